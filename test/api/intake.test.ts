import type { Actor } from '../../server/kernel/actor';
import { Attribution } from '../../server/modules/attributions/entity';
import { Client } from '../../server/modules/clients/entity';
import { Commission, PartnerDaily, UnearnedLine } from '../../server/modules/commissions/entity';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { IntakeReport } from '../../server/modules/intake/entity';
import { duties } from '../../server/modules/intake/jobs';
import { Coupon, ReferralLink } from '../../server/modules/links/entity';
import { recordClick } from '../../server/modules/links/service/clicks';
import { createCoupon, createLink } from '../../server/modules/links/service/codes';
import { clickToken } from '../../server/modules/links/service/cookie';
import { signUp as signUpHere } from '../../server/modules/links/service/sign-up';
import { PartnerEnrolment, PartnerTier, ProgrammeVersion, TierCause } from '../../server/modules/programmes/entity';
import { joinProgramme, leaveProgramme } from '../../server/modules/programmes/service/enrolments';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { prove } from '../../server/modules/reports/service/prove';
import { AttributionEvent } from '../../server/modules/attributions/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { serveHttp } from '../support/http';
import { enrolled, programme } from '../support/programmes';
import { now, type World } from '../support/world';

const ROWS = `rows { index key result recordId userErrors { code path values } report { status waitsForKey attempts } }
  applied waiting duplicates refused userErrors { code path values }`;
const CLIENTS = `mutation ($rows: [ClientReportInput!]!) { clientReport(rows: $rows) { ${ROWS} } }`;
const TRANSACTIONS = `mutation ($rows: [TransactionReportInput!]!) { transactionReport(rows: $rows) { ${ROWS} } }`;
const REFUNDS = `mutation ($rows: [RefundReportInput!]!) { refundReport(rows: $rows) { ${ROWS} } }`;
const RETRY = `mutation ($id: ID!) { intakeReportRetry(id: $id) { report { status code } userErrors { code } } }`;
const LIST = `query ($filter: ReportFilter) { intakeReports(filter: $filter) { totalCount nodes { kind key status code } } }`;

/** The operator's billing, with a token of its own. */
const billing: Actor = {
  ...{ kind: 'staff', role: 'ADMIN', userId: 'usr_ADMIN', scopes: ['intake:write', 'intake:read'] },
  credentialId: 'otk_billing',
};

const signUp = (key: string, more: object = {}) => ({
  ...{ key, email: `${key}@shop.example`, company: `Shop ${key}`, country: 'DE', signedUpAt: '2026-01-10T09:00:00Z' },
  ...{ code: 'studio', ...more },
});
const plan = (net = '100.00', more: object = {}) => ({
  ...{ key: 'plan', category: 'hosting', description: 'Plan', net, recurring: true },
  tax: (Number(net) * 0.19).toFixed(2),
  ...{ periodFrom: '2026-01-15', periodUntil: '2026-02-15', ...more },
});
const sale = (key: string, clientKey: string, more: object = {}) => ({
  ...{ key, clientKey, currency: 'EUR', occurredAt: '2026-01-15T10:00:00Z', lines: [plan()], ...more },
});
const refund = (key: string, transactionKey: string, more: object = {}) => ({
  ...{ key, transactionKey, occurredAt: '2026-02-20T10:00:00Z', ...more },
});

