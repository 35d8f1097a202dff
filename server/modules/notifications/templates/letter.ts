import { exponentOf, isCurrency } from '../../../kernel/currency';
import { fromDecimal } from '../../../kernel/money';
import { bg } from './bg';
import { en } from './en';
import { es } from './es';
import { it } from './it';
import { pt } from './pt';
import type { Facts, Template, Words } from './words';

const LANGUAGES: Readonly<Record<string, Words>> = { en, es, it, pt, bg };

/** Where the button leads: the same in every language. Values fill the names in braces; `{link}` is an address itself. */
const LINKS: Readonly<Record<Template, string>> = {
  firstPassword: '{link}',
  passwordReset: '{link}',
  passwordChanged: '/admin/',
  secondFactorReset: '/admin/profile',
  orderPlaced: '/admin/orders/{orderId}/show',
  invoiceIssued: '/admin/invoices/{invoiceId}/show',
  invoiceReminder: '/admin/invoices/{invoiceId}/show',
  invoiceOverdue: '/admin/invoices/{invoiceId}/show',
  paymentReceived: '/admin/invoices/{invoiceId}/show',
  paymentOnCancelledInvoice: '/admin/invoices/{invoiceId}/show',
  creditNoteIssued: '/admin/invoices/{invoiceId}/show',
  ticketOpened: '/admin/tickets/{ticketId}/show',
  ticketReplied: '/admin/tickets/{ticketId}/show',
  commissionDeclined: '{link}',
  commissionHeld: '{link}',
  adjustmentApproved: '/admin/adjustments/{adjustmentId}/show',
  payoutMoved: '/admin/payouts/{payoutId}/show',
  payoutDetailsChanged: '/admin/payout-details',
  applicationApproved: '/admin/',
  applicationRejected: '/admin/apply',
  clientInvited: '{link}',
  partnerInvited: '{link}',
  invitationAccepted: '/admin/invitations',
};

export const templates = Object.keys(LINKS) as readonly Template[];

export type Values = Readonly<Record<string, unknown>>;

/** A mail as it was ordered: `work.emit('mail', order)`. */
export interface MailOrder {
  readonly template: Template;
  readonly to: string;
  readonly language: string;
  /** Amounts as exact decimal text beside a `currency`, days as YYYY-MM-DD, counts as numbers. */
  readonly values: Values;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

interface House {
  readonly operator: string;
  readonly publicUrl: string;
}

export function orderFrom(payload: Values): MailOrder {
  const { template, to, language, values } = payload;
  if (!templates.includes(template as Template)) throw new Error(`there is no mail template ${String(template)}`);
  if (typeof to !== 'string' || !/^\S+@\S+$/.test(to)) throw new Error('a mail needs the address of one reader');
  return {
    ...{ template: template as Template, to, language: String(language ?? 'en') },
    values: typeof values === 'object' && values !== null ? (values as Values) : {},
  };
}

/** Writes the mail: the same words as a page that any mail program shows, and as plain text. */
export function render({ template, language, values }: MailOrder, { operator, publicUrl }: House): RenderedMail {
  const code = LANGUAGES[language] ? language : 'en';
  const words = LANGUAGES[code]!;
  const letter = words[template](factsOf(values, code));
  const name = typeof values['name'] === 'string' ? values['name'].trim() : '';
  const page: Page = {
    ...letter,
    ...{ language: code, operator, link: linkOf(template, values, publicUrl), linkBelow: words.linkBelow },
    ...{ greeting: name ? words.greeting(name) : '', footer: words.footer(operator) },
  };
  return { subject: oneLine(letter.subject), html: htmlOf(page), text: textOf(page) };
}

interface Page extends ReturnType<Words[Template]> {
  readonly language: string;
  readonly operator: string;
  readonly link: string;
  readonly linkBelow: string;
  readonly greeting: string;
  readonly footer: string;
}

function linkOf(template: Template, values: Values, publicUrl: string): string {
  const path = LINKS[template].replace(/\{(\w+)\}/g, (_all, name: string) =>
    name === 'link' ? String(values['link'] ?? '/admin/') : encodeURIComponent(String(values[name] ?? '')),
  );
  return path.startsWith('/') ? publicUrl + path : path;
}

function factsOf(values: Values, language: string): Facts {
  const text = (name: string) => String(values[name] ?? '');
  return {
    text,
    count: (name) => Number(values[name] ?? 0),
    money: (name) => amountIn(language, text(name), text('currency')),
    day: (name) => dayIn(language, text(name)),
  };
}

function amountIn(language: string, amount: string, currency: string): string {
  if (!isCurrency(currency)) return amount;
  // Checked, then formatted from its text: no binary fraction in between.
  fromDecimal(amount, currency);
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  return format.format(amount as unknown as bigint);
}

function dayIn(language: string, day: string): string {
  const instant = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
const broken = (text: string) => escaped(text).replace(/\n/g, '<br>');

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const QUIET = 'color:#5b6573;font-size:13px;line-height:1.5';

/** One column, one button, no images and nothing loaded from anywhere. */
function htmlOf(page: Page): string {
  const { language, operator, heading, greeting, paragraphs, facts = [], quote, action, aside, link } = page;
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escaped(text)}</p>`;
  const row = ([label, value]: readonly [string, string]) =>
    `<tr><th scope="row" align="left" style="padding:4px 24px 4px 0;font-weight:normal;color:#5b6573">${escaped(label)}</th>` +
    `<td align="right" style="padding:4px 0;font-weight:600">${escaped(value)}</td></tr>`;
  const parts = [
    greeting && paragraph(greeting),
    ...paragraphs.map(paragraph),
    facts.length > 0 && `<table style="margin:0 0 24px;border-collapse:collapse">${facts.map(row).join('')}</table>`,
    quote &&
      `<blockquote style="margin:0 0 24px;padding:12px 16px;border-left:3px solid #c3cad4;background:#f5f7fa">${broken(quote)}</blockquote>`,
    action &&
      `<p style="margin:0 0 24px"><a href="${escaped(link)}" style="display:inline-block;padding:12px 24px;border-radius:6px;` +
        `background:#1f4e8c;color:#ffffff;text-decoration:none;font-weight:600">${escaped(action)}</a></p>`,
    aside && `<p style="margin:0 0 16px;${QUIET}">${escaped(aside)}</p>`,
    action &&
      `<p style="margin:0;${QUIET}">${escaped(page.linkBelow)}<br><a href="${escaped(link)}" style="color:#1f4e8c;word-break:break-all">${escaped(link)}</a></p>`,
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">',
    `<title>${escaped(page.subject)}</title></head>`,
    `<body style="margin:0;padding:24px 12px;background:#eef1f5;color:#1c2430;font-size:16px;line-height:1.5;${FONT}">`,
    '<div style="max-width:560px;margin:0 auto">',
    `<p style="margin:0 8px 12px;font-weight:600;color:#5b6573">${escaped(operator)}</p>`,
    '<div style="background:#ffffff;border-radius:8px;padding:32px 28px">',
    `<h1 style="margin:0 0 20px;font-size:22px;line-height:1.3">${escaped(heading)}</h1>`,
    ...parts.filter(Boolean),
    `</div><p style="margin:16px 8px 0;${QUIET}">${escaped(page.footer)}</p></div></body></html>`,
  ].join('\n');
}

function textOf({ heading, greeting, paragraphs, facts = [], quote, action, aside, link, footer }: Page): string {
  const parts = [
    heading,
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    quote?.replace(/^/gm, '> '),
    action && `${action}: ${link}`,
    aside,
    `-- \n${footer}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
