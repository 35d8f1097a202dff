import { partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

const support = ['ADMIN', 'SUPPORT'] as const;

export const messagePolicy = policy('messages', {
  read: [...support, ...partnerRoles],
  /** Opening and replying, closing, and saying that one has read it. */
  write: [...support, ...partnerRoles],
  assign: support,
});
