import type { Page } from '@playwright/test';
import type { Actor } from '../../server/kernel/actor';
import { expect, settled, test } from './support';
import { openWalk, type Letter, type Walk } from './walk';

const PASSWORD = 'six herons by the river';
const ADMIN = { email: 'vera@operator.example', name: 'Vera Lind' };
const PARTNER = { email: 'ines@studio-brisa.example', name: 'Inés Prado', company: 'Studio Brisa' };
const CLIENT = { email: 'mara@lind-bakery.example', name: 'Mara Lind', company: 'Lind Bakery' };

/** What an operator has before anybody applies: a person, a programme with terms, and a plan to sell. */
async function furnish({ db, built, pass }: Walk) {
  const { inviteStaff } = built<typeof import('../../server/modules/identity/service/staff')>('modules/identity/service/staff.js');
  const { setPasswordHash } = built<typeof import('../../server/modules/identity/service/password')>('modules/identity/service/password.js');
  const { hashPassword } = built<typeof import('../../server/platform/secrets')>('platform/secrets.js');
  const { updateSettings } = built<typeof import('../../server/modules/settings/service')>('modules/settings/service.js');
  const { createProgramme } = built<typeof import('../../server/modules/programmes/service/drafts')>('modules/programmes/service/drafts.js');
  const { publishDraft } = built<typeof import('../../server/modules/programmes/service/publish')>('modules/programmes/service/publish.js');
  const { publishTerms } = built<typeof import('../../server/modules/applications/service/terms')>('modules/applications/service/terms.js');
  const { createCategory, createProduct } = built<typeof import('../../server/modules/catalogue/service/products')>('modules/catalogue/service/products.js');
  const { setPrice } = built<typeof import('../../server/modules/catalogue/service/prices')>('modules/catalogue/service/prices.js');
  const { house } = built<typeof import('../../server/kernel/actor')>('kernel/actor.js');

  const { userId } = await db.transact(house('walk'), (work) =>
    inviteStaff(work, { ...ADMIN, language: 'en' }, 'ADMIN' as Parameters<typeof inviteStaff>[2]),
  );
  const hash = await hashPassword(PASSWORD);
  await db.transact(house('walk'), (work) => setPasswordHash(work, userId, hash));
  const admin: Actor = { kind: 'staff', role: 'ADMIN', userId };
  const operator = { name: 'Meridian Hosting', country: 'DE', email: 'billing@operator.example', currency: 'EUR' };
  await db.transact(admin, (work) => updateSettings(work, { operator }));
  const facts = { key: 'referral', name: 'Referral', description: 'A tenth for 24 months.', template: 'referral' };
  const programmeId = await db.transact(admin, (work) => createProgramme(work, facts));
  const effectiveFrom = new Date(db.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  await db.transact(admin, (work) => publishDraft(work, programmeId, { version: 1, effectiveFrom, note: null }));
  await db.transact(admin, (work) => publishTerms(work, programmeId, [{ language: 'en', text: 'Send no unwanted mail.' }]));
  const productId = await db.transact(admin, async (work) => {
    const categoryId = await createCategory(work, 'shops', { name: 'Shops', position: 1 });
    const id = await createProduct(work, 'SERVICE', { categoryId, name: 'Shop plan', description: '' });
    const none = { minor: 0, currency: 'EUR' };
    await setPrice(work, { productId: id, cycle: 'MONTHLY', amount: { minor: 10_000, currency: 'EUR' }, setupFee: none, restoreFee: null });
    return id;
  });
  await pass(2);
  return { admin, productId };
} // prettier-ignore

test.describe('from the application to the end of the window', () => {
  test.use({ as: null });
  let walk: Walk;
  test.beforeAll(async () => void (walk = await openWalk()));
  test.afterAll(() => walk.end());

  const letter = async (to: string, contains: RegExp): Promise<Letter> => {
    const find = () => walk.letters.findLast((each) => each.to === to && contains.test(each.text));
    await expect.poll(() => find() !== undefined, { message: `a letter to ${to} with ${contains}` }).toBe(true);
    return find()!;
  };
  const linkIn = ({ text }: Letter, path: string) => new RegExp(`${walk.url}/admin/${path}[^\\s"<>)]*`).exec(text)![0];
  const at = (path: string) => `${walk.url}/admin/${path}`;
  const enter = async (page: Page, email: string) => {
    await page.goto(at('login'));
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel(/^Password/).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('main')).toBeVisible();
    await settled(page);
  };
  const open = async (page: Page, path: string) => {
    await page.goto(at(path));
    await settled(page);
  };

  test('a company applies, invites a client, is rewarded for 24 months, and then no more', async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const { admin, productId } = await furnish(walk);
    const person = async () => (await browser.newContext({ locale: 'en-GB' })).newPage();

    // The application, by a stranger.
    await page.goto(at('apply?programme=referral'));
    await page.getByLabel('Company').fill(PARTNER.company);
    await page.getByLabel('Your name').fill(PARTNER.name);
    await page.getByLabel('E-mail').fill(PARTNER.email);
    await page.getByRole('combobox', { name: 'Country' }).fill('Spain');
    await page.getByRole('option', { name: 'Spain' }).click();
    await page.getByLabel('How will you promote us?').fill('We build shops for bakeries.');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByText('Your application has arrived.')).toBeVisible();

    // Approved by the operator: two letters, one of them to set up the account.
    const operator = await person();
    await enter(operator, ADMIN.email);
    await open(operator, 'applications');
    await operator.getByRole('cell', { name: PARTNER.company }).click();
    await operator.getByRole('button', { name: 'Approve' }).click();
    const approve = operator.getByRole('dialog', { name: 'Approve' });
    await approve.getByRole('button', { name: 'Approve' }).click();
    await expect(operator.getByText('The application is approved.')).toBeVisible();
    await expect.poll(() => walk.letters.filter(({ to }) => to === PARTNER.email).length).toBeGreaterThanOrEqual(2);

    // The account is set up by the link, once.
    await page.goto(linkIn(await letter(PARTNER.email, /set-password/), 'set-password'));
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByLabel('Repeat').fill(PASSWORD);
    await page.getByRole('button', { name: 'Save the password' }).click();
    await expect(page.getByText('Your password is saved.')).toBeVisible();

    // The partner accepts the terms, and invites.
    await enter(page, PARTNER.email);
    await page.getByRole('link', { name: 'Read and accept' }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByText('The terms are accepted.')).toBeVisible();
    await open(page, 'invitations');
    await page.getByRole('button', { name: 'Invite a client' }).first().click();
    const invite = page.getByRole('dialog', { name: 'Invite a client' });
    await invite.getByLabel('E-mail').fill(CLIENT.email);
    await invite.getByLabel('Name').fill(CLIENT.name);
    await invite.getByRole('button', { name: 'Invite a client' }).click();
    await expect(page.getByText(`${CLIENT.email} is invited.`)).toBeVisible();

    // The client reads of it, and makes an account by accepting.
    const client = await person();
    await client.goto(linkIn(await letter(CLIENT.email, /\/admin\/invitation\//), 'invitation/'));
    await client.getByLabel('Company').fill(CLIENT.company);
    await client.getByRole('combobox', { name: 'Country' }).fill('Germany');
    await client.getByRole('option', { name: 'Germany' }).click();
    await client
      .getByLabel(/^Password/)
      .first()
      .fill(PASSWORD);
    await client.getByRole('button', { name: 'Accept' }).click();
    await expect(client.getByText('You have accepted.')).toBeVisible();

    // It orders a plan, and gets an invoice by mail.
    await enter(client, CLIENT.email);
    const clientId = await asked(
      client,
      '{ viewer { client { id } } }',
      {},
      ({ viewer }) => viewer.client.id as string,
    );
    await asked(
      client,
      `mutation ($input: OrderInput!) { orderPlace(input: $input, idempotencyKey: "walk") { order { id } userErrors { code } } }`,
      { input: { clientId, items: [{ productId, cycle: 'MONTHLY', quantity: 1 }] } },
      ({ orderPlace }) => expect(orderPlace.userErrors).toEqual([]),
    );
    await letter(CLIENT.email, /INV-\d{4}-000001/);

    // Paid at the operator's desk: the partner sees its reward at once.
    expect(await pay(walk, admin)).toBe(1);
    await open(page, 'clients');
    await expect(page.getByRole('row', { name: new RegExp(CLIENT.company) })).toBeVisible();
    await open(page, 'commissions');
    await expect(page.getByRole('row', { name: /€10\.00/ })).toHaveCount(1);
    await page
      .getByRole('row', { name: /€10\.00/ })
      .getByRole('cell')
      .nth(1)
      .click();
    await expect(page.getByText('Month 1 of 24')).toBeVisible();

    // Two years and two months go by, a fortnight at a time: every renewal is issued and paid.
    let paid = 1;
    for (let fortnight = 0; fortnight < 57; fortnight++) {
      await walk.pass(14);
      paid += await pay(walk, admin);
    }
    expect(paid).toBe(27);

    // 24 rewards and no more; what came after the window says why.
    await enter(page, PARTNER.email);
    const rewards = `{ commissions(first: 100, filter: { kind: EARNING }) { totalCount nodes { windowMonth amount { amount } } } }`;
    const earned = await asked(page, rewards, {}, ({ commissions }) => commissions);
    expect(earned.totalCount).toBe(24);
    expect(new Set(earned.nodes.map(({ amount }: any) => amount.amount))).toEqual(new Set(['10.00']));
    expect(earned.nodes.map(({ windowMonth }: any) => windowMonth).sort((a: number, b: number) => a - b)).toEqual(
      Array.from({ length: 24 }, (_, month) => month + 1),
    );
    await open(page, 'commissions');
    await expect(page.getByText(/of 24$/).first()).toBeVisible();
    await open(page, 'invoices');
    await page.getByRole('row').nth(3).getByRole('cell').nth(1).click();
    await expect(page.getByText(/24 months/).first()).toBeVisible();
  });
});

/** Asks as the person whose browser it is. */
async function asked<R>(page: Page, query: string, variables: object, answer: (data: any) => R): Promise<R> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, { data: { query, variables } });
  const { data } = (await response.json()) as { data: unknown };
  return answer(data);
}

/** Whatever is open is paid in full, on the day. Returns how many invoices that were. */
async function pay({ db, built, now }: Walk, admin: Actor): Promise<number> {
  const { Invoice } = built<typeof import('../../server/modules/invoices/entity/invoice')>('modules/invoices/entity/invoice.js');
  const { recordPayment } = built<typeof import('../../server/modules/invoices/service/payment')>('modules/invoices/service/payment.js');
  const open = await db.reading(admin).of(Invoice).list({ where: [{ open: true }] });
  const receivedOn = now().toISOString().slice(0, 10);
  for (const { id, total } of open)
    await db.transact(admin, (work) => recordPayment(work, id, { amount: total, method: 'CARD' as never, reference: '', receivedOn }));
  return open.length;
} // prettier-ignore
