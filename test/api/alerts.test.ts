import { house, type Actor } from '../../server/kernel/actor';
import { Alert } from '../../server/modules/alerts/entity';
import { duties } from '../../server/modules/alerts/jobs';
import { raise, type Notice } from '../../server/modules/alerts/service/raise';
import { BalanceAdjusted } from '../../server/modules/adjustments/events';
import { StageChanged } from '../../server/modules/attributions/events';
import { ClaimReceived } from '../../server/modules/claims/events';
import { ClientErased } from '../../server/modules/clients/events';
import { CommissionsDecided } from '../../server/modules/commissions/events';
import { ReportsRefused } from '../../server/modules/intake/events';
import { ClientSignedUp } from '../../server/modules/links/events';
import { Partner } from '../../server/modules/partners/entity';
import { PayoutMoved } from '../../server/modules/payouts/events';
import { TierMoved } from '../../server/modules/programmes/events';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { ChangeRow } from '../../server/platform/live/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now, type World } from '../support/world';

const LIST = '{ alerts { totalCount nodes { id event title(language: "en") path createdAt readAt } } }';
const paid: Notice = {
  ...{ to: { of: 'partner', id: 'A', roles: ['OWNER'] }, event: 'payoutMoved', wording: 'payoutPaid' },
  ...{ facts: { number: 'P-7', amount: '12.50', currency: 'EUR' }, path: '/payouts/pay_7/show' },
};

/** Two partners of two people each, a client, and staff. */
async function peopled(world: World): Promise<void> {
  await world.neighbours();
  for (const id of ['A', 'B']) {
    await world.user(`usr_${id}`, { email: `${id.toLowerCase()}@partner.example` });
    await world.user(`usr_${id}2`);
    await world.partnerMember(`usr_${id}`, id);
    await world.partnerMember(`usr_${id}2`, id, 'EMPLOYEE');
  }
  for (const role of ['ADMIN', 'SUPPORT', 'FINANCE'] as const) {
    await world.user(`usr_${role}`);
    await world.staff(`usr_${role}`, role);
  }
  await world.user('usr_ofA');
  await world.clientMember('usr_ofA', 'ofA');
}

