import type { Actor } from '../../server/kernel/actor';
import { money } from '../../server/kernel/money';
import { Adjustment } from '../../server/modules/adjustments/entity';
import { Commission } from '../../server/modules/commissions/entity';
import { approve as approveCommissions } from '../../server/modules/commissions/service/state';
import { PartnerDaily } from '../../server/modules/commissions/entity';
import { EntryKind, LedgerEntry } from '../../server/modules/ledger/entity';
import { OwnInvoice, TaxForm } from '../../server/modules/payouts/entity/details';
import { PayoutMethod } from '../../server/modules/payouts/entity/details';
import { setTerms } from '../../server/modules/payouts/service/details';
import { enterRates } from '../../server/modules/rates/service/enter';
import { prove } from '../../server/modules/reports/service/prove';
import { ChangeRow } from '../../server/platform/live/entity';
import { updateSettings } from '../../server/modules/settings/service';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, paid, servedBy } from '../support/earning';
import { batches, finance, grant, IBANS, moneyOf, paidTo, payoutsOf, second } from '../support/paying';
import { bootPortal, type Portal } from '../support/portal';
import { eur } from '../support/world';

const ANSWER = 'payout { id number status } userErrors { code path values }';
const REQUEST = `mutation ($currency: String!, $key: String!, $invoiceId: ID) {
  payoutRequest(currency: $currency, idempotencyKey: $key, invoiceId: $invoiceId) { ${ANSWER} } }`;
const APPROVE = `mutation ($id: ID!) { payoutApprove(id: $id) { ${ANSWER} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!, $key: String!) {
  payoutReject(id: $id, reason: $reason, idempotencyKey: $key) { ${ANSWER} } }`;
const CANCEL = `mutation ($id: ID!, $reason: String!, $key: String!) {
  payoutCancel(id: $id, reason: $reason, idempotencyKey: $key) { ${ANSWER} } }`;
const SENT = `mutation ($id: ID!) { payoutMarkSent(id: $id) { ${ANSWER} } }`;
const PAID = `mutation ($id: ID!, $key: String!) { payoutMarkPaid(id: $id, idempotencyKey: $key) { ${ANSWER} } }`;
const FAILED = `mutation ($id: ID!, $reason: String!, $key: String!) {
  payoutMarkFailed(id: $id, reason: $reason, idempotencyKey: $key) { ${ANSWER} } }`;
const RETRY = `mutation ($id: ID!, $key: String!) { payoutRetry(id: $id, idempotencyKey: $key) { ${ANSWER} } }`;

