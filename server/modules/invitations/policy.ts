import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const invitationPolicy = policy(
  'invitations',
  {
    read: [...staffRoles, ...partnerRoles, 'CLIENT_OWNER'],
    inviteClient: partnerRoles,
    invitePartner: ['CLIENT_OWNER'],
    /** What went to the person's own address. */
    readReceived: ['CLIENT_OWNER', 'PARTNER_OWNER'],
    answer: ['CLIENT_OWNER', 'PARTNER_OWNER'],
    /** Sending again and taking back: whoever sent it, and staff. */
    manage: ['ADMIN', 'SUPPORT', ...partnerRoles, 'CLIENT_OWNER'],
  },
  ['invitePartner', 'readReceived', 'answer'],
);
