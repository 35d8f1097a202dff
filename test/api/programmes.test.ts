import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { move, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const LIST = `{ programmes { key name isDefault current { number } versions { number effectiveFrom holdDays windowMonths base
  eligibility tierMetric tierRecalibration review clawback minimumPayout
  tiers { key name from to } rates { key category categoryName tier rate } } } }`;
const TIER = `query ($id: ID!) { partner(id: $id) { tier { key name since clients next { name from missing } }
  tierHistory(first: 10) { tier name clients since until cause client { id } programme { key } } } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q', 'R']) await world.partner(id);
      await world.category('cloud-vps', { name: 'Cloud VPS' });
      await servedBy(world, 'P', 10);
      await servedBy(world, 'Q', 3);
    });
    portal.at(new Date(now.getTime() + 86_400_000));
    await portal.build((world) => servedBy(world, 'P', 1, 10));
    await portal.build(({ work }) => move(work, 'sub-Q0', SubscriptionStatus.TERMINATED));
  });
  afterAll(() => portal.close());

  test('the hosting reseller comes with the portal: its tiers, and its rates by category and tier', async () => {
    const { data, errors } = await portal.ask(admin, LIST);
    expect(errors).toBeUndefined();
    const [programme, ...others] = data.programmes;
    expect([programme.key, programme.isDefault, programme.current, others]).toEqual([
      'hosting-reseller',
      true,
      { number: 1 },
      [],
    ]);
    const [version] = programme.versions;
    expect(version).toMatchObject({
      ...{ number: 1, effectiveFrom: '2000-01-01', holdDays: 30, windowMonths: null, base: 'NET', minimumPayout: '5' },
      ...{ eligibility: 'ATTRIBUTED', tierMetric: 'CLIENTS_WITH_ACTIVE_SERVICE', tierRecalibration: 'AT_ONCE' },
      ...{ review: 'AUTOMATIC', clawback: 'PRO_RATA' },
    });
    expect(version.tiers.map(({ name, from, to }: any) => [name, from, to])).toEqual([
      ['Bronze', 3, 5],
      ['Silver', 6, 10],
      ['Gold', 11, 20],
      ['Platinum', 21, null],
    ]);
    expect(version.rates).toHaveLength(16);
    expect(version.rates.find(({ key }: any) => key === 'cloud-vps/GOLD')).toEqual({
      ...{ key: 'cloud-vps/GOLD', category: 'cloud-vps', categoryName: 'Cloud VPS', tier: 'GOLD', rate: 1500 },
    });
  });

  test.each([
    ['support', staff('SUPPORT'), true],
    ['finance', staff('FINANCE'), true],
    ['an owner', partner('P'), true],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE'), true],
    ['an app with the scope', app('P', 'programmes:read'), true],
    ['an app without it', app('P', 'commissions:read'), false],
    ['a client', client('P0'), false],
  ])('%s may read programmes, or not', async (_who, actor, allowed) => {
    const { errors } = await portal.ask(actor, '{ programmes { id } programme(id: "x") { id } }');
    if (allowed) expect(errors).toBeUndefined();
    else expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a partner sees its tier, since when, and what is missing to the next', async () => {
    const { data } = await portal.ask(partner('P'), TIER, { id: 'P' });
    expect(data.partner.tier).toEqual({
      ...{ key: 'GOLD', name: 'Gold', since: '2026-03-09T07:30:15.123Z', clients: 11 },
      next: { name: 'Platinum', from: 21, missing: 10 },
    });
    expect(
      data.partner.tierHistory.map(({ name, clients, until, cause }: any) => [name, clients, until, cause]),
    ).toEqual([
      ['Gold', 11, null, 'SERVICE_STARTED'],
      ['Silver', 6, '2026-03-09T07:30:15.123Z', 'SERVICE_STARTED'],
      ['Bronze', 3, now.toISOString(), 'SERVICE_STARTED'],
    ]);
    expect(data.partner.tierHistory[0]).toMatchObject({
      client: { id: 'P10' },
      programme: { key: 'hosting-reseller' },
    });
  });

  test('one that fell out of its tier, and one that never had any', async () => {
    const [fallen, never] = [await portal.ask(admin, TIER, { id: 'Q' }), await portal.ask(admin, TIER, { id: 'R' })];
    expect(fallen.data.partner).toMatchObject({
      tier: { key: null, since: '2026-03-09T07:30:15.123Z', clients: 2, next: { name: 'Bronze', missing: 1 } },
      tierHistory: [{ tier: null, cause: 'SERVICE_STOPPED', client: { id: 'Q0' } }, { tier: 'BRONZE' }],
    });
    expect(never.data.partner).toEqual({
      ...{ tier: { key: null, name: null, since: null, clients: 0, next: { name: 'Bronze', from: 3, missing: 3 } } },
      tierHistory: [],
    });
  });

  test('a neighbour sees neither', async () => {
    expect((await portal.ask(partner('Q'), TIER, { id: 'P' })).data.partner).toBeNull();
  });

  test('an app without the scope sees the partner, and not its tier', async () => {
    const { data } = await portal.ask(app('P', 'partners:read'), TIER, { id: 'P' });
    expect(data.partner).toEqual({ tier: null, tierHistory: [] });
  });

  test('the tiers of many partners take as many statements as those of one', async () => {
    const page =
      'query ($first: Int!) { partners(first: $first) { nodes { tier { name next { missing } } tierHistory { name } } } }';
    const [one, three] = [await portal.ask(admin, page, { first: 1 }), await portal.ask(admin, page, { first: 3 })];
    expect(three.data.partners.nodes).toHaveLength(3);
    expect([one.statements.length, three.statements.length]).toEqual([5, 5]);
  });
});
