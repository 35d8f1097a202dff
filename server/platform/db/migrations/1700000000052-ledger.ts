import { Table } from 'typeorm';
import { at, big, creates, id, index, link, money, optional, ref, text, unique, whole } from './columns';

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
        at('effectiveAt'),
        at('recordedAt'),
      ],
      uniques: [unique('uq_ledger_entries_reference', 'reference'), unique('uq_ledger_entries_reverses', 'reversesId')],
      indices: [
        index('ix_ledger_entries_effective', 'effectiveAt', 'id'),
        index('ix_ledger_entries_partner', 'partnerId', 'effectiveAt', 'id'),
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
      ],
      uniques: [unique('uq_ledger_postings_position', 'entryId', 'position')],
      indices: [
        index('ix_ledger_postings_balance', 'partnerId', 'amountCurrency', 'account'),
        index('ix_ledger_postings_commission', 'commissionId'),
      ],
      foreignKeys: [link('fk_ledger_postings_entry', ['entryId'], 'ledger_entries')],
    }),
    new Table({
      name: 'ledger_balances',
      columns: [
        id,
        ref('partnerId'),
        text('currency', 3),
        big('pending'),
        big('available'),
        big('inTransit'),
        big('paid'),
        big('expense'),
      ],
      uniques: [unique('uq_ledger_balances_currency', 'partnerId', 'currency')],
    }),
  ],
  ['ledger_entries', 'ledger_postings'],
);
