import type { Page } from '@playwright/test';
import {
  accessibilityFaults,
  choose,
  contrastFaults,
  expect,
  faultsIn,
  operationsOf,
  settled,
  test,
  visit,
  type Role,
} from './support';

/** [role, pages whose accessibility is examined as this role because no role above sees them] */
const ROLES: readonly Role[] = ['admin', 'support', 'finance', 'partner', 'employee', 'client'];
const EXAMINED_AS: Readonly<Partial<Record<Role, RegExp>>> = {
  admin: /./,
  partner:
    /\/(admin\/|tier|summary|performance|customers|reporting|payouts|payoutDetails|invitations|employees|tokens|material|announcements)$/,
  client: /\/(admin\/|people|services)$/,
};
const GRAPHQL_LIMIT = 2;
/** Lists that are reached from another's page. */
const BESIDE = ['alerts', 'services', 'addons', 'domains', 'payoutBatches', 'coupons'].map((list) => `/admin/${list}`);
const BESIDE_AS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  partner: ['payoutDetails', 'performance', 'customers', 'reporting'].map((page) => `/admin/${page}`),
};

/** Those whose records have a page. */
const LISTS = [
  ...['clients', 'partners', 'orders', 'services', 'domains', 'invoices', 'tickets', 'products'],
  ...['commissions', 'adjustments', 'payouts', 'payoutBatches', 'statements'],
  ...['material', 'announcements', 'messages', 'links', 'claims'],
];

async function menuOf(page: Page): Promise<Set<string>> {
  const links = page.getByRole('navigation').getByRole('link');
  const paths = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  expect(paths.length).toBeGreaterThan(3);
  return new Set(paths);
}

for (const role of ROLES) {
  test.describe(`as ${role}`, () => {
    test.use({ as: role });

    test('every page of the menu opens, asks at most twice, and holds no barrier', async ({ page }) => {
      test.setTimeout(600_000);
      await visit(page, './');
      const operations = operationsOf(page);
      const faults: string[] = [];
      for (const path of new Set([...(await menuOf(page)), ...BESIDE, ...(BESIDE_AS[role] ?? [])])) {
        operations.length = 0;
        await visit(page, path);
        if ((await page.getByText('Either you typed a wrong URL').count()) > 0) faults.push(`${path} leads nowhere`);
        if (operations.length > GRAPHQL_LIMIT) faults.push(`${path} asks ${operations.join(', ')}`);
        if (!EXAMINED_AS[role]?.test(path)) continue;
        for (const fault of await accessibilityFaults(page)) faults.push(`${path} ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  });
}

test('every page of the menu holds no barrier in the dark', async ({ page }) => {
  test.setTimeout(600_000);
  await choose(page, 'dark');
  await visit(page, './');
  const faults: string[] = [];
  for (const path of [...(await menuOf(page)), ...BESIDE]) {
    await visit(page, path);
    for (const fault of await contrastFaults(page)) faults.push(`${path} ${fault}`);
  }
  expect(faults).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the first record of every list holds no barrier in the ${theme}`, async ({ page }) => {
    test.setTimeout(600_000);
    await choose(page, theme);
    const operations = operationsOf(page);
    const faults: string[] = [];
    for (const list of LISTS) {
      await visit(page, list);
      await page.getByRole('row').nth(1).getByRole('cell').nth(1).click();
      await expect(page).toHaveURL(/\/show$/);
      // What the way here may still ask for is not what the page itself asks: it is left, and opened by its address.
      const address = page.url();
      await page.goto('about:blank');
      operations.length = 0;
      await visit(page, address);
      // The clicks on a link are a list of their own below it.
      const limit = list === 'links' ? GRAPHQL_LIMIT + 1 : GRAPHQL_LIMIT;
      if (operations.length > limit) faults.push(`${list} asks ${operations.join(', ')}`);
      for (const fault of await faultsIn[theme](page)) faults.push(`${list} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`a programme's page asks at most twice, and none of its tabs holds a barrier in the ${theme}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await choose(page, theme);
    const operations = operationsOf(page);
    await visit(page, 'programmes');
    await page.getByRole('link', { name: 'Referral' }).click();
    // What the way here has asked for is not what the page itself asks.
    await expect(page.getByRole('heading', { name: 'What is earned' })).toBeVisible();
    await settled(page);
    operations.length = 0;
    await page.reload();
    await settled(page);
    expect(operations.length, operations.join(', ')).toBeLessThanOrEqual(GRAPHQL_LIMIT);
    const faults: string[] = [];
    for (const tab of ['Rules', 'Versions', 'Partners', 'Overrides', 'Draft', 'Simulations']) {
      await page.getByRole('tab', { name: tab }).click();
      await settled(page);
      for (const fault of await faultsIn[theme](page)) faults.push(`${tab} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
