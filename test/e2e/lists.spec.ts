import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, visit } from './support';

const LONGER_THAN_TYPING = 2_000;

test('whoever clicks on a row before the search has begun gets to the record, and stays there', async ({ page }) => {
  await visit(page, 'clients');
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await pause(LONGER_THAN_TYPING);
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'Search' }).fill('GmbH');
  await page.getByRole('row').nth(2).getByRole('cell').nth(2).click();
  await expect(page.getByRole('button', { name: 'Log in as client' })).toBeVisible();
  await expect(page).toHaveURL(/clients\/cli_\w+\/show$/);
});

test('a list that failed to load says why, and comes when it is asked for again', async ({ page }) => {
  test.setTimeout(90_000);
  let failing = true;
  await page.route('**/graphql', async (route) => {
    if (!failing || !route.request().postData()?.includes('query Invoices')) return route.continue();
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: 'req_0123' };
    await route.fulfill({ json: { data: null, errors: [{ message: 'It broke.', extensions }] } });
  });
  await page.goto('invoices');
  const reason = page.getByRole('main').getByRole('alert').filter({ hasText: 'req_0123' });
  await expect(reason.first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/No .* found/)).toHaveCount(0);
  failing = false;
  await reason.first().getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});

test('the ticked rows, and no others, are exported', async ({ page }) => {
  await visit(page, 'clients');
  const names: string[] = [];
  for (const index of [1, 3]) {
    const row = page.getByRole('row').nth(index);
    await row.getByRole('checkbox').check();
    names.push(await row.getByRole('cell').nth(3).innerText());
  }
  await expect(page.getByText('2 items selected')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).last().click(),
  ]);
  const stream = await download.createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  expect(text.trim().split('\n')).toHaveLength(3);
  for (const name of names) expect(text).toContain(name);
});
