import { Refusal } from '../../../kernel/refusal';

export type Status =
  'REQUESTED' | 'SCHEDULED' | 'APPROVED' | 'PROCESSING' | 'PAID' | 'REJECTED' | 'CANCELLED' | 'FAILED';

export type Step = 'approve' | 'reject' | 'cancel' | 'send' | 'pay' | 'fail' | 'retry';

/** From which states each step may be taken. What is paid, rejected, cancelled or failed is final. */
const FROM: Readonly<Record<Step, readonly Status[]>> = {
  approve: ['REQUESTED', 'SCHEDULED'],
  reject: ['REQUESTED', 'SCHEDULED'],
  cancel: ['REQUESTED', 'SCHEDULED', 'APPROVED'],
  send: ['APPROVED'],
  pay: ['PROCESSING'],
  fail: ['PROCESSING'],
  retry: ['FAILED'],
};

export const undecided: readonly Status[] = FROM.approve;
export const underWay: readonly Status[] = ['REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING'];

export function isPossible(step: Step, status: Status): boolean {
  return FROM[step].includes(status);
}

export function assertPossible(step: Step, { number, status }: { number: string; status: Status }): void {
  if (!isPossible(step, status))
    throw new Refusal('PAYOUT_STATE', `${number} is ${status}: that is not possible any more, or not yet.`, ['id'], {
      ...{ number, status },
    });
}

const LONGEST_REASON = 500;

/** What the bank said when it could not pay: often no more than a code. */
export function assertBankReason(reason: string): void {
  if (!reason.trim()) throw new Refusal('REASON_MISSING', 'Say what the bank said.', ['reason']);
  if (reason.length > LONGEST_REASON)
    throw new Refusal('TEXT_TOO_LONG', `At most ${LONGEST_REASON} characters.`, ['reason'], { most: LONGEST_REASON });
}

/** A partner withdraws what it has asked for itself, and only until somebody has decided about it. */
export function assertWithdrawable({ number, status }: { number: string; status: Status }): void {
  if (status !== 'REQUESTED')
    throw new Refusal('PAYOUT_STATE', `${number} is ${status}: only a request can be withdrawn.`, ['id'], {
      ...{ number, status },
    });
}

export interface Approval {
  readonly number: string;
  /** Who asked for it or started its run; null where time did. */
  readonly requestedByUserId: string | null;
  /** The active users of the partner that it pays. */
  readonly partnerUserIds: readonly string[];
}

/** Money leaves the house by two persons: who asked for it, and who is paid by it, does not approve it. */
export function assertSecondPerson(approval: Approval, userId: string | null): void {
  const { number, requestedByUserId, partnerUserIds } = approval;
  if (userId !== null && (requestedByUserId === userId || partnerUserIds.includes(userId)))
    throw new Refusal('SAME_PERSON', `Somebody else has to approve ${number}.`, ['id'], { number });
}
