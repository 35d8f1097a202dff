/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** On which side somebody acts. */
export type AccountKind =
  /** For a client. */
  | 'CLIENT'
  /** For a partner. */
  | 'PARTNER'
  /** For the operator. */
  | 'STAFF';

/** What a client is to have in an additional field. */
export type AdditionalValueInput = {
  /** Which field. */
  fieldId: string;
  /** Text, number or true/false, by its kind; null takes it away. */
  value?: unknown;
};

/** How long one paid period is. */
export type BillingCycle =
  /** Twenty-four months. */
  | 'BIENNIAL'
  /** One month. */
  | 'MONTHLY'
  /** Bought once; never renews. */
  | 'ONE_OFF'
  /** Three months. */
  | 'QUARTERLY'
  /** Six months. */
  | 'SEMIANNUAL'
  /** Twelve months. */
  | 'YEARLY';

/** When a cancellation takes effect. */
export type CancelWhen =
  /** Today; what is paid for is lost. */
  | 'NOW'
  /** When the period that is paid for is over; of a domain: it is not renewed. */
  | 'PERIOD_END';

/** A category to be. */
export type CategoryCreateInput = {
  /** Small letters, digits and dashes; for good. */
  key: string;
  /** Its name. */
  name: string;
  /** Where it stands, smallest first; 0 when left out. */
  position?: number | null | undefined;
};

/** All of the given conditions hold. */
export type CategoryFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
};

/** What changes of a category; what is left out stays. */
export type CategoryUpdateInput = {
  /** Its name. */
  name?: string | null | undefined;
  /** Where it stands, smallest first. */
  position?: number | null | undefined;
};

/** All of the given conditions hold. */
export type ClientFilter = {
  /** Attributed to a partner today, or to none: yours, if you are one. */
  attributed?: boolean | null | undefined;
  /** Of this country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Made before then. */
  createdBefore?: string | null | undefined;
  /** Made then or later. */
  createdFrom?: string | null | undefined;
  /** Invoiced in this currency, ISO 4217. */
  currency?: string | null | undefined;
  /** With a service that runs, or without. */
  hasActiveService?: boolean | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Companies or persons. */
  kind?: ClientKind | null | undefined;
  /** Served by this partner today; a partner can ask for itself alone. */
  partnerId?: string | null | undefined;
  /** Contained in name, company, person, e-mail or number. */
  q?: string | null | undefined;
  /** Open or closed. */
  status?: ClientStatus | null | undefined;
};

/** What is said of a client; of one that exists, what is left out stays. */
export type ClientInput = {
  /** Additional fields; what is left out stays. */
  additional?: Array<AdditionalValueInput> | null | undefined;
  /** Street and number. */
  address1?: string | null | undefined;
  /** What else finds the door. */
  address2?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** Needed of a company. */
  company?: string | null | undefined;
  /** Needed. ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** ISO 4217; for good. Of a new one, its partner’s or the operator’s. */
  currency?: string | null | undefined;
  /** Needed. Where documents and answers go. */
  email?: string | null | undefined;
  /** Of the person, or of the company’s contact. */
  firstName?: string | null | undefined;
  /** A new one is a company when a company is named. */
  kind?: ClientKind | null | undefined;
  /** en, es, it, pt or bg; of a new one, its partner’s. */
  language?: string | null | undefined;
  /** Of the person, or of the company’s contact. */
  lastName?: string | null | undefined;
  /** Digits and the marks between them. */
  phone?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** State, province or region. */
  region?: string | null | undefined;
  /** Checked for the form its country has; empty for none. */
  vatNumber?: string | null | undefined;
};

/** Who the client is. */
export type ClientKind =
  /** A company; a person may be named as its contact. */
  | 'COMPANY'
  /** A person, on their own account. */
  | 'PERSON';

