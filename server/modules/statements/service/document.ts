import { FAINT, footer, remarks, right, table, writingOf } from '../../../platform/pdf/layout';
import type { Content, PdfDocument } from '../../../platform/pdf/pdf';
import type { Operator } from '../../settings/rules';
import type { Partner } from '../../partners/entity';
import { lastDayOf, type Balances } from '../rules/balances';
import { statementTexts, type StatementTexts } from '../rules/texts';
import type { Sums } from './statement';

/** One movement as a statement prints it. */
export interface PrintedMovement {
  readonly entry: { readonly recordedOn: string };
  readonly description: string;
  readonly amounts: Balances;
}

export interface Printed extends Pick<Sums, 'opening' | 'closing'> {
  readonly partner: Partner;
  readonly operator: Operator;
  readonly month: string;
  readonly currency: string;
  readonly closed: boolean;
  readonly movements: readonly PrintedMovement[];
  readonly madeAt: Date;
}

/** A statement on paper, in the partner's language. */
export function statementDocument(printed: Printed): PdfDocument {
  const { partner, operator, month, currency, movements, opening, closing, closed, madeAt } = printed;
  const { language } = partner;
  const texts = statementTexts(language);
  const { date } = writingOf(language);
  const monthName = monthIn(language, month);
  const about = [operator.name, operator.vatNumber, operator.email].filter(Boolean).join('  ·  ');
  const total = (day: string, label: string, balances: Balances) =>
    [date(day), label, ...columns(balances, language)].map((text, index) => strong(text, index));
  const rows = [
    total(`${month}-01`, texts.opening, opening),
    ...movements.map(({ entry, description, amounts }): Content[] => [
      { text: date(entry.recordedOn), noWrap: true },
      description,
      ...columns(amounts, language, '').map(right),
    ]),
    total(lastDayOf(month), texts.closing, closing),
  ];
  const head = [texts.date, texts.description, texts.pending, texts.available, texts.inTransit, texts.paid];
  return {
    ...{ title: `${texts.statement} ${month} ${currency}`, author: operator.name, language, madeAt },
    footer: footer(about, texts.page),
    content: [
      heading(texts, operator, monthName),
      facts([[texts.partner, partner.name], [texts.month, monthName], [texts.currency, currency]]), // prettier-ignore
      { fontSize: 8.5, ...(table(head, ['auto', '*', 'auto', 'auto', 'auto', 'auto'], rows, 2) as object) },
      ...remarks([movements.length === 0 ? texts.unmoved : '', closed ? '' : texts.running, texts.legend]),
    ],
  };
}

/** The four amounts; `nothing`, where it is given, stands for zero. */
function columns({ pending, available, inTransit, paid }: Balances, language: string, nothing?: string): string[] {
  const { plain } = writingOf(language);
  return [pending, available, inTransit, paid].map((amount) =>
    amount.minor === 0 && nothing !== undefined ? nothing : plain(amount),
  );
}

function monthIn(language: string, month: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

const strong = (text: string, column: number) => ({
  ...{ text, bold: true, noWrap: column !== 1 },
  ...(column > 1 && { alignment: 'right' }),
});

function heading(texts: StatementTexts, { name }: Operator, monthName: string): Content {
  return {
    columns: [
      { text: name, bold: true, fontSize: 13, margin: [0, 5, 0, 0] },
      {
        alignment: 'right',
        text: [
          { text: texts.statement, fontSize: 20, bold: true },
          { text: `\n${monthName}`, color: FAINT, fontSize: 11 },
        ],
      },
    ],
    margin: [0, 0, 0, 22],
  };
}

function facts(rows: readonly (readonly [label: string, value: string])[]): Content {
  return {
    layout: 'noBorders',
    table: { widths: ['auto', '*'], body: rows.map(([label, value]) => [{ text: label, color: FAINT }, value]) },
    margin: [0, 0, 0, 18],
  };
}