/** A referral programme of 24 months at a tenth, which earns those alone who were invited; and a link of A's. */
async function furnished(world: World): Promise<void> {
  await world.neighbours();
  await world.shop();
  await world.user('usr_A');
  await world.partnerMember('usr_A', 'A');
  await programme(world.work, 'referral', { windowMonths: 24, eligibility: 'INVITED', holdDays: 30 });
  await enrolled(world.work, 'A', 'referral');
  const link = { partnerId: 'A', name: 'Studio', code: 'studio', programmeId: 'referral' };
  await createLink(world.work, link);
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await untouched(portal, () => bootPortal(dialect, furnished))));
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());

  const all = () => portal.db.reading(admin);
  const call = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await portal.ask(actor, query, variables as Record<string, unknown>);
    return data ? Object.values<any>(data)[0] : errors?.[0]?.extensions.code;
  };
  const clients = (...rows: object[]) => call(billing, CLIENTS, { rows });
  const sales = (...rows: object[]) => call(billing, TRANSACTIONS, { rows });
  const refunds = (...rows: object[]) => call(billing, REFUNDS, { rows });
  const results = ({ rows }: any) => rows.map(({ result }: any) => result);
  const codes = ({ rows }: any) => rows.map(({ userErrors }: any) => userErrors[0]?.code ?? null);
  const earned = async () =>
    (await all().of(Commission).list({ orderBy: [['earnedOn', 'ASC'], ['id', 'ASC']] }))
      .map(({ kind, earnedOn, amount, windowMonth }) => [kind, earnedOn, amount.minor, windowMonth]); // prettier-ignore
  const proved = async () => expect((await prove(all())).differences).toEqual([]);

  it('makes a client of who signed up elsewhere, and gives it to whose link it came by from that moment on', async () => {
    const answer = await clients(signUp('c1', { name: 'Mara Lind' }));
    expect(answer).toMatchObject({ applied: 1, waiting: 0, duplicates: 0, refused: 0, userErrors: [] });
    const found = await all().of(Client).get(answer.rows[0].recordId);
    expect(found).toMatchObject({ email: 'c1@shop.example', company: 'Shop c1', firstName: 'Mara', lastName: 'Lind' });
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ clientId: found.id }] });
    expect(attribution).toMatchObject({ partnerId: 'A', programmeId: 'referral', source: 'LINK' });
    expect(attribution).toMatchObject({ eligible: true, signedUpAt: new Date('2026-01-10T09:00:00Z'), stage: 'LEAD' });
    expect(await portal.outbox()).toEqual([]);
    await proved();
  });

  it('earns on what was paid elsewhere as on what is paid here, for the day it was paid', async () => {
    await clients(signUp('c1'));
    const answer = await sales(sale('t1', 'c1', { number: 'B-77' }));
    expect(results(answer)).toEqual(['APPLIED']);
    const invoice = await all().of(Invoice).get(answer.rows[0].recordId);
    expect(invoice).toMatchObject({ number: 'B-77', status: 'PAID', source: 'REPORTED', issuedOn: '2026-01-15' });
    expect(invoice.total).toEqual({ minor: 11900, currency: 'EUR' });
    expect(invoice.paidAt).toEqual(new Date('2026-01-15T10:00:00Z'));
    expect(await earned()).toEqual([['EARNING', '2026-01-15', 1000, 1]]);
    const [commission] = await all().of(Commission).list();
    expect(commission).toMatchObject({ partnerId: 'A', invoiceNumber: 'B-77', holdUntil: '2026-02-14' });
    const days = await all()
      .of(PartnerDaily)
      .list({ where: [{ partnerId: 'A' }] });
    expect(days.map(({ day, revenue, earned: sum }) => [day, revenue, sum])).toEqual([['2026-01-15', 10000, 1000]]);
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] });
    expect(attribution).toMatchObject({ stage: 'CUSTOMER', windowFrom: '2026-01-15', windowUntil: '2028-01-15' });
    expect(await portal.outbox()).toEqual([]);
    await proved();
  });

  it('keeps what comes before its client, and enters it when the client comes', async () => {
    const early = await sales(sale('t1', 'c1'), sale('t2', 'nobody'));
    expect(results(early)).toEqual(['WAITING', 'WAITING']);
    expect(early.rows[0].report).toMatchObject({ status: 'WAITING', waitsForKey: 'c1' });
    expect(results(await refunds(refund('r1', 't1', { lines: [{ key: 'plan', net: '40' }] })))).toEqual(['WAITING']);
    expect(await all().of(Invoice).count()).toBe(0);
    await clients(signUp('c1'));
    expect(await earned()).toEqual([['EARNING', '2026-01-15', 1000, 1], ['CLAWBACK', '2026-02-20', -400, 1]]); // prettier-ignore
    const { nodes } = await call(admin, LIST, { filter: { status: ['WAITING'] } });
    expect(nodes).toEqual([{ kind: 'TRANSACTION', key: 't2', status: 'WAITING', code: null }]);
    await proved();
  });

  it('comes to the same in whatever order it is told', async () => {
    const months = ['2026-01-15', '2026-02-15'];
    const rows = months.map((from, index) =>
      sale(`t${index}`, 'c1', {
        occurredAt: `${from}T10:00:00Z`,
        lines: [plan('100.00', { periodFrom: from, periodUntil: index === 0 ? '2026-02-15' : '2026-03-15' })],
      }),
    );
    await clients(signUp('c1'));
    await sales(rows[1]!);
    expect(await earned()).toEqual([['EARNING', '2026-02-15', 1000, 1]]);
    await sales(rows[0]!);
    expect((await earned()).map(([, day, amount]) => [day, amount])).toEqual([['2026-01-15', 1000], ['2026-02-15', 1000]]); // prettier-ignore
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] });
    expect(attribution).toMatchObject({ windowFrom: '2026-01-15', windowUntil: '2028-01-15' });
    await proved();
  });

  /** Months of a plan, each paid on its first day, told of at once or one by one; returns the end of the rewards. */
  const paidFor = async (atOnce: boolean, ...months: readonly (readonly [from: string, until: string])[]) => {
    await clients(signUp('c1', { signedUpAt: '2024-12-30T09:00:00Z' }));
    const rows = months.map(([periodFrom, periodUntil], index) =>
      sale(`m${index}`, 'c1', { occurredAt: `${periodFrom}T10:00:00Z`, lines: [plan('100', { periodFrom, periodUntil })] }),
    ); // prettier-ignore
    for (const batch of atOnce ? [rows] : rows.map((row) => [row])) await sales(...batch);
    const [{ windowEndedOn }] = (await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] })) as [Attribution];
    return windowEndedOn;
  };

  it.each([
    ['at once', true],
    ['one by one', false],
  ])('sees that a plan was left for months when its history is told %s', async (_, atOnce) => {
    const ended = await paidFor(atOnce, ['2025-01-01', '2025-02-01'], ['2025-06-01', '2025-07-01'], ['2025-07-01', '2025-08-01']); // prettier-ignore
    expect(ended).toBe('2025-02-01');
    expect(await earned()).toEqual([['EARNING', '2025-01-01', 1000, 1]]);
    await proved();
  });

  it('sees no gap where a plan was paid again three days late, though that is told of a year after', async () => {
    expect(await paidFor(true, ['2025-01-01', '2025-02-01'], ['2025-02-04', '2025-03-04'])).toBe(null);
    expect((await earned()).map(([, day, amount]) => [day, amount])).toEqual([['2025-01-01', 1000], ['2025-02-04', 1000]]); // prettier-ignore
    await proved();
  });

  it('sees a pause of 60 days with the payment that comes after it, told of at once', async () => {
    const [first, again] = [['2025-12-07', '2026-01-07'], ['2026-03-08', '2026-04-08']] as const; // prettier-ignore
    await clients(signUp('c1', { signedUpAt: '2025-12-01T09:00:00Z' }));
    for (const [periodFrom, periodUntil] of [first, again])
      await sales(sale(periodFrom, 'c1', { occurredAt: `${periodFrom}T07:00:00Z`, lines: [plan('100', { periodFrom, periodUntil })] })); // prettier-ignore
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] });
    expect(attribution).toMatchObject({ windowEndedOn: '2026-01-07', windowEndReason: 'GAP' });
    expect((await earned()).map(([, day]) => day)).toEqual(['2025-12-07']);
    await proved();
  });

  it('makes nobody a customer by what was bought once for a time', async () => {
    await clients(signUp('c1'));
    const once = (key: string, day: string, until: string) =>
      sale(key, 'c1', {
        occurredAt: `${day}T10:00:00Z`,
        lines: [plan('100', { recurring: false, periodFrom: day, periodUntil: until })],
      });
    await sales(once('t1', '2026-01-12', '2026-01-13'));
    const held = async () =>
      (await all().of(Attribution).list({ where: [{ programmeId: 'referral' }] })).map(({ stage, paidOn, windowFrom, windowEndedOn }) => [stage, paidOn, windowFrom, windowEndedOn]); // prettier-ignore
    expect(await held()).toEqual([['LEAD', '2026-01-12', null, null]]);
    await proved();
    await sales(sale('t2', 'c1'), once('t3', '2026-02-20', '2026-02-21'));
    expect(await held()).toEqual([['CUSTOMER', '2026-01-12', '2026-01-15', null]]);
    await proved();
  });

  it('takes back what was paid after a refund that is told of last, as if it had been told of in time', async () => {
    const on = (key: string, day: string, until: string) =>
      sale(key, 'c1', {
        occurredAt: `${day}T10:00:00Z`,
        lines: [plan('100', { periodFrom: day, periodUntil: until })],
      });
    await clients(signUp('c1'));
    await sales(on('t1', '2026-01-15', '2026-02-15'), on('t2', '2026-02-15', '2026-03-15'));
    const late = refund('r1', 't1', { occurredAt: '2026-01-20T10:00:00Z', lines: [{ key: 'plan', net: '40' }] });
    await refunds(late);
    const made = (await earned()).map(([kind, day, amount]) => [kind, day, amount]);
    expect(made).toEqual([
      ['EARNING', '2026-01-15', 1000],
      ['CLAWBACK', '2026-01-20', -400],
      ['CLAWBACK', '2026-01-20', -1000],
      ['EARNING', '2026-02-15', 1000],
    ]);
    await refunds(refund('r2', 't2', { lines: [{ key: 'plan', net: '40' }] }));
    expect((await earned()).reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(600);
    await proved();
    const note = (await all().of(Commission).list()).find(({ amount }) => amount.minor === -1000);
    const { data } = await portal.ask(admin, `{ commission(id: "${note!.id}") { explanation { sentence } } }`);
    expect(data.commission.explanation.sentence).toContain('was paid after a refund had ended');
  });

  it('counts what was paid before the sign-up against whether the client earns, though it waited', async () => {
    await sales(sale('t0', 'c1', { occurredAt: '2026-01-05T10:00:00Z', lines: [plan('10', { periodFrom: '2026-01-05' })] }), sale('t1', 'c1')); // prettier-ignore
    await clients(signUp('c1'));
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] });
    expect(attribution).toMatchObject({ eligible: false, reason: 'ALREADY_CUSTOMER' });
    expect(await earned()).toEqual([]);
    const unearned = await all()
      .of(UnearnedLine)
      .list({ orderBy: [['paidOn', 'ASC']] });
    expect(unearned.map(({ reason, paidOn }) => [paidOn, reason])).toEqual([
      ['2026-01-05', 'NO_PARTNER'],
      ['2026-01-15', 'NOT_ELIGIBLE'],
    ]);
    await proved();
  });

  it('takes back what a refund gives back, from the day of it, and ends the window then', async () => {
    await clients(signUp('c1'));
    await sales(sale('t1', 'c1'));
    const answer = await refunds(refund('r1', 't1', { lines: [{ key: 'plan', net: '25.00' }], reason: 'half a week' }));
    expect(results(answer)).toEqual(['APPLIED']);
    expect(await earned()).toEqual([['EARNING', '2026-01-15', 1000, 1], ['CLAWBACK', '2026-02-20', -250, 1]]); // prettier-ignore
    const [attribution] = await all()
      .of(Attribution)
      .list({ where: [{ programmeId: 'referral' }] });
    expect(attribution).toMatchObject({ windowEndedOn: '2026-02-20', windowEndReason: 'REFUND' });
    const [invoice] = await all().of(Invoice).list();
    expect(invoice).toMatchObject({ status: 'PARTIALLY_REFUNDED', credited: { minor: 2975, currency: 'EUR' } });
    await refunds(refund('r2', 't1'));
    expect((await all().of(Invoice).list())[0]).toMatchObject({ status: 'REFUNDED', credited: { minor: 11900 } });
    expect((await earned()).map(([, , amount]) => amount)).toEqual([1000, -250, -750]);
    await proved();
  });

  it('judges what was paid at the tier and by the version of its day', async () => {
    await portal.build(async ({ work }) => {
      const [first] = await work.of(ProgrammeVersion).list({ where: [{ programmeId: 'referral' }] });
      const from = (number: number, effectiveFrom: string, commissions: ProgrammeRules['commissions']) =>
        work.of(ProgrammeVersion).insert({
          ...{ ...first!, id: `referral-${number}`, number, effectiveFrom, rules: { ...first!.rules, commissions } },
        });
      await from(2002, '2026-02-01', [{ key: 'more', when: {}, rate: 2_000 }]);
      await from(2003, '2026-03-01', [{ key: 'gold', when: { tier: 'gold' }, rate: 5_000 }]);
      const held = {
        partnerId: 'A',
        programmeId: 'referral',
        versionId: 'referral-2003',
        cause: TierCause.JOINED,
        clientId: null,
      };
      const [since, until] = [new Date('2026-03-02T00:00:00Z'), new Date('2026-03-04T00:00:00Z')];
      await work.of(PartnerTier).insert({ ...held, id: 'trh_1', tier: 'gold', name: 'Gold', clients: 1, since, until });
    });
    await clients(signUp('c1'));
    const on = (key: string, day: string) => sale(key, 'c1', { occurredAt: `${day}T10:00:00Z`, lines: [plan('100', { periodFrom: day, periodUntil: '2026-04-20' })] }); // prettier-ignore
    await sales(on('t1', '2026-01-20'), on('t2', '2026-02-20'), on('t3', '2026-03-03'), on('t4', '2026-03-05'));
    expect((await earned()).map(([, day, amount]) => [day, amount])).toEqual([
      ['2026-01-20', 1000],
      ['2026-02-20', 2000],
      ['2026-03-03', 5000],
    ]);
    const [unearned] = await all().of(UnearnedLine).list();
    expect(unearned).toMatchObject({ paidOn: '2026-03-05', reason: 'NO_RULE', tier: null });
  });

  it('asks whether the partner was in the programme when it was paid, not when that is told', async () => {
    await clients(signUp('c1'));
    const at = async (day: string, act: typeof joinProgramme) => {
      portal.at(new Date(`${day}T12:00:00Z`));
      await portal.db.transact(admin, (work) => act(work, 'referral', 'A'));
    };
    await portal.build(({ work }) => work.of(PartnerEnrolment).remove([{ partnerId: 'A', programmeId: 'referral' }]));
    await at('2026-01-18', joinProgramme);
    await at('2026-01-25', leaveProgramme);
    await at('2026-02-10', joinProgramme);
    await at('2026-02-20', leaveProgramme);
    portal.at(now);
    const days = ['2026-01-17', '2026-01-20', '2026-01-30', '2026-02-15', '2026-02-25'];
    await sales(...days.map((day) => sale(day, 'c1', { occurredAt: `${day}T10:00:00Z` })));
    expect((await earned()).map(([, day]) => day)).toEqual(['2026-01-20', '2026-02-15']);
    const unearned = await all()
      .of(UnearnedLine)
      .list({ orderBy: [['paidOn', 'ASC']] });
    expect(unearned.map(({ paidOn, reason }) => [paidOn, reason])).toEqual([
      ['2026-01-17', 'NOT_ENROLLED'],
      ['2026-01-30', 'NOT_ENROLLED'],
      ['2026-02-25', 'NOT_ENROLLED'],
    ]);
    await proved();
  });

  it('answers the same report again as before, and refuses another under its key', async () => {
    await clients(signUp('c1'));
    const first = await sales(sale('t1', 'c1'));
    const again = await sales(sale('t1', 'c1'), sale('t1', 'c1', { currency: 'USD' }));
    expect(results(again)).toEqual(['DUPLICATE', 'REFUSED']);
    expect(again.rows[0].recordId).toBe(first.rows[0].recordId);
    expect(again.rows[1].userErrors).toEqual([
      { code: 'KEY_REUSED', path: ['rows', '1', 'key'], values: { key: 't1' } },
    ]);
    expect(again).toMatchObject({ applied: 0, duplicates: 1, refused: 1 });
    expect(await all().of(Invoice).count()).toBe(1);
    expect(results(await sales(sale('t2', 'c1'), sale('t2', 'c1'), sale('t2', 'c1', { number: 'x' })))).toEqual([
      ...['APPLIED', 'DUPLICATE', 'REFUSED'],
    ]);
    await proved();
  });

  it('binds a client that has an account here already, and leaves it to the partner that has it', async () => {
    const answer = await clients(signUp('mine', { email: 'ofB@client.example'.toLowerCase() }));
    expect(answer.rows[0].recordId).toBe('ofB');
    expect(
      await all()
        .of(Attribution)
        .list({ where: [{ clientId: 'ofB' }] }),
    ).toHaveLength(1);
    await sales(sale('t1', 'mine', { occurredAt: now.toISOString() }));
    const [commission] = await all().of(UnearnedLine).list();
    expect(commission).toMatchObject({ partnerId: 'B', clientId: 'ofB' });
    const twin = await clients(signUp('twin', { email: 'ofb@client.example' }));
    expect(twin.rows[0].recordId).not.toBe('ofB');
  });

  const told = async (clientId: string, kind: string) =>
    (
      await all()
        .of(AttributionEvent)
        .list({ where: [{ clientId, kind: kind as never }] })
    ).map(({ partnerId, details }) => `${partnerId} ${details['source'] ?? ''} ${details['reason']}`);

  it('tells whoever was reported to have brought a client why it is another’s', async () => {
    await clients(signUp('mine', { email: 'ofb@client.example' }));
    expect(await told('ofB', 'REFUSED')).toEqual(['A LINK HELD']);
    await clients(signUp('hers', { email: 'ofa@client.example', code: null, partnerKey: 'B' }));
    expect(await told('ofA', 'REFUSED')).toEqual(['B STAFF HELD']);
    // Nobody lost anything where it is the same partner's, or nobody was named.
    await portal.build((world) => world.client('again', { email: 'ofa@client.example' }));
    await clients(signUp('same', { email: 'ofa@client.example' }));
    expect((await all().of(AttributionEvent).list()).filter(({ kind }) => kind === 'REFUSED')).toHaveLength(2);
    await proved();
  });

  it('believes the operator before somebody who signed up with an address and never showed that it is theirs', async () => {
    const origin = { ip: null, requestId: null };
    const email = 'c1@shop.example';
    const join = (coupon: string) =>
      signUpHere(
        portal.db,
        { name: 'Mara Lind', company: 'Shop c1', email, country: 'DE', language: 'en' },
        { coupon, code: null, clickId: null },
        { who: null, origin },
      );
    await portal.db.transact(admin, async (work) => {
      for (const code of ['grab', 'late']) await createCoupon(work, { partnerId: 'B', name: code, code });
    });
    portal.at(new Date('2026-01-05T09:00:00Z'));
    await join('grab');
    portal.at(now);
    const { id } = (await all().of(Client).first({ email }))!;
    const answer = await clients(signUp('c1'));
    expect(answer.rows[0].recordId).toBe(id);
    const owners = (await all().of(Attribution).list({ where: [{ clientId: id }], orderBy: [['startedAt', 'ASC']] }))
      .map(({ partnerId, eligible, endedAt }) => [partnerId, eligible, endedAt?.toISOString() ?? null]); // prettier-ignore
    // As of the moment it signed up elsewhere, so that it earns whoever brought it there.
    expect(owners).toEqual([['B', true, '2026-01-10T09:00:00.000Z'], ['A', true, null]]); // prettier-ignore
    expect(await told(id, 'ENDED')).toEqual(['B  UNPROVEN']);
    await sales(sale('t1', 'c1'));
    expect(await earned()).toEqual([['EARNING', '2026-01-15', 1000, 1]]);
    expect((await all().of(Commission).list())[0]).toMatchObject({ partnerId: 'A' });
    await join('late');
    expect(await all().of(Attribution).count([{ clientId: id }])).toBe(2); // prettier-ignore
    await proved();
  });

  it('counts a click and a coupon for as many rows of one bulk as of many, and a code until it was archived', async () => {
    await portal.db.transact(admin, async (work) => {
      await createCoupon(work, { partnerId: 'A', name: 'One', code: 'once', mostUses: 1, programmeId: 'referral' });
    });
    const [link] = await all().of(ReferralLink).list();
    portal.at(new Date('2026-01-08T09:00:00Z'));
    const clickId = clickToken(await recordClick(portal.db, { linkId: link!.id, partnerId: 'A', previousId: null }));
    portal.at(now);
    await portal.source.query("UPDATE referral_links SET archivedAt = '2026-01-12 09:00:00.000'");
    const on = (day: string) => `2026-01-${day}T09:00:00Z`;
    const answer = await clients(
      signUp('late', { signedUpAt: on('13') }),
      signUp('c1', { code: null, clickId, signedUpAt: on('09') }),
      signUp('c2', { code: null, clickId, signedUpAt: on('10') }),
      signUp('c3', { code: null, coupon: 'once' }),
      signUp('c4', { code: null, coupon: 'once', signedUpAt: on('11') }),
      signUp('c5', { code: null, coupon: 'once', country: 'ZZ', signedUpAt: on('01') }),
      signUp('early', { signedUpAt: on('11') }),
    );
    expect(codes(answer)).toEqual(['UNKNOWN_CODE', null, null, null, 'COUPON_ENDED', 'UNKNOWN_COUNTRY', null]);
    const held = async (row: number) => all().of(Attribution).count([{ clientId: answer.rows[row].recordId }]); // prettier-ignore
    expect([await held(1), await held(2), await held(3), await held(6)]).toEqual([1, 0, 1, 1]);
    expect((await all().of(Coupon).list()).map(({ signups }) => signups)).toEqual([1]);
    expect((await all().of(ReferralLink).list()).map(({ signups }) => signups)).toEqual([2]);
    await proved();
  });

  it('does not let a partner earn on what it buys itself', async () => {
    await clients(signUp('c1', { email: 'usr_a@people.example' }));
    await sales(sale('t1', 'c1'));
    expect(await earned()).toEqual([]);
    const log = await all()
      .of(AttributionEvent)
      .list({ where: [{ kind: 'REFUSED' as never }] });
    expect(log.map(({ details }) => details['reason'])).toEqual(['OWN_PURCHASE']);
  });

  it('lets a refused report be mended under its key, or tried again by staff once it can be entered', async () => {
    await clients(signUp('c1'));
    const wrong = await sales(sale('t1', 'c1', { currency: 'XXX' }), sale('t2', 'c1', { lines: [plan('1', { category: 'toys' })] })); // prettier-ignore
    expect(codes(wrong)).toEqual(['UNKNOWN_CURRENCY', 'UNKNOWN_CATEGORY']);
    const [{ id: mended, bodyHash }] = await all().of(IntakeReport).list({ where: [{ key: 't1' }] }) as [IntakeReport]; // prettier-ignore
    expect(results(await sales(sale('t1', 'c1')))).toEqual(['APPLIED']);
    const after = (await all().of(IntakeReport).get(mended)).bodyHash;
    expect(after).not.toBe(bodyHash);
    const mends = (await portal.audits()).filter(({ action }) => action === 'intake.mend');
    expect(mends).toMatchObject([{ subjectId: mended, changes: { bodyHash: [bodyHash, after] } }]);
    const [{ id }] = await all().of(IntakeReport).list({ where: [{ key: 't2' }] }) as [IntakeReport]; // prettier-ignore
    expect((await call(staff('FINANCE'), RETRY, { id })).report).toEqual({
      status: 'REFUSED',
      code: 'UNKNOWN_CATEGORY',
    });
    await portal.build((world) => world.category('toys'));
    expect((await call(staff('FINANCE'), RETRY, { id })).report).toEqual({ status: 'APPLIED', code: null });
    expect((await call(staff('FINANCE'), RETRY, { id })).userErrors).toEqual([{ code: 'REPORT_APPLIED' }]);
    expect(
      (
        await all()
          .of(IntakeReport)
          .list({ where: [{ key: 't2' }] })
      )[0],
    ).toMatchObject({ attempts: 3 });
    await proved();
  });

  it('enters one row of a bulk whatever is wrong with the others', async () => {
    await clients(signUp('c1'));
    await sales(sale('paid', 'c1', { number: 'N-1' }));
    const answer = await sales(
      sale('t1', 'c1'),
      sale('', 'c1'),
      sale('t3', 'c1', { currency: 'EURO' }),
      sale('t4', 'c1', { lines: [plan('-5')] }),
      sale('t5', 'c1', { lines: [plan('5', { tax: '-1' })] }),
      sale('t6', 'c1', { lines: [plan('5.123')] }),
      sale('t7', 'c1', { occurredAt: '2026-03-09T07:30:15Z' }),
      sale('t8', 'c1', { occurredAt: '2006-03-09T07:30:15Z' }),
      sale('t9', 'c1', { lines: [] }),
      sale('t10', 'c1', { lines: [plan(), plan()] }),
      sale('t11', 'c1', { number: 'N-1' }),
      sale('t12', 'c1', { number: 'INV-2026-000001' }),
      sale('t13', 'c1', { lines: [plan('5', { category: null, product: 'nothing' })] }),
      sale('t14', 'c1', { lines: [plan('5', { periodUntil: '2026-01-15' })] }),
      sale('t15', 'c1', { lines: [plan('5', { quantity: 0 })] }),
      sale('t16', 'c1', { lines: [plan('5', { periodUntil: null })] }),
      sale('t17', 'c1', { lines: [plan('5'), plan('5', { key: 'other', periodFrom: null })] }),
      sale('t18', 'c1', { lines: [plan('5', { tax: '5.01' })] }),
      sale('t19', 'c1', { lines: [plan('0', { tax: '0.01' })] }),
      sale('t20', 'c1', { number: 'N-20', lines: [plan('5', { tax: '5' }), plan('0', { key: 'free' })] }),
      sale('x'.repeat(101), 'c1'),
    );
    expect(codes(answer)).toEqual([
      ...[null, 'REQUIRED', 'UNKNOWN_CURRENCY', 'AMOUNT_NEGATIVE', 'AMOUNT_NEGATIVE', 'NOT_AN_AMOUNT', 'NOT_YET'],
      ...['TOO_LONG_AGO', 'LINES_COUNT', 'LINE_TWICE', 'NUMBER_TAKEN', 'NUMBER_TAKEN', 'UNKNOWN_PRODUCT'],
      ...['PERIOD_BACKWARDS', 'QUANTITY_OUT_OF_RANGE', 'PERIOD_MISSING', 'PERIOD_MISSING', 'TAX_IMPLAUSIBLE'],
      ...['TAX_IMPLAUSIBLE', null, 'REQUIRED'],
    ]);
    expect(answer.rows[3].userErrors[0].path).toEqual(['rows', '3', 'lines', '0', 'net']);
    expect(answer.rows[15].userErrors[0].path).toEqual(['rows', '15', 'lines', '0', 'periodUntil']);
    expect(answer.rows[16].userErrors[0].path).toEqual(['rows', '16', 'lines', '1', 'periodFrom']);
    expect(answer).toMatchObject({ applied: 2, refused: 19 });
    expect(await all().of(Invoice).count()).toBe(3);
  });

  it('refuses a row alone that is too large to be kept', async () => {
    await clients(signUp('c1'));
    const of = (bytes: number) => sale('t2', 'c1', { lines: [plan('5', { description: 'ж'.repeat(bytes / 2) })] });
    const [most, more] = [of(59_000), of(60_000)];
    const answer = await sales(sale('t1', 'c1'), more, sale('t3', 'c1'));
    expect(codes(answer)).toEqual([null, 'TOO_LONG', null]);
    expect(answer.rows[1]).toMatchObject({ report: null, userErrors: [{ path: ['rows', '1'], values: { most: 60_000 } }] }); // prettier-ignore
    expect(await all().of(IntakeReport).count()).toBe(3);
    // What can be kept is kept, and read: a description of this length is refused for itself.
    expect((await sales(most)).rows[0].userErrors).toMatchObject([{ path: ['rows', '0', 'lines', '0', 'description'] }]); // prettier-ignore
    expect(await all().of(IntakeReport).count()).toBe(4);
    await proved();
  });

  it('refuses refunds of more than was paid, of lines there are not, and before the payment', async () => {
    await clients(signUp('c1'));
    await sales(sale('t1', 'c1'));
    const answer = await refunds(
      refund('r1', 't1', { lines: [{ key: 'plan', net: '100.01' }] }),
      refund('r2', 't1', { lines: [{ key: 'other', net: '1' }] }),
      refund('r3', 't1', { lines: [{ key: 'plan', net: '-1' }] }),
      refund('r4', 't1', { occurredAt: '2026-01-15T09:59:59Z' }),
      refund('r5', 't1', { lines: [{ key: 'plan', net: '0' }] }),
      refund('r6', 't1'),
      refund('r7', 't1', { occurredAt: '2026-02-21T10:00:00Z' }),
    );
    expect(codes(answer)).toEqual([
      ...['REFUND_ABOVE_PAID', 'CREDIT_LINE_UNKNOWN', 'AMOUNT_NEGATIVE', 'REFUND_BEFORE_PAYMENT', 'NOT_AN_AMOUNT'],
      ...[null, 'REFUND_ABOVE_PAID'],
    ]);
    expect(answer.rows[0].userErrors[0]).toMatchObject({
      path: ['rows', '0', 'lines', '0', 'net'],
      values: { left: '100.00' },
    });
    expect((await earned()).map(([, , amount]) => amount)).toEqual([1000, -1000]);
    await proved();
  });

  it('refuses clients it cannot make, or whose code nobody has', async () => {
    const answer = await clients(
      signUp('c1', { email: 'nowhere' }),
      signUp('c2', { country: 'ZZ' }),
      signUp('c3', { code: 'unheard' }),
      signUp('c4', { coupon: 'NOPE' }),
      signUp('c5', { code: null, partnerKey: 'Z' }),
      signUp('c6', { currency: 'ABC' }),
      signUp('c7', { company: null }),
      signUp('c8', { signedUpAt: '2026-03-09T00:00:00Z' }),
      signUp('c9', { code: null, clickId: 'forged' }),
      signUp('c10', { code: null, partnerKey: 'a@partner.example' }),
    );
    expect(codes(answer)).toEqual([
      ...['INVALID_EMAIL', 'UNKNOWN_COUNTRY', 'UNKNOWN_CODE', 'UNKNOWN_COUPON', 'UNKNOWN_PARTNER', 'UNKNOWN_CURRENCY'],
      ...['REQUIRED', 'NOT_YET', null, null],
    ]);
    expect(
      await all()
        .of(Client)
        .count([{ email: 'c3@shop.example' }]),
    ).toBe(0);
    const held = (key: number) =>
      all()
        .of(Attribution)
        .count([{ clientId: answer.rows[key].recordId }]);
    expect([await held(8), await held(9)]).toEqual([0, 1]);
    expect((await call(admin, LIST, { filter: { status: ['REFUSED'] } })).totalCount).toBe(8);
  });

  it.each([
    ['nothing', [], 'REPORTS_MISSING'],
    ['more than 500', Array.from({ length: 501 }, (_, index) => sale(`t${index}`, 'c1')), 'TOO_MANY_ROWS'],
  ])('refuses %s at once', async (_, rows, code) => {
    expect((await sales(...rows)).userErrors.map((error: any) => error.code)).toEqual([code]);
    expect(portal.untouched()).toBe(true);
  });

  it.each([
    ['a partner', partner('A')],
    ['a partner’s program', app('A', 'intake:write', 'invoices:write')],
    ['a client', client('ofA')],
    ['support', staff('SUPPORT')],
    ['the operator’s program without the scope', { ...billing, scopes: ['intake:read'] } as Actor],
  ])('lets %s report nothing', async (_, actor) => {
    expect(await call(actor, CLIENTS, { rows: [signUp('c1')] })).toBe('FORBIDDEN');
    expect(await call(actor, TRANSACTIONS, { rows: [sale('t1', 'c1')] })).toBe('FORBIDDEN');
    expect(await call(actor, REFUNDS, { rows: [refund('r1', 't1')] })).toBe('FORBIDDEN');
    expect(portal.untouched()).toBe(true);
  });

  it('lets the operator’s program do nothing else', async () => {
    expect(await call(billing, '{ clients { totalCount } }')).toBe('FORBIDDEN');
    expect(await call(billing, '{ invoices { totalCount } }')).toBe('FORBIDDEN');
    expect(await call(partner('A'), LIST)).toBe('FORBIDDEN');
  });

  it('forgets who an erased client was, and knows its reports again', async () => {
    const { rows } = await clients(signUp('c1', { name: 'Mara Lind' }));
    await sales(sale('t1', 'c1'));
    const id = rows[0].recordId;
    const erase = `mutation ($id: ID!, $name: String!) {
      clientDelete(id: $id, name: $name) { userErrors { code } } clientErase(id: $id, name: $name) { userErrors { code } } }`;
    await portal.ask(admin, erase, { id, name: 'Shop c1' });
    const kept = JSON.stringify(await all().of(IntakeReport).list());
    for (const word of ['c1@shop', 'Mara', 'Shop c1']) expect(kept).not.toContain(word);
    expect(results(await clients(signUp('c1', { name: 'Mara Lind' })))).toEqual(['DUPLICATE']);
    expect(codes(await sales(sale('t2', 'c1', { occurredAt: now.toISOString() })))).toEqual(['CLIENT_CLOSED']);
    await proved();
  });

  it('forgets an erased client in reports that were refused, and leaves those of others whole', async () => {
    const { rows } = await clients(signUp('c1', { email: 'Mara@shop.example', name: 'Mara Lind' }));
    await clients(
      signUp('no1', { email: 'MARA@shop.example', name: 'Mara Lind', company: 'Shop c1', country: 'ZZ' }),
      signUp('no2', { email: 'tamara@shop.example', name: 'Tamara', country: 'ZZ' }),
    );
    const erase = `mutation ($id: ID!, $name: String!) {
      clientDelete(id: $id, name: $name) { userErrors { code } } clientErase(id: $id, name: $name) { userErrors { code } } }`;
    await portal.ask(admin, erase, { id: rows[0].recordId, name: 'Shop c1' });
    const reports = await all().of(IntakeReport).list({ orderBy: [['key', 'ASC']] }); // prettier-ignore
    const [, mine, other] = reports;
    expect(mine).toMatchObject({ key: 'no1', searchText: 'no1', message: null, values: null, bodyHash: '' });
    expect(mine).toMatchObject({
      code: 'UNKNOWN_COUNTRY',
      body: { email: '[erased]', name: '[erased]', country: 'ZZ' },
    });
    expect(other).toMatchObject({ key: 'no2', body: { email: 'tamara@shop.example', name: 'Tamara' } });
    expect(other!.message).not.toBeNull();
    expect(JSON.stringify(reports).replaceAll('tamara@', '')).not.toMatch(/mara@|Mara Lind/i);
    expect(results(await clients(signUp('no1', { email: 'new@shop.example' })))).toEqual(['APPLIED']);
    await proved();
  });

  it('opens to a token that an admin made, over HTTP, until it is revoked', async () => {
    const make = `mutation ($input: OperatorTokenInput!) {
      operatorTokenCreate(input: $input) { operatorToken { id ending scopes createdBy { name } } secret userErrors { code path } } }`;
    const wish = { name: 'Shop', scopes: ['intake:write'], expiresAt: '2026-12-31T00:00:00Z' };
    await portal.build(async (world) => world.user('usr_ADMIN'));
    expect((await call(admin, make, { input: { ...wish, scopes: ['clients:write'] } })).userErrors[0].code).toBe(
      'UNKNOWN_SCOPE',
    );
    const { operatorToken, secret } = await call(admin, make, { input: wish });
    expect(operatorToken).toMatchObject({ scopes: ['intake:write'], createdBy: { name: 'Name of usr_ADMIN' } });
    expect(secret).toMatch(/^ppo_/);
    expect(await call(partner('A'), make, { input: wish })).toBe('FORBIDDEN');
    expect(await call(staff('FINANCE'), make, { input: wish })).toBe('FORBIDDEN');
    expect(await call(billing, make, { input: wish })).toBe('FORBIDDEN');
    const http = await serveHttp(portal);
    try {
      const headers = { authorization: `Bearer ${secret}` };
      const report = (key: string) => http.ask(CLIENTS, { rows: [signUp(key)] }, headers);
      expect((await report('c1')).data.clientReport.applied).toBe(1);
      expect((await http.ask('{ clients { totalCount } }', {}, headers)).code).toBe('FORBIDDEN');
      expect((await http.ask(LIST, {}, headers)).code).toBe('FORBIDDEN');
      expect((await http.ask(CLIENTS, { rows: [signUp('c2')] })).code).toBe('UNAUTHENTICATED');
      const revoke =
        'mutation ($id: ID!) { operatorTokenRevoke(id: $id) { operatorToken { revokedAt } userErrors { code } } }';
      expect((await call(admin, revoke, { id: operatorToken.id })).userErrors).toEqual([]);
      expect((await report('c3')).status).toBe(401);
    } finally {
      await http.stop();
    }
  });

  it('reads what rows name and writes what comes of them together, and asks four times of each to judge it', async () => {
    await clients(...Array.from({ length: 4 }, (_, index) => signUp(`c${index}`)));
    const many = (count: number, name: string) =>
      portal.statementsOf(() => sales(...Array.from({ length: count }, (_, index) => sale(`${name}${index}`, `c${index % 4}`)))); // prettier-ignore
    await many(4, 'first');
    const [few, lots] = [(await many(20, 'a')).length, (await many(220, 'b')).length];
    // Whose it is, its lines, its gaps and how far its client has come: what held at each instant is another.
    expect((lots - few) / 200).toBe(4);
  });

  it('enters what was left waiting when a process stopped between two steps', async () => {
    await sales(sale('t1', 'c1'));
    await clients(signUp('c1'));
    const [report] = await all()
      .of(IntakeReport)
      .list({ where: [{ key: 't1' }] });
    expect(report).toMatchObject({ status: 'APPLIED' });
    expect(await duties[0]!.run(portal.db)).toBe(0);
  });
});
