import { Attribution, AttributionEvent, ReferralDay } from '../../server/modules/attributions/entity';
import { duties } from '../../server/modules/attributions/jobs';
import { changeAttribution } from '../../server/modules/attributions/service/attribute';
import { BillingCycle } from '../../server/modules/catalogue/rules';
import { CreditNoteCause } from '../../server/modules/invoices/entity/credit-note';
import { InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { prove } from '../../server/modules/reports/service/prove';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Actor } from '../../server/kernel/actor';
import { admin, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, credited, move, service } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { billed, brought, enrolled, programme } from '../support/programmes';
import { now } from '../support/world';

const HOSTING = hostingReseller.id;
const on = (day: string) => new Date(`${day}T09:00:00.000Z`);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['A', 'B']) await world.partner(id);
      for (const id of ['C', 'D']) await world.client(id);
      await world.category('hosting');
      await programme(world.work, 'other', { windowMonths: 24 });
      await enrolled(world.work, 'A', 'other');
      await brought(world.work, 'A', 'C', { programmeId: 'other' });
    });
  });
  afterEach(async () => {
    expect((await prove(all(portal))).differences).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const attribution = async (clientId = 'C') => {
    const [row] = await all(portal)
      .of(Attribution)
      .list({ where: [{ clientId, endedAt: null }] });
    return row!;
  };
  const stage = async (clientId?: string) => (await attribution(clientId)).stage;
  const days = async () =>
    (await all(portal).of(ReferralDay).list({ orderBy: [['day', 'ASC'], ['programmeId', 'ASC']] })) // prettier-ignore
      .filter(({ signups, customers }) => signups !== 0 || customers !== 0)
      .map(({ partnerId, programmeId, day, signups, customers }) => [partnerId, programmeId, day, signups, customers]);
  const kinds = async (where: object = {}) =>
    (await all(portal).of(AttributionEvent).list({ where: [where], orderBy: [['at', 'ASC'], ['id', 'ASC']] })).map(({ kind }) => kind); // prettier-ignore
  const plan = (rest: object = {}) => portal.build(({ work }) => service(work, 'C', rest)); // prettier-ignore
  const to = (status: SubscriptionStatus, id = 'sub-C') => portal.build(({ work }) => move(work, id, status));
  const pay = () => billed(portal, 'C', [{ start: portal.db.now().toISOString().slice(0, 10), minor: 1_000 }]);

  test('a client is a lead, then a customer with its first paid plan, churned without one, and one again with the next', async () => {
    expect(await attribution()).toMatchObject({ stage: 'LEAD', signedUpAt: now, leadAt: now, customerAt: null });
    await plan();
    expect(await stage()).toBe('LEAD');
    portal.at(on('2026-03-15'));
    await pay();
    expect(await attribution()).toMatchObject({
      ...{ stage: 'CUSTOMER', customerAt: on('2026-03-15'), customerOn: '2026-03-15', firstPaidAt: on('2026-03-15') },
      churnedAt: null,
    });
    portal.at(on('2026-04-20'));
    await to(SubscriptionStatus.TERMINATED);
    expect(await attribution()).toMatchObject({ stage: 'CHURNED', churnedAt: on('2026-04-20') });
    portal.at(on('2026-05-02'));
    await plan({ id: 'sub-again', status: SubscriptionStatus.PENDING });
    expect(await stage()).toBe('CHURNED');
    await to(SubscriptionStatus.ACTIVE, 'sub-again');
    expect(await attribution()).toMatchObject({ stage: 'CUSTOMER', churnedAt: null, customerAt: on('2026-03-15') });
    expect(await days()).toEqual([
      ['A', 'other', '2026-03-08', 1, 0],
      ['A', 'other', '2026-03-15', 0, 1],
    ]);
    const told = (await portal.audits()).filter(({ action }) => action === 'attribution.stage');
    expect(told.map(({ changes }) => changes!['stage'])).toEqual([
      ...[['LEAD', 'CUSTOMER'], ['CUSTOMER', 'CHURNED'], ['CHURNED', 'CUSTOMER']], // prettier-ignore
    ]);
  });

  test('what is paid once, or is free, makes nobody a customer, but a payment is a transaction', async () => {
    await plan({ cycle: BillingCycle.ONE_OFF });
    await billed(portal, 'C', [{ minor: 500, kind: InvoiceLineKind.ONE_OFF }]);
    expect(await attribution()).toMatchObject({ stage: 'LEAD', firstPaidAt: now, customerAt: null });
    await plan({ id: 'sub-free' });
    await billed(portal, 'C', [{ start: '2026-03-08', minor: 0 }]);
    expect(await stage()).toBe('LEAD');
  });

  test('a refund keeps the customer, and ends its window', async () => {
    await plan();
    const invoiceId = await pay();
    portal.at(on('2026-03-20'));
    await credited(portal, invoiceId, [400], CreditNoteCause.REFUND);
    expect(await attribution()).toMatchObject({
      stage: 'CUSTOMER',
      windowEndedOn: '2026-03-20',
      windowEndReason: 'REFUND',
    });
  });

  test('one that paid before it was anybody’s comes as a customer, on the day it came', async () => {
    await portal.build(({ work }) => service(work, 'D'));
    await billed(portal, 'D', [{ start: '2026-03-08', minor: 900 }]);
    portal.at(on('2026-04-01'));
    await portal.build(({ work }) => brought(work, 'B', 'D'));
    expect(await attribution('D')).toMatchObject({
      ...{ stage: 'CUSTOMER', leadAt: null, customerAt: on('2026-04-01'), firstPaidAt: now },
    });
    expect((await days()).filter(([whose]) => whose === 'B')).toEqual([['B', HOSTING, '2026-04-01', 1, 1]]);
  });

  test('a sign-up counts once, in the programme it is in now and on the day that was corrected', async () => {
    const { id } = await attribution();
    portal.at(on('2026-03-20'));
    await portal.db.transact(admin, (work) => changeAttribution(work, id, { programmeId: HOSTING }));
    expect(await days()).toEqual([['A', HOSTING, '2026-03-08', 1, 0]]);
    portal.at(on('2026-03-21'));
    const { id: later } = await attribution();
    const terms = { invitedAt: on('2026-02-20'), acceptedAt: on('2026-02-28') };
    await portal.db.transact(admin, (work) => changeAttribution(work, later, terms));
    expect(await days()).toEqual([['A', HOSTING, '2026-02-28', 1, 0]]);
    expect(await kinds({ clientId: 'C' })).toEqual(['ATTRIBUTED', 'ATTRIBUTED', 'ATTRIBUTED']);
  });

  test('days are the operator’s', async () => {
    await portal.ask(
      admin,
      'mutation { settingsUpdate(input: { timeZone: "Pacific/Auckland" }) { userErrors { code } } }',
    );
    portal.at(new Date('2026-03-31T20:00:00.000Z'));
    await portal.build(({ work }) => brought(work, 'B', 'D'));
    expect((await days()).filter(([whose]) => whose === 'B')).toEqual([['B', HOSTING, '2026-04-01', 1, 0]]);
  });

  test('where billing is elsewhere, whoever is not reported for 45 days after the last period has churned, and comes back without rewards', async () => {
    const billing: Actor = { ...admin, scopes: ['intake:write', 'intake:read'], credentialId: 'otk_billing' } as Actor;
    const report = async (query: string, rows: object[]) => {
      const { data } = await portal.ask(billing, query, { rows });
      expect(Object.values<any>(data)[0]).toMatchObject({ applied: 1, userErrors: [] });
    };
    const month = (key: string, occurredAt: string, periodFrom: string, periodUntil: string) =>
      report('mutation ($rows: [TransactionReportInput!]!) { transactionReport(rows: $rows) { applied userErrors { code } } }', [
        {
          ...{ key, clientKey: 'c1', currency: 'EUR', occurredAt },
          lines: [{ key: 'plan', category: 'hosting', description: 'Plan', net: '10.00', tax: '1.90', recurring: true, periodFrom, periodUntil }],
        },
      ]); // prettier-ignore
    await report('mutation ($rows: [ClientReportInput!]!) { clientReport(rows: $rows) { applied userErrors { code } } }', [
      { key: 'c1', email: 'new@shop.example', company: 'Shop', country: 'DE', signedUpAt: '2026-03-01T09:00:00Z', partnerKey: 'A' },
    ]); // prettier-ignore
    const [{ clientId }] = (await all(portal)
      .of(Attribution)
      .list({ where: [{ signedUpOn: '2026-03-01' }] })) as [Attribution];
    portal.at(new Date(now.getTime() + 60_000));
    const { id } = await attribution(clientId);
    await portal.db.transact(admin, (work) => changeAttribution(work, id, { programmeId: 'other' }));
    portal.at(on('2026-03-08'));
    await month('t1', '2026-03-08T08:00:00Z', '2026-03-08', '2026-04-08');
    expect(await attribution(clientId)).toMatchObject({
      stage: 'CUSTOMER',
      customerOn: '2026-03-08',
      windowFrom: '2026-03-08',
    });
    const lapse = () => duties.find(({ name }) => name === 'referral-lapse')!.run(portal.db);
    portal.at(on('2026-05-22'));
    expect([await lapse(), await stage(clientId)]).toEqual([0, 'CUSTOMER']);
    portal.at(on('2026-05-23'));
    expect([await lapse(), await stage(clientId), await lapse()]).toEqual([1, 'CHURNED', 0]);
    portal.at(on('2026-06-10'));
    await month('t2', '2026-06-10T07:00:00Z', '2026-06-08', '2026-07-08');
    expect(await attribution(clientId)).toMatchObject({
      ...{ stage: 'CUSTOMER', churnedAt: null, windowEndedOn: '2026-04-08', windowEndReason: 'GAP' },
    });
  });

  test('the log says of an invitation when it went, how it was answered, and what came of it', async () => {
    const invite = (email: string) =>
      portal.ask(partner('B'), 'mutation ($email: String!) { clientInvite(input: { email: $email }) { invitation { id } userErrors { code } } }', { email }); // prettier-ignore
    await invite('d@client.example');
    const { data } = await invite('nobody@client.example');
    const { id } = data.clientInvite.invitation;
    await portal.ask(partner('B'), 'mutation ($id: ID!) { invitationWithdraw(id: $id) { userErrors { code } } }', {
      id,
    });
    expect(await kinds({ partnerId: 'B' })).toEqual(['INVITED', 'INVITED', 'WITHDRAWN']);
    const LOG = '{ client(id: "D") { attributionLog { nodes { kind accessOnly partner { id } } } } }';
    const { data: seen } = await portal.ask(admin, LOG);
    expect(seen.client.attributionLog.nodes).toEqual([{ kind: 'INVITED', accessOnly: false, partner: { id: 'B' } }]);
    expect((await portal.ask(client('D'), LOG)).data.client.attributionLog.nodes).toEqual([]);
    const COUNTED = '{ client(id: "D") { attributionLog { totalCount nodes { kind } pageInfo { hasNextPage } } } }';
    const token = (...scopes: string[]): Actor => ({ ...admin, scopes, credentialId: 'otk_log' }) as Actor;
    const logFor = async (actor: Actor) => (await portal.ask(actor, COUNTED)).data.client.attributionLog;
    expect(await logFor(token('clients:read'))).toEqual({
      ...{ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
    });
    expect(await logFor(token('clients:read', 'attributions:read'))).toMatchObject({ totalCount: 1 });
  });

  test('an acceptance comes before what it leads to; one that gives access alone says why', async () => {
    await portal.build(async (world) => {
      for (const id of ['C', 'D']) {
        await world.user(`usr_${id}`);
        await world.clientMember(`usr_${id}`, id);
      }
    });
    const answer = async (clientId: string, act: 'Accept' | 'Decline') => {
      const email = `${clientId.toLowerCase()}@client.example`;
      await portal.ask(partner('B'), `mutation { clientInvite(input: { email: "${email}" }) { userErrors { code } } }`);
      const sent = (await portal.outbox())
        .map(({ payload }) => payload as any)
        .filter(({ to: whom }) => whom === email);
      const token = String(sent.at(-1)!.values.link).split('/').at(-1)!;
      portal.at(new Date(portal.db.now().getTime() + 60_000));
      const query = `mutation { invitation${act}(token: "${token}") { userErrors { code } } }`;
      expect((await portal.ask(client(clientId), query)).data[`invitation${act}`].userErrors).toEqual([]);
    };
    await answer('C', 'Accept');
    expect(await kinds({ partnerId: 'B' })).toEqual(['INVITED', 'ACCEPTED', 'NOT_ELIGIBLE']);
    const [, , why] = await all(portal).of(AttributionEvent).list({ where: [{ partnerId: 'B' }], orderBy: [['at', 'ASC'], ['id', 'ASC']] }); // prettier-ignore
    expect(why!.details).toEqual({ source: 'INVITATION', reason: 'OTHER_PARTNER' });
    portal.at(on('2026-03-10'));
    await answer('D', 'Decline');
    portal.at(on('2026-03-11'));
    await answer('D', 'Accept');
    expect((await kinds({ partnerId: 'B' })).slice(3)).toEqual([
      'INVITED',
      'DECLINED',
      'INVITED',
      'ACCEPTED',
      'ATTRIBUTED',
    ]);
    expect(await attribution('D')).toMatchObject({
      source: 'INVITATION',
      stage: 'LEAD',
      originId: expect.stringMatching(/^inv_/),
    });
  });
});
