import type { Actor } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { IntakeReport, ReportKind, ReportStatus } from '../entity';
import { keep, needOf } from './attempt';
import { enterRefunds } from './refunds';
import { enterTransactions } from './transactions';

/** So many at once: what waited for a year of history does not become one huge transaction. */
const TOGETHER = 500;

/**
 * Enters what waited for those reports, and then what waited for that. Returns how many were entered; those whose need is
 * still not met go on waiting.
 */
export async function release(db: Database, actor: Actor, needs: readonly string[]): Promise<number> {
  let entered = 0;
  for (let open = [...needs]; open.length > 0;) {
    const met = await db.transact(actor, (work) => enterWaiting(work, open));
    entered += met.length;
    // Refunds wait for transactions alone; of those entered now, some may wait.
    const next = met.filter(({ kind }) => kind === ReportKind.TRANSACTION).map(({ kind, key }) => needOf(kind, key));
    open = met.length === TOGETHER ? [...open, ...next] : next;
  }
  return entered;
}

async function enterWaiting(work: Work, needs: readonly string[]): Promise<IntakeReport[]> {
  const where = [{ status: ReportStatus.WAITING, waitsFor: oneOf(needs) }];
  const some = await work.of(IntakeReport).list({
    ...{ where, columns: ['id'], limit: TOGETHER },
    orderBy: [['occurredAt', 'ASC'], ['id', 'ASC']],
  }); // prettier-ignore
  if (some.length === 0) return [];
  const waiting = await work.of(IntakeReport).lockAll([{ id: oneOf(some.map(({ id }) => id)) }, ...where]);
  await enterTransactions(work, waiting.filter(({ kind }) => kind === ReportKind.TRANSACTION)); // prettier-ignore
  await enterRefunds(work, waiting.filter(({ kind }) => kind === ReportKind.REFUND)); // prettier-ignore
  const decided = waiting.filter(({ status }) => status !== ReportStatus.WAITING);
  for (const report of decided) Object.assign(report, { attempts: report.attempts + 1, decidedAt: work.now });
  await keep(work, decided);
  return decided;
}
