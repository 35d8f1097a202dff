import { Context } from '../../api/context';
import { sendCsv } from '../../api/export';
import type { Exchange, Route } from '../../api/route';
import { decimal } from '../../kernel/money';
import { monthOf } from '../../kernel/period';
import { NotFound, Refusal } from '../../kernel/refusal';
import { BYTE_ORDER_MARK, csvLines, type Cell } from '../../platform/csv';
import { renderPdf } from '../../platform/pdf/pdf';
import { LedgerMonth, type LedgerEntry } from '../ledger/entity';
import { Partner } from '../partners/entity';
import { todayOf } from '../programmes/service';
import { settingsOf } from '../settings/service';
import { statementPolicy } from './policy';
import { added, daysOf, lastDayOf, type Balances } from './rules/balances';
import { statementTexts } from './rules/texts';
import { descriptionOf, movedBy, type Lookup } from './service/describe';
import { statementDocument } from './service/document';
import { monthOfStatement, someMovements, sumsOf, type Sums } from './service/statement';

const PAGE = 500;
/** What fits into a document that somebody reads, and is laid out in a second or two; more is for a spreadsheet. */
const MOST_PRINTED = 1_000;

interface Found extends Pick<Sums, 'opening'> {
  readonly statement: LedgerMonth;
  readonly partner: Partner;
}

/** The statement of an address, as far as the asker may see it. */
async function find({ context: { load, read }, params }: Exchange): Promise<Found> {
  const { partnerId = '', month = '', currency = '' } = params;
  const statement = await monthOfStatement(read, { partnerId, month, currency });
  const partner = await load.one(Partner, partnerId);
  if (!statement || !partner) throw new NotFound('Statement');
  return { statement, partner, ...sumsOf(statement, await load.allOf(LedgerMonth, 'partnerId', partnerId)) };
}

const pdf: Route = {
  ...{ method: 'GET', path: '/statements/:partnerId/:month/:currency.pdf', permission: statementPolicy.read },
  async handle(exchange) {
    const { statement, partner, opening } = await find(exchange);
    const { read, load } = exchange.context;
    const { month, currency } = statement;
    const entries = await someMovements(read, statement, null, MOST_PRINTED + 1);
    if (entries.length > MOST_PRINTED)
      throw new Refusal('STATEMENT_TOO_LONG', `More than ${MOST_PRINTED} movements: read it as CSV.`, [], {
        most: MOST_PRINTED,
      });
    const { language } = partner;
    const movements = await Promise.all(entries.map((entry) => printed(load, entry, { language, currency })));
    // Of what is printed, so that it adds up whatever is entered meanwhile.
    const closing = movements.map(({ amounts }) => amounts).reduce(added, opening);
    const { operator } = await settingsOf(read);
    const file = await renderPdf(
      statementDocument({
        ...{ partner, operator, month, currency, opening, movements, closing },
        ...{ closed: month < monthOf(await todayOf(read)), madeAt: read.now },
      }),
    );
    const { response } = exchange;
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-length', String(file.length));
    response.setHeader('content-disposition', `inline; filename="${fileName(statement)}.pdf"`);
    response.setHeader('cache-control', 'private, no-store');
    response.end(file);
  },
};

/** A movement with all that is written about it. */
async function printed(
  load: Lookup,
  entry: LedgerEntry,
  { language, currency }: { language: string; currency: string },
) {
  const [description, amounts] = await Promise.all([
    descriptionOf(load, entry, language, currency),
    movedBy(load, entry, currency),
  ]);
  return { entry, description, amounts };
}

const HEAD = ['Date', 'Kind', 'Description', 'Pending', 'Available', 'In transit', 'Paid', 'Currency', 'Entry'];

/** Streamed, a page in memory at a time, as fast as the reader reads. */
const csv: Route = {
  ...{ method: 'GET', path: '/statements/:partnerId/:month/:currency.csv', permission: statementPolicy.read },
  async handle(exchange) {
    const found = await find(exchange);
    await sendCsv(exchange.response, `${fileName(found.statement)}.csv`, chunksOf(found, exchange.context));
  },
};

async function* chunksOf(
  { statement, partner, opening }: Found,
  { request }: Context,
): AsyncGenerator<string, undefined> {
  const { month, currency } = statement;
  const { language } = partner;
  const texts = statementTexts(language);
  const row = (day: string, kind: string, description: string, balances: Balances, id = ''): Cell[] => [
    ...[day, kind, description],
    ...[balances.pending, balances.available, balances.inTransit, balances.paid].map(decimal),
    ...[currency, id],
  ];
  let head = BYTE_ORDER_MARK + csvLines([HEAD, row(daysOf(month).start, 'OPENING', texts.opening, opening)]);
  let closing = opening;
  for (let last: LedgerEntry | null = null; ;) {
    // What one page has loaded is forgotten with it.
    const { read, load } = new Context(request);
    const entries: LedgerEntry[] = await someMovements(read, statement, last, PAGE);
    const movements = await Promise.all(entries.map((entry) => printed(load, entry, { language, currency })));
    closing = movements.map(({ amounts }) => amounts).reduce(added, closing);
    const lines = movements.map(({ entry, description, amounts }) =>
      row(entry.recordedOn, entry.kind, description, amounts, entry.id),
    );
    yield head + csvLines(lines);
    if (entries.length < PAGE) break;
    head = '';
    last = entries.at(-1)!;
  }
  yield csvLines([row(lastDayOf(month), 'CLOSING', texts.closing, closing)]);
}

const fileName = ({ month, currency }: LedgerMonth) => `statement-${month}-${currency}`;

export const routes: readonly Route[] = [pdf, csv];
