import { test, visit, expect } from './support';

test.use({ as: 'partner', locale: 'bg-BG' });

const LATIN_KEY = /\b[a-z]+(\.[a-zA-Z]+){1,4}\b|\b[A-Z]{3,}_[A-Z_]+\b/;

test('a browser that speaks Bulgarian finds Bulgarian pages, dates and amounts, and may choose another language', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await visit(page, './');
  await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
  const menu = page.getByRole('navigation');
  for (const [entry, path] of [
    ['Клиенти', 'clients'],
    ['Фактури', 'invoices'],
  ] as const) {
    await menu.getByRole('link', { name: entry }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry);
  }
  await visit(page, 'invoices');
  await expect(page.getByRole('row').nth(1)).toContainText(/\d,\d\d\s€/);
  await expect(page.getByRole('columnheader', { name: 'Клиент' })).toBeVisible();
  for (const path of ['clients/create', 'orders', 'tier', 'commissions']) {
    await visit(page, path);
    expect(await page.getByRole('columnheader').allInnerTexts()).not.toContainEqual(expect.stringMatching(LATIN_KEY));
  }

  await page.getByRole('button', { name: 'Език' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await expect(menu.getByRole('link', { name: 'Facturas' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});
