import { policy } from '../../kernel/policy';

const MONEY = ['ADMIN', 'FINANCE'] as const;

export const adjustmentPolicy = policy('adjustments', {
  read: [...MONEY, 'PARTNER_OWNER'],
  propose: MONEY,
  decide: MONEY,
});
