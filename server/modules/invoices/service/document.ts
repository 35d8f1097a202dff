import { negate, sum, type Money } from '../../../kernel/money';
import { addDays } from '../../../kernel/period';
import { FAINT, footer, remarks, right, table, writingOf, type Writing } from '../../../platform/pdf/layout';
import type { Content, PdfDocument } from '../../../platform/pdf/pdf';
import type { CreditNote, CreditNoteLine } from '../entity/credit-note';
import type { Invoice, InvoiceLine, InvoiceParty } from '../entity/invoice';
import { documentTexts, type DocumentTexts } from '../rules/document-texts';
import { InvoiceStatus, leftOf, refundedOf } from '../rules/states';
import { TaxTreatment } from '../rules/tax';

/** How things are said and written in a language. */
interface Words extends Writing {
  readonly texts: DocumentTexts;
  readonly language: string;
}

function wordsOf(language: string): Words {
  return { ...writingOf(language), texts: documentTexts(language), language };
}

/** An invoice on paper: who sells what to whom, how it is taxed, what has been paid and what is left. */
export function invoiceDocument(invoice: Invoice, lines: readonly InvoiceLine[]): PdfDocument {
  const words = wordsOf(invoice.language);
  const { texts } = words;
  const mark = { DRAFT: texts.draft, CANCELLED: texts.cancelled }[invoice.status as string] ?? null;
  return {
    ...frame(invoice, `${texts.invoice} ${invoice.number ?? texts.draft}`, words),
    content: [
      heading(texts.invoice, mark, invoice),
      parties(invoice, words, [
        [texts.number, invoice.number ?? '–'],
        [texts.issuedOn, invoice.issuedOn ? words.date(invoice.issuedOn) : '–'],
        [texts.dueOn, invoice.dueOn ? words.date(invoice.dueOn) : '–'],
      ]),
      table(
        [texts.description, texts.quantity, texts.unitPrice, texts.taxRate, texts.net],
        ['*', 'auto', 'auto', 'auto', 'auto'],
        lines.map((line) => [
          described(line, words),
          right(String(line.quantity)),
          right(words.amount(line.unitPrice)),
          right(words.percent(line.taxRate)),
          right(words.amount(line.net)),
        ]),
      ),
      totals(invoiceTotals(invoice, lines, words)),
      ...remarks([taxRemark(invoice, texts), settlement(invoice, words), invoice.note]),
    ],
  };
}

export function creditNoteDocument(note: CreditNote, invoice: Invoice, lines: readonly CreditNoteLine[]): PdfDocument {
  const words = wordsOf(invoice.language);
  const { texts } = words;
  const rows: Total[] = [
    [texts.net, words.amount(negate(note.net))],
    ...taxRows(lines, note.total.currency, words, negate),
    [texts.total, words.amount(negate(note.total)), 'strong'],
    ...(note.returned.minor > 0 ? [[texts.returned, words.amount(note.returned)] as const] : []),
  ];
  return {
    ...frame(invoice, `${texts.creditNote} ${note.number}`, words),
    madeAt: note.createdAt,
    content: [
      heading(texts.creditNote, null, invoice),
      parties(invoice, words, [
        [texts.number, note.number],
        [texts.issuedOn, words.date(note.issuedOn)],
        [texts.forInvoice, invoice.number ?? ''],
      ]),
      table(
        [texts.description, texts.taxRate, texts.tax, texts.net],
        ['*', 'auto', 'auto', 'auto'],
        lines.map((line) => [
          line.description,
          right(words.percent(line.taxRate)),
          right(words.amount(negate(line.tax))),
          right(words.amount(negate(line.net))),
        ]),
      ),
      totals(rows),
      ...remarks([`${texts.reason}: ${note.reason}`, taxRemark(invoice, texts)]),
    ],
  };
}

function frame(invoice: Invoice, title: string, { texts, language }: Words): Omit<PdfDocument, 'content'> {
  const seller = invoice.seller?.name ?? '';
  const about = [seller, invoice.seller?.vatNumber, invoice.seller?.email].filter(Boolean).join('  ·  ');
  return {
    ...{ title, author: seller, language, madeAt: invoice.createdAt },
    footer: footer(about, texts.page),
  };
}

