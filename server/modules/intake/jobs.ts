import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import type { Duty } from '../../platform/jobs/duty';
import { needsMet } from './queries';
import { release } from './service/release';

const MINUTE = 60_000;
const keeper = house('intake');

/** Enters what waits for something that is there by now: after a crash between a report and what it released. */
async function settle(db: Database): Promise<number> {
  const needs = await needsMet(db.reading(keeper));
  return needs.length > 0 ? release(db, keeper, needs) : 0;
}

export const duties: readonly Duty[] = [{ name: 'intake-waiting', everyMs: MINUTE, run: settle }];
