import { dateIn } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { numbersTaken, reportRefunds, type ReportedRefund } from '../../invoices/service/report';
import { settingsOf } from '../../settings/service';
import { ReportKind, ReportStatus, type IntakeReport } from '../entity';
import { amountOf, refundBody, transactionBody, type RefundBody } from '../rules/bodies';
import { apply, formsAt, needOf, refuse, reportsOf, wait } from './attempt';

/** Enters refunds in the order they happened, and says of each what became of it. */
export async function enterRefunds(work: Work, reports: readonly IntakeReport[]): Promise<void> {
  const read = readAll(work, reports);
  if (read.length === 0) return;
  const { timeZone } = await settingsOf(work);
  const paid = await reportsOf(work, ReportKind.TRANSACTION, read.map(({ body }) => body.transactionKey)); // prettier-ignore
  const taken = await numbersTaken(work, read.map(({ body }) => body.number)); // prettier-ignore
  const byId = new Map<string, IntakeReport>();
  const refunds = read.flatMap(({ report, body }) => {
    const transaction = paid.get(body.transactionKey);
    if (!transaction || transaction.status !== ReportStatus.APPLIED) {
      wait(report, needOf(ReportKind.TRANSACTION, body.transactionKey));
      return [];
    }
    try {
      const refund = refundOf(work, { report, body, transaction, taken });
      byId.set(refund.id, report);
      apply(report, refund.id, transaction.clientId!);
      return [{ ...refund, on: dateIn(timeZone, refund.at) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
      return [];
    }
  });
  await reportRefunds(work, refunds, ({ id }, refusal) => refuse(byId.get(id)!, refusal));
}

interface Facts {
  readonly report: IntakeReport;
  readonly body: RefundBody;
  readonly transaction: IntakeReport;
  /** Numbers of documents, in lower case. */
  readonly taken: Set<string>;
}

function refundOf(work: Work, { report, body, transaction, taken }: Facts): Omit<ReportedRefund, 'on'> {
  const { number, reason, lines } = body;
  if (report.occurredAt < transaction.occurredAt)
    throw new Refusal('REFUND_BEFORE_PAYMENT', 'A refund comes after what it gives back.', ['occurredAt'], {
      value: transaction.occurredAt.toISOString(),
    });
  if (taken.has(number.toLowerCase()))
    throw new Refusal('NUMBER_TAKEN', `There is a document ${number} already.`, ['number'], { number });
  // As they were when the transaction was read: nothing that was applied is refused now.
  const sold = transactionBody(transaction.body, formsAt(work.now));
  const wishes = lines?.map((line, index) => {
    const position = sold.lines.findIndex(({ key }) => key === line.key) + 1;
    const path = ['lines', String(index)];
    if (position === 0)
      throw new Refusal('CREDIT_LINE_UNKNOWN', `The transaction has no line ${line.key}.`, [...path, 'key'], {
        lineId: line.key,
      });
    try {
      return { position, net: amountOf(line.net, sold.currency) };
    } catch {
      throw new Refusal('NOT_AN_AMOUNT', `${line.net} is no amount of ${sold.currency}.`, [...path, 'net'], {
        value: line.net,
      });
    }
  });
  taken.add(number.toLowerCase());
  const invoiceId = transaction.recordId!;
  return { id: work.id('crn'), invoiceId, number, at: report.occurredAt, reason, lines: wishes ?? null };
}

function readAll({ now }: Work, reports: readonly IntakeReport[]) {
  const read = reports.flatMap((report) => {
    try {
      return [{ report, body: refundBody(report.body, formsAt(now)) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
      return [];
    }
  });
  return read.sort((a, b) => a.report.occurredAt.getTime() - b.report.occurredAt.getTime());
}
