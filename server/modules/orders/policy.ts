import { clientRoles, everyone, partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const orderPolicy = policy('orders', {
  read: everyone,
  place: ['ADMIN', 'SUPPORT', ...partnerRoles, ...clientRoles],
  /** Another price than the list's. */
  override: ['ADMIN', 'SUPPORT'],
  accept: ['ADMIN', 'SUPPORT'],
  cancel: ['ADMIN', 'SUPPORT', ...partnerRoles, ...clientRoles],
  markFraud: ['ADMIN', 'SUPPORT'],
});
