import { Attribution } from '../../server/modules/attributions/entity';
import { Commission } from '../../server/modules/commissions/entity';
import { jobQueue } from '../../server/modules/jobs/jobs';
import { Programme, ProgrammeDraft } from '../../server/modules/programmes/entity';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { Simulation, SimulationLine, SimulationPartner } from '../../server/modules/simulations/entity';
import { simulationDuties, simulationHandlers } from '../../server/modules/simulations/jobs';
import { simulate } from '../../server/modules/simulations/service/run';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const START = `mutation ($programmeId: ID!, $months: Int!) { simulationStart(programmeId: $programmeId, months: $months) {
  userErrors { code path values } simulation { id months startsOn endsOn job { status } } } }`;
const WHOLE = `query ($id: ID!, $partnerId: ID!) { simulation(id: $id) {
  judged differing draftVersion programme { key } createdBy
  job { status done total result } totals { currency partners judged differing
    earned { amount } wouldEarn { amount } difference { amount } }
  partners { nodes { partner { id } currency judged differing earned { amount } wouldEarn { amount } difference { amount } } }
  lines(partnerId: $partnerId) { totalCount nodes { client { id } invoice { id } paidOn category clients tier wouldTier
    because wouldBecause base { amount } earned { amount } wouldEarn { amount } } } } }`;

