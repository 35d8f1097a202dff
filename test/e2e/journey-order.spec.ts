import { factOf, find, pick, test, unique } from './people';
import { expect, settled, visit } from './support';

test.use({ as: 'partner' });

test('a partner adds a client and orders for it, finance records the payment, the service runs and the partner has earned', async ({
  page,
  meet,
}) => {
  test.setTimeout(120_000);
  const name = unique('Harbour Lights');

  await visit(page, 'clients');
  await page.getByRole('link', { name: 'Create' }).click();
  await page.getByLabel('Company *').fill(name);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Quist');
  await page.getByLabel('E-mail').fill(`${name.replaceAll(' ', '-').toLowerCase()}@example.org`);
  await pick(page, 'Currency', 'EUR', /^EUR/);
  await page.getByRole('tab', { name: 'Address' }).click();
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('Am Hafen 3');
  await page.getByLabel('City').fill('Kiel');
  await pick(page, 'Country', 'Germany');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/clients\/cli_\w+\/show/);
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();

  await page.getByRole('link', { name: 'Create an order' }).click();
  await pick(page, 'Product', 'Cloud VPS L');
  await page.getByRole('button', { name: 'Review' }).click();
  const review = page.getByRole('region', { name: 'Items' });
  await expect(review.getByRole('row', { name: 'Net €72.00' })).toBeVisible();
  await expect(review.getByRole('row', { name: 'Tax €13.68' })).toBeVisible();
  await expect(review.getByRole('row', { name: 'To pay now €85.68' })).toBeVisible();
  await page.getByRole('button', { name: 'Place the order' }).click();
  await expect(page).toHaveURL(/orders\/ord_\w+\/show/);
  await expect(page.getByText('Pending', { exact: true }).first()).toBeVisible();
  const order = page.url();

  const finance = await meet('finance');
  const owed = await find(finance, 'invoices', name);
  await owed.getByRole('cell', { name }).click();
  await expect(factOf(finance, 'Left to pay')).toHaveText('€85.68');
  await finance.getByRole('button', { name: 'Record a payment' }).click();
  const payment = finance.getByRole('dialog', { name: 'Record a payment' });
  await expect(payment.getByLabel('Amount')).toHaveValue('85.68');
  await payment.getByRole('button', { name: 'Record a payment' }).click();
  await expect(factOf(finance, 'Left to pay')).toHaveText('€0.00');
  await expect(finance.getByRole('button', { name: 'Record a payment' })).toHaveCount(0);

  await page.goto(order);
  await settled(page);
  await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
  await expect(await find(page, 'services', name)).toContainText('Active');

  const earned = await find(page, 'commissions', name);
  await expect(earned).toContainText('€14.40');
  await earned.getByRole('cell', { name }).click();
  await expect(page.getByText('20% of €72.00')).toBeVisible();
  await expect(page.getByText(/^Platinum, held since/)).toBeVisible();
});
