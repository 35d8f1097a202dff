import { partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const claimPolicy = policy('claims', {
  read: ['ADMIN', 'SUPPORT', ...partnerRoles],
  create: partnerRoles,
  decide: ['ADMIN', 'SUPPORT'],
  /** Why somebody is not the partner’s: a partner asks for itself, staff for any. */
  readWhyNot: ['ADMIN', 'SUPPORT', ...partnerRoles],
});
