import { index, widens } from './columns';

const SENT = [
  index('ix_invitations_sent_partner', 'partnerId', 'kind', 'sentAt'),
  index('ix_invitations_sent_client', 'clientId', 'kind', 'sentAt'),
];

/** What a sender has sent lately is counted before each invitation. */
export const InvitationsSent1700000000096 = widens(
  'InvitationsSent1700000000096',
  {},
  (db) => db.createIndices('invitations', SENT),
  (db) => db.dropIndices('invitations', SENT),
);
