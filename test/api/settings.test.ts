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
  ])('%j is refused as %s, and nothing else of it is kept', async (wrong, code, path) => {
    const { data } = await portal.ask(admin, UPDATE, { input: { renewalLeadDays: 3, ...wrong } });
    expect(data.settingsUpdate).toMatchObject({ settings: null, userErrors: [{ code, path }] });
    expect((await settingsOf(portal.db.reading(admin))).renewalLeadDays).toBe(14);
    expect(await portal.audits()).toEqual([]);
  });

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
