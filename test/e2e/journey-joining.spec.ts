import type { APIRequestContext, Page } from '@playwright/test';
import { find, test, unique } from './people';
import { accessibilityFaults, choose, expect, PASSWORD, settled, visit } from './support';

const MAILS = 'query ($q: String!) { mails(first: 10, filter: { q: $q }) { nodes { to subject text } } }';

/** The address that a mail to somebody leads to, once it was sent. */
async function linkTo(request: APIRequestContext, to: string, part: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const response = await request.post('/graphql', { data: { query: MAILS, variables: { q: to } } });
        const body = (await response.json()) as { data: { mails: { nodes: { to: string; text: string }[] } } };
        const texts = body.data.mails.nodes.filter((mail) => mail.to === to).map(({ text }) => text);
        link = texts.map((text) => new RegExp(`/admin/${part}\\S*`).exec(text)?.[0]).find(Boolean);
        return link;
      },
      { timeout: 30_000 },
    )
    .toBeTruthy();
  return link!;
}

/** A window of somebody who has no account. */
async function stranger(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()!
    .newContext({ storageState: { cookies: [], origins: [] } });
  return context.newPage();
}

test('a company applies, is let in, accepts the terms and invites; one client joins, and another declines', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const company = unique('Brisa');
  const stem = company.toLowerCase().replace(/\W/g, '');
  const owner = `owner@${stem}.example`;
  const [joins, declines] = [`joins@${stem}.example`, `declines@${stem}.example`];

  const applicant = await stranger(page);
  await visit(applicant, 'apply?programme=referral');
  expect(await accessibilityFaults(applicant)).toEqual([]);
  await applicant.getByRole('button', { name: 'Apply' }).click();
  await expect(applicant.getByText('Required').first()).toBeVisible();
  await applicant.getByLabel('Company').fill(company);
  await applicant.getByLabel('Your name').fill('Inés Prado');
  await applicant.getByLabel('E-mail').fill(owner);
  await applicant.getByLabel('Website').fill('not a site');
  await applicant.getByLabel('How will you promote us?').fill('We design shops for small hotels.');
  await applicant.getByRole('button', { name: 'Apply' }).click();
  await expect(applicant.getByText('not a web address', { exact: false })).toBeVisible();
  await applicant.getByLabel('Website').fill(`${stem}.example`);
  await applicant.getByRole('button', { name: 'Apply' }).click();
  await expect(applicant.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await (await find(page, 'applications', company)).getByText(company).click();
  await expect(page.getByText('We design shops for small hotels.')).toBeVisible();
  await settled(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Approve' }).click();
  const approving = page.getByRole('dialog', { name: 'Approve' });
  await expect(approving.getByLabel('Programme')).toContainText('Referral');
  await approving.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved as a partner:')).toBeVisible();

  // The owner sets the account up, and finds what is not possible before the terms are accepted.
  const partner = await stranger(page);
  await partner.goto(await linkTo(page.request, owner, 'set-password'));
  await partner.getByLabel('New password').fill(PASSWORD);
  await partner.getByLabel('Repeat the password').fill(PASSWORD);
  await partner.getByRole('button', { name: 'Save the password' }).click();
  await partner.getByRole('link', { name: 'Back to sign in' }).click();
  await partner.getByLabel('E-mail').fill(owner);
  await partner.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await partner.getByRole('button', { name: 'Sign in' }).click();
  await partner.getByRole('link', { name: 'Invitations' }).click();
  await expect(partner.getByRole('button', { name: 'Invite a client' })).toBeDisabled();
  await partner.getByRole('link', { name: 'Read and accept' }).click();
  await partner.getByRole('button', { name: 'Accept' }).click();
  await partner.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(partner.getByText('Your company has accepted these terms.')).toBeVisible();
  await expect(partner.getByText('waits for you', { exact: false })).toHaveCount(0);

  await partner.getByRole('link', { name: 'Invitations' }).click();
  await partner.getByRole('button', { name: 'Invite from CSV' }).click();
  const many = partner.getByRole('dialog', { name: 'Invite from CSV' });
  const buffer = Buffer.from(`email;name\n${joins};Noor Haddad\nnobody;Nobody\n`);
  await many.getByLabel('CSV file').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer });
  await expect(many.getByText('1 will be invited, 0 have an open invitation, 1 cannot be invited')).toBeVisible();
  expect(await accessibilityFaults(partner)).toEqual([]);
  await many.getByRole('button', { name: 'Invite 1 client' }).click();
  await expect(partner.getByRole('row').filter({ hasText: joins })).toContainText('Waiting');

  await partner.getByRole('button', { name: 'Invite a client' }).click();
  const one = partner.getByRole('dialog', { name: 'Invite a client' });
  await one.getByLabel('E-mail').fill(owner);
  await one.getByRole('button', { name: 'Invite a client' }).click();
  await expect(one.getByText('belongs to one of you', { exact: false })).toBeVisible();
  await one.getByLabel('E-mail').fill(declines);
  await one.getByLabel('Your message').fill('Shall we look after your shop?');
  await one.getByRole('button', { name: 'Invite a client' }).click();
  await expect(partner.getByRole('row').filter({ hasText: declines })).toContainText('Waiting');

  // A newcomer accepts with a new account, and somebody else says no with the link alone.
  const newcomer = await stranger(page);
  await choose(newcomer, 'dark');
  await newcomer.goto(await linkTo(page.request, joins, 'invitation/'));
  await expect(newcomer.getByRole('heading', { name: `${company} invites you` })).toBeVisible();
  await settled(newcomer);
  expect(await accessibilityFaults(newcomer)).toEqual([]);
  await newcomer.getByRole('textbox', { name: 'Password' }).fill('seven grey herons wade');
  await newcomer.getByRole('button', { name: 'Accept' }).click();
  await expect(newcomer.getByText(`You have accepted. ${company} looks after your account`)).toBeVisible();
  await newcomer.goto(await linkTo(page.request, declines, 'invitation/'));
  await expect(newcomer.getByText('Shall we look after your shop?')).toBeVisible();
  await newcomer.getByRole('button', { name: 'Decline' }).click();
  await newcomer.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(newcomer.getByText('You have declined.', { exact: false })).toBeVisible();
  await newcomer.reload();
  await expect(newcomer.getByText('This invitation has been declined.')).toBeVisible();

  await visit(partner, 'invitations');
  await expect(partner.getByRole('row').filter({ hasText: joins })).toContainText('Eligible for rewards');
  await expect(partner.getByRole('row').filter({ hasText: declines })).toContainText('Declined');
  await visit(partner, 'clients');
  await expect(partner.getByRole('row').filter({ hasText: joins })).toContainText('Eligible');
  for (const other of [applicant, partner, newcomer]) await other.context().close();
});
