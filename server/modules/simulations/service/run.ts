import type { Reading, Work } from '../../../platform/db/work';
import type { JobRun } from '../../jobs/service';
import { Simulation, SimulationLine, type SimulationPartner } from '../entity';
import { addTo, firstPlaces, linesIn, partnerAfter, toldOf, type PastLine } from '../queries';
import { judgeUnder, tierTrail, type Outcome, type Trail } from '../rules';
import { daysOf, linesOf, type Batch, type Places } from './lines';
import { standingsOf } from './standings';

/** How many lines are judged, at least, between two steps of the job. */
const STEP = 10_000;
/** So many differing lines of each partner are kept; the sums are of all. */
export const MOST_LINES = 200;
const TOGETHER = 100;

/** Where a run stands: with which partner, behind which of its lines. */
interface Mark extends Places {
  readonly partnerId: string;
  readonly trail: Trail;
  /** Differing lines of this partner kept so far. */
  readonly kept: number;
  readonly judged: number;
  readonly differing: number;
}

/** What was found since the last step. */
interface Found {
  readonly sums: Map<string, Omit<SimulationPartner, 'id'>>;
  readonly lines: Omit<SimulationLine, 'id'>[];
  judged: number;
}

const nothing = (): Found => ({ sums: new Map(), lines: [], judged: 0 });

/**
 * Judges the lines of the past months again under the simulation's rules: partner by partner, each partner's lines in the
 * order of their payment, a few thousand in memory at a time. Every step keeps its sums together with where it is.
 */
export async function simulate({ db, job, actor, step }: JobRun, together = STEP): Promise<Record<string, unknown>> {
  const reading = db.reading(actor);
  const simulation = await reading.of(Simulation).get(String(job.params['simulationId']));
  const total = await linesIn(reading, simulation);
  const rejudge = rejudging(reading, simulation);
  let found = nothing();
  const keep = async (mark: Mark, lines: number) => {
    await step(async (work) => {
      await keepFound(work, found);
      await work.of(Simulation).update(simulation.id, { judged: mark.judged, differing: mark.differing });
      return { done: mark.judged, total: Math.max(lines, mark.judged), checkpoint: { ...mark } };
    });
    found = nothing();
  };
  let mark = (job.checkpoint as Mark | null) ?? (await nextPartner(reading, simulation, null));
  let last = mark;
  while (mark) {
    for await (const after of rejudge(mark, () => found)) {
      mark = after;
      if (found.judged >= together) await keep(mark, total);
    }
    last = mark;
    mark = await nextPartner(reading, simulation, last);
  }
  if (last) await keep(last, last.judged);
  return { judged: last?.judged ?? 0, differing: last?.differing ?? 0 };
}

async function nextPartner(reading: Reading, simulation: Simulation, last: Mark | null): Promise<Mark | null> {
  const partnerId = await partnerAfter(reading, last?.partnerId ?? '');
  if (partnerId === null) return null;
  const trail = { tier: null, recalibratedOn: simulation.startsOn };
  const { judged, differing } = last ?? { judged: 0, differing: 0 };
  return { partnerId, ...firstPlaces(simulation), trail, kept: 0, judged, differing };
}

/** The rest of a partner's lines behind a mark, a batch at a time, into what is found; tells the mark behind each batch. */
function rejudging(reading: Reading, simulation: Simulation) {
  const [follow, judged] = [tierTrail(simulation.rules), judgeUnder(simulation.rules)];
  const windowed = simulation.rules.windowMonths !== null;
  return async function* (from: Mark, found: () => Found): AsyncGenerator<Mark> {
    const { partnerId } = from;
    const standings = await standingsOf(reading, simulation, partnerId);
    const wanted = { ...simulation, partnerId, facts: standings.facts };
    let mark = from;
    for await (const { lines, places } of linesOf(reading, wanted, from)) {
      const days = windowed ? await daysOf(reading, lines) : null;
      const [into, kept] = [found(), [] as Differing[]];
      let { trail } = mark;
      let differing = 0;
      for (const line of lines) {
        trail = follow(trail, line.clients, line.paidOn);
        const day = line.periodStart ?? days?.get(line.invoiceId!) ?? line.paidOn;
        const outcome = judged(line, { day, standing: standings.of(line), tier: trail.tier });
        addLine(into, { simulationId: simulation.id, partnerId }, line, outcome.wouldEarn);
        if (outcome.wouldEarn === line.earned) continue;
        differing++;
        if (mark.kept + kept.length < MOST_LINES) kept.push({ line, outcome });
      }
      into.lines.push(...(await linesFrom(reading, { simulationId: simulation.id, partnerId }, kept)));
      mark = { ...mark, ...places, trail, kept: mark.kept + kept.length, ...counted(mark, lines, differing) };
      yield mark;
    }
  };
}

interface Differing {
  readonly line: PastLine;
  readonly outcome: Outcome;
}

const counted = (mark: Mark, lines: Batch['lines'], differing: number) => ({
  ...{ judged: mark.judged + lines.length, differing: mark.differing + differing },
});

interface Whose {
  readonly simulationId: string;
  readonly partnerId: string;
}

function addLine(found: Found, whose: Whose, { currency, earned }: PastLine, wouldEarn: number): void {
  const key = `${whose.partnerId} ${currency}`;
  let sums = found.sums.get(key);
  if (!sums) {
    sums = { ...whose, currency, judged: 0, differing: 0, earned: 0, wouldEarn: 0, difference: 0 };
    found.sums.set(key, sums);
  }
  sums.judged += 1;
  sums.differing += wouldEarn === earned ? 0 : 1;
  sums.earned += earned;
  sums.wouldEarn += wouldEarn;
  sums.difference += wouldEarn - earned;
  found.judged += 1;
}

async function linesFrom(
  reading: Reading,
  whose: Whose,
  kept: readonly Differing[],
): Promise<Omit<SimulationLine, 'id'>[]> {
  const ids = (list: readonly Differing[]) => list.map(({ line }) => line.id);
  const told = new Map([
    ...(await toldOf(reading, 'earnings', ids(kept.filter(({ line }) => line.reason === undefined)))),
    ...(await toldOf(reading, 'unearned', ids(kept.filter(({ line }) => line.reason !== undefined)))),
  ]);
  return kept.map(({ line, outcome }) => {
    const { lineId: invoiceLineId, invoiceId, clientId, because, tier } = told.get(line.id)!;
    const { paidOn, category, clients, currency, base, earned } = line;
    return {
      ...whose,
      ...{
        clientId,
        invoiceId,
        invoiceLineId,
        paidOn,
        category,
        clients,
        currency,
        base,
        earned,
        because,
        tier,
      },
      ...{ wouldEarn: outcome.wouldEarn, wouldBecause: outcome.because, wouldTier: outcome.tier },
    };
  });
}

async function keepFound(work: Work, { sums, lines }: Found): Promise<void> {
  for (let at = 0; at < lines.length; at += TOGETHER)
    await work
      .of(SimulationLine)
      .insertAll(lines.slice(at, at + TOGETHER).map((line) => ({ id: work.id('sil'), ...line })));
  for (const each of sums.values()) await addTo(work, each);
}
