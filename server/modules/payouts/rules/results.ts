import type { Status } from './states';

export type Outcome = 'SENT' | 'PAID' | 'FAILED';
const OUTCOMES: readonly string[] = ['SENT', 'PAID', 'FAILED'];

/** One line of what the bank has reported. */
export interface ResultLine {
  readonly line: number;
  readonly endToEndId: string;
  readonly status: string;
  readonly reason: string;
}

/** What is known here of the payout that a line names. */
export interface KnownPayout {
  readonly id: string;
  readonly batchId: string;
  readonly status: Status;
}

export interface ResultProblem {
  readonly line: number;
  readonly endToEndId: string;
  readonly code: string;
  readonly message: string;
}

export interface Applied {
  readonly payoutId: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** The columns of a result file, under the names that banks give them; letters and digits only, lower case. */
const COLUMNS = {
  endToEndId: ['endtoendid', 'endtoend', 'reference', 'number', 'payout'],
  status: ['status', 'state', 'result'],
  reason: ['reason', 'message', 'error', 'remark'],
} as const;

export type ResultColumns = Readonly<Record<keyof typeof COLUMNS, string | undefined>>;

/** Which header is which column. */
export function columnsOf(headers: readonly string[]): ResultColumns {
  const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const find = (names: readonly string[]) => headers.find((header) => names.includes(squeezed(header)));
  return { endToEndId: find(COLUMNS.endToEndId), status: find(COLUMNS.status), reason: find(COLUMNS.reason) };
}

/** What a result file changes, leaves as it is, and what is wrong with it: then none of it counts. */
export function judgeResults(
  batchId: string,
  lines: readonly ResultLine[],
  known: ReadonlyMap<string, KnownPayout>,
): { readonly applied: Applied[]; readonly unchanged: number; readonly problems: ResultProblem[] } {
  const applied: Applied[] = [];
  const problems: ResultProblem[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const line of lines) {
    const payout = known.get(line.endToEndId);
    const problem = problemOf(batchId, line, payout, seen);
    seen.add(line.endToEndId);
    if (problem) {
      const [code, message] = problem;
      problems.push({ line: line.line, endToEndId: line.endToEndId.slice(0, 60), code, message });
    } else if (changes(payout!.status, line.status as Outcome))
      applied.push({ payoutId: payout!.id, outcome: line.status as Outcome, reason: line.reason });
    else unchanged++;
  }
  return { applied, unchanged, problems };
}

function problemOf(
  batchId: string,
  { endToEndId, status, reason }: ResultLine,
  payout: KnownPayout | undefined,
  seen: ReadonlySet<string>,
): readonly [code: string, message: string] | null {
  if (!endToEndId) return ['RESULT_UNKNOWN', 'No end-to-end id.'];
  if (seen.has(endToEndId)) return ['RESULT_REPEATED', `${endToEndId} is there twice.`];
  if (!payout) return ['RESULT_UNKNOWN', `There is no payout ${endToEndId}.`];
  if (payout.batchId !== batchId) return ['RESULT_OTHER_BATCH', `${endToEndId} is in another batch.`];
  if (!OUTCOMES.includes(status)) return ['RESULT_STATUS', `“${status.slice(0, 40)}” is not SENT, PAID or FAILED.`];
  if (status === 'FAILED' && !reason) return ['REASON_MISSING', `${endToEndId} failed without a reason.`];
  if (reason.length > 500) return ['TEXT_TOO_LONG', `The reason of ${endToEndId} has more than 500 characters.`];
  if (changes(payout.status, status as Outcome) || isSaid(payout.status, status as Outcome)) return null;
  return ['RESULT_CONTRADICTS', `${endToEndId} is ${payout.status} here, and ${status} there.`];
}

function changes(status: Status, outcome: Outcome): boolean {
  return outcome === 'SENT' ? status === 'APPROVED' : status === 'PROCESSING';
}

/** The file says what is known already: it came twice, or a person was faster. */
function isSaid(status: Status, outcome: Outcome): boolean {
  if (outcome === 'SENT') return ['PROCESSING', 'PAID', 'FAILED'].includes(status);
  return status === outcome;
}
