import { Table } from 'typeorm';
import { at, creates, day, id, index, money, optional, ref, text } from './columns';

export const Adjustments1700000000056 = creates('Adjustments1700000000056', [
  new Table({
    name: 'adjustments',
    columns: [
      id,
      ref('partnerId'),
      ref('programmeId'),
      text('kind', 16),
      ...money('amount'),
      text('reason', 500),
      ref('commissionId', optional),
      text('status', 16),
      ref('proposedByUserId', optional),
      at('proposedAt'),
      ref('decidedByUserId', optional),
      at('decidedAt', optional),
      day('decidedOn', optional),
      text('decisionReason', 500, optional),
      ref('payoutId', optional),
    ],
    indices: [
      index('ix_adjustments_proposed', 'proposedAt', 'id'),
      index('ix_adjustments_partner', 'partnerId', 'proposedAt', 'id'),
      index('ix_adjustments_status', 'status', 'proposedAt', 'id'),
      index('ix_adjustments_commission', 'commissionId'),
      index('ix_adjustments_payable', 'partnerId', 'amountCurrency', 'status', 'payoutId'),
      index('ix_adjustments_payout', 'payoutId'),
    ],
  }),
]);
