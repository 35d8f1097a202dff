import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import { below } from '../../platform/db/where';
import { FailedAttempts, OneTimeLink, Session } from './entity';
import { FORGOTTEN_AFTER, HOUR } from './rules';

/** What has ended by itself and is of no more use. */
export const identityDuties: readonly Duty[] = [
  { name: 'prune sessions', everyMs: HOUR, run: (db) => prune(db, Session, { expiresAt: below(db.now()) }) },
  { name: 'prune links', everyMs: HOUR, run: (db) => prune(db, OneTimeLink, { expiresAt: below(db.now()) }) },
  {
    name: 'prune failed attempts',
    everyMs: HOUR,
    run: (db) => prune(db, FailedAttempts, { lastAt: below(new Date(db.now().getTime() - FORGOTTEN_AFTER)) }),
  },
];
