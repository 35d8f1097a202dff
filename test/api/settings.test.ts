import { settingsOf } from '../../server/modules/settings/service';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';

const UPDATE = `mutation ($input: SettingsInput!) { settingsUpdate(input: $input) {
  settings { timeZone paymentTermDays reminderDays operator { name country vatNumber } }
  userErrors { code message path values } } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () => void (portal = await untouched(portal, () => bootPortal(dialect, (world) => world.neighbours()))),
  );
  afterAll(() => portal.close());

  test('there are defaults before anybody decides, read with one statement', async () => {
    const answer = await portal.ask(
      staff('FINANCE'),
      '{ settings { timeZone renewalLeadDays suspendAfterDays terminateAfterDays reminderDays } }',
    );
    expect(answer.data.settings).toEqual({
      ...{ timeZone: 'UTC', renewalLeadDays: 14, suspendAfterDays: 7, terminateAfterDays: 30 },
      reminderDays: [-3, 1, 7, 14],
    });
    expect(answer.statements).toHaveLength(1);
  });

  test('a change keeps what it does not name, counts at once and is in the audit', async () => {
    const first = { timeZone: 'Europe/Sofia', operator: { name: 'Host Ltd', country: 'BG', vatNumber: '123 456 789' } };
    expect((await portal.ask(admin, UPDATE, { input: first })).data.settingsUpdate.userErrors).toEqual([]);
    const second = await portal.ask(admin, UPDATE, { input: { paymentTermDays: 30, operator: { name: 'Host AD' } } });
    expect(second.data.settingsUpdate).toEqual({
      settings: {
        ...{ timeZone: 'Europe/Sofia', paymentTermDays: 30, reminderDays: [-3, 1, 7, 14] },
        operator: { name: 'Host AD', country: 'BG', vatNumber: 'BG123456789' },
      },
      userErrors: [],
    });
    const { timeZone, operator } = await settingsOf(portal.db.reading(client('ofA')));
    expect([timeZone, operator.name, operator.currency]).toEqual(['Europe/Sofia', 'Host AD', 'EUR']);
    const audits = await portal.audits();
    expect(audits.map(({ action, changes }) => `${action} ${Object.keys(changes ?? {}).sort()}`).sort()).toEqual([
      'settings.update operator,paymentTermDays',
      'settings.update operator,timeZone',
    ]);
  });

  test.each([
    [{ timeZone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE', ['input', 'timeZone']],
    [{ paymentTermDays: 9999 }, 'OUT_OF_RANGE', ['input', 'paymentTermDays']],
    [{ operator: { name: ' ' } }, 'REQUIRED', ['input', 'operator', 'name']],
    [{ operator: { country: 'XX' } }, 'UNKNOWN_COUNTRY', ['input', 'operator', 'country']],
    [{ operator: { currency: 'EURO' } }, 'UNKNOWN_CURRENCY', ['input', 'operator', 'currency']],
    [{ operator: { email: 'nobody' } }, 'INVALID_EMAIL', ['input', 'operator', 'email']],
    [{ operator: { vatNumber: 'DE1' } }, 'INVALID_VAT_NUMBER', ['input', 'operator', 'vatNumber']],
    [{ operator: { iban: 'DE89370400440532013001' } }, 'INVALID_IBAN', ['input', 'operator', 'iban']],
    [{ operator: { bic: 'COBADE' } }, 'INVALID_BIC', ['input', 'operator', 'bic']],
    [{ payoutRunDay: 29 }, 'OUT_OF_RANGE', ['input', 'payoutRunDay']],
    [{ payoutLeadDays: -1 }, 'OUT_OF_RANGE', ['input', 'payoutLeadDays']],
  ])('%j is refused as %s, and nothing else of it is kept', async (wrong, code, path) => {
    const { data } = await portal.ask(admin, UPDATE, { input: { renewalLeadDays: 3, ...wrong } });
    expect(data.settingsUpdate).toMatchObject({ settings: null, userErrors: [{ code, path }] });
    expect((await settingsOf(portal.db.reading(admin))).renewalLeadDays).toBe(14);
    expect(await portal.audits()).toEqual([]);
  });

  test('the account that payouts are made from is kept as banks write it', async () => {
    const input = { payoutRunDay: 15, operator: { iban: 'de89 3704 0044 0532 0130 00', bic: 'cobadeff', accountHolder: ' Host Ltd ' } };
    expect((await portal.ask(admin, UPDATE, { input })).data.settingsUpdate.userErrors).toEqual([]);
    const { payoutRunDay, operator } = await settingsOf(portal.db.reading(admin));
    expect([payoutRunDay, operator.iban, operator.bic, operator.accountHolder]).toEqual([
      ...[15, 'DE89370400440532013000', 'COBADEFF', 'Host Ltd'],
    ]);
  }); // prettier-ignore

  test.each([
    ['support', staff('SUPPORT')],
    ['a partner', partner('A')],
    ['a client', client('ofA')],
  ])('%s changes nothing', async (_who, actor) => {
    const { errors } = await portal.ask(actor, UPDATE, { input: { paymentTermDays: 1 } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await settingsOf(portal.db.reading(admin))).paymentTermDays).toBe(14);
  });

  test('partners and clients read who the operator is, and no more', async () => {
    for (const actor of [partner('B', 'PARTNER_EMPLOYEE'), client('ofB', 'CLIENT_MEMBER')]) {
      expect((await portal.ask(actor, '{ operator { name currency } }')).data).toEqual({
        operator: { name: 'Your company', currency: 'EUR' },
      });
      const { errors } = await portal.ask(actor, '{ settings { timeZone } }');
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});
