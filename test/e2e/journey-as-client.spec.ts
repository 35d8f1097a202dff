import { test } from './people';
import { expect, settled, visit } from './support';

test.use({ as: 'partner' });

test('a partner acts from a client’s account under a banner, and comes back', async ({ page }) => {
  test.setTimeout(90_000);
  await visit(page, 'clients');
  const row = page.getByRole('row').nth(1);
  const cell = row.getByRole('cell').nth(2);
  const name = await cell.innerText();
  await cell.click();
  await page.getByRole('button', { name: 'Log in as client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log in as client' });
  await dialog.getByRole('button', { name: 'Log in as client' }).click();
  await expect(dialog.getByText('Required')).toBeVisible();
  await dialog.getByLabel('Reason').fill('They asked where the invoice is');
  await dialog.getByRole('button', { name: 'Log in as client' }).click();

  const banner = page.getByRole('status').filter({ hasText: `You act from the account of ${name}` });
  await expect(banner).toContainText(/(29|30) minutes left/);
  const menu = page.getByRole('navigation');
  await expect(menu.getByRole('link', { name: 'Invoices' })).toBeVisible();
  for (const hidden of ['Clients', 'Rewards', 'Employees', 'API tokens', 'People and access']) {
    await expect(menu.getByRole('link', { name: hidden })).toHaveCount(0);
  }
  await visit(page, 'invoices');
  await expect(banner).toBeVisible();
  await visit(page, 'profile');
  await expect(page.getByText('your own is out of reach')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change password' })).toHaveCount(0);

  await banner.getByRole('button', { name: 'Back to my account' }).click();
  await expect(banner).toHaveCount(0);
  await expect(menu.getByRole('link', { name: 'Rewards' })).toBeVisible();
  await visit(page, 'clients');
  await settled(page);
  expect(await page.getByRole('row').count()).toBeGreaterThan(2);
});
