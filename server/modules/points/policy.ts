import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const pointsPolicy = policy('points', {
  /** Reckoning what something would earn: it shows no more than the programme’s rules do. */
  read: [...staffRoles, ...partnerRoles],
});