function heading(title: string, mark: string | null, { seller }: Invoice): Content {
  return {
    columns: [
      { text: seller?.name ?? '', bold: true, fontSize: 13, margin: [0, 5, 0, 0] },
      {
        alignment: 'right',
        text: [
          { text: title, fontSize: 20, bold: true },
          ...(mark ? [{ text: `\n${mark}`, fontSize: 12, bold: true, color: '#b42318' }] : []),
        ],
      },
    ],
    margin: [0, 0, 0, 22],
  };
}

function parties({ seller, buyer }: Invoice, words: Words, facts: readonly (readonly [string, string])[]): Content {
  return {
    columns: [
      party(words.texts.from, seller, words),
      party(words.texts.to, buyer, words),
      {
        width: 190,
        layout: 'noBorders',
        table: {
          widths: ['auto', '*'],
          body: facts.map(([label, value]) => [{ text: label, color: FAINT }, right(value)]),
        },
      },
    ],
    columnGap: 18,
    margin: [0, 0, 0, 22],
  };
}

function party(label: string, who: InvoiceParty | null, { texts, country }: Words): Content {
  const vat = who?.vatNumber ? `${texts.vatNumber}: ${who.vatNumber}` : '';
  const rest = who ? [...who.lines, country(who.country), vat].filter(Boolean).join('\n') : '–';
  return { stack: [{ text: label, color: FAINT, fontSize: 8.5 }, { text: who?.name ?? '', bold: true }, rest] };
}

function described({ description, periodStart, periodEnd }: InvoiceLine, { date }: Words): Content {
  if (!periodStart || !periodEnd) return description;
  const period = `${date(periodStart)} – ${date(addDays(periodEnd, -1))}`;
  return { stack: [description, { text: period, color: FAINT, fontSize: 8.5 }] };
}

type Total = readonly [label: string, amount: string, weight?: 'strong'];

function invoiceTotals(invoice: Invoice, lines: readonly InvoiceLine[], words: Words): Total[] {
  const { texts, amount } = words;
  const { net, total, paid, credited } = invoice;
  const refunded = refundedOf(invoice);
  const optional = (label: string, value: Money): Total[] => (value.minor > 0 ? [[label, amount(negate(value))]] : []);
  const asksForMoney = invoice.status !== InvoiceStatus.DRAFT && invoice.status !== InvoiceStatus.CANCELLED;
  return [
    [texts.net, amount(net)],
    ...taxRows(lines, total.currency, words),
    [texts.total, amount(total), 'strong'],
    ...optional(texts.credited, credited),
    ...optional(texts.paid, paid),
    ...(refunded.minor > 0 ? [[texts.refunded, amount(refunded)] as const] : []),
    ...(asksForMoney ? [[texts.left, amount(leftOf(invoice)), 'strong'] as const] : []),
  ];
}

/** Tax, rate by rate, as it was rounded on the lines. */
function taxRows(
  lines: readonly { readonly taxRate: number; readonly tax: Money }[],
  currency: string,
  { texts, amount, percent }: Words,
  signed: (tax: Money) => Money = (tax) => tax,
): Total[] {
  const rates = [...new Set(lines.map(({ taxRate }) => taxRate))].sort((a, b) => a - b);
  return rates.map((rate) => {
    const taxes = lines.filter(({ taxRate }) => taxRate === rate).map(({ tax }) => tax);
    return [`${texts.tax} ${percent(rate)}`, amount(signed(sum(taxes, currency)))];
  });
}

function totals(rows: readonly Total[]): Content {
  return {
    margin: [0, 10, 0, 0],
    columns: [
      { text: '', width: '*' },
      {
        width: 'auto',
        layout: 'noBorders',
        table: {
          widths: ['auto', 'auto'],
          body: rows.map(([label, amount, weight]) => [
            { text: label, alignment: 'right', bold: weight === 'strong', color: weight ? undefined : FAINT },
            { text: amount, alignment: 'right', bold: weight === 'strong', margin: [18, 0, 0, 0] },
          ]),
        },
      },
    ],
  };
}

function taxRemark({ taxTreatment }: Invoice, texts: DocumentTexts): string {
  if (taxTreatment === TaxTreatment.REVERSE_CHARGE) return texts.reverseCharge;
  return taxTreatment === TaxTreatment.OUTSIDE_SCOPE ? texts.outsideScope : '';
}

function settlement(invoice: Invoice, { texts, amount, date }: Words): string {
  const { status, open, dueOn, number } = invoice;
  if (open && dueOn) return texts.payBy(amount(leftOf(invoice)), date(dueOn), number ?? '');
  return status === InvoiceStatus.PAID ? texts.settled : '';
}
