import { accessibilityFaults, choose, expect, loginOf, PASSWORD, settled, test, visit, type Role } from './support';

test.use({ as: null });

test('a stranger is led to the login once, and to the page that was asked for afterwards', async ({ page }) => {
  let navigations = 0;
  page.on('framenavigated', () => navigations++);
  await visit(page, 'clients');
  await expect(page).toHaveURL(/login/);
  await page.waitForTimeout(1000);
  expect(navigations).toBeLessThan(5);
  await page.getByLabel('E-mail').fill(loginOf('admin'));
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/clients$/);
  await expect(page.getByRole('row')).toHaveCount(26);
});

for (const role of [
  'admin',
  'support',
  'finance',
  'partner',
  'employee',
  'client',
] as const satisfies readonly Role[]) {
  test(`${role} signs in, finds a home, and signs out`, async ({ page }) => {
    await visit(page, 'login');
    await page.getByLabel('E-mail').fill(loginOf(role));
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Home' })).toBeVisible();
    await settled(page);
    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/login/);
    await visit(page, 'clients');
    await expect(page).toHaveURL(/login/);
  });
}

test('a wrong password and an unknown person get the same answer', async ({ page }) => {
  const answers: (string | null)[] = [];
  for (const email of ['nobody@example.org', 'somebody-else@example.org']) {
    await visit(page, 'login');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    answers.push(await page.getByRole('alert').textContent());
  }
  expect(answers[0]).toBeTruthy();
  expect(answers[1]).toBe(answers[0]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const path of ['login', 'forgot-password', 'apply', 'terms?programme=referral']) {
    test(`the ${theme} ${path} page holds no barrier`, async ({ page }) => {
      await choose(page, theme);
      await visit(page, path);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
}
