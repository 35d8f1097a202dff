import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localStorageStore } from 'react-admin';
import { App } from './App';
import { startI18n } from './i18n/provider';
import { loadViewer } from './provider/viewer';
import { preloadFor } from './routes';

/** Raise the number when stored columns or filters are renamed: what was stored under the old one is dropped. */
const STORE_VERSION = '1';

/** The person, the texts and the page's own code are asked for at the same time. */
async function start(root: HTMLElement): Promise<void> {
  const store = localStorageStore(STORE_VERSION, 'PartnerPortal');
  void loadViewer().catch(() => undefined);
  const page = preloadFor(location.pathname.slice(import.meta.env.BASE_URL.length)).catch(() => undefined);
  const i18nProvider = await startI18n(store.getItem('locale'));
  await page;
  createRoot(root).render(
    <StrictMode>
      <App store={store} i18nProvider={i18nProvider} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
