import type { Locator, Page } from '@playwright/test';
import { expect, loginOf, PASSWORD, test as base, visit, type Role } from './support';

interface People {
  /** Another person at the same time, in a browser of their own whose console has to stay silent, too. */
  readonly meet: (role: Role) => Promise<Page>;
}

export const test = base.extend<People>({
  meet: async ({ browser, baseURL }, use) => {
    const complaints: string[] = [];
    const meet = async (role: Role) => {
      const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
      const query = `mutation ($email: String!, $password: String!) {
        signIn(email: $email, password: $password) { userErrors { code } }
      }`;
      const response = await context.request.post(new URL('/graphql', baseURL).href, {
        data: { query, variables: { email: loginOf(role), password: PASSWORD } },
      });
      expect(await response.json()).toMatchObject({ data: { signIn: { userErrors: [] } } });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${role}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${role}: ${String(error)}`));
      return page;
    };
    await use(meet);
    for (const context of browser.contexts()) await context.close();
    expect(complaints, 'what the other browsers complained about').toEqual([]);
  },
});

/** Chooses in a box that finds what is typed. */
export async function pick(page: Page, label: string, typed: string, option: string | RegExp = typed): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** The one row of a list in which the words are found. */
export async function find(page: Page, list: string, words: string): Promise<Locator> {
  await visit(page, list);
  await page.getByRole('textbox', { name: 'Search' }).fill(words);
  await expect(page).toHaveURL(/filter=/);
  await expect(page.getByRole('row')).toHaveCount(2);
  return page.getByRole('row').filter({ hasText: words });
}

/** What a label of a summary says. */
export function factOf(page: Page, label: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');
}

/** Text that no other run and no demo data holds. */
export function unique(word: string): string {
  return `${word} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}
