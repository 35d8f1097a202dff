import type { Page } from '@playwright/test';
import { factOf, find, pick, test, unique } from './people';
import { expect, settled, visit } from './support';

const dialogOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

test.describe('as partner', () => {
  test.use({ as: 'partner' });

  test('a partner asks for what is available, a second person approves it, the bank’s results say it is paid', async ({
    page,
    meet,
  }) => {
    test.setTimeout(120_000);
    const finance = await meet('finance');
    await giveBonus(page, finance, await meet('admin'));
    await visit(page, 'payouts');
    const available = page.getByRole('region', { name: 'Available to be paid' });
    const pounds = available.locator('.MuiCard-root').filter({ has: page.getByText('GBP', { exact: true }) });
    await pounds.getByRole('button', { name: 'Request a payout' }).click();
    await dialogOf(page, 'Request a payout').getByRole('button', { name: 'Request a payout' }).click();
    await expect(page).toHaveURL(/payouts\/pay_\w+\/show/);
    await expect(page.getByText('Requested', { exact: true })).toBeVisible();
    const heading = await page.getByRole('heading', { name: /^Payout PO-/ }).textContent();
    const number = /PO-\d+/.exec(heading ?? '')![0];
    const own = page.url();
    // It was earned in pounds and is paid in euros: by which rate stands beside it.
    await expect(page.getByText('GBP → EUR')).toBeVisible();

    await (await find(finance, 'payouts', number)).getByRole('cell', { name: number }).click();
    await finance.getByRole('button', { name: 'Approve' }).click();
    await dialogOf(finance, 'Approve').getByRole('button', { name: 'Approve' }).click();
    await expect(finance.getByRole('button', { name: 'Mark as sent' })).toBeVisible();
    await factOf(finance, 'Batch').getByRole('link').click();
    await expect(finance).toHaveURL(/payoutBatches\/pba_\w+\/show/);
    await finance.getByRole('button', { name: 'Export', exact: true }).click();
    await dialogOf(finance, 'Export').getByRole('button', { name: 'Export' }).click();
    const download = finance.waitForEvent('download');
    await finance.getByRole('link', { name: 'SEPA file (pain.001)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^PAYOUTS-\d+\.xml$/);

    await finance.getByRole('button', { name: 'Upload results' }).click();
    const results = dialogOf(finance, 'Upload results');
    const text = `end-to-end id,status,reason\n${number},PAID,\n`;
    await results
      .locator('input[type=file]')
      .setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(finance.getByText('Recorded: 1 changed, 0 known already.')).toBeVisible();

    await page.goto(own);
    await settled(page);
    await expect(page.getByText('Paid', { exact: true }).first()).toBeVisible();
    const history = page.getByRole('list', { name: 'What happened' });
    await expect(history.getByRole('listitem')).toHaveText([/^Requested/, /^Approved/, /^Given to the bank/, /^Paid/]);
  });

  test('an account is changed with the password alone, and nobody is shown all of it', async ({ page }) => {
    await visit(page, 'payoutDetails');
    await page.getByRole('button', { name: 'Change' }).click();
    const dialog = dialogOf(page, 'Payout details');
    await dialog.getByLabel('IBAN').last().fill('DE02 1203 0000 0000 2020 51');
    await dialog.getByLabel('Your password').fill('not the password');
    await dialog.getByRole('button', { name: 'Change' }).click();
    await expect(dialog.getByText('The password is wrong.')).toBeVisible();
    await dialog.getByLabel('Your password').fill('demo portal 2026');
    await dialog.getByRole('button', { name: 'Change' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(factOf(page, 'Account')).toHaveText('DE•• •••• 2051');
  });

  test('a statement adds up from opening to closing, and a reward explains itself in Italian', async ({ page }) => {
    await visit(page, 'statements');
    await page.getByRole('row').nth(1).getByRole('cell').first().click();
    const movements = page.getByRole('region', { name: 'Movements' });
    await expect(movements.getByRole('row', { name: /^Opening/ })).toBeVisible();
    await expect(movements.getByRole('row', { name: /^Closing/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', /\.pdf$/);

    await visit(page, 'commissions');
    await page.getByRole('row').nth(1).getByRole('cell').nth(1).click();
    await expect(page.getByRole('paragraph').filter({ hasText: ' net for ' })).toBeVisible();
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('menuitem', { name: 'Italiano' }).click();
    await expect(page.getByRole('heading', { name: 'Perché questo importo' })).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: ' netti per ' })).toBeVisible();
  });
});

test.describe('as finance', () => {
  test.use({ as: 'finance' });

  test('rewards are held in bulk with a reason, and released one by one', async ({ page }) => {
    await visit(page, `commissions?filter=${encodeURIComponent('{"status":["PENDING"],"kind":"EARNING"}')}`);
    const rows = page.getByRole('row');
    for (const row of [1, 2]) await rows.nth(row).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Hold', exact: true }).click();
    const dialog = dialogOf(page, 'Hold 2 commissions');
    const reason = unique('Asked the client');
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Hold 2 commissions' }).click();
    await expect(page.getByText('2 commissions are held.')).toBeVisible();
    await visit(page, `commissions?filter=${encodeURIComponent('{"status":["HELD"]}')}&sort=holdUntil&order=DESC`);
    await rows.nth(1).getByRole('cell').nth(3).click();
    await expect(page.getByText(`Held: ${reason}`)).toBeVisible();
    await page.getByRole('button', { name: 'Release' }).click();
    await dialogOf(page, 'Release').getByRole('button', { name: 'Release' }).click();
    await expect(page.getByText('Pending', { exact: true })).toBeVisible();
  });

  test('a bonus is proposed by one person and approved by another', async ({ page, meet }) => {
    const reason = unique('Thanks for the spring fair');
    await visit(page, 'adjustments');
    await page.getByRole('button', { name: 'Propose an adjustment' }).click();
    const dialog = dialogOf(page, 'Propose an adjustment');
    await pick(page, 'Partner', 'Alpenpixel');
    await dialog.getByLabel('Bonus').check();
    await dialog.getByLabel('Amount').fill('12.50');
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Propose an adjustment' }).click();
    await expect(page).toHaveURL(/adjustments\/adj_\w+\/show/);
    await expect(page.getByText('You have proposed this yourself: somebody else has to decide.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);

    const admin = await meet('admin');
    await visit(admin, page.url());
    await admin.getByRole('button', { name: 'Approve' }).click();
    await dialogOf(admin, 'Approve').getByRole('button', { name: 'Approve' }).click();
    await expect(admin.getByText('Approved', { exact: true })).toBeVisible();
    await expect(factOf(admin, 'Proposed by')).toHaveText('Noemi Castellani');
  });
});

/** Whatever the day of the demo: the partner has pounds to be paid, given by one person and approved by another. */
async function giveBonus(partner: Page, finance: Page, admin: Page): Promise<void> {
  const { viewer } = await ask(partner, '{ viewer { partner { id } } }');
  const input = { partnerId: viewer.partner.id, kind: 'BONUS', amount: { amount: '500', currency: 'GBP' } };
  const { adjustmentPropose } = await ask(
    finance,
    `mutation ($input: AdjustmentInput!, $key: String!) {
      adjustmentPropose(input: $input, idempotencyKey: $key) { adjustment { id } userErrors { code } } }`,
    { input: { ...input, reason: 'For the spring fair' }, key: unique('propose') },
  );
  const { adjustmentApprove } = await ask(
    admin,
    `mutation ($id: ID!, $key: String!) {
      adjustmentApprove(id: $id, idempotencyKey: $key) { adjustment { status } userErrors { code } } }`,
    { id: adjustmentPropose.adjustment.id, key: unique('approve') },
  );
  expect(adjustmentApprove).toEqual({ adjustment: { status: 'APPROVED' }, userErrors: [] });
}

/** As whoever is signed in on the page. */
async function ask(page: Page, query: string, variables = {}): Promise<any> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: unknown }).data;
}
