import { staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const ratePolicy = policy('rates', {
  read: [...staffRoles, 'PARTNER_OWNER'],
  import: ['ADMIN', 'FINANCE'],
});
