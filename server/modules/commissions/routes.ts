import type { ListExport } from '../../api/export';
import { decimal } from '../../kernel/money';
import { exact } from '../../platform/db/money';
import { Partner } from '../partners/entity';
import { todayOf } from '../programmes/service';
import { settingsOf } from '../settings/service';
import { Commission } from './entity';
import { commissionPolicy } from './policy';
import { expectedOn } from './service/explain';
import { matching, type CommissionFilter } from './types/commissions';

/** The list of commissions as a file. */
export const commissionExport: ListExport<Commission, CommissionFilter> = {
  name: 'commissions',
  permission: commissionPolicy.read,
  table: Commission,
  filterType: 'CommissionFilter',
  where: async (filter, { read }) => matching(filter, await todayOf(read)),
  columns: () => [
    { title: 'Date', value: ({ earnedOn }) => earnedOn },
    { title: 'Partner', value: async ({ partnerId }, { load }) => (await load.one(Partner, partnerId))?.name },
    { title: 'Client', value: ({ clientName }) => clientName },
    { title: 'Invoice', value: ({ invoiceNumber }) => invoiceNumber },
    { title: 'Credit note', value: ({ creditNoteNumber }) => creditNoteNumber },
    { title: 'Line', value: ({ lineDescription }) => lineDescription },
    { title: 'Category', value: ({ category }) => category },
    { title: 'Tier', value: ({ tierName }) => tierName },
    { title: 'Base', value: ({ base }) => decimal(exact(base)) },
    { title: 'Rate (basis points)', value: ({ rate }) => rate },
    { title: 'Commission', value: ({ amount }) => decimal(exact(amount)) },
    { title: 'Currency', value: ({ currency }) => currency },
    { title: 'Status', value: ({ status }) => status },
    { title: 'Hold until', value: ({ holdUntil }) => holdUntil },
    { title: 'Approved on', value: ({ approvedOn }) => approvedOn },
    { title: 'Paid on', value: ({ paidOn }) => paidOn },
    { title: 'Reason', value: ({ reason }) => reason },
    { title: 'Amount per line', value: ({ flat }) => flat && decimal(exact(flat)) },
    { title: 'Rule', value: ({ rule }) => rule },
    { title: 'Sale', value: ({ sale }) => sale },
    { title: 'Window month', value: ({ windowMonth }) => windowMonth },
    {
      title: 'Expected payout',
      value: async (commission, { read }) => expectedOn(commission, await settingsOf(read), await todayOf(read)),
    },
    { title: 'Id', value: ({ id }) => id },
  ],
};
