import { everyone, partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const reportPolicy = policy('reports', {
  readHome: everyone,
  read: ['ADMIN', 'FINANCE'],
  /** A partner's dashboard: its own people, and staff. */
  readReferrals: [...staffRoles, ...partnerRoles],
});
