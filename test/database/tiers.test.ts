import { PartnerTier, TierCause } from '../../server/modules/programmes/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { RelationshipEnded } from '../../server/modules/relationships/events';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { prove } from '../../server/modules/reports/service/prove';
import { updateSettings } from '../../server/modules/settings/service';
import { partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, attributed, move, servedBy, service, standing } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const { ACTIVE, SUSPENDED, CANCEL_AT_PERIOD_END, TERMINATED, PENDING } = SubscriptionStatus;
const day = (count: number) => new Date(now.getTime() + count * 86_400_000);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
    });
  });
  afterEach(() => portal.close());

  const history = (partnerId: string) =>
    all(portal)
      .of(PartnerTier)
      .list({ where: [{ partnerId }], orderBy: [['since', 'ASC']] });

  test('the tier follows the clients with an active service up and down, and every step keeps its date', async () => {
    const steps: [number, string | null][] = [];
    for (let count = 1; count <= 21; count++) {
      portal.at(day(count));
      await portal.build((world) => servedBy(world, 'P', 1, count - 1));
      steps.push([count, (await standing(portal, 'P'))[0]]);
    }
    expect(steps.filter(([count]) => [2, 3, 5, 6, 10, 11, 20, 21].includes(count)).map(([, tier]) => tier)).toEqual([
      ...[null, 'BRONZE', 'BRONZE', 'SILVER', 'SILVER', 'GOLD', 'GOLD', 'PLATINUM'],
    ]);
    portal.at(day(30));
    await portal.build(({ work }) => move(work, 'sub-P7', TERMINATED));
    expect(await standing(portal, 'P')).toEqual(['GOLD', 20]);
    expect(
      (await history('P')).map(({ tier, clients, since, until, cause }) => [tier, clients, since, until, cause]),
    ).toEqual([
      ['BRONZE', 3, day(3), day(6), TierCause.SERVICE_STARTED],
      ['SILVER', 6, day(6), day(11), TierCause.SERVICE_STARTED],
      ['GOLD', 11, day(11), day(21), TierCause.SERVICE_STARTED],
      ['PLATINUM', 21, day(21), day(30), TierCause.SERVICE_STARTED],
      ['GOLD', 20, day(30), null, TierCause.SERVICE_STOPPED],
    ]);
    expect(await history('Q')).toEqual([]);
    expect((await portal.audits()).filter(({ action }) => action === 'partner.tier')).toHaveLength(5);
  });

  test('below three it is lost, and the history says so', async () => {
    await portal.build((world) => servedBy(world, 'P', 3));
    portal.at(day(1));
    await portal.build(({ work }) => move(work, 'sub-P0', SUSPENDED));
    expect(await standing(portal, 'P')).toEqual([null, 2]);
    expect((await history('P')).map(({ tier, name, until }) => [tier, name, until])).toEqual([
      ['BRONZE', 'Bronze', day(1)],
      [null, null, null],
    ]);
  });

  test.each([
    ['pending', PENDING, 2],
    ['suspended', SUSPENDED, 2],
    ['terminated', TERMINATED, 2],
    ['ending at the end of its period', CANCEL_AT_PERIOD_END, 3],
    ['active', ACTIVE, 3],
  ])('a third client whose service is %s', async (_state, status, clients) => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 2);
      await world.client('C');
      await attributed(world, 'P', 'C');
      await service(world.work, 'C', { status });
    });
    expect((await standing(portal, 'P'))[1]).toBe(clients);
  });

  test('suspended services count where the settings say so, from the moment they do', async () => {
    const decide = (suspendedServicesCount: boolean) =>
      portal.build(({ work }) => updateSettings(work, { suspendedServicesCount }));
    await portal.build((world) => servedBy(world, 'P', 3));
    await portal.build(({ work }) => move(work, 'sub-P0', SUSPENDED));
    expect(await standing(portal, 'P')).toEqual([null, 2]);
    await decide(true);
    expect(await standing(portal, 'P')).toEqual(['BRONZE', 3]);
    await portal.build(({ work }) => move(work, 'sub-P1', SUSPENDED));
    expect(await standing(portal, 'P')).toEqual(['BRONZE', 3]);
    portal.at(day(1));
    await decide(false);
    expect(await standing(portal, 'P')).toEqual([null, 1]);
    expect((await history('P')).at(-1)).toMatchObject({
      tier: null,
      clients: 1,
      cause: 'RULES_CHANGED',
      clientId: null,
    });
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('a second service changes nothing, and the first may end while another runs', async () => {
    await portal.build((world) => servedBy(world, 'P', 3));
    await portal.build(({ work }) => service(work, 'P0', { id: 'second' }));
    expect(await standing(portal, 'P')).toEqual(['BRONZE', 3]);
    await portal.build(({ work }) => move(work, 'sub-P0', TERMINATED));
    expect(await standing(portal, 'P')).toEqual(['BRONZE', 3]);
    await portal.build(({ work }) => move(work, 'second', TERMINATED));
    expect(await standing(portal, 'P')).toEqual([null, 2]);
  });

  test('a domain or an add-on alone does not make a client count', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 2);
      for (const kind of ['DOMAIN', 'ADDON'] as const) {
        await world.client(kind);
        await attributed(world, 'P', kind);
        await service(world.work, kind, { kind: kind as never });
      }
    });
    expect(await standing(portal, 'P')).toEqual([null, 2]);
  });

  test('a client that moves to another partner takes its count along, both ways at once', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 2);
    });
    portal.at(day(1));
    await portal.build(async (world) => {
      await world.work.of(Relationship).update('P-P0', { endedAt: world.work.now });
      world.work.announce(new RelationshipEnded('P-P0', 'P', 'P0', 'ATTRIBUTED'));
      await attributed(world, 'Q', 'P0');
    });
    expect([await standing(portal, 'P'), await standing(portal, 'Q')]).toEqual([[null, 2], ['BRONZE', 3]]); // prettier-ignore
    expect((await history('P')).at(-1)).toMatchObject({ tier: null, cause: TierCause.CLIENT_LOST, clientId: 'P0' });
    expect((await history('Q')).at(-1)).toMatchObject({
      tier: 'BRONZE',
      cause: TierCause.CLIENT_GAINED,
      clientId: 'P0',
    });
  });

  test('looking after a client is not having brought it', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 3);
      for (const id of ['P0', 'P1', 'P2']) await world.relationship('Q', id, { kind: 'SERVICING' as never });
    });
    expect(await standing(portal, 'Q')).toEqual([null, 0]);
  });

  test('two workers that begin services at once lose no client', async () => {
    await portal.build(async (world) => {
      for (let index = 0; index < 8; index++) {
        await world.client(`C${index}`);
        await world.relationship('P', `C${index}`);
      }
    });
    await Promise.all(Array.from({ length: 8 }, (_, index) => portal.build(({ work }) => service(work, `C${index}`))));
    expect(await standing(portal, 'P')).toEqual(['SILVER', 8]);
    expect((await history('P')).filter(({ until }) => until === null)).toHaveLength(1);
  });

  test('over the API a partner sees its tier and its history, and nothing of a neighbour’s', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 6);
      await servedBy(world, 'Q', 3);
    });
    expect(await all(portal).of(PartnerTier).count()).toBe(3);
    expect(await portal.db.reading(partner('Q')).of(PartnerTier).count()).toBe(1);
    expect(await portal.db.reading(partner('P')).of(PartnerTier).count()).toBe(2);
  });
});
