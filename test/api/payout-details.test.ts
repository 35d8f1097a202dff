import { generateSync } from 'otplib';
import { PayoutDetails, PayoutTerms } from '../../server/modules/payouts/entity/details';
import { opened } from '../../server/modules/payouts/service/details';
import { seal } from '../../server/platform/secrets';
import { admin, app, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { serveHttp, type Http } from '../support/http';
import { finance, IBANS } from '../support/paying';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD } from '../support/world';

const CHANGE = `mutation ($input: PayoutDetailsInput!, $password: String, $code: String) {
  payoutDetailsChange(input: $input, password: $password, code: $code) {
    details { method holder accountMasked bic currency country changedBy { name } } userErrors { code path values } } }`;
const TERMS = `mutation ($partnerId: ID!, $input: PayoutTermsInput!) { payoutTermsSet(partnerId: $partnerId, input: $input) {
  terms { taxForm taxFormReference ownInvoice invoiceRequired } userErrors { code path } } }`;
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const INPUT = { method: 'IBAN', holder: 'Agentur Ä', currency: 'EUR', iban: IBANS.DE, bic: 'COBADEFF' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('A', { email: 'hello@agency.example', language: 'it' });
      await world.partner('B');
      await world.user('Paula', { secondFactorSecret: seal(SECRET) });
      await world.user('Otto', { language: 'bg' });
      await world.user('Emil');
      await world.partnerMember('Paula', 'A');
      await world.partnerMember('Otto', 'A');
      await world.partnerMember('Emil', 'A', 'EMPLOYEE');
    });
    http = await serveHttp(portal);
  });
  afterEach(async () => {
    await http.stop();
    await portal.close();
    expect(http.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
  async function as(name: string) {
    const browser = http.browser();
    await browser.signIn(`${name.toLowerCase()}@people.example`, PASSWORD);
    return browser;
  }
  const details = () => all(portal).of(PayoutDetails).list();
  const warnings = async () =>
    (await portal.outbox())
      .filter(({ payload }) => payload['template'] === 'payoutDetailsChanged')
      .map(({ payload }) => [payload['to'], payload['language']].join(' '))
      .sort();

  test('an owner changes them with the password; the account is sealed, and everybody with a say is told', async () => {
    const answer = await (await as('Otto')).act(CHANGE, { input: INPUT, password: PASSWORD });
    expect(answer).toEqual({
      details: {
        ...{ method: 'IBAN', holder: 'Agentur Ä', accountMasked: 'DE•• •••• 3000', bic: 'COBADEFF' },
        ...{ currency: 'EUR', country: 'DE', changedBy: { name: 'Name of Otto' } },
      },
      userErrors: [],
    });
    const [row] = await details();
    expect(JSON.stringify(row)).not.toContain(IBANS.DE);
    expect(opened(row!.accountSealed)).toEqual({ iban: IBANS.DE });
    expect(await warnings()).toEqual(['hello@agency.example it', 'otto@people.example bg', 'paula@people.example en']);
    const [deed] = (await portal.audits()).filter(({ action }) => action === 'payoutDetails.change');
    expect(deed).toMatchObject({ actorKind: 'partner', userId: 'Otto', partnerId: 'A' });
    expect(deed!.changes).toMatchObject({ account: [null, 'DE•• •••• 3000'] });
    expect(JSON.stringify([await portal.audits(), await portal.outbox()])).not.toContain(IBANS.DE);
    expect(http.lines.join('')).not.toContain(IBANS.DE);
  });

  test('or with a code of the second factor, once', async () => {
    const browser = http.browser();
    await browser.signIn('otto@people.example', PASSWORD);
    await portal.build(({ work }) => work.write('UPDATE users SET secondFactorSecret = ? WHERE id = ?', [seal(SECRET), 'Otto']));
    const code = generateSync({ secret: SECRET, epoch: Math.floor(now.getTime() / 1000) });
    expect((await browser.act(CHANGE, { input: INPUT, code })).userErrors).toEqual([]);
    expect((await browser.act(CHANGE, { input: { ...INPUT, iban: IBANS.BG }, code })).userErrors).toMatchObject([
      { code: 'WRONG_CODE', path: ['code'] },
    ]);
    expect((await details()).map(({ accountMasked }) => accountMasked)).toEqual(['DE•• •••• 3000']);
  }); // prettier-ignore

  test.each([
    ['no proof', {}, 'PROOF_MISSING', ['password']],
    ['a wrong password', { password: 'not the password' }, 'WRONG_PASSWORD', ['password']],
    ['a wrong code', { code: '000000' }, 'WRONG_CODE', ['code']],
  ])('%s changes nothing', async (_what, proof, code, path) => {
    const answer = await (await as('Otto')).act(CHANGE, { input: INPUT, ...proof });
    expect(answer).toMatchObject({ details: null, userErrors: [{ code, path }] });
    expect(await details()).toEqual([]);
    expect(await warnings()).toEqual([]);
  });

  test.each([
    ['an IBAN with a wrong digit', { iban: 'DE89370400440532013001' }, 'IBAN_REFUSED', 'iban'],
    ['no IBAN', { iban: undefined }, 'IBAN_REFUSED', 'iban'],
    ['a BIC of another form', { bic: 'COBA' }, 'INVALID_BIC', 'bic'],
    ['a currency there is not', { currency: 'EUX' }, 'UNKNOWN_CURRENCY', 'currency'],
    ['a currency that was', { currency: 'HRK' }, 'UNKNOWN_CURRENCY', 'currency'],
    ['a currency that became the euro', { currency: 'BGN' }, 'CURRENCY_WITHDRAWN', 'currency'],
    ['nobody’s account', { holder: '  ' }, 'REQUIRED', 'holder'],
    ['a holder no bank can write', { holder: '株式会社' }, 'HOLDER_UNWRITABLE', 'holder'],
    ['another account without a number', { method: 'OTHER', country: 'US' }, 'REQUIRED', 'accountNumber'],
    ['another account nowhere', { method: 'OTHER', accountNumber: '1' }, 'UNKNOWN_COUNTRY', 'country'],
  ])('%s is refused', async (_what, wrong, code, field) => {
    const answer = await (await as('Otto')).act(CHANGE, { input: { ...INPUT, ...wrong }, password: PASSWORD });
    expect(answer).toMatchObject({ details: null, userErrors: [{ code, path: ['input', field] }] });
    expect(JSON.stringify(answer)).not.toContain('DE8937');
    expect(await details()).toEqual([]);
    expect(await warnings()).toEqual([]);
  });

  test('an account that is no IBAN keeps what its bank needs', async () => {
    const input = {
      ...{ method: 'OTHER', holder: 'Agency Inc', currency: 'USD', country: 'us', accountNumber: '000123456789' },
      ...{ routing: '021000021', bank: 'First Bank', note: 'Attn: desk 4' },
    };
    const answer = await (await as('Otto')).act(CHANGE, { input, password: PASSWORD });
    expect(answer.details).toMatchObject({ method: 'OTHER', accountMasked: '•••• 6789', country: 'US', bic: null });
    expect(opened((await details())[0]!.accountSealed)).toEqual({
      ...{ number: '000123456789', routing: '021000021', bank: 'First Bank', note: 'Attn: desk 4' },
    });
  });

  test('nobody else changes them: no employee, no staff, no token', async () => {
    const { code } = await (await as('Emil')).ask(CHANGE, { input: INPUT, password: PASSWORD });
    expect(code).toBe('FORBIDDEN');
    for (const actor of [admin, finance, app('A', 'payoutDetails:write'), app('A', 'payoutDetails:read')])
      expect((await portal.ask(actor, CHANGE, { input: INPUT, password: PASSWORD })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    expect(await details()).toEqual([]);
  });

  test('finance says how it stands with the tax form; the number itself is refused', async () => {
    const set = (actor: typeof admin, partnerId: string, input: object) => portal.ask(actor, TERMS, { partnerId, input });
    const first = await set(finance, 'A', { taxForm: 'RECEIVED', taxFormReference: 'W-8BEN-E, folder 12' });
    expect(first.data.payoutTermsSet).toEqual({
      terms: { taxForm: 'RECEIVED', taxFormReference: 'W-8BEN-E, folder 12', ownInvoice: 'BY_SETTINGS', invoiceRequired: false },
      userErrors: [],
    });
    expect((await set(admin, 'A', { ownInvoice: 'REQUIRED' })).data.payoutTermsSet.terms).toMatchObject({
      ...{ taxForm: 'RECEIVED', invoiceRequired: true },
    });
    expect((await set(finance, 'A', { taxFormReference: '12-3456789' })).data.payoutTermsSet.userErrors).toEqual([
      { code: 'TAX_NUMBER_REFUSED', path: ['input', 'taxFormReference'] },
    ]);
    expect((await set(finance, 'none', { taxForm: 'REQUIRED' })).data.payoutTermsSet.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const actor of [partner('A'), staff('SUPPORT')])
      expect((await set(actor, 'A', { taxForm: 'NOT_REQUIRED' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await all(portal).of(PayoutTerms).list()).toMatchObject([
      { id: 'A', taxForm: 'RECEIVED', taxFormReference: 'W-8BEN-E, folder 12', ownInvoice: 'REQUIRED' },
    ]);
  }); // prettier-ignore
});
