import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const partnerPolicy = policy(
  'partners',
  {
    read: [...staffRoles, ...partnerRoles],
    manage: ['ADMIN'],
    manageMembers: ['ADMIN', 'PARTNER_OWNER'],
  },
  ['manageMembers'],
);
