import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Dialect } from '../support/dialects';
import { fillHistory } from './history';
import type { Ran } from './simulating';

type Side = 'ours' | 'floor' | 'proof';

async function run(side: Side, url: string): Promise<Ran> {
  const env = { ...process.env, BENCH_PART: 'simulating', BENCH_SIDE: side, BENCH_URL: url };
  const child = fork(join(__dirname, 'run.mjs'), { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const ran = await Promise.race([once(child, 'message'), gone.then(() => null)]);
  if (!ran) throw new Error(`${side} did not come to an end`);
  await gone;
  return (ran as [Ran])[0];
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const hundredths = (value: number) => Number(value.toFixed(2));

/**
 * Lines of the past judged again per second, over a loop by hand that reads the same rows; both in processes of their own,
 * in turn. Notes how long the whole proof of those rows takes.
 */
export async function simulate(database: Dialect, lines: number, rounds: number, note: (text: string) => void) {
  // Read only now: it looks for the MariaDB that has just been started.
  const { discard, emptyDatabase } = await import('../support/dialects.js');
  const url = await emptyDatabase(database);
  const began = performance.now();
  const filled = await fillHistory(url, lines);
  note(
    `${database}: ${filled.lines} paid lines of ${filled.clients} clients in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  const found: { readonly ours: Ran; readonly floor: Ran }[] = [];
  for (let round = 0; round < rounds; round++) {
    const [ours, floor] = [await run('ours', url), await run('floor', url)];
    if (ours.outcome !== floor.outcome || ours.lines !== floor.lines)
      throw new Error(`ours: ${ours.outcome} of ${ours.lines} lines, the floor: ${floor.outcome} of ${floor.lines}`);
    found.push({ ours, floor });
    note(
      `${database}: simulated in ${hundredths(ours.seconds)} s, the floor in ${hundredths(floor.seconds)} s; memory grew by ${ours.grewMb} MB`,
    );
  }
  const proof = await run('proof', url);
  note(`${database}: proved ${proof.lines} lines in ${Math.round(proof.seconds)} s, with ${proof.memoryMb} MB`);
  await discard(url);
  const ratios = found.map(({ ours, floor }) => floor.seconds / ours.seconds);
  const perSecond = (side: 'ours' | 'floor') =>
    Math.round(median(found.map((each) => each[side].lines / each[side].seconds)));
  return {
    ...{ name: 'simulate', database, scale: filled.lines, ratio: hundredths(median(ratios)) },
    ...{ least: hundredths(Math.min(...ratios)), most: hundredths(Math.max(...ratios)) },
    cpu: hundredths(median(found.map(({ ours, floor }) => floor.cpu / ours.cpu))),
    ...{ ours: perSecond('ours'), floor: perSecond('floor') },
    medianMs: hundredths(median(found.map(({ ours }) => (ours.seconds * 1000) / ours.lines))),
    memoryMb: median(found.map(({ ours }) => ours.memoryMb)),
  };
}
