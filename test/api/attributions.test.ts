import { Attribution, EligibilityReason, WindowEnd } from '../../server/modules/attributions/entity';
import { endWindow, openWindow } from '../../server/modules/attributions/service/windows';
import { BillingCycle } from '../../server/modules/catalogue/rules';
import { PartnerStanding, ProgrammeVersion } from '../../server/modules/programmes/entity';
import { joinProgramme } from '../../server/modules/programmes/service/enrolments';
import { templates } from '../../server/modules/programmes/service/templates';
import { Programme } from '../../server/modules/programmes/entity';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, move, paid, service } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now, type World } from '../support/world';

const hosting = hostingReseller.id;
const ERRORS = 'userErrors { code path values }';
const FIELDS =
  'id source eligible reason invitedAt acceptedAt endedAt windowState programme { key } partner { name } client { name }';
const START = `mutation ($input: RelationshipInput!) { relationshipStart(input: $input) { relationship { id attribution { ${FIELDS} } } ${ERRORS} } }`;
const CHANGE = `mutation ($id: ID!, $input: AttributionInput!) { attributionChange(id: $id, input: $input) { attribution { ${FIELDS} windowFrom } ${ERRORS} } }`;
const OF_CLIENT = 'query ($id: ID!) { client(id: $id) { attribution { eligible reason programme { key } } } }';

