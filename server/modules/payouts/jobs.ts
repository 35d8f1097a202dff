import { house } from '../../kernel/actor';
import { monthOf } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import { absent, below, oneOf } from '../../platform/db/where';
import { files } from '../../platform/files/store';
import type { Duty } from '../../platform/jobs/duty';
import { todayOf } from '../programmes/service';
import { settingsOf } from '../settings/service';
import { AREA, PayoutInvoice } from './entity/details';
import { PayoutBatch } from './entity/payout';
import { runPayouts } from './service/run';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** So long an invoice waits for its payout. */
const WAITS = 30 * DAY;
const AT_ONCE = 200;

/** The month's run, on its day or as soon as possible after it, once. */
async function runDue(db: Database): Promise<number> {
  const as = house('payout-run');
  const reading = db.reading(as);
  const [today, { payoutRunDay }] = [await todayOf(reading), await settingsOf(reading)];
  if (Number(today.slice(8)) < payoutRunDay) return 0;
  const month = monthOf(today);
  const batch = await reading.of(PayoutBatch).first({ key: `MONTHLY:${month}` });
  return batch?.ranAt ? 0 : (await runPayouts(db, as, month)).made;
}

/** Forgets invoices that found no payout, then removes files that no row names. */
async function removeOrphans(db: Database): Promise<number> {
  const as = house('files');
  const then = new Date(db.now().getTime() - WAITS);
  await db.transact(as, ({ of }) => of(PayoutInvoice).remove([{ payoutId: absent(), createdAt: below(then) }]));
  const store = files(AREA);
  const old = await store.writtenBefore(new Date(db.now().getTime() - DAY));
  let removed = 0;
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const names = old.slice(from, from + AT_ONCE);
    const used = await db
      .reading(as)
      .of(PayoutInvoice)
      .list({ where: [{ storedAs: oneOf(names) }] });
    const known = new Set(used.map(({ storedAs }) => storedAs));
    for (const name of names.filter((each) => !known.has(each))) {
      await store.remove(name);
      removed++;
    }
  }
  return removed;
}

export const duties: readonly Duty[] = [
  { name: 'payout-run', everyMs: HOUR, run: runDue },
  { name: 'payout-invoices', everyMs: DAY, run: removeOrphans },
];
