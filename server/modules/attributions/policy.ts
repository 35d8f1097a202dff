import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const attributionPolicy = policy('attributions', {
  read: [...staffRoles, ...partnerRoles],
  change: ['ADMIN', 'SUPPORT'],
});
