import { test, unique } from './people';
import { accessibilityFaults, expect, settled, visit } from './support';

test('an admin drafts a programme, is told what is wrong with it, tries it on past months and publishes it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const name = unique('Agencies');

  await visit(page, 'programmes');
  await page.getByRole('button', { name: 'New programme' }).click();
  const creating = page.getByRole('dialog', { name: 'New programme' });
  await creating.getByLabel('Begin with').click();
  await page.getByRole('option', { name: 'Copy of Hosting reseller' }).click();
  await creating.getByLabel('Name').fill(name);
  await creating.getByLabel('Key').fill('Not a key');
  await creating.getByRole('button', { name: 'Create' }).click();
  await expect(creating.getByText('Small letters, digits and single dashes only.')).toBeVisible();
  await creating.getByLabel('Key').fill(name.toLowerCase().replaceAll(' ', '-'));
  await creating.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(/programmes\/prg_\w+\/show\?tab=draft/);
  await settled(page);

  // A gap between two tiers is said at the tier, and neither tried nor published.
  const ends = page.getByRole('textbox', { name: 'To clients' });
  await ends.nth(1).fill('8');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText(/cannot be published yet: 1 thing is wrong/)).toBeVisible();
  await expect(page.getByText('Between Silver and Gold there is no tier from 9 to 10.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simulate' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();

  await ends.nth(1).fill('');
  const share = page.getByRole('textbox', { name: 'Share for Cloud VPS · Platinum' });
  await share.fill('two');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('A percentage with at most two decimals, such as 12.5.')).toBeVisible();
  await share.fill('22,5');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText(/cannot be published yet/)).toHaveCount(0);
  await expect(share).toHaveValue('22.5');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Simulate' }).click();
  const trying = page.getByRole('dialog', { name: 'Simulate' });
  await trying.getByLabel('Months to look back').fill('3');
  await trying.getByRole('button', { name: 'Simulate' }).click();
  await expect(page).toHaveURL(/simulations\/sim_\w+\/show/);
  // Nobody is in a programme this new, so that nothing was paid in it.
  await expect(page.getByText('Nothing was paid in this time.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name }).click();
  await page.getByRole('tab', { name: 'Draft' }).click();

  await page.getByRole('button', { name: 'Publish' }).click();
  const publishing = page.getByRole('dialog', { name: 'Publish' });
  await publishing.getByLabel('In force from').fill('2024-01-01');
  await publishing.getByRole('button', { name: 'Publish' }).click();
  await expect(publishing.getByText(/at the earliest: what is past has been judged/)).toBeVisible();
  await publishing.getByLabel('In force from').fill('2031-01-01');
  await publishing.getByLabel('Note').fill('The beginning');
  await publishing.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Version 1 from 1 Jan 2031' })).toBeVisible();
  await expect(page.getByText('The beginning')).toBeVisible();

  await page.getByRole('tab', { name: 'Draft' }).click();
  await expect(page.getByText('There is no draft.', { exact: false })).toBeVisible();
});

test('the demo’s draft is compared with the version in force, tried, and its differences opened line by line', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await visit(page, 'programmes');
  await page.getByRole('link', { name: 'Hosting reseller' }).click();
  await expect(page.getByRole('row', { name: 'Cloud VPS 5% 10% 15% 20%' })).toBeVisible();
  await page.getByRole('tab', { name: 'Draft' }).click();
  await expect(page.getByRole('row', { name: 'Cloud VPS · Gold 15% 17.5%' })).toBeVisible();

  await page.getByRole('button', { name: 'Simulate' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Simulate' }).click();
  const partners = page.getByRole('region', { name: 'By partner' });
  await expect(partners.getByRole('row').nth(1)).toBeVisible({ timeout: 60_000 });
  expect(await accessibilityFaults(page)).toEqual([]);

  await partners.getByRole('button', { name: 'Nordlicht Digital' }).first().click();
  const lines = page.getByRole('dialog', { name: 'Lines that differ: Nordlicht Digital' });
  await expect(lines.getByRole('row').nth(1)).toContainText(/(Cloud VPS|Domains & SSL).*(Bronze|Silver|Gold|Platinum)/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('finance reports earnings by partner and by month, narrows them down and downloads every row', async ({
  meet,
}) => {
  const page = await meet('finance');
  await visit(page, 'reports');
  const report = page.getByRole('region', { name: 'Report' });
  const total = page.getByRole('region', { name: 'Totals' }).getByRole('row', { name: /^EUR/ });
  const everything = await total.innerText();
  await expect(report.getByRole('row', { name: /Nordlicht Digital EUR/ })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Month' }).check();
  await expect(report.getByRole('columnheader', { name: 'Month' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Partner' }).fill('Nordlicht');
  await page.getByRole('option', { name: 'Nordlicht Digital' }).click();
  await expect(total).not.toHaveText(everything);
  await expect(report.getByRole('row').filter({ hasNotText: 'Nordlicht Digital' })).toHaveCount(1);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('earnings.csv');
});
