import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AdminContext, AdminUI, CustomRoutes, HttpError, Resource, type I18nProvider, type Store } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { AppLayout } from './layout/AppLayout';
import { PublicPage } from './pages/PublicPage';
import { authProviderOf } from './provider/authProvider';
import { dataProviderOf } from './provider/dataProvider';
import { modules } from './resources';
import { Home, Login, pages, publicPages, roomy } from './routes';
import { darkTheme, lightTheme } from './theme/theme';

interface AppProps {
  readonly store: Store;
  readonly i18nProvider: I18nProvider;
}

const dataProvider = dataProviderOf(Object.fromEntries(modules.map(({ name, adapter }) => [name, adapter])));
const authProvider = authProviderOf(Object.fromEntries(modules.map(({ name, access }) => [name, access])));

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one however often it is asked; only what may have been a hiccup is tried again.
      retry: (failures, error) => failures < 2 && !(error instanceof HttpError && error.status < 500),
    },
  },
});

const LoginRoute = () => <PublicPage page={Login} />;

/** What `Admin` puts together, without the texts it would bring along for an app that has none. */
function Portal({ store, i18nProvider }: AppProps) {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      queryClient={queryClient}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <AdminUI
        title="Partner portal"
        layout={AppLayout}
        loginPage={LoginRoute}
        dashboard={Home}
        requireAuth
        disableTelemetry
      >
        {modules.map(({ name, icon, list, show, edit, create, recordRepresentation }) => (
          <Resource
            key={name}
            name={name}
            icon={icon}
            list={list}
            show={show}
            edit={edit}
            create={create}
            recordRepresentation={recordRepresentation}
          />
        ))}
        <CustomRoutes>
          {Object.entries(pages).map(([path, Page]) => (
            <Route key={path} path={`/${path}`} element={<Page />} />
          ))}
        </CustomRoutes>
        <CustomRoutes noLayout>
          {Object.entries(publicPages).map(([path, page]) => (
            <Route key={path} path={`/${path}`} element={<PublicPage page={page} wide={roomy.has(path)} />} />
          ))}
        </CustomRoutes>
      </AdminUI>
    </AdminContext>
  );
}

/** A data router: only with one can a form hold back somebody who leaves it with unsaved changes. */
export function App(props: AppProps) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Portal {...props} /> }], {
      basename: import.meta.env.BASE_URL.replace(/\/$/, ''),
    }),
  );
  return <RouterProvider router={router} />;
}
