import { duties } from '../../server/modules/attributions/jobs';
import { attributeClient } from '../../server/modules/attributions/listeners';
import { PartnerStanding, PartnerTier, Programme, ProgrammeVersion } from '../../server/modules/programmes/entity';
import type { ProgrammeRules, TierScheme } from '../../server/modules/programmes/rules';
import { blankRules } from '../../server/modules/programmes/rules/draft';
import { joinProgramme } from '../../server/modules/programmes/service/enrolments';
import { RelationshipKind } from '../../server/modules/relationships/entity';
import { relate } from '../../server/modules/relationships/service';
import { prove } from '../../server/modules/reports/service/prove';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { dialects } from '../support/dialects';
import { all, move, servedBy, service } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now, type World } from '../support/world';

const at = (day: string) => new Date(`${day}T08:00:00.000Z`);
const HOSTING = hostingReseller.id;

const rulesWith = (rest: Partial<TierScheme>): ProgrammeRules => ({
  ...blankRules,
  commissions: [{ key: 'all', when: {}, rate: 100 }],
  tierScheme: {
    ...{ metric: 'CLIENTS_WITH_ACTIVE_SERVICE', recalibration: 'AT_ONCE', recalibrationDays: [], belowFirst: 'EARNS' },
    tiers: [
      { key: 'ONE', name: 'One', from: 1 },
      { key: 'TWO', name: 'Two', from: 2 },
    ],
    ...rest,
  },
});
const dated = rulesWith({ recalibration: 'ON_DATES', recalibrationDays: ['01-15', '07-15'] });

