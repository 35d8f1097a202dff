import { house } from '../../kernel/actor';
import { addDays, dateIn, type CalendarDate } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import { above, absent, atMost, below, type Where } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { Duty } from '../../platform/jobs/duty';
import { settingsOf } from '../settings/service';
import { dueForRenewal, type Renewal } from '../subscriptions/service/renew';
import { Invoice } from './entity/invoice';
import { reminderBands } from './rules/reminders';
import { suspendServices } from './service/continue';
import { remind } from './service/remind';
import { issueRenewalInvoice } from './service/renew';

const BATCH = 200;
const EVERY_MS = 60_000;

/** Does each of them in a transaction of its own: one that fails keeps no other from its turn, and is thrown at the end. */
async function each<T>(
  db: Database,
  name: string,
  things: readonly T[],
  act: (work: Work, thing: T) => Promise<boolean>,
) {
  let done = 0;
  const failures: unknown[] = [];
  for (const thing of things)
    try {
      if (await db.transact(house(name), (work) => act(work, thing))) done++;
    } catch (failure) {
      failures.push(failure);
    }
  return { done, failures };
}

/** Takes batch after batch until one is empty, or nothing more can be done. */
async function until(next: () => Promise<{ done: number; failures: unknown[] }>): Promise<number> {
  for (let total = 0; ;) {
    const { done, failures } = await next();
    total += done;
    if (done > 0) continue;
    if (failures.length > 0) throw failures[0];
    return total;
  }
}

async function todayIn(db: Database, name: string) {
  const reading = db.reading(house(name));
  const settings = await settingsOf(reading);
  return { reading, settings, today: dateIn(settings.timeZone, reading.now) };
}

interface RenewalGroup {
  readonly clientId: string;
  readonly dueOn: CalendarDate;
  readonly renewals: { subscriptionId: string; period: Renewal['period'] }[];
}

/** What one client has to pay on one day, in one currency, goes on one invoice; what is late is due today. */
function groups(due: readonly Renewal[], today: CalendarDate): RenewalGroup[] {
  const found = new Map<string, RenewalGroup>();
  for (const { subscription, period, amount } of due) {
    const { id: subscriptionId, clientId } = subscription;
    const dueOn = period.start > today ? period.start : today;
    const key = [clientId, dueOn, amount.currency].join(' ');
    const group = found.get(key) ?? { clientId, dueOn, renewals: [] };
    group.renewals.push({ subscriptionId, period });
    found.set(key, group);
  }
  return [...found.values()];
}

/** Issues renewal invoices ahead of the day they are due, period after period until nothing is behind. */
export const renewals: Duty = {
  name: 'invoices.renewals',
  everyMs: EVERY_MS,
  run: (db) =>
    until(async () => {
      const { reading, settings, today } = await todayIn(db, 'renewals');
      const due = await dueForRenewal(reading, addDays(today, settings.renewalLeadDays), BATCH);
      return each(db, 'renewals', groups(due, today), async (work, { clientId, renewals, dueOn }) =>
        Boolean(await issueRenewalInvoice(work, clientId, renewals, dueOn)),
      );
    }),
};

/** Suspends what an invoice that is long overdue was to pay for. */
export const suspensions: Duty = {
  name: 'invoices.suspensions',
  everyMs: EVERY_MS,
  run: (db) =>
    until(async () => {
      const { reading, settings, today } = await todayIn(db, 'suspensions');
      const dueOn = atMost(addDays(today, -settings.suspendAfterDays));
      const overdue = await reading.of(Invoice).list({
        where: [{ open: true, dueOn, suspendedAt: absent() }],
        orderBy: [['dueOn', 'ASC']],
        limit: BATCH,
        columns: ['id'],
      });
      return each(db, 'suspensions', overdue, (work, { id }) => suspendServices(work, id));
    }),
};

/** Writes to clients before and after the day an invoice is due; of several missed reminders, only the last. */
export const reminders: Duty = {
  name: 'invoices.reminders',
  everyMs: EVERY_MS,
  run: (db) =>
    until(async () => {
      const { reading, settings, today } = await todayIn(db, 'reminders');
      const waiting: { id: string }[] = [];
      for (const { step, dueAfter, dueUntil } of reminderBands(today, settings.reminderDays)) {
        const where: Where<Invoice>[] = [
          { open: true, dueOn: atMost(dueUntil) },
          [{ remindedFor: absent() }, { remindedFor: below(step) }],
          ...(dueAfter === null ? [] : [{ dueOn: above(dueAfter) }]),
        ];
        waiting.push(...(await reading.of(Invoice).list({ where, limit: BATCH, columns: ['id'] })));
      }
      return each(db, 'reminders', waiting, (work, { id }) => remind(work, id));
    }),
};

/** In this order: what was to be suspended before a downtime is not invoiced any further after it. */
export const duties: readonly Duty[] = [suspensions, renewals, reminders];
