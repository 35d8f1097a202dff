import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';

export type Role = 'admin' | 'support' | 'finance' | 'partner' | 'employee' | 'client';
type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** The demo data's logins, one for each role. */
const LOGINS: Record<Role, string> = {
  admin: 'admin@demo.example',
  support: 'support@demo.example',
  finance: 'finance@demo.example',
  partner: 'greta@nordlicht-digital.example',
  employee: 'nils@nordlicht-digital.example',
  client: 'client@demo.example',
};
export const PASSWORD = 'demo portal 2026';
export const loginOf = (role: Role) => LOGINS[role];

interface Fixtures {
  /** Who is signed in when the test begins; nobody when null. */
  readonly as: Role | null;
}

/** Sessions are made once per role and worker: signing in is meant to be slow. */
interface WorkerFixtures {
  readonly sessions: Map<Role, StorageState>;
}

/** A page whose console stays silent: an error or a warning fails the test, whatever else it asserts. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  as: ['admin', { option: true }],
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  storageState: async ({ as, sessions, playwright, baseURL }, use) => {
    if (!as) return use(undefined);
    const known = sessions.get(as);
    if (known) return use(known);
    const request = await playwright.request.newContext({ baseURL });
    await signIn(request, loginOf(as));
    const state = await request.storageState();
    await request.dispose();
    sessions.set(as, state);
    await use(state);
  },
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    await use(page);
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

export { expect };

async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const query = `mutation ($email: String!, $password: String!) {
    signIn(email: $email, password: $password) { secondFactorRequired userErrors { code message } }
  }`;
  const response = await request.post('/graphql', { data: { query, variables: { email, password: PASSWORD } } });
  const body: unknown = await response.json();
  expect(body).toMatchObject({ data: { signIn: { userErrors: [] } } });
}

/** Opens an address of the admin and waits until it has asked and drawn everything. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('main')).toBeVisible();
  // A bar that says how far something has come is no sign of waiting.
  await expect(page.locator('[role=progressbar]:not([aria-valuenow])')).toHaveCount(0);
}

/** What the WCAG 2.2 AA and best-practice rules find on the page, each with the first element it is about. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return faultsOf(new AxeBuilder({ page }).withTags(standards));
}

/** The same of colours alone: all in which a page in the dark differs from itself in the light. */
export function contrastFaults(page: Page): Promise<string[]> {
  return faultsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

export const faultsIn = { light: accessibilityFaults, dark: contrastFaults } as const;

async function faultsOf(rules: AxeBuilder): Promise<string[]> {
  const { violations } = await rules.analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]!.html.slice(0, 200)}`);
}

/** The GraphQL operations the page sends from now on. */
export function operationsOf(page: Page): string[] {
  const operations: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
    const { query } = request.postDataJSON() as { query: string };
    // What a page notes, that it was read, keeps nobody waiting.
    const [, kind, name] = /(query|mutation)\s+(\w+)/.exec(query) ?? [];
    if (kind !== 'mutation') operations.push(name ?? query);
  });
  return operations;
}

/** Light or dark from the first paint on, as if chosen in the menu on an earlier visit. */
export async function choose(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript((chosen) => {
    if (location.origin === 'null') return;
    localStorage.setItem('RaStorePartnerPortal.version', '1');
    localStorage.setItem('RaStorePartnerPortal.theme', JSON.stringify(chosen));
  }, theme);
}