/** How a list of clients is sorted. */
export type ClientSort = {
  /** By what. */
  by: ClientSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of clients is sorted by. */
export type ClientSortKey =
  | 'COUNTRY'
  | 'CREATED_AT'
  | 'EMAIL'
  | 'NAME'
  | 'NUMBER';

/** Whether the account is open. */
export type ClientStatus =
  /** Orders, is invoiced, asks. */
  | 'ACTIVE'
  /** Deleted by its partner or by staff; documents stay. */
  | 'CLOSED';

/** What to take off one line. */
export type CreditLineInput = {
  /** The line of the invoice. */
  lineId: string;
  /** Before tax; its tax follows at the line’s rate. */
  net: MoneyInput;
};

/** An additional field to be. */
export type CustomFieldCreateInput = {
  /** Whether forms show it; true when left out. */
  active?: boolean | null | undefined;
  /** What one can choose from, for a choice. */
  choices?: Array<string> | null | undefined;
  /** How to fill it in. */
  helpText?: string | null | undefined;
  /** What it takes; for good. */
  kind: FieldKind;
  /** Needed. What people read beside it. */
  label?: string | null | undefined;
  /** Where it stands, smallest first. */
  position?: number | null | undefined;
  /** Whether a new client must have it; false when left out. */
  required?: boolean | null | undefined;
};

/** All of the given conditions hold. */
export type CustomFieldFilter = {
  /** Shown in forms, or not. */
  active?: boolean | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
};

/** What is said of an additional field; of one that exists, what is left out stays. */
export type CustomFieldInput = {
  /** Whether forms show it; true when left out. */
  active?: boolean | null | undefined;
  /** What one can choose from, for a choice. */
  choices?: Array<string> | null | undefined;
  /** How to fill it in. */
  helpText?: string | null | undefined;
  /** Needed. What people read beside it. */
  label?: string | null | undefined;
  /** Where it stands, smallest first. */
  position?: number | null | undefined;
  /** Whether a new client must have it; false when left out. */
  required?: boolean | null | undefined;
};

/** Which way a list is sorted. */
export type Direction =
  /** Smallest, oldest, A first. */
  | 'ASC'
  /** Largest, newest, Z first. */
  | 'DESC';

/** What an additional field takes. */
export type FieldKind =
  /** One of the choices. */
  | 'CHOICE'
  /** A calendar date, `YYYY-MM-DD`. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** A text of at most 1000 characters. */
  | 'TEXT'
  /** True or false. */
  | 'YES_NO';

/** All of the given conditions hold. Days are YYYY-MM-DD. */
export type InvoiceFilter = {
  /** Of this client. */
  clientId?: string | null | undefined;
  /** In this currency: ISO 4217 code. */
  currency?: string | null | undefined;
  /** Due on this day or later. */
  dueFrom?: string | null | undefined;
  /** Due on this day or earlier. */
  dueTo?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Issued on this day or later. */
  issuedFrom?: string | null | undefined;
  /** Issued on this day or earlier. */
  issuedTo?: string | null | undefined;
  /** With something left to pay, or with nothing. */
  open?: boolean | null | undefined;
  /** The first invoice of this order. */
  orderId?: string | null | undefined;
  /** Open and past due, or not. */
  overdue?: boolean | null | undefined;
  /** Contained in the number, or in the client as it is searched. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<InvoiceStatus> | null | undefined;
  /** With a line about this service, add-on or domain. */
  subscriptionId?: string | null | undefined;
};

/** An invoice that staff write. */
export type InvoiceInput = {
  /** Who is to pay. */
  clientId: string;
  /** At least one. */
  lines: Array<InvoiceLineInput>;
  /** Printed below the lines. */
  note?: string | null | undefined;
};

/** A line that staff write. */
export type InvoiceLineInput = {
  /** In the client’s language. */
  description: string;
  /** The product it is, which decides its tax and its commission; none earns none. */
  productId?: string | null | undefined;
  /** From 1 to 10 000. */
  quantity: number;
  /** The tax category when there is no product; STANDARD if left out. */
  taxCategory?: string | null | undefined;
  /** For one, before tax. */
  unitPrice: MoneyInput;
};

/** How a list of invoices is sorted. */
export type InvoiceSort = {
  /** By what. */
  by: InvoiceSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of invoices is sorted by. */
export type InvoiceSortKey =
  | 'CREATED_AT'
  | 'DUE_ON'
  | 'ISSUED_ON'
  | 'NUMBER'
  | 'STATUS'
  | 'TOTAL';

/** Where an invoice stands. Overdue is a question about the due date, not a state. */
export type InvoiceStatus =
  /** Withdrawn with nothing paid. */
  | 'CANCELLED'
  /** Being written by staff; it has no number yet. */
  | 'DRAFT'
  /** Sent; nothing has been paid. */
  | 'ISSUED'
  /** Nothing is left. */
  | 'PAID'
  /** Something has been paid, something is left. */
  | 'PARTIALLY_PAID'
  /** After a payment, a credit note took back a part. */
  | 'PARTIALLY_REFUNDED'
  /** Credit notes took back all of it. */
  | 'REFUNDED';

/** An amount of one currency, as exact decimal text. */
export type MoneyInput = {
  /** Major units with at most the digits the currency has: `12.50`. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** Changes to the operator; what is left out stays. */
export type OperatorInput = {
  /** Its address, in lines. */
  address?: string | null | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | null | undefined;
  /** ISO 4217 code. */
  currency?: string | null | undefined;
  /** Where it is written to. */
  email?: string | null | undefined;
  /** The company’s name. */
  name?: string | null | undefined;
  /** Empty for none. */
  vatNumber?: string | null | undefined;
};

/** All of the given conditions hold. */
export type OrderFilter = {
  /** With a product of this category. */
  categoryId?: string | null | undefined;
  /** Of this client. */
  clientId?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** With an item of this kind. */
  kind?: ProductKind | null | undefined;
  /** Placed before then. */
  placedBefore?: string | null | undefined;
  /** Placed then or later. */
  placedFrom?: string | null | undefined;
  /** With this product among its items. */
  productId?: string | null | undefined;
  /** The number, or part of the client or of a domain name. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<OrderStatus> | null | undefined;
};

/** An order to place, or to look at first. */
export type OrderInput = {
  /** Whose order. */
  clientId: string;
  /** 1 to 50 things. */
  items: Array<OrderItemInput>;
  /** For those who handle it; at most 2000 characters. */
  note?: string | null | undefined;
};

/** One thing to order. */
export type OrderItemInput = {
  /** How often it is billed. */
  cycle: BillingCycle;
  /** Needed for a domain; of a service, the site it serves. */
  domainName?: string | null | undefined;
  /** Of an add-on: the place in this order of its service, from 0. */
  parentItem?: number | null | undefined;
  /** Of an add-on: the service it belongs to. */
  parentSubscriptionId?: string | null | undefined;
  /** The list’s price when left out. */
  priceOverride?: PriceOverrideInput | null | undefined;
  /** Which product. */
  productId: string;
  /** How many, 1 to 999; of a domain, 1. */
  quantity?: number;
  /** The domain is held elsewhere and comes here. */
  transfer?: boolean | null | undefined;
};

/** How a list of orders is sorted. */
export type OrderSort = {
  /** By what. */
  by: OrderSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of orders is sorted by. */
export type OrderSortKey =
  | 'NUMBER'
  | 'PLACED_AT'
  | 'STATUS'
  | 'TOTAL';

/** How far an order has come. */
export type OrderStatus =
  /** Accepted; something of it still waits, a domain transfer for example. */
  | 'ACTIVE'
  /** Withdrawn before it was accepted. */
  | 'CANCELLED'
  /** Accepted, and nothing of it waits any more. */
  | 'COMPLETED'
  /** Refused by staff as fraudulent; may be cleared. */
  | 'FRAUD'
  /** Waits for its first payment, or for staff. */
  | 'PENDING';

/** Money that came. */
export type PaymentInput = {
  /** How much, in the invoice’s currency. */
  amount: MoneyInput;
  /** How it came. */
  method: PaymentMethod;
  /** The day it came, YYYY-MM-DD. */
  receivedOn: string;
  /** What the bank or the provider calls it. */
  reference?: string | null | undefined;
};

/** How money came, or went back. */
export type PaymentMethod =
  /** To the operator’s account. */
  | 'BANK_TRANSFER'
  /** By card, outside the portal. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** From the client’s credit; recorded by applying credit, never by hand. */
  | 'CREDIT'
  /** Drawn from the client’s account. */
  | 'DIRECT_DEBIT'
  /** Any other way; the reference says which. */
  | 'OTHER'
  /** Through PayPal. */
  | 'PAYPAL';

/** What a product costs new buyers from now on. */
export type PriceInput = {
  /** Per period, net of tax; its currency is the price’s. */
  amount: MoneyInput;
  /** For how long. */
  cycle: BillingCycle;
  /** Of which product. */
  productId: string;
  /** To bring a domain back from redemption. */
  restoreFee?: MoneyInput | null | undefined;
  /** Once, with the first period; nothing when left out. */
  setupFee?: MoneyInput | null | undefined;
};

/** Another price than the list’s. Staff only. */
export type PriceOverrideInput = {
  /** Of one, for one period, net: exact decimal text in major units. */
  amount: string;
  /** ISO 4217 code; the client’s. */
  currency: string;
  /** Why. Needed. */
  reason?: string | null | undefined;
};

/** A product to be. */
export type ProductCreateInput = {
  /** Its category. */
  categoryId: string;
  /** What one gets. */
  description?: string | null | undefined;
  /** Days of grace, for a domain that has its own. */
  graceDays?: number | null | undefined;
  /** What it is; for good. */
  kind: ProductKind;
  /** Its name. */
  name: string;
  /** Days of redemption, for a domain that has its own. */
  redemptionDays?: number | null | undefined;
  /** Capitals and underscores; `STANDARD` when left out. */
  taxCategory?: string | null | undefined;
  /** The ending of a domain: `com`. */
  tld?: string | null | undefined;
};

/** All of the given conditions hold. */
export type ProductFilter = {
  /** On sale, or not. */
  active?: boolean | null | undefined;
  /** In this category. */
  categoryId?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of this kind. */
  kind?: ProductKind | null | undefined;
  /** Contained in the name or the domain’s ending. */
  q?: string | null | undefined;
};

/** What a product is. */
export type ProductKind =
  /** Belongs to a service, or is sold beside it: a certificate, more storage. */
  | 'ADDON'
  /** A domain name, held for years. */
  | 'DOMAIN'
  /** Stands alone: a hosting plan, a server. */
  | 'SERVICE';

/** How a list of products is sorted. */
export type ProductSort = {
  /** By what. */
  by: ProductSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of products is sorted by. */
export type ProductSortKey =
  | 'CREATED_AT'
  | 'KIND'
  | 'NAME';

/** What changes of a product; what is left out stays. */
export type ProductUpdateInput = {
  /** Its category. */
  categoryId?: string | null | undefined;
  /** What one gets. */
  description?: string | null | undefined;
  /** Days of grace. */
  graceDays?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Days of redemption. */
  redemptionDays?: number | null | undefined;
  /** Capitals and underscores. */
  taxCategory?: string | null | undefined;
  /** The ending of a domain: `com`. */
  tld?: string | null | undefined;
};

/** What somebody may do; which permissions that means, `viewer` says. */
export type Role =
  | 'ADMIN'
  | 'CLIENT_MEMBER'
  | 'CLIENT_OWNER'
  | 'FINANCE'
  | 'PARTNER_EMPLOYEE'
  | 'PARTNER_OWNER'
  | 'SUPPORT';

/** Changes to the settings; what is left out stays. */
export type SettingsInput = {
  /** Whether a new invoice is paid from the client’s credit. */
  applyCreditAutomatically?: boolean | null | undefined;
  /** From 0 to 90. */
  domainGraceDays?: number | null | undefined;
  /** From 0 to 90. */
  domainRedemptionDays?: number | null | undefined;
  /** Who sells. */
  operator?: OperatorInput | null | undefined;
  /** From 0 to 180. */
  paymentTermDays?: number | null | undefined;
  /** At most ten, each once, from -180 to 180. */
  reminderDays?: Array<number> | null | undefined;
  /** From 0 to 90. */
  renewalLeadDays?: number | null | undefined;
  /** Roles that must use a second factor. */
  secondFactorRoles?: Array<string> | null | undefined;
  /** From 0 to 365. */
  suspendAfterDays?: number | null | undefined;
  /** Whether a suspended service counts for a partner’s tier. */
  suspendedServicesCount?: boolean | null | undefined;
  /** From 0 to 365. */
  terminateAfterDays?: number | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** What can be done with a subscription as it stands. */
export type SubscriptionAction =
  /** `subscriptionCancel`, now. */
  | 'CANCEL'
  /** `subscriptionCancel`, at the period’s end. */
  | 'CANCEL_AT_PERIOD_END'
  /** `subscriptionChange`. */
  | 'CHANGE'
  /** `domainCompleteTransfer`. */
  | 'COMPLETE_TRANSFER'
  /** `domainRestore`. */
  | 'REDEEM'
  /** `domainRenew`. */
  | 'RENEW'
  /** `subscriptionRestore`. */
  | 'RESTORE'
  /** `subscriptionSuspend`. */
  | 'SUSPEND'
  /** `subscriptionTerminate`. */
  | 'TERMINATE'
  /** `domainTransferAway`. */
  | 'TRANSFER_AWAY'
  /** `subscriptionCancelWithdraw`. */
  | 'WITHDRAW_CANCELLATION';

/** What a subscription becomes; what is left out stays. */
export type SubscriptionChangeInput = {
  /** Another cycle: a new period begins today. */
  cycle?: BillingCycle | null | undefined;
  /** Another product of the same kind. */
  productId?: string | null | undefined;
  /** How many, 1 to 999. */
  quantity?: number | null | undefined;
};

/** All of the given conditions hold. */
export type SubscriptionFilter = {
  /** Of this category. */
  categoryId?: string | null | undefined;
  /** Of this client. */
  clientId?: string | null | undefined;
  /** Due before this day, YYYY-MM-DD. */
  dueBefore?: string | null | undefined;
  /** Due on this day or later, YYYY-MM-DD. */
  dueFrom?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Services, add-ons or domains. */
  kind?: ProductKind | null | undefined;
  /** From this order. */
  orderId?: string | null | undefined;
  /** Of this product. */
  productId?: string | null | undefined;
  /** Contained in the product’s, the domain’s or the client’s name. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<SubscriptionStatus> | null | undefined;
};

/** How a list of subscriptions is sorted. */
export type SubscriptionSort = {
  /** By what. */
  by: SubscriptionSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of subscriptions is sorted by. */
export type SubscriptionSortKey =
  | 'CREATED_AT'
  | 'NAME'
  | 'NEXT_DUE'
  | 'PRICE'
  | 'STATUS';

/** How a service, an add-on or a domain stands. */
export type SubscriptionStatus =
  /** Running, and billed. */
  | 'ACTIVE'
  /** Withdrawn before it began; of a domain, given up. */
  | 'CANCELLED'
  /** Running until its end, and not renewed. */
  | 'CANCEL_AT_PERIOD_END'
  /** A domain that is free for anybody again. */
  | 'EXPIRED'
  /** A domain that has run out and can be renewed at the usual price. */
  | 'GRACE'
  /** Ordered, and waiting for its order to be accepted. */
  | 'PENDING'
  /** A domain on its way here from another registrar. */
  | 'PENDING_TRANSFER'
  /** A domain that has run out and can be restored at another price. */
  | 'REDEMPTION'
  /** Stopped: unpaid, by staff, or with what it belongs to. Terminated after a while. */
  | 'SUSPENDED'
  /** Ended for good. */
  | 'TERMINATED'
  /** A domain that is held elsewhere now. */
  | 'TRANSFERRED_AWAY';

/** What a list of tax rates is narrowed to. */
export type TaxRateFilter = {
  /** The tax category. */
  category?: string | null | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
};

/** A tax rate from a day on. */
export type TaxRateInput = {
  /** The tax category. */
  category?: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  /** In basis points, from 0 to 10 000: 1900 is 19 %. */
  rate: number;
  /** The first day it is in force, YYYY-MM-DD. */
  since: string;
};

/** How a sale is taxed; frozen at issue. */
export type TaxTreatment =
  /** At the rate of the buyer’s country, within the EU. */
  | 'DESTINATION'
  /** At the rate of the seller’s country. */
  | 'DOMESTIC'
  /** Not at all: seller or buyer is outside the EU. */
  | 'OUTSIDE_SCOPE'
  /** By the buyer, a business registered in another country of the EU. */
  | 'REVERSE_CHARGE';

/** For whom somebody writes. */
export type TicketAuthorKind =
  /** For the client account. */
  | 'CLIENT'
  /** For a partner that serves the client. */
  | 'PARTNER'
  /** For the operator. */
  | 'STAFF';

/** All of the given conditions hold. */
export type TicketFilter = {
  /** The job of this user. */
  assigneeUserId?: string | null | undefined;
  /** Of this client. */
  clientId?: string | null | undefined;
  /** In this department. */
  departmentId?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Your job, if you are staff; else opened by you. */
  mine?: boolean | null | undefined;
  /** Of one of these priorities. */
  priority?: Array<TicketPriority> | null | undefined;
  /** Contained in number (as #17), subject or client. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<TicketStatus> | null | undefined;
  /** About this service, add-on or domain. */
  subscriptionId?: string | null | undefined;
  /** Somebody waits for an answer (true), or nobody does (false). */
  unanswered?: boolean | null | undefined;
  /** Nobody’s job yet (true), or somebody’s (false). */
  unassigned?: boolean | null | undefined;
};

/** A message, and what hangs on it. */
export type TicketMessageInput = {
  /** Plain text, at most 16 000 characters. */
  body: string;
  /** Files sent to POST /files before, at most 5. */
  fileIds?: Array<string> | null | undefined;
};

/** A new inquiry. */
export type TicketOpenInput = {
  /** Plain text, at most 16 000 characters. */
  body: string;
  /** For which client; a client asks for itself and leaves it out. */
  clientId?: string | null | undefined;
  /** Where it goes. */
  departmentId: string;
  /** Files sent to POST /files before, at most 5. */
  fileIds?: Array<string> | null | undefined;
  /** MEDIUM when left out. */
  priority?: TicketPriority | null | undefined;
  /** What it is about, in a line of at most 200 characters. */
  subject: string;
  /** The service, add-on or domain of the client it is about. */
  subscriptionId?: string | null | undefined;
};

/** How much it matters. */
export type TicketPriority =
  /** Something does not work. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** The usual. */
  | 'MEDIUM';

/** How a list of inquiries is sorted. */
export type TicketSort = {
  /** By what. */
  by: TicketSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of inquiries is sorted by. */
export type TicketSortKey =
  /** When it was opened. */
  | 'CREATED_AT'
  /** When the last message came. */
  | 'LAST_MESSAGE_AT'
  /** Its number. */
  | 'NUMBER'
  /** How much it matters. */
  | 'PRIORITY'
  /** Who waits longest for an answer; those nobody waits for come last. */
  | 'QUEUE'
  /** What it is about. */
  | 'SUBJECT';

/** Whose turn it is, or how it ended. */
export type TicketStatus =
  /** Answered; the asking side may reply. */
  | 'ANSWERED'
  /** Done. A reply within 14 days reopens it; a later one opens a new inquiry that follows it. */
  | 'CLOSED'
  /** The asking side has written again and waits. */
  | 'CUSTOMER_REPLY'
  /** Somebody is at it. */
  | 'IN_PROGRESS'
  /** Goes on in another inquiry; can be undone. */
  | 'MERGED'
  /** Rests until a day, and is open again then. */
  | 'ON_HOLD'
  /** New, or due again: waits for a first answer. */
  | 'OPEN'
  /** Not an inquiry; can be undone. */
  | 'SPAM';

export type SearchQueryVariables = Exact<{
  q: string;
  clients: boolean;
  orders: boolean;
  invoices: boolean;
  tickets: boolean;
}>;


export type SearchQuery = { clients?: { nodes: Array<{ id: string, name: string, email: string }> }, orders?: { nodes: Array<{ id: string, number: number, client: { id: string, name: string } }> }, invoices?: { nodes: Array<{ id: string, number: string | null, client: { id: string, name: string } }> }, tickets?: { nodes: Array<{ id: string, number: number, subject: string }> } };

export type SettingsFieldsFragment = { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, secondFactorRoles: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, secondFactorRoles: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string } } };

export type SettingsUpdateMutationVariables = Exact<{
  input: SettingsInput;
}>;


export type SettingsUpdateMutation = { settingsUpdate: { settings: { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, secondFactorRoles: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { secondFactorRequired: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SignInConfirmMutationVariables = Exact<{
  code: string;
}>;


export type SignInConfirmMutation = { signInConfirm: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SwitchMembershipMutationVariables = Exact<{
  id: string;
}>;


export type SwitchMembershipMutation = { membershipSwitch: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ImpersonationEndMutationVariables = Exact<{ [key: string]: never; }>;


export type ImpersonationEndMutation = { impersonationEnd: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  email: string;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PasswordChooseMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type PasswordChooseMutation = { passwordChoose: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type RefusedFragment = { code: string, message: string, path: Array<string>, values: Record<string, unknown> };

export type ViewerFieldsFragment = { kind: AccountKind, role: Role, permissions: Array<string>, language: string, user: { id: string, name: string, email: string }, partner: { id: string, name: string } | null, client: { id: string, name: string } | null, impersonation: { clientId: string, endsAt: string } | null, memberships: Array<{ id: string, kind: AccountKind, role: Role, name: string, current: boolean }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: AccountKind, role: Role, permissions: Array<string>, language: string, user: { id: string, name: string, email: string }, partner: { id: string, name: string } | null, client: { id: string, name: string } | null, impersonation: { clientId: string, endsAt: string } | null, memberships: Array<{ id: string, kind: AccountKind, role: Role, name: string, current: boolean }> } | null };

export type ClientRowFragment = { id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string };

export type CustomFieldShapeFragment = { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string };

export type ClientFullFragment = { kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> };

export type ClientsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: ClientSort | null | undefined;
  filter?: ClientFilter | null | undefined;
}>;


export type ClientsQuery = { clients: { totalCount: number | null, nodes: Array<{ id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string }> } };

export type ClientQueryVariables = Exact<{
  id: string;
}>;


export type ClientQuery = { client: { orderCount: number, serviceCount: number, addonCount: number, domainCount: number, activeServiceCount: number, openInvoiceCount: number, kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, balance: { amount: string, currency: string, minor: number }, credit: { amount: string, currency: string, minor: number }, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> } | null };

export type ActiveCustomFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActiveCustomFieldsQuery = { customFields: { nodes: Array<{ id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string }> } };

export type ClientCreateMutationVariables = Exact<{
  input: ClientInput;
}>;


export type ClientCreateMutation = { clientCreate: { client: { kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: ClientInput;
}>;


export type ClientUpdateMutation = { clientUpdate: { client: { kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientDeleteMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type ClientDeleteMutation = { clientDelete: { deletedId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientEraseMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type ClientEraseMutation = { clientErase: { client: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CustomFieldFullFragment = { position: number, active: boolean, version: number, id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string };

export type CustomFieldsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: CustomFieldFilter | null | undefined;
}>;


export type CustomFieldsQuery = { customFields: { totalCount: number | null, nodes: Array<{ position: number, active: boolean, version: number, id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string }> } };

export type CustomFieldQueryVariables = Exact<{
  id: string;
}>;


export type CustomFieldQuery = { customField: { position: number, active: boolean, version: number, id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } | null };

export type CustomFieldCreateMutationVariables = Exact<{
  input: CustomFieldCreateInput;
}>;


export type CustomFieldCreateMutation = { customFieldCreate: { customField: { position: number, active: boolean, version: number, id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CustomFieldUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: CustomFieldInput;
}>;


export type CustomFieldUpdateMutation = { customFieldUpdate: { customField: { position: number, active: boolean, version: number, id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type MoneyFieldsFragment = { amount: string, currency: string, minor: number };

export type InvoiceRowFragment = { id: string, number: string | null, status: InvoiceStatus, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } };

export type PartyFieldsFragment = { name: string, lines: Array<string>, country: string, vatNumber: string, email: string };

export type InvoicesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: InvoiceSort | null | undefined;
  filter?: InvoiceFilter | null | undefined;
}>;


export type InvoicesQuery = { invoices: { totalCount: number | null, nodes: Array<{ id: string, number: string | null, status: InvoiceStatus, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } }> } };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { invoice: { currency: string, paidAt: string | null, suspendedAt: string | null, taxTreatment: TaxTreatment, note: string, pdfUrl: string, payable: boolean, cancellable: boolean, creditable: boolean, issuable: boolean, id: string, number: string | null, status: InvoiceStatus, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, net: { amount: string, currency: string, minor: number }, tax: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, credited: { amount: string, currency: string, minor: number }, client: { id: string, name: string, credit: { amount: string, currency: string, minor: number } }, order: { id: string, number: number } | null, seller: { name: string, lines: Array<string>, country: string, vatNumber: string, email: string } | null, buyer: { name: string, lines: Array<string>, country: string, vatNumber: string, email: string } | null, lines: Array<{ id: string, description: string, quantity: number, taxRate: number, periodStart: string | null, periodEnd: string | null, unitPrice: { amount: string, currency: string, minor: number }, net: { amount: string, currency: string, minor: number }, creditedNet: { amount: string, currency: string, minor: number }, tax: { amount: string, currency: string, minor: number } }>, payments: Array<{ id: string, method: PaymentMethod, reference: string, receivedOn: string, amount: { amount: string, currency: string, minor: number }, excess: { amount: string, currency: string, minor: number } }>, creditNotes: Array<{ id: string, number: string, issuedOn: string, reason: string, pdfUrl: string, total: { amount: string, currency: string, minor: number } }>, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number } } | null };

export type InvoiceRecordPaymentMutationVariables = Exact<{
  id: string;
  input: PaymentInput;
  idempotencyKey: string;
}>;


export type InvoiceRecordPaymentMutation = { invoiceRecordPayment: { becameCredit: { amount: string, currency: string, minor: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceApplyCreditMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type InvoiceApplyCreditMutation = { invoiceApplyCredit: { payment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CreditNoteIssueMutationVariables = Exact<{
  invoiceId: string;
  lines?: Array<CreditLineInput> | CreditLineInput | null | undefined;
  reason: string;
  idempotencyKey: string;
}>;


export type CreditNoteIssueMutation = { creditNoteIssue: { creditNote: { id: string, number: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceCancelMutationVariables = Exact<{
  id: string;
}>;


export type InvoiceCancelMutation = { invoiceCancel: { invoice: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceIssueMutationVariables = Exact<{
  id: string;
}>;


export type InvoiceIssueMutation = { invoiceIssue: { invoice: { id: string, number: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceDiscardMutationVariables = Exact<{
  id: string;
}>;


export type InvoiceDiscardMutation = { invoiceDiscard: { discardedId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceCreateMutationVariables = Exact<{
  input: InvoiceInput;
  idempotencyKey: string;
}>;


export type InvoiceCreateMutation = { invoiceCreate: { invoice: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TaxRatesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: TaxRateFilter | null | undefined;
}>;


export type TaxRatesQuery = { taxRates: { totalCount: number | null, nodes: Array<{ id: string, country: string, category: string, since: string, rate: number }> } };

export type TaxRateAddMutationVariables = Exact<{
  input: TaxRateInput;
}>;


export type TaxRateAddMutation = { taxRateAdd: { taxRate: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvoiceClientQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceClientQuery = { client: { id: string, name: string, currency: string } | null };

export type OrderRowFragment = { id: string, number: number, status: OrderStatus, placedAt: string, placedByKind: string, net: { amount: string, currency: string }, total: { amount: string, currency: string }, client: { id: string, name: string } };

export type OrdersQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: OrderSort | null | undefined;
  filter?: OrderFilter | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number | null, nodes: Array<{ id: string, number: number, status: OrderStatus, placedAt: string, placedByKind: string, net: { amount: string, currency: string }, total: { amount: string, currency: string }, client: { id: string, name: string } }> } };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { note: string, impersonated: boolean, acceptable: boolean, cancellable: boolean, markableAsFraud: boolean, clearable: boolean, id: string, number: number, status: OrderStatus, placedAt: string, placedByKind: string, tax: { amount: string, currency: string }, partner: { id: string, name: string } | null, items: Array<{ id: string, kind: ProductKind, description: string, cycle: BillingCycle, quantity: number, domainName: string | null, overrideReason: string | null, unitPrice: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, listPrice: { amount: string, currency: string }, net: { amount: string, currency: string }, subscription: { id: string, kind: ProductKind, status: SubscriptionStatus, name: string } | null }>, net: { amount: string, currency: string }, total: { amount: string, currency: string }, client: { id: string, name: string } } | null };

export type OrderChoicesQueryVariables = Exact<{
  clientId: string;
  hasClient: boolean;
}>;


export type OrderChoicesQuery = { products: { nodes: Array<{ id: string, name: string, kind: ProductKind, tld: string | null, category: { id: string, name: string }, prices: Array<{ cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string } }> }> }, client?: { id: string, name: string, currency: string, country: string } | null, subscriptions?: { nodes: Array<{ id: string, name: string, domainName: string | null }> } };

export type OrderPreviewQueryVariables = Exact<{
  input: OrderInput;
}>;


export type OrderPreviewQuery = { orderPreview: { preview: { lines: Array<{ position: number, description: string, cycle: BillingCycle, quantity: number, domainName: string | null, unitPrice: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, net: { amount: string, currency: string } }>, net: { amount: string, currency: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OrderPlaceMutationVariables = Exact<{
  input: OrderInput;
  idempotencyKey: string;
}>;


export type OrderPlaceMutation = { orderPlace: { order: { id: string, number: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OrderAcceptMutationVariables = Exact<{
  id: string;
}>;


export type OrderAcceptMutation = { orderAccept: { order: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OrderCancelMutationVariables = Exact<{
  id: string;
}>;


export type OrderCancelMutation = { orderCancel: { order: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OrderMarkFraudMutationVariables = Exact<{
  id: string;
}>;


export type OrderMarkFraudMutation = { orderMarkFraud: { order: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OrderUnmarkFraudMutationVariables = Exact<{
  id: string;
}>;


export type OrderUnmarkFraudMutation = { orderUnmarkFraud: { order: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProductRowFragment = { id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, category: { id: string, name: string } };

export type PriceFieldsFragment = { id: string, cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, restoreFee: { amount: string, currency: string } | null };

export type ProductFullFragment = { description: string, taxCategory: string, graceDays: number | null, redemptionDays: number | null, createdAt: string, version: number, id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, prices: Array<{ id: string, cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, restoreFee: { amount: string, currency: string } | null }>, category: { id: string, name: string } };

export type CategoryRowFragment = { id: string, key: string, name: string, position: number, version: number };

export type ProductsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: ProductSort | null | undefined;
  filter?: ProductFilter | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number | null, nodes: Array<{ id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, category: { id: string, name: string } }> }, categories: { nodes: Array<{ id: string, name: string }> } };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { product: { description: string, taxCategory: string, graceDays: number | null, redemptionDays: number | null, createdAt: string, version: number, id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, prices: Array<{ id: string, cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, restoreFee: { amount: string, currency: string } | null }>, category: { id: string, name: string } } | null, categories: { nodes: Array<{ id: string, name: string }> } };

export type CategoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryChoicesQuery = { categories: { nodes: Array<{ id: string, name: string }> } };

export type CategoriesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: CategoryFilter | null | undefined;
}>;


export type CategoriesQuery = { categories: { totalCount: number | null, nodes: Array<{ id: string, key: string, name: string, position: number, version: number }> } };

export type CategoryQueryVariables = Exact<{
  id: string;
}>;


export type CategoryQuery = { category: { id: string, key: string, name: string, position: number, version: number } | null };

export type ProductCreateMutationVariables = Exact<{
  input: ProductCreateInput;
}>;


export type ProductCreateMutation = { productCreate: { product: { id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, category: { id: string, name: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProductUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: ProductUpdateInput;
}>;


export type ProductUpdateMutation = { productUpdate: { product: { description: string, taxCategory: string, graceDays: number | null, redemptionDays: number | null, createdAt: string, version: number, id: string, name: string, kind: ProductKind, active: boolean, tld: string | null, prices: Array<{ id: string, cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, restoreFee: { amount: string, currency: string } | null }>, category: { id: string, name: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProductArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ProductArchiveMutation = { productArchive: { product: { id: string, active: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProductUnarchiveMutationVariables = Exact<{
  id: string;
}>;


export type ProductUnarchiveMutation = { productUnarchive: { product: { id: string, active: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PriceSetMutationVariables = Exact<{
  input: PriceInput;
}>;


export type PriceSetMutation = { priceSet: { price: { id: string, cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, restoreFee: { amount: string, currency: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PriceWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type PriceWithdrawMutation = { priceWithdraw: { price: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CategoryCreateMutationVariables = Exact<{
  input: CategoryCreateInput;
}>;


export type CategoryCreateMutation = { categoryCreate: { category: { id: string, key: string, name: string, position: number, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CategoryUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: CategoryUpdateInput;
}>;


export type CategoryUpdateMutation = { categoryUpdate: { category: { id: string, key: string, name: string, position: number, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionRowFragment = { id: string, kind: ProductKind, name: string, domainName: string | null, cycle: BillingCycle, quantity: number, status: SubscriptionStatus, periodEnd: string | null, price: { amount: string, currency: string }, client: { id: string, name: string } };

export type SubscriptionsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: SubscriptionSort | null | undefined;
  filter?: SubscriptionFilter | null | undefined;
}>;


export type SubscriptionsQuery = { subscriptions: { totalCount: number | null, nodes: Array<{ id: string, kind: ProductKind, name: string, domainName: string | null, cycle: BillingCycle, quantity: number, status: SubscriptionStatus, periodEnd: string | null, price: { amount: string, currency: string }, client: { id: string, name: string } }> } };

export type SubscriptionQueryVariables = Exact<{
  id: string;
}>;


export type SubscriptionQuery = { subscription: { createdAt: string, periodStart: string | null, endsOn: string | null, suspendedAt: string | null, suspendReason: string | null, cancelReason: string | null, actions: Array<SubscriptionAction>, id: string, kind: ProductKind, name: string, domainName: string | null, cycle: BillingCycle, quantity: number, status: SubscriptionStatus, periodEnd: string | null, amount: { amount: string, currency: string }, product: { id: string, name: string, prices: Array<{ restoreFee: { amount: string, currency: string } | null }> }, category: { id: string, name: string }, order: { id: string, number: number } | null, parent: { id: string, name: string } | null, addons: Array<{ id: string, name: string, status: SubscriptionStatus }>, price: { amount: string, currency: string }, client: { id: string, name: string } } | null };

export type ChangeChoicesQueryVariables = Exact<{
  kind: ProductKind;
  categoryId: string;
}>;


export type ChangeChoicesQuery = { products: { nodes: Array<{ id: string, name: string, prices: Array<{ cycle: BillingCycle, amount: { amount: string, currency: string } }> }> } };

export type SubscriptionChangePreviewQueryVariables = Exact<{
  id: string;
  input: SubscriptionChangeInput;
}>;


export type SubscriptionChangePreviewQuery = { subscriptionChangePreview: { preview: { daysLeft: number, periodDays: number, until: string, after: { amount: string, currency: string }, credit: { amount: string, currency: string }, charge: { amount: string, currency: string }, difference: { amount: string, currency: string, minor: number } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionSuspendMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;


export type SubscriptionSuspendMutation = { subscriptionSuspend: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionRestoreMutationVariables = Exact<{
  id: string;
}>;


export type SubscriptionRestoreMutation = { subscriptionRestore: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionTerminateMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;


export type SubscriptionTerminateMutation = { subscriptionTerminate: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionCancelMutationVariables = Exact<{
  id: string;
  when: CancelWhen;
  reason?: string | null | undefined;
}>;


export type SubscriptionCancelMutation = { subscriptionCancel: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionCancelWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type SubscriptionCancelWithdrawMutation = { subscriptionCancelWithdraw: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DomainRenewMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type DomainRenewMutation = { domainRenew: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DomainRestoreMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type DomainRestoreMutation = { domainRestore: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DomainCompleteTransferMutationVariables = Exact<{
  id: string;
}>;


export type DomainCompleteTransferMutation = { domainCompleteTransfer: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DomainTransferAwayMutationVariables = Exact<{
  id: string;
}>;


export type DomainTransferAwayMutation = { domainTransferAway: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscriptionChangeMutationVariables = Exact<{
  id: string;
  input: SubscriptionChangeInput;
  idempotencyKey: string;
}>;


export type SubscriptionChangeMutation = { subscriptionChange: { subscription: { id: string, status: SubscriptionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketRowFragment = { id: string, number: number, subject: string, status: TicketStatus, priority: TicketPriority, lastMessageAt: string, waitingSince: string | null, messageCount: number, assigneeName: string | null, client: { id: string, name: string }, department: { id: string, name: string } };

export type AttachmentFieldsFragment = { id: string, name: string, size: number, type: string, url: string };

export type TicketFullFragment = { createdAt: string, closedAt: string | null, holdUntil: string | null, reopenable: boolean, openedBy: TicketAuthorKind, assigneeUserId: string | null, id: string, number: number, subject: string, status: TicketStatus, priority: TicketPriority, lastMessageAt: string, waitingSince: string | null, messageCount: number, assigneeName: string | null, subscription: { id: string, kind: ProductKind, name: string } | null, mergedInto: { id: string, number: number } | null, mergedHere: Array<{ id: string, number: number, subject: string }>, follows: { id: string, number: number } | null, messages: Array<{ id: string, authorKind: TicketAuthorKind, authorName: string, onBehalf: boolean, body: string, createdAt: string, attachments: Array<{ id: string, name: string, size: number, type: string, url: string }> }>, client: { id: string, name: string }, department: { id: string, name: string } };

export type TicketsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: TicketSort | null | undefined;
  filter?: TicketFilter | null | undefined;
}>;


export type TicketsQuery = { tickets: { totalCount: number | null, nodes: Array<{ id: string, number: number, subject: string, status: TicketStatus, priority: TicketPriority, lastMessageAt: string, waitingSince: string | null, messageCount: number, assigneeName: string | null, client: { id: string, name: string }, department: { id: string, name: string } }> }, departments: Array<{ id: string, name: string }> };

export type TicketQueryVariables = Exact<{
  id: string;
  notes: boolean;
}>;


export type TicketQuery = { ticket: { createdAt: string, closedAt: string | null, holdUntil: string | null, reopenable: boolean, openedBy: TicketAuthorKind, assigneeUserId: string | null, id: string, number: number, subject: string, status: TicketStatus, priority: TicketPriority, lastMessageAt: string, waitingSince: string | null, messageCount: number, assigneeName: string | null, notes?: Array<{ id: string, authorKind: TicketAuthorKind, authorName: string, body: string, createdAt: string, attachments: Array<{ id: string, name: string, size: number, type: string, url: string }> }>, subscription: { id: string, kind: ProductKind, name: string } | null, mergedInto: { id: string, number: number } | null, mergedHere: Array<{ id: string, number: number, subject: string }>, follows: { id: string, number: number } | null, messages: Array<{ id: string, authorKind: TicketAuthorKind, authorName: string, onBehalf: boolean, body: string, createdAt: string, attachments: Array<{ id: string, name: string, size: number, type: string, url: string }> }>, client: { id: string, name: string }, department: { id: string, name: string } } | null, departments: Array<{ id: string, name: string }> };

export type TicketFormChoicesQueryVariables = Exact<{
  clientId: string;
  hasClient: boolean;
}>;


export type TicketFormChoicesQuery = { departments: Array<{ id: string, name: string }>, subscriptions?: { nodes: Array<{ id: string, name: string }> } };

export type AssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssigneesQuery = { staffMembers: { nodes: Array<{ id: string, active: boolean, user: { id: string, name: string } }> } };

export type TicketReplyMutationVariables = Exact<{
  id: string;
  input: TicketMessageInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TicketReplyMutation = { ticketReply: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketNoteMutationVariables = Exact<{
  id: string;
  input: TicketMessageInput;
}>;


export type TicketNoteMutation = { ticketNote: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketCloseMutationVariables = Exact<{
  id: string;
}>;


export type TicketCloseMutation = { ticketClose: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketReopenMutationVariables = Exact<{
  id: string;
}>;


export type TicketReopenMutation = { ticketReopen: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketBeginMutationVariables = Exact<{
  id: string;
}>;


export type TicketBeginMutation = { ticketBegin: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketHoldMutationVariables = Exact<{
  id: string;
  until: string;
}>;


export type TicketHoldMutation = { ticketHold: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketResumeMutationVariables = Exact<{
  id: string;
}>;


export type TicketResumeMutation = { ticketResume: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketAssignMutationVariables = Exact<{
  id: string;
  userId?: string | null | undefined;
}>;


export type TicketAssignMutation = { ticketAssign: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketPrioritiseMutationVariables = Exact<{
  id: string;
  priority: TicketPriority;
}>;


export type TicketPrioritiseMutation = { ticketPrioritise: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketMoveMutationVariables = Exact<{
  id: string;
  departmentId: string;
}>;


export type TicketMoveMutation = { ticketMove: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketMergeMutationVariables = Exact<{
  id: string;
  intoId: string;
}>;


export type TicketMergeMutation = { ticketMerge: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketUnmergeMutationVariables = Exact<{
  id: string;
}>;


export type TicketUnmergeMutation = { ticketUnmerge: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketMarkSpamMutationVariables = Exact<{
  id: string;
}>;


export type TicketMarkSpamMutation = { ticketMarkSpam: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketUnmarkSpamMutationVariables = Exact<{
  id: string;
}>;


export type TicketUnmarkSpamMutation = { ticketUnmarkSpam: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketOpenMutationVariables = Exact<{
  input: TicketOpenInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TicketOpenMutation = { ticketOpen: { ticket: { id: string, number: number, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment SettingsFields on Settings {
  operator {
    name
    address
    country
    vatNumber
    email
    currency
  }
  timeZone
  renewalLeadDays
  suspendAfterDays
  terminateAfterDays
  paymentTermDays
  reminderDays
  domainGraceDays
  domainRedemptionDays
  suspendedServicesCount
  secondFactorRoles
}
    `, {"fragmentName":"SettingsFields"}) as unknown as TypedDocumentString<SettingsFieldsFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on UserError {
  code
  message
  path
  values
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  kind
  role
  permissions
  language
  user {
    id
    name
    email
  }
  partner {
    id
    name
  }
  client {
    id
    name
  }
  impersonation {
    clientId
    endsAt
  }
  memberships {
    id
    kind
    role
    name
    current
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const ClientRowFragmentDoc = new TypedDocumentString(`
    fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}
    `, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
export const CustomFieldShapeFragmentDoc = new TypedDocumentString(`
    fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
    `, {"fragmentName":"CustomFieldShape"}) as unknown as TypedDocumentString<CustomFieldShapeFragment, unknown>;
export const ClientFullFragmentDoc = new TypedDocumentString(`
    fragment ClientFull on Client {
  ...ClientRow
  kind
  company
  firstName
  lastName
  vatNumber
  address1
  address2
  city
  region
  postcode
  deletedAt
  erasedAt
  version
  additional {
    field {
      ...CustomFieldShape
    }
    value
  }
}
    fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}`, {"fragmentName":"ClientFull"}) as unknown as TypedDocumentString<ClientFullFragment, unknown>;
export const CustomFieldFullFragmentDoc = new TypedDocumentString(`
    fragment CustomFieldFull on CustomField {
  ...CustomFieldShape
  position
  active
  version
}
    fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}`, {"fragmentName":"CustomFieldFull"}) as unknown as TypedDocumentString<CustomFieldFullFragment, unknown>;
export const MoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
    `, {"fragmentName":"MoneyFields"}) as unknown as TypedDocumentString<MoneyFieldsFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  number
  status
  overdue
  issuedOn
  dueOn
  createdAt
  total {
    ...MoneyFields
  }
  left {
    ...MoneyFields
  }
  client {
    id
    name
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const PartyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartyFields on InvoiceParty {
  name
  lines
  country
  vatNumber
  email
}
    `, {"fragmentName":"PartyFields"}) as unknown as TypedDocumentString<PartyFieldsFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on Order {
  id
  number
  status
  placedAt
  placedByKind
  net {
    amount
    currency
  }
  total {
    amount
    currency
  }
  client {
    id
    name
  }
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const ProductRowFragmentDoc = new TypedDocumentString(`
    fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}
    `, {"fragmentName":"ProductRow"}) as unknown as TypedDocumentString<ProductRowFragment, unknown>;
export const PriceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PriceFields on Price {
  id
  cycle
  amount {
    amount
    currency
  }
  setupFee {
    amount
    currency
  }
  restoreFee {
    amount
    currency
  }
}
    `, {"fragmentName":"PriceFields"}) as unknown as TypedDocumentString<PriceFieldsFragment, unknown>;
export const ProductFullFragmentDoc = new TypedDocumentString(`
    fragment ProductFull on Product {
  ...ProductRow
  description
  taxCategory
  graceDays
  redemptionDays
  createdAt
  version
  prices {
    ...PriceFields
  }
}
    fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}
fragment PriceFields on Price {
  id
  cycle
  amount {
    amount
    currency
  }
  setupFee {
    amount
    currency
  }
  restoreFee {
    amount
    currency
  }
}`, {"fragmentName":"ProductFull"}) as unknown as TypedDocumentString<ProductFullFragment, unknown>;
export const CategoryRowFragmentDoc = new TypedDocumentString(`
    fragment CategoryRow on Category {
  id
  key
  name
  position
  version
}
    `, {"fragmentName":"CategoryRow"}) as unknown as TypedDocumentString<CategoryRowFragment, unknown>;
export const SubscriptionRowFragmentDoc = new TypedDocumentString(`
    fragment SubscriptionRow on Subscription {
  id
  kind
  name
  domainName
  cycle
  quantity
  status
  periodEnd
  price {
    amount
    currency
  }
  client {
    id
    name
  }
}
    `, {"fragmentName":"SubscriptionRow"}) as unknown as TypedDocumentString<SubscriptionRowFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  priority
  lastMessageAt
  waitingSince
  messageCount
  assigneeName
  client {
    id
    name
  }
  department {
    id
    name
  }
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  name
  size
  type
  url
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const TicketFullFragmentDoc = new TypedDocumentString(`
    fragment TicketFull on Ticket {
  ...TicketRow
  createdAt
  closedAt
  holdUntil
  reopenable
  openedBy
  assigneeUserId
  subscription {
    id
    kind
    name
  }
  mergedInto {
    id
    number
  }
  mergedHere {
    id
    number
    subject
  }
  follows {
    id
    number
  }
  messages {
    id
    authorKind
    authorName
    onBehalf
    body
    createdAt
    attachments {
      ...AttachmentFields
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  priority
  lastMessageAt
  waitingSince
  messageCount
  assigneeName
  client {
    id
    name
  }
  department {
    id
    name
  }
}
fragment AttachmentFields on Attachment {
  id
  name
  size
  type
  url
}`, {"fragmentName":"TicketFull"}) as unknown as TypedDocumentString<TicketFullFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($q: String!, $clients: Boolean!, $orders: Boolean!, $invoices: Boolean!, $tickets: Boolean!) {
  clients(first: 5, filter: {q: $q}) @include(if: $clients) {
    nodes {
      id
      name
      email
    }
  }
  orders(first: 5, filter: {q: $q}) @include(if: $orders) {
    nodes {
      id
      number
      client {
        id
        name
      }
    }
  }
  invoices(first: 5, filter: {q: $q}) @include(if: $invoices) {
    nodes {
      id
      number
      client {
        id
        name
      }
    }
  }
  tickets(first: 5, filter: {q: $q}) @include(if: $tickets) {
    nodes {
      id
      number
      subject
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  settings {
    ...SettingsFields
  }
}
    fragment SettingsFields on Settings {
  operator {
    name
    address
    country
    vatNumber
    email
    currency
  }
  timeZone
  renewalLeadDays
  suspendAfterDays
  terminateAfterDays
  paymentTermDays
  reminderDays
  domainGraceDays
  domainRedemptionDays
  suspendedServicesCount
  secondFactorRoles
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SettingsUpdateDocument = new TypedDocumentString(`
    mutation SettingsUpdate($input: SettingsInput!) {
  settingsUpdate(input: $input) {
    settings {
      ...SettingsFields
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment SettingsFields on Settings {
  operator {
    name
    address
    country
    vatNumber
    email
    currency
  }
  timeZone
  renewalLeadDays
  suspendAfterDays
  terminateAfterDays
  paymentTermDays
  reminderDays
  domainGraceDays
  domainRedemptionDays
  suspendedServicesCount
  secondFactorRoles
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SettingsUpdateMutation, SettingsUpdateMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    secondFactorRequired
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInConfirmDocument = new TypedDocumentString(`
    mutation SignInConfirm($code: String!) {
  signInConfirm(code: $code) {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SignInConfirmMutation, SignInConfirmMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchMembershipDocument = new TypedDocumentString(`
    mutation SwitchMembership($id: ID!) {
  membershipSwitch(id: $id) {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SwitchMembershipMutation, SwitchMembershipMutationVariables>;
export const ImpersonationEndDocument = new TypedDocumentString(`
    mutation ImpersonationEnd {
  impersonationEnd {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<ImpersonationEndMutation, ImpersonationEndMutationVariables>;
export const PasswordResetRequestDocument = new TypedDocumentString(`
    mutation PasswordResetRequest($email: String!) {
  passwordResetRequest(email: $email) {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const PasswordChooseDocument = new TypedDocumentString(`
    mutation PasswordChoose($token: String!, $password: String!) {
  passwordChoose(token: $token, password: $password) {
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<PasswordChooseMutation, PasswordChooseMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  kind
  role
  permissions
  language
  user {
    id
    name
    email
  }
  partner {
    id
    name
  }
  client {
    id
    name
  }
  impersonation {
    clientId
    endsAt
  }
  memberships {
    id
    kind
    role
    name
    current
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ClientsDocument = new TypedDocumentString(`
    query Clients($first: Int!, $offset: Int, $sort: ClientSort, $filter: ClientFilter) {
  clients(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...ClientRow
    }
    totalCount
  }
}
    fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}`) as unknown as TypedDocumentString<ClientsQuery, ClientsQueryVariables>;
export const ClientDocument = new TypedDocumentString(`
    query Client($id: ID!) {
  client(id: $id) {
    ...ClientFull
    orderCount
    serviceCount
    addonCount
    domainCount
    activeServiceCount
    openInvoiceCount
    balance {
      amount
      currency
      minor
    }
    credit {
      amount
      currency
      minor
    }
  }
}
    fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment ClientFull on Client {
  ...ClientRow
  kind
  company
  firstName
  lastName
  vatNumber
  address1
  address2
  city
  region
  postcode
  deletedAt
  erasedAt
  version
  additional {
    field {
      ...CustomFieldShape
    }
    value
  }
}`) as unknown as TypedDocumentString<ClientQuery, ClientQueryVariables>;
export const ActiveCustomFieldsDocument = new TypedDocumentString(`
    query ActiveCustomFields {
  customFields(first: 100, filter: {active: true}) {
    nodes {
      ...CustomFieldShape
    }
  }
}
    fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}`) as unknown as TypedDocumentString<ActiveCustomFieldsQuery, ActiveCustomFieldsQueryVariables>;
export const ClientCreateDocument = new TypedDocumentString(`
    mutation ClientCreate($input: ClientInput!) {
  clientCreate(input: $input) {
    client {
      ...ClientFull
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment ClientFull on Client {
  ...ClientRow
  kind
  company
  firstName
  lastName
  vatNumber
  address1
  address2
  city
  region
  postcode
  deletedAt
  erasedAt
  version
  additional {
    field {
      ...CustomFieldShape
    }
    value
  }
}`) as unknown as TypedDocumentString<ClientCreateMutation, ClientCreateMutationVariables>;
export const ClientUpdateDocument = new TypedDocumentString(`
    mutation ClientUpdate($id: ID!, $version: Int!, $input: ClientInput!) {
  clientUpdate(id: $id, version: $version, input: $input) {
    client {
      ...ClientFull
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment ClientRow on Client {
  id
  number
  name
  email
  phone
  country
  currency
  language
  status
  createdAt
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment ClientFull on Client {
  ...ClientRow
  kind
  company
  firstName
  lastName
  vatNumber
  address1
  address2
  city
  region
  postcode
  deletedAt
  erasedAt
  version
  additional {
    field {
      ...CustomFieldShape
    }
    value
  }
}`) as unknown as TypedDocumentString<ClientUpdateMutation, ClientUpdateMutationVariables>;
export const ClientDeleteDocument = new TypedDocumentString(`
    mutation ClientDelete($id: ID!, $name: String!) {
  clientDelete(id: $id, name: $name) {
    deletedId
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<ClientDeleteMutation, ClientDeleteMutationVariables>;
export const ClientEraseDocument = new TypedDocumentString(`
    mutation ClientErase($id: ID!, $name: String!) {
  clientErase(id: $id, name: $name) {
    client {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<ClientEraseMutation, ClientEraseMutationVariables>;
export const CustomFieldsDocument = new TypedDocumentString(`
    query CustomFields($first: Int!, $offset: Int, $filter: CustomFieldFilter) {
  customFields(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...CustomFieldFull
    }
    totalCount
  }
}
    fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment CustomFieldFull on CustomField {
  ...CustomFieldShape
  position
  active
  version
}`) as unknown as TypedDocumentString<CustomFieldsQuery, CustomFieldsQueryVariables>;
export const CustomFieldDocument = new TypedDocumentString(`
    query CustomField($id: ID!) {
  customField(id: $id) {
    ...CustomFieldFull
  }
}
    fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment CustomFieldFull on CustomField {
  ...CustomFieldShape
  position
  active
  version
}`) as unknown as TypedDocumentString<CustomFieldQuery, CustomFieldQueryVariables>;
export const CustomFieldCreateDocument = new TypedDocumentString(`
    mutation CustomFieldCreate($input: CustomFieldCreateInput!) {
  customFieldCreate(input: $input) {
    customField {
      ...CustomFieldFull
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment CustomFieldFull on CustomField {
  ...CustomFieldShape
  position
  active
  version
}`) as unknown as TypedDocumentString<CustomFieldCreateMutation, CustomFieldCreateMutationVariables>;
export const CustomFieldUpdateDocument = new TypedDocumentString(`
    mutation CustomFieldUpdate($id: ID!, $version: Int!, $input: CustomFieldInput!) {
  customFieldUpdate(id: $id, version: $version, input: $input) {
    customField {
      ...CustomFieldFull
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment CustomFieldShape on CustomField {
  id
  label
  kind
  choices
  required
  helpText
}
fragment CustomFieldFull on CustomField {
  ...CustomFieldShape
  position
  active
  version
}`) as unknown as TypedDocumentString<CustomFieldUpdateMutation, CustomFieldUpdateMutationVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($first: Int!, $offset: Int, $sort: InvoiceSort, $filter: InvoiceFilter) {
  invoices(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...InvoiceRow
    }
    totalCount
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment InvoiceRow on Invoice {
  id
  number
  status
  overdue
  issuedOn
  dueOn
  createdAt
  total {
    ...MoneyFields
  }
  left {
    ...MoneyFields
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  invoice(id: $id) {
    ...InvoiceRow
    currency
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    paid {
      ...MoneyFields
    }
    credited {
      ...MoneyFields
    }
    client {
      id
      name
      credit {
        ...MoneyFields
      }
    }
    order {
      id
      number
    }
    paidAt
    suspendedAt
    taxTreatment
    note
    pdfUrl
    payable
    cancellable
    creditable
    issuable
    seller {
      ...PartyFields
    }
    buyer {
      ...PartyFields
    }
    lines {
      id
      description
      quantity
      taxRate
      periodStart
      periodEnd
      unitPrice {
        ...MoneyFields
      }
      net {
        ...MoneyFields
      }
      creditedNet {
        ...MoneyFields
      }
      tax {
        ...MoneyFields
      }
    }
    payments {
      id
      method
      reference
      receivedOn
      amount {
        ...MoneyFields
      }
      excess {
        ...MoneyFields
      }
    }
    creditNotes {
      id
      number
      issuedOn
      reason
      pdfUrl
      total {
        ...MoneyFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment InvoiceRow on Invoice {
  id
  number
  status
  overdue
  issuedOn
  dueOn
  createdAt
  total {
    ...MoneyFields
  }
  left {
    ...MoneyFields
  }
  client {
    id
    name
  }
}
fragment PartyFields on InvoiceParty {
  name
  lines
  country
  vatNumber
  email
}`) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const InvoiceRecordPaymentDocument = new TypedDocumentString(`
    mutation InvoiceRecordPayment($id: ID!, $input: PaymentInput!, $idempotencyKey: String!) {
  invoiceRecordPayment(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    becameCredit {
      ...MoneyFields
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<InvoiceRecordPaymentMutation, InvoiceRecordPaymentMutationVariables>;
export const InvoiceApplyCreditDocument = new TypedDocumentString(`
    mutation InvoiceApplyCredit($id: ID!, $idempotencyKey: String!) {
  invoiceApplyCredit(id: $id, idempotencyKey: $idempotencyKey) {
    payment {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvoiceApplyCreditMutation, InvoiceApplyCreditMutationVariables>;
export const CreditNoteIssueDocument = new TypedDocumentString(`
    mutation CreditNoteIssue($invoiceId: ID!, $lines: [CreditLineInput!], $reason: String!, $idempotencyKey: String!) {
  creditNoteIssue(
    invoiceId: $invoiceId
    lines: $lines
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    creditNote {
      id
      number
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<CreditNoteIssueMutation, CreditNoteIssueMutationVariables>;
export const InvoiceCancelDocument = new TypedDocumentString(`
    mutation InvoiceCancel($id: ID!) {
  invoiceCancel(id: $id) {
    invoice {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvoiceCancelMutation, InvoiceCancelMutationVariables>;
export const InvoiceIssueDocument = new TypedDocumentString(`
    mutation InvoiceIssue($id: ID!) {
  invoiceIssue(id: $id) {
    invoice {
      id
      number
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvoiceIssueMutation, InvoiceIssueMutationVariables>;
export const InvoiceDiscardDocument = new TypedDocumentString(`
    mutation InvoiceDiscard($id: ID!) {
  invoiceDiscard(id: $id) {
    discardedId
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvoiceDiscardMutation, InvoiceDiscardMutationVariables>;
export const InvoiceCreateDocument = new TypedDocumentString(`
    mutation InvoiceCreate($input: InvoiceInput!, $idempotencyKey: String!) {
  invoiceCreate(input: $input, idempotencyKey: $idempotencyKey) {
    invoice {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvoiceCreateMutation, InvoiceCreateMutationVariables>;
export const TaxRatesDocument = new TypedDocumentString(`
    query TaxRates($first: Int!, $offset: Int, $filter: TaxRateFilter) {
  taxRates(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      country
      category
      since
      rate
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TaxRatesQuery, TaxRatesQueryVariables>;
export const TaxRateAddDocument = new TypedDocumentString(`
    mutation TaxRateAdd($input: TaxRateInput!) {
  taxRateAdd(input: $input) {
    taxRate {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TaxRateAddMutation, TaxRateAddMutationVariables>;
export const InvoiceClientDocument = new TypedDocumentString(`
    query InvoiceClient($id: ID!) {
  client(id: $id) {
    id
    name
    currency
  }
}
    `) as unknown as TypedDocumentString<InvoiceClientQuery, InvoiceClientQueryVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int!, $offset: Int, $sort: OrderSort, $filter: OrderFilter) {
  orders(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...OrderRow
    }
    totalCount
  }
}
    fragment OrderRow on Order {
  id
  number
  status
  placedAt
  placedByKind
  net {
    amount
    currency
  }
  total {
    amount
    currency
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderRow
    note
    tax {
      amount
      currency
    }
    impersonated
    acceptable
    cancellable
    markableAsFraud
    clearable
    partner {
      id
      name
    }
    items {
      id
      kind
      description
      cycle
      quantity
      domainName
      overrideReason
      unitPrice {
        amount
        currency
      }
      setupFee {
        amount
        currency
      }
      listPrice {
        amount
        currency
      }
      net {
        amount
        currency
      }
      subscription {
        id
        kind
        status
        name
      }
    }
  }
}
    fragment OrderRow on Order {
  id
  number
  status
  placedAt
  placedByKind
  net {
    amount
    currency
  }
  total {
    amount
    currency
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderChoicesDocument = new TypedDocumentString(`
    query OrderChoices($clientId: ID!, $hasClient: Boolean!) {
  products(first: 100, filter: {active: true}) {
    nodes {
      id
      name
      kind
      tld
      category {
        id
        name
      }
      prices {
        cycle
        amount {
          amount
          currency
        }
        setupFee {
          amount
          currency
        }
      }
    }
  }
  client(id: $clientId) @include(if: $hasClient) {
    id
    name
    currency
    country
  }
  subscriptions(
    first: 100
    filter: {clientId: $clientId, kind: SERVICE, status: [ACTIVE, PENDING]}
  ) @include(if: $hasClient) {
    nodes {
      id
      name
      domainName
    }
  }
}
    `) as unknown as TypedDocumentString<OrderChoicesQuery, OrderChoicesQueryVariables>;
export const OrderPreviewDocument = new TypedDocumentString(`
    query OrderPreview($input: OrderInput!) {
  orderPreview(input: $input) {
    preview {
      lines {
        position
        description
        cycle
        quantity
        domainName
        unitPrice {
          amount
          currency
        }
        setupFee {
          amount
          currency
        }
        net {
          amount
          currency
        }
      }
      net {
        amount
        currency
      }
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderPreviewQuery, OrderPreviewQueryVariables>;
export const OrderPlaceDocument = new TypedDocumentString(`
    mutation OrderPlace($input: OrderInput!, $idempotencyKey: String!) {
  orderPlace(input: $input, idempotencyKey: $idempotencyKey) {
    order {
      id
      number
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderPlaceMutation, OrderPlaceMutationVariables>;
export const OrderAcceptDocument = new TypedDocumentString(`
    mutation OrderAccept($id: ID!) {
  orderAccept(id: $id) {
    order {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderAcceptMutation, OrderAcceptMutationVariables>;
export const OrderCancelDocument = new TypedDocumentString(`
    mutation OrderCancel($id: ID!) {
  orderCancel(id: $id) {
    order {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderMarkFraudDocument = new TypedDocumentString(`
    mutation OrderMarkFraud($id: ID!) {
  orderMarkFraud(id: $id) {
    order {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderMarkFraudMutation, OrderMarkFraudMutationVariables>;
export const OrderUnmarkFraudDocument = new TypedDocumentString(`
    mutation OrderUnmarkFraud($id: ID!) {
  orderUnmarkFraud(id: $id) {
    order {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<OrderUnmarkFraudMutation, OrderUnmarkFraudMutationVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($first: Int!, $offset: Int, $sort: ProductSort, $filter: ProductFilter) {
  products(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...ProductRow
    }
    totalCount
  }
  categories(first: 100) {
    nodes {
      id
      name
    }
  }
}
    fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  product(id: $id) {
    ...ProductFull
  }
  categories(first: 100) {
    nodes {
      id
      name
    }
  }
}
    fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}
fragment PriceFields on Price {
  id
  cycle
  amount {
    amount
    currency
  }
  setupFee {
    amount
    currency
  }
  restoreFee {
    amount
    currency
  }
}
fragment ProductFull on Product {
  ...ProductRow
  description
  taxCategory
  graceDays
  redemptionDays
  createdAt
  version
  prices {
    ...PriceFields
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const CategoryChoicesDocument = new TypedDocumentString(`
    query CategoryChoices {
  categories(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CategoryChoicesQuery, CategoryChoicesQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories($first: Int!, $offset: Int, $filter: CategoryFilter) {
  categories(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...CategoryRow
    }
    totalCount
  }
}
    fragment CategoryRow on Category {
  id
  key
  name
  position
  version
}`) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const CategoryDocument = new TypedDocumentString(`
    query Category($id: ID!) {
  category(id: $id) {
    ...CategoryRow
  }
}
    fragment CategoryRow on Category {
  id
  key
  name
  position
  version
}`) as unknown as TypedDocumentString<CategoryQuery, CategoryQueryVariables>;
export const ProductCreateDocument = new TypedDocumentString(`
    mutation ProductCreate($input: ProductCreateInput!) {
  productCreate(input: $input) {
    product {
      ...ProductRow
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProductCreateMutation, ProductCreateMutationVariables>;
export const ProductUpdateDocument = new TypedDocumentString(`
    mutation ProductUpdate($id: ID!, $version: Int!, $input: ProductUpdateInput!) {
  productUpdate(id: $id, version: $version, input: $input) {
    product {
      ...ProductFull
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment ProductRow on Product {
  id
  name
  kind
  active
  tld
  category {
    id
    name
  }
}
fragment PriceFields on Price {
  id
  cycle
  amount {
    amount
    currency
  }
  setupFee {
    amount
    currency
  }
  restoreFee {
    amount
    currency
  }
}
fragment ProductFull on Product {
  ...ProductRow
  description
  taxCategory
  graceDays
  redemptionDays
  createdAt
  version
  prices {
    ...PriceFields
  }
}`) as unknown as TypedDocumentString<ProductUpdateMutation, ProductUpdateMutationVariables>;
export const ProductArchiveDocument = new TypedDocumentString(`
    mutation ProductArchive($id: ID!) {
  productArchive(id: $id) {
    product {
      id
      active
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<ProductArchiveMutation, ProductArchiveMutationVariables>;
export const ProductUnarchiveDocument = new TypedDocumentString(`
    mutation ProductUnarchive($id: ID!) {
  productUnarchive(id: $id) {
    product {
      id
      active
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<ProductUnarchiveMutation, ProductUnarchiveMutationVariables>;
export const PriceSetDocument = new TypedDocumentString(`
    mutation PriceSet($input: PriceInput!) {
  priceSet(input: $input) {
    price {
      ...PriceFields
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment PriceFields on Price {
  id
  cycle
  amount {
    amount
    currency
  }
  setupFee {
    amount
    currency
  }
  restoreFee {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<PriceSetMutation, PriceSetMutationVariables>;
export const PriceWithdrawDocument = new TypedDocumentString(`
    mutation PriceWithdraw($id: ID!) {
  priceWithdraw(id: $id) {
    price {
      id
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<PriceWithdrawMutation, PriceWithdrawMutationVariables>;
export const CategoryCreateDocument = new TypedDocumentString(`
    mutation CategoryCreate($input: CategoryCreateInput!) {
  categoryCreate(input: $input) {
    category {
      ...CategoryRow
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment CategoryRow on Category {
  id
  key
  name
  position
  version
}`) as unknown as TypedDocumentString<CategoryCreateMutation, CategoryCreateMutationVariables>;
export const CategoryUpdateDocument = new TypedDocumentString(`
    mutation CategoryUpdate($id: ID!, $version: Int!, $input: CategoryUpdateInput!) {
  categoryUpdate(id: $id, version: $version, input: $input) {
    category {
      ...CategoryRow
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment CategoryRow on Category {
  id
  key
  name
  position
  version
}`) as unknown as TypedDocumentString<CategoryUpdateMutation, CategoryUpdateMutationVariables>;
export const SubscriptionsDocument = new TypedDocumentString(`
    query Subscriptions($first: Int!, $offset: Int, $sort: SubscriptionSort, $filter: SubscriptionFilter) {
  subscriptions(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...SubscriptionRow
    }
    totalCount
  }
}
    fragment SubscriptionRow on Subscription {
  id
  kind
  name
  domainName
  cycle
  quantity
  status
  periodEnd
  price {
    amount
    currency
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<SubscriptionsQuery, SubscriptionsQueryVariables>;
export const SubscriptionDocument = new TypedDocumentString(`
    query Subscription($id: ID!) {
  subscription(id: $id) {
    ...SubscriptionRow
    createdAt
    periodStart
    endsOn
    suspendedAt
    suspendReason
    cancelReason
    actions
    amount {
      amount
      currency
    }
    product {
      id
      name
      prices {
        restoreFee {
          amount
          currency
        }
      }
    }
    category {
      id
      name
    }
    order {
      id
      number
    }
    parent {
      id
      name
    }
    addons {
      id
      name
      status
    }
  }
}
    fragment SubscriptionRow on Subscription {
  id
  kind
  name
  domainName
  cycle
  quantity
  status
  periodEnd
  price {
    amount
    currency
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<SubscriptionQuery, SubscriptionQueryVariables>;
export const ChangeChoicesDocument = new TypedDocumentString(`
    query ChangeChoices($kind: ProductKind!, $categoryId: ID!) {
  products(
    first: 100
    filter: {active: true, kind: $kind, categoryId: $categoryId}
  ) {
    nodes {
      id
      name
      prices {
        cycle
        amount {
          amount
          currency
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeChoicesQuery, ChangeChoicesQueryVariables>;
export const SubscriptionChangePreviewDocument = new TypedDocumentString(`
    query SubscriptionChangePreview($id: ID!, $input: SubscriptionChangeInput!) {
  subscriptionChangePreview(id: $id, input: $input) {
    preview {
      after {
        amount
        currency
      }
      credit {
        amount
        currency
      }
      charge {
        amount
        currency
      }
      difference {
        amount
        currency
        minor
      }
      daysLeft
      periodDays
      until
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionChangePreviewQuery, SubscriptionChangePreviewQueryVariables>;
export const SubscriptionSuspendDocument = new TypedDocumentString(`
    mutation SubscriptionSuspend($id: ID!, $reason: String) {
  subscriptionSuspend(id: $id, reason: $reason) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionSuspendMutation, SubscriptionSuspendMutationVariables>;
export const SubscriptionRestoreDocument = new TypedDocumentString(`
    mutation SubscriptionRestore($id: ID!) {
  subscriptionRestore(id: $id) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionRestoreMutation, SubscriptionRestoreMutationVariables>;
export const SubscriptionTerminateDocument = new TypedDocumentString(`
    mutation SubscriptionTerminate($id: ID!, $reason: String) {
  subscriptionTerminate(id: $id, reason: $reason) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionTerminateMutation, SubscriptionTerminateMutationVariables>;
export const SubscriptionCancelDocument = new TypedDocumentString(`
    mutation SubscriptionCancel($id: ID!, $when: CancelWhen!, $reason: String) {
  subscriptionCancel(id: $id, when: $when, reason: $reason) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionCancelMutation, SubscriptionCancelMutationVariables>;
export const SubscriptionCancelWithdrawDocument = new TypedDocumentString(`
    mutation SubscriptionCancelWithdraw($id: ID!) {
  subscriptionCancelWithdraw(id: $id) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionCancelWithdrawMutation, SubscriptionCancelWithdrawMutationVariables>;
export const DomainRenewDocument = new TypedDocumentString(`
    mutation DomainRenew($id: ID!, $idempotencyKey: String!) {
  domainRenew(id: $id, idempotencyKey: $idempotencyKey) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<DomainRenewMutation, DomainRenewMutationVariables>;
export const DomainRestoreDocument = new TypedDocumentString(`
    mutation DomainRestore($id: ID!, $idempotencyKey: String!) {
  domainRestore(id: $id, idempotencyKey: $idempotencyKey) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<DomainRestoreMutation, DomainRestoreMutationVariables>;
export const DomainCompleteTransferDocument = new TypedDocumentString(`
    mutation DomainCompleteTransfer($id: ID!) {
  domainCompleteTransfer(id: $id) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<DomainCompleteTransferMutation, DomainCompleteTransferMutationVariables>;
export const DomainTransferAwayDocument = new TypedDocumentString(`
    mutation DomainTransferAway($id: ID!) {
  domainTransferAway(id: $id) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<DomainTransferAwayMutation, DomainTransferAwayMutationVariables>;
export const SubscriptionChangeDocument = new TypedDocumentString(`
    mutation SubscriptionChange($id: ID!, $input: SubscriptionChangeInput!, $idempotencyKey: String!) {
  subscriptionChange(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    subscription {
      id
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SubscriptionChangeMutation, SubscriptionChangeMutationVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($first: Int!, $offset: Int, $sort: TicketSort, $filter: TicketFilter) {
  tickets(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...TicketRow
    }
    totalCount
  }
  departments {
    id
    name
  }
}
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  priority
  lastMessageAt
  waitingSince
  messageCount
  assigneeName
  client {
    id
    name
  }
  department {
    id
    name
  }
}`) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!, $notes: Boolean!) {
  ticket(id: $id) {
    ...TicketFull
    notes @include(if: $notes) {
      id
      authorKind
      authorName
      body
      createdAt
      attachments {
        ...AttachmentFields
      }
    }
  }
  departments {
    id
    name
  }
}
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  priority
  lastMessageAt
  waitingSince
  messageCount
  assigneeName
  client {
    id
    name
  }
  department {
    id
    name
  }
}
fragment AttachmentFields on Attachment {
  id
  name
  size
  type
  url
}
fragment TicketFull on Ticket {
  ...TicketRow
  createdAt
  closedAt
  holdUntil
  reopenable
  openedBy
  assigneeUserId
  subscription {
    id
    kind
    name
  }
  mergedInto {
    id
    number
  }
  mergedHere {
    id
    number
    subject
  }
  follows {
    id
    number
  }
  messages {
    id
    authorKind
    authorName
    onBehalf
    body
    createdAt
    attachments {
      ...AttachmentFields
    }
  }
}`) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketFormChoicesDocument = new TypedDocumentString(`
    query TicketFormChoices($clientId: ID!, $hasClient: Boolean!) {
  departments {
    id
    name
  }
  subscriptions(first: 100, filter: {clientId: $clientId}) @include(if: $hasClient) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TicketFormChoicesQuery, TicketFormChoicesQueryVariables>;
export const AssigneesDocument = new TypedDocumentString(`
    query Assignees {
  staffMembers(first: 100) {
    nodes {
      id
      active
      user {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssigneesQuery, AssigneesQueryVariables>;
export const TicketReplyDocument = new TypedDocumentString(`
    mutation TicketReply($id: ID!, $input: TicketMessageInput!, $idempotencyKey: String) {
  ticketReply(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketReplyMutation, TicketReplyMutationVariables>;
export const TicketNoteDocument = new TypedDocumentString(`
    mutation TicketNote($id: ID!, $input: TicketMessageInput!) {
  ticketNote(id: $id, input: $input) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketNoteMutation, TicketNoteMutationVariables>;
export const TicketCloseDocument = new TypedDocumentString(`
    mutation TicketClose($id: ID!) {
  ticketClose(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketCloseMutation, TicketCloseMutationVariables>;
export const TicketReopenDocument = new TypedDocumentString(`
    mutation TicketReopen($id: ID!) {
  ticketReopen(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketReopenMutation, TicketReopenMutationVariables>;
export const TicketBeginDocument = new TypedDocumentString(`
    mutation TicketBegin($id: ID!) {
  ticketBegin(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketBeginMutation, TicketBeginMutationVariables>;
export const TicketHoldDocument = new TypedDocumentString(`
    mutation TicketHold($id: ID!, $until: String!) {
  ticketHold(id: $id, until: $until) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketHoldMutation, TicketHoldMutationVariables>;
export const TicketResumeDocument = new TypedDocumentString(`
    mutation TicketResume($id: ID!) {
  ticketResume(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketResumeMutation, TicketResumeMutationVariables>;
export const TicketAssignDocument = new TypedDocumentString(`
    mutation TicketAssign($id: ID!, $userId: ID) {
  ticketAssign(id: $id, userId: $userId) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketAssignMutation, TicketAssignMutationVariables>;
export const TicketPrioritiseDocument = new TypedDocumentString(`
    mutation TicketPrioritise($id: ID!, $priority: TicketPriority!) {
  ticketPrioritise(id: $id, priority: $priority) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketPrioritiseMutation, TicketPrioritiseMutationVariables>;
export const TicketMoveDocument = new TypedDocumentString(`
    mutation TicketMove($id: ID!, $departmentId: ID!) {
  ticketMove(id: $id, departmentId: $departmentId) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketMoveMutation, TicketMoveMutationVariables>;
export const TicketMergeDocument = new TypedDocumentString(`
    mutation TicketMerge($id: ID!, $intoId: ID!) {
  ticketMerge(id: $id, intoId: $intoId) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketMergeMutation, TicketMergeMutationVariables>;
export const TicketUnmergeDocument = new TypedDocumentString(`
    mutation TicketUnmerge($id: ID!) {
  ticketUnmerge(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketUnmergeMutation, TicketUnmergeMutationVariables>;
export const TicketMarkSpamDocument = new TypedDocumentString(`
    mutation TicketMarkSpam($id: ID!) {
  ticketMarkSpam(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketMarkSpamMutation, TicketMarkSpamMutationVariables>;
export const TicketUnmarkSpamDocument = new TypedDocumentString(`
    mutation TicketUnmarkSpam($id: ID!) {
  ticketUnmarkSpam(id: $id) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketUnmarkSpamMutation, TicketUnmarkSpamMutationVariables>;
export const TicketOpenDocument = new TypedDocumentString(`
    mutation TicketOpen($input: TicketOpenInput!, $idempotencyKey: String) {
  ticketOpen(input: $input, idempotencyKey: $idempotencyKey) {
    ticket {
      id
      number
      status
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<TicketOpenMutation, TicketOpenMutationVariables>;