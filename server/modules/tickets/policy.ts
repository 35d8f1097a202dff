import { clientRoles, partnerRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

const support = ['ADMIN', 'SUPPORT'] as const;
const everySide = [...support, ...partnerRoles, ...clientRoles] as const;

export const ticketPolicy = policy('tickets', {
  read: everySide,
  open: everySide,
  reply: everySide,
  /** Closing, and undoing it. */
  close: everySide,
  /** Internal notes. */
  note: [...support, ...partnerRoles],
  /** Taking it up, holding it, saying how much it matters. */
  handle: [...support, ...partnerRoles],
  assign: support,
  /** Merging, moving to another department, spam; and undoing it. */
  sort: support,
  /** Departments. */
  manage: ['ADMIN'],
});
