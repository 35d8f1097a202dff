import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const badgePolicy = policy('badges', {
  read: [...staffRoles, ...partnerRoles],
  /** Showing it to the world is the company's own decision. */
  show: ['PARTNER_OWNER'],
});
