import { userIdOf } from '../../../kernel/actor';
import { plus } from '../../../kernel/money';
import type { Work } from '../../../platform/db/work';
import { Refusal } from '../../../kernel/refusal';
import { CreditNote, CreditNoteCause, CreditNoteLine } from '../entity/credit-note';
import { Invoice, InvoiceLine } from '../entity/invoice';
import { CreditReason } from '../entity/payment';
import { CreditNoteIssued, InvoiceCancelled } from '../events';
import { documentNumber, totalsOf } from '../rules/amounts';
import { creditLines, wholeOf, type CreditedLine, type CreditWish } from '../rules/credits';
import { assertCreditable, assertIssuedHere, credit, InvoiceStatus, leftOf } from '../rules/states';
import { enterCredit, moveBilling } from './billing';
import { today } from './day';
import { releasePeriods } from './periods';
import { settled } from './settled';
import { shown, touchInvoice, writeToBuyer } from './tell';

const LONGEST_REASON = 255;

/**
 * Takes back lines of an invoice, or all that is left of it when no wishes are given. What had been paid of it becomes
 * client credit.
 */
export async function issueCreditNote(
  work: Work,
  invoiceId: string,
  wishes: readonly CreditWish[] | null,
  reason: string,
  cause = CreditNoteCause.REFUND,
): Promise<CreditNote> {
  assertReason(reason);
  const invoice = await work.of(Invoice).lock(invoiceId);
  assertIssuedHere(invoice);
  assertCreditable(invoice);
  const lines = await work.of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
  const credited = creditLines(lines, wishes ?? wholeOf(lines));
  const { currency } = invoice.total;
  const totals = totalsOf(credited, currency);
  const was = { left: leftOf(invoice), open: invoice.open, paid: invoice.paid, paidAt: invoice.paidAt };
  const after = credit(invoice, totals.total);

  const issuedOn = await today(work);
  const series = `CRN-${issuedOn.slice(0, 4)}`;
  const note: CreditNote = {
    ...{ id: work.id('crn'), number: documentNumber(series, await work.next(series)), invoiceId },
    ...{ clientId: invoice.clientId, ...totals, returned: after.returned, cause, issuedOn },
    reason: reason.trim(),
    ...{ createdAt: work.now, createdByUserId: userIdOf(work.actor), source: null },
  };
  await work.of(CreditNote).insert(note);
  await work.of(CreditNoteLine).insertAll(rowsOf(work, note, credited, lines));
  for (const { line, net, tax } of credited)
    await work.of(InvoiceLine).update(line.id, {
      ...{ creditedNet: plus(line.creditedNet, net), creditedTax: plus(line.creditedTax, tax) },
    });

  const open = was.open && after.left.minor > 0;
  const pays = was.open && !open && invoice.paidAt === null && was.paid.minor > 0;
  const changes = { status: after.status, credited: after.credited, open, paidAt: pays ? work.now : invoice.paidAt };
  await work.of(Invoice).update(invoiceId, changes);
  Object.assign(invoice, changes);
  // Not settled, it has extended nothing yet.
  if (was.paidAt === null) await releasePeriods(work, finished(lines, credited));

  if (after.returned.minor > 0)
    await enterCredit(work, invoice.clientId, after.returned, {
      ...{ reason: CreditReason.CREDIT_NOTE, invoiceId, creditNoteId: note.id },
    });
  work.announce(new CreditNoteIssued(note.id, invoiceId, invoice.clientId));
  if (after.status === InvoiceStatus.CANCELLED) work.announce(new InvoiceCancelled(invoiceId, invoice.clientId));
  if (pays) settled(work, invoice, work.now);
  work.audit({
    ...{ action: 'creditNote.issue', subject: ['Invoice', invoiceId], clientId: invoice.clientId },
    after: { creditNote: note.number, total: note.total, returned: note.returned, reason: note.reason },
  });
  writeToBuyer(work, 'creditNoteIssued', invoice, {
    ...{ number: note.number, invoiceNumber: invoice.number ?? '', total: shown(note.total), creditNoteId: note.id },
    returned: shown(note.returned),
  });
  touchInvoice(work, invoice);
  await moveBilling(work, invoice.clientId, currency, {
    ...{ openInvoices: was.open && !open ? -1 : 0, openMinor: was.open ? after.left.minor - was.left.minor : 0 },
    creditMinor: after.returned.minor,
  });
  return note;
}

function assertReason(reason: string): void {
  if (!reason.trim()) throw new Refusal('REASON_MISSING', 'Say why it is credited.', ['reason']);
  if (reason.length > LONGEST_REASON)
    throw new Refusal(
      'TEXT_TOO_LONG',
      `The reason has ${reason.length} characters; at most ${LONGEST_REASON} are kept.`,
      ['reason'],
      { length: reason.length, most: LONGEST_REASON },
    );
}

function rowsOf(
  work: Work,
  { id: creditNoteId, clientId }: CreditNote,
  credited: readonly CreditedLine[],
  lines: readonly InvoiceLine[],
): CreditNoteLine[] {
  const descriptions = new Map(lines.map(({ id, description }) => [id, description]));
  return credited.map(({ line, net, tax }, index) => ({
    ...{ id: work.id('cnl'), creditNoteId, invoiceLineId: line.id, clientId, position: index + 1 },
    ...{ description: descriptions.get(line.id) ?? '', net, taxRate: line.taxRate, tax },
  }));
}

/** The lines of which nothing is left. */
function finished(lines: readonly InvoiceLine[], credited: readonly CreditedLine[]): InvoiceLine[] {
  const whole = new Set(
    credited.filter(({ line, net }) => plus(line.creditedNet, net).minor === line.net.minor).map(({ line }) => line.id),
  );
  return lines.filter(({ id }) => whole.has(id));
}