let keys = 0;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['A', 'B']) await world.partner(id);
      await world.user('Owner', { language: 'bg' });
      await world.partnerMember('Owner', 'A');
    });
  });
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  async function act(actor: Actor, mutation: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await portal.ask(actor, mutation, { key: `k${++keys}`, ...variables });
    if (errors) return errors[0]!.extensions.code;
    const { payout, userErrors } = Object.values(data as Record<string, any>)[0];
    return userErrors[0] ?? payout;
  }
  const request = (actor: Actor = partner('A'), variables = {}) =>
    act(actor, REQUEST, { currency: 'EUR', ...variables });
  const proved = async () => expect((await prove(all(portal))).differences).toEqual([]);
  const kinds = async () =>
    (await all(portal).of(LedgerEntry).list()).map(({ kind }) => kind).filter((kind) => kind !== EntryKind.ADJUSTMENT);
  const deeds = async () =>
    (await portal.audits()).map(({ action }) => action).filter((action) => action.startsWith('payout.')).sort(); // prettier-ignore
  const mails = async () =>
    (await portal.outbox())
      .filter(({ payload }) => payload['template'] === 'payoutMoved')
      .map(({ payload }) => [payload['to'], (payload['values'] as Record<string, unknown>)['status']]);

  test('all that is available is asked for, approved, sent and paid; each step is in ledger, audit and mail', async () => {
    await grant(portal, 'A', eur(12_345));
    await paidTo(portal, 'A');
    const { id, ...made } = await request();
    expect(made).toEqual({ number: 'PO-000001', status: 'REQUESTED' });
    expect(await moneyOf(portal, 'A')).toEqual([0, 12_345, 0, 0]);
    expect(await act(finance, APPROVE, { id })).toMatchObject({ status: 'APPROVED' });
    expect(await act(finance, SENT, { id })).toMatchObject({ status: 'PROCESSING' });
    expect(await moneyOf(portal, 'A')).toEqual([0, 12_345, 0, 0]);
    expect(await act(finance, PAID, { id })).toMatchObject({ status: 'PAID' });
    expect(await moneyOf(portal, 'A')).toEqual([0, 0, 12_345, 0]);
    expect(await kinds()).toEqual(['PAYOUT', 'PAYOUT_SENT']);
    expect(await deeds()).toEqual(['payout.approve', 'payout.create', 'payout.pay', 'payout.send']);
    expect(await mails()).toEqual(
      ['REQUESTED', 'APPROVED', 'PROCESSING', 'PAID'].map((status) => ['a@partner.example', status]),
    );
    expect(JSON.stringify(await portal.audits())).not.toContain(IBANS.DE);
    expect(JSON.stringify(await portal.outbox())).not.toContain(IBANS.DE);
    const told = await all(portal)
      .of(ChangeRow)
      .list({ where: [{ topic: 'payouts', subjectId: id }] });
    expect(told.map(({ partnerId, audience }) => [partnerId, audience])).toEqual(Array(4).fill(['A', 'owners']));
    await proved();
  });

  test('commissions go with it, are given back when it fails, and are paid with the next', async () => {
    await portal.build((world) => servedBy(world, 'A', 11));
    await paidTo(portal, 'A');
    const invoiceId = await paid(portal, 'A0', [['shared-hosting', 12_000], ['domains-ssl', 2_500]]); // prettier-ignore
    const commissions = () => all(portal).of(Commission).list({ where: [{ invoiceId }] });
    expect(await request()).toMatchObject({ code: 'PAYOUT_NOTHING', values: { currency: 'EUR' } });
    const ids = (await commissions()).map(({ id }) => id);
    await portal.db.transact(finance, (work) => approveCommissions(work, 'A', ids));
    const first = await request();
    expect(await moneyOf(portal, 'A')).toEqual([0, 2_650, 0, 0]);
    expect((await commissions()).map(({ payoutId }) => payoutId)).toEqual([first.id, first.id]);
    for (const step of [APPROVE, SENT]) await act(finance, step, { id: first.id });
    expect(await act(finance, FAILED, { id: first.id, reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act(finance, FAILED, { id: first.id, reason: 'x'.repeat(501) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await act(finance, FAILED, { id: first.id, reason: 'Account closed' })).toMatchObject({ status: 'FAILED' });
    expect(await moneyOf(portal, 'A')).toEqual([2_650, 0, 0, 0]);
    expect((await commissions()).map(({ payoutId, paidOn }) => [payoutId, paidOn])).toEqual([[null, null], [null, null]]); // prettier-ignore
    await proved();

    await paidTo(portal, 'A', { iban: IBANS.BG });
    const retry = await act(finance, RETRY, { id: first.id });
    expect(retry).toMatchObject({ number: 'PO-000002', status: 'SCHEDULED' });
    expect(await act(finance, RETRY, { id: first.id })).toMatchObject({ code: 'PAYOUT_RETRIED', values: { retry: 'PO-000002' } });
    expect(await act(finance, APPROVE, { id: retry.id })).toMatchObject({ code: 'SAME_PERSON' });
    await act(second, APPROVE, { id: retry.id });
    await act(second, SENT, { id: retry.id });
    await act(second, PAID, { id: retry.id });
    expect(await moneyOf(portal, 'A')).toEqual([0, 0, 2_650, 0]);
    expect((await commissions()).map(({ payoutId, paidOn }) => [payoutId, paidOn])).toEqual([
      [retry.id, '2026-03-08'],
      [retry.id, '2026-03-08'],
    ]);
    const days = await all(portal).of(PartnerDaily).list({ where: [{ partnerId: 'A' }] });
    expect(days.reduce((sum, day) => sum + day.paid, 0)).toBe(2_650);
    const [old, fresh] = await payoutsOf(portal, 'A');
    expect([old!.accountMasked, fresh!.accountMasked]).toEqual(['DE•• •••• 3000', 'BG•• •••• 5678']);
    await proved();
  }); // prettier-ignore

  test('a partner sees what is in its payout, and no one else sees anything of it', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    const { id } = await request();
    const query = `($id: ID!) { payouts { totalCount nodes { id } } payoutOffers(partnerId: "A") { currency }
      payoutDetails(partnerId: "A") { accountMasked } payoutTerms(partnerId: "A") { taxForm }
      payout(id: $id) { number amount { amount } paid { amount } rate { rate } accountMasked expectedOn holder
        commissions { id } adjustments { reason amount { amount } } batch { id } partner { name } cancellable } }`;
    expect((await portal.ask(partner('A'), `query ${query}`, { id })).data).toEqual({
      payouts: { totalCount: 1, nodes: [{ id }] },
      payoutOffers: [{ currency: 'EUR' }],
      payoutDetails: { accountMasked: 'DE•• •••• 3000' },
      payoutTerms: { taxForm: 'NOT_REQUIRED' },
      payout: {
        ...{ number: 'PO-000001', amount: { amount: '50.00' }, paid: { amount: '50.00' }, rate: null },
        ...{ accountMasked: 'DE•• •••• 3000', expectedOn: '2026-03-11', holder: 'A Ltd', commissions: [] },
        ...{ adjustments: [{ reason: 'for the test', amount: { amount: '50.00' } }], batch: null },
        ...{ partner: { name: 'A' }, cancellable: true },
      },
    });
    expect((await portal.ask(partner('B'), `query ${query}`, { id })).data).toEqual({
      ...{ payouts: { totalCount: 0, nodes: [] }, payoutOffers: [], payoutDetails: null, payoutTerms: null },
      payout: null,
    });
    for (const actor of [staff('SUPPORT'), partner('A', 'PARTNER_EMPLOYEE'), client('ofA')])
      expect((await portal.ask(actor, '{ payouts { totalCount } }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
  });

  test('a neighbour does nothing to it', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    const { id } = await request();
    const before = await payoutsOf(portal, 'A');
    expect(await act(partner('B'), CANCEL, { id, reason: 'not mine' })).toMatchObject({ code: 'NOT_FOUND' });
    for (const mutation of [APPROVE, REJECT, SENT, PAID, FAILED, RETRY])
      expect(await act(partner('A'), mutation, { id, reason: 'by myself' })).toBe('FORBIDDEN');
    expect(await act(staff('SUPPORT'), APPROVE, { id })).toBe('FORBIDDEN');
    expect(await payoutsOf(portal, 'A')).toEqual(before);
  });

  describe('a request is refused, and nothing moves,', () => {
    const rates = Buffer.from('Date,USD\n2026-03-06,1.16\n');
    const cases: [string, (portal: Portal) => Promise<unknown>, object][] = [
      ['without details', async () => undefined, { code: 'PAYOUT_DETAILS_MISSING' }],
      [
        'below the minimum',
        async (at) => {
          await paidTo(at, 'A');
          await grant(at, 'A', eur(-9_501));
        },
        { code: 'PAYOUT_BELOW_MINIMUM', values: { amount: '4.99', minimum: '5.00', currency: 'EUR' } },
      ],
      [
        'with a negative balance',
        async (at) => {
          await paidTo(at, 'A');
          await grant(at, 'A', eur(-18_000));
        },
        { code: 'PAYOUT_NEGATIVE', values: { amount: '-80.00', currency: 'EUR' } },
      ],
      [
        'with a tax form missing',
        async (at) => {
          await paidTo(at, 'A');
          await at.db.transact(finance, (work) => setTerms(work, 'A', { taxForm: TaxForm.REQUIRED }));
        },
        { code: 'TAX_FORM_REQUIRED', values: { status: 'REQUIRED' } },
      ],
      [
        'without an invoice where one is asked for',
        async (at) => {
          await paidTo(at, 'A');
          await at.db.transact(finance, (work) => setTerms(work, 'A', { ownInvoice: OwnInvoice.REQUIRED }));
        },
        { code: 'PAYOUT_INVOICE_REQUIRED' },
      ],
      [
        'without an invoice where the settings ask for one',
        async (at) => {
          await paidTo(at, 'A');
          await at.db.transact(admin, (work) => updateSettings(work, { payoutInvoiceRequired: true }));
        },
        { code: 'PAYOUT_INVOICE_REQUIRED' },
      ],
      [
        'in a currency without a rate',
        async (at) => {
          await enterRates(at.db, admin, rates);
          await paidTo(at, 'A', { currency: 'GBP', iban: IBANS.GB });
        },
        { code: 'RATE_MISSING', values: { currency: 'GBP', day: '2026-03-08', last: '' } },
      ],
    ];
    test.each(cases)('%s', async (_why, arrange, expected) => {
      await grant(portal, 'A', eur(10_000));
      await arrange(portal);
      const before = await moneyOf(portal, 'A');
      expect(await request()).toMatchObject(expected);
      expect(await payoutsOf(portal, 'A')).toEqual([]);
      expect(await batches(portal)).toEqual([]);
      expect(await moneyOf(portal, 'A')).toEqual(before);
      expect((await all(portal).of(Adjustment).list()).map(({ payoutId }) => payoutId)).not.toContain(
        expect.anything(),
      );
      expect(await deeds()).toEqual([]);
    });

    test('in what is no currency, or with an invoice that is not there', async () => {
      await grant(portal, 'A', eur(10_000));
      await paidTo(portal, 'A');
      expect(await request(partner('A'), { currency: 'EURO' })).toMatchObject({ code: 'UNKNOWN_CURRENCY' });
      expect(await request(partner('A'), { invoiceId: 'piv_none' })).toMatchObject({ code: 'FILE_UNKNOWN' });
      expect(await payoutsOf(portal, 'A')).toEqual([]);
    });

    test('by anybody but the owner', async () => {
      for (const actor of [admin, finance, partner('A', 'PARTNER_EMPLOYEE'), app('A', 'payouts:read')])
        expect(await request(actor)).toBe('FORBIDDEN');
    });
  });

  test('what a partner owes blocks until it is earned back', async () => {
    await paidTo(portal, 'A');
    await grant(portal, 'A', eur(2_000));
    await grant(portal, 'A', eur(-10_000));
    expect(await request()).toMatchObject({ code: 'PAYOUT_NEGATIVE', values: { amount: '-80.00' } });
    await grant(portal, 'A', eur(8_500));
    expect(await request()).toMatchObject({ status: 'REQUESTED' });
    expect(await moneyOf(portal, 'A')).toEqual([0, 500, 0, 0]);
    await proved();
  });

  test('the same key asks once, and with another currency not at all', async () => {
    await grant(portal, 'A', eur(5_000));
    await grant(portal, 'A', money(6_000, 'USD'));
    await paidTo(portal, 'A');
    const first = await request(partner('A'), { key: 'once' });
    expect(await request(partner('A'), { key: 'once' })).toEqual(first);
    expect(await request(partner('A'), { key: 'once', currency: 'USD' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await payoutsOf(portal, 'A')).toHaveLength(1);
  }); // prettier-ignore

  test('many requests at once make one payout', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    const answers = await Promise.all(Array.from({ length: 5 }, () => request()));
    expect(answers.map(({ status, code }) => status ?? code).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'PAYOUT_NOTHING'),
      'REQUESTED',
    ]);
    expect(await moneyOf(portal, 'A')).toEqual([0, 5_000, 0, 0]);
    await proved();
  });

  test('another currency goes through the exchange account at the rate it shows', async () => {
    await enterRates(portal.db, admin, Buffer.from('Date,USD,GBP\n2026-03-06,1.16,0.87\n'));
    await grant(portal, 'A', money(10_000, 'USD'));
    await paidTo(portal, 'A', { currency: 'GBP', iban: IBANS.GB });
    const { id } = await request(partner('A'), { currency: 'USD' });
    const query = `query ($id: ID!) { payout(id: $id) {
      amount { amount currency } paid { amount currency } rate { rate from to on } } }`;
    expect((await portal.ask(partner('A'), query, { id })).data.payout).toEqual({
      ...{ amount: { amount: '100.00', currency: 'USD' }, paid: { amount: '75.00', currency: 'GBP' } },
      rate: { rate: '0.75', from: '1.16', to: '0.87', on: '2026-03-06' },
    });
    expect(await moneyOf(portal, 'A', 'USD')).toEqual([0, 0, 0, 10_000]);
    expect(await moneyOf(portal, 'A', 'GBP')).toEqual([0, 7_500, 0, -7_500]);
    await act(finance, REJECT, { id, reason: 'Wrong account' });
    expect(await moneyOf(portal, 'A', 'USD')).toEqual([10_000, 0, 0, 0]);
    expect(await moneyOf(portal, 'A', 'GBP')).toEqual([0, 0, 0, 0]);
    await proved();
  });

  test('what was earned in leva is paid in the euros they became', async () => {
    portal.at(new Date('2025-12-30T09:00:00.000Z'));
    await grant(portal, 'A', money(19_558, 'BGN'));
    await paidTo(portal, 'A', { currency: 'BGN', iban: IBANS.BG });
    portal.at(new Date('2026-01-02T09:00:00.000Z'));
    const { id } = await request(partner('A'), { currency: 'BGN' });
    const query = `query ($id: ID!) { payout(id: $id) { paid { amount currency } rate { from to on } } }`;
    expect((await portal.ask(partner('A'), query, { id })).data.payout).toEqual({
      ...{ paid: { amount: '100.00', currency: 'EUR' }, rate: { from: '1.95583', to: '1', on: '2026-01-01' } },
    });
    expect(await moneyOf(portal, 'A', 'BGN')).toEqual([0, 0, 0, 19_558]);
    await proved();
  });

  test('five units of the ledger’s currency are the least, in yen too', async () => {
    await paidTo(portal, 'A', { method: PayoutMethod.OTHER, accountNumber: '1234567890', country: 'JP', currency: 'JPY' });
    await grant(portal, 'A', money(4, 'JPY'));
    expect(await request(partner('A'), { currency: 'JPY' })).toMatchObject({
      ...{ code: 'PAYOUT_BELOW_MINIMUM', values: { amount: '4', minimum: '5', currency: 'JPY' } },
    });
    await grant(portal, 'A', money(1, 'JPY'));
    expect(await request(partner('A'), { currency: 'JPY' })).toMatchObject({ status: 'REQUESTED' });
  }); // prettier-ignore

  test('who asked, or is paid, does not approve, and several are approved together or not at all', async () => {
    for (const id of ['A', 'B']) {
      await grant(portal, id, eur(5_000));
      await paidTo(portal, id);
    }
    const ids = [(await request()).id, (await request(partner('B'))).id];
    const asOwner: Actor = { kind: 'staff', role: 'ADMIN', userId: 'Owner' };
    const asAsker: Actor = { kind: 'staff', role: 'ADMIN', userId: 'usr_B' };
    const bulk = 'mutation ($ids: [ID!]!) { payoutsApprove(ids: $ids) { payouts { status } userErrors { code values } } }';
    const approveAll = async (actor: Actor, which = ids) =>
      (await portal.ask(actor, bulk, { ids: which })).data.payoutsApprove;
    expect(await approveAll(asOwner)).toMatchObject({ userErrors: [{ code: 'SAME_PERSON', values: { number: 'PO-000001' } }] });
    expect(await approveAll(asAsker)).toMatchObject({ userErrors: [{ code: 'SAME_PERSON', values: { number: 'PO-000002' } }] });
    expect(await approveAll(finance, [...ids, 'pay_none'])).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await payoutsOf(portal, 'A')).concat(await payoutsOf(portal, 'B')).map(({ status }) => status)).toEqual([
      ...['REQUESTED', 'REQUESTED'],
    ]);
    expect(await approveAll(finance)).toEqual({ payouts: [{ status: 'APPROVED' }, { status: 'APPROVED' }], userErrors: [] });
    expect(await approveAll(finance)).toMatchObject({ userErrors: [{ code: 'PAYOUT_STATE', values: { status: 'APPROVED' } }] });
  }); // prettier-ignore

  test('a partner takes its request back until it is decided about; staff until it is with the bank', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    const first = await request();
    expect(await act(partner('A'), CANCEL, { id: first.id, reason: 'Too early' })).toMatchObject({ status: 'CANCELLED' });
    expect(await moneyOf(portal, 'A')).toEqual([5_000, 0, 0, 0]);
    const next = await request();
    await act(finance, APPROVE, { id: next.id });
    expect(await act(partner('A'), CANCEL, { id: next.id, reason: 'Too early' })).toMatchObject({
      ...{ code: 'PAYOUT_STATE', values: { number: 'PO-000002', status: 'APPROVED' } },
    });
    expect(await act(finance, CANCEL, { id: next.id, reason: 'No' })).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await act(finance, CANCEL, { id: next.id, reason: 'Not after all' })).toMatchObject({ status: 'CANCELLED' });
    expect(await act(finance, CANCEL, { id: next.id, reason: 'Not after all' })).toMatchObject({ code: 'PAYOUT_STATE' });
    expect(await moneyOf(portal, 'A')).toEqual([5_000, 0, 0, 0]);
    await proved();
  }); // prettier-ignore

  test('a partner reads who of its own people asked, and the operator’s name for whoever of staff did', async () => {
    const [finn, bea] = ['Finn', 'Bea'].map((userId): Actor => ({ kind: 'staff', role: 'FINANCE', userId }));
    await portal.build(async (world) => {
      for (const id of ['Finn', 'Bea']) await world.user(id);
    });
    await portal.db.transact(admin, (work) => updateSettings(work, { operator: { name: 'Hosting House' } }));
    await paidTo(portal, 'A');
    const seen = async (actor: Actor, id: string) => {
      const query = `query ($id: ID!) { payout(id: $id) { requestedBy { id name } approvedBy { id name email } } }`;
      return (await portal.ask(actor, query, { id })).data.payout;
    };
    await grant(portal, 'A', eur(5_000));
    const asked = await request({ ...partner('A'), userId: 'Owner' } as Actor);
    await act(finn!, APPROVE, { id: asked.id });
    const house = { id: 'operator', name: 'Hosting House' };
    expect(await seen(partner('A'), asked.id)).toEqual({
      requestedBy: { id: 'Owner', name: 'Name of Owner' },
      approvedBy: { ...house, email: null },
    });
    expect((await seen(admin, asked.id)).approvedBy).toEqual({
      ...{ id: 'Finn', name: 'Name of Finn', email: 'finn@people.example' },
    });
    await act(finn!, SENT, { id: asked.id });
    await act(finn!, FAILED, { id: asked.id, reason: 'Account closed' });
    const again = await act(bea!, RETRY, { id: asked.id });
    expect((await seen(partner('A'), again.id)).requestedBy).toEqual(house);
    expect((await seen(admin, again.id)).requestedBy).toEqual({ id: 'Bea', name: 'Name of Bea' });
  });

  test('what has failed waits for somebody until it is tried again', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    const { id } = await request();
    for (const step of [APPROVE, SENT]) await act(finance, step, { id });
    await act(finance, FAILED, { id, reason: 'Account closed' });
    const counted = async (retried: boolean) => {
      const query =
        'query ($retried: Boolean) { payouts(filter: { status: [FAILED], retried: $retried }) { totalCount } }';
      return (await portal.ask(finance, query, { retried })).data.payouts.totalCount;
    };
    expect([await counted(false), await counted(true)]).toEqual([1, 0]);
    await act(finance, RETRY, { id });
    expect([await counted(false), await counted(true)]).toEqual([0, 1]);
  });

  test('what a partner changes does not change a payout under way', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    await request();
    const [before] = await payoutsOf(portal, 'A');
    await paidTo(portal, 'A', { iban: IBANS.GB, holder: 'Somebody Else' });
    expect(await payoutsOf(portal, 'A')).toEqual([before]);
  });

  test('a page of payouts takes as many statements for one row as for many', async () => {
    await portal.build(async (world) => {
      for (const id of ['C', 'D', 'E']) await world.partner(id);
    });
    for (const id of ['A', 'B', 'C', 'D', 'E']) {
      await grant(portal, id, eur(5_000));
      await paidTo(portal, id);
      await request(partner(id));
    }
    const page = `query ($first: Int!) { payouts(first: $first) { totalCount nodes { number partner { name } batch { key }
      requestedBy { name } retryOf { id } retries { id } invoice { id } commissions { id } adjustments { id } } } }`;
    const counted = async (first: number) => (await portal.ask(admin, page, { first })).statements.length;
    expect([await counted(1), await counted(5)]).toEqual([8, 8]);
    const list = `query ($first: Int!) { payoutBatches(first: $first) { nodes {
      key counts { status count } totals { amount } skipped { partner { name } } xmlUrl csvUrl } } }`;
    const { data, statements } = await portal.ask(admin, list, { first: 5 });
    expect(data.payoutBatches.nodes).toMatchObject([
      { key: 'REQUEST:1', counts: [{ status: 'REQUESTED', count: 5 }], totals: [{ amount: '250.00' }], xmlUrl: null },
    ]);
    expect(statements).toHaveLength(4);
  });

  test('an offer says what a request would be told', async () => {
    const query = `{ payoutOffers(partnerId: "A") { currency available { amount } minimum { amount } paidIn needsInvoice
      hindrance { code values } } }`;
    await grant(portal, 'A', eur(5_000));
    const offer = { currency: 'EUR', available: { amount: '50.00' }, minimum: { amount: '5.00' }, needsInvoice: false };
    expect((await portal.ask(partner('A'), query)).data.payoutOffers).toEqual([
      { ...offer, paidIn: null, hindrance: { code: 'PAYOUT_DETAILS_MISSING', values: {} } },
    ]);
    await paidTo(portal, 'A');
    expect((await portal.ask(partner('A'), query)).data.payoutOffers).toEqual([{ ...offer, paidIn: 'EUR', hindrance: null }]);
  }); // prettier-ignore
});
