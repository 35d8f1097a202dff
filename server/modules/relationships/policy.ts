import { policy } from '../../kernel/policy';

/** Nobody ends a relationship from a client's account that is not its own: an impersonating partner would end a rival's. */
export const relationshipPolicy = policy(
  'relationships',
  {
    start: ['ADMIN', 'SUPPORT'],
    end: ['ADMIN', 'SUPPORT', 'PARTNER_OWNER', 'CLIENT_OWNER'],
  },
  ['end'],
);
