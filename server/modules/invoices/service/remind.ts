import { daysBetween } from '../../../kernel/period';
import type { Work } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';
import { Invoice } from '../entity/invoice';
import { reminderStep } from '../rules/reminders';
import { leftOf } from '../rules/states';
import { today } from './day';
import { shown, writeToBuyer } from './tell';

/** Writes to the client about an open invoice: the latest reminder that is due, once. */
export async function remind(work: Work, invoiceId: string): Promise<boolean> {
  const invoice = await work.of(Invoice).lock(invoiceId);
  const { dueOn, remindedFor } = invoice;
  if (!invoice.open || !dueOn) return false;
  const on = await today(work);
  const step = reminderStep(dueOn, on, (await settingsOf(work)).reminderDays);
  if (step === null || (remindedFor !== null && remindedFor >= step)) return false;
  await work.of(Invoice).update(invoiceId, { remindedFor: step });
  const days = daysBetween(dueOn, on);
  writeToBuyer(work, days > 0 ? 'invoiceOverdue' : 'invoiceReminder', invoice, {
    ...{ left: shown(leftOf(invoice)), dueOn, days: Math.abs(days) },
  });
  return true;
}
