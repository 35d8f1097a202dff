import { find, test, unique } from './people';
import { expect, visit } from './support';

test.use({ as: 'admin' });

test('staff share a file with a tier, a partner takes it, asks for what it misses, and both read each other at once', async ({
  page,
  meet,
}) => {
  test.setTimeout(120_000);
  const title = unique('Newsletter banner');
  await visit(page, 'material/create');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('combobox', { name: 'For whom' }).click();
  await page.getByRole('option', { name: 'Hosting reseller: Platinum' }).click();
  await page.keyboard.press('Escape');
  await page.locator('input[type=file]').setInputFiles({
    name: 'banner.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('What stands in the banner\n'),
  });
  await expect(page.getByText('banner.txt ·')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/material\/res_\w+\/show/);

  const partner = await meet('partner');
  await find(partner, 'material', title);
  const [download] = await Promise.all([
    partner.waitForEvent('download'),
    partner.getByRole('link', { name: `Download: ${title}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('banner.txt');
  await page.reload();
  await expect(
    page
      .getByRole('row', { name: /banner\.txt/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('1');

  await partner.getByRole('link', { name: 'Ask for what you miss' }).click();
  await expect(partner.getByLabel('Subject')).toHaveValue('Material we miss');
  const subject = unique('A smaller banner');
  await partner.getByLabel('Subject').fill(subject);
  await partner.getByLabel('Message').fill('Is there one of half the width?');
  await partner.getByRole('button', { name: 'Send' }).click();
  await expect(partner).toHaveURL(/messages\/con_\w+\/show/);
  const theirs = partner.getByRole('log', { name: 'Correspondence' });
  await expect(theirs.getByText('Is there one of half the width?')).toBeVisible();

  const asked = await find(page, 'messages', subject);
  await asked.getByRole('link', { name: subject }).click();
  await page.getByRole('textbox', { name: 'Write a reply' }).fill('It is in the next set.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(theirs.getByText('It is in the next set.')).toBeVisible();
  await expect(partner.getByText('Answered', { exact: true })).toBeVisible();

  const news = unique('Our next set');
  await visit(page, 'announcements/create');
  await page.getByLabel('Title').fill(news);
  await page.getByLabel('Text').fill('It comes in May.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await visit(partner, './');
  await partner.getByRole('link', { name: news }).click();
  await expect(partner.getByText('It comes in May.')).toBeVisible();
  await page.reload();
  await expect(page.locator('dl > div').filter({ hasText: 'People' }).locator('dd')).toHaveText('1');
});