async function publish({ work }: World, programmeId: string, number: number, from: string, rules: ProgrammeRules) {
  await work.of(ProgrammeVersion).insert({
    ...{ id: `${programmeId}-${number}`, programmeId, number, effectiveFrom: from, publishedAt: now, rules },
    ...{ publishedByUserId: null, note: null },
  });
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      const second = { id: 'second', key: 'second', name: 'Second', description: '', isDefault: false, createdAt: now };
      await world.work.of(Programme).insert(second);
    });
  });
  afterEach(() => portal.close());

  const [versions, recalibration] = duties;
  const standing = async (programmeId: string, partnerId = 'P') => {
    const row = await all(portal).of(PartnerStanding).first({ partnerId, programmeId });
    return row && [row.tier, row.clients, row.versionId];
  };
  const history = async (programmeId: string) => {
    const rows = await all(portal).of(PartnerTier).list({ where: [{ programmeId }], orderBy: [['since', 'ASC'], ['id', 'ASC']] }); // prettier-ignore
    return rows.map(({ tier, cause }) => [tier, cause]);
  };
  /** A client with a running service that earns in the second programme. */
  const brought = (id: string) =>
    portal.build(async (world) => {
      await world.client(id);
      await service(world.work, id);
      const terms = { programmeId: 'second' };
      await relate(world.work, { partnerId: 'P', clientId: id, kind: RelationshipKind.ATTRIBUTED }, 'STAFF', terms);
    });
  const stop = (id: string) => portal.build(({ work }) => move(work, `sub-${id}`, SubscriptionStatus.TERMINATED));

  test('each programme counts its own clients', async () => {
    await portal.build(async (world) => {
      await publish(world, 'second', 1, '2020-01-01', rulesWith({}));
      await joinProgramme(world.work, 'second', 'P');
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 6);
    });
    await brought('X');
    expect([await standing(HOSTING), await standing('second'), await standing(HOSTING, 'Q')]).toEqual([
      ['BRONZE', 3, hostingReseller.version.id],
      ['ONE', 1, 'second-1'],
      ['SILVER', 6, hostingReseller.version.id],
    ]);
    await stop('X');
    expect([await standing(HOSTING), await standing('second')]).toEqual([
      ['BRONZE', 3, hostingReseller.version.id],
      [null, 0, 'second-1'],
    ]);
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('being told twice that a client was gained counts it once', async () => {
    await portal.build((world) => servedBy(world, 'P', 3));
    const told = { id: 'P-P0', partnerId: 'P', clientId: 'P0', kind: 'ATTRIBUTED', source: 'STAFF', terms: {} };
    await portal.build(({ work }) => attributeClient(work, told));
    expect(await standing(HOSTING)).toEqual(['BRONZE', 3, hostingReseller.version.id]);
    expect(await history(HOSTING)).toHaveLength(1);
  });

  test('on the day of a new version every partner is counted by it, once', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 1);
      await publish(world, HOSTING, 2, '2026-04-01', rulesWith({ tiers: [{ key: 'TOP', name: 'Top', from: 3 }] }));
    });
    portal.at(at('2026-03-31'));
    expect(await versions!.run(portal.db)).toBe(0);
    portal.at(at('2026-04-01'));
    expect([await versions!.run(portal.db), await versions!.run(portal.db)]).toEqual([2, 0]);
    expect([await standing(HOSTING), await standing(HOSTING, 'Q')]).toEqual([
      ['TOP', 3, `${HOSTING}-2`],
      [null, 1, `${HOSTING}-2`],
    ]);
    expect(await history(HOSTING)).toEqual([
      ['BRONZE', 'SERVICE_STARTED'],
      ['TOP', 'RULES_CHANGED'],
    ]);
  });

  test('a version that gives the same tier changes its name, and no history', async () => {
    await portal.build(async (world) => {
      await servedBy(world, 'P', 3);
      await publish(world, HOSTING, 2, '2026-04-01', rulesWith({ tiers: [{ key: 'BRONZE', name: 'Copper', from: 2 }] })); // prettier-ignore
    });
    portal.at(at('2026-04-01'));
    expect(await versions!.run(portal.db)).toBe(1);
    const { tier, name, since } = (await all(portal).of(PartnerStanding).first({ partnerId: 'P' }))!;
    expect([tier, name, since]).toEqual(['BRONZE', 'Copper', now]);
    expect(await history(HOSTING)).toHaveLength(1);
  });

  describe('where tiers fall on their days only', () => {
    beforeEach(() =>
      portal.build(async (world) => {
        await publish(world, 'second', 1, '2020-01-01', dated);
        await joinProgramme(world.work, 'second', 'P');
      }),
    );

    test('they rise at once, and stay until the day', async () => {
      for (const id of ['X', 'Y']) await brought(id);
      await stop('Y');
      expect(await standing('second')).toEqual(['TWO', 1, 'second-1']);
      portal.at(at('2026-07-14'));
      expect(await recalibration!.run(portal.db)).toBe(0);
      portal.at(at('2026-07-15'));
      expect([await recalibration!.run(portal.db), await recalibration!.run(portal.db)]).toEqual([1, 0]);
      expect(await standing('second')).toEqual(['ONE', 1, 'second-1']);
      expect(await history('second')).toEqual([
        ['ONE', 'CLIENT_GAINED'],
        ['TWO', 'CLIENT_GAINED'],
        ['ONE', 'RECALIBRATED'],
      ]);
    });

    test('after a day without a worker it is made up for, and a tier that was earned stays', async () => {
      for (const id of ['X', 'Y']) await brought(id);
      portal.at(at('2026-08-02'));
      expect([await recalibration!.run(portal.db), await recalibration!.run(portal.db)]).toEqual([1, 0]);
      expect(await standing('second')).toEqual(['TWO', 2, 'second-1']);
      expect(await history('second')).toHaveLength(2);
      portal.at(at('2027-01-15'));
      expect(await recalibration!.run(portal.db)).toBe(1);
    });

    test('a client that is lost lessens the count, and not the tier', async () => {
      for (const id of ['X', 'Y']) await brought(id);
      await stop('X');
      await stop('Y');
      expect(await standing('second')).toEqual(['TWO', 0, 'second-1']);
    });
  });
});
