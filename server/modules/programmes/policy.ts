import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const programmePolicy = policy('programmes', {
  read: [...staffRoles, ...partnerRoles],
});
