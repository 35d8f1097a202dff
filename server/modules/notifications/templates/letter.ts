import { factsOf, type Values } from '../rules/writing';
import { bg } from './bg';
import { en } from './en';
import { es } from './es';
import { it } from './it';
import { pt } from './pt';
import { htmlOf, textOf, type Brand, type Page } from './layout';
import { AROUND, topicOf } from './topics';
import type { Template, Words } from './words';

const LANGUAGES: Readonly<Record<string, Words>> = { en, es, it, pt, bg };

/** Where the button leads: the same in every language. Values fill the names in braces; `{link}` is an address itself. */
const LINKS: Readonly<Record<Template, string>> = {
  firstPassword: '{link}',
  signedUpBefore: '/admin/login',
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
  messageReceived: '/admin/messages/{conversationId}/show',
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
  partnerAccepted: '/admin/people',
  invitationDeclined: '{link}',
  invitationsExpired: '{link}',
  claimApproved: '/admin/claims',
  claimRejected: '/admin/claims',
  notice: '{link}',
  announcementPublished: '/admin/announcements/{announcementId}/show',
};

export const templates = Object.keys(LINKS) as readonly Template[];

export type { Values } from '../rules/writing';

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

/** What stands around every mail. */
export interface House {
  readonly operator: string;
  readonly publicUrl: string;
  readonly brand?: Brand;
  /** Where the reader refuses more of its kind, when it can be refused. */
  readonly refuseAt?: string | null;
}

/** What an operator has that chose nothing. */
export const PLAIN: Brand = { colour: '#1f4e8c', logo: null };

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
export function render({ template, language, values }: MailOrder, house: House): RenderedMail {
  const { operator, publicUrl, brand = PLAIN, refuseAt = null } = house;
  const code = Object.hasOwn(LANGUAGES, language) ? language : 'en';
  const words = LANGUAGES[code]!;
  const letter = words[template](factsOf(values, code));
  const name = typeof values['name'] === 'string' ? values['name'].trim() : '';
  const topic = topicOf(template);
  const around = AROUND[code]!;
  const because = topic !== 'account' ? topic : template === 'applicationRejected' ? 'applied' : null;
  const page: Page = {
    ...letter,
    ...{ language: code, operator, brand, link: linkOf(template, values, publicUrl), linkBelow: words.linkBelow },
    ...{ greeting: name ? words.greeting(name) : '' },
    footer: (because ? around.footer[because] : words.footer)(operator),
    refuse: topic !== 'account' && refuseAt ? { text: around.refuse[topic], link: refuseAt } : null,
  };
  return { subject: oneLine(letter.subject), html: htmlOf(page), text: textOf(page) };
}

function linkOf(template: Template, values: Values, publicUrl: string): string {
  const path = LINKS[template].replace(/\{(\w+)\}/g, (_all, name: string) =>
    name === 'link' ? String(values['link'] ?? '/admin/') : encodeURIComponent(String(values[name] ?? '')),
  );
  return path.startsWith('/') ? publicUrl + path : path;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
