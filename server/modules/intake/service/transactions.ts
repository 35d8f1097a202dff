import { dateIn } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { fingerprint } from '../../../platform/secrets';
import { Category, Product } from '../../catalogue/entity';
import { Client } from '../../clients/entity';
import { numbersTaken, reportInvoices, type ReportedInvoice, type ReportedLine } from '../../invoices/service/report';
import { settingsOf } from '../../settings/service';
import { ReportKind, type IntakeReport } from '../entity';
import { amountOf, transactionBody, type LineBody, type TransactionBody } from '../rules/bodies';
import { apply, formsAt, needOf, refuse, reportsOf, wait } from './attempt';

interface Read {
  readonly report: IntakeReport;
  readonly body: TransactionBody;
}

/** Says of each transaction what becomes of it, and returns what is to be entered: one read of everything they name. */
export async function decideTransactions(
  work: Work,
  reports: readonly IntakeReport[],
): Promise<readonly ReportedInvoice[]> {
  const read = readAll(work, reports);
  if (read.length === 0) return [];
  const { timeZone } = await settingsOf(work);
  const owners = await reportsOf(work, ReportKind.CLIENT, read.map(({ body }) => body.clientKey)); // prettier-ignore
  const ids = [...owners.values()].flatMap(({ recordId }) => recordId ?? []);
  const clients = new Map((await work.of(Client).byIds([...new Set(ids)])).map((client) => [client.id, client]));
  const goods = await goodsOf(work, read);
  const taken = await numbersTaken(work, read.map(({ body }) => body.number)); // prettier-ignore
  return read.flatMap(({ report, body }) => {
    const client = clients.get(owners.get(body.clientKey)?.recordId ?? '');
    if (!client) {
      wait(report, needOf(ReportKind.CLIENT, body.clientKey));
      return [];
    }
    try {
      if (client.deletedAt && client.deletedAt <= report.occurredAt)
        throw new Refusal('CLIENT_CLOSED', `The account of ${client.name} is closed.`, ['clientKey']);
      const number = body.number.toLowerCase();
      if (taken.has(number))
        throw new Refusal('NUMBER_TAKEN', `There is a document ${body.number} already.`, ['number'], {
          number: body.number,
        });
      const lines = body.lines.map((line, index) => goods.lineOf(body, line, index));
      taken.add(number);
      const id = work.id('inv');
      apply(report, id, client.id);
      const paidOn = dateIn(timeZone, report.occurredAt);
      return [{ ...body, id, client, lines, paidAt: report.occurredAt, paidOn }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
      return [];
    }
  });
}

/** Enters transactions in the order they happened. */
export async function enterTransactions(work: Work, reports: readonly IntakeReport[]): Promise<void> {
  await reportInvoices(work, await decideTransactions(work, reports));
}

function readAll({ now }: Work, reports: readonly IntakeReport[]): Read[] {
  const read = reports.flatMap((report) => {
    try {
      return [{ report, body: transactionBody(report.body, formsAt(now)) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
      return [];
    }
  });
  return read.sort((a, b) => a.report.occurredAt.getTime() - b.report.occurredAt.getTime());
}

/** The categories and products that lines name: a product by its id or its name. */
async function goodsOf({ of }: Work, read: readonly Read[]) {
  const named = read.flatMap(({ body }) => body.lines.flatMap(({ product }) => product ?? []));
  const wanted = oneOf([...new Set(named)]);
  const products = named.length > 0 ? await of(Product).list({ where: [[{ id: wanted }, { name: wanted }]] }) : [];
  const byName = new Map([...products.map((each) => [each.name, each] as const), ...products.map((each) => [each.id, each] as const)]); // prettier-ignore
  const categories = await of(Category).list({ columns: ['id', 'key', 'name'] });
  const lineOf = ({ key, currency }: TransactionBody, line: LineBody, index: number): ReportedLine => {
    const path = ['lines', String(index)];
    const product = line.product === null ? null : byName.get(line.product);
    if (product === undefined)
      throw new Refusal('UNKNOWN_PRODUCT', `There is no product ${line.product}.`, [...path, 'product'], {
        value: line.product!,
      });
    const category = categories.find(({ id, key: name }) =>
      line.category === null ? id === product?.categoryId : name === line.category.toLowerCase(),
    );
    if (!category)
      throw new Refusal('UNKNOWN_CATEGORY', `There is no category ${line.category}.`, [...path, 'category'], {
        value: line.category ?? '',
      });
    return {
      ...{ description: line.description || product?.name || category.name, quantity: line.quantity },
      ...{ net: amountOf(line.net, currency), tax: amountOf(line.tax, currency), recurring: line.recurring },
      ...{ productId: product?.id ?? null, category, periodStart: line.periodFrom, periodEnd: line.periodUntil },
      billingKey: line.renewal ? `report:${fingerprint(`${key} ${line.key}`)}` : null,
    };
  };
  return { lineOf };
}