const employee = { ...partner('A', 'PARTNER_EMPLOYEE'), userId: 'usr_A2' } as Actor;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await untouched(portal, () => bootPortal(dialect, peopled))));
  afterAll(() => portal.close());

  const tell = (notice: Notice, as: Actor = house('test')) => portal.db.transact(as, (work) => raise(work, notice));
  const seenBy = async (actor: Parameters<Portal['ask']>[0]) =>
    ((await portal.ask(actor, LIST)).data.alerts?.nodes ?? []).map(({ title }: { title: string }) => title);
  const mailed = async () => (await portal.outbox()).map(({ payload }) => payload);
  const choose = (actor: Parameters<Portal['ask']>[0], event: string, channel: string) =>
    portal.ask(
      actor,
      `mutation { alertPreferenceSet(event: "${event}", channel: ${channel}) { preference { event channel isChosen } userErrors { code path } } }`,
    );

  test('those concerned are told, each in their own words, and nobody else; the bell of open pages counts anew', async () => {
    await tell(paid);
    expect((await portal.ask(partner('A'), LIST)).data.alerts).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ event: 'payoutMoved', title: 'Payout P-7 of €12.50 has been paid', path: '/payouts/pay_7/show' },
          ...{ createdAt: now.toISOString(), readAt: null },
        },
      ],
    });
    const inBulgarian = await portal.ask(partner('A'), '{ alerts { nodes { title(language: "bg") } } }');
    expect(inBulgarian.data.alerts.nodes[0].title).toMatch(/^Плащане P-7 за 12,50\s€ е извършено$/);
    for (const other of [employee, partner('B'), client('ofA'), admin]) expect(await seenBy(other)).toEqual([]);
    // Nor does the same person in another account.
    for (const elsewhere of [partner('B'), client('ofA')])
      expect(await seenBy({ ...elsewhere, userId: 'usr_A' } as Actor)).toEqual([]);
    expect(await portal.db.reading(admin).of(ChangeRow).list()).toMatchObject([
      { topic: 'alerts', partnerId: 'A', audience: 'owners' },
    ]);
  });

  test('neither a program nor somebody who acts from a client’s account reads or marks them', async () => {
    for (const actor of [
      app('A', 'alerts:read', 'alerts:write'),
      { ...client('ofA'), behind: { userId: 'usr_A', partnerId: 'A' } } as const,
    ])
      for (const asked of [LIST, 'mutation { alertsRead { unread } }', '{ alertPreferences { event } }'])
        expect((await portal.ask(actor, asked)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await portal.ask(null, LIST)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('one or all are marked as read, and of others none', async () => {
    for (const number of ['P-1', 'P-2', 'P-3']) await tell({ ...paid, facts: { ...paid.facts, number } });
    await tell({ ...paid, to: { of: 'partner', id: 'B' } });
    const viewer = '{ viewer { unreadAlerts } }';
    expect((await portal.ask(partner('A'), viewer)).data.viewer.unreadAlerts).toBe(3);
    const [first] = (await portal.ask(partner('A'), LIST)).data.alerts.nodes;
    const read = (ids: string) => `mutation { alertsRead${ids} { unread userErrors { code } } }`;
    expect((await portal.ask(partner('A'), read(`(ids: ["${first.id}", "alr_none"])`))).data.alertsRead).toEqual({
      ...{ unread: 2, userErrors: [] },
    });
    expect((await portal.ask(partner('B'), read(`(ids: ["${first.id}"])`))).data.alertsRead.unread).toBe(1);
    expect((await portal.ask(partner('A'), '{ alerts(unread: true) { totalCount } }')).data.alerts.totalCount).toBe(2);
    expect((await portal.ask(partner('A'), read(''))).data.alertsRead.unread).toBe(0);
    expect((await portal.ask(partner('B'), viewer)).data.viewer.unreadAlerts).toBe(1);
  });

  test('who chose the portal, mail, both or neither hears in that way alone', async () => {
    expect((await choose(partner('A'), 'tierMoved', 'NEITHER')).data.alertPreferenceSet).toEqual({
      ...{ preference: { event: 'tierMoved', channel: 'NEITHER', isChosen: true }, userErrors: [] },
    });
    await choose(employee, 'tierMoved', 'MAIL');
    const moved: Notice = {
      ...{ to: { of: 'partner', id: 'A' }, event: 'tierMoved', wording: 'tierReached', path: '/tier' },
      facts: { tier: 'Gold', programme: 'Hosting' },
    };
    await tell(moved);
    expect([await seenBy(partner('A')), await seenBy(employee)]).toEqual([[], []]);
    // The company's address has it by default; that it is the owner's, who wants none, counts when it is sent.
    expect(await mailed()).toMatchObject([
      {
        template: 'notice',
        to: 'a@partner.example',
        values: { event: 'tierMoved', title: 'You have reached Gold in Hosting' },
      },
      { template: 'notice', to: 'usr_a2@people.example', values: { link: '/admin/tier' } },
    ]);
    await choose(employee, 'tierMoved', 'BOTH');
    await tell(moved);
    expect([(await seenBy(partner('A'))).length, (await seenBy(employee)).length]).toEqual([0, 1]);
    expect(await mailed()).toHaveLength(4);
  });

  test('the choices are those of the role, with what holds until one chooses; others are refused', async () => {
    const asked = '{ alertPreferences { event channel isChosen } }';
    const { alertPreferences } = (await portal.ask(partner('A'), asked)).data;
    expect(alertPreferences).toContainEqual({ event: 'payoutMoved', channel: 'BOTH', isChosen: false });
    expect(alertPreferences).toContainEqual({ event: 'clientWon', channel: 'PORTAL', isChosen: false });
    const names = alertPreferences.map(({ event }: { event: string }) => event);
    expect(names).not.toContain('applicationReceived');
    const ofStaff = (await portal.ask(staff('FINANCE'), asked)).data.alertPreferences;
    expect(ofStaff.map(({ event }: { event: string }) => event)).toEqual(['payoutAsked', 'reportRefused']);
    for (const event of ['applicationReceived', 'passwordChanged', ''])
      expect((await choose(partner('A'), event, 'NEITHER')).data.alertPreferenceSet).toEqual({
        ...{ preference: null, userErrors: [{ code: 'UNKNOWN_EVENT', path: ['event'] }] },
      });
  });

  test('who set it off is not told; of what is only being entered nobody is', async () => {
    await tell({ ...paid, to: { of: 'partner', id: 'A' } }, partner('A'));
    expect(await seenBy(partner('A'))).toEqual([]);
    expect(await seenBy(employee)).toHaveLength(1);
    await portal.db.transact(house('import'), (work) => raise(work, paid), { at: now, silent: true });
    expect(await portal.db.reading(admin).of(Alert).count([])).toBe(1);
  });

  test('however many are told, the statements are the same', async () => {
    const to: Notice['to'] = { of: 'partners' };
    const few = (await portal.statementsOf(() => tell({ ...paid, to }))).length;
    await portal.build(async (world) => {
      for (let nth = 0; nth < 8; nth++) {
        await world.partner(`P${nth}`);
        await world.user(`usr_P${nth}`);
        await world.partnerMember(`usr_P${nth}`, `P${nth}`);
      }
    });
    const many = await portal.statementsOf(() => tell({ ...paid, to }));
    expect(many.length).toBe(few);
    expect(many.filter((statement) => /INSERT INTO alerts/.test(statement))).toHaveLength(1);
    expect(
      await portal.db
        .reading(admin)
        .of(Alert)
        .count([{ userId: 'usr_P7' }]),
    ).toBe(1);
  });

  test('they go after 90 days, and with the data of the client they name', async () => {
    await tell({ ...paid, aboutClientId: 'ofA' });
    await tell(paid);
    await portal.db.transact(house('test'), async (work) =>
      work.announce(new ClientErased('ofA', { emails: ['x@y.example'], names: ['Nobody at all'] } as never)),
    );
    expect(await portal.db.reading(admin).of(Alert).count([])).toBe(1);
    const prune = duties.find(({ name }) => name === 'prune alerts')!;
    expect(await prune.run(portal.db)).toBe(0);
    portal.at(new Date(now.getTime() + 91 * 86_400_000));
    expect(await prune.run(portal.db)).toBe(1);
  });

  test('what names an erased client without being about it goes too, and nothing of those called otherwise', async () => {
    const closed = (name: string): Notice => ({
      ...{ to: { of: 'partner', id: 'A', roles: ['OWNER'] }, event: 'invitationClosed', facts: { name } },
      ...{ wording: 'invitationExpired', path: '/invitations' },
    });
    const claimed = (about: string): Notice => ({
      ...{ to: { of: 'staff', userId: 'usr_ADMIN' }, event: 'claimReceived', wording: 'claimReceived' },
      ...{ facts: { partner: 'Jo "Jay" Doe', client: about }, path: '/claims' },
    });
    const invite =
      'mutation { clientInvite(input: { email: "jo@doe.example", name: "Dear Jo" }) { userErrors { code } } }';
    expect((await portal.ask(partner('A'), invite)).data.clientInvite.userErrors).toEqual([]);
    for (const name of ['jo@doe.example', 'Jo "Jay" Doe', 'Dear Jo', 'Dear John', 'bojo@doe.example', 'Jo'])
      await tell(closed(name));
    for (const about of ['jo@doe.example', 'somebody@else.example']) await tell(claimed(about));
    await portal.db.transact(house('test'), async (work) =>
      work.announce(new ClientErased('ofA', { emails: ['jo@doe.example'], names: ['Jo "Jay" Doe', 'Doe Ltd'] })),
    );
    const left = await portal.db.reading(admin).of(Alert).list();
    expect(left.map(({ facts }) => facts['client'] ?? facts['name']).sort()).toEqual([
      ...['Dear John', 'Jo', 'bojo@doe.example', 'somebody@else.example'],
    ]);
  });

  test('that a month’s statement is ready is said once, in the first week of the next', async () => {
    await portal.build((world) =>
      world.work.write(
        "INSERT INTO ledger_months (id, partnerId, currency, month, pending, available, inTransit, paid, expense, exchange) VALUES ('lm1', 'A', 'EUR', '2026-02', 0, 5, 0, 0, -5, 0)",
        [],
      ),
    );
    const duty = duties.find(({ name }) => name === 'statements-ready')!;
    expect(await duty.run(portal.db)).toBe(0);
    portal.at(new Date('2026-03-02T08:00:00.000Z'));
    expect([await duty.run(portal.db), await duty.run(portal.db)]).toEqual([1, 0]);
    expect(await seenBy(partner('A'))).toEqual(['Your statement of February 2026 is ready']);
    expect(await seenBy(partner('B'))).toEqual([]);
  });

  test('what happens to a partner is told to it, and to nobody else', async () => {
    const told: [object, string][] = [
      [new TierMoved('A', hostingReseller.id, 'Gold', true), 'You have reached Gold in Hosting reseller'],
      [new TierMoved('A', hostingReseller.id, null, false), 'You hold no tier in Hosting reseller any more'],
      [new CommissionsDecided('A', 'HELD', 3, null, 'Late'), '3 commissions are on hold: Late'],
      [new PayoutMoved('p1', 'A', 'P-1', 'FAILED', '2.00', 'EUR'), 'Payout P-1 of €2.00 has failed'],
      [new BalanceAdjusted('a1', 'A', 'BONUS', '5.00', 'EUR'), 'You have received a bonus of €5.00'],
      [new ClientSignedUp('ofA', 'A', 'COUPON', 'SOL10'), 'ofA has signed up with your coupon SOL10'],
      [new StageChanged('t1', 'A', 'ofA', 'LEAD', 'CUSTOMER'), 'ofA has paid for its first plan'],
      [new StageChanged('t1', 'A', 'ofA', 'CUSTOMER', 'CHURNED'), 'ofA has no plan any more'],
    ];
    for (const [event] of told) await portal.db.transact(house('test'), async (work) => work.announce(event));
    expect([...(await seenBy(partner('A')))].reverse()).toEqual(told.map(([, title]) => title));
    expect(await seenBy(partner('B'))).toEqual([]);
    expect(await seenBy(admin)).toEqual([]);
  });

  test('staff are told what they decide about, each role its own', async () => {
    await portal.db.transact(house('test'), async (work) => {
      work.announce(new ReportsRefused(2, 'TRANSACTION', 'k', 'UNKNOWN_CURRENCY'));
      work.announce(new ClaimReceived('c1', 'A', 'Bakery Sun'));
    });
    expect(await seenBy(staff('FINANCE'))).toEqual(['2 reports from outside were refused']);
    expect(await seenBy(staff('SUPPORT'))).toEqual(['A claims Bakery Sun as its client']);
    expect(await seenBy(partner('A'))).toEqual([]);
  });

  test('news come to the bell and by mail, in each partner’s language', async () => {
    await portal.build((world) => world.work.of(Partner).update('B', { language: 'es' }));
    const write = `mutation { announcementCreate(input: { texts: [
      { language: "en", title: "New prices", body: "From April." }, { language: "es", title: "Precios", body: "Desde abril." }
    ] }) { announcement { id } } }`;
    const { id } = (await portal.ask(admin, write)).data.announcementCreate.announcement;
    const publish = `mutation { announcementPublish(id: "${id}") { userErrors { code } } }`;
    expect((await portal.ask(admin, publish)).data.announcementPublish.userErrors).toEqual([]);
    expect(await seenBy(partner('A'))).toEqual(['News: New prices']);
    expect(await mailed()).toMatchObject([
      {
        template: 'announcementPublished',
        to: 'a@partner.example',
        values: { title: 'New prices', announcementId: id },
      },
      { template: 'announcementPublished', to: 'b@partner.example', language: 'es', values: { title: 'Precios' } },
    ]);
  });
});
