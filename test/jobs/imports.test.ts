import { Client } from '../../server/modules/clients/entity';
import { Commission } from '../../server/modules/commissions/entity';
import { Import, ImportRow, RowOutcome, type ImportKind } from '../../server/modules/imports/entity';
import { importHandlers } from '../../server/modules/imports/jobs';
import { requestCheck, requestRun, upload } from '../../server/modules/imports/service/upload';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { jobQueue } from '../../server/modules/jobs/jobs';
import { PartnerStanding, PartnerTier, ProgrammeDraft } from '../../server/modules/programmes/entity';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { prove } from '../../server/modules/reports/service/prove';
import { Simulation } from '../../server/modules/simulations/entity';
import { simulationHandlers } from '../../server/modules/simulations/jobs';
import { startSimulation } from '../../server/modules/simulations/service/start';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { Relationship } from '../../server/modules/relationships/entity';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { house } from '../../server/kernel/actor';
import { admin } from '../support/actors';
import { chinook } from '../support/chinook';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { describeOnRealData } from '../support/real-data';

const quiet = { info: () => undefined, error: () => undefined };

/** Uploads, checks and runs a file as an admin would. */
function importing(portal: Portal) {
  const queue = jobQueue(importHandlers, quiet, (error) => {
    throw error;
  });
  const work = async () => {
    while ((await queue.round(portal.db, new AbortController().signal)) > 0);
  };
  const of = (id: string) => portal.db.reading(admin).of(Import).get(id);
  return {
    async check(kind: ImportKind, text: Buffer | string, { earn = false, mapping = {} } = {}): Promise<Import> {
      const bytes = Buffer.from(text);
      const id = await portal.db.transact(admin, (each) => upload(each, { kind, fileName: 'file.csv', bytes }));
      const guessed = (await of(id)).mapping;
      await portal.db.transact(admin, (each) => requestCheck(each, id, { mapping: { ...guessed, ...mapping }, earn }));
      await work();
      return of(id);
    },
    async run(id: string): Promise<Import> {
      await portal.db.transact(admin, (each) => requestRun(each, id));
      await work();
      return of(id);
    },
    async enter(kind: ImportKind, text: Buffer | string, options = {}): Promise<Import> {
      return this.run((await this.check(kind, text, options)).id);
    },
    bad: (id: string) =>
      portal.db
        .reading(admin)
        .of(ImportRow)
        .list({
          where: [{ importId: id, outcome: RowOutcome.BAD }],
          orderBy: [['line', 'ASC']],
        }),
  };
}

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let files: ReturnType<typeof importing>;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['A', 'B']) await world.partner(id);
    });
    files = importing(portal);
  });
  afterEach(() => portal.close());
  const counted = async (table: Parameters<ReturnType<Portal['db']['reading']>['of']>[0]) =>
    portal.db.reading(admin).of(table).count();

  const CLIENTS = [
    'ref,email,company,country,currency,partner',
    '1,one@x.example,One Ltd,GB,GBP,a@partner.example',
    '2,nobody,Two Ltd,GB,GBP,',
    '3,three@x.example,Three Ltd,Atlantis,EUR,',
    '4,four@x.example,Four GmbH,DE,EUR,nobody@partner.example',
    '1,again@x.example,Again Ltd,GB,GBP,',
  ].join('\n');

  test('the dry run says of each bad row where and why, and enters nothing', async () => {
    const checked = await files.check('CLIENTS', CLIENTS);
    expect(checked).toMatchObject({ status: 'CHECKED', rows: 5, good: 1, bad: 4, unchanged: 0 });
    expect((await files.bad(checked.id)).map(({ line, problems }) => [line, problems![0]])).toEqual([
      [3, { line: 3, column: 'email', value: 'nobody', code: 'NOT_AN_EMAIL', message: expect.any(String) }],
      [4, { line: 4, column: 'country', value: 'Atlantis', code: 'NOT_A_COUNTRY', message: expect.any(String) }],
      [5, expect.objectContaining({ column: 'partner', value: 'nobody@partner.example', code: 'UNKNOWN_PARTNER' })],
      [6, expect.objectContaining({ column: 'ref', value: '1', code: 'DOUBLED' })],
    ]);
    expect(await counted(Client)).toBe(0);
    expect(await portal.outbox()).toEqual([]);
  });

  test('a bad row stops nothing else, and a second run changes nothing', async () => {
    expect(await files.enter('CLIENTS', CLIENTS)).toMatchObject({ status: 'DONE', entered: 1, bad: 4 });
    const [one] = await portal.db.reading(admin).of(Client).list();
    expect(one).toMatchObject({ name: 'One Ltd', country: 'GB', currency: 'GBP', number: 1 });
    expect(await portal.db.reading(admin).of(Relationship).list()).toMatchObject([
      { partnerId: 'A', clientId: one!.id, source: 'IMPORT', endedAt: null },
    ]);
    expect(await files.enter('CLIENTS', CLIENTS)).toMatchObject({ entered: 0, unchanged: 1, bad: 4 });
    expect(await counted(Client)).toBe(1);
    expect(await portal.outbox()).toEqual([]);
  });

  test('what was bad can be mended and run again', async () => {
    await files.enter('CLIENTS', CLIENTS);
    const mended = CLIENTS.replace('2,nobody', '2,two@x.example').replace('Atlantis', 'IE');
    expect(await files.enter('CLIENTS', mended)).toMatchObject({ entered: 2, unchanged: 1, bad: 2 });
    expect(await counted(Client)).toBe(3);
  });

  test('an open invoice is owed, is not written about, and the lines of one invoice agree', async () => {
    await files.enter('CLIENTS', CLIENTS);
    const text = [
      'number;client;date;paidOn;currency;description;quantity;unitPrice;taxRate',
      'A-1;1;01.03.2026;;GBP;Hosting;2;10,50;20',
      'A-1;1;01.03.2026;;GBP;Domain;1;8,00;20',
      'A-2;1;01.03.2026;;EUR;Hosting;1;1,00;20',
      'A-3;1;01.03.2026;;GBP;Hosting;1;1,00;20',
      'A-3;1;02.03.2026;;GBP;Hosting;1;1,00;20',
    ].join('\n');
    const done = await files.enter('INVOICES', text);
    expect(done).toMatchObject({ entered: 2, bad: 3 });
    expect((await files.bad(done.id)).map(({ problems }) => problems![0]!.code)).toEqual([
      'CURRENCY_MISMATCH',
      'DIFFERS',
      'DIFFERS',
    ]);
    const invoices = await portal.db.reading(admin).of(Invoice).list();
    expect(invoices).toMatchObject([
      {
        number: 'A-1',
        status: 'ISSUED',
        open: true,
        net: { minor: 2900 },
        tax: { minor: 580 },
        total: { minor: 3480 },
      },
    ]);
    expect(await portal.outbox()).toEqual([]);
  });
});

