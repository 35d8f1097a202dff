import { find, test, unique } from './people';
import { expect, visit } from './support';

test.use({ as: 'client' });

test('a client asks, support answers, and both open pages show what the other writes as it comes', async ({
  page,
  meet,
}) => {
  test.setTimeout(90_000);
  const subject = unique('The backup has not run');
  await visit(page, 'tickets/create');
  await page.getByRole('combobox', { name: 'Department' }).click();
  await page.getByRole('option', { name: 'Technical support' }).click();
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Message').fill('Since Monday there is no new backup.');
  await page.locator('input[type=file]').setInputFiles({
    name: 'backup.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('Monday: nothing was written\n'),
  });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/tickets\/tic_\w+\/show/);
  const correspondence = page.getByRole('log', { name: 'Correspondence' });
  await expect(correspondence.getByText('Since Monday there is no new backup.')).toBeVisible();

  const support = await meet('support');
  const asked = await find(support, 'tickets', subject);
  await asked.getByRole('cell', { name: subject }).click();
  const desk = support.getByRole('log', { name: 'Correspondence' });
  await expect(desk.getByText('Since Monday there is no new backup.')).toBeVisible();
  const [download] = await Promise.all([
    support.waitForEvent('download'),
    desk.getByRole('link', { name: /backup\.log/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('backup.log');

  await support.getByRole('switch', { name: 'Internal note' }).check();
  await support.getByRole('textbox', { name: 'Internal note' }).fill('The disk of that node is full.');
  await support.getByRole('button', { name: 'Keep note' }).click();
  await expect(desk.getByText('The disk of that node is full.')).toBeVisible();
  await support.getByRole('switch', { name: 'Internal note' }).uncheck();
  await support.getByRole('textbox', { name: 'Write a reply' }).fill('It runs again since this morning.');
  await support.getByRole('button', { name: 'Send' }).click();

  await expect(correspondence.getByText('It runs again since this morning.')).toBeVisible();
  await expect(page.getByText('Answered', { exact: true })).toBeVisible();
  await expect(correspondence.getByText('The disk of that node is full.')).toHaveCount(0);

  // The bell has rung without a reload; what it tells leads here, and is read by going there.
  await page.getByRole('button', { name: /^Notifications: \d+ unread$/ }).click();
  const told = page.getByRole('dialog', { name: 'Notifications' });
  await told.getByRole('link', { name: subject }).click();
  await expect(told).toHaveCount(0);
  await expect(page).toHaveURL(/tickets\/tic_\w+\/show/);
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expect(told.getByRole('link', { name: subject })).toBeVisible();
  await expect(told.getByRole('button', { name: subject })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: 'Write a reply' }).fill('Thank you, it does.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(desk.getByText('Thank you, it does.')).toBeVisible();
  await expect(support.getByText('Client replied', { exact: true })).toBeVisible();
});
