import { everyone, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

/** Mails hold links to passwords: they are read in person. */
export const notificationPolicy = policy(
  'notifications',
  {
    readMails: ['ADMIN'],
    /** What is written to people, with sample data. */
    readTemplates: staffRoles,
    readOutbox: ['ADMIN'],
    redrive: ['ADMIN'],
    /** That something changed; what, is asked of whom it belongs to. */
    readChanges: everyone,
  },
  ['readMails'],
);
