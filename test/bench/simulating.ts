import { entities, listeners, jobHandlers } from '../../server/app';
import { house } from '../../server/kernel/actor';
import { Job } from '../../server/modules/jobs/entity';
import { jobQueue } from '../../server/modules/jobs/jobs';
import { ProgrammeDraft } from '../../server/modules/programmes/entity';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { prove } from '../../server/modules/reports/service/prove';
import { startSimulation } from '../../server/modules/simulations/service/start';
import { Category } from '../../server/modules/catalogue/entity';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { RawRow, Sql } from '../../server/platform/db/sql';

/** What one run says: how many lines in how many seconds, what came of it, and how far memory grew meanwhile. */
export interface Ran {
  readonly lines: number;
  readonly seconds: number;
  /** Would have earned, over all, in minor units: the same on both sides. */
  readonly outcome: number;
  /** Seconds of processor time of this process; MariaDB's own are not in it. */
  readonly cpu: number;
  readonly memoryMb: number;
  readonly grewMb: number;
}

const MONTHS = 24;
const rules = hostingReseller.version.rules as unknown as ProgrammeRules;
/** A draft under which every line of one category earns something else. */
const draft: ProgrammeRules = {
  ...rules,
  commissions: rules.commissions.map((rule) =>
    rule.when.category === 'shared-hosting' ? { ...rule, rate: rule.rate! + 100 } : rule,
  ),
};
const mb = () => process.memoryUsage.rss() / 1024 ** 2;

/** Watches how far memory goes beyond what it is now, and how long the processor works. */
function watching() {
  const [before, worked] = [mb(), process.cpuUsage()];
  let most = before;
  const timer = setInterval(() => void (most = Math.max(most, mb())), 50);
  return () => {
    clearInterval(timer);
    const { user, system } = process.cpuUsage(worked);
    return {
      cpu: (user + system) / 1e6,
      memoryMb: Math.round(Math.max(most, mb())),
      grewMb: Math.round(Math.max(most, mb()) - before),
    };
  };
}

async function ours(url: string): Promise<Ran> {
  const connections = await connect(url, entities);
  const db = new Database(connections, () => new Date(), listeners());
  const as = house('bench');
  const { id: programmeId } = hostingReseller;
  await db.transact(as, async ({ of, now }) => {
    await of(ProgrammeDraft).remove([{ programmeId }]);
    await of(ProgrammeDraft).insert({
      ...{ id: 'prd_bench', programmeId, rules: draft, basedOnVersionId: null, note: null, updatedAt: now },
      ...{ updatedByUserId: null, version: 1 },
    });
    for (const key of new Set(rules.commissions.map(({ when }) => when.category!)))
      if (!(await of(Category).first({ key })))
        await of(Category).insert({ id: `cat_${key}`, key, name: key, position: 0, version: 1 });
  });
  const simulationId = await db.transact(as, (work) => startSimulation(work, programmeId, MONTHS));
  const log = { info: () => undefined, error: (facts: object) => console.error(facts) };
  const queue = jobQueue(jobHandlers, log, (error) => ({ error }));
  const watched = watching();
  const began = performance.now();
  await queue.round(db, new AbortController().signal);
  const seconds = (performance.now() - began) / 1000;
  const memory = watched();
  const reading = db.reading(as);
  const [job] = await reading.of(Job).list({ orderBy: [['createdAt', 'DESC']], limit: 1 });
  if (job?.status !== 'DONE') throw new Error(`the simulation is ${job?.status}: ${job?.error}`);
  const [sums] = await reading.raw(
    'SELECT SUM(judged) AS judged, SUM(wouldEarn) AS outcome FROM simulation_partners WHERE simulationId = ?',
    [simulationId],
  );
  await connections.close();
  return { lines: Number(sums!['judged']), seconds, outcome: Number(sums!['outcome']), ...memory };
}

const RATES = new Map(draft.commissions.map(({ when, rate }) => [`${when.category}/${when.tier}`, rate!]));
const BANDS = [[21, 'PLATINUM'], [11, 'GOLD'], [6, 'SILVER'], [3, 'BRONZE']] as const; // prettier-ignore
const CHUNK = 2_000;

/** What the best hand does: the same rows in as few statements, plain arithmetic, and sums in a map. */
async function floor(url: string): Promise<Ran> {
  const { reads, close } = await connect(url, []);
  const watched = watching();
  const began = performance.now();
  const partners = await reads.all('SELECT id FROM partners ORDER BY id', []);
  let [lines, outcome] = [0, 0];
  for (const { id } of partners) {
    for await (const row of earned(reads, id as string)) {
      lines++;
      outcome += wouldEarn(row);
    }
    const [{ total }] = (await reads.all(
      'SELECT COUNT(*) AS total FROM (SELECT id, category, clients, baseMinor FROM unearned_lines WHERE partnerId = ?) u',
      [id as string],
    )) as [RawRow];
    lines += Number(total);
  }
  const seconds = (performance.now() - began) / 1000;
  const memory = watched();
  await close();
  return { lines, seconds, outcome, ...memory };
}

async function* earned(sql: Sql, partnerId: string): AsyncGenerator<RawRow> {
  for (let [at, id] = ['', '']; ;) {
    const rows = await sql.all(
      `SELECT c.id, c.earnedAt, c.category, c.tierClients, c.baseMinor, c.amountMinor, c.currency,
         (SELECT SUM(r.amountMinor) FROM commissions r WHERE r.reversesId = c.id) AS taken,
         (SELECT SUM(r.baseMinor) FROM commissions r WHERE r.reversesId = c.id) AS takenBase
       FROM commissions c WHERE c.partnerId = ? AND c.kind = 'EARNING' AND c.earnedAt >= ? AND (c.earnedAt > ? OR c.id > ?)
       ORDER BY c.earnedAt, c.id LIMIT ${CHUNK}`,
      [partnerId, at, at, id],
    );
    yield* rows;
    if (rows.length < CHUNK) return;
    [at, id] = [rows.at(-1)!['earnedAt'] as string, rows.at(-1)!['id'] as string];
  }
}

function wouldEarn(row: RawRow): number {
  const tier = BANDS.find(([from]) => Number(row['tierClients']) >= from)?.[1];
  const rate = RATES.get(`${String(row['category'])}/${tier}`) ?? 0;
  const base = Number(row['baseMinor']);
  const amount = Math.floor((base * rate + 5_000) / 10_000);
  const credited = -Number(row['takenBase'] ?? 0);
  return credited === 0 ? amount : amount - Math.floor((2 * amount * credited + base) / (2 * base));
}

/** The whole proof of the same rows: nothing to compare with, but its time and memory are worth knowing. */
async function proof(url: string): Promise<Ran> {
  const connections = await connect(url, entities);
  const db = new Database(connections, () => new Date(), listeners());
  const watched = watching();
  const began = performance.now();
  const { checked, differences } = await prove(db.reading(house('bench')));
  const seconds = (performance.now() - began) / 1000;
  const memory = watched();
  await connections.close();
  if (differences.length > 0) throw new Error(differences.slice(0, 3).join('\n'));
  return { lines: Number(/ of (\d+) lines/.exec(checked.join(' '))?.[1]), seconds, outcome: 0, ...memory };
}

const sides = { ours, floor, proof };
void sides[process.env['BENCH_SIDE'] as keyof typeof sides](process.env['BENCH_URL']!).then(
  (ran) => process.send!(ran, () => process.disconnect()),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
