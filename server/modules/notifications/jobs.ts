import { below } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import { Mail } from './entity';

const HOUR = 3_600_000;
const KEPT_DAYS = 90;

export const duties: readonly Duty[] = [
  {
    name: 'prune mails',
    everyMs: 6 * HOUR,
    run: (db) => prune(db, Mail, { createdAt: below(new Date(db.now().getTime() - KEPT_DAYS * 24 * HOUR)) }),
  },
];
