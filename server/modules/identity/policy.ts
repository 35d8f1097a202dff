import { everyone, partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

/** What everybody does with the own account, and nobody in somebody else's name. */
export const accountPolicy = policy(
  'account',
  { readSessions: everyone, update: everyone, changePassword: everyone, changeSecondFactor: everyone },
  ['readSessions', 'update', 'changePassword', 'changeSecondFactor'],
);

export const staffPolicy = policy(
  'staff',
  { read: ['ADMIN', 'SUPPORT', 'FINANCE'], manage: ['ADMIN'], resetSecondFactor: ['ADMIN'] },
  ['manage', 'resetSecondFactor'],
);

export const tokenPolicy = policy(
  'tokens',
  { read: ['ADMIN', 'PARTNER_OWNER'], create: ['ADMIN', 'PARTNER_OWNER'], revoke: ['ADMIN', 'PARTNER_OWNER'] },
  ['read', 'create', 'revoke'],
);

/** Tokens of the operator's own programs: billing that reports from elsewhere. */
export const operatorTokenPolicy = policy('operatorTokens', { read: ['ADMIN'], create: ['ADMIN'], revoke: ['ADMIN'] }, [
  'read',
  'create',
  'revoke',
]);

/** Acting from a client's account. Who serves the client, and in which state, is the service's question. */
export const impersonationPolicy = policy('impersonation', { begin: ['ADMIN', 'SUPPORT', ...partnerRoles] }, ['begin']);
