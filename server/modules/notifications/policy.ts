import { policy } from '../../kernel/policy';

/** Mails hold links to passwords: they are read in person. */
export const notificationPolicy = policy(
  'notifications',
  {
    readMails: ['ADMIN'],
    readOutbox: ['ADMIN'],
    redrive: ['ADMIN'],
  },
  ['readMails'],
);
