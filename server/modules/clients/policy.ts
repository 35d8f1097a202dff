import { clientRoles, everyone, partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const clientPolicy = policy(
  'clients',
  {
    read: everyone,
    create: ['ADMIN', 'SUPPORT', ...partnerRoles],
    update: ['ADMIN', 'SUPPORT', ...partnerRoles, ...clientRoles],
    delete: ['ADMIN', 'PARTNER_OWNER'],
    erase: ['ADMIN'],
    manageMembers: ['ADMIN', 'SUPPORT', 'CLIENT_OWNER'],
    manageFields: ['ADMIN'],
  },
  ['erase', 'manageMembers'],
);