const BANDS = [[21, 'PLATINUM'], [11, 'GOLD'], [6, 'SILVER'], [3, 'BRONZE']] as const; // prettier-ignore
const RATES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'shared-hosting': { BRONZE: 10, SILVER: 15, GOLD: 20, PLATINUM: 25 },
  'domains-ssl': { BRONZE: 10, SILVER: 10, GOLD: 10, PLATINUM: 10 },
  'cloud-vps': { BRONZE: 5, SILVER: 10, GOLD: 15, PLATINUM: 20 },
  dedicated: { BRONZE: 5, SILVER: 7, GOLD: 10, PLATINUM: 12 },
};

/** The same history judged by hand: clients in the order of their first payments, tiers by the table, halves away from zero. */
function byHand({ lines, partnerOf }: ReturnType<typeof chinook>) {
  const invoices = new Map<number, (typeof lines)[number][]>();
  for (const line of lines) invoices.set(line.invoice, [...(invoices.get(line.invoice) ?? []), line]);
  const ordered = [...invoices.values()].sort(([a], [b]) => a!.day.localeCompare(b!.day) || a!.invoice - b!.invoice);
  const active = new Map<string, Set<number>>();
  const earned = new Map<string, number>();
  const steps = new Map<string, string[]>();
  for (const rows of ordered) {
    const { client, day } = rows[0]!;
    const partner = partnerOf.get(client)!;
    const clients = active.get(partner) ?? new Set<number>();
    active.set(partner, clients);
    const tierOf = (count: number) => BANDS.find(([from]) => count >= from)?.[1] ?? null;
    const tier = tierOf(clients.size);
    for (const { category, cents } of rows) {
      if (!tier) continue;
      const hundredths = cents * RATES[category]![tier]!;
      earned.set(partner, (earned.get(partner) ?? 0) + Math.floor((hundredths + 50) / 100));
    }
    clients.add(client);
    const next = tierOf(clients.size);
    if (next !== tier) steps.set(partner, [...(steps.get(partner) ?? []), `${day} ${next}`]);
  }
  return { earned, steps };
}

