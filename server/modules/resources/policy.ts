import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const resourcePolicy = policy('resources', {
  read: [...staffRoles, ...partnerRoles],
  manage: ['ADMIN', 'SUPPORT'],
});