/** A referral programme in force since long ago. */
async function referral({ work }: World): Promise<void> {
  const { name, description, rules } = templates.find(({ key }) => key === 'referral')!;
  await work.of(Programme).insert({ id: 'ref', key: 'referral', name, description, isDefault: false, createdAt: now });
  await work.of(ProgrammeVersion).insert({
    ...{ id: 'ref1', programmeId: 'ref', number: 1, effectiveFrom: '2020-01-01', publishedAt: now, rules },
    ...{ publishedByUserId: null, note: null },
  });
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await referral(world);
      for (const id of ['P', 'Q']) await world.partner(id);
      for (const id of ['C', 'D']) await world.client(id);
      await joinProgramme(world.work, 'ref', 'P');
    });
  });
  afterEach(() => portal.close());

  const mutate = async (query: string, variables: object, actor = admin) => {
    const { data, errors } = await portal.ask(actor, query, { ...variables });
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0];
  };
  const codes = (answer: any) => answer.userErrors.map(({ code }: any) => code);
  const start = (rest: object = {}) =>
    mutate(START, { input: { partnerId: 'P', clientId: 'C', kind: 'ATTRIBUTED', ...rest } });
  const rows = () => all(portal).of(Attribution).list({ orderBy: [['startedAt', 'ASC'], ['id', 'ASC']] }); // prettier-ignore
  const invited = { programmeId: 'ref', invitedAt: '2026-03-01T09:00:00.000Z', acceptedAt: '2026-03-03T09:00:00.000Z' };
  const on = (day: string) => portal.at(new Date(`${day}T10:00:00.000Z`));

  describe('a client that is attributed', () => {
    test('earns in the programme that is named, and its eligibility is decided with its reason', async () => {
      const { relationship, userErrors } = await start(invited);
      expect(userErrors).toEqual([]);
      expect(relationship.attribution).toMatchObject({
        ...{ source: 'STAFF', eligible: true, reason: 'INVITED_FIRST', endedAt: null, windowState: 'NOT_BEGUN' },
        ...{
          programme: { key: 'referral' },
          partner: { name: 'P' },
          client: { name: 'C' },
          acceptedAt: invited.acceptedAt,
        },
      });
      const told = (await portal.audits()).filter(({ action }) => action === 'attribution.decide');
      expect(told.map(({ partnerId, clientId }) => [partnerId, clientId])).toEqual([['P', 'C']]);
    });

    test('without a name, in its partner’s only programme', async () => {
      const { relationship } = await start({ partnerId: 'Q' });
      expect(relationship.attribution).toMatchObject({
        eligible: true,
        reason: 'ATTRIBUTED',
        programme: { key: 'hosting-reseller' },
      });
    });

    test('or, where its partner is in several, in the default one', async () => {
      expect((await start()).relationship.attribution.programme).toEqual({ key: 'hosting-reseller' });
    });

    test('without an acceptance it is not eligible where invitations decide', async () => {
      const { relationship } = await start({ programmeId: 'ref', invitedAt: invited.invitedAt });
      expect(relationship.attribution).toMatchObject({ eligible: false, reason: 'NOT_ACCEPTED' });
    });

    test.each([
      ['before the invitation', '2026-02-01', 'ALREADY_CUSTOMER'],
      ['after it', '2026-03-02', 'INVITED_FIRST'],
    ])('that paid for a recurring plan %s', async (_when, day, reason) => {
      await portal.build(({ work }) => service(work, 'C'));
      await paid(portal, 'C', [['hosting', 1000]], { at: new Date(`${day}T08:00:00.000Z`) });
      await portal.source.query(`UPDATE invoice_lines SET subscriptionId = 'sub-C'`);
      expect((await start(invited)).relationship.attribution).toMatchObject({ reason });
    });

    test('that only paid for something once is no customer yet', async () => {
      await paid(portal, 'C', [['hosting', 1000]], { at: new Date('2026-02-01T08:00:00.000Z') });
      expect((await start(invited)).relationship.attribution).toMatchObject({ eligible: true });
    });

    test('that was another partner’s when it was invited is not eligible', async () => {
      const { relationship } = await start({ partnerId: 'Q' });
      on('2026-03-20');
      await mutate('mutation ($id: ID!) { relationshipEnd(id: $id) { userErrors { code } } }', { id: relationship.id });
      on('2026-03-25');
      const { relationship: after } = await start({ ...invited, acceptedAt: '2026-03-18T09:00:00.000Z' });
      expect(after.attribution).toMatchObject({ eligible: false, reason: 'OTHER_PARTNER' });
      const [first] = await rows();
      expect([first!.partnerId, first!.endedAt]).toEqual(['Q', new Date('2026-03-20T10:00:00.000Z')]);
    });

    test.each<[string, object, string]>([
      ['in a programme its partner is not in', { partnerId: 'Q', programmeId: 'ref' }, 'NOT_ENROLLED'],
      ['in an unknown one', { programmeId: 'x' }, 'NOT_FOUND'],
      [
        'accepted before it was invited',
        { ...invited, acceptedAt: '2026-02-01T00:00:00.000Z' },
        'ACCEPTED_BEFORE_INVITED',
      ],
      ['accepted what was never sent', { ...invited, invitedAt: null }, 'INVITATION_MISSING'],
      ['invited tomorrow', { programmeId: 'ref', invitedAt: '2026-03-09T09:00:00.000Z' }, 'NOT_YET'],
      ['only looked after', { kind: 'SERVICING', programmeId: 'ref' }, 'TERMS_WITHOUT_ATTRIBUTION'],
    ])('%s is refused, and nothing done', async (_what, rest, code) => {
      expect(codes(await start(rest))).toEqual([code]);
      expect(await rows()).toEqual([]);
      expect(
        await all(portal)
          .of(PartnerStanding)
          .count([{ clients: 1 }]),
      ).toBe(0);
    });

    test('one that is only looked after has no attribution', async () => {
      expect((await start({ kind: 'SERVICING' })).relationship.attribution).toBeNull();
      expect(await rows()).toEqual([]);
    });
  });

  describe('a change', () => {
    test('of the programme ends one attribution and begins another, decides anew, and moves both counts', async () => {
      await portal.build(({ work }) => service(work, 'C'));
      const { relationship } = await start();
      on('2026-03-20');
      const { attribution, userErrors } = await mutate(CHANGE, { id: relationship.attribution.id, input: invited });
      expect(userErrors).toEqual([]);
      expect(attribution).toMatchObject({ eligible: true, reason: 'INVITED_FIRST', programme: { key: 'referral' } });
      const kept = await rows();
      expect(kept.map(({ programmeId, startedAt, endedAt }) => [programmeId, startedAt, endedAt])).toEqual([
        [hosting, now, new Date('2026-03-20T10:00:00.000Z')],
        ['ref', new Date('2026-03-20T10:00:00.000Z'), null],
      ]);
      const standings = await all(portal)
        .of(PartnerStanding)
        .list({ where: [{ partnerId: 'P' }] });
      expect(new Map(standings.map(({ programmeId, clients }) => [programmeId, clients]))).toEqual(
        new Map([
          [hosting, 0],
          ['ref', 1],
        ]),
      );
    });

    test('of the dates keeps the window; of the programme begins it anew', async () => {
      const { relationship } = await start(invited);
      const { id } = relationship.attribution;
      await portal.build(({ work }) => openWindow(work, id, '2026-03-15', 24));
      on('2026-03-20');
      const dated = await mutate(CHANGE, { id, input: { acceptedAt: '2026-03-04T09:00:00.000Z' } });
      expect(dated.attribution).toMatchObject({
        windowFrom: '2026-03-15',
        acceptedAt: '2026-03-04T09:00:00.000Z',
        invitedAt: invited.invitedAt,
      });
      on('2026-03-21');
      const moved = await mutate(CHANGE, { id: dated.attribution.id, input: { programmeId: hosting } });
      expect(moved.attribution).toMatchObject({ windowFrom: null, reason: 'ATTRIBUTED' });
    });

    test('that is none, or of what has ended, or is impossible, is refused', async () => {
      const { id } = (await start(invited)).relationship.attribution;
      on('2026-03-20');
      expect(codes(await mutate(CHANGE, { id, input: { programmeId: 'ref' } }))).toEqual(['NOTHING_CHANGES']);
      expect(codes(await mutate(CHANGE, { id, input: { invitedAt: null } }))).toEqual(['INVITATION_MISSING']);
      expect(codes(await mutate(CHANGE, { id: 'x', input: {} }))).toEqual(['NOT_FOUND']);
      await mutate(CHANGE, { id, input: { programmeId: hosting } });
      expect(codes(await mutate(CHANGE, { id, input: { programmeId: 'ref' } }))).toEqual(['ATTRIBUTION_ENDED']);
      expect(await rows()).toHaveLength(2);
    });
  });

  describe('a window', () => {
    beforeEach(() => portal.build(({ work }) => service(work, 'C', { periodEnd: '2026-06-15' })));
    const begin = async () => {
      const { id } = (await start(invited)).relationship.attribution;
      await portal.build(({ work }) => openWindow(work, id, '2026-03-15', 24));
      return id as string;
    };
    const window = async (id: string) => {
      const { windowFrom, windowUntil, windowEndedOn, windowEndReason } = await all(portal).of(Attribution).get(id);
      return [windowFrom, windowUntil, windowEndedOn, windowEndReason];
    };

    test('opens once, for its months', async () => {
      const id = await begin();
      await portal.build(({ work }) => openWindow(work, id, '2026-04-15', 12));
      expect(await window(id)).toEqual(['2026-03-15', '2028-03-15', null, null]);
    });

    test('ends by a refund on its day; a later one changes nothing', async () => {
      const id = await begin();
      await portal.build(({ work }) => endWindow(work, id, '2026-05-01', WindowEnd.REFUND));
      await portal.build(({ work }) => endWindow(work, id, '2026-05-20', WindowEnd.REFUND));
      expect(await window(id)).toEqual(['2026-03-15', '2028-03-15', '2026-05-01', 'REFUND']);
    });

    test('ends by a gap where the last plan was paid until', async () => {
      const id = await begin();
      on('2026-06-01');
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      expect(await window(id)).toEqual(['2026-03-15', '2028-03-15', '2026-06-15', 'GAP']);
    });

    test.each([
      ['in time', '2026-06-15', [null, null]],
      ['a day late', '2026-06-16', ['2026-06-15', 'GAP']],
    ])('goes on if another plan begins %s', async (_when, day, end) => {
      const id = await begin();
      on('2026-06-01');
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      on(day);
      await portal.build(({ work }) => service(work, 'C', { id: 'next' }));
      expect((await window(id)).slice(2)).toEqual(end);
    });

    test('goes on if a domain arrives from elsewhere in time', async () => {
      const id = await begin();
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      await portal.build(({ work }) => service(work, 'C', { id: 'next', status: SubscriptionStatus.PENDING_TRANSFER }));
      expect((await window(id)).slice(2)).toEqual(['2026-06-15', 'GAP']);
      await portal.build(({ work }) => move(work, 'next', SubscriptionStatus.ACTIVE));
      expect((await window(id)).slice(2)).toEqual([null, null]);
    });

    test('ends all the same if something begins that is bought once', async () => {
      const id = await begin();
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      await portal.build(({ work }) => service(work, 'C', { id: 'once', cycle: BillingCycle.ONE_OFF }));
      expect((await window(id)).slice(2)).toEqual(['2026-06-15', 'GAP']);
    });

    test('does not end while another plan runs, or is suspended', async () => {
      const id = await begin();
      await portal.build(({ work }) => service(work, 'C', { id: 'second', status: SubscriptionStatus.SUSPENDED }));
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      expect((await window(id)).slice(2)).toEqual([null, null]);
      await portal.build(({ work }) => move(work, 'second', SubscriptionStatus.TERMINATED));
      expect((await window(id)).slice(2)).toEqual(['2026-06-15', 'GAP']);
    });

    test('a gap undone does not bring back what a refund ended', async () => {
      const id = await begin();
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      await portal.build(({ work }) => endWindow(work, id, '2026-05-01', WindowEnd.REFUND));
      await portal.build(({ work }) => service(work, 'C', { id: 'next' }));
      expect((await window(id)).slice(2)).toEqual(['2026-05-01', 'REFUND']);
    });

    test('that has not begun does not end, nor does one without end', async () => {
      const { id } = (await start(invited)).relationship.attribution;
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      expect(await window(id)).toEqual([null, null, null, null]);
      await portal.build(({ work }) => openWindow(work, id, '2026-03-15', null));
      await portal.build(async ({ work }) =>
        work.of(Subscription).update('sub-C', { status: SubscriptionStatus.ACTIVE }),
      );
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      expect(await window(id)).toEqual(['2026-03-15', null, null, null]);
    });
  });

  test('the client’s partner and staff see its attribution; the client and a neighbour do not', async () => {
    await start(invited);
    const seen = async (actor: typeof admin) => (await portal.ask(actor, OF_CLIENT, { id: 'C' })).data.client;
    const told = {
      attribution: { eligible: true, reason: EligibilityReason.INVITED_FIRST, programme: { key: 'referral' } },
    };
    expect([await seen(admin), await seen(partner('P')), await seen(partner('P', 'PARTNER_EMPLOYEE'))]).toEqual([
      told,
      told,
      told,
    ]);
    expect([await seen(partner('Q')), await seen(client('C'))]).toEqual([null, { attribution: null }]);
    expect(await seen(app('P', 'clients:read'))).toEqual({ attribution: null });
    const list = '{ attributions(filter: { active: true }) { nodes { client { name } } } }';
    const listed = await Promise.all([admin, partner('P'), partner('Q')].map((actor) => portal.ask(actor, list)));
    expect(listed.map(({ data }) => data.attributions.nodes.length)).toEqual([1, 1, 0]);
  });

  test('the client’s other partner, that only looks after it, sees none', async () => {
    await start(invited);
    await start({ partnerId: 'Q', kind: 'SERVICING' });
    expect((await portal.ask(partner('Q'), OF_CLIENT, { id: 'C' })).data.client).toEqual({ attribution: null });
  });

  test.each([
    ['support', staff('SUPPORT'), true],
    ['finance', staff('FINANCE'), false],
    ['a partner', partner('P'), false],
  ])('%s may change it, or not', async (_who, actor, may) => {
    const { id } = (await start(invited)).relationship.attribution;
    on('2026-03-20');
    const { errors } = await portal.ask(actor, CHANGE, { id, input: { programmeId: hosting } });
    expect([!errors, (await rows()).length]).toEqual([may, may ? 2 : 1]);
  });

  test('clients with their attributions take as many statements for many as for one', async () => {
    await start(invited);
    await start({ clientId: 'D' });
    const page =
      'query ($first: Int!) { clients(first: $first) { nodes { attribution { windowState programme { name } partner { name } } } } }';
    const [one, two] = [await portal.ask(admin, page, { first: 1 }), await portal.ask(admin, page, { first: 2 })];
    expect(two.data.clients.nodes.map(({ attribution }: any) => attribution?.programme.name).sort()).toEqual([
      'Hosting reseller',
      'Referral',
    ]);
    expect([one.statements.length, two.statements.length]).toEqual([5, 5]);
  });
});
