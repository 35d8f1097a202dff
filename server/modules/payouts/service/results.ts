import { Refusal } from '../../../kernel/refusal';
import { readCsv, UnreadableCsv } from '../../../platform/csv-read';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Payout, PayoutBatch } from '../entity/payout';
import { columnsOf, judgeResults, type Applied, type ResultLine, type ResultProblem } from '../rules/results';
import { markFailed, markPaid, markSent } from './decide';

const MOST_LINES = 10_000;
const SHOWN = 100;

export interface ResultsRecorded {
  readonly applied: number;
  readonly unchanged: number;
}

/** A result file with something wrong in it: none of it counts. `problems` are the first of them. */
export class BadResults extends Refusal {
  constructor(
    readonly problems: readonly ResultProblem[],
    count: number,
  ) {
    const other = problems.find(({ code }) => code === 'RESULT_OTHER_BATCH');
    const { line, message } = other ?? problems[0]!;
    super(other ? 'RESULT_OTHER_BATCH' : 'RESULT_REFUSED', `Line ${line}: ${message}`, ['file'], {
      ...{ count, line, endToEndId: (other ?? problems[0]!).endToEndId },
    });
  }
}

/** What the bank says became of a batch: a CSV with end-to-end id, status and reason. All of it, or nothing. */
export async function readResults(file: Buffer): Promise<ResultLine[]> {
  try {
    const csv = await readCsv(file);
    const columns = columnsOf(csv.headers);
    const missing = columns.endToEndId === undefined ? 'end-to-end id' : columns.status === undefined ? 'status' : null;
    if (missing)
      throw new Refusal('RESULT_COLUMNS', `The file has no column for the ${missing}.`, ['file'], { column: missing });
    const lines: ResultLine[] = [];
    const cell = (cells: Readonly<Record<string, string>>, name: string | undefined) => (name && cells[name]) || '';
    for await (const { line, cells } of csv.rows) {
      if (lines.length === MOST_LINES)
        throw new Refusal('TOO_MANY', `At most ${MOST_LINES} lines.`, ['file'], { most: MOST_LINES });
      lines.push({
        ...{ line, endToEndId: cell(cells, columns.endToEndId), reason: cell(cells, columns.reason) },
        status: cell(cells, columns.status).toUpperCase(),
      });
    }
    if (lines.length === 0) throw new Refusal('RESULT_EMPTY', 'The file names no payout.', ['file']);
    return lines;
  } catch (error) {
    if (error instanceof UnreadableCsv)
      throw new Refusal('RESULT_UNREADABLE', `Not a result file: ${error.message}.`, ['file']);
    throw error;
  }
}

/** Records all of a result file. Of the batch's own payouts alone, and the same file twice changes nothing. */
export async function recordResults(
  work: Work,
  batchId: string,
  lines: readonly ResultLine[],
): Promise<ResultsRecorded> {
  const { id, key } = await work.of(PayoutBatch).lock(batchId);
  const numbers = [...new Set(lines.map(({ endToEndId }) => endToEndId))];
  const payouts = await work.of(Payout).lockAll([{ number: oneOf(numbers) }]);
  const known = new Map(payouts.map((payout) => [payout.number, payout]));
  const { applied, unchanged, problems } = judgeResults(id, lines, known);
  if (problems.length > 0) throw new BadResults(problems.slice(0, SHOWN), problems.length);
  for (const each of applied) await apply(work, each);
  if (applied.length > 0)
    work.audit({
      ...{ action: 'payoutBatch.results', subject: ['PayoutBatch', id] },
      after: { key, applied: applied.length, unchanged },
    });
  return { applied: applied.length, unchanged };
}

function apply(work: Work, { payoutId, outcome, reason }: Applied): Promise<void> {
  if (outcome === 'SENT') return markSent(work, payoutId);
  return outcome === 'PAID' ? markPaid(work, payoutId) : markFailed(work, payoutId, reason);
}
