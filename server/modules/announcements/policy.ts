import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const announcementPolicy = policy('announcements', {
  read: [...staffRoles, ...partnerRoles],
  manage: ['ADMIN', 'SUPPORT'],
  /** Saying that one has read it. */
  note: partnerRoles,
});
