import { Table } from 'typeorm';
import { at, big, creates, day, id, index, link, money, optional, ref, text, unique, whole } from './columns';

/** What was moved on every account, in minor units. */
const sums = ['pending', 'available', 'inTransit', 'paid', 'expense', 'exchange'].map((name) => big(name));

export const Ledger1700000000052 = creates(
  'Ledger1700000000052',
  [
    new Table({
      name: 'ledger_entries',
      columns: [
        id,
        ref('partnerId'),
        text('reference', 160),
        text('kind', 16),
        ref('reversesId', optional),
        text('currencies', 800),
        at('effectiveAt'),
        at('recordedAt'),
        day('recordedOn'),
      ],
      uniques: [unique('uq_ledger_entries_reference', 'reference'), unique('uq_ledger_entries_reverses', 'reversesId')],
      indices: [
        index('ix_ledger_entries_effective', 'effectiveAt', 'id'),
        index('ix_ledger_entries_partner', 'partnerId', 'effectiveAt', 'id'),
        index('ix_ledger_entries_recorded', 'partnerId', 'recordedOn', 'id'),
      ],
    }),
    new Table({
      name: 'ledger_postings',
      columns: [
        id,
        ref('partnerId'),
        ref('entryId'),
        whole('position'),
        text('account', 16),
        ...money('amount'),
        ref('commissionId', optional),
        ref('adjustmentId', optional),
        ref('payoutId', optional),
      ],
      uniques: [unique('uq_ledger_postings_position', 'entryId', 'position')],
      indices: [
        index('ix_ledger_postings_balance', 'partnerId', 'amountCurrency', 'account'),
        index('ix_ledger_postings_commission', 'commissionId'),
        index('ix_ledger_postings_payout', 'payoutId'),
      ],
      foreignKeys: [link('fk_ledger_postings_entry', ['entryId'], 'ledger_entries')],
    }),
    new Table({
      name: 'ledger_balances',
      columns: [id, ref('partnerId'), text('currency', 3), ...sums],
      uniques: [unique('uq_ledger_balances_currency', 'partnerId', 'currency')],
    }),
    new Table({
      name: 'ledger_months',
      columns: [id, ref('partnerId'), text('currency', 3), text('month', 7), ...sums],
      uniques: [unique('uq_ledger_months_month', 'partnerId', 'currency', 'month')],
      indices: [index('ix_ledger_months_month', 'partnerId', 'month', 'id')],
    }),
  ],
  ['ledger_entries', 'ledger_postings'],
);