/** Under the rules in force, the last two years would have earned what they did, line by line. */
async function simulateAsItIs(portal: Portal): Promise<void> {
  portal.at(new Date('2025-12-31T12:00:00Z'));
  const programmeId = hostingReseller.id;
  await portal.build(({ work }) =>
    work.of(ProgrammeDraft).insert({
      ...{ id: 'draft', programmeId, rules: hostingReseller.version.rules as unknown as ProgrammeRules, version: 1 },
      ...{ basedOnVersionId: null, note: null, updatedAt: work.now, updatedByUserId: null },
    }),
  );
  const id = await portal.db.transact(admin, (work) => startSimulation(work, programmeId, 24));
  await jobQueue(simulationHandlers, quiet, () => ({})).round(portal.db, new AbortController().signal);
  const days = chinook().lines.map(({ day }) => day);
  const simulation = await portal.db.reading(admin).of(Simulation).get(id);
  expect([simulation.startsOn, simulation.endsOn]).toEqual(['2023-12-31', '2025-12-31']);
  expect([simulation.judged, simulation.differing]).toEqual([
    days.filter((day) => day >= '2023-12-31' && day < '2025-12-31').length,
    0,
  ]);
}

describeOnRealData('a music shop’s history', () => {
  describe.each(dialects)('%s', (dialect) => {
    const reps = ['jane@chinookcorp.com', 'margaret@chinookcorp.com', 'steve@chinookcorp.com'];
    const shop = async (earn: boolean) => {
      const portal = await bootPortal(dialect, async (world) => {
        for (const email of reps) await world.partner(email.split('@')[0]!, { email, currency: 'USD' });
        for (const key of Object.keys(RATES)) await world.category(key, { key });
      });
      const files = importing(portal);
      const { csv } = chinook();
      for (const kind of ['CLIENTS', 'PRODUCTS', 'SUBSCRIPTIONS'] as const)
        expect(await files.enter(kind, csv[kind])).toMatchObject({ bad: 0 });
      expect(await files.enter('INVOICES', csv.INVOICES, { earn })).toMatchObject({ entered: 2240, bad: 0 });
      return { portal, files };
    };

    test('with “earn as if it had happened here”, every cent and every step of a tier is there', async () => {
      const { portal, files } = await shop(true);
      const reading = portal.db.reading(admin);
      const invoices = await reading.of(Invoice).list();
      expect(invoices).toHaveLength(412);
      expect(invoices.reduce((sum, { total }) => sum + total.minor, 0)).toBe(232_860);
      expect(await reading.of(Client).count()).toBe(59);
      expect(await reading.of(Subscription).count([{ status: 'ACTIVE', renewsOn: null }])).toBe(59);

      const { earned, steps } = byHand(chinook());
      for (const email of reps) {
        const partnerId = email.split('@')[0]!;
        const commissions = await reading.of(Commission).list({ where: [{ partnerId }] });
        expect(commissions.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(earned.get(email));
        const history = await reading.of(PartnerTier).list({ where: [{ partnerId }], orderBy: [['since', 'ASC']] });
        const told = history.filter(({ tier }) => tier !== null);
        expect(told.map(({ since, tier }) => `${since.toISOString().slice(0, 10)} ${tier}`)).toEqual(steps.get(email));
        expect(told.at(-1)!.until).toBeNull();
      }
      const standings = await reading.of(PartnerStanding).list({ orderBy: [['partnerId', 'ASC']] });
      expect(standings.map(({ partnerId, tier, clients }) => [partnerId, tier, clients])).toEqual([
        ['jane', 'PLATINUM', 21],
        ['margaret', 'GOLD', 20],
        ['steve', 'GOLD', 18],
      ]);
      expect(await files.enter('INVOICES', chinook().csv.INVOICES, { earn: true })).toMatchObject({
        ...{ entered: 0, unchanged: 2240, bad: 0 },
      });
      expect(await reading.of(Invoice).count()).toBe(412);
      expect(await portal.outbox()).toEqual([]);
      const proof = await prove(portal.db.reading(house('test')));
      expect(proof.differences).toEqual([]);
      expect(proof.checked[1]).toBe('59 clients lived through again: 412 paid invoices of 2240 lines.');
      await simulateAsItIs(portal);
      // The replay reads what it judges by: another tier in a partner's history is found.
      await portal.source.query(`UPDATE partner_tiers SET tier = 'PLATINUM' WHERE tier = 'GOLD'`);
      expect((await prove(portal.db.reading(house('test')))).differences.join()).toContain('was judged at tier GOLD');
      await portal.close();
    }, 120_000);

    test('by default imported history earns nothing, and tiers still follow the services', async () => {
      const { portal } = await shop(false);
      const reading = portal.db.reading(admin);
      expect(await reading.of(Commission).count()).toBe(0);
      const standings = await reading.of(PartnerStanding).list({ orderBy: [['partnerId', 'ASC']] });
      expect(standings.map(({ tier }) => tier)).toEqual(['PLATINUM', 'GOLD', 'GOLD']);
      expect((await prove(portal.db.reading(house('test')))).differences).toEqual([]);
      await portal.close();
    }, 120_000);
  });
});