const programmeId = hostingReseller.id;
const today = hostingReseller.version.rules as unknown as ProgrammeRules;
const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const quiet = { info: () => undefined, error: () => undefined };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let first = '';
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q', 'R']) await world.partner(id);
      for (const key of ['shared-hosting', 'domains-ssl', 'cloud-vps', 'dedicated']) await world.category(key);
      await servedBy(world, 'P', 6);
      await servedBy(world, 'Q', 2);
      await world.user('usr_FINANCE', { name: 'Fin' });
    });
    first = await paid(portal, 'P0', [['shared-hosting', 12_000], ['domains-ssl', 2_500], ['consulting', 700]]); // prettier-ignore
    await paid(portal, 'P1', [['shared-hosting', 1_000]], { currency: 'JPY' });
    await paid(portal, 'Q0', [['shared-hosting', 5_000]]);
    await credited(portal, first, [3_000, null, null]);
    portal.at(day(1));
  });
  afterEach(() => portal.close());

  const draft = (rules: Partial<ProgrammeRules>) =>
    portal.build(({ work }) =>
      work.of(ProgrammeDraft).insert({
        ...{ id: 'draft', programmeId, rules: { ...today, ...rules }, basedOnVersionId: null, note: null, version: 4 },
        ...{ updatedAt: work.now, updatedByUserId: null },
      }),
    );
  const work = async () => {
    const queue = jobQueue(simulationHandlers, quiet, () => ({}));
    while ((await queue.round(portal.db, new AbortController().signal)) > 0);
  };
  const start = async (actor = staff('FINANCE'), months = 3) => {
    const { data, errors } = await portal.ask(actor, START, { programmeId, months });
    expect(errors).toBeUndefined();
    return data.simulationStart;
  };
  const simulated = async (rules: Partial<ProgrammeRules>, partnerId = 'P') => {
    await draft(rules);
    const { userErrors, simulation } = await start();
    expect(userErrors).toEqual([]);
    await work();
    const { data, errors } = await portal.ask(admin, WHOLE, { id: simulation.id, partnerId });
    expect(errors).toBeUndefined();
    return data.simulation;
  };
  const half = today.commissions.map((rule) => ({ ...rule, rate: rule.rate! / 2 }));

  test('what is in force would have earned what it did', async () => {
    expect(await simulated({ holdDays: 90 })).toMatchObject({
      ...{ judged: 5, differing: 0, draftVersion: 4, programme: { key: 'hosting-reseller' }, createdBy: 'Fin' },
      job: { status: 'DONE', done: 5, total: 5, result: { judged: 5, differing: 0 } },
      totals: [
        {
          currency: 'EUR',
          partners: 2,
          judged: 4,
          differing: 0,
          earned: { amount: '16.00' },
          difference: { amount: '0.00' },
        },
        {
          currency: 'JPY',
          partners: 1,
          judged: 1,
          differing: 0,
          earned: { amount: '150' },
          difference: { amount: '0' },
        },
      ],
      lines: { totalCount: 0, nodes: [] },
    });
  });

  test('half the rates would have earned half, net of what was credited, line by line', async () => {
    const { totals, partners, lines } = await simulated({ commissions: half });
    expect(totals[0]).toEqual({
      ...{ currency: 'EUR', partners: 2, judged: 4, differing: 2 },
      ...{ earned: { amount: '16.00' }, wouldEarn: { amount: '8.00' }, difference: { amount: '-8.00' } },
    });
    expect(partners.nodes.map((row: any) => [row.partner.id, row.currency, row.difference.amount])).toEqual([
      ...[['P', 'EUR', '-8.00'], ['P', 'JPY', '-75'], ['Q', 'EUR', '0.00']],
    ]); // prettier-ignore
    expect(lines.totalCount).toBe(3);
    expect(lines.nodes.find((line: any) => line.base.amount === '120.00')).toEqual({
      ...{ client: { id: 'P0' }, invoice: { id: first }, paidOn: '2026-03-08', category: 'shared-hosting', clients: 6 },
      ...{
        tier: 'SILVER',
        wouldTier: 'SILVER',
        because: 'shared-hosting/SILVER',
        wouldBecause: 'shared-hosting/SILVER',
      },
      ...{ base: { amount: '120.00' }, earned: { amount: '13.50' }, wouldEarn: { amount: '6.75' } },
    });
  });

  test('tiers follow from the clients of that time under the draft’s thresholds', async () => {
    const tiers = [{ key: 'BRONZE', name: 'Bronze', from: 1 }, { key: 'SILVER', name: 'Silver', from: 7 }, { key: 'GOLD', name: 'Gold', from: 11 }, { key: 'PLATINUM', name: 'Platinum', from: 21 }]; // prettier-ignore
    const { totals, lines, partners } = await simulated({ tierScheme: { ...today.tierScheme, tiers } }, 'Q');
    expect(lines.nodes).toMatchObject([
      {
        tier: null,
        wouldTier: 'BRONZE',
        because: 'BELOW_FIRST_TIER',
        wouldBecause: 'shared-hosting/BRONZE',
        clients: 2,
      },
    ]);
    expect(partners.nodes.map((row: any) => [row.partner.id, row.difference.amount])).toEqual([
      ...[['P', '-4.50'], ['P', '-50'], ['Q', '5.00']],
    ]); // prettier-ignore
    expect(totals[0].difference).toEqual({ amount: '0.50' });
  });

  test('a draft that takes nothing back would have left it', async () => {
    const { totals } = await simulated({ clawback: 'NONE' });
    expect([totals[0].earned.amount, totals[0].wouldEarn.amount]).toEqual(['16.00', '20.50']);
  });

  test('a window counts from the client’s first recurring invoice', async () => {
    await portal.build(({ work }) =>
      work.of(Attribution).updateWhere([{ clientId: 'P0' }], { windowFrom: '2026-01-01' }),
    );
    const { lines } = await simulated({ windowMonths: 1 });
    expect(lines.nodes.map((line: any) => [line.client.id, line.wouldBecause])).toEqual([
      ['P0', 'WINDOW_OVER'],
      ['P0', 'WINDOW_OVER'],
    ]);
  });

  test('whose clients count by invitation is asked again', async () => {
    const { lines } = await simulated({ eligibility: 'INVITED' });
    expect(new Set(lines.nodes.map((line: any) => line.wouldBecause))).toEqual(new Set(['NOT_ELIGIBLE']));
  });

  test('what persons declined, what was paid before, and what is paid today is left out', async () => {
    await portal.build(({ work }) => work.of(Commission).updateWhere([{ partnerId: 'P', currency: 'JPY' }], { status: 'DECLINED' as never })); // prettier-ignore
    await paid(portal, 'P1', [['shared-hosting', 1_000]]);
    await paid(portal, 'P1', [['shared-hosting', 1_000]], { at: day(-200) });
    const { totals } = await simulated({ commissions: half });
    expect(totals).toMatchObject([{ currency: 'EUR', judged: 4, differing: 2 }]);
  });

  test('a worker that dies leaves its sums with its place: another goes on, and counts nothing twice', async () => {
    await draft({ commissions: half });
    const { simulation } = await start();
    let steps = 0;
    const dying = jobQueue(
      [
        {
          type: 'simulation',
          run: (run) =>
            simulate(
              {
                ...run,
                async step(act) {
                  if (++steps > 1) throw new Error('struck by lightning');
                  await run.step(act);
                },
              },
              1,
            ),
        },
      ],
      quiet,
      () => ({}),
    );
    expect(await dying.round(portal.db, new AbortController().signal)).toBe(1);
    const sums = () => all(portal).of(SimulationPartner).list({ orderBy: [['partnerId', 'ASC'], ['currency', 'ASC']] }); // prettier-ignore
    expect((await sums()).map(({ partnerId, judged }) => [partnerId, judged])).toEqual([
      ...[['P', 3], ['P', 1]],
    ]); // prettier-ignore
    portal.at(day(2));
    await work();
    expect((await sums()).map(({ partnerId, judged, wouldEarn }) => [partnerId, judged, wouldEarn])).toEqual([
      ...[['P', 3, 800], ['P', 1, 75], ['Q', 1, 0]],
    ]); // prettier-ignore
    const { data } = await portal.ask(admin, WHOLE, { id: simulation.id, partnerId: 'P' });
    expect(data.simulation).toMatchObject({ judged: 5, differing: 3, job: { status: 'DONE', done: 5 } });
    expect(data.simulation.lines.totalCount).toBe(3);
  });

  test('it changes nothing of the money', async () => {
    const before = await all(portal).of(Commission).list();
    await simulated({ commissions: half });
    expect(await all(portal).of(Commission).list()).toEqual(before);
    expect(portal.faults).toEqual([]);
  });

  test.each([0, 25, -1])('looking back %i months is refused', async (months) => {
    await draft({});
    expect(await start(admin, months)).toEqual({
      simulation: null,
      userErrors: [{ code: 'OUT_OF_RANGE', path: ['months'], values: { least: 1, most: 24 } }],
    });
    expect(await all(portal).of(Simulation).count()).toBe(0);
  });

  test('without a draft, or with one that contradicts itself, there is nothing to try', async () => {
    expect((await start()).userErrors).toEqual([
      { code: 'DRAFT_MISSING', path: ['programmeId'], values: { programme: 'Hosting reseller' } },
    ]);
    await draft({ commissions: [...today.commissions, { key: 'again', when: { category: 'dedicated', tier: 'GOLD' }, rate: 1 }] }); // prettier-ignore
    expect((await start()).userErrors).toMatchObject([{ code: 'RULES_OVERLAP' }]);
    expect(await all(portal).of(Simulation).count()).toBe(0);
  });

  test('an unknown programme is not found', async () => {
    const { data } = await portal.ask(admin, START, { programmeId: 'prg_x', months: 3 });
    expect(data.simulationStart.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['a partner’s owner', partner('P')],
    ['a client’s owner', client('P0')],
  ])('%s may neither start nor see one', async (_who, actor) => {
    await simulated({ commissions: half });
    const [one] = await all(portal).of(Simulation).list();
    const { errors } = await portal.ask(actor, START, { programmeId, months: 3 });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    const seen = await portal.ask(actor, WHOLE, { id: one!.id, partnerId: 'P' });
    expect(seen.errors![0]!.extensions.code).toBe('FORBIDDEN');
    const listed = await portal.ask(actor, '{ simulations { nodes { id } } }');
    expect(listed.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await all(portal).of(Simulation).count()).toBe(1);
  });

  test('after half a year it is forgotten, with its lines', async () => {
    await simulated({ commissions: half });
    portal.at(day(170));
    expect(await simulationDuties[0]!.run(portal.db)).toBe(0);
    portal.at(day(190));
    expect(await simulationDuties[0]!.run(portal.db)).toBe(1);
    for (const table of [Simulation, SimulationPartner, SimulationLine])
      expect(
        await all(portal)
          .of(table as typeof Simulation)
          .count(),
      ).toBe(0);
    expect(await all(portal).of(Programme).count()).toBeGreaterThan(0);
  });
});
