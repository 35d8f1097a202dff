import { addDays } from '../../../kernel/period';
import { oneOf, present, within } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { advance, redeem, restoreAfterPayment, suspendForNonPayment } from '../../subscriptions/service/renew';
import { settingsOf } from '../../settings/service';
import { Invoice, InvoiceLine, InvoiceLineKind } from '../entity/invoice';
import { wholeOf } from '../rules/credits';
import { lineTexts } from '../rules/texts';
import { issueCreditNote } from './credit-note';
import { today } from './day';
import { renewalsOn } from './renew';

/** Extends what the invoice pays for. What cannot be extended any more is credited: the client gets its money back. */
export async function continueServices(work: Work, invoiceId: string, suspended: boolean): Promise<void> {
  const lines = await work.of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
  const restored = new Set(
    lines.filter(({ kind }) => kind === InvoiceLineKind.RESTORE).map(({ subscriptionId }) => subscriptionId),
  );
  const gone = new Set<string>();
  for (const { subscriptionId, periodEnd } of renewalsOn(lines)) {
    if (!subscriptionId || !periodEnd) continue;
    const extend = restored.has(subscriptionId) ? redeem : advance;
    if (!(await extend(work, subscriptionId, periodEnd))) gone.add(subscriptionId);
  }
  if (suspended) await restoreServices(work, invoiceId, lines);
  const unused = wholeOf(lines.filter(({ subscriptionId }) => subscriptionId && gone.has(subscriptionId)));
  if (unused.length === 0) return;
  const { language } = await work.of(Invoice).get(invoiceId);
  await issueCreditNote(work, invoiceId, unused, lineTexts(language).serviceEnded);
}

const idsOf = (lines: readonly InvoiceLine[]) => [
  ...new Set(lines.map(({ subscriptionId }) => subscriptionId).filter((id) => id !== null)),
];

/** What was suspended for this invoice runs again, unless it stands still for another one that is overdue, too. */
async function restoreServices(work: Work, invoiceId: string, lines: readonly InvoiceLine[]): Promise<void> {
  const ids = idsOf(lines);
  const overdue = within(Invoice, 'id', { open: true, suspendedAt: present() });
  const others = await work.of(InvoiceLine).list({
    where: [{ subscriptionId: oneOf(ids), invoiceId: overdue }],
    columns: ['subscriptionId', 'invoiceId'],
  });
  const waiting = new Set(others.filter((line) => line.invoiceId !== invoiceId).map((line) => line.subscriptionId));
  await restoreAfterPayment(
    work,
    ids.filter((id) => !waiting.has(id)),
  );
}

/** Long overdue: what it was to pay for stops. False when that has been done, or nothing is left to pay by now. */
export async function suspendServices(work: Work, invoiceId: string): Promise<boolean> {
  const invoice = await work.of(Invoice).lock(invoiceId);
  const { suspendAfterDays } = await settingsOf(work);
  const limit = addDays(await today(work), -suspendAfterDays);
  if (!invoice.open || invoice.suspendedAt || !invoice.dueOn || invoice.dueOn > limit) return false;
  await suspendForNonPayment(work, idsOf(await work.of(InvoiceLine).list({ where: [{ invoiceId }] })));
  await work.of(Invoice).update(invoiceId, { suspendedAt: work.now });
  work.audit({
    ...{ action: 'invoice.suspendServices', subject: ['Invoice', invoiceId], clientId: invoice.clientId },
    after: { dueOn: invoice.dueOn },
  });
  return true;
}
