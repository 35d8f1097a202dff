import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const commissionPolicy = policy('commissions', {
  read: [...staffRoles, ...partnerRoles],
  review: ['ADMIN', 'FINANCE'],
});
