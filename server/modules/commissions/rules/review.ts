import { Refusal } from '../../../kernel/refusal';

/** What a person may do with a commission. */
export type Act = 'HOLD' | 'RELEASE' | 'APPROVE' | 'DECLINE';
export type Status = 'PENDING' | 'HELD' | 'APPROVED' | 'DECLINED';

/** What is approved or declined stays so: a correction is an adjustment that names the commission. */
const ACTS: Readonly<Record<Status, readonly Act[]>> = {
  PENDING: ['HOLD', 'APPROVE', 'DECLINE'],
  HELD: ['RELEASE', 'APPROVE', 'DECLINE'],
  APPROVED: [],
  DECLINED: [],
};

export interface Reviewed {
  readonly kind: 'EARNING' | 'CLAWBACK';
  readonly status: Status;
}

/** What was taken back follows the earning it was taken from, and is never decided about alone. */
export function actsOn({ kind, status }: Reviewed): readonly Act[] {
  return kind === 'EARNING' ? ACTS[status] : [];
}

export function statusesFor(act: Act): Status[] {
  return (Object.keys(ACTS) as Status[]).filter((status) => ACTS[status].includes(act));
}

export function assertPossible(act: Act, { kind, status }: Reviewed): void {
  if (kind === 'CLAWBACK')
    throw new Refusal('COMMISSION_IS_CLAWBACK', 'This was taken back: decide about the commission it is of.', ['id']);
  if (!ACTS[status].includes(act))
    throw new Refusal('COMMISSION_STATE', `The commission is ${status}.`, ['id'], { status });
}

/** Whoever decides about many has seen how many; when they are more or fewer by now, nothing is decided. */
export function assertCount(expected: number, found: number): void {
  if (expected !== found)
    throw new Refusal('COUNT_CHANGED', `There are ${found} now, not ${expected}.`, ['expectedCount'], {
      ...{ expected, found },
    });
}
