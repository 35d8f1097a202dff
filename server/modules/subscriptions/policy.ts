import { clientRoles, everyone, partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

const servers = ['ADMIN', 'SUPPORT'] as const;

export const subscriptionPolicy = policy('subscriptions', {
  read: everyone,
  /** Cancel, now or at the end of the period, and take it back. */
  cancel: [...servers, ...partnerRoles, ...clientRoles],
  change: [...servers, ...partnerRoles, ...clientRoles],
  renew: [...servers, ...partnerRoles, ...clientRoles],
  suspend: servers,
  terminate: servers,
  transfer: servers,
});
