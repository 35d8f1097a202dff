import { decimal, type Money } from '../../kernel/money';
import { Refusal } from '../../kernel/refusal';

/** A correction may take or give; a bonus gives. Throws for an amount that does neither. */
export function assertAmount(kind: 'ADJUSTMENT' | 'BONUS', amount: Money): void {
  const path = ['input', 'amount'];
  if (amount.minor === 0) throw new Refusal('AMOUNT_ZERO', 'An adjustment of nothing changes nothing.', path);
  if (kind === 'BONUS' && amount.minor < 0)
    throw new Refusal('BONUS_NOT_POSITIVE', `A bonus gives: ${decimal(amount)} ${amount.currency} would take.`, path, {
      ...{ amount: decimal(amount), currency: amount.currency },
    });
}

/** The commission that an adjustment corrects. */
export interface Corrected {
  readonly partnerId: string;
  readonly currency: string;
  readonly status: 'PENDING' | 'HELD' | 'APPROVED' | 'DECLINED';
}

const FINAL: ReadonlySet<string> = new Set(['APPROVED', 'DECLINED']);

/** What is not final yet is held, declined or approved itself; an adjustment corrects what no longer changes. */
export function assertCorrectable(commission: Corrected, partnerId: string, { currency }: Money): void {
  const path = ['input', 'commissionId'];
  if (commission.partnerId !== partnerId)
    throw new Refusal('COMMISSION_OF_ANOTHER', 'That commission is another partner’s.', path);
  if (commission.currency !== currency)
    throw new Refusal('ADJUSTMENT_CURRENCY', `The commission is in ${commission.currency}, not ${currency}.`, path, {
      ...{ expected: commission.currency, currency },
    });
  if (!FINAL.has(commission.status))
    throw new Refusal('COMMISSION_NOT_FINAL', `The commission is ${commission.status}: decide about it itself.`, path, {
      status: commission.status,
    });
}

/** A proposal as far as it can be decided. */
export interface Proposal {
  readonly status: 'PROPOSED' | 'APPROVED' | 'REJECTED';
  readonly proposedByUserId: string | null;
}

/** Two persons stand behind every adjustment: one proposes, another one decides, and once. */
export function assertDecidable({ status, proposedByUserId }: Proposal, userId: string | null): void {
  if (status !== 'PROPOSED')
    throw new Refusal('ADJUSTMENT_DECIDED', `This adjustment is ${status} already.`, ['id'], { status });
  if (proposedByUserId === userId)
    throw new Refusal('SAME_PERSON', 'Somebody else than who proposed it has to decide.', ['id']);
}

export function isDecidable(proposal: Proposal, userId: string | null): boolean {
  return proposal.status === 'PROPOSED' && proposal.proposedByUserId !== userId;
}
