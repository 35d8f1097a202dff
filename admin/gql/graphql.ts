/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a person changes about itself; what is left out stays. */
export type AccountInput = {
  /** The language of mails: en, es, it, pt or bg. */
  language?: string | null | undefined;
  /** The name. */
  name?: string | null | undefined;
};

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

/** All of the given conditions hold. */
export type AdjustmentFilter = {
  /** That correct this commission. */
  commissionId?: string | null | undefined;
  /** In this currency, an ISO 4217 code. */
  currency?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Corrections, or bonuses. */
  kind?: AdjustmentKind | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** In this payout. */
  payoutId?: string | null | undefined;
  /** In one of these states. */
  status?: Array<AdjustmentStatus> | null | undefined;
};

/** Money to give or take by hand. */
export type AdjustmentInput = {
  /** How much; negative to take. A bonus is positive. */
  amount: MoneyInput;
  /** The approved or declined commission it corrects. */
  commissionId?: string | null | undefined;
  /** A correction or a bonus. */
  kind: AdjustmentKind;
  /** To or from which partner. */
  partnerId: string;
  /** Of which programme; when left out the commission’s, the partner’s only one, or the default. */
  programmeId?: string | null | undefined;
  /** Why, in 5 to 500 characters; the partner reads it. */
  reason: string;
};

/** What money beside the commissions is given or taken for. */
export type AdjustmentKind =
  /** A correction, to the partner’s favour or not. */
  | 'ADJUSTMENT'
  /** Something extra for the partner. */
  | 'BONUS';

/** How far an adjustment has come. */
export type AdjustmentStatus =
  /** In the ledger, and seen by the partner. */
  | 'APPROVED'
  /** Waits for a second person; no money has moved. */
  | 'PROPOSED'
  /** Refused by a second person; no money has moved. */
  | 'REJECTED';

/** How somebody hears of an event. */
export type AlertChannel =
  /** By mail and in the portal. */
  | 'BOTH'
  /** By mail alone. */
  | 'MAIL'
  /** Not at all. */
  | 'NEITHER'
  /** In the portal alone. */
  | 'PORTAL';

/** A new announcement. */
export type AnnouncementCreateInput = {
  /** Who reads it; all partners when left out or empty. */
  audience?: Array<AudienceInput> | null | undefined;
  /** One for each language; readers of another language get the first. */
  texts: Array<AnnouncementTextInput>;
};

/** All of the given conditions hold. */
export type AnnouncementFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Contained in a title or a text. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<AnnouncementStatus> | null | undefined;
};

/** When partners read an announcement. */
export type AnnouncementPeriodInput = {
  /** From when; now when left out. */
  from?: string | null | undefined;
  /** Until when; without end when left out. */
  until?: string | null | undefined;
};

/** How far an announcement has come. */
export type AnnouncementStatus =
  /** Being written; staff alone see it. */
  | 'DRAFT'
  /** Partners read it between its two dates. */
  | 'PUBLISHED'
  /** Taken back; staff alone see it. */
  | 'WITHDRAWN';

/** An announcement in one language. */
export type AnnouncementTextInput = {
  /** Plain text, in at most 10 000 characters. */
  body: string;
  /** en, es, it, pt or bg. */
  language: string;
  /** Its heading, in at most 200 characters. */
  title: string;
};

/** What changes of an announcement; what is left out stays. */
export type AnnouncementUpdateInput = {
  /** Who reads it; empty for all partners. */
  audience?: Array<AudienceInput> | null | undefined;
  /** All its texts, as they are to be. */
  texts?: Array<AnnouncementTextInput> | null | undefined;
};

/** All of the given conditions hold. */
export type ApiTokenFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only this partner’s. */
  partnerId?: string | null | undefined;
  /** Only the revoked, or only those that are not. */
  revoked?: boolean | null | undefined;
};

/** A new API token. */
export type ApiTokenInput = {
  /** From when on it no longer works; within a year. */
  expiresAt: string;
  /** What to call it: the program that uses it. */
  name: string;
  /** For which partner; a partner’s own when left out. */
  partnerId?: string | null | undefined;
  /** What it may do; `apiTokenScopes` lists what there is. */
  scopes: Array<string>;
};

/** All of the given conditions hold. */
export type ApplicationFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** For this programme. */
  programmeId?: string | null | undefined;
  /** Contained in company, contact or e-mail. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<ApplicationStatus> | null | undefined;
};

/** How far an application has come. */
export type ApplicationStatus =
  /** The company is a partner. */
  | 'APPROVED'
  /** Waits for staff to decide. */
  | 'PENDING'
  /** Refused; the applicant was told why, and may apply again. */
  | 'REJECTED';

/** What happened on the way to an attribution. */
export type AttributionEventKind =
  /** The client accepted the invitation. */
  | 'ACCEPTED'
  /** The client became the partner’s, and earns. */
  | 'ATTRIBUTED'
  /** The partner claimed the client by hand. */
  | 'CLAIMED'
  /** Staff approved the claim. */
  | 'CLAIM_APPROVED'
  /** Staff rejected the claim. */
  | 'CLAIM_REJECTED'
  /** A click on a partner’s link that a sign-up followed. */
  | 'CLICK'
  /** A partner’s coupon was given at the sign-up. */
  | 'COUPON'
  /** It declined the invitation. */
  | 'DECLINED'
  /** The client is the partner’s no more. */
  | 'ENDED'
  /** Nobody answered the invitation in time. */
  | 'EXPIRED'
  /** The partner invited the client. */
  | 'INVITED'
  /** The partner earns nothing on the client. */
  | 'NOT_ELIGIBLE'
  /** The client did not become the partner’s. */
  | 'REFUSED'
  /** The client signed up by itself. */
  | 'SIGN_UP'
  /** The partner took its invitation back. */
  | 'WITHDRAWN';

/** What changes of how a client earns; what is left out stays. */
export type AttributionInput = {
  /** When the client accepted; null: it did not. */
  acceptedAt?: string | null | undefined;
  /** When the partner invited the client; null: never. */
  invitedAt?: string | null | undefined;
  /** The programme; the partner must be in it. */
  programmeId?: string | null | undefined;
};

/** Partners that are meant: those of a programme, or of some of its tiers. */
export type AudienceInput = {
  /** The programme. */
  programmeId: string;
  /** Keys of its tiers; the whole programme when left out or empty. */
  tiers?: Array<string> | null | undefined;
};

/** All of the given conditions hold. */
export type AuditFilter = {
  /** This deed, or all that begin so: `order.` */
  action?: string | null | undefined;
  /** About this client. */
  clientId?: string | null | undefined;
  /** Not before. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** About this partner, or on its account. */
  partnerId?: string | null | undefined;
  /** Contained in deed, record, address or request. */
  q?: string | null | undefined;
  /** To this record. */
  subjectId?: string | null | undefined;
  /** To this kind of record. */
  subjectType?: string | null | undefined;
  /** Before. */
  until?: string | null | undefined;
  /** Done by this person, in the own name or a client’s. */
  userId?: string | null | undefined;
};

/** What a partner below the first tier earns. */
export type BelowFirstTier =
  /** What the rules that name no tier promise. */
  | 'EARNS'
  /** Nothing. */
  | 'NOTHING';

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
export type ClaimFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Contained in the e-mail or the company. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<ClaimStatus> | null | undefined;
};

/** A client that the partner says it brought: by e-mail, by company, or both. */
export type ClaimInput = {
  /** Its company, in at most 200 characters. */
  company?: string | null | undefined;
  /** The client’s e-mail address. */
  email?: string | null | undefined;
  /** How you brought it, in 20 to 4000 characters. */
  evidence: string;
  /** What `POST /claims/files` answered with; at most 5. */
  fileIds?: Array<string> | null | undefined;
  /** The programme it is to earn in; yours, when left out. */
  programmeId?: string | null | undefined;
  /** The day you referred it, YYYY-MM-DD: not longer ago than a claim reaches back. */
  referredOn: string;
};

/** What became of a claim. */
export type ClaimStatus =
  /** The client is the partner’s, from the day it was approved. */
  | 'APPROVED'
  /** Staff have not decided yet. */
  | 'OPEN'
  /** Staff said no, with a reason. */
  | 'REJECTED';

/** All of the given conditions hold. */
export type ClickFilter = {
  /** On this link. */
  linkId?: string | null | undefined;
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

/** A client to invite. */
export type ClientInviteInput = {
  /** Ask for access alone, without rewards. */
  accessOnly?: boolean | null | undefined;
  /** The company’s name. */
  company?: string | null | undefined;
  /** Where the invitation goes. */
  email: string;
  /** en, es, it, pt or bg; the partner’s when left out. */
  language?: string | null | undefined;
  /** Your own words, in at most 1000 characters. */
  message?: string | null | undefined;
  /** The person’s name. */
  name?: string | null | undefined;
  /** The programme it is to earn in; the partner’s when left out. */
  programmeId?: string | null | undefined;
};

/** Who the client is. */
export type ClientKind =
  /** A company; a person may be named as its contact. */
  | 'COMPANY'
  /** A person, on their own account. */
  | 'PERSON';

/** A person to invite. */
export type ClientMemberInput = {
  /** Where the invitation goes. */
  email: string;
  /** en, es, it, pt or bg; the account’s when left out. */
  language?: string | null | undefined;
  /** The person’s name; whoever is a user already keeps theirs. */
  name: string;
  /** What the person may do. */
  role: ClientMemberRole;
};

/** What a user may do for a client account. */
export type ClientMemberRole =
  /** Orders, invoices and inquiries. */
  | 'MEMBER'
  /** Everything, members and partners’ access included. */
  | 'OWNER';

/** A new client account. */
export type ClientSignUpInput = {
  /** The code of a partner’s link; the browser’s click when left out. */
  code?: string | null | undefined;
  /** The company; left out for a person. */
  company?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** A partner’s coupon; it beats any link. */
  coupon?: string | null | undefined;
  /** Where the link to choose a password goes. */
  email: string;
  /** en, es, it, pt or bg; English when left out. */
  language?: string | null | undefined;
  /** The person’s name. */
  name: string;
};

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

/** What a person may do with a commission. */
export type CommissionAct =
  /** Make it available to the partner at once. */
  | 'APPROVE'
  /** Refuse it for good. */
  | 'DECLINE'
  /** Keep it back until somebody has looked at it. */
  | 'HOLD'
  /** Let it go on as if it had not been held. */
  | 'RELEASE';

/** All of the given conditions hold. */
export type CommissionFilter = {
  /** Of one of these product categories, by key. */
  category?: Array<string> | null | undefined;
  /** On this client. */
  clientId?: string | null | undefined;
  /** In this currency, an ISO 4217 code. */
  currency?: string | null | undefined;
  /** On this day or later, `YYYY-MM-DD`. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** On this invoice. */
  invoiceId?: string | null | undefined;
  /** Earned, or taken back. */
  kind?: CommissionKind | null | undefined;
  /** Whether it waits for a person: pending, out of its hold, and not approved by time. */
  needsReview?: boolean | null | undefined;
  /** Whether it has been paid out. */
  paid?: boolean | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** In this payout. */
  payoutId?: string | null | undefined;
  /** Of this programme. */
  programmeId?: string | null | undefined;
  /** Part of the client’s name, the invoice’s number or the line. */
  q?: string | null | undefined;
  /** Sold anew, or renewed. */
  sale?: CommissionSale | null | undefined;
  /** In one of these states. */
  status?: Array<CommissionStatus> | null | undefined;
  /** Earned on one of these tiers, by key. */
  tier?: Array<string> | null | undefined;
  /** Until this day, itself included, `YYYY-MM-DD`. */
  until?: string | null | undefined;
};

/** Whether something was earned or taken back. */
export type CommissionKind =
  /** A credit note took it back; `reverses` names the earning. */
  | 'CLAWBACK'
  /** A paid line earned it. */
  | 'EARNING';

/** How a commission comes to be approved. */
export type CommissionReview =
  /** By time: when its hold ends. */
  | 'AUTOMATIC'
  /** By a person. */
  | 'MANUAL';

/** Whether a line was sold anew or renewed. */
export type CommissionSale =
  /** Ordered, upgraded, or billed once. */
  | 'FIRST'
  /** Billed by the renewal job for another period. */
  | 'RENEWAL';

/** How a list of commissions is sorted. */
export type CommissionSort = {
  /** By what. */
  by: CommissionSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of commissions is sorted by. */
export type CommissionSortKey =
  | 'AMOUNT'
  | 'EARNED_AT'
  | 'HOLD_UNTIL';

/** How far a commission has come. */
export type CommissionStatus =
  /** Out of its hold: the partner can be paid it. */
  | 'APPROVED'
  /** Refused by a person, with a reason. */
  | 'DECLINED'
  /** Kept back by a person, with a reason. */
  | 'HELD'
  /** In its hold, until the day it says. */
  | 'PENDING';

/** All of the given conditions hold. */
export type ConversationFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Your job, if you are staff; else begun by you. */
  mine?: boolean | null | undefined;
  /** With this partner. */
  partnerId?: string | null | undefined;
  /** Contained in number (as #17), subject or partner. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<TicketStatus> | null | undefined;
  /** The partner waits for an answer (true), or does not (false). */
  unanswered?: boolean | null | undefined;
};

/** A message, and what hangs on it. */
export type ConversationMessageInput = {
  /** Plain text, at most 16 000 characters. */
  body: string;
  /** Files sent to POST /files before, at most 5. */
  fileIds?: Array<string> | null | undefined;
};

/** A new thread. */
export type ConversationOpenInput = {
  /** Plain text, at most 16 000 characters. */
  body: string;
  /** Where it goes; the first department when left out. */
  departmentId?: string | null | undefined;
  /** Files sent to POST /files before, at most 5. */
  fileIds?: Array<string> | null | undefined;
  /** To which partner; a partner writes for itself and leaves it out. */
  partnerId?: string | null | undefined;
  /** What it is about, in a line of at most 200 characters. */
  subject: string;
};

/** A coupon to make. */
export type CouponCreateInput = {
  /** 3 to 32 letters, digits and dashes; made of the partner’s name when left out. It never changes. */
  code?: string | null | undefined;
  /** How often it can be used, from 1. */
  mostUses?: number | null | undefined;
  /** What to call it, in at most 100 characters. */
  name: string;
  /** Whose; for staff, since a partner makes its own. */
  partnerId?: string | null | undefined;
  /** The programme its clients earn in; the partner’s when left out. */
  programmeId?: string | null | undefined;
  /** The last day it can be used on, `YYYY-MM-DD`. */
  validUntil?: string | null | undefined;
};

/** All of the given conditions hold. */
export type CouponFilter = {
  /** Archived ones, or those that work. */
  archived?: boolean | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Contained in code or name. */
  q?: string | null | undefined;
};

/** Whether a coupon can be used. */
export type CouponStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Somebody archived it. */
  | 'ARCHIVED'
  /** Its last day is over. */
  | 'ENDED'
  /** It has been used as often as it may be. */
  | 'USED_UP';

/** Changes to a coupon; what is left out stays. */
export type CouponUpdateInput = {
  /** How often it can be used; null without limit. */
  mostUses?: number | null | undefined;
  /** What to call it. */
  name?: string | null | undefined;
  /** The last day it can be used on; null without end. */
  validUntil?: string | null | undefined;
  /** The version you read. */
  version: number;
};

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

/** All of the given conditions hold. */
export type CustomerFilter = {
  /** Whose; a partner’s people leave it out for their own. */
  partnerId?: string | null | undefined;
  /** In which programme; the one it joined first when left out. */
  programmeId?: string | null | undefined;
  /** Part of the name, the company or the e-mail address. */
  q?: string | null | undefined;
  /** Brought by one of these: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON, CLAIM. */
  source?: Array<string> | null | undefined;
  /** In one of these states. */
  state?: Array<CustomerState> | null | undefined;
};

/** How a partner’s customers are sorted. */
export type CustomerSort = {
  /** By what. */
  by: CustomerSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a partner’s customers are sorted by. */
export type CustomerSortKey =
  /** Their names. */
  | 'NAME'
  /** When they signed up, or were invited. */
  | 'SIGNED_UP';

/** Whether somebody that a partner referred has paid. */
export type CustomerState =
  /** It has an open invitation. */
  | 'INVITED'
  /** It has had at least one transaction. */
  | 'PAID'
  /** It has signed up, and had no transaction yet. */
  | 'SIGNED_UP';

/** A department. */
export type DepartmentCreateInput = {
  /** Whether new inquiries may go there; true when left out. */
  active?: boolean | null | undefined;
  /** Hears of what nobody is assigned to; empty when nobody does. */
  email?: string | null | undefined;
  /** What people choose. */
  name: string;
  /** Its place in the list, smallest first. */
  position?: number | null | undefined;
};

/** What changes of a department; what is left out stays. */
export type DepartmentUpdateInput = {
  /** Whether new inquiries may go there. */
  active?: boolean | null | undefined;
  /** Hears of what nobody is assigned to; empty when nobody does. */
  email?: string | null | undefined;
  /** What people choose. */
  name?: string | null | undefined;
  /** Its place in the list, smallest first. */
  position?: number | null | undefined;
};

/** Which way a list is sorted. */
export type Direction =
  /** Smallest, oldest, A first. */
  | 'ASC'
  /** Largest, newest, Z first. */
  | 'DESC';

/** Where a document was issued, if not here. */
export type DocumentSource =
  /** In the operator’s own billing, which reported it: it is only shown here. */
  | 'REPORTED';

/** All of the given conditions hold. */
export type EarningsFilter = {
  /** Of one of these product categories, by key. */
  category?: Array<string> | null | undefined;
  /** In this currency, an ISO 4217 code. */
  currency?: string | null | undefined;
  /** In this month or later, `YYYY-MM`. */
  from?: string | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** In this programme. */
  programmeId?: string | null | undefined;
  /** Of one of these tiers, by key; empty text for no tier. */
  tier?: Array<string> | null | undefined;
  /** Until this month, itself included, `YYYY-MM`. */
  until?: string | null | undefined;
};

/** What the rows of an earnings report stand for. Amounts of two currencies are never in one row. */
export type EarningsGroup =
  /** Each product category, as invoiced. */
  | 'CATEGORY'
  /** Each currency; rows are by currency in any case. */
  | 'CURRENCY'
  /** Each month, by the day of every event. */
  | 'MONTH'
  /** Each partner. */
  | 'PARTNER'
  /** Each programme. */
  | 'PROGRAMME'
  /** Each tier, as held just before the payment; lines without a tier together. */
  | 'TIER';

/** How an earnings report is sorted. */
export type EarningsSort = {
  /** By what. */
  by: EarningsSortKey;
  /** Which way. */
  direction: Direction;
};

/** What an earnings report is sorted by. */
export type EarningsSortKey =
  /** What was approved. */
  | 'APPROVED'
  /** What was earned. */
  | 'EARNED'
  /** What the rows stand for: partners and programmes by name, then by currency. */
  | 'GROUP'
  /** What was paid out. */
  | 'PAID'
  /** What is pending. */
  | 'PENDING'
  /** The revenue. */
  | 'REVENUE';

/** Why a client earns its partner rewards, or not. */
export type EligibilityReason =
  /** Not eligible: it had a paid recurring plan before the invitation. */
  | 'ALREADY_CUSTOMER'
  /** Eligible: the programme rewards every client that is attributed. */
  | 'ATTRIBUTED'
  /** Eligible: it accepted an invitation before its first paid recurring plan. */
  | 'INVITED_FIRST'
  /** Not eligible: it was not invited, or has not accepted. */
  | 'NOT_ACCEPTED'
  /** Not eligible: it belongs to another partner. */
  | 'OTHER_PARTNER';

/** All of the given conditions hold. */
export type EnrolmentFilter = {
  /** Those that last, or those that ended. */
  active?: boolean | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** In this programme. */
  programmeId?: string | null | undefined;
};

/** All of the given conditions hold. */
export type ExchangeRateFilter = {
  /** Of these currencies, ISO 4217 codes. */
  currency?: Array<string> | null | undefined;
  /** On this day or later, `YYYY-MM-DD`. */
  from?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Until this day, itself included, `YYYY-MM-DD`. */
  until?: string | null | undefined;
};

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

/** What keeps programs from filling in a public form. */
export type FormProofInput = {
  /** Must stay empty; people do not see the field. */
  nickname?: string | null | undefined;
  /** As `publicForm` gave it. */
  token: string;
};

/** How a file is to be read. */
export type ImportCheckInput = {
  /** Of invoices: their payments earn commission, and move tiers, as if it had happened here. */
  earn?: boolean;
  /** A field that is left out is left empty. */
  mapping: Array<ImportColumnInput>;
};

/** What a column of the file stands for. */
export type ImportColumnInput = {
  /** The file’s column it is read from. */
  column: string;
  /** The field: `email`. */
  field: string;
};

/** What the rows of a file are. */
export type ImportKind =
  /** A client a row, with the partner that brought it. */
  | 'CLIENTS'
  /** An invoice line a row; rows with the same number are one invoice. */
  | 'INVOICES'
  /** A product a row, or one of its prices. */
  | 'PRODUCTS'
  /** A service, add-on or domain of a client a row. */
  | 'SUBSCRIPTIONS';

/** How far an import has come. */
export type ImportStatus =
  /** The report of the dry run is there; nothing has been entered. */
  | 'CHECKED'
  /** The dry run is under way. */
  | 'CHECKING'
  /** Every good row has been entered. */
  | 'DONE'
  /** Good rows are being entered. */
  | 'RUNNING'
  /** Read; its columns wait to be confirmed. */
  | 'UPLOADED';

/** A new client account and its first user, who signs in with the invited address, or is signed in. */
export type InvitationAccountInput = {
  /** The company; left out for a person. */
  company?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** en, es, it, pt or bg; the invitation’s when left out. */
  language?: string | null | undefined;
  /** The person’s name. */
  name: string;
  /** Of at least 12 characters; left out by who is signed in. */
  password?: string | null | undefined;
};

/** All of the given conditions hold. */
export type InvitationFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of clients, or of partners. */
  kind?: InvitationKind | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Contained in e-mail, name or company. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<InvitationStatus> | null | undefined;
};

/** Who is invited. */
export type InvitationKind =
  /** A client, by a partner. */
  | 'CLIENT'
  /** A partner, by a client that wants to be looked after. */
  | 'PARTNER';

/** What an accepted invitation gave the partner. */
export type InvitationOutcome =
  /** Access to the account alone. */
  | 'ACCESS'
  /** Access, and what the client pays is rewarded. */
  | 'ELIGIBLE';

/** What became of an invitation. */
export type InvitationStatus =
  /** The partner serves the client. */
  | 'ACCEPTED'
  /** The invited said no. */
  | 'DECLINED'
  /** Nobody answered in time; it can be sent again. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'PENDING'
  /** Taken back by whoever sent it. */
  | 'WITHDRAWN';

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

/** How far a job has come. */
export type JobStatus =
  /** Finished; see its result. */
  | 'DONE'
  /** Given up; see its error and its log. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker is at it; after a crash another one goes on from where it was. */
  | 'RUNNING';

/** What a movement of the ledger was for. */
export type LedgerEntryKind =
  /** A correction or a bonus, approved by two persons: to or from available. */
  | 'ADJUSTMENT'
  /** The hold ended, or a person approved: from pending to available. */
  | 'APPROVAL'
  /** A credit note took its share of a commission back. */
  | 'CLAWBACK'
  /** A person declined a commission: gone from pending. */
  | 'DECLINE'
  /** A paid invoice earned commission. */
  | 'EARNING'
  /** A payout was asked for or scheduled: from available to in transit. */
  | 'PAYOUT'
  /** The payout was rejected, cancelled or failed: back to available. */
  | 'PAYOUT_RETURNED'
  /** The payout arrived: from in transit to paid. */
  | 'PAYOUT_SENT'
  /** Another entry, undone by its mirror image. */
  | 'REVERSAL';

/** A link to make. */
export type LinkCreateInput = {
  /** 3 to 32 letters, digits and dashes; made of the partner’s name when left out. It never changes. */
  code?: string | null | undefined;
  /** What to call it, in at most 100 characters. */
  name: string;
  /** Whose; for staff, since a partner makes its own. */
  partnerId?: string | null | undefined;
  /** The programme its clients earn in; the partner’s when left out. */
  programmeId?: string | null | undefined;
  /** Where it leads: a path here, or an address on an allowed host; the sign-up when left out. */
  target?: string | null | undefined;
};

/** All of the given conditions hold. */
export type LinkFilter = {
  /** Archived ones, or those that work. */
  archived?: boolean | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Contained in code or name. */
  q?: string | null | undefined;
};

/** Changes to a link; what is left out stays. */
export type LinkUpdateInput = {
  /** What to call it. */
  name?: string | null | undefined;
  /** Where it leads; empty for the sign-up. */
  target?: string | null | undefined;
  /** The version you read. */
  version: number;
};

/** All of the given conditions hold. */
export type MailFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Contained in the address or the subject. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<MailStatus> | null | undefined;
  /** Of this template. */
  template?: string | null | undefined;
};

/** What became of a mail. */
export type MailStatus =
  /** The mail server has taken it. */
  | 'SENT'
  /** To be read here: no mail server is set up. */
  | 'STORED'
  /** Not sent: its reader wants no such mails. */
  | 'SUPPRESSED'
  /** The mail server has not taken it yet; see the outbox. */
  | 'WAITING';

/** An amount of one currency, as exact decimal text. */
export type MoneyInput = {
  /** Major units with at most the digits the currency has: `12.50`. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** Why a line earned nobody anything. */
export type NothingReason =
  /** The client had no recurring invoice yet, with which its window begins. */
  | 'BEFORE_WINDOW'
  /** The partner had too few clients with an active service. */
  | 'BELOW_FIRST_TIER'
  /** It was paid elsewhere and only entered here. */
  | 'IMPORTED'
  /** The client has paid nothing yet. */
  | 'NEVER_PAID'
  /** The client does not count for its partner: its attribution says why. */
  | 'NOT_ELIGIBLE'
  /** The partner was not, or no longer, in the programme. */
  | 'NOT_ENROLLED'
  /** The invoice is not paid. */
  | 'NOT_PAID'
  /** No partner had brought the client, or its standing had ended. */
  | 'NO_PARTNER'
  /** No version of the programme was in force. */
  | 'NO_PROGRAMME'
  /** The programme promises nothing for such a line. */
  | 'NO_RULE'
  /** Nothing was paid for it, or the rate of so little is less than half a minor unit. */
  | 'ROUNDS_TO_NOTHING'
  /** The client’s window had ended early: by a refund, or by a gap in its plans. */
  | 'WINDOW_ENDED'
  /** The period began after the months for which the client earns. */
  | 'WINDOW_OVER';

/** Changes to the operator; what is left out stays. */
export type OperatorInput = {
  /** Whose account that is; empty for the company’s own name. */
  accountHolder?: string | null | undefined;
  /** Its address, in lines. */
  address?: string | null | undefined;
  /** The BIC of its bank; empty for none. */
  bic?: string | null | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country?: string | null | undefined;
  /** ISO 4217 code. */
  currency?: string | null | undefined;
  /** Where it is written to. */
  email?: string | null | undefined;
  /** The IBAN that payouts are made from; empty for none. */
  iban?: string | null | undefined;
  /** The company’s name. */
  name?: string | null | undefined;
  /** Empty for none. */
  vatNumber?: string | null | undefined;
};

/** A new token for one of the operator’s own programs. */
export type OperatorTokenInput = {
  /** From when on it no longer works; within a year. */
  expiresAt: string;
  /** What to call it: the program that uses it. */
  name: string;
  /** What it may do: `intake:write` to report, `intake:read` to read reports. */
  scopes: Array<string>;
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

/** All of the given conditions hold. */
export type OutboxFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** In this state. */
  state?: OutboxState | null | undefined;
  /** Of this type. */
  type?: string | null | undefined;
};

/** What became of a message that leaves the system. */
export type OutboxState =
  /** Given up after 12 attempts; nobody tries again until it is redriven. */
  | 'DEAD'
  /** Delivered. */
  | 'DELIVERED'
  /** To be delivered, or to be tried again. */
  | 'WAITING';

/** All of the given conditions hold. */
export type OverrideFilter = {
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** In this programme. */
  programmeId?: string | null | undefined;
};

/** A promise to one partner alone: a rate, or amounts, for the lines its conditions name. */
export type OverrideInput = {
  /** Instead of a rate: so much for each line. */
  amounts?: Array<RuleAmountInput> | null | undefined;
  /** A product category’s key. */
  category?: string | null | undefined;
  /** The client’s country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** The first day it no longer holds on; null without end. */
  endsOn?: string | null | undefined;
  /** A kind of product. */
  kind?: ProductKind | null | undefined;
  /** Whose. */
  partnerId: string;
  /** A product. */
  product?: string | null | undefined;
  /** In which programme; the partner must be in it. */
  programmeId: string;
  /** In basis points of the base, from 0 to 10000. */
  rate?: number | null | undefined;
  /** Why; the partner reads it. */
  reason: string;
  /** First sales or renewals. */
  sale?: SaleKind | null | undefined;
  /** The first day it holds on, tomorrow at the earliest: `YYYY-MM-DD`. */
  startsOn: string;
  /** A tier’s key. */
  tier?: string | null | undefined;
};

/** The overview of whose referrals is told, of which time, and by what. */
export type OverviewInput = {
  /** By what. */
  by: OverviewStep;
  /** From the period that this day is in, `YYYY-MM-DD`; the last year or so when left out. */
  from?: string | null | undefined;
  /** Whose; a partner’s people leave it out for their own. */
  partnerId?: string | null | undefined;
  /** In which programme; the one it joined first when left out. */
  programmeId?: string | null | undefined;
  /** Until the one that this day is in; today’s when left out. */
  until?: string | null | undefined;
};

/** What the overview of a partner’s referrals is shown by. */
export type OverviewStep =
  /** Day by day. */
  | 'DAY'
  /** Month by month. */
  | 'MONTH'
  /** Quarter by quarter. */
  | 'QUARTER'
  /** Week by week; they begin on Monday. */
  | 'WEEK';

/** Whether a partner sends an invoice of its own with each payout. */
export type OwnInvoice =
  /** As the settings say for everybody. */
  | 'BY_SETTINGS'
  /** No. */
  | 'NOT_REQUIRED'
  /** Yes. */
  | 'REQUIRED';

/** An application to become a partner. */
export type PartnerApplyInput = {
  /** The company’s name. */
  company: string;
  /** Who applies. */
  contactName: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Where the answer goes. */
  email: string;
  /** en, es, it, pt or bg; English when left out. */
  language?: string | null | undefined;
  /** The programme’s key; the default one when left out. */
  programme?: string | null | undefined;
  /** How you will promote the operator, in at most 2000 characters. */
  promotion: string;
  /** The company’s website, with http or https. */
  website?: string | null | undefined;
};

/** A partner to be. */
export type PartnerCreateInput = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 4217; what it prefers to be paid in. */
  currency: string;
  /** Where the company is written to. */
  email: string;
  /** en, es, it, pt or bg. */
  language: string;
  /** The company’s name. */
  name: string;
};

/** All of the given conditions hold. */
export type PartnerFilter = {
  /** Of this country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Contained in name or e-mail. */
  q?: string | null | undefined;
  /** Active or suspended. */
  status?: PartnerStatus | null | undefined;
};

/** A partner to invite. */
export type PartnerInviteInput = {
  /** The company’s name. */
  company?: string | null | undefined;
  /** Where the invitation goes. */
  email: string;
  /** en, es, it, pt or bg; the account’s when left out. */
  language?: string | null | undefined;
  /** Your own words, in at most 1000 characters. */
  message?: string | null | undefined;
  /** The person’s name. */
  name?: string | null | undefined;
};

/** A person to invite. */
export type PartnerMemberInput = {
  /** Where the invitation goes. */
  email: string;
  /** en, es, it, pt or bg; the partner’s when left out. */
  language?: string | null | undefined;
  /** The person’s name; whoever is a user already keeps theirs. */
  name: string;
  /** What the person may do. */
  role: PartnerMemberRole;
};

/** What a partner’s user may do for it. */
export type PartnerMemberRole =
  /** Clients, orders and inquiries. */
  | 'EMPLOYEE'
  /** Everything, payouts, members and tokens included. */
  | 'OWNER';

/** How a list of partners is sorted. */
export type PartnerSort = {
  /** By what. */
  by: PartnerSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of partners is sorted by. */
export type PartnerSortKey =
  | 'COUNTRY'
  | 'CREATED_AT'
  | 'NAME';

/** Whether a partner may work. */
export type PartnerStatus =
  /** Signs in, serves its clients and earns. */
  | 'ACTIVE'
  /** Cannot sign in; what it has earned stays. */
  | 'SUSPENDED';

/** What changes of a partner; what is left out stays. */
export type PartnerUpdateInput = {
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** ISO 4217; what it prefers to be paid in. */
  currency?: string | null | undefined;
  /** Where the company is written to. */
  email?: string | null | undefined;
  /** en, es, it, pt or bg. */
  language?: string | null | undefined;
  /** The company’s name. */
  name?: string | null | undefined;
};

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

/** All of the given conditions hold. */
export type PayoutBatchFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Made by a run, or by requests. */
  kind?: PayoutBatchKind | null | undefined;
  /** Open, or exported. */
  status?: PayoutBatchStatus | null | undefined;
};

/** What made the payouts of a batch. */
export type PayoutBatchKind =
  /** The run of a month. */
  | 'MONTHLY'
  /** Requests of partners, retries, and what an earlier batch left undecided. */
  | 'REQUESTED';

/** Whether a batch has gone to the bank. */
export type PayoutBatchStatus =
  /** Its run paid nobody; nothing waits for the bank. */
  | 'EMPTY'
  /** Its files are made; nothing more is put into it. */
  | 'EXPORTED'
  /** Takes payouts, and waits for its export. */
  | 'OPEN';

/** Where to be paid. All of it is given anew: nobody is shown what was there. */
export type PayoutDetailsInput = {
  /** Needed for the method OTHER. */
  accountNumber?: string | null | undefined;
  /** The bank’s name. */
  bank?: string | null | undefined;
  /** The BIC of the bank. */
  bic?: string | null | undefined;
  /** Where the account is, ISO 3166-1 alpha-2; an IBAN says so. */
  country?: string | null | undefined;
  /** ISO 4217: what to be paid in, where the programme leaves it open. */
  currency: string;
  /** Whose account it is. */
  holder: string;
  /** Needed for the method IBAN; spaces do not matter. */
  iban?: string | null | undefined;
  /** How the account is named. */
  method: PayoutMethod;
  /** What else the bank needs to know. */
  note?: string | null | undefined;
  /** Sort code, routing number or branch, where there is one. */
  routing?: string | null | undefined;
};

/** All of the given conditions hold. */
export type PayoutFilter = {
  /** In this batch. */
  batchId?: string | null | undefined;
  /** Taken from the ledger of this currency, ISO 4217. */
  currency?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Paid in this currency, ISO 4217. */
  paidIn?: string | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Part of its number, the partner’s name or the holder’s. */
  q?: string | null | undefined;
  /** Whether another has tried it again. */
  retried?: boolean | null | undefined;
  /** In one of these states. */
  status?: Array<PayoutStatus> | null | undefined;
};

/** How an account is named. */
export type PayoutMethod =
  /** By its IBAN. */
  | 'IBAN'
  /** By an account number, with what its bank needs besides. */
  | 'OTHER';

/** How a list of payouts is sorted. */
export type PayoutSort = {
  /** By what. */
  by: PayoutSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of payouts is sorted by. */
export type PayoutSortKey =
  | 'AMOUNT'
  | 'CREATED_AT'
  | 'EXPECTED_ON'
  | 'NUMBER';

/** How far a payout has come. */
export type PayoutStatus =
  /** Approved by a second person; waits for its export. */
  | 'APPROVED'
  /** Withdrawn; its money is available again. Final. */
  | 'CANCELLED'
  /** The bank could not pay it; its money is available again. Final. */
  | 'FAILED'
  /** Arrived. Final. */
  | 'PAID'
  /** With the bank. */
  | 'PROCESSING'
  /** Not approved; its money is available again. Final. */
  | 'REJECTED'
  /** Asked for by the partner; waits for approval. */
  | 'REQUESTED'
  /** Made by a run, or by staff; waits for approval. */
  | 'SCHEDULED';

/** What is asked of a partner before it is paid; what is left out stays. */
export type PayoutTermsInput = {
  /** Whether it sends an invoice with each payout. */
  ownInvoice?: OwnInvoice | null | undefined;
  /** How it stands with the tax form. */
  taxForm?: TaxForm | null | undefined;
  /** Where the form is filed; empty for nowhere. A tax number is refused. */
  taxFormReference?: string | null | undefined;
};

/** Whose performance is told, of which time, and by what. */
export type PerformanceInput = {
  /** By what. */
  by: PerformanceStep;
  /** From the period that this day is in, `YYYY-MM-DD`; the last year or so when left out. */
  from?: string | null | undefined;
  /** Whose; a partner’s people leave it out for their own. */
  partnerId?: string | null | undefined;
  /** In which programme; the one it joined first when left out. */
  programmeId?: string | null | undefined;
  /** Until the one that this day is in; today’s when left out. */
  until?: string | null | undefined;
};

/** What a partner’s performance is shown by. */
export type PerformanceStep =
  /** Day by day. */
  | 'DAY'
  /** Month by month. */
  | 'MONTH';

/** Points for one unit of money, as decimal text: `5` or `2.5`. */
export type PointRatePairInput = {
  /** In a growth market. */
  growth: string;
  /** Outside the growth markets. */
  normal: string;
};

/** What a unit of money is to earn, from a day on. */
export type PointRateRowInput = {
  /** Sold with the partner’s help. */
  assisted: PointRatePairInput;
  /** Since when; null, of the first, since ever. */
  from?: string | null | undefined;
  /** Looked after. */
  managed: PointRatePairInput;
  /** Sold, and brought by the partner. */
  sourced: PointRatePairInput;
};

/** How much money one unit is to be, from a day on. */
export type PointUnitTableInput = {
  /** Since when; null, of the first, since ever. */
  from?: string | null | undefined;
  /** One unit, by currency. */
  units: Array<RuleAmountInput>;
};

/** How a programme is to count what its partners sell and look after. */
export type PointsTermsInput = {
  /** From 1 to 730 days that a qualifying activity keeps credit. */
  activityDays: number;
  /** Countries of the higher rate, ISO 3166-1 alpha-2. */
  growthMarkets: Array<string>;
  /** In order of their days, the first since ever. */
  rates: Array<PointRateRowInput>;
  /** From 1 to 120 calendar months that sold points live. */
  soldMonths: number;
  /** In order of their days, the first since ever. */
  units: Array<PointUnitTableInput>;
};

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

/** What a credit note takes back of a commission. */
export type ProgrammeClawback =
  /** Nothing: what was earned stays. */
  | 'NONE'
  /** Its share, exactly. */
  | 'PRO_RATA';

/** A programme to be. */
export type ProgrammeCreateInput = {
  /** The programme to copy the newest rules of. */
  copyOf?: string | null | undefined;
  /** What it is for. */
  description: string;
  /** Stable, for programs: small letters, digits and single dashes. */
  key: string;
  /** What people call it. */
  name: string;
  /** The template to begin with; or else `copyOf`. */
  template?: string | null | undefined;
};

/** Whose payments earn. */
export type ProgrammeEligibility =
  /** Those of every client the partner brought. */
  | 'ATTRIBUTED'
  /** Those of clients that accepted an invitation before their first paid recurring plan. */
  | 'INVITED';

/** A promise for some lines: a rate, or amounts. */
export type ProgrammeRateInput = {
  /** Instead of a rate: so much for each line. */
  amounts?: Array<RuleAmountInput> | null | undefined;
  /** A product category’s key. */
  category?: string | null | undefined;
  /** The client’s country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Names it in its version: letters, digits, `/`, `_`, `.` and `-`. */
  key: string;
  /** A kind of product. */
  kind?: ProductKind | null | undefined;
  /** A product. */
  product?: string | null | undefined;
  /** In basis points of the base, from 0 to 10000. */
  rate?: number | null | undefined;
  /** First sales or renewals. */
  sale?: SaleKind | null | undefined;
  /** A tier’s key. */
  tier?: string | null | undefined;
};

/** How a commission is approved. */
export type ProgrammeReview =
  /** By time: when its hold ends. */
  | 'AUTOMATIC'
  /** By a person, not before its hold ends. */
  | 'MANUAL';

/** What a programme version is to say: all of it. */
export type ProgrammeRulesInput = {
  /** What a partner below the first tier earns. */
  belowFirst: BelowFirstTier;
  /** What a credit note takes back. */
  clawback: ProgrammeClawback;
  /** Whose payments earn. */
  eligibility: ProgrammeEligibility;
  /** From 0 to 365 days from the payment. */
  holdDays: number;
  /** The least that is paid out, in major units: `5` or `12.50`. */
  minimumPayout: string;
  /** ISO 4217 code; null for each partner’s own currency. */
  payoutCurrency?: string | null | undefined;
  /** How it is to count points; left out, as the draft has it; null for none. */
  points?: PointsTermsInput | null | undefined;
  /** What it promises. */
  rates: Array<ProgrammeRateInput>;
  /** The days on which tiers fall, every year: `MM-DD`. */
  recalibrationDays: Array<string>;
  /** How a commission is approved. */
  review: ProgrammeReview;
  /** What tiers count. */
  tierMetric: TierMetric;
  /** When a tier follows its count. */
  tierRecalibration: TierRecalibration;
  /** Its tiers. */
  tiers: Array<ProgrammeTierInput>;
  /** From 1 to 120 months from the first recurring invoice; null without end. */
  windowMonths?: number | null | undefined;
};

/** A tier to be. */
export type ProgrammeTierInput = {
  /** The fewest clients with an active service. */
  from: number;
  /** Capital letters, digits and `_`: `GOLD`. */
  key: string;
  /** What people call it. */
  name: string;
  /** The most, to have it checked against the next tier; follows from that when left out. */
  to?: number | null | undefined;
};

/** What happened with a client that a partner referred. */
export type ReferralEventKind =
  /** It paid for a recurring plan for the first time. */
  | 'BECAME_CUSTOMER'
  /** It gave up its last recurring plan. */
  | 'CHURNED'
  /** It was invited. */
  | 'INVITED'
  /** It paid an invoice. */
  | 'PURCHASE'
  /** It was credited something it had paid. */
  | 'REFUND'
  /** It signed up. */
  | 'SIGNED_UP';

/** How far somebody that a partner referred has come. */
export type ReferralStage =
  /** It has paid for a recurring plan, and keeps none any more. It may come back. */
  | 'CHURNED'
  /** It has paid for a recurring plan, and keeps one. */
  | 'CUSTOMER'
  /** It has an open invitation, and has not accepted it. */
  | 'INVITED'
  /** It has signed up, and never paid for a recurring plan. */
  | 'LEAD';

/** A standing to be. */
export type RelationshipInput = {
  /** When the client accepted. */
  acceptedAt?: string | null | undefined;
  /** With which client. */
  clientId: string;
  /** When the partner invited the client. */
  invitedAt?: string | null | undefined;
  /** Brought, or looked after. */
  kind: RelationshipKind;
  /** Whose standing. */
  partnerId: string;
  /** The programme it earns in; the partner’s only one, or the default one, when left out. */
  programmeId?: string | null | undefined;
};

/** A partner’s standing with a client. */
export type RelationshipKind =
  /** The partner brought the client and earns on what it pays. At most one per client. */
  | 'ATTRIBUTED'
  /** The partner looks after the client. */
  | 'SERVICING';

/** All of the given conditions hold. */
export type ReportFilter = {
  /** Of this client. */
  clientId?: string | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<ReportKind> | null | undefined;
  /** Contained in a key, a number, an address or a name. */
  q?: string | null | undefined;
  /** In one of these states. */
  status?: Array<ReportStatus> | null | undefined;
};

/** What is reported from elsewhere. */
export type ReportKind =
  /** A client has signed up. */
  | 'CLIENT'
  /** A client got something of it back. */
  | 'REFUND'
  /** A client has paid. */
  | 'TRANSACTION';

/** What became of a report. */
export type ReportStatus =
  /** What it says has been entered. */
  | 'APPLIED'
  /** It cannot be entered as it is; nothing was. */
  | 'REFUSED'
  /** It names what has not been reported yet, and is entered once that has. */
  | 'WAITING';

/** What material is for. */
export type ResourceCategory =
  /** How the brand is used: colours, wording, pictures. */
  | 'BRAND'
  /** Contracts and conditions. */
  | 'LEGAL'
  /** Logos and badges. */
  | 'LOGO'
  /** Everything else. */
  | 'OTHER'
  /** About products: sheets, comparisons, prices. */
  | 'PRODUCT'
  /** For winning clients: presentations, mails, cases. */
  | 'SALES'
  /** For learning: guides and courses. */
  | 'TRAINING';

/** New material: a file that was uploaded before, or a link. */
export type ResourceCreateInput = {
  /** Who sees it; all partners when left out or empty. */
  audience?: Array<AudienceInput> | null | undefined;
  /** What it is for. */
  category: ResourceCategory;
  /** What it is good for, in at most 2 000 characters. */
  description?: string | null | undefined;
  /** A file sent to POST /resources/files before. */
  fileId?: string | null | undefined;
  /** en, es, it, pt or bg; left out when it is in no language. */
  language?: string | null | undefined;
  /** A whole address, with http or https. */
  link?: string | null | undefined;
  /** What people call it, in at most 200 characters. */
  title: string;
};

/** All of the given conditions hold. */
export type ResourceFilter = {
  /** Archived ones (true), or those partners see (false). */
  archived?: boolean | null | undefined;
  /** For one of these. */
  category?: Array<ResourceCategory> | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Files, or links. */
  kind?: ResourceKind | null | undefined;
  /** In this language, or in none in particular. */
  language?: string | null | undefined;
  /** Contained in title or description. */
  q?: string | null | undefined;
};

/** What a resource is. */
export type ResourceKind =
  /** Kept here, and downloaded. */
  | 'FILE'
  /** Somewhere else; opened there. */
  | 'LINK';

/** A new version: a file that was uploaded before, or a link, as the last one was. */
export type ResourceReplaceInput = {
  /** A file sent to POST /resources/files before. */
  fileId?: string | null | undefined;
  /** A whole address, with http or https. */
  link?: string | null | undefined;
  /** What is new in it, in at most 500 characters. */
  note?: string | null | undefined;
};

/** How a list of resources is sorted. */
export type ResourceSort = {
  /** By what. */
  by: ResourceSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of resources is sorted by. */
export type ResourceSortKey =
  /** What it is for. */
  | 'CATEGORY'
  /** How often partners have taken it. */
  | 'DOWNLOADS'
  /** What people call it. */
  | 'TITLE'
  /** When its newest version was added. */
  | 'UPDATED_AT';

/** What changes of a resource; what is left out stays. */
export type ResourceUpdateInput = {
  /** Who sees it; empty for all partners. */
  audience?: Array<AudienceInput> | null | undefined;
  /** What it is for. */
  category?: ResourceCategory | null | undefined;
  /** What it is good for. */
  description?: string | null | undefined;
  /** en, es, it, pt or bg; null for no language. */
  language?: string | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
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

/** What became of a row. */
export type RowOutcome =
  /** Cannot; see its problems. */
  | 'BAD'
  /** Has been entered. */
  | 'ENTERED'
  /** Can be entered. */
  | 'GOOD'
  /** Not checked yet. */
  | 'READ'
  /** Was here already. */
  | 'UNCHANGED';

/** So much of one currency. */
export type RuleAmountInput = {
  /** Major units with at most the digits the currency has: `12.50`. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** How a line came to be billed. */
export type SaleKind =
  /** By an order, an upgrade, by hand: whatever the renewal job did not bill. */
  | 'FIRST'
  /** By the renewal job, for the next period. */
  | 'RENEWAL';

/** Changes to the settings; what is left out stays. */
export type SettingsInput = {
  /** Whether a new invoice is paid from the client’s credit. */
  applyCreditAutomatically?: boolean | null | undefined;
  /** As `#1f4e8c`; text on it is made readable. */
  brandColour?: string | null | undefined;
  /** What `POST /brand/logo` answered with; empty for none. */
  brandLogoFileId?: string | null | undefined;
  /** From 1 to 365. */
  claimDays?: number | null | undefined;
  /** From 1 to 365. */
  cookieDays?: number | null | undefined;
  /** From 0 to 90. */
  domainGraceDays?: number | null | undefined;
  /** From 0 to 90. */
  domainRedemptionDays?: number | null | undefined;
  /** From 1 to 365. */
  invitationDays?: number | null | undefined;
  /** Who sells. */
  operator?: OperatorInput | null | undefined;
  /** From 0 to 180. */
  paymentTermDays?: number | null | undefined;
  /** Whether partners send an invoice with each payout. */
  payoutInvoiceRequired?: boolean | null | undefined;
  /** From 0 to 30. */
  payoutLeadDays?: number | null | undefined;
  /** From 1 to 28. */
  payoutRunDay?: number | null | undefined;
  /** Whether rates are fetched once a day. */
  ratesAutomatic?: boolean | null | undefined;
  /** At most 20 names of hosts, as `www.example.com`. */
  redirectHosts?: Array<string> | null | undefined;
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

/** All of the given conditions hold. */
export type SimulationFilter = {
  /** Of this programme. */
  programmeId?: string | null | undefined;
};

/** How the partners of a simulation are sorted. */
export type SimulationPartnerSort = {
  /** By what. */
  by: SimulationPartnerSortBy;
  /** Which way. */
  direction: Direction;
};

/** What the partners of a simulation are sorted by, in minor units. */
export type SimulationPartnerSortBy =
  /** What the draft gives more. */
  | 'DIFFERENCE'
  /** What was earned. */
  | 'EARNED'
  /** What would have been earned. */
  | 'WOULD_EARN';

/** All of the given conditions hold. */
export type StaffFilter = {
  /** Only the active, or only the deactivated. */
  active?: boolean | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only those of this role. */
  role?: StaffRole | null | undefined;
};

/** A new member of staff. */
export type StaffInviteInput = {
  /** Where the link to a first password goes. */
  email: string;
  /** The language of mails: en (when left out), es, it, pt or bg. */
  language?: string | null | undefined;
  /** The person’s name. */
  name: string;
  /** What the member may do. */
  role: StaffRole;
};

/** What a member of the operator’s staff may do. */
export type StaffRole =
  /** Everything. */
  | 'ADMIN'
  /** Invoices, payments, credit notes, commissions and payouts. */
  | 'FINANCE'
  /** Clients, orders and inquiries; reads invoices and commissions. */
  | 'SUPPORT';

/** How a list of staff is sorted. */
export type StaffSort = {
  /** By what. */
  by: StaffSortKey;
  /** Which way. */
  direction: Direction;
};

/** What a list of staff is sorted by. */
export type StaffSortKey =
  | 'CREATED_AT'
  | 'ROLE';

/** All of the given conditions hold. */
export type StatementFilter = {
  /** In this currency, an ISO 4217 code. */
  currency?: string | null | undefined;
  /** Of this month or later, `YYYY-MM`. */
  from?: string | null | undefined;
  /** Of this partner. */
  partnerId?: string | null | undefined;
  /** Of this month or earlier, `YYYY-MM`. */
  until?: string | null | undefined;
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

/** How it stands with a partner’s tax form. */
export type TaxForm =
  /** Here, and no longer valid: nothing is paid out. */
  | 'EXPIRED'
  /** None is needed. */
  | 'NOT_REQUIRED'
  /** Here, and in order. */
  | 'RECEIVED'
  /** Needed and not here: nothing is paid out. */
  | 'REQUIRED';

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

/** The next version of a programme’s terms. */
export type TermsPublishInput = {
  /** One for each language; English at least. */
  texts: Array<TermsTextInput>;
};

/** The terms in one language. */
export type TermsTextInput = {
  /** en, es, it, pt or bg. */
  language: string;
  /** What partners agree to, in at most 50 000 characters. */
  text: string;
};

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

/** What made a partner’s tier change. */
export type TierCause =
  /** A client with an active service became the partner’s. */
  | 'CLIENT_GAINED'
  /** A client with an active service is the partner’s no more. */
  | 'CLIENT_LOST'
  /** The partner joined the programme. */
  | 'JOINED'
  /** It was one of the days on which tiers fall to what was earned. */
  | 'RECALIBRATED'
  /** What counts as active, or the tiers themselves, were decided anew. */
  | 'RULES_CHANGED'
  /** A client got its first active service. */
  | 'SERVICE_STARTED'
  /** A client lost its last active service. */
  | 'SERVICE_STOPPED';

/** What tiers count. */
export type TierMetric =
  /** Clients attributed in the programme with an active service. */
  | 'CLIENTS_WITH_ACTIVE_SERVICE'
  /** Nothing: there are no tiers. */
  | 'NONE';

/** When a tier follows what it counts. */
export type TierRecalibration =
  /** At once, both ways. */
  | 'AT_ONCE'
  /** Up at once; down only on the days the rules name. */
  | 'ON_DATES';

/** What makes somebody a partner’s client. */
export type WhyNotCondition =
  /** It accepted, or signed up. */
  | 'ACCEPTED'
  /** The partner is active and in a programme. */
  | 'ACTIVE'
  /** The partner’s claim of it was approved. */
  | 'CLAIM'
  /** It belongs to no other partner. */
  | 'FREE'
  /** Nobody’s later click and no coupon counted instead. */
  | 'LAST'
  /** It had paid for no recurring plan before. */
  | 'NEW'
  /** The client is not the partner itself. */
  | 'NOT_OWN'
  /** The partner invited it, its link was clicked, its coupon given, or it claimed it. */
  | 'REFERRED';

/** What ended a client’s rewards before their time. */
export type WindowEnd =
  /** Its last recurring plan ended, and no other had begun. */
  | 'GAP'
  /** A recurring line of its was refunded. */
  | 'REFUND';

/** Where a client’s time of rewards stands today. */
export type WindowState =
  /** It ended early: by a gap or a refund. */
  | 'ENDED'
  /** It has not paid for a recurring plan yet. */
  | 'NOT_BEGUN'
  /** It earns. */
  | 'OPEN'
  /** Its months have passed. */
  | 'OVER';

export type SearchQueryVariables = Exact<{
  q: string;
  clients: boolean;
  orders: boolean;
  invoices: boolean;
  tickets: boolean;
}>;


export type SearchQuery = { clients?: { nodes: Array<{ id: string, name: string, email: string }> }, orders?: { nodes: Array<{ id: string, number: number, client: { id: string, name: string } }> }, invoices?: { nodes: Array<{ id: string, number: string | null, client: { id: string, name: string } }> }, tickets?: { nodes: Array<{ id: string, number: number, subject: string }> } };

export type WaitingTicketFragment = { id: string, number: number, subject: string, waitingSince: string | null, client: { id: string, name: string } };

export type DueInvoiceFragment = { id: string, number: string | null, dueOn: string | null, overdue: boolean, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } };

export type FiguresFragment = { month: string, currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number } };

export type StandingFragment = { key: string | null, name: string | null, clients: number, since: string | null, next: { key: string, name: string, from: number, missing: number } | null };

export type BalanceFragment = { currency: string, pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } };

export type HomeQueryVariables = Exact<{
  decides: boolean;
  admits: boolean;
  own: boolean;
  partner: boolean;
  language: string;
}>;


export type HomeQuery = { news?: { nodes: Array<{ id: string, publishFrom: string, read: boolean, text: { title: string } }> }, applicationsWaiting?: { totalCount: number | null }, payoutsWaiting?: { totalCount: number | null }, payoutsFailed?: { totalCount: number | null }, adjustmentsWaiting?: { totalCount: number | null }, payoutsUnderWay?: { totalCount: number | null, nodes: Array<{ id: string, expectedOn: string, paid: { amount: string, currency: string, minor: number } }> }, home: { today: string, operations: { ticketsWaiting: number, ticketsMine: number, ticketsUnassigned: number, ordersPending: number, oldestWaiting: Array<{ id: string, number: number, subject: string, waitingSince: string | null, client: { id: string, name: string } }> } | null, money: { invoicesOpen: number, invoicesOverdue: number, commissionsHeld: number, commissionsToReview: number, overdue: Array<{ amount: string, currency: string, minor: number }>, revenueThisMonth: Array<{ amount: string, currency: string, minor: number }>, revenueLastMonth: Array<{ amount: string, currency: string, minor: number }>, earnedThisMonth: Array<{ amount: string, currency: string, minor: number }>, pending: Array<{ amount: string, currency: string, minor: number }>, available: Array<{ amount: string, currency: string, minor: number }>, oldestOverdue: Array<{ id: string, number: string | null, dueOn: string | null, overdue: boolean, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } }>, months: Array<{ month: string, currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number } }> } | null, partner: { clients: number, ordersPending: number, ticketsWaiting: number, invoicesOverdue: number, revenueThisMonth: Array<{ amount: string, currency: string, minor: number }>, earnedThisMonth: Array<{ amount: string, currency: string, minor: number }>, partner: { id: string, tier: { key: string | null, name: string | null, clients: number, since: string | null, next: { key: string, name: string, from: number, missing: number } | null } | null, balances: Array<{ currency: string, pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }> | null } | null, oldestWaiting: Array<{ id: string, number: number, subject: string, waitingSince: string | null, client: { id: string, name: string } }>, oldestOverdue: Array<{ id: string, number: string | null, dueOn: string | null, overdue: boolean, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } }>, months: Array<{ month: string, currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number } }> } | null, client: { services: number, addons: number, domains: number, ticketsAnswered: number, invoicesOpen: number, invoicesOverdue: number, billing: Array<{ currency: string, open: { amount: string, currency: string, minor: number }, credit: { amount: string, currency: string, minor: number } }>, answered: Array<{ id: string, number: number, subject: string, waitingSince: string | null, client: { id: string, name: string } }>, nextDue: Array<{ id: string, number: string | null, dueOn: string | null, overdue: boolean, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } }>, nextRenewals: Array<{ id: string, kind: ProductKind, name: string, periodEnd: string | null, price: { amount: string, currency: string, minor: number } }> } | null } };

export type JoinFormQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinFormQuery = { publicForm: { token: string } };

export type ClientSignUpMutationVariables = Exact<{
  input: ClientSignUpInput;
  form: FormProofInput;
}>;


export type ClientSignUpMutation = { clientSignUp: { received: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ApplyFormQueryVariables = Exact<{
  programme?: string | null | undefined;
}>;


export type ApplyFormQuery = { publicForm: { token: string }, programmeTerms: { id: string, version: number, programmeName: string } | null };

export type FreshFormQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshFormQuery = { publicForm: { token: string } };

export type PartnerApplyMutationVariables = Exact<{
  input: PartnerApplyInput;
  form: FormProofInput;
}>;


export type PartnerApplyMutation = { partnerApply: { received: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PublicTermsQueryVariables = Exact<{
  programme?: string | null | undefined;
  language: string;
}>;


export type PublicTermsQuery = { programmeTerms: { id: string, version: number, publishedAt: string, programmeName: string, languages: Array<string>, text: string } | null };

export type InvitationShownFragment = { id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean };

export type InvitationOfQueryVariables = Exact<{
  token: string;
}>;


export type InvitationOfQuery = { invitation: { id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean } | null };

export type InvitationAcceptMutationVariables = Exact<{
  token: string;
  input?: InvitationAccountInput | null | undefined;
}>;


export type InvitationAcceptMutation = { invitationAccept: { invitation: { id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationDeclineMutationVariables = Exact<{
  token: string;
}>;


export type InvitationDeclineMutation = { invitationDecline: { invitation: { id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type MailPreviewQueryVariables = Exact<{
  template: string;
  language: string;
}>;


export type MailPreviewQuery = { mailTemplates: Array<{ name: string, subject: string, topic: string }>, mailPreview: { subject: string, html: string, text: string } | null };

export type MailSubscriptionQueryVariables = Exact<{
  token: string;
}>;


export type MailSubscriptionQuery = { mailSubscription: { topic: string, address: string, operator: string, isWanted: boolean } | null };

export type MailUnsubscribeMutationVariables = Exact<{
  token: string;
}>;


export type MailUnsubscribeMutation = { mailUnsubscribe: { subscription: { topic: string, address: string, operator: string, isWanted: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type MailResubscribeMutationVariables = Exact<{
  token: string;
}>;


export type MailResubscribeMutation = { mailResubscribe: { subscription: { topic: string, address: string, operator: string, isWanted: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SubscribedFragment = { topic: string, address: string, operator: string, isWanted: boolean };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { viewer: { user: { id: string, name: string, email: string, language: string, secondFactorSince: string | null } } | null, sessions: Array<{ id: string, current: boolean, createdAt: string, lastSeenAt: string, ip: string | null, userAgent: string | null }>, alertPreferences: Array<{ event: string, channel: AlertChannel }> };

export type AccountUpdateMutationVariables = Exact<{
  input: AccountInput;
}>;


export type AccountUpdateMutation = { accountUpdate: { user: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PasswordChangeMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type PasswordChangeMutation = { passwordChange: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SecondFactorBeginMutationVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorBeginMutation = { secondFactorBegin: { secret: string | null, uri: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SecondFactorEnableMutationVariables = Exact<{
  code: string;
}>;


export type SecondFactorEnableMutation = { secondFactorEnable: { recoveryCodes: Array<string> | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SecondFactorDisableMutationVariables = Exact<{
  password: string;
}>;


export type SecondFactorDisableMutation = { secondFactorDisable: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type RecoveryCodesRenewMutationVariables = Exact<{
  password: string;
}>;


export type RecoveryCodesRenewMutation = { recoveryCodesRenew: { recoveryCodes: Array<string> | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SessionRevokeMutationVariables = Exact<{
  id: string;
}>;


export type SessionRevokeMutation = { sessionRevoke: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ReferralFiguresFieldsFragment = { signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null };

export type ReferralPeriodFieldsFragment = { start: string, end: string, signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null };

export type ReferringPartnerFragment = { id: string, name: string, enrolments: Array<{ id: string, programme: { id: string, name: string } | null }> };

export type ReferralReportFieldsFragment = { currency: string, exchanged: Array<{ currency: string, firstRateOn: string | null, lastRateOn: string | null }>, leftOut: Array<{ revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number } }>, partner: { id: string, name: string, enrolments: Array<{ id: string, programme: { id: string, name: string } | null }> } | null, programme: { id: string, name: string } | null, periods: Array<{ start: string, end: string, signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null }>, totals: { signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null } };

export type ReferralSummaryQueryVariables = Exact<{
  partnerId?: string | null | undefined;
  programmeId?: string | null | undefined;
}>;


export type ReferralSummaryQuery = { summary: { currency: string, exchanged: Array<{ currency: string, firstRateOn: string | null, lastRateOn: string | null }>, leftOut: Array<{ revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number } }>, partner: { id: string, name: string, enrolments: Array<{ id: string, programme: { id: string, name: string } | null }> } | null, programme: { id: string, name: string } | null, figures: { signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null }, recentActivity: Array<{ id: string, kind: ReferralEventKind, at: string, number: string | null, invoiceId: string | null, client: { id: string, name: string } | null, amount: { amount: string, currency: string, minor: number } | null, reward: { amount: string, currency: string, minor: number } | null }> } | null };

export type ReferralEventFieldsFragment = { id: string, kind: ReferralEventKind, at: string, number: string | null, invoiceId: string | null, amount: { amount: string, currency: string, minor: number } | null, reward: { amount: string, currency: string, minor: number } | null };

export type ReferralPerformanceQueryVariables = Exact<{
  input: PerformanceInput;
}>;


export type ReferralPerformanceQuery = { report: { currency: string, exchanged: Array<{ currency: string, firstRateOn: string | null, lastRateOn: string | null }>, leftOut: Array<{ revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number } }>, partner: { id: string, name: string, enrolments: Array<{ id: string, programme: { id: string, name: string } | null }> } | null, programme: { id: string, name: string } | null, periods: Array<{ start: string, end: string, signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null }>, totals: { signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null } } | null };

export type ReferralOverviewQueryVariables = Exact<{
  input: OverviewInput;
}>;


export type ReferralOverviewQuery = { report: { currency: string, exchanged: Array<{ currency: string, firstRateOn: string | null, lastRateOn: string | null }>, leftOut: Array<{ revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number } }>, partner: { id: string, name: string, enrolments: Array<{ id: string, programme: { id: string, name: string } | null }> } | null, programme: { id: string, name: string } | null, periods: Array<{ start: string, end: string, signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null }>, totals: { signups: number, paidCustomers: number, unpaidSignups: number, transactions: number, revenue: { amount: string, currency: string, minor: number }, rewards: { amount: string, currency: string, minor: number }, pendingRewards: { amount: string, currency: string, minor: number }, availableRewards: { amount: string, currency: string, minor: number } | null, sentRewards: { amount: string, currency: string, minor: number } | null, paidRewards: { amount: string, currency: string, minor: number } | null } } | null };

export type EarningsAmountsFragment = { currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number }, reversed: { amount: string, currency: string, minor: number }, declined: { amount: string, currency: string, minor: number }, pending: { amount: string, currency: string, minor: number }, approved: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number } };

export type EarningsLineFragment = { id: string, currency: string, tier: string | null, category: string | null, categoryName: string | null, month: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number }, reversed: { amount: string, currency: string, minor: number }, declined: { amount: string, currency: string, minor: number }, pending: { amount: string, currency: string, minor: number }, approved: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number } };

export type EarningsQueryVariables = Exact<{
  groupBy: Array<EarningsGroup> | EarningsGroup;
  first: number;
  offset: number;
  sort?: EarningsSort | null | undefined;
  filter?: EarningsFilter | null | undefined;
}>;


export type EarningsQuery = { report: { totalCount: number, rows: Array<{ id: string, currency: string, tier: string | null, category: string | null, categoryName: string | null, month: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number }, reversed: { amount: string, currency: string, minor: number }, declined: { amount: string, currency: string, minor: number }, pending: { amount: string, currency: string, minor: number }, approved: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number } }>, totals: Array<{ currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number }, reversed: { amount: string, currency: string, minor: number }, declined: { amount: string, currency: string, minor: number }, pending: { amount: string, currency: string, minor: number }, approved: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number } }> }, months: { rows: Array<{ id: string, month: string | null, currency: string, revenue: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number } }> }, programmes: Array<{ id: string, name: string, current: { id: string, tiers: Array<{ key: string, name: string }> } | null }>, categories: { nodes: Array<{ key: string, name: string }> } };

export type PartnerChoicesQueryVariables = Exact<{
  q?: string | null | undefined;
}>;


export type PartnerChoicesQuery = { partners: { nodes: Array<{ id: string, name: string }> } };

export type SettingsFieldsFragment = { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, applyCreditAutomatically: boolean, payoutRunDay: number, payoutLeadDays: number, payoutInvoiceRequired: boolean, ratesAutomatic: boolean, secondFactorRoles: Array<string>, invitationDays: number, claimDays: number, brandColour: string, brandLogoFileId: string, cookieDays: number, redirectHosts: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string, iban: string, bic: string, accountHolder: string } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, applyCreditAutomatically: boolean, payoutRunDay: number, payoutLeadDays: number, payoutInvoiceRequired: boolean, ratesAutomatic: boolean, secondFactorRoles: Array<string>, invitationDays: number, claimDays: number, brandColour: string, brandLogoFileId: string, cookieDays: number, redirectHosts: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string, iban: string, bic: string, accountHolder: string } } };

export type SettingsUpdateMutationVariables = Exact<{
  input: SettingsInput;
}>;


export type SettingsUpdateMutation = { settingsUpdate: { settings: { timeZone: string, renewalLeadDays: number, suspendAfterDays: number, terminateAfterDays: number, paymentTermDays: number, reminderDays: Array<number>, domainGraceDays: number, domainRedemptionDays: number, suspendedServicesCount: boolean, applyCreditAutomatically: boolean, payoutRunDay: number, payoutLeadDays: number, payoutInvoiceRequired: boolean, ratesAutomatic: boolean, secondFactorRoles: Array<string>, invitationDays: number, claimDays: number, brandColour: string, brandLogoFileId: string, cookieDays: number, redirectHosts: Array<string>, operator: { name: string, address: string, country: string, vatNumber: string, email: string, currency: string, iban: string, bic: string, accountHolder: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type UnreadAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadAlertsQuery = { viewer: { unreadAlerts: number } | null };

export type AlertsChangedSubscriptionVariables = Exact<{
  topics: Array<string> | string;
}>;


export type AlertsChangedSubscription = { changed: { topic: string } };

export type AlertsQueryVariables = Exact<{
  first: number;
  offset: number;
  unread: boolean;
  language: string;
}>;


export type AlertsQuery = { alerts: { totalCount: number | null, nodes: Array<{ id: string, event: string, title: string, path: string | null, createdAt: string, readAt: string | null }> } };

export type AlertsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type AlertsReadMutation = { alertsRead: { unread: number | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AlertPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertPreferencesQuery = { alertPreferences: Array<{ event: string, channel: AlertChannel, isChosen: boolean }> };

export type AlertPreferenceSetMutationVariables = Exact<{
  event: string;
  channel: AlertChannel;
}>;


export type AlertPreferenceSetMutation = { alertPreferenceSet: { preference: { event: string, channel: AlertChannel, isChosen: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { secondFactorRequired: boolean | null, secondFactorSetUpRequired: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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

export type ViewerFieldsFragment = { kind: AccountKind, role: Role, permissions: Array<string>, language: string, unreadMessages: number, unreadAnnouncements: number, unreadAlerts: number, user: { id: string, name: string, email: string }, partner: { id: string, name: string } | null, client: { id: string, name: string } | null, impersonation: { clientId: string, endsAt: string } | null, memberships: Array<{ id: string, kind: AccountKind, role: Role, name: string, current: boolean }>, termsToAccept: Array<{ id: string, version: number, programmeId: string, programmeName: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: AccountKind, role: Role, permissions: Array<string>, language: string, unreadMessages: number, unreadAnnouncements: number, unreadAlerts: number, user: { id: string, name: string, email: string }, partner: { id: string, name: string } | null, client: { id: string, name: string } | null, impersonation: { clientId: string, endsAt: string } | null, memberships: Array<{ id: string, kind: AccountKind, role: Role, name: string, current: boolean }>, termsToAccept: Array<{ id: string, version: number, programmeId: string, programmeName: string }> } | null };

export type AdjustmentRowFragment = { id: string, kind: AdjustmentKind, status: AdjustmentStatus, reason: string, proposedAt: string, decidedOn: string | null, decidable: boolean, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null };

export type AdjustmentsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AdjustmentFilter | null | undefined;
}>;


export type AdjustmentsQuery = { adjustments: { totalCount: number | null, nodes: Array<{ id: string, kind: AdjustmentKind, status: AdjustmentStatus, reason: string, proposedAt: string, decidedOn: string | null, decidable: boolean, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null }> } };

export type AdjustmentQueryVariables = Exact<{
  id: string;
}>;


export type AdjustmentQuery = { adjustment: { decidedAt: string | null, decisionReason: string | null, payoutId: string | null, id: string, kind: AdjustmentKind, status: AdjustmentStatus, reason: string, proposedAt: string, decidedOn: string | null, decidable: boolean, proposedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, programme: { id: string, name: string } | null, commission: { id: string, invoiceNumber: string, clientName: string, amount: { amount: string, currency: string, minor: number } } | null, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null } | null };

export type AdjustmentProposeMutationVariables = Exact<{
  input: AdjustmentInput;
  idempotencyKey: string;
}>;


export type AdjustmentProposeMutation = { adjustmentPropose: { adjustment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AdjustmentApproveMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type AdjustmentApproveMutation = { adjustmentApprove: { adjustment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AdjustmentRejectMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type AdjustmentRejectMutation = { adjustmentReject: { adjustment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AnnouncementRowFragment = { id: string, status: AnnouncementStatus, publishFrom: string, publishUntil: string | null, createdAt: string, read: boolean, version: number, text: { language: string, title: string, body: string } };

export type AnnouncementsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AnnouncementFilter | null | undefined;
  language: string;
  manages: boolean;
}>;


export type AnnouncementsQuery = { announcements: { totalCount: number | null, nodes: Array<{ id: string, status: AnnouncementStatus, publishFrom: string, publishUntil: string | null, createdAt: string, read: boolean, version: number, texts?: Array<{ language: string }>, audience?: Array<{ programmeId: string, programmeName: string, tiers: Array<{ key: string, name: string }> }> | null, text: { language: string, title: string, body: string } }> } };

export type AnnouncementQueryVariables = Exact<{
  id: string;
  language: string;
  manages: boolean;
  staff: boolean;
}>;


export type AnnouncementQuery = { announcement: { id: string, status: AnnouncementStatus, publishFrom: string, publishUntil: string | null, createdAt: string, read: boolean, version: number, texts?: Array<{ language: string, title: string, body: string }>, audience?: Array<{ programmeId: string, programmeName: string, tiers: Array<{ key: string, name: string }> }> | null, reach?: { people: number, partners: number, meant: number } | null, createdBy?: { id: string, name: string } | null, text: { language: string, title: string, body: string } } | null, programmes?: Array<{ id: string, name: string, current: { id: string, terms: { tiers: Array<{ key: string, name: string }> } } | null }> };

export type AnnouncementCreateMutationVariables = Exact<{
  input: AnnouncementCreateInput;
}>;


export type AnnouncementCreateMutation = { announcementCreate: { announcement: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AnnouncementUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: AnnouncementUpdateInput;
}>;


export type AnnouncementUpdateMutation = { announcementUpdate: { announcement: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AnnouncementPublishMutationVariables = Exact<{
  id: string;
  input?: AnnouncementPeriodInput | null | undefined;
}>;


export type AnnouncementPublishMutation = { announcementPublish: { announcement: { id: string, status: AnnouncementStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AnnouncementWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type AnnouncementWithdrawMutation = { announcementWithdraw: { announcement: { id: string, status: AnnouncementStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AnnouncementReadMutationVariables = Exact<{
  id: string;
}>;


export type AnnouncementReadMutation = { announcementRead: { announcement: { id: string, read: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ApplicationRowFragment = { id: string, company: string, contactName: string, email: string, country: string, status: ApplicationStatus, createdAt: string, decidedAt: string | null, programme: { id: string, name: string } | null };

export type ApplicationsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ApplicationFilter | null | undefined;
}>;


export type ApplicationsQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, company: string, contactName: string, email: string, country: string, status: ApplicationStatus, createdAt: string, decidedAt: string | null, programme: { id: string, name: string } | null }> } };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { application: { website: string, promotion: string, language: string, reason: string | null, id: string, company: string, contactName: string, email: string, country: string, status: ApplicationStatus, createdAt: string, decidedAt: string | null, partner: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, programme: { id: string, name: string } | null } | null };

export type ApplicationApproveMutationVariables = Exact<{
  id: string;
  programmeId?: string | null | undefined;
}>;


export type ApplicationApproveMutation = { applicationApprove: { application: { id: string, partner: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ApplicationRejectMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ApplicationRejectMutation = { applicationReject: { application: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type AuditEventsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number | null, nodes: Array<{ id: string, at: string, action: string, actorKind: string, actorRole: string, subjectType: string, subjectId: string, ip: string | null, requestId: string | null, user: { id: string, name: string } | null, behind: { id: string, name: string } | null, client: { id: string, name: string } | null, partner: { id: string, name: string } | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } };

export type ClaimRowFragment = { id: string, email: string, company: string, referredOn: string, status: ClaimStatus, createdAt: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null };

export type ClaimsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number | null, nodes: Array<{ id: string, email: string, company: string, referredOn: string, status: ClaimStatus, createdAt: string, decidedAt: string | null, reason: string | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { evidence: string, id: string, email: string, company: string, referredOn: string, status: ClaimStatus, createdAt: string, decidedAt: string | null, reason: string | null, files: Array<{ id: string, name: string, type: string, size: number }>, programme: { id: string, name: string } | null, candidates: Array<{ id: string, name: string, email: string, createdAt: string }>, createdBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null } | null };

export type ClaimCreateMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimCreateMutation = { claimCreate: { claim: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClaimApproveMutationVariables = Exact<{
  id: string;
  clientId?: string | null | undefined;
}>;


export type ClaimApproveMutation = { claimApprove: { claim: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClaimRejectMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ClaimRejectMutation = { claimReject: { claim: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type WhyNotMeQueryVariables = Exact<{
  email: string;
  partnerId?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type WhyNotMeQuery = { whyNotMe: Array<{ name: WhyNotCondition, met: boolean | null, explanation: string }> | null };

export type AttributionFieldsFragment = { id: string, eligible: boolean, reason: EligibilityReason, invitedAt: string | null, acceptedAt: string | null, windowFrom: string | null, windowUntil: string | null, windowEndedOn: string | null, windowEndReason: WindowEnd | null, windowState: WindowState, programme: { id: string, name: string } | null };

export type AttributionChangeMutationVariables = Exact<{
  id: string;
  input: AttributionInput;
}>;


export type AttributionChangeMutation = { attributionChange: { attribution: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientRowFragment = { id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string };

export type CustomFieldShapeFragment = { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string };

export type ClientFullFragment = { kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> };

export type ClientRewardsFragment = { relationships: Array<{ id: string, attribution: { id: string, eligible: boolean, reason: EligibilityReason } | null }>, invitation: { id: string, outcome: InvitationOutcome | null, reason: EligibilityReason | null } | null };

export type ClientsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: ClientSort | null | undefined;
  filter?: ClientFilter | null | undefined;
}>;


export type ClientsQuery = { clients: { totalCount: number | null, nodes: Array<{ id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, relationships: Array<{ id: string, attribution: { id: string, eligible: boolean, reason: EligibilityReason } | null }>, invitation: { id: string, outcome: InvitationOutcome | null, reason: EligibilityReason | null } | null }> } };

export type ClientQueryVariables = Exact<{
  id: string;
  people: boolean;
  earns: boolean;
  language: string;
}>;


export type ClientQuery = { client: { orderCount: number, serviceCount: number, addonCount: number, domainCount: number, activeServiceCount: number, openInvoiceCount: number, kind: ClientKind, company: string, firstName: string, lastName: string, vatNumber: string, address1: string, address2: string, city: string, region: string, postcode: string, deletedAt: string | null, erasedAt: string | null, version: number, id: string, number: number, name: string, email: string, phone: string, country: string, currency: string, language: string, status: ClientStatus, createdAt: string, balance: { amount: string, currency: string, minor: number }, credit: { amount: string, currency: string, minor: number }, earned?: Array<{ amount: string, currency: string, minor: number }>, earnedNothing?: { reason: NothingReason, sentence: string, windowFrom: string | null, windowUntil: string | null } | null, relationships: Array<{ id: string, kind: RelationshipKind, since: string, partnerName: string | null, partner: { id: string, name: string } | null, attribution: { id: string, eligible: boolean, reason: EligibilityReason, invitedAt: string | null, acceptedAt: string | null, windowFrom: string | null, windowUntil: string | null, windowEndedOn: string | null, windowEndReason: WindowEnd | null, windowState: WindowState, programme: { id: string, name: string } | null } | null }>, invitation: { id: string, outcome: InvitationOutcome | null, reason: EligibilityReason | null } | null, members?: Array<{ id: string, role: ClientMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null }>, additional: Array<{ value: unknown, field: { id: string, label: string, kind: FieldKind, choices: Array<string>, required: boolean, helpText: string } }> } | null };

export type ClientPartnerFragment = { id: string, kind: RelationshipKind, since: string, partnerName: string | null, partner: { id: string, name: string } | null, attribution: { id: string, eligible: boolean, reason: EligibilityReason, invitedAt: string | null, acceptedAt: string | null, windowFrom: string | null, windowUntil: string | null, windowEndedOn: string | null, windowEndReason: WindowEnd | null, windowState: WindowState, programme: { id: string, name: string } | null } | null };

export type MemberOfClientFragment = { id: string, role: ClientMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null };

export type OwnPeopleQueryVariables = Exact<{
  id: string;
}>;


export type OwnPeopleQuery = { client: { id: string, name: string, relationships: Array<{ id: string, kind: RelationshipKind, since: string, partnerName: string | null, partner: { id: string, name: string } | null, attribution: { id: string, eligible: boolean, reason: EligibilityReason, invitedAt: string | null, acceptedAt: string | null, windowFrom: string | null, windowUntil: string | null, windowEndedOn: string | null, windowEndReason: WindowEnd | null, windowState: WindowState, programme: { id: string, name: string } | null } | null }>, members: Array<{ id: string, role: ClientMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null }> } | null, invitations: { nodes: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, email: string, name: string, company: string, language: string, message: string, accessOnly: boolean, createdAt: string, sentAt: string, expiresAt: string, decidedAt: string | null, outcome: InvitationOutcome | null, reason: EligibilityReason | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null }> }, invitationsReceived: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean }> };

export type ClientActivityQueryVariables = Exact<{
  clientId: string;
  first: number;
}>;


export type ClientActivityQuery = { clientActivity: { nodes: Array<{ id: string, at: string, action: string, actorKind: string, by: { id: string, name: string } | null, behind: { id: string, name: string } | null }> } };

export type ClientMemberInviteMutationVariables = Exact<{
  clientId: string;
  input: ClientMemberInput;
}>;


export type ClientMemberInviteMutation = { clientMemberInvite: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientMemberUpdateMutationVariables = Exact<{
  id: string;
  role: ClientMemberRole;
}>;


export type ClientMemberUpdateMutation = { clientMemberUpdate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientMemberDeactivateMutationVariables = Exact<{
  id: string;
}>;


export type ClientMemberDeactivateMutation = { clientMemberDeactivate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientMemberActivateMutationVariables = Exact<{
  id: string;
}>;


export type ClientMemberActivateMutation = { clientMemberActivate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type RelationshipStartMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type RelationshipStartMutation = { relationshipStart: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type RelationshipEndMutationVariables = Exact<{
  id: string;
}>;


export type RelationshipEndMutation = { relationshipEnd: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientImpersonateMutationVariables = Exact<{
  clientId: string;
  reason: string;
}>;


export type ClientImpersonateMutation = { clientImpersonate: { endsAt: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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

export type ClientAttributionLogQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ClientAttributionLogQuery = { client: { id: string, attributionLog: { nodes: Array<{ id: string, at: string, kind: AttributionEventKind, source: string | null, eligibility: EligibilityReason | null, refusal: string | null, code: string | null, counted: boolean | null, accessOnly: boolean, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null }> } } | null };

export type CommissionRowFragment = { id: string, kind: CommissionKind, status: CommissionStatus, earnedOn: string, holdUntil: string, expectedPayoutOn: string | null, paidOn: string | null, reason: string | null, rule: string, overrideId: string | null, needsReview: boolean, clientName: string, invoiceNumber: string, lineDescription: string, category: string, categoryName: string | null, tierName: string | null, rate: number | null, flat: { amount: string, currency: string, minor: number } | null, base: { amount: string, currency: string, minor: number }, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null };

export type CommissionsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: CommissionSort | null | undefined;
  filter?: CommissionFilter | null | undefined;
}>;


export type CommissionsQuery = { commissions: { totalCount: number | null, nodes: Array<{ id: string, kind: CommissionKind, status: CommissionStatus, earnedOn: string, holdUntil: string, expectedPayoutOn: string | null, paidOn: string | null, reason: string | null, rule: string, overrideId: string | null, needsReview: boolean, clientName: string, invoiceNumber: string, lineDescription: string, category: string, categoryName: string | null, tierName: string | null, rate: number | null, flat: { amount: string, currency: string, minor: number } | null, base: { amount: string, currency: string, minor: number }, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null }> }, programmes: Array<{ id: string, name: string, current: { id: string, tiers: Array<{ key: string, name: string }> } | null }>, categories: { nodes: Array<{ key: string, name: string }> } };

export type CommissionQueryVariables = Exact<{
  id: string;
  language: string;
  withPayout: boolean;
}>;


export type CommissionQuery = { commission: { acts: Array<CommissionAct>, earnedAt: string, approvedAt: string | null, approvedOn: string | null, declinedOn: string | null, decidedAt: string | null, creditNoteNumber: string | null, country: string, sale: CommissionSale, review: CommissionReview, periodStart: string | null, tierClients: number, tierSince: string | null, windowMonth: number | null, windowMonths: number | null, id: string, kind: CommissionKind, status: CommissionStatus, earnedOn: string, holdUntil: string, expectedPayoutOn: string | null, paidOn: string | null, reason: string | null, rule: string, overrideId: string | null, needsReview: boolean, clientName: string, invoiceNumber: string, lineDescription: string, category: string, categoryName: string | null, tierName: string | null, rate: number | null, decidedBy: { id: string, name: string } | null, explanation: { sentence: string, beforeRounding: string, expectedPayoutOn: string | null, overrideReason: string | null, programmeName: string, rule: string, versionFrom: string, versionNumber: number, conditions: Array<{ name: string, value: string }> } | null, client: { id: string, name: string } | null, invoice: { id: string, number: string | null } | null, payout?: { id: string, number: string, status: PayoutStatus, createdAt: string, expectedOn: string } | null, adjustments: Array<{ id: string, kind: AdjustmentKind, status: AdjustmentStatus, reason: string, proposedAt: string, amount: { amount: string, currency: string, minor: number } }>, reverses: { id: string, amount: { amount: string, currency: string, minor: number } } | null, clawbacks: Array<{ id: string, earnedOn: string, creditNoteNumber: string | null, amount: { amount: string, currency: string, minor: number } }>, flat: { amount: string, currency: string, minor: number } | null, base: { amount: string, currency: string, minor: number }, amount: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null } | null };

export type CommissionsMeantQueryVariables = Exact<{
  filter: CommissionFilter;
}>;


export type CommissionsMeantQuery = { commissions: { totalCount: number | null } };

export type ReviewJobQueryVariables = Exact<{
  id: string;
}>;


export type ReviewJobQuery = { job: { id: string, status: JobStatus, done: number, total: number | null, error: string | null, errorCode: string | null } | null };

export type CommissionHoldMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CommissionHoldMutation = { commissionHold: { commission: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionReleaseMutationVariables = Exact<{
  id: string;
}>;


export type CommissionReleaseMutation = { commissionRelease: { commission: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionApproveMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type CommissionApproveMutation = { commissionApprove: { commission: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionDeclineMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type CommissionDeclineMutation = { commissionDecline: { commission: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionsApproveMutationVariables = Exact<{
  filter: CommissionFilter;
  expectedCount: number;
  idempotencyKey: string;
}>;


export type CommissionsApproveMutation = { commissionsApprove: { count: number | null, jobId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionsHoldMutationVariables = Exact<{
  filter: CommissionFilter;
  expectedCount: number;
  reason: string;
  idempotencyKey: string;
}>;


export type CommissionsHoldMutation = { commissionsHold: { count: number | null, jobId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CommissionsDeclineMutationVariables = Exact<{
  filter: CommissionFilter;
  expectedCount: number;
  reason: string;
  idempotencyKey: string;
}>;


export type CommissionsDeclineMutation = { commissionsDecline: { count: number | null, jobId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type NothingFragment = { reason: NothingReason, sentence: string, windowFrom: string | null, windowUntil: string | null };

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

export type CustomerRowFragment = { id: string, name: string, company: string, email: string, state: CustomerState, stage: ReferralStage, source: string, signedUpAt: string | null, invitedAt: string | null, firstPaidAt: string | null, revenue: Array<{ amount: string, currency: string, minor: number }>, rewards: Array<{ amount: string, currency: string, minor: number }> };

export type CustomersQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: CustomerSort | null | undefined;
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number | null, nodes: Array<{ id: string, name: string, company: string, email: string, state: CustomerState, stage: ReferralStage, source: string, signedUpAt: string | null, invitedAt: string | null, firstPaidAt: string | null, revenue: Array<{ amount: string, currency: string, minor: number }>, rewards: Array<{ amount: string, currency: string, minor: number }> }> }, programmes: Array<{ id: string, name: string }> };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { id: string, name: string, company: string, email: string, state: CustomerState, stage: ReferralStage, source: string, signedUpAt: string | null, invitedAt: string | null, firstPaidAt: string | null, client: { id: string, name: string } | null, partner: { id: string, name: string } | null, attribution: { id: string, eligible: boolean, reason: EligibilityReason, windowFrom: string | null, windowUntil: string | null, windowEndedOn: string | null, programme: { id: string, name: string } | null } | null, revenue: Array<{ amount: string, currency: string, minor: number }>, rewards: Array<{ amount: string, currency: string, minor: number }> } | null, history: Array<{ id: string, kind: ReferralEventKind, at: string, number: string | null, invoiceId: string | null, amount: { amount: string, currency: string, minor: number } | null, reward: { amount: string, currency: string, minor: number } | null }> };

export type DepartmentFullFragment = { id: string, name: string, email: string | null, position: number, active: boolean, version: number };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { departments: Array<{ id: string, name: string, email: string | null, position: number, active: boolean, version: number }> };

export type DepartmentCreateMutationVariables = Exact<{
  input: DepartmentCreateInput;
}>;


export type DepartmentCreateMutation = { departmentCreate: { department: { id: string, name: string, email: string | null, position: number, active: boolean, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DepartmentUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: DepartmentUpdateInput;
}>;


export type DepartmentUpdateMutation = { departmentUpdate: { department: { id: string, name: string, email: string | null, position: number, active: boolean, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ImportRowFieldsFragment = { id: string, kind: ImportKind, fileName: string, status: ImportStatus, createdAt: string, rows: number, good: number, bad: number, entered: number, unchanged: number, jobId: string | null };

export type ImportsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number | null, nodes: Array<{ id: string, kind: ImportKind, fileName: string, status: ImportStatus, createdAt: string, rows: number, good: number, bad: number, entered: number, unchanged: number, jobId: string | null }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { import: { earn: boolean, encoding: string, headers: Array<string>, id: string, kind: ImportKind, fileName: string, status: ImportStatus, createdAt: string, rows: number, good: number, bad: number, entered: number, unchanged: number, jobId: string | null, columns: Array<{ field: string, column: string | null, required: boolean }>, badRows: Array<{ id: string, line: number, outcome: RowOutcome, problems: Array<{ column: string, value: string, code: string, message: string }> }> } | null };

export type ImportJobQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobQuery = { job: { id: string, status: JobStatus, done: number, total: number | null, error: string | null, log: string } | null };

export type ImportCheckMutationVariables = Exact<{
  id: string;
  input: ImportCheckInput;
}>;


export type ImportCheckMutation = { importCheck: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ImportRunMutationVariables = Exact<{
  id: string;
}>;


export type ImportRunMutation = { importRun: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type IntakeReportRowFragment = { id: string, kind: ReportKind, key: string, status: ReportStatus, occurredAt: string, receivedAt: string, decidedAt: string, attempts: number, code: string | null, message: string | null, path: Array<string> | null, reasonValues: Record<string, unknown> | null, waitsForKey: string | null, recordId: string | null, client: { id: string, name: string } | null };

export type IntakeReportsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ReportFilter | null | undefined;
}>;


export type IntakeReportsQuery = { intakeReports: { totalCount: number | null, nodes: Array<{ id: string, kind: ReportKind, key: string, status: ReportStatus, occurredAt: string, receivedAt: string, decidedAt: string, attempts: number, code: string | null, message: string | null, path: Array<string> | null, reasonValues: Record<string, unknown> | null, waitsForKey: string | null, recordId: string | null, client: { id: string, name: string } | null }> } };

export type IntakeReportQueryVariables = Exact<{
  id: string;
}>;


export type IntakeReportQuery = { intakeReport: { content: Record<string, unknown>, id: string, kind: ReportKind, key: string, status: ReportStatus, occurredAt: string, receivedAt: string, decidedAt: string, attempts: number, code: string | null, message: string | null, path: Array<string> | null, reasonValues: Record<string, unknown> | null, waitsForKey: string | null, recordId: string | null, client: { id: string, name: string } | null } | null };

export type IntakeReportRetryMutationVariables = Exact<{
  id: string;
}>;


export type IntakeReportRetryMutation = { intakeReportRetry: { report: { id: string, status: ReportStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationRowFragment = { id: string, kind: InvitationKind, status: InvitationStatus, email: string, name: string, company: string, language: string, message: string, accessOnly: boolean, createdAt: string, sentAt: string, expiresAt: string, decidedAt: string | null, outcome: InvitationOutcome | null, reason: EligibilityReason | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null };

export type InvitationsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: InvitationFilter | null | undefined;
  received: boolean;
}>;


export type InvitationsQuery = { invitations: { totalCount: number | null, nodes: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, email: string, name: string, company: string, language: string, message: string, accessOnly: boolean, createdAt: string, sentAt: string, expiresAt: string, decidedAt: string | null, outcome: InvitationOutcome | null, reason: EligibilityReason | null, partner: { id: string, name: string } | null, client: { id: string, name: string } | null }> }, invitationsReceived?: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, inviter: string, email: string, name: string, company: string, message: string, accessOnly: boolean, expiresAt: string, hasAccount: boolean }> };

export type InviteProgrammesQueryVariables = Exact<{
  partnerId: string;
}>;


export type InviteProgrammesQuery = { partner: { id: string, language: string, enrolments: Array<{ id: string, leftAt: string | null, programme: { id: string, name: string } | null }> } | null };

export type ClientInviteMutationVariables = Exact<{
  input: ClientInviteInput;
}>;


export type ClientInviteMutation = { clientInvite: { invitation: { id: string, email: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ClientsInviteMutationVariables = Exact<{
  rows: Array<ClientInviteInput> | ClientInviteInput;
  idempotencyKey: string;
}>;


export type ClientsInviteMutation = { clientsInvite: { invited: number | null, refused: number | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerInviteMutationVariables = Exact<{
  input: PartnerInviteInput;
}>;


export type PartnerInviteMutation = { partnerInvite: { invitation: { id: string, email: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationResendMutationVariables = Exact<{
  id: string;
}>;


export type InvitationResendMutation = { invitationResend: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type InvitationWithdrawMutation = { invitationWithdraw: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationReceivedAcceptMutationVariables = Exact<{
  id: string;
}>;


export type InvitationReceivedAcceptMutation = { invitationReceivedAccept: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type InvitationReceivedDeclineMutationVariables = Exact<{
  id: string;
}>;


export type InvitationReceivedDeclineMutation = { invitationReceivedDecline: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type MoneyFieldsFragment = { amount: string, currency: string, minor: number };

export type InvoiceRowFragment = { id: string, number: string | null, status: InvoiceStatus, source: DocumentSource | null, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } };

export type PartyFieldsFragment = { name: string, lines: Array<string>, country: string, vatNumber: string, email: string };

export type InvoicesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: InvoiceSort | null | undefined;
  filter?: InvoiceFilter | null | undefined;
}>;


export type InvoicesQuery = { invoices: { totalCount: number | null, nodes: Array<{ id: string, number: string | null, status: InvoiceStatus, source: DocumentSource | null, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number }, client: { id: string, name: string } }> } };

export type InvoiceQueryVariables = Exact<{
  id: string;
  language: string;
  earns: boolean;
}>;


export type InvoiceQuery = { invoice: { currency: string, paidAt: string | null, suspendedAt: string | null, taxTreatment: TaxTreatment, note: string, pdfUrl: string, payable: boolean, cancellable: boolean, creditable: boolean, issuable: boolean, id: string, number: string | null, status: InvoiceStatus, source: DocumentSource | null, overdue: boolean, issuedOn: string | null, dueOn: string | null, createdAt: string, net: { amount: string, currency: string, minor: number }, tax: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, credited: { amount: string, currency: string, minor: number }, client: { id: string, name: string, credit: { amount: string, currency: string, minor: number } }, order: { id: string, number: number } | null, seller: { name: string, lines: Array<string>, country: string, vatNumber: string, email: string } | null, buyer: { name: string, lines: Array<string>, country: string, vatNumber: string, email: string } | null, lines: Array<{ id: string, description: string, quantity: number, taxRate: number, periodStart: string | null, periodEnd: string | null, unitPrice: { amount: string, currency: string, minor: number }, net: { amount: string, currency: string, minor: number }, creditedNet: { amount: string, currency: string, minor: number }, tax: { amount: string, currency: string, minor: number }, earnedNothing?: { reason: NothingReason, sentence: string, windowFrom: string | null, windowUntil: string | null } | null, commissions?: Array<{ id: string, amount: { amount: string, currency: string, minor: number } }> }>, payments: Array<{ id: string, method: PaymentMethod, reference: string, receivedOn: string, amount: { amount: string, currency: string, minor: number }, excess: { amount: string, currency: string, minor: number } }>, creditNotes: Array<{ id: string, number: string, issuedOn: string, reason: string, source: DocumentSource | null, pdfUrl: string, total: { amount: string, currency: string, minor: number } }>, total: { amount: string, currency: string, minor: number }, left: { amount: string, currency: string, minor: number } } | null };

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

export type LinkRowFragment = { id: string, code: string, name: string, url: string, target: string, clicks: number, signups: number, createdAt: string, lastClickAt: string | null, archivedAt: string | null, version: number, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null };

export type LinksQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: LinkFilter | null | undefined;
}>;


export type LinksQuery = { links: { totalCount: number | null, nodes: Array<{ id: string, code: string, name: string, url: string, target: string, clicks: number, signups: number, createdAt: string, lastClickAt: string | null, archivedAt: string | null, version: number, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null }> } };

export type LinkOneQueryVariables = Exact<{
  id: string;
}>;


export type LinkOneQuery = { link: { id: string, code: string, name: string, url: string, target: string, clicks: number, signups: number, createdAt: string, lastClickAt: string | null, archivedAt: string | null, version: number, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null } | null };

export type ClicksQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ClickFilter | null | undefined;
}>;


export type ClicksQuery = { clicks: { totalCount: number | null, nodes: Array<{ id: string, at: string, usedAt: string | null, client: { id: string, name: string } | null }> } };

export type LinkCreateMutationVariables = Exact<{
  input: LinkCreateInput;
}>;


export type LinkCreateMutation = { linkCreate: { link: { id: string, url: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type LinkUpdateMutationVariables = Exact<{
  id: string;
  input: LinkUpdateInput;
}>;


export type LinkUpdateMutation = { linkUpdate: { link: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type LinkArchiveMutationVariables = Exact<{
  id: string;
}>;


export type LinkArchiveMutation = { linkArchive: { link: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CouponRowFragment = { id: string, code: string, name: string, url: string, status: CouponStatus, validUntil: string | null, mostUses: number | null, signups: number, createdAt: string, archivedAt: string | null, version: number, partner: { id: string, name: string } | null };

export type CouponsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: CouponFilter | null | undefined;
}>;


export type CouponsQuery = { coupons: { totalCount: number | null, nodes: Array<{ id: string, code: string, name: string, url: string, status: CouponStatus, validUntil: string | null, mostUses: number | null, signups: number, createdAt: string, archivedAt: string | null, version: number, partner: { id: string, name: string } | null }> } };

export type CouponCreateMutationVariables = Exact<{
  input: CouponCreateInput;
}>;


export type CouponCreateMutation = { couponCreate: { coupon: { id: string, code: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CouponUpdateMutationVariables = Exact<{
  id: string;
  input: CouponUpdateInput;
}>;


export type CouponUpdateMutation = { couponUpdate: { coupon: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type CouponArchiveMutationVariables = Exact<{
  id: string;
}>;


export type CouponArchiveMutation = { couponArchive: { coupon: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type MailsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type MailsQuery = { mails: { totalCount: number | null, nodes: Array<{ id: string, createdAt: string, to: string, subject: string, language: string, status: MailStatus }> } };

export type MailQueryVariables = Exact<{
  id: string;
}>;


export type MailQuery = { mails: { nodes: Array<{ id: string, createdAt: string, sentAt: string | null, to: string, subject: string, language: string, status: MailStatus, text: string }> } };

export type AudienceFieldsFragment = { programmeId: string, programmeName: string, tiers: Array<{ key: string, name: string }> };

export type ResourceRowFragment = { id: string, kind: ResourceKind, title: string, description: string, category: ResourceCategory, language: string | null, number: number, downloads: number, url: string, createdAt: string, updatedAt: string, archivedAt: string | null, version: number, current: { id: string, name: string | null, type: string | null, size: number | null, link: string | null } | null };

export type BadgeFieldsFragment = { programmeId: string, programmeName: string, tier: string | null, shown: boolean, path: string | null };

export type MaterialQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: ResourceSort | null | undefined;
  filter?: ResourceFilter | null | undefined;
  partnerId: string;
  own: boolean;
  manages: boolean;
}>;


export type MaterialQuery = { resources: { totalCount: number | null, nodes: Array<{ id: string, kind: ResourceKind, title: string, description: string, category: ResourceCategory, language: string | null, number: number, downloads: number, url: string, createdAt: string, updatedAt: string, archivedAt: string | null, version: number, audience?: Array<{ programmeId: string, programmeName: string, tiers: Array<{ key: string, name: string }> }> | null, current: { id: string, name: string | null, type: string | null, size: number | null, link: string | null } | null }> }, badges?: Array<{ programmeId: string, programmeName: string, tier: string | null, shown: boolean, path: string | null }> };

export type MaterialOneQueryVariables = Exact<{
  id: string;
}>;


export type MaterialOneQuery = { resource: { id: string, kind: ResourceKind, title: string, description: string, category: ResourceCategory, language: string | null, number: number, downloads: number, url: string, createdAt: string, updatedAt: string, archivedAt: string | null, version: number, audience: Array<{ programmeId: string, programmeName: string, tiers: Array<{ key: string, name: string }> }> | null, versions: Array<{ id: string, number: number, name: string | null, type: string | null, size: number | null, link: string | null, note: string, downloads: number, url: string, createdAt: string, createdBy: { id: string, name: string } | null }> | null, current: { id: string, name: string | null, type: string | null, size: number | null, link: string | null } | null } | null, programmes: Array<{ id: string, name: string, current: { id: string, terms: { tiers: Array<{ key: string, name: string }> } } | null }> };

export type AudienceChoiceFragment = { id: string, name: string, current: { id: string, terms: { tiers: Array<{ key: string, name: string }> } } | null };

export type AudienceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AudienceChoicesQuery = { programmes: Array<{ id: string, name: string, current: { id: string, terms: { tiers: Array<{ key: string, name: string }> } } | null }> };

export type ResourceCreateMutationVariables = Exact<{
  input: ResourceCreateInput;
}>;


export type ResourceCreateMutation = { resourceCreate: { resource: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ResourceUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: ResourceUpdateInput;
}>;


export type ResourceUpdateMutation = { resourceUpdate: { resource: { id: string, kind: ResourceKind, title: string, description: string, category: ResourceCategory, language: string | null, number: number, downloads: number, url: string, createdAt: string, updatedAt: string, archivedAt: string | null, version: number, current: { id: string, name: string | null, type: string | null, size: number | null, link: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ResourceReplaceMutationVariables = Exact<{
  id: string;
  input: ResourceReplaceInput;
}>;


export type ResourceReplaceMutation = { resourceReplace: { resource: { id: string, number: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ResourceArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ResourceArchiveMutation = { resourceArchive: { resource: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ResourceUnarchiveMutationVariables = Exact<{
  id: string;
}>;


export type ResourceUnarchiveMutation = { resourceUnarchive: { resource: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type BadgeShowMutationVariables = Exact<{
  programmeId: string;
}>;


export type BadgeShowMutation = { badgeShow: { badges: Array<{ programmeId: string, programmeName: string, tier: string | null, shown: boolean, path: string | null }> | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type BadgeHideMutationVariables = Exact<{
  programmeId: string;
}>;


export type BadgeHideMutation = { badgeHide: { badges: Array<{ programmeId: string, programmeName: string, tier: string | null, shown: boolean, path: string | null }> | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationRowFragment = { id: string, number: number, subject: string, status: TicketStatus, unread: boolean, lastMessageAt: string, lastMessageBy: TicketAuthorKind, waitingSince: string | null, messageCount: number, assigneeName: string | null, partner: { id: string, name: string }, department: { id: string, name: string } };

export type ConversationsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ConversationFilter | null | undefined;
}>;


export type ConversationsQuery = { conversations: { totalCount: number | null, nodes: Array<{ id: string, number: number, subject: string, status: TicketStatus, unread: boolean, lastMessageAt: string, lastMessageBy: TicketAuthorKind, waitingSince: string | null, messageCount: number, assigneeName: string | null, partner: { id: string, name: string }, department: { id: string, name: string } }> } };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { conversation: { createdAt: string, openedBy: TicketAuthorKind, assigneeUserId: string | null, reopenable: boolean, id: string, number: number, subject: string, status: TicketStatus, unread: boolean, lastMessageAt: string, lastMessageBy: TicketAuthorKind, waitingSince: string | null, messageCount: number, assigneeName: string | null, follows: { id: string, number: number } | null, messages: Array<{ id: string, authorKind: TicketAuthorKind, authorName: string, body: string, createdAt: string, attachments: Array<{ id: string, name: string, size: number, type: string, url: string }> }>, partner: { id: string, name: string }, department: { id: string, name: string } } | null };

export type ConversationFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationFormChoicesQuery = { departments: Array<{ id: string, name: string }> };

export type MenuCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MenuCountsQuery = { viewer: { unreadMessages: number, unreadAnnouncements: number } | null };

export type ConversationOpenMutationVariables = Exact<{
  input: ConversationOpenInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConversationOpenMutation = { conversationOpen: { conversation: { id: string, number: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationReplyMutationVariables = Exact<{
  id: string;
  input: ConversationMessageInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConversationReplyMutation = { conversationReply: { conversation: { id: string, number: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationCloseMutationVariables = Exact<{
  id: string;
}>;


export type ConversationCloseMutation = { conversationClose: { conversation: { id: string, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationReopenMutationVariables = Exact<{
  id: string;
}>;


export type ConversationReopenMutation = { conversationReopen: { conversation: { id: string, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationAssignMutationVariables = Exact<{
  id: string;
  userId?: string | null | undefined;
}>;


export type ConversationAssignMutation = { conversationAssign: { conversation: { id: string, status: TicketStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationReadMutationVariables = Exact<{
  id: string;
}>;


export type ConversationReadMutation = { conversationRead: { conversation: { id: string, unread: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ConversationChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ConversationChangedSubscription = { conversationChanged: { at: string } };

export type OperatorTokenRowFragment = { id: string, name: string, ending: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null };

export type OperatorTokensQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type OperatorTokensQuery = { operatorTokens: { totalCount: number | null, nodes: Array<{ id: string, name: string, ending: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null }> } };

export type OperatorTokenCreateMutationVariables = Exact<{
  input: OperatorTokenInput;
}>;


export type OperatorTokenCreateMutation = { operatorTokenCreate: { secret: string | null, operatorToken: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OperatorTokenRevokeMutationVariables = Exact<{
  id: string;
}>;


export type OperatorTokenRevokeMutation = { operatorTokenRevoke: { operatorToken: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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


export type OrderQuery = { order: { note: string, impersonated: boolean, acceptable: boolean, cancellable: boolean, markableAsFraud: boolean, clearable: boolean, id: string, number: number, status: OrderStatus, placedAt: string, placedByKind: string, tax: { amount: string, currency: string }, placedBy: { id: string, name: string } | null, invoices: Array<{ id: string, number: string | null, status: InvoiceStatus, overdue: boolean, issuedOn: string | null, total: { amount: string, currency: string } }>, partner: { id: string, name: string } | null, items: Array<{ id: string, kind: ProductKind, description: string, cycle: BillingCycle, quantity: number, domainName: string | null, overrideReason: string | null, unitPrice: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, listPrice: { amount: string, currency: string }, net: { amount: string, currency: string }, subscription: { id: string, kind: ProductKind, status: SubscriptionStatus, name: string } | null }>, net: { amount: string, currency: string }, total: { amount: string, currency: string }, client: { id: string, name: string } } | null };

export type OrderChoicesQueryVariables = Exact<{
  clientId: string;
  hasClient: boolean;
}>;


export type OrderChoicesQuery = { products: { nodes: Array<{ id: string, name: string, kind: ProductKind, tld: string | null, category: { id: string, name: string }, prices: Array<{ cycle: BillingCycle, amount: { amount: string, currency: string }, setupFee: { amount: string, currency: string } }> }> }, client?: { id: string, name: string, currency: string, country: string } | null, subscriptions?: { nodes: Array<{ id: string, name: string, domainName: string | null }> } };

export type OrderPreviewQueryVariables = Exact<{
  input: OrderInput;
}>;


export type OrderPreviewQuery = { orderPreview: { preview: { lines: Array<{ position: number, description: string, cycle: BillingCycle, quantity: number, domainName: string | null, unitPrice: { amount: string, currency: string }, setupFee: { amount: string, currency: string }, net: { amount: string, currency: string } }>, net: { amount: string, currency: string }, tax: { amount: string, currency: string }, total: { amount: string, currency: string } } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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

export type OutboxRowFragment = { id: string, type: string, state: OutboxState, attempts: number, createdAt: string, dueAt: string | null, deliveredAt: string | null, lastError: string | null, mail: { id: string, to: string, subject: string } | null };

export type OutboxMessagesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: OutboxFilter | null | undefined;
}>;


export type OutboxMessagesQuery = { outboxMessages: { totalCount: number | null, nodes: Array<{ id: string, type: string, state: OutboxState, attempts: number, createdAt: string, dueAt: string | null, deliveredAt: string | null, lastError: string | null, mail: { id: string, to: string, subject: string } | null }> } };

export type OutboxRedriveMutationVariables = Exact<{
  id: string;
}>;


export type OutboxRedriveMutation = { outboxRedrive: { message: { id: string, type: string, state: OutboxState, attempts: number, createdAt: string, dueAt: string | null, deliveredAt: string | null, lastError: string | null, mail: { id: string, to: string, subject: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerRowFragment = { id: string, name: string, email: string, country: string, currency: string, language: string, status: PartnerStatus, createdAt: string, tier: { name: string | null, clients: number } | null };

export type MemberOfPartnerFragment = { id: string, role: PartnerMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null };

export type TierStepFragment = { id: string, tier: string | null, name: string | null, clients: number, since: string, until: string | null, cause: TierCause, client: { id: string, name: string } | null };

export type PartnersQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: PartnerSort | null | undefined;
  filter?: PartnerFilter | null | undefined;
}>;


export type PartnersQuery = { partners: { totalCount: number | null, nodes: Array<{ id: string, name: string, email: string, country: string, currency: string, language: string, status: PartnerStatus, createdAt: string, tier: { name: string | null, clients: number } | null }> } };

export type PartnerQueryVariables = Exact<{
  id: string;
}>;


export type PartnerQuery = { partner: { version: number, id: string, name: string, email: string, country: string, currency: string, language: string, status: PartnerStatus, createdAt: string, tier: { name: string | null, clients: number, key: string | null, since: string | null, next: { key: string, name: string, from: number, missing: number } | null } | null, balances: Array<{ currency: string, pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }> | null, members: Array<{ id: string, role: PartnerMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null }>, tierHistory: Array<{ id: string, tier: string | null, name: string | null, clients: number, since: string, until: string | null, cause: TierCause, client: { id: string, name: string } | null }> } | null };

export type OwnTierQueryVariables = Exact<{
  id: string;
}>;


export type OwnTierQuery = { partner: { id: string, tier: { key: string | null, name: string | null, clients: number, since: string | null, next: { key: string, name: string, from: number, missing: number } | null } | null, balances: Array<{ currency: string, pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }> | null, tierHistory: Array<{ id: string, tier: string | null, name: string | null, clients: number, since: string, until: string | null, cause: TierCause, client: { id: string, name: string } | null }>, enrolments: Array<{ id: string, joinedAt: string, leftAt: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, standing: { key: string | null, name: string | null, clients: number, since: string | null } }>, overrides: Array<{ id: string, startsOn: string, endsOn: string | null, endedAt: string | null, reason: string, rate: number | null, amounts: Array<{ currency: string, amount: string }>, lines: { category: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null }, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null }> } | null, programmes: Array<{ id: string, key: string, name: string, description: string, isDefault: boolean, current: { id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } } | null }>, categories: { nodes: Array<{ key: string, name: string }> } };

export type OwnEmployeesQueryVariables = Exact<{
  id: string;
}>;


export type OwnEmployeesQuery = { partner: { id: string, name: string, members: Array<{ id: string, role: PartnerMemberRole, active: boolean, createdAt: string, user: { id: string, name: string, email: string | null } | null }> } | null };

export type PartnerCreateMutationVariables = Exact<{
  input: PartnerCreateInput;
}>;


export type PartnerCreateMutation = { partnerCreate: { partner: { id: string, name: string, email: string, country: string, currency: string, language: string, status: PartnerStatus, createdAt: string, tier: { name: string | null, clients: number } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: PartnerUpdateInput;
}>;


export type PartnerUpdateMutation = { partnerUpdate: { partner: { id: string, name: string, email: string, country: string, currency: string, language: string, status: PartnerStatus, createdAt: string, tier: { name: string | null, clients: number } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerSuspendMutationVariables = Exact<{
  id: string;
}>;


export type PartnerSuspendMutation = { partnerSuspend: { partner: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerReinstateMutationVariables = Exact<{
  id: string;
}>;


export type PartnerReinstateMutation = { partnerReinstate: { partner: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerMemberInviteMutationVariables = Exact<{
  partnerId: string;
  input: PartnerMemberInput;
}>;


export type PartnerMemberInviteMutation = { partnerMemberInvite: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerMemberUpdateMutationVariables = Exact<{
  id: string;
  role: PartnerMemberRole;
}>;


export type PartnerMemberUpdateMutation = { partnerMemberUpdate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerMemberDeactivateMutationVariables = Exact<{
  id: string;
}>;


export type PartnerMemberDeactivateMutation = { partnerMemberDeactivate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PartnerMemberActivateMutationVariables = Exact<{
  id: string;
}>;


export type PartnerMemberActivateMutation = { partnerMemberActivate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type BatchRowFragment = { id: string, key: string, kind: PayoutBatchKind, month: string | null, status: PayoutBatchStatus, createdAt: string, exportedAt: string | null, counts: Array<{ status: PayoutStatus, count: number }>, totals: Array<{ amount: string, currency: string, minor: number }> };

export type PayoutBatchesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: PayoutBatchFilter | null | undefined;
}>;


export type PayoutBatchesQuery = { payoutBatches: { totalCount: number | null, nodes: Array<{ id: string, key: string, kind: PayoutBatchKind, month: string | null, status: PayoutBatchStatus, createdAt: string, exportedAt: string | null, counts: Array<{ status: PayoutStatus, count: number }>, totals: Array<{ amount: string, currency: string, minor: number }> }> } };

export type PayoutBatchQueryVariables = Exact<{
  id: string;
}>;


export type PayoutBatchQuery = { payoutBatch: { csvUrl: string | null, xmlUrl: string | null, executionOn: string | null, messageId: string | null, ranAt: string | null, id: string, key: string, kind: PayoutBatchKind, month: string | null, status: PayoutBatchStatus, createdAt: string, exportedAt: string | null, createdBy: { id: string, name: string } | null, exportedBy: { id: string, name: string } | null, skipped: Array<{ id: string, at: string, code: string, message: string, values: Record<string, unknown>, available: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null }>, counts: Array<{ status: PayoutStatus, count: number }>, totals: Array<{ amount: string, currency: string, minor: number }> } | null, payouts: { totalCount: number | null, nodes: Array<{ id: string, number: string, status: PayoutStatus, holder: string, accountMasked: string, expectedOn: string, createdAt: string, approvable: boolean, amount: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null }> } };

export type PayoutRunMutationVariables = Exact<{
  month: string;
}>;


export type PayoutRunMutation = { payoutRun: { made: number | null, jobId: string | null, batch: { id: string, skipped: Array<{ id: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutBatchExportMutationVariables = Exact<{
  batchId: string;
}>;


export type PayoutBatchExportMutation = { payoutBatchExport: { batch: { id: string, messageId: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type DetailsOfPayoutFragment = { id: string, accountMasked: string, bic: string | null, changedAt: string, country: string, currency: string, holder: string, method: PayoutMethod, changedBy: { id: string, name: string } | null };

export type TermsOfPayoutFragment = { id: string, changedAt: string | null, invoiceRequired: boolean, ownInvoice: OwnInvoice, taxForm: TaxForm, taxFormReference: string | null };

export type PayoutDetailsQueryVariables = Exact<{
  partnerId: string;
}>;


export type PayoutDetailsQuery = { payoutDetails: { id: string, accountMasked: string, bic: string | null, changedAt: string, country: string, currency: string, holder: string, method: PayoutMethod, changedBy: { id: string, name: string } | null } | null, payoutTerms: { id: string, changedAt: string | null, invoiceRequired: boolean, ownInvoice: OwnInvoice, taxForm: TaxForm, taxFormReference: string | null } | null };

export type PayoutDetailsChangeMutationVariables = Exact<{
  input: PayoutDetailsInput;
  password?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type PayoutDetailsChangeMutation = { payoutDetailsChange: { details: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutTermsSetMutationVariables = Exact<{
  partnerId: string;
  input: PayoutTermsInput;
}>;


export type PayoutTermsSetMutation = { payoutTermsSet: { terms: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutRowFragment = { id: string, number: string, status: PayoutStatus, holder: string, accountMasked: string, expectedOn: string, createdAt: string, approvable: boolean, amount: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null };

export type HindranceFragment = { code: string, message: string, values: Record<string, unknown> };

export type OfferFragment = { currency: string, paidIn: string | null, needsInvoice: boolean, available: { amount: string, currency: string, minor: number }, minimum: { amount: string, currency: string, minor: number }, hindrance: { code: string, message: string, values: Record<string, unknown> } | null };

export type PayoutsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: PayoutSort | null | undefined;
  filter?: PayoutFilter | null | undefined;
  own: boolean;
  partnerId: string;
}>;


export type PayoutsQuery = { payouts: { totalCount: number | null, nodes: Array<{ id: string, number: string, status: PayoutStatus, holder: string, accountMasked: string, expectedOn: string, createdAt: string, approvable: boolean, amount: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null }> }, payoutOffers?: Array<{ currency: string, paidIn: string | null, needsInvoice: boolean, available: { amount: string, currency: string, minor: number }, minimum: { amount: string, currency: string, minor: number }, hindrance: { code: string, message: string, values: Record<string, unknown> } | null }> };

export type PayoutQueryVariables = Exact<{
  id: string;
  asStaff: boolean;
}>;


export type PayoutQuery = { payout: { method: PayoutMethod, bic: string | null, country: string, cancellable: boolean, reason: string | null, approvedAt: string | null, sentAt: string | null, settledAt: string | null, commissionCount: number, adjustmentCount: number, id: string, number: string, status: PayoutStatus, holder: string, accountMasked: string, expectedOn: string, createdAt: string, approvable: boolean, requestedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, batch?: { id: string, key: string, status: PayoutBatchStatus } | null, rate: { from: string, to: string, on: string, rate: string } | null, invoice: { id: string, name: string, size: number } | null, retryOf: { id: string, number: string } | null, retries: Array<{ id: string, number: string }>, commissions: Array<{ id: string, earnedOn: string, clientName: string, invoiceNumber: string, amount: { amount: string, currency: string, minor: number } }>, adjustments: Array<{ id: string, kind: AdjustmentKind, reason: string, decidedOn: string | null, amount: { amount: string, currency: string, minor: number } }>, amount: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number }, partner: { id: string, name: string } | null } | null };

export type PayoutRequestMutationVariables = Exact<{
  currency: string;
  invoiceId?: string | null | undefined;
  idempotencyKey: string;
}>;


export type PayoutRequestMutation = { payoutRequest: { payout: { id: string, number: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutApproveMutationVariables = Exact<{
  id: string;
}>;


export type PayoutApproveMutation = { payoutApprove: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutsApproveMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PayoutsApproveMutation = { payoutsApprove: { payouts: Array<{ id: string }> | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutRejectMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type PayoutRejectMutation = { payoutReject: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutCancelMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type PayoutCancelMutation = { payoutCancel: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutMarkSentMutationVariables = Exact<{
  id: string;
}>;


export type PayoutMarkSentMutation = { payoutMarkSent: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutMarkPaidMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type PayoutMarkPaidMutation = { payoutMarkPaid: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutMarkFailedMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type PayoutMarkFailedMutation = { payoutMarkFailed: { payout: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type PayoutRetryMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type PayoutRetryMutation = { payoutRetry: { payout: { id: string, number: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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

export type DraftFieldsFragment = { id: string, version: number, note: string | null, updatedAt: string, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> }, faults: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }>, preview: { partnersMoving: number, against: { id: string, number: number } | null, rates: Array<{ key: string, before: { key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> } | null, after: { key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> } | null }>, tiers: Array<{ key: string, before: { key: string, name: string, from: number, to: number | null } | null, after: { key: string, name: string, from: number, to: number | null } | null }>, terms: Array<{ key: string, before: string | null, after: string | null }>, transitions: Array<{ from: string | null, to: string | null, partners: number }>, silent: Array<{ key: string, missing: Array<string> }> } };

export type ProgrammeDraftDeskQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeDraftDeskQuery = { programme: { id: string, draft: { id: string, version: number, note: string | null, updatedAt: string, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> }, faults: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }>, preview: { partnersMoving: number, against: { id: string, number: number } | null, rates: Array<{ key: string, before: { key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> } | null, after: { key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> } | null }>, tiers: Array<{ key: string, before: { key: string, name: string, from: number, to: number | null } | null, after: { key: string, name: string, from: number, to: number | null } | null }>, terms: Array<{ key: string, before: string | null, after: string | null }>, transitions: Array<{ from: string | null, to: string | null, partners: number }>, silent: Array<{ key: string, missing: Array<string> }> } } | null } | null, categories: { nodes: Array<{ key: string, name: string }> }, products: { nodes: Array<{ id: string, name: string }> } };

export type ProgrammeDraftSaveMutationVariables = Exact<{
  programmeId: string;
  version?: number | null | undefined;
  input: ProgrammeRulesInput;
  note?: string | null | undefined;
}>;


export type ProgrammeDraftSaveMutation = { programmeDraftSave: { programme: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProgrammeDraftDiscardMutationVariables = Exact<{
  programmeId: string;
  version: number;
}>;


export type ProgrammeDraftDiscardMutation = { programmeDraftDiscard: { programme: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProgrammePublishMutationVariables = Exact<{
  programmeId: string;
  version: number;
  effectiveFrom: string;
  note?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ProgrammePublishMutation = { programmePublish: { version: { id: string, number: number, effectiveFrom: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type EnrolmentFieldsFragment = { id: string, joinedAt: string, leftAt: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, standing: { key: string | null, name: string | null, clients: number, since: string | null } };

export type OverrideFieldsFragment = { id: string, startsOn: string, endsOn: string | null, endedAt: string | null, reason: string, rate: number | null, amounts: Array<{ currency: string, amount: string }>, lines: { category: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null }, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null };

export type EnrolmentsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: EnrolmentFilter | null | undefined;
}>;


export type EnrolmentsQuery = { enrolments: { totalCount: number | null, nodes: Array<{ id: string, joinedAt: string, leftAt: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, standing: { key: string | null, name: string | null, clients: number, since: string | null } }> } };

export type OverridesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: OverrideFilter | null | undefined;
}>;


export type OverridesQuery = { overrides: { totalCount: number | null, nodes: Array<{ id: string, startsOn: string, endsOn: string | null, endedAt: string | null, reason: string, rate: number | null, amounts: Array<{ currency: string, amount: string }>, lines: { category: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null }, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null }> }, categories: { nodes: Array<{ key: string, name: string }> } };

export type OverrideChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverrideChoicesQuery = { categories: { nodes: Array<{ key: string, name: string }> }, products: { nodes: Array<{ id: string, name: string }> } };

export type PartnerProgrammesQueryVariables = Exact<{
  id: string;
}>;


export type PartnerProgrammesQuery = { partner: { id: string, enrolments: Array<{ id: string, joinedAt: string, leftAt: string | null, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null, standing: { key: string | null, name: string | null, clients: number, since: string | null } }>, overrides: Array<{ id: string, startsOn: string, endsOn: string | null, endedAt: string | null, reason: string, rate: number | null, amounts: Array<{ currency: string, amount: string }>, lines: { category: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null }, partner: { id: string, name: string } | null, programme: { id: string, name: string } | null }> } | null, categories: { nodes: Array<{ key: string, name: string }> } };

export type ProgrammeJoinMutationVariables = Exact<{
  programmeId: string;
  partnerId: string;
}>;


export type ProgrammeJoinMutation = { programmeJoin: { enrolment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ProgrammeLeaveMutationVariables = Exact<{
  programmeId: string;
  partnerId: string;
}>;


export type ProgrammeLeaveMutation = { programmeLeave: { enrolment: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OverrideCreateMutationVariables = Exact<{
  input: OverrideInput;
}>;


export type OverrideCreateMutation = { overrideCreate: { override: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type OverrideEndMutationVariables = Exact<{
  id: string;
  endsOn?: string | null | undefined;
}>;


export type OverrideEndMutation = { overrideEnd: { override: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type RuleFieldsFragment = { key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> };

export type TermFieldsFragment = { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> };

export type VersionFieldsFragment = { id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } };

export type ProgrammeFieldsFragment = { id: string, key: string, name: string, description: string, isDefault: boolean, current: { id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } } | null };

export type ProgrammeStageFragment = { partnerCount: number, versions: Array<{ id: string, number: number, effectiveFrom: string }>, draft: { id: string, version: number, updatedAt: string } | null };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ id: string, key: string, name: string, description: string, isDefault: boolean, partnerCount: number, current: { id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } } | null, versions: Array<{ id: string, number: number, effectiveFrom: string }>, draft: { id: string, version: number, updatedAt: string } | null }> };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { programme: { id: string, key: string, name: string, description: string, isDefault: boolean, partnerCount: number, current: { id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } } | null, versions: Array<{ id: string, number: number, effectiveFrom: string }>, draft: { id: string, version: number, updatedAt: string } | null } | null };

export type ProgrammeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeNamesQuery = { programmes: Array<{ id: string, name: string }> };

export type ProgrammeVersionsQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeVersionsQuery = { programme: { id: string, versions: Array<{ id: string, number: number, effectiveFrom: string, publishedAt: string, note: string | null, terms: { tierMetric: TierMetric, tierRecalibration: TierRecalibration, recalibrationDays: Array<string>, belowFirst: BelowFirstTier, base: string, windowMonths: number | null, eligibility: ProgrammeEligibility, holdDays: number, review: ProgrammeReview, clawback: ProgrammeClawback, minimumPayout: string, payoutCurrency: string | null, tiers: Array<{ key: string, name: string, from: number, to: number | null }>, rates: Array<{ key: string, category: string | null, categoryName: string | null, tier: string | null, product: string | null, kind: ProductKind | null, sale: SaleKind | null, country: string | null, rate: number | null, amounts: Array<{ currency: string, amount: string }> }> } }> } | null };

export type ProductNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ProductNamesQuery = { products: { nodes: Array<{ id: string, name: string }> } };

export type ProgrammeTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeTemplatesQuery = { programmeTemplates: Array<{ key: string, name: string, description: string, usable: boolean }>, programmes: Array<{ id: string, name: string }> };

export type ProgrammeCreateMutationVariables = Exact<{
  input: ProgrammeCreateInput;
}>;


export type ProgrammeCreateMutation = { programmeCreate: { programme: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ExchangeRatesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ExchangeRateFilter | null | undefined;
}>;


export type ExchangeRatesQuery = { exchangeRates: { totalCount: number | null, nodes: Array<{ id: string, day: string, currency: string, rate: string }> } };

export type SimulationRowFragment = { id: string, months: number, startsOn: string, endsOn: string, createdAt: string, createdBy: string | null, draftVersion: number, judged: number, differing: number, job: { id: string, status: JobStatus } | null };

export type SimulationsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: SimulationFilter | null | undefined;
}>;


export type SimulationsQuery = { simulations: { totalCount: number | null, nodes: Array<{ id: string, months: number, startsOn: string, endsOn: string, createdAt: string, createdBy: string | null, draftVersion: number, judged: number, differing: number, job: { id: string, status: JobStatus } | null }> } };

export type SimulationQueryVariables = Exact<{
  id: string;
}>;


export type SimulationQuery = { simulation: { id: string, months: number, startsOn: string, endsOn: string, createdAt: string, createdBy: string | null, draftVersion: number, judged: number, differing: number, programme: { id: string, name: string } | null, job: { id: string, status: JobStatus, done: number, total: number | null, error: string | null } | null, partners: { totalCount: number | null, nodes: Array<{ id: string, currency: string, judged: number, differing: number, partner: { id: string, name: string } | null, earned: { amount: string, currency: string, minor: number }, wouldEarn: { amount: string, currency: string, minor: number }, difference: { amount: string, currency: string, minor: number } }> }, totals: Array<{ currency: string, partners: number, judged: number, differing: number, earned: { amount: string, currency: string, minor: number }, wouldEarn: { amount: string, currency: string, minor: number }, difference: { amount: string, currency: string, minor: number } }> } | null };

export type SimulationProgressQueryVariables = Exact<{
  id: string;
}>;


export type SimulationProgressQuery = { job: { id: string, status: JobStatus, done: number, total: number | null, error: string | null } | null };

export type SimulationPartnerRowFragment = { id: string, currency: string, judged: number, differing: number, partner: { id: string, name: string } | null, earned: { amount: string, currency: string, minor: number }, wouldEarn: { amount: string, currency: string, minor: number }, difference: { amount: string, currency: string, minor: number } };

export type SimulationPartnersQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
  sort?: SimulationPartnerSort | null | undefined;
}>;


export type SimulationPartnersQuery = { simulation: { id: string, partners: { totalCount: number | null, nodes: Array<{ id: string, currency: string, judged: number, differing: number, partner: { id: string, name: string } | null, earned: { amount: string, currency: string, minor: number }, wouldEarn: { amount: string, currency: string, minor: number }, difference: { amount: string, currency: string, minor: number } }> } } | null };

export type SimulationLinesQueryVariables = Exact<{
  id: string;
  partnerId: string;
  first: number;
  offset?: number | null | undefined;
}>;


export type SimulationLinesQuery = { simulation: { id: string, programme: { id: string, current: { id: string, tiers: Array<{ key: string, name: string }> } | null, draft: { id: string, terms: { tiers: Array<{ key: string, name: string }> } } | null } | null, lines: { totalCount: number | null, nodes: Array<{ id: string, paidOn: string, category: string, clients: number, because: string, wouldBecause: string, tier: string | null, wouldTier: string | null, client: { id: string, name: string } | null, invoice: { id: string, number: string | null } | null, base: { amount: string, currency: string, minor: number }, earned: { amount: string, currency: string, minor: number }, wouldEarn: { amount: string, currency: string, minor: number } }> } } | null, categories: { nodes: Array<{ key: string, name: string }> } };

export type SimulationStartMutationVariables = Exact<{
  programmeId: string;
  months: number;
}>;


export type SimulationStartMutation = { simulationStart: { simulation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type StaffMembersQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  sort?: StaffSort | null | undefined;
  filter?: StaffFilter | null | undefined;
}>;


export type StaffMembersQuery = { staffMembers: { totalCount: number | null, nodes: Array<{ id: string, role: StaffRole, active: boolean, createdAt: string, deactivatedAt: string | null, user: { id: string, name: string, email: string, secondFactorSince: string | null } }> } };

export type StaffInviteMutationVariables = Exact<{
  input: StaffInviteInput;
}>;


export type StaffInviteMutation = { staffInvite: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type StaffChangeRoleMutationVariables = Exact<{
  id: string;
  role: StaffRole;
}>;


export type StaffChangeRoleMutation = { staffChangeRole: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type StaffDeactivateMutationVariables = Exact<{
  id: string;
}>;


export type StaffDeactivateMutation = { staffDeactivate: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type SecondFactorResetMutationVariables = Exact<{
  userId: string;
}>;


export type SecondFactorResetMutation = { secondFactorReset: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type StatementSumsFragment = { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } };

export type StatementsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: StatementFilter | null | undefined;
}>;


export type StatementsQuery = { statements: { totalCount: number | null, nodes: Array<{ id: string, month: string, currency: string, closed: boolean, pdfUrl: string, csvUrl: string, opening: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, moved: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, closing: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, partner: { id: string, name: string } | null }> } };

export type StatementQueryVariables = Exact<{
  partnerId: string;
  month: string;
  currency: string;
  language: string;
  first: number;
  offset: number;
}>;


export type StatementQuery = { statement: { id: string, month: string, currency: string, closed: boolean, pdfUrl: string, csvUrl: string, opening: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, moved: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, closing: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } }, partner: { id: string, name: string } | null, movements: { totalCount: number | null, nodes: Array<{ id: string, kind: LedgerEntryKind, recordedOn: string, description: string, amounts: { pending: { amount: string, currency: string, minor: number }, available: { amount: string, currency: string, minor: number }, inTransit: { amount: string, currency: string, minor: number }, paid: { amount: string, currency: string, minor: number } } }> } } | null };

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

export type TermsFieldsFragment = { id: string, version: number, publishedAt: string, languages: Array<string> };

export type StaffTermsQueryVariables = Exact<{
  programme: string;
}>;


export type StaffTermsQuery = { programmeTerms: { id: string, version: number, publishedAt: string, languages: Array<string>, en: string, es: string, it: string, pt: string, bg: string } | null };

export type PartnersTermsQueryVariables = Exact<{
  programme: string;
  language: string;
  partnerId: string;
}>;


export type PartnersTermsQuery = { programmeTerms: { programmeId: string, text: string, id: string, version: number, publishedAt: string, languages: Array<string> } | null, partner: { id: string, termsAcceptances: Array<{ id: string, programmeId: string, version: number, acceptedAt: string, user: { id: string, name: string } | null }> } | null };

export type TermsPublishMutationVariables = Exact<{
  programmeId: string;
  input: TermsPublishInput;
}>;


export type TermsPublishMutation = { termsPublish: { terms: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TermsAcceptMutationVariables = Exact<{
  programmeId: string;
  version: number;
}>;


export type TermsAcceptMutation = { termsAccept: { terms: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type TicketChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TicketChangedSubscription = { ticketChanged: { at: string } };

export type TicketsChangedSubscriptionVariables = Exact<{
  topics: Array<string> | string;
}>;


export type TicketsChangedSubscription = { changed: { at: string } };

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

export type ApiTokensQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ApiTokenFilter | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { totalCount: number | null, nodes: Array<{ id: string, name: string, ending: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, partner: { id: string, name: string } }> } };

export type ApiTokenScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokenScopesQuery = { apiTokenScopes: Array<string> };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenInput;
}>;


export type ApiTokenCreateMutation = { apiTokenCreate: { secret: string | null, userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

export type ApiTokenRevokeMutationVariables = Exact<{
  id: string;
}>;


export type ApiTokenRevokeMutation = { apiTokenRevoke: { userErrors: Array<{ code: string, message: string, path: Array<string>, values: Record<string, unknown> }> } };

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
export const WaitingTicketFragmentDoc = new TypedDocumentString(`
    fragment WaitingTicket on Ticket {
  id
  number
  subject
  waitingSince
  client {
    id
    name
  }
}
    `, {"fragmentName":"WaitingTicket"}) as unknown as TypedDocumentString<WaitingTicketFragment, unknown>;
export const MoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
    `, {"fragmentName":"MoneyFields"}) as unknown as TypedDocumentString<MoneyFieldsFragment, unknown>;
export const DueInvoiceFragmentDoc = new TypedDocumentString(`
    fragment DueInvoice on Invoice {
  id
  number
  dueOn
  overdue
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
}`, {"fragmentName":"DueInvoice"}) as unknown as TypedDocumentString<DueInvoiceFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on MonthFigures {
  month
  currency
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on TierStanding {
  key
  name
  clients
  since
  next {
    key
    name
    from
    missing
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const BalanceFragmentDoc = new TypedDocumentString(`
    fragment Balance on PartnerBalance {
  currency
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"Balance"}) as unknown as TypedDocumentString<BalanceFragment, unknown>;
export const InvitationShownFragmentDoc = new TypedDocumentString(`
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}
    `, {"fragmentName":"InvitationShown"}) as unknown as TypedDocumentString<InvitationShownFragment, unknown>;
export const SubscribedFragmentDoc = new TypedDocumentString(`
    fragment Subscribed on MailSubscription {
  topic
  address
  operator
  isWanted
}
    `, {"fragmentName":"Subscribed"}) as unknown as TypedDocumentString<SubscribedFragment, unknown>;
export const ReferringPartnerFragmentDoc = new TypedDocumentString(`
    fragment ReferringPartner on Partner {
  id
  name
  enrolments {
    id
    programme {
      id
      name
    }
  }
}
    `, {"fragmentName":"ReferringPartner"}) as unknown as TypedDocumentString<ReferringPartnerFragment, unknown>;
export const ReferralPeriodFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReferralPeriodFields on ReferralPeriod {
  start
  end
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"ReferralPeriodFields"}) as unknown as TypedDocumentString<ReferralPeriodFieldsFragment, unknown>;
export const ReferralFiguresFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReferralFiguresFields on ReferralFigures {
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"ReferralFiguresFields"}) as unknown as TypedDocumentString<ReferralFiguresFieldsFragment, unknown>;
export const ReferralReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReferralReportFields on ReferralReport {
  currency
  exchanged {
    currency
    firstRateOn
    lastRateOn
  }
  leftOut {
    revenue {
      ...MoneyFields
    }
    rewards {
      ...MoneyFields
    }
  }
  partner {
    ...ReferringPartner
  }
  programme {
    id
    name
  }
  periods {
    ...ReferralPeriodFields
  }
  totals {
    ...ReferralFiguresFields
  }
}
    fragment ReferralFiguresFields on ReferralFigures {
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferralPeriodFields on ReferralPeriod {
  start
  end
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferringPartner on Partner {
  id
  name
  enrolments {
    id
    programme {
      id
      name
    }
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"ReferralReportFields"}) as unknown as TypedDocumentString<ReferralReportFieldsFragment, unknown>;
export const ReferralEventFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReferralEventFields on ReferralEvent {
  id
  kind
  at
  number
  invoiceId
  amount {
    ...MoneyFields
  }
  reward {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"ReferralEventFields"}) as unknown as TypedDocumentString<ReferralEventFieldsFragment, unknown>;
export const EarningsAmountsFragmentDoc = new TypedDocumentString(`
    fragment EarningsAmounts on EarningsFigures {
  currency
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
  reversed {
    ...MoneyFields
  }
  declined {
    ...MoneyFields
  }
  pending {
    ...MoneyFields
  }
  approved {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"EarningsAmounts"}) as unknown as TypedDocumentString<EarningsAmountsFragment, unknown>;
export const EarningsLineFragmentDoc = new TypedDocumentString(`
    fragment EarningsLine on EarningsRow {
  id
  currency
  tier
  category
  categoryName
  month
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
  reversed {
    ...MoneyFields
  }
  declined {
    ...MoneyFields
  }
  pending {
    ...MoneyFields
  }
  approved {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"EarningsLine"}) as unknown as TypedDocumentString<EarningsLineFragment, unknown>;
export const SettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment SettingsFields on Settings {
  operator {
    name
    address
    country
    vatNumber
    email
    currency
    iban
    bic
    accountHolder
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
  applyCreditAutomatically
  payoutRunDay
  payoutLeadDays
  payoutInvoiceRequired
  ratesAutomatic
  secondFactorRoles
  invitationDays
  claimDays
  brandColour
  brandLogoFileId
  cookieDays
  redirectHosts
}
    `, {"fragmentName":"SettingsFields"}) as unknown as TypedDocumentString<SettingsFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  kind
  role
  permissions
  language
  unreadMessages
  unreadAnnouncements
  unreadAlerts
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
  termsToAccept {
    id
    version
    programmeId
    programmeName
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const AdjustmentRowFragmentDoc = new TypedDocumentString(`
    fragment AdjustmentRow on Adjustment {
  id
  kind
  status
  reason
  proposedAt
  decidedOn
  decidable
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"AdjustmentRow"}) as unknown as TypedDocumentString<AdjustmentRowFragment, unknown>;
export const AnnouncementRowFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementRow on Announcement {
  id
  status
  publishFrom
  publishUntil
  createdAt
  read
  version
  text(language: $language) {
    language
    title
    body
  }
}
    `, {"fragmentName":"AnnouncementRow"}) as unknown as TypedDocumentString<AnnouncementRowFragment, unknown>;
export const ApplicationRowFragmentDoc = new TypedDocumentString(`
    fragment ApplicationRow on PartnerApplication {
  id
  company
  contactName
  email
  country
  status
  createdAt
  decidedAt
  programme {
    id
    name
  }
}
    `, {"fragmentName":"ApplicationRow"}) as unknown as TypedDocumentString<ApplicationRowFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(`
    fragment ClaimRow on Claim {
  id
  email
  company
  referredOn
  status
  createdAt
  decidedAt
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}
    `, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
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
export const ClientRewardsFragmentDoc = new TypedDocumentString(`
    fragment ClientRewards on Client {
  relationships(active: true) {
    id
    attribution {
      id
      eligible
      reason
    }
  }
  invitation {
    id
    outcome
    reason
  }
}
    `, {"fragmentName":"ClientRewards"}) as unknown as TypedDocumentString<ClientRewardsFragment, unknown>;
export const AttributionFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttributionFields on Attribution {
  id
  eligible
  reason
  invitedAt
  acceptedAt
  windowFrom
  windowUntil
  windowEndedOn
  windowEndReason
  windowState
  programme {
    id
    name
  }
}
    `, {"fragmentName":"AttributionFields"}) as unknown as TypedDocumentString<AttributionFieldsFragment, unknown>;
export const ClientPartnerFragmentDoc = new TypedDocumentString(`
    fragment ClientPartner on Relationship {
  id
  kind
  since
  partnerName
  partner {
    id
    name
  }
  attribution {
    ...AttributionFields
  }
}
    fragment AttributionFields on Attribution {
  id
  eligible
  reason
  invitedAt
  acceptedAt
  windowFrom
  windowUntil
  windowEndedOn
  windowEndReason
  windowState
  programme {
    id
    name
  }
}`, {"fragmentName":"ClientPartner"}) as unknown as TypedDocumentString<ClientPartnerFragment, unknown>;
export const MemberOfClientFragmentDoc = new TypedDocumentString(`
    fragment MemberOfClient on ClientMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}
    `, {"fragmentName":"MemberOfClient"}) as unknown as TypedDocumentString<MemberOfClientFragment, unknown>;
export const CommissionRowFragmentDoc = new TypedDocumentString(`
    fragment CommissionRow on Commission {
  id
  kind
  status
  earnedOn
  holdUntil
  expectedPayoutOn
  paidOn
  reason
  rule
  overrideId
  needsReview
  clientName
  invoiceNumber
  lineDescription
  category
  categoryName
  tierName
  rate
  flat {
    ...MoneyFields
  }
  base {
    ...MoneyFields
  }
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"CommissionRow"}) as unknown as TypedDocumentString<CommissionRowFragment, unknown>;
export const NothingFragmentDoc = new TypedDocumentString(`
    fragment Nothing on EarnedNothing {
  reason
  sentence
  windowFrom
  windowUntil
}
    `, {"fragmentName":"Nothing"}) as unknown as TypedDocumentString<NothingFragment, unknown>;
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
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Customer {
  id
  name
  company
  email
  state
  stage
  source
  signedUpAt
  invitedAt
  firstPaidAt
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const DepartmentFullFragmentDoc = new TypedDocumentString(`
    fragment DepartmentFull on Department {
  id
  name
  email
  position
  active
  version
}
    `, {"fragmentName":"DepartmentFull"}) as unknown as TypedDocumentString<DepartmentFullFragment, unknown>;
export const ImportRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImportRowFields on Import {
  id
  kind
  fileName
  status
  createdAt
  rows
  good
  bad
  entered
  unchanged
  jobId
}
    `, {"fragmentName":"ImportRowFields"}) as unknown as TypedDocumentString<ImportRowFieldsFragment, unknown>;
export const IntakeReportRowFragmentDoc = new TypedDocumentString(`
    fragment IntakeReportRow on IntakeReport {
  id
  kind
  key
  status
  occurredAt
  receivedAt
  decidedAt
  attempts
  code
  message
  path
  reasonValues
  waitsForKey
  recordId
  client {
    id
    name
  }
}
    `, {"fragmentName":"IntakeReportRow"}) as unknown as TypedDocumentString<IntakeReportRowFragment, unknown>;
export const InvitationRowFragmentDoc = new TypedDocumentString(`
    fragment InvitationRow on Invitation {
  id
  kind
  status
  email
  name
  company
  language
  message
  accessOnly
  createdAt
  sentAt
  expiresAt
  decidedAt
  outcome
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}
    `, {"fragmentName":"InvitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  number
  status
  source
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
export const LinkRowFragmentDoc = new TypedDocumentString(`
    fragment LinkRow on ReferralLink {
  id
  code
  name
  url
  target
  clicks
  signups
  createdAt
  lastClickAt
  archivedAt
  version
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}
    `, {"fragmentName":"LinkRow"}) as unknown as TypedDocumentString<LinkRowFragment, unknown>;
export const CouponRowFragmentDoc = new TypedDocumentString(`
    fragment CouponRow on Coupon {
  id
  code
  name
  url
  status
  validUntil
  mostUses
  signups
  createdAt
  archivedAt
  version
  partner {
    id
    name
  }
}
    `, {"fragmentName":"CouponRow"}) as unknown as TypedDocumentString<CouponRowFragment, unknown>;
export const AudienceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AudienceFields on AudiencePartView {
  programmeId
  programmeName
  tiers {
    key
    name
  }
}
    `, {"fragmentName":"AudienceFields"}) as unknown as TypedDocumentString<AudienceFieldsFragment, unknown>;
export const ResourceRowFragmentDoc = new TypedDocumentString(`
    fragment ResourceRow on Resource {
  id
  kind
  title
  description
  category
  language
  number
  downloads
  url
  createdAt
  updatedAt
  archivedAt
  version
  current {
    id
    name
    type
    size
    link
  }
}
    `, {"fragmentName":"ResourceRow"}) as unknown as TypedDocumentString<ResourceRowFragment, unknown>;
export const BadgeFieldsFragmentDoc = new TypedDocumentString(`
    fragment BadgeFields on Badge {
  programmeId
  programmeName
  tier
  shown
  path
}
    `, {"fragmentName":"BadgeFields"}) as unknown as TypedDocumentString<BadgeFieldsFragment, unknown>;
export const AudienceChoiceFragmentDoc = new TypedDocumentString(`
    fragment AudienceChoice on Programme {
  id
  name
  current {
    id
    terms {
      tiers {
        key
        name
      }
    }
  }
}
    `, {"fragmentName":"AudienceChoice"}) as unknown as TypedDocumentString<AudienceChoiceFragment, unknown>;
export const ConversationRowFragmentDoc = new TypedDocumentString(`
    fragment ConversationRow on Conversation {
  id
  number
  subject
  status
  unread
  lastMessageAt
  lastMessageBy
  waitingSince
  messageCount
  assigneeName
  partner {
    id
    name
  }
  department {
    id
    name
  }
}
    `, {"fragmentName":"ConversationRow"}) as unknown as TypedDocumentString<ConversationRowFragment, unknown>;
export const OperatorTokenRowFragmentDoc = new TypedDocumentString(`
    fragment OperatorTokenRow on OperatorToken {
  id
  name
  ending
  scopes
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
  createdBy {
    id
    name
  }
}
    `, {"fragmentName":"OperatorTokenRow"}) as unknown as TypedDocumentString<OperatorTokenRowFragment, unknown>;
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
export const OutboxRowFragmentDoc = new TypedDocumentString(`
    fragment OutboxRow on OutboxMessage {
  id
  type
  state
  attempts
  createdAt
  dueAt
  deliveredAt
  lastError
  mail {
    id
    to
    subject
  }
}
    `, {"fragmentName":"OutboxRow"}) as unknown as TypedDocumentString<OutboxRowFragment, unknown>;
export const PartnerRowFragmentDoc = new TypedDocumentString(`
    fragment PartnerRow on Partner {
  id
  name
  email
  country
  currency
  language
  status
  createdAt
  tier {
    name
    clients
  }
}
    `, {"fragmentName":"PartnerRow"}) as unknown as TypedDocumentString<PartnerRowFragment, unknown>;
export const MemberOfPartnerFragmentDoc = new TypedDocumentString(`
    fragment MemberOfPartner on PartnerMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}
    `, {"fragmentName":"MemberOfPartner"}) as unknown as TypedDocumentString<MemberOfPartnerFragment, unknown>;
export const TierStepFragmentDoc = new TypedDocumentString(`
    fragment TierStep on PartnerTier {
  id
  tier
  name
  clients
  since
  until
  cause
  client {
    id
    name
  }
}
    `, {"fragmentName":"TierStep"}) as unknown as TypedDocumentString<TierStepFragment, unknown>;
export const BatchRowFragmentDoc = new TypedDocumentString(`
    fragment BatchRow on PayoutBatch {
  id
  key
  kind
  month
  status
  createdAt
  exportedAt
  counts {
    status
    count
  }
  totals {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"BatchRow"}) as unknown as TypedDocumentString<BatchRowFragment, unknown>;
export const DetailsOfPayoutFragmentDoc = new TypedDocumentString(`
    fragment DetailsOfPayout on PayoutDetails {
  id
  accountMasked
  bic
  changedAt
  country
  currency
  holder
  method
  changedBy {
    id
    name
  }
}
    `, {"fragmentName":"DetailsOfPayout"}) as unknown as TypedDocumentString<DetailsOfPayoutFragment, unknown>;
export const TermsOfPayoutFragmentDoc = new TypedDocumentString(`
    fragment TermsOfPayout on PayoutTerms {
  id
  changedAt
  invoiceRequired
  ownInvoice
  taxForm
  taxFormReference
}
    `, {"fragmentName":"TermsOfPayout"}) as unknown as TypedDocumentString<TermsOfPayoutFragment, unknown>;
export const PayoutRowFragmentDoc = new TypedDocumentString(`
    fragment PayoutRow on Payout {
  id
  number
  status
  holder
  accountMasked
  expectedOn
  createdAt
  approvable
  amount {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"PayoutRow"}) as unknown as TypedDocumentString<PayoutRowFragment, unknown>;
export const HindranceFragmentDoc = new TypedDocumentString(`
    fragment Hindrance on UserError {
  code
  message
  values
}
    `, {"fragmentName":"Hindrance"}) as unknown as TypedDocumentString<HindranceFragment, unknown>;
export const OfferFragmentDoc = new TypedDocumentString(`
    fragment Offer on PayoutOffer {
  currency
  paidIn
  needsInvoice
  available {
    ...MoneyFields
  }
  minimum {
    ...MoneyFields
  }
  hindrance {
    ...Hindrance
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment Hindrance on UserError {
  code
  message
  values
}`, {"fragmentName":"Offer"}) as unknown as TypedDocumentString<OfferFragment, unknown>;
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
export const RuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
    `, {"fragmentName":"RuleFields"}) as unknown as TypedDocumentString<RuleFieldsFragment, unknown>;
export const TermFieldsFragmentDoc = new TypedDocumentString(`
    fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}`, {"fragmentName":"TermFields"}) as unknown as TypedDocumentString<TermFieldsFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on UserError {
  code
  message
  path
  values
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on ProgrammeDraft {
  id
  version
  note
  updatedAt
  terms {
    ...TermFields
  }
  faults {
    ...Refused
  }
  preview {
    against {
      id
      number
    }
    rates {
      key
      before {
        ...RuleFields
      }
      after {
        ...RuleFields
      }
    }
    tiers {
      key
      before {
        key
        name
        from
        to
      }
      after {
        key
        name
        from
        to
      }
    }
    terms {
      key
      before
      after
    }
    partnersMoving
    transitions {
      from
      to
      partners
    }
    silent {
      key
      missing
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const EnrolmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment EnrolmentFields on PartnerEnrolment {
  id
  joinedAt
  leftAt
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  standing {
    key
    name
    clients
    since
  }
}
    `, {"fragmentName":"EnrolmentFields"}) as unknown as TypedDocumentString<EnrolmentFieldsFragment, unknown>;
export const OverrideFieldsFragmentDoc = new TypedDocumentString(`
    fragment OverrideFields on PartnerOverride {
  id
  startsOn
  endsOn
  endedAt
  reason
  rate
  amounts {
    currency
    amount
  }
  lines {
    category
    tier
    product
    kind
    sale
    country
  }
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}
    `, {"fragmentName":"OverrideFields"}) as unknown as TypedDocumentString<OverrideFieldsFragment, unknown>;
export const VersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}`, {"fragmentName":"VersionFields"}) as unknown as TypedDocumentString<VersionFieldsFragment, unknown>;
export const ProgrammeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeFields on Programme {
  id
  key
  name
  description
  isDefault
  current {
    ...VersionFields
  }
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}`, {"fragmentName":"ProgrammeFields"}) as unknown as TypedDocumentString<ProgrammeFieldsFragment, unknown>;
export const ProgrammeStageFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeStage on Programme {
  partnerCount
  versions {
    id
    number
    effectiveFrom
  }
  draft {
    id
    version
    updatedAt
  }
}
    `, {"fragmentName":"ProgrammeStage"}) as unknown as TypedDocumentString<ProgrammeStageFragment, unknown>;
export const SimulationRowFragmentDoc = new TypedDocumentString(`
    fragment SimulationRow on Simulation {
  id
  months
  startsOn
  endsOn
  createdAt
  createdBy
  draftVersion
  judged
  differing
  job {
    id
    status
  }
}
    `, {"fragmentName":"SimulationRow"}) as unknown as TypedDocumentString<SimulationRowFragment, unknown>;
export const SimulationPartnerRowFragmentDoc = new TypedDocumentString(`
    fragment SimulationPartnerRow on SimulationPartner {
  id
  currency
  judged
  differing
  partner {
    id
    name
  }
  earned {
    ...MoneyFields
  }
  wouldEarn {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"SimulationPartnerRow"}) as unknown as TypedDocumentString<SimulationPartnerRowFragment, unknown>;
export const StatementSumsFragmentDoc = new TypedDocumentString(`
    fragment StatementSums on StatementBalance {
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`, {"fragmentName":"StatementSums"}) as unknown as TypedDocumentString<StatementSumsFragment, unknown>;
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
export const TermsFieldsFragmentDoc = new TypedDocumentString(`
    fragment TermsFields on PartnerTerms {
  id
  version
  publishedAt
  languages
}
    `, {"fragmentName":"TermsFields"}) as unknown as TypedDocumentString<TermsFieldsFragment, unknown>;
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
export const HomeDocument = new TypedDocumentString(`
    query Home($decides: Boolean!, $admits: Boolean!, $own: Boolean!, $partner: Boolean!, $language: String!) {
  news: announcements(first: 3) @include(if: $partner) {
    nodes {
      id
      publishFrom
      read
      text(language: $language) {
        title
      }
    }
  }
  applicationsWaiting: applications(first: 1, filter: {status: [PENDING]}) @include(if: $admits) {
    totalCount
  }
  payoutsWaiting: payouts(first: 1, filter: {status: [REQUESTED, SCHEDULED]}) @include(if: $decides) {
    totalCount
  }
  payoutsFailed: payouts(first: 1, filter: {status: [FAILED], retried: false}) @include(if: $decides) {
    totalCount
  }
  adjustmentsWaiting: adjustments(first: 1, filter: {status: [PROPOSED]}) @include(if: $decides) {
    totalCount
  }
  payoutsUnderWay: payouts(
    first: 1
    sort: {by: CREATED_AT, direction: DESC}
    filter: {status: [REQUESTED, SCHEDULED, APPROVED, PROCESSING]}
  ) @include(if: $own) {
    totalCount
    nodes {
      id
      expectedOn
      paid {
        ...MoneyFields
      }
    }
  }
  home {
    today
    operations {
      ticketsWaiting
      ticketsMine
      ticketsUnassigned
      ordersPending
      oldestWaiting {
        ...WaitingTicket
      }
    }
    money {
      invoicesOpen
      invoicesOverdue
      commissionsHeld
      commissionsToReview
      overdue {
        ...MoneyFields
      }
      revenueThisMonth {
        ...MoneyFields
      }
      revenueLastMonth {
        ...MoneyFields
      }
      earnedThisMonth {
        ...MoneyFields
      }
      pending {
        ...MoneyFields
      }
      available {
        ...MoneyFields
      }
      oldestOverdue {
        ...DueInvoice
      }
      months {
        ...Figures
      }
    }
    partner {
      clients
      ordersPending
      ticketsWaiting
      invoicesOverdue
      revenueThisMonth {
        ...MoneyFields
      }
      earnedThisMonth {
        ...MoneyFields
      }
      partner {
        id
        tier {
          ...Standing
        }
        balances {
          ...Balance
        }
      }
      oldestWaiting {
        ...WaitingTicket
      }
      oldestOverdue {
        ...DueInvoice
      }
      months {
        ...Figures
      }
    }
    client {
      services
      addons
      domains
      ticketsAnswered
      invoicesOpen
      invoicesOverdue
      billing {
        currency
        open {
          ...MoneyFields
        }
        credit {
          ...MoneyFields
        }
      }
      answered {
        ...WaitingTicket
      }
      nextDue {
        ...DueInvoice
      }
      nextRenewals {
        id
        kind
        name
        periodEnd
        price {
          ...MoneyFields
        }
      }
    }
  }
}
    fragment WaitingTicket on Ticket {
  id
  number
  subject
  waitingSince
  client {
    id
    name
  }
}
fragment DueInvoice on Invoice {
  id
  number
  dueOn
  overdue
  left {
    ...MoneyFields
  }
  client {
    id
    name
  }
}
fragment Figures on MonthFigures {
  month
  currency
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
}
fragment Standing on TierStanding {
  key
  name
  clients
  since
  next {
    key
    name
    from
    missing
  }
}
fragment Balance on PartnerBalance {
  currency
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const JoinFormDocument = new TypedDocumentString(`
    query JoinForm {
  publicForm {
    token
  }
}
    `) as unknown as TypedDocumentString<JoinFormQuery, JoinFormQueryVariables>;
export const ClientSignUpDocument = new TypedDocumentString(`
    mutation ClientSignUp($input: ClientSignUpInput!, $form: FormProofInput!) {
  clientSignUp(input: $input, form: $form) {
    received
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
}`) as unknown as TypedDocumentString<ClientSignUpMutation, ClientSignUpMutationVariables>;
export const ApplyFormDocument = new TypedDocumentString(`
    query ApplyForm($programme: String) {
  publicForm {
    token
  }
  programmeTerms(programme: $programme) {
    id
    version
    programmeName
  }
}
    `) as unknown as TypedDocumentString<ApplyFormQuery, ApplyFormQueryVariables>;
export const FreshFormDocument = new TypedDocumentString(`
    query FreshForm {
  publicForm {
    token
  }
}
    `) as unknown as TypedDocumentString<FreshFormQuery, FreshFormQueryVariables>;
export const PartnerApplyDocument = new TypedDocumentString(`
    mutation PartnerApply($input: PartnerApplyInput!, $form: FormProofInput!) {
  partnerApply(input: $input, form: $form) {
    received
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
}`) as unknown as TypedDocumentString<PartnerApplyMutation, PartnerApplyMutationVariables>;
export const PublicTermsDocument = new TypedDocumentString(`
    query PublicTerms($programme: String, $language: String!) {
  programmeTerms(programme: $programme) {
    id
    version
    publishedAt
    programmeName
    languages
    text(language: $language)
  }
}
    `) as unknown as TypedDocumentString<PublicTermsQuery, PublicTermsQueryVariables>;
export const InvitationOfDocument = new TypedDocumentString(`
    query InvitationOf($token: String!) {
  invitation(token: $token) {
    ...InvitationShown
  }
}
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}`) as unknown as TypedDocumentString<InvitationOfQuery, InvitationOfQueryVariables>;
export const InvitationAcceptDocument = new TypedDocumentString(`
    mutation InvitationAccept($token: String!, $input: InvitationAccountInput) {
  invitationAccept(token: $token, input: $input) {
    invitation {
      ...InvitationShown
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const InvitationDeclineDocument = new TypedDocumentString(`
    mutation InvitationDecline($token: String!) {
  invitationDecline(token: $token) {
    invitation {
      ...InvitationShown
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<InvitationDeclineMutation, InvitationDeclineMutationVariables>;
export const MailPreviewDocument = new TypedDocumentString(`
    query MailPreview($template: String!, $language: String!) {
  mailTemplates(language: $language) {
    name
    subject
    topic
  }
  mailPreview(template: $template, language: $language) {
    subject
    html
    text
  }
}
    `) as unknown as TypedDocumentString<MailPreviewQuery, MailPreviewQueryVariables>;
export const MailSubscriptionDocument = new TypedDocumentString(`
    query MailSubscription($token: String!) {
  mailSubscription(token: $token) {
    ...Subscribed
  }
}
    fragment Subscribed on MailSubscription {
  topic
  address
  operator
  isWanted
}`) as unknown as TypedDocumentString<MailSubscriptionQuery, MailSubscriptionQueryVariables>;
export const MailUnsubscribeDocument = new TypedDocumentString(`
    mutation MailUnsubscribe($token: String!) {
  mailUnsubscribe(token: $token) {
    subscription {
      ...Subscribed
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Subscribed on MailSubscription {
  topic
  address
  operator
  isWanted
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<MailUnsubscribeMutation, MailUnsubscribeMutationVariables>;
export const MailResubscribeDocument = new TypedDocumentString(`
    mutation MailResubscribe($token: String!) {
  mailResubscribe(token: $token) {
    subscription {
      ...Subscribed
    }
    userErrors {
      ...Refused
    }
  }
}
    fragment Subscribed on MailSubscription {
  topic
  address
  operator
  isWanted
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<MailResubscribeMutation, MailResubscribeMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  viewer {
    user {
      id
      name
      email
      language
      secondFactorSince
    }
  }
  sessions {
    id
    current
    createdAt
    lastSeenAt
    ip
    userAgent
  }
  alertPreferences {
    event
    channel
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const AccountUpdateDocument = new TypedDocumentString(`
    mutation AccountUpdate($input: AccountInput!) {
  accountUpdate(input: $input) {
    user {
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
}`) as unknown as TypedDocumentString<AccountUpdateMutation, AccountUpdateMutationVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($current: String!, $password: String!) {
  passwordChange(current: $current, password: $password) {
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
}`) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SecondFactorBeginDocument = new TypedDocumentString(`
    mutation SecondFactorBegin {
  secondFactorBegin {
    secret
    uri
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
}`) as unknown as TypedDocumentString<SecondFactorBeginMutation, SecondFactorBeginMutationVariables>;
export const SecondFactorEnableDocument = new TypedDocumentString(`
    mutation SecondFactorEnable($code: String!) {
  secondFactorEnable(code: $code) {
    recoveryCodes
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
}`) as unknown as TypedDocumentString<SecondFactorEnableMutation, SecondFactorEnableMutationVariables>;
export const SecondFactorDisableDocument = new TypedDocumentString(`
    mutation SecondFactorDisable($password: String!) {
  secondFactorDisable(password: $password) {
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
}`) as unknown as TypedDocumentString<SecondFactorDisableMutation, SecondFactorDisableMutationVariables>;
export const RecoveryCodesRenewDocument = new TypedDocumentString(`
    mutation RecoveryCodesRenew($password: String!) {
  recoveryCodesRenew(password: $password) {
    recoveryCodes
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
}`) as unknown as TypedDocumentString<RecoveryCodesRenewMutation, RecoveryCodesRenewMutationVariables>;
export const SessionRevokeDocument = new TypedDocumentString(`
    mutation SessionRevoke($id: ID!) {
  sessionRevoke(id: $id) {
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
}`) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const ReferralSummaryDocument = new TypedDocumentString(`
    query ReferralSummary($partnerId: ID, $programmeId: ID) {
  summary: partnerSummary(partnerId: $partnerId, programmeId: $programmeId) {
    currency
    exchanged {
      currency
      firstRateOn
      lastRateOn
    }
    leftOut {
      revenue {
        ...MoneyFields
      }
      rewards {
        ...MoneyFields
      }
    }
    partner {
      ...ReferringPartner
    }
    programme {
      id
      name
    }
    figures {
      ...ReferralFiguresFields
    }
    recentActivity {
      ...ReferralEventFields
      client {
        id
        name
      }
    }
  }
}
    fragment ReferralFiguresFields on ReferralFigures {
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferringPartner on Partner {
  id
  name
  enrolments {
    id
    programme {
      id
      name
    }
  }
}
fragment ReferralEventFields on ReferralEvent {
  id
  kind
  at
  number
  invoiceId
  amount {
    ...MoneyFields
  }
  reward {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<ReferralSummaryQuery, ReferralSummaryQueryVariables>;
export const ReferralPerformanceDocument = new TypedDocumentString(`
    query ReferralPerformance($input: PerformanceInput!) {
  report: partnerPerformance(input: $input) {
    ...ReferralReportFields
  }
}
    fragment ReferralFiguresFields on ReferralFigures {
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferralPeriodFields on ReferralPeriod {
  start
  end
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferringPartner on Partner {
  id
  name
  enrolments {
    id
    programme {
      id
      name
    }
  }
}
fragment ReferralReportFields on ReferralReport {
  currency
  exchanged {
    currency
    firstRateOn
    lastRateOn
  }
  leftOut {
    revenue {
      ...MoneyFields
    }
    rewards {
      ...MoneyFields
    }
  }
  partner {
    ...ReferringPartner
  }
  programme {
    id
    name
  }
  periods {
    ...ReferralPeriodFields
  }
  totals {
    ...ReferralFiguresFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<ReferralPerformanceQuery, ReferralPerformanceQueryVariables>;
export const ReferralOverviewDocument = new TypedDocumentString(`
    query ReferralOverview($input: OverviewInput!) {
  report: partnerOverview(input: $input) {
    ...ReferralReportFields
  }
}
    fragment ReferralFiguresFields on ReferralFigures {
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferralPeriodFields on ReferralPeriod {
  start
  end
  signups
  paidCustomers
  unpaidSignups
  transactions
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
  pendingRewards {
    ...MoneyFields
  }
  availableRewards {
    ...MoneyFields
  }
  sentRewards {
    ...MoneyFields
  }
  paidRewards {
    ...MoneyFields
  }
}
fragment ReferringPartner on Partner {
  id
  name
  enrolments {
    id
    programme {
      id
      name
    }
  }
}
fragment ReferralReportFields on ReferralReport {
  currency
  exchanged {
    currency
    firstRateOn
    lastRateOn
  }
  leftOut {
    revenue {
      ...MoneyFields
    }
    rewards {
      ...MoneyFields
    }
  }
  partner {
    ...ReferringPartner
  }
  programme {
    id
    name
  }
  periods {
    ...ReferralPeriodFields
  }
  totals {
    ...ReferralFiguresFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<ReferralOverviewQuery, ReferralOverviewQueryVariables>;
export const EarningsDocument = new TypedDocumentString(`
    query Earnings($groupBy: [EarningsGroup!]!, $first: Int!, $offset: Int!, $sort: EarningsSort, $filter: EarningsFilter) {
  report: earningsReport(
    groupBy: $groupBy
    first: $first
    offset: $offset
    sort: $sort
    filter: $filter
  ) {
    rows {
      ...EarningsLine
    }
    totalCount
    totals {
      ...EarningsAmounts
    }
  }
  months: earningsReport(
    groupBy: [MONTH]
    first: 100
    filter: $filter
    sort: {by: GROUP, direction: DESC}
  ) {
    rows {
      id
      month
      currency
      revenue {
        ...MoneyFields
      }
      earned {
        ...MoneyFields
      }
    }
  }
  programmes {
    id
    name
    current {
      id
      tiers {
        key
        name
      }
    }
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment EarningsAmounts on EarningsFigures {
  currency
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
  reversed {
    ...MoneyFields
  }
  declined {
    ...MoneyFields
  }
  pending {
    ...MoneyFields
  }
  approved {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
}
fragment EarningsLine on EarningsRow {
  id
  currency
  tier
  category
  categoryName
  month
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  revenue {
    ...MoneyFields
  }
  earned {
    ...MoneyFields
  }
  reversed {
    ...MoneyFields
  }
  declined {
    ...MoneyFields
  }
  pending {
    ...MoneyFields
  }
  approved {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<EarningsQuery, EarningsQueryVariables>;
export const PartnerChoicesDocument = new TypedDocumentString(`
    query PartnerChoices($q: String) {
  partners(first: 25, filter: {q: $q}, sort: {by: NAME, direction: ASC}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerChoicesQuery, PartnerChoicesQueryVariables>;
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
    iban
    bic
    accountHolder
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
  applyCreditAutomatically
  payoutRunDay
  payoutLeadDays
  payoutInvoiceRequired
  ratesAutomatic
  secondFactorRoles
  invitationDays
  claimDays
  brandColour
  brandLogoFileId
  cookieDays
  redirectHosts
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
    iban
    bic
    accountHolder
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
  applyCreditAutomatically
  payoutRunDay
  payoutLeadDays
  payoutInvoiceRequired
  ratesAutomatic
  secondFactorRoles
  invitationDays
  claimDays
  brandColour
  brandLogoFileId
  cookieDays
  redirectHosts
}
fragment Refused on UserError {
  code
  message
  path
  values
}`) as unknown as TypedDocumentString<SettingsUpdateMutation, SettingsUpdateMutationVariables>;
export const UnreadAlertsDocument = new TypedDocumentString(`
    query UnreadAlerts {
  viewer {
    unreadAlerts
  }
}
    `) as unknown as TypedDocumentString<UnreadAlertsQuery, UnreadAlertsQueryVariables>;
export const AlertsChangedDocument = new TypedDocumentString(`
    subscription AlertsChanged($topics: [String!]!) {
  changed(topics: $topics) {
    topic
  }
}
    `) as unknown as TypedDocumentString<AlertsChangedSubscription, AlertsChangedSubscriptionVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($first: Int!, $offset: Int!, $unread: Boolean!, $language: String!) {
  alerts(first: $first, offset: $offset, unread: $unread) {
    nodes {
      id
      event
      title(language: $language)
      path
      createdAt
      readAt
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const AlertsReadDocument = new TypedDocumentString(`
    mutation AlertsRead($ids: [ID!]) {
  alertsRead(ids: $ids) {
    unread
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
}`) as unknown as TypedDocumentString<AlertsReadMutation, AlertsReadMutationVariables>;
export const AlertPreferencesDocument = new TypedDocumentString(`
    query AlertPreferences {
  alertPreferences {
    event
    channel
    isChosen
  }
}
    `) as unknown as TypedDocumentString<AlertPreferencesQuery, AlertPreferencesQueryVariables>;
export const AlertPreferenceSetDocument = new TypedDocumentString(`
    mutation AlertPreferenceSet($event: String!, $channel: AlertChannel!) {
  alertPreferenceSet(event: $event, channel: $channel) {
    preference {
      event
      channel
      isChosen
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
}`) as unknown as TypedDocumentString<AlertPreferenceSetMutation, AlertPreferenceSetMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    secondFactorRequired
    secondFactorSetUpRequired
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
  unreadMessages
  unreadAnnouncements
  unreadAlerts
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
  termsToAccept {
    id
    version
    programmeId
    programmeName
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AdjustmentsDocument = new TypedDocumentString(`
    query Adjustments($first: Int!, $offset: Int, $filter: AdjustmentFilter) {
  adjustments(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AdjustmentRow
    }
    totalCount
  }
}
    fragment AdjustmentRow on Adjustment {
  id
  kind
  status
  reason
  proposedAt
  decidedOn
  decidable
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<AdjustmentsQuery, AdjustmentsQueryVariables>;
export const AdjustmentDocument = new TypedDocumentString(`
    query Adjustment($id: ID!) {
  adjustment(id: $id) {
    ...AdjustmentRow
    decidedAt
    decisionReason
    payoutId
    proposedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
    programme {
      id
      name
    }
    commission {
      id
      invoiceNumber
      clientName
      amount {
        ...MoneyFields
      }
    }
  }
}
    fragment AdjustmentRow on Adjustment {
  id
  kind
  status
  reason
  proposedAt
  decidedOn
  decidable
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<AdjustmentQuery, AdjustmentQueryVariables>;
export const AdjustmentProposeDocument = new TypedDocumentString(`
    mutation AdjustmentPropose($input: AdjustmentInput!, $idempotencyKey: String!) {
  adjustmentPropose(input: $input, idempotencyKey: $idempotencyKey) {
    adjustment {
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
}`) as unknown as TypedDocumentString<AdjustmentProposeMutation, AdjustmentProposeMutationVariables>;
export const AdjustmentApproveDocument = new TypedDocumentString(`
    mutation AdjustmentApprove($id: ID!, $idempotencyKey: String!) {
  adjustmentApprove(id: $id, idempotencyKey: $idempotencyKey) {
    adjustment {
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
}`) as unknown as TypedDocumentString<AdjustmentApproveMutation, AdjustmentApproveMutationVariables>;
export const AdjustmentRejectDocument = new TypedDocumentString(`
    mutation AdjustmentReject($id: ID!, $reason: String!) {
  adjustmentReject(id: $id, reason: $reason) {
    adjustment {
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
}`) as unknown as TypedDocumentString<AdjustmentRejectMutation, AdjustmentRejectMutationVariables>;
export const AnnouncementsDocument = new TypedDocumentString(`
    query Announcements($first: Int!, $offset: Int, $filter: AnnouncementFilter, $language: String!, $manages: Boolean!) {
  announcements(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AnnouncementRow
      texts @include(if: $manages) {
        language
      }
      audience @include(if: $manages) {
        ...AudienceFields
      }
    }
    totalCount
  }
}
    fragment AnnouncementRow on Announcement {
  id
  status
  publishFrom
  publishUntil
  createdAt
  read
  version
  text(language: $language) {
    language
    title
    body
  }
}
fragment AudienceFields on AudiencePartView {
  programmeId
  programmeName
  tiers {
    key
    name
  }
}`) as unknown as TypedDocumentString<AnnouncementsQuery, AnnouncementsQueryVariables>;
export const AnnouncementDocument = new TypedDocumentString(`
    query Announcement($id: ID!, $language: String!, $manages: Boolean!, $staff: Boolean!) {
  announcement(id: $id) {
    ...AnnouncementRow
    texts @include(if: $staff) {
      language
      title
      body
    }
    audience @include(if: $manages) {
      ...AudienceFields
    }
    reach @include(if: $staff) {
      people
      partners
      meant
    }
    createdBy @include(if: $staff) {
      id
      name
    }
  }
  programmes @include(if: $manages) {
    ...AudienceChoice
  }
}
    fragment AnnouncementRow on Announcement {
  id
  status
  publishFrom
  publishUntil
  createdAt
  read
  version
  text(language: $language) {
    language
    title
    body
  }
}
fragment AudienceFields on AudiencePartView {
  programmeId
  programmeName
  tiers {
    key
    name
  }
}
fragment AudienceChoice on Programme {
  id
  name
  current {
    id
    terms {
      tiers {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<AnnouncementQuery, AnnouncementQueryVariables>;
export const AnnouncementCreateDocument = new TypedDocumentString(`
    mutation AnnouncementCreate($input: AnnouncementCreateInput!) {
  announcementCreate(input: $input) {
    announcement {
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
}`) as unknown as TypedDocumentString<AnnouncementCreateMutation, AnnouncementCreateMutationVariables>;
export const AnnouncementUpdateDocument = new TypedDocumentString(`
    mutation AnnouncementUpdate($id: ID!, $version: Int!, $input: AnnouncementUpdateInput!) {
  announcementUpdate(id: $id, version: $version, input: $input) {
    announcement {
      id
      version
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
}`) as unknown as TypedDocumentString<AnnouncementUpdateMutation, AnnouncementUpdateMutationVariables>;
export const AnnouncementPublishDocument = new TypedDocumentString(`
    mutation AnnouncementPublish($id: ID!, $input: AnnouncementPeriodInput) {
  announcementPublish(id: $id, input: $input) {
    announcement {
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
}`) as unknown as TypedDocumentString<AnnouncementPublishMutation, AnnouncementPublishMutationVariables>;
export const AnnouncementWithdrawDocument = new TypedDocumentString(`
    mutation AnnouncementWithdraw($id: ID!) {
  announcementWithdraw(id: $id) {
    announcement {
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
}`) as unknown as TypedDocumentString<AnnouncementWithdrawMutation, AnnouncementWithdrawMutationVariables>;
export const AnnouncementReadDocument = new TypedDocumentString(`
    mutation AnnouncementRead($id: ID!) {
  announcementRead(id: $id) {
    announcement {
      id
      read
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
}`) as unknown as TypedDocumentString<AnnouncementReadMutation, AnnouncementReadMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($first: Int!, $offset: Int, $filter: ApplicationFilter) {
  applications(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...ApplicationRow
    }
    totalCount
  }
}
    fragment ApplicationRow on PartnerApplication {
  id
  company
  contactName
  email
  country
  status
  createdAt
  decidedAt
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  application(id: $id) {
    ...ApplicationRow
    website
    promotion
    language
    reason
    partner {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
}
    fragment ApplicationRow on PartnerApplication {
  id
  company
  contactName
  email
  country
  status
  createdAt
  decidedAt
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationApproveDocument = new TypedDocumentString(`
    mutation ApplicationApprove($id: ID!, $programmeId: ID) {
  applicationApprove(id: $id, programmeId: $programmeId) {
    application {
      id
      partner {
        id
        name
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
}`) as unknown as TypedDocumentString<ApplicationApproveMutation, ApplicationApproveMutationVariables>;
export const ApplicationRejectDocument = new TypedDocumentString(`
    mutation ApplicationReject($id: ID!, $reason: String!) {
  applicationReject(id: $id, reason: $reason) {
    application {
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
}`) as unknown as TypedDocumentString<ApplicationRejectMutation, ApplicationRejectMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($first: Int!, $offset: Int, $filter: AuditFilter) {
  auditEvents(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      at
      action
      actorKind
      actorRole
      subjectType
      subjectId
      ip
      requestId
      user {
        id
        name
      }
      behind {
        id
        name
      }
      client {
        id
        name
      }
      partner {
        id
        name
      }
      changes {
        field
        before
        after
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($first: Int!, $offset: Int, $filter: ClaimFilter) {
  claims(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...ClaimRow
    }
    totalCount
  }
}
    fragment ClaimRow on Claim {
  id
  email
  company
  referredOn
  status
  createdAt
  decidedAt
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimRow
    evidence
    files {
      id
      name
      type
      size
    }
    programme {
      id
      name
    }
    candidates {
      id
      name
      email
      createdAt
    }
    createdBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
}
    fragment ClaimRow on Claim {
  id
  email
  company
  referredOn
  status
  createdAt
  decidedAt
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimCreateDocument = new TypedDocumentString(`
    mutation ClaimCreate($input: ClaimInput!) {
  claimCreate(input: $input) {
    claim {
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
}`) as unknown as TypedDocumentString<ClaimCreateMutation, ClaimCreateMutationVariables>;
export const ClaimApproveDocument = new TypedDocumentString(`
    mutation ClaimApprove($id: ID!, $clientId: ID) {
  claimApprove(id: $id, clientId: $clientId) {
    claim {
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
}`) as unknown as TypedDocumentString<ClaimApproveMutation, ClaimApproveMutationVariables>;
export const ClaimRejectDocument = new TypedDocumentString(`
    mutation ClaimReject($id: ID!, $reason: String!) {
  claimReject(id: $id, reason: $reason) {
    claim {
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
}`) as unknown as TypedDocumentString<ClaimRejectMutation, ClaimRejectMutationVariables>;
export const WhyNotMeDocument = new TypedDocumentString(`
    query WhyNotMe($email: String!, $partnerId: ID, $language: String) {
  whyNotMe(email: $email, partnerId: $partnerId, language: $language) {
    name
    met
    explanation
  }
}
    `) as unknown as TypedDocumentString<WhyNotMeQuery, WhyNotMeQueryVariables>;
export const AttributionChangeDocument = new TypedDocumentString(`
    mutation AttributionChange($id: ID!, $input: AttributionInput!) {
  attributionChange(id: $id, input: $input) {
    attribution {
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
}`) as unknown as TypedDocumentString<AttributionChangeMutation, AttributionChangeMutationVariables>;
export const ClientsDocument = new TypedDocumentString(`
    query Clients($first: Int!, $offset: Int, $sort: ClientSort, $filter: ClientFilter) {
  clients(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...ClientRow
      ...ClientRewards
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
}
fragment ClientRewards on Client {
  relationships(active: true) {
    id
    attribution {
      id
      eligible
      reason
    }
  }
  invitation {
    id
    outcome
    reason
  }
}`) as unknown as TypedDocumentString<ClientsQuery, ClientsQueryVariables>;
export const ClientDocument = new TypedDocumentString(`
    query Client($id: ID!, $people: Boolean!, $earns: Boolean!, $language: String!) {
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
    earned @include(if: $earns) {
      ...MoneyFields
    }
    earnedNothing(language: $language) @include(if: $earns) {
      ...Nothing
    }
    relationships(active: true) {
      ...ClientPartner
    }
    invitation {
      id
      outcome
      reason
    }
    members @include(if: $people) {
      ...MemberOfClient
    }
  }
}
    fragment AttributionFields on Attribution {
  id
  eligible
  reason
  invitedAt
  acceptedAt
  windowFrom
  windowUntil
  windowEndedOn
  windowEndReason
  windowState
  programme {
    id
    name
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
}
fragment ClientPartner on Relationship {
  id
  kind
  since
  partnerName
  partner {
    id
    name
  }
  attribution {
    ...AttributionFields
  }
}
fragment MemberOfClient on ClientMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}
fragment Nothing on EarnedNothing {
  reason
  sentence
  windowFrom
  windowUntil
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<ClientQuery, ClientQueryVariables>;
export const OwnPeopleDocument = new TypedDocumentString(`
    query OwnPeople($id: ID!) {
  client(id: $id) {
    id
    name
    relationships(active: true) {
      ...ClientPartner
    }
    members {
      ...MemberOfClient
    }
  }
  invitations(first: 25) {
    nodes {
      ...InvitationRow
    }
  }
  invitationsReceived {
    ...InvitationShown
  }
}
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}
fragment AttributionFields on Attribution {
  id
  eligible
  reason
  invitedAt
  acceptedAt
  windowFrom
  windowUntil
  windowEndedOn
  windowEndReason
  windowState
  programme {
    id
    name
  }
}
fragment ClientPartner on Relationship {
  id
  kind
  since
  partnerName
  partner {
    id
    name
  }
  attribution {
    ...AttributionFields
  }
}
fragment MemberOfClient on ClientMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}
fragment InvitationRow on Invitation {
  id
  kind
  status
  email
  name
  company
  language
  message
  accessOnly
  createdAt
  sentAt
  expiresAt
  decidedAt
  outcome
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnPeopleQuery, OwnPeopleQueryVariables>;
export const ClientActivityDocument = new TypedDocumentString(`
    query ClientActivity($clientId: ID!, $first: Int!) {
  clientActivity(clientId: $clientId, first: $first) {
    nodes {
      id
      at
      action
      actorKind
      by {
        id
        name
      }
      behind {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClientActivityQuery, ClientActivityQueryVariables>;
export const ClientMemberInviteDocument = new TypedDocumentString(`
    mutation ClientMemberInvite($clientId: ID!, $input: ClientMemberInput!) {
  clientMemberInvite(clientId: $clientId, input: $input) {
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
}`) as unknown as TypedDocumentString<ClientMemberInviteMutation, ClientMemberInviteMutationVariables>;
export const ClientMemberUpdateDocument = new TypedDocumentString(`
    mutation ClientMemberUpdate($id: ID!, $role: ClientMemberRole!) {
  clientMemberUpdate(id: $id, role: $role) {
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
}`) as unknown as TypedDocumentString<ClientMemberUpdateMutation, ClientMemberUpdateMutationVariables>;
export const ClientMemberDeactivateDocument = new TypedDocumentString(`
    mutation ClientMemberDeactivate($id: ID!) {
  clientMemberDeactivate(id: $id) {
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
}`) as unknown as TypedDocumentString<ClientMemberDeactivateMutation, ClientMemberDeactivateMutationVariables>;
export const ClientMemberActivateDocument = new TypedDocumentString(`
    mutation ClientMemberActivate($id: ID!) {
  clientMemberActivate(id: $id) {
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
}`) as unknown as TypedDocumentString<ClientMemberActivateMutation, ClientMemberActivateMutationVariables>;
export const RelationshipStartDocument = new TypedDocumentString(`
    mutation RelationshipStart($input: RelationshipInput!) {
  relationshipStart(input: $input) {
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
}`) as unknown as TypedDocumentString<RelationshipStartMutation, RelationshipStartMutationVariables>;
export const RelationshipEndDocument = new TypedDocumentString(`
    mutation RelationshipEnd($id: ID!) {
  relationshipEnd(id: $id) {
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
}`) as unknown as TypedDocumentString<RelationshipEndMutation, RelationshipEndMutationVariables>;
export const ClientImpersonateDocument = new TypedDocumentString(`
    mutation ClientImpersonate($clientId: ID!, $reason: String!) {
  clientImpersonate(clientId: $clientId, reason: $reason) {
    endsAt
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
}`) as unknown as TypedDocumentString<ClientImpersonateMutation, ClientImpersonateMutationVariables>;
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
export const ClientAttributionLogDocument = new TypedDocumentString(`
    query ClientAttributionLog($id: ID!, $first: Int!) {
  client(id: $id) {
    id
    attributionLog(first: $first) {
      nodes {
        id
        at
        kind
        source
        eligibility
        refusal
        code
        counted
        accessOnly
        partner {
          id
          name
        }
        programme {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClientAttributionLogQuery, ClientAttributionLogQueryVariables>;
export const CommissionsDocument = new TypedDocumentString(`
    query Commissions($first: Int!, $offset: Int, $sort: CommissionSort, $filter: CommissionFilter) {
  commissions(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...CommissionRow
    }
    totalCount
  }
  programmes {
    id
    name
    current {
      id
      tiers {
        key
        name
      }
    }
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment CommissionRow on Commission {
  id
  kind
  status
  earnedOn
  holdUntil
  expectedPayoutOn
  paidOn
  reason
  rule
  overrideId
  needsReview
  clientName
  invoiceNumber
  lineDescription
  category
  categoryName
  tierName
  rate
  flat {
    ...MoneyFields
  }
  base {
    ...MoneyFields
  }
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<CommissionsQuery, CommissionsQueryVariables>;
export const CommissionDocument = new TypedDocumentString(`
    query Commission($id: ID!, $language: String!, $withPayout: Boolean!) {
  commission(id: $id) {
    ...CommissionRow
    acts
    earnedAt
    approvedAt
    approvedOn
    declinedOn
    decidedAt
    creditNoteNumber
    country
    sale
    review
    periodStart
    tierClients
    tierSince
    windowMonth
    windowMonths
    decidedBy {
      id
      name
    }
    explanation(language: $language) {
      sentence
      beforeRounding
      expectedPayoutOn
      overrideReason
      programmeName
      rule
      versionFrom
      versionNumber
      conditions {
        name
        value
      }
    }
    client {
      id
      name
    }
    invoice {
      id
      number
    }
    payout @include(if: $withPayout) {
      id
      number
      status
      createdAt
      expectedOn
    }
    adjustments {
      id
      kind
      status
      reason
      proposedAt
      amount {
        ...MoneyFields
      }
    }
    reverses {
      id
      amount {
        ...MoneyFields
      }
    }
    clawbacks {
      id
      earnedOn
      creditNoteNumber
      amount {
        ...MoneyFields
      }
    }
  }
}
    fragment CommissionRow on Commission {
  id
  kind
  status
  earnedOn
  holdUntil
  expectedPayoutOn
  paidOn
  reason
  rule
  overrideId
  needsReview
  clientName
  invoiceNumber
  lineDescription
  category
  categoryName
  tierName
  rate
  flat {
    ...MoneyFields
  }
  base {
    ...MoneyFields
  }
  amount {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<CommissionQuery, CommissionQueryVariables>;
export const CommissionsMeantDocument = new TypedDocumentString(`
    query CommissionsMeant($filter: CommissionFilter!) {
  commissions(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CommissionsMeantQuery, CommissionsMeantQueryVariables>;
export const ReviewJobDocument = new TypedDocumentString(`
    query ReviewJob($id: ID!) {
  job(id: $id) {
    id
    status
    done
    total
    error
    errorCode
  }
}
    `) as unknown as TypedDocumentString<ReviewJobQuery, ReviewJobQueryVariables>;
export const CommissionHoldDocument = new TypedDocumentString(`
    mutation CommissionHold($id: ID!, $reason: String!) {
  commissionHold(id: $id, reason: $reason) {
    commission {
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
}`) as unknown as TypedDocumentString<CommissionHoldMutation, CommissionHoldMutationVariables>;
export const CommissionReleaseDocument = new TypedDocumentString(`
    mutation CommissionRelease($id: ID!) {
  commissionRelease(id: $id) {
    commission {
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
}`) as unknown as TypedDocumentString<CommissionReleaseMutation, CommissionReleaseMutationVariables>;
export const CommissionApproveDocument = new TypedDocumentString(`
    mutation CommissionApprove($id: ID!, $idempotencyKey: String!) {
  commissionApprove(id: $id, idempotencyKey: $idempotencyKey) {
    commission {
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
}`) as unknown as TypedDocumentString<CommissionApproveMutation, CommissionApproveMutationVariables>;
export const CommissionDeclineDocument = new TypedDocumentString(`
    mutation CommissionDecline($id: ID!, $reason: String!, $idempotencyKey: String!) {
  commissionDecline(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    commission {
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
}`) as unknown as TypedDocumentString<CommissionDeclineMutation, CommissionDeclineMutationVariables>;
export const CommissionsApproveDocument = new TypedDocumentString(`
    mutation CommissionsApprove($filter: CommissionFilter!, $expectedCount: Int!, $idempotencyKey: String!) {
  commissionsApprove(
    filter: $filter
    expectedCount: $expectedCount
    idempotencyKey: $idempotencyKey
  ) {
    count
    jobId
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
}`) as unknown as TypedDocumentString<CommissionsApproveMutation, CommissionsApproveMutationVariables>;
export const CommissionsHoldDocument = new TypedDocumentString(`
    mutation CommissionsHold($filter: CommissionFilter!, $expectedCount: Int!, $reason: String!, $idempotencyKey: String!) {
  commissionsHold(
    filter: $filter
    expectedCount: $expectedCount
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    count
    jobId
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
}`) as unknown as TypedDocumentString<CommissionsHoldMutation, CommissionsHoldMutationVariables>;
export const CommissionsDeclineDocument = new TypedDocumentString(`
    mutation CommissionsDecline($filter: CommissionFilter!, $expectedCount: Int!, $reason: String!, $idempotencyKey: String!) {
  commissionsDecline(
    filter: $filter
    expectedCount: $expectedCount
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    count
    jobId
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
}`) as unknown as TypedDocumentString<CommissionsDeclineMutation, CommissionsDeclineMutationVariables>;
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
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $offset: Int, $sort: CustomerSort, $filter: CustomerFilter) {
  customers(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...CustomerRow
    }
    totalCount
  }
  programmes {
    id
    name
  }
}
    fragment CustomerRow on Customer {
  id
  name
  company
  email
  state
  stage
  source
  signedUpAt
  invitedAt
  firstPaidAt
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerRow
    client {
      id
      name
    }
    partner {
      id
      name
    }
    attribution {
      id
      eligible
      reason
      windowFrom
      windowUntil
      windowEndedOn
      programme {
        id
        name
      }
    }
  }
  history: customerHistory(id: $id) {
    ...ReferralEventFields
  }
}
    fragment ReferralEventFields on ReferralEvent {
  id
  kind
  at
  number
  invoiceId
  amount {
    ...MoneyFields
  }
  reward {
    ...MoneyFields
  }
}
fragment CustomerRow on Customer {
  id
  name
  company
  email
  state
  stage
  source
  signedUpAt
  invitedAt
  firstPaidAt
  revenue {
    ...MoneyFields
  }
  rewards {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments {
  departments {
    ...DepartmentFull
  }
}
    fragment DepartmentFull on Department {
  id
  name
  email
  position
  active
  version
}`) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const DepartmentCreateDocument = new TypedDocumentString(`
    mutation DepartmentCreate($input: DepartmentCreateInput!) {
  departmentCreate(input: $input) {
    department {
      ...DepartmentFull
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
fragment DepartmentFull on Department {
  id
  name
  email
  position
  active
  version
}`) as unknown as TypedDocumentString<DepartmentCreateMutation, DepartmentCreateMutationVariables>;
export const DepartmentUpdateDocument = new TypedDocumentString(`
    mutation DepartmentUpdate($id: ID!, $version: Int!, $input: DepartmentUpdateInput!) {
  departmentUpdate(id: $id, version: $version, input: $input) {
    department {
      ...DepartmentFull
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
fragment DepartmentFull on Department {
  id
  name
  email
  position
  active
  version
}`) as unknown as TypedDocumentString<DepartmentUpdateMutation, DepartmentUpdateMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($first: Int!, $offset: Int) {
  imports(first: $first, offset: $offset) {
    nodes {
      ...ImportRowFields
    }
    totalCount
  }
}
    fragment ImportRowFields on Import {
  id
  kind
  fileName
  status
  createdAt
  rows
  good
  bad
  entered
  unchanged
  jobId
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    ...ImportRowFields
    earn
    encoding
    headers
    columns {
      field
      column
      required
    }
    badRows: report(first: 100, outcome: BAD) {
      id
      line
      outcome
      problems {
        column
        value
        code
        message
      }
    }
  }
}
    fragment ImportRowFields on Import {
  id
  kind
  fileName
  status
  createdAt
  rows
  good
  bad
  entered
  unchanged
  jobId
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  job(id: $id) {
    id
    status
    done
    total
    error
    log
  }
}
    `) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ImportCheckDocument = new TypedDocumentString(`
    mutation ImportCheck($id: ID!, $input: ImportCheckInput!) {
  importCheck(id: $id, input: $input) {
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
}`) as unknown as TypedDocumentString<ImportCheckMutation, ImportCheckMutationVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    mutation ImportRun($id: ID!) {
  importRun(id: $id) {
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
}`) as unknown as TypedDocumentString<ImportRunMutation, ImportRunMutationVariables>;
export const IntakeReportsDocument = new TypedDocumentString(`
    query IntakeReports($first: Int!, $offset: Int, $filter: ReportFilter) {
  intakeReports(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...IntakeReportRow
    }
    totalCount
  }
}
    fragment IntakeReportRow on IntakeReport {
  id
  kind
  key
  status
  occurredAt
  receivedAt
  decidedAt
  attempts
  code
  message
  path
  reasonValues
  waitsForKey
  recordId
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<IntakeReportsQuery, IntakeReportsQueryVariables>;
export const IntakeReportDocument = new TypedDocumentString(`
    query IntakeReport($id: ID!) {
  intakeReport(id: $id) {
    ...IntakeReportRow
    content
  }
}
    fragment IntakeReportRow on IntakeReport {
  id
  kind
  key
  status
  occurredAt
  receivedAt
  decidedAt
  attempts
  code
  message
  path
  reasonValues
  waitsForKey
  recordId
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<IntakeReportQuery, IntakeReportQueryVariables>;
export const IntakeReportRetryDocument = new TypedDocumentString(`
    mutation IntakeReportRetry($id: ID!) {
  intakeReportRetry(id: $id) {
    report {
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
}`) as unknown as TypedDocumentString<IntakeReportRetryMutation, IntakeReportRetryMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($first: Int!, $offset: Int, $filter: InvitationFilter, $received: Boolean!) {
  invitations(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...InvitationRow
    }
    totalCount
  }
  invitationsReceived @include(if: $received) {
    ...InvitationShown
  }
}
    fragment InvitationShown on InvitationView {
  id
  kind
  status
  inviter
  email
  name
  company
  message
  accessOnly
  expiresAt
  hasAccount
}
fragment InvitationRow on Invitation {
  id
  kind
  status
  email
  name
  company
  language
  message
  accessOnly
  createdAt
  sentAt
  expiresAt
  decidedAt
  outcome
  reason
  partner {
    id
    name
  }
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteProgrammesDocument = new TypedDocumentString(`
    query InviteProgrammes($partnerId: ID!) {
  partner(id: $partnerId) {
    id
    language
    enrolments {
      id
      programme {
        id
        name
      }
      leftAt
    }
  }
}
    `) as unknown as TypedDocumentString<InviteProgrammesQuery, InviteProgrammesQueryVariables>;
export const ClientInviteDocument = new TypedDocumentString(`
    mutation ClientInvite($input: ClientInviteInput!) {
  clientInvite(input: $input) {
    invitation {
      id
      email
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
}`) as unknown as TypedDocumentString<ClientInviteMutation, ClientInviteMutationVariables>;
export const ClientsInviteDocument = new TypedDocumentString(`
    mutation ClientsInvite($rows: [ClientInviteInput!]!, $idempotencyKey: String!) {
  clientsInvite(rows: $rows, idempotencyKey: $idempotencyKey) {
    invited
    refused
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
}`) as unknown as TypedDocumentString<ClientsInviteMutation, ClientsInviteMutationVariables>;
export const PartnerInviteDocument = new TypedDocumentString(`
    mutation PartnerInvite($input: PartnerInviteInput!) {
  partnerInvite(input: $input) {
    invitation {
      id
      email
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
}`) as unknown as TypedDocumentString<PartnerInviteMutation, PartnerInviteMutationVariables>;
export const InvitationResendDocument = new TypedDocumentString(`
    mutation InvitationResend($id: ID!) {
  invitationResend(id: $id) {
    invitation {
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
}`) as unknown as TypedDocumentString<InvitationResendMutation, InvitationResendMutationVariables>;
export const InvitationWithdrawDocument = new TypedDocumentString(`
    mutation InvitationWithdraw($id: ID!) {
  invitationWithdraw(id: $id) {
    invitation {
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
}`) as unknown as TypedDocumentString<InvitationWithdrawMutation, InvitationWithdrawMutationVariables>;
export const InvitationReceivedAcceptDocument = new TypedDocumentString(`
    mutation InvitationReceivedAccept($id: ID!) {
  invitationReceivedAccept(id: $id) {
    invitation {
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
}`) as unknown as TypedDocumentString<InvitationReceivedAcceptMutation, InvitationReceivedAcceptMutationVariables>;
export const InvitationReceivedDeclineDocument = new TypedDocumentString(`
    mutation InvitationReceivedDecline($id: ID!) {
  invitationReceivedDecline(id: $id) {
    invitation {
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
}`) as unknown as TypedDocumentString<InvitationReceivedDeclineMutation, InvitationReceivedDeclineMutationVariables>;
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
  source
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
    query Invoice($id: ID!, $language: String!, $earns: Boolean!) {
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
      earnedNothing(language: $language) @include(if: $earns) {
        ...Nothing
      }
      commissions @include(if: $earns) {
        id
        amount {
          ...MoneyFields
        }
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
      source
      pdfUrl
      total {
        ...MoneyFields
      }
    }
  }
}
    fragment Nothing on EarnedNothing {
  reason
  sentence
  windowFrom
  windowUntil
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
  source
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
export const LinksDocument = new TypedDocumentString(`
    query Links($first: Int!, $offset: Int, $filter: LinkFilter) {
  links(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...LinkRow
    }
    totalCount
  }
}
    fragment LinkRow on ReferralLink {
  id
  code
  name
  url
  target
  clicks
  signups
  createdAt
  lastClickAt
  archivedAt
  version
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const LinkOneDocument = new TypedDocumentString(`
    query LinkOne($id: ID!) {
  link(id: $id) {
    ...LinkRow
  }
}
    fragment LinkRow on ReferralLink {
  id
  code
  name
  url
  target
  clicks
  signups
  createdAt
  lastClickAt
  archivedAt
  version
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<LinkOneQuery, LinkOneQueryVariables>;
export const ClicksDocument = new TypedDocumentString(`
    query Clicks($first: Int!, $offset: Int, $filter: ClickFilter) {
  clicks(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      at
      usedAt
      client {
        id
        name
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClicksQuery, ClicksQueryVariables>;
export const LinkCreateDocument = new TypedDocumentString(`
    mutation LinkCreate($input: LinkCreateInput!) {
  linkCreate(input: $input) {
    link {
      id
      url
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
}`) as unknown as TypedDocumentString<LinkCreateMutation, LinkCreateMutationVariables>;
export const LinkUpdateDocument = new TypedDocumentString(`
    mutation LinkUpdate($id: ID!, $input: LinkUpdateInput!) {
  linkUpdate(id: $id, input: $input) {
    link {
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
}`) as unknown as TypedDocumentString<LinkUpdateMutation, LinkUpdateMutationVariables>;
export const LinkArchiveDocument = new TypedDocumentString(`
    mutation LinkArchive($id: ID!) {
  linkArchive(id: $id) {
    link {
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
}`) as unknown as TypedDocumentString<LinkArchiveMutation, LinkArchiveMutationVariables>;
export const CouponsDocument = new TypedDocumentString(`
    query Coupons($first: Int!, $offset: Int, $filter: CouponFilter) {
  coupons(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...CouponRow
    }
    totalCount
  }
}
    fragment CouponRow on Coupon {
  id
  code
  name
  url
  status
  validUntil
  mostUses
  signups
  createdAt
  archivedAt
  version
  partner {
    id
    name
  }
}`) as unknown as TypedDocumentString<CouponsQuery, CouponsQueryVariables>;
export const CouponCreateDocument = new TypedDocumentString(`
    mutation CouponCreate($input: CouponCreateInput!) {
  couponCreate(input: $input) {
    coupon {
      id
      code
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
}`) as unknown as TypedDocumentString<CouponCreateMutation, CouponCreateMutationVariables>;
export const CouponUpdateDocument = new TypedDocumentString(`
    mutation CouponUpdate($id: ID!, $input: CouponUpdateInput!) {
  couponUpdate(id: $id, input: $input) {
    coupon {
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
}`) as unknown as TypedDocumentString<CouponUpdateMutation, CouponUpdateMutationVariables>;
export const CouponArchiveDocument = new TypedDocumentString(`
    mutation CouponArchive($id: ID!) {
  couponArchive(id: $id) {
    coupon {
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
}`) as unknown as TypedDocumentString<CouponArchiveMutation, CouponArchiveMutationVariables>;
export const MailsDocument = new TypedDocumentString(`
    query Mails($first: Int!, $offset: Int, $filter: MailFilter) {
  mails(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      createdAt
      to
      subject
      language
      status
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const MailDocument = new TypedDocumentString(`
    query Mail($id: ID!) {
  mails(first: 1, filter: {ids: [$id]}) {
    nodes {
      id
      createdAt
      sentAt
      to
      subject
      language
      status
      text
    }
  }
}
    `) as unknown as TypedDocumentString<MailQuery, MailQueryVariables>;
export const MaterialDocument = new TypedDocumentString(`
    query Material($first: Int!, $offset: Int, $sort: ResourceSort, $filter: ResourceFilter, $partnerId: ID!, $own: Boolean!, $manages: Boolean!) {
  resources(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...ResourceRow
      audience @include(if: $manages) {
        ...AudienceFields
      }
    }
    totalCount
  }
  badges(partnerId: $partnerId) @include(if: $own) {
    ...BadgeFields
  }
}
    fragment AudienceFields on AudiencePartView {
  programmeId
  programmeName
  tiers {
    key
    name
  }
}
fragment ResourceRow on Resource {
  id
  kind
  title
  description
  category
  language
  number
  downloads
  url
  createdAt
  updatedAt
  archivedAt
  version
  current {
    id
    name
    type
    size
    link
  }
}
fragment BadgeFields on Badge {
  programmeId
  programmeName
  tier
  shown
  path
}`) as unknown as TypedDocumentString<MaterialQuery, MaterialQueryVariables>;
export const MaterialOneDocument = new TypedDocumentString(`
    query MaterialOne($id: ID!) {
  resource(id: $id) {
    ...ResourceRow
    audience {
      ...AudienceFields
    }
    versions {
      id
      number
      name
      type
      size
      link
      note
      downloads
      url
      createdAt
      createdBy {
        id
        name
      }
    }
  }
  programmes {
    ...AudienceChoice
  }
}
    fragment AudienceFields on AudiencePartView {
  programmeId
  programmeName
  tiers {
    key
    name
  }
}
fragment ResourceRow on Resource {
  id
  kind
  title
  description
  category
  language
  number
  downloads
  url
  createdAt
  updatedAt
  archivedAt
  version
  current {
    id
    name
    type
    size
    link
  }
}
fragment AudienceChoice on Programme {
  id
  name
  current {
    id
    terms {
      tiers {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<MaterialOneQuery, MaterialOneQueryVariables>;
export const AudienceChoicesDocument = new TypedDocumentString(`
    query AudienceChoices {
  programmes {
    ...AudienceChoice
  }
}
    fragment AudienceChoice on Programme {
  id
  name
  current {
    id
    terms {
      tiers {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<AudienceChoicesQuery, AudienceChoicesQueryVariables>;
export const ResourceCreateDocument = new TypedDocumentString(`
    mutation ResourceCreate($input: ResourceCreateInput!) {
  resourceCreate(input: $input) {
    resource {
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
}`) as unknown as TypedDocumentString<ResourceCreateMutation, ResourceCreateMutationVariables>;
export const ResourceUpdateDocument = new TypedDocumentString(`
    mutation ResourceUpdate($id: ID!, $version: Int!, $input: ResourceUpdateInput!) {
  resourceUpdate(id: $id, version: $version, input: $input) {
    resource {
      ...ResourceRow
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
fragment ResourceRow on Resource {
  id
  kind
  title
  description
  category
  language
  number
  downloads
  url
  createdAt
  updatedAt
  archivedAt
  version
  current {
    id
    name
    type
    size
    link
  }
}`) as unknown as TypedDocumentString<ResourceUpdateMutation, ResourceUpdateMutationVariables>;
export const ResourceReplaceDocument = new TypedDocumentString(`
    mutation ResourceReplace($id: ID!, $input: ResourceReplaceInput!) {
  resourceReplace(id: $id, input: $input) {
    resource {
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
}`) as unknown as TypedDocumentString<ResourceReplaceMutation, ResourceReplaceMutationVariables>;
export const ResourceArchiveDocument = new TypedDocumentString(`
    mutation ResourceArchive($id: ID!) {
  resourceArchive(id: $id) {
    resource {
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
}`) as unknown as TypedDocumentString<ResourceArchiveMutation, ResourceArchiveMutationVariables>;
export const ResourceUnarchiveDocument = new TypedDocumentString(`
    mutation ResourceUnarchive($id: ID!) {
  resourceUnarchive(id: $id) {
    resource {
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
}`) as unknown as TypedDocumentString<ResourceUnarchiveMutation, ResourceUnarchiveMutationVariables>;
export const BadgeShowDocument = new TypedDocumentString(`
    mutation BadgeShow($programmeId: ID!) {
  badgeShow(programmeId: $programmeId) {
    badges {
      ...BadgeFields
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
fragment BadgeFields on Badge {
  programmeId
  programmeName
  tier
  shown
  path
}`) as unknown as TypedDocumentString<BadgeShowMutation, BadgeShowMutationVariables>;
export const BadgeHideDocument = new TypedDocumentString(`
    mutation BadgeHide($programmeId: ID!) {
  badgeHide(programmeId: $programmeId) {
    badges {
      ...BadgeFields
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
fragment BadgeFields on Badge {
  programmeId
  programmeName
  tier
  shown
  path
}`) as unknown as TypedDocumentString<BadgeHideMutation, BadgeHideMutationVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($first: Int!, $offset: Int, $filter: ConversationFilter) {
  conversations(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...ConversationRow
    }
    totalCount
  }
}
    fragment ConversationRow on Conversation {
  id
  number
  subject
  status
  unread
  lastMessageAt
  lastMessageBy
  waitingSince
  messageCount
  assigneeName
  partner {
    id
    name
  }
  department {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    ...ConversationRow
    createdAt
    openedBy
    assigneeUserId
    reopenable
    follows {
      id
      number
    }
    messages {
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
}
    fragment ConversationRow on Conversation {
  id
  number
  subject
  status
  unread
  lastMessageAt
  lastMessageBy
  waitingSince
  messageCount
  assigneeName
  partner {
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
}`) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const ConversationFormChoicesDocument = new TypedDocumentString(`
    query ConversationFormChoices {
  departments {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ConversationFormChoicesQuery, ConversationFormChoicesQueryVariables>;
export const MenuCountsDocument = new TypedDocumentString(`
    query MenuCounts {
  viewer {
    unreadMessages
    unreadAnnouncements
  }
}
    `) as unknown as TypedDocumentString<MenuCountsQuery, MenuCountsQueryVariables>;
export const ConversationOpenDocument = new TypedDocumentString(`
    mutation ConversationOpen($input: ConversationOpenInput!, $idempotencyKey: String) {
  conversationOpen(input: $input, idempotencyKey: $idempotencyKey) {
    conversation {
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
}`) as unknown as TypedDocumentString<ConversationOpenMutation, ConversationOpenMutationVariables>;
export const ConversationReplyDocument = new TypedDocumentString(`
    mutation ConversationReply($id: ID!, $input: ConversationMessageInput!, $idempotencyKey: String) {
  conversationReply(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    conversation {
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
}`) as unknown as TypedDocumentString<ConversationReplyMutation, ConversationReplyMutationVariables>;
export const ConversationCloseDocument = new TypedDocumentString(`
    mutation ConversationClose($id: ID!) {
  conversationClose(id: $id) {
    conversation {
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
}`) as unknown as TypedDocumentString<ConversationCloseMutation, ConversationCloseMutationVariables>;
export const ConversationReopenDocument = new TypedDocumentString(`
    mutation ConversationReopen($id: ID!) {
  conversationReopen(id: $id) {
    conversation {
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
}`) as unknown as TypedDocumentString<ConversationReopenMutation, ConversationReopenMutationVariables>;
export const ConversationAssignDocument = new TypedDocumentString(`
    mutation ConversationAssign($id: ID!, $userId: ID) {
  conversationAssign(id: $id, userId: $userId) {
    conversation {
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
}`) as unknown as TypedDocumentString<ConversationAssignMutation, ConversationAssignMutationVariables>;
export const ConversationReadDocument = new TypedDocumentString(`
    mutation ConversationRead($id: ID!) {
  conversationRead(id: $id) {
    conversation {
      id
      unread
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
}`) as unknown as TypedDocumentString<ConversationReadMutation, ConversationReadMutationVariables>;
export const ConversationChangedDocument = new TypedDocumentString(`
    subscription ConversationChanged($id: ID!) {
  conversationChanged(id: $id) {
    at
  }
}
    `) as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const OperatorTokensDocument = new TypedDocumentString(`
    query OperatorTokens($first: Int!, $offset: Int) {
  operatorTokens(first: $first, offset: $offset) {
    nodes {
      ...OperatorTokenRow
    }
    totalCount
  }
}
    fragment OperatorTokenRow on OperatorToken {
  id
  name
  ending
  scopes
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<OperatorTokensQuery, OperatorTokensQueryVariables>;
export const OperatorTokenCreateDocument = new TypedDocumentString(`
    mutation OperatorTokenCreate($input: OperatorTokenInput!) {
  operatorTokenCreate(input: $input) {
    operatorToken {
      id
    }
    secret
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
}`) as unknown as TypedDocumentString<OperatorTokenCreateMutation, OperatorTokenCreateMutationVariables>;
export const OperatorTokenRevokeDocument = new TypedDocumentString(`
    mutation OperatorTokenRevoke($id: ID!) {
  operatorTokenRevoke(id: $id) {
    operatorToken {
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
}`) as unknown as TypedDocumentString<OperatorTokenRevokeMutation, OperatorTokenRevokeMutationVariables>;
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
    placedBy {
      id
      name
    }
    invoices {
      id
      number
      status
      overdue
      issuedOn
      total {
        amount
        currency
      }
    }
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
      tax {
        amount
        currency
      }
      total {
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
export const OutboxMessagesDocument = new TypedDocumentString(`
    query OutboxMessages($first: Int!, $offset: Int, $filter: OutboxFilter) {
  outboxMessages(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...OutboxRow
    }
    totalCount
  }
}
    fragment OutboxRow on OutboxMessage {
  id
  type
  state
  attempts
  createdAt
  dueAt
  deliveredAt
  lastError
  mail {
    id
    to
    subject
  }
}`) as unknown as TypedDocumentString<OutboxMessagesQuery, OutboxMessagesQueryVariables>;
export const OutboxRedriveDocument = new TypedDocumentString(`
    mutation OutboxRedrive($id: ID!) {
  outboxRedrive(id: $id) {
    message {
      ...OutboxRow
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
fragment OutboxRow on OutboxMessage {
  id
  type
  state
  attempts
  createdAt
  dueAt
  deliveredAt
  lastError
  mail {
    id
    to
    subject
  }
}`) as unknown as TypedDocumentString<OutboxRedriveMutation, OutboxRedriveMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int!, $offset: Int, $sort: PartnerSort, $filter: PartnerFilter) {
  partners(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...PartnerRow
    }
    totalCount
  }
}
    fragment PartnerRow on Partner {
  id
  name
  email
  country
  currency
  language
  status
  createdAt
  tier {
    name
    clients
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerRow
    version
    tier {
      ...Standing
    }
    balances {
      ...Balance
    }
    members {
      ...MemberOfPartner
    }
    tierHistory {
      ...TierStep
    }
  }
}
    fragment Standing on TierStanding {
  key
  name
  clients
  since
  next {
    key
    name
    from
    missing
  }
}
fragment Balance on PartnerBalance {
  currency
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment PartnerRow on Partner {
  id
  name
  email
  country
  currency
  language
  status
  createdAt
  tier {
    name
    clients
  }
}
fragment MemberOfPartner on PartnerMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}
fragment TierStep on PartnerTier {
  id
  tier
  name
  clients
  since
  until
  cause
  client {
    id
    name
  }
}`) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const OwnTierDocument = new TypedDocumentString(`
    query OwnTier($id: ID!) {
  partner(id: $id) {
    id
    tier {
      ...Standing
    }
    balances {
      ...Balance
    }
    tierHistory {
      ...TierStep
    }
    enrolments {
      ...EnrolmentFields
    }
    overrides {
      ...OverrideFields
    }
  }
  programmes {
    ...ProgrammeFields
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment Standing on TierStanding {
  key
  name
  clients
  since
  next {
    key
    name
    from
    missing
  }
}
fragment Balance on PartnerBalance {
  currency
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}
fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment TierStep on PartnerTier {
  id
  tier
  name
  clients
  since
  until
  cause
  client {
    id
    name
  }
}
fragment EnrolmentFields on PartnerEnrolment {
  id
  joinedAt
  leftAt
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  standing {
    key
    name
    clients
    since
  }
}
fragment OverrideFields on PartnerOverride {
  id
  startsOn
  endsOn
  endedAt
  reason
  rate
  amounts {
    currency
    amount
  }
  lines {
    category
    tier
    product
    kind
    sale
    country
  }
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}
fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}
fragment ProgrammeFields on Programme {
  id
  key
  name
  description
  isDefault
  current {
    ...VersionFields
  }
}`) as unknown as TypedDocumentString<OwnTierQuery, OwnTierQueryVariables>;
export const OwnEmployeesDocument = new TypedDocumentString(`
    query OwnEmployees($id: ID!) {
  partner(id: $id) {
    id
    name
    members {
      ...MemberOfPartner
    }
  }
}
    fragment MemberOfPartner on PartnerMember {
  id
  role
  active
  createdAt
  user {
    id
    name
    email
  }
}`) as unknown as TypedDocumentString<OwnEmployeesQuery, OwnEmployeesQueryVariables>;
export const PartnerCreateDocument = new TypedDocumentString(`
    mutation PartnerCreate($input: PartnerCreateInput!) {
  partnerCreate(input: $input) {
    partner {
      ...PartnerRow
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
fragment PartnerRow on Partner {
  id
  name
  email
  country
  currency
  language
  status
  createdAt
  tier {
    name
    clients
  }
}`) as unknown as TypedDocumentString<PartnerCreateMutation, PartnerCreateMutationVariables>;
export const PartnerUpdateDocument = new TypedDocumentString(`
    mutation PartnerUpdate($id: ID!, $version: Int!, $input: PartnerUpdateInput!) {
  partnerUpdate(id: $id, version: $version, input: $input) {
    partner {
      ...PartnerRow
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
fragment PartnerRow on Partner {
  id
  name
  email
  country
  currency
  language
  status
  createdAt
  tier {
    name
    clients
  }
}`) as unknown as TypedDocumentString<PartnerUpdateMutation, PartnerUpdateMutationVariables>;
export const PartnerSuspendDocument = new TypedDocumentString(`
    mutation PartnerSuspend($id: ID!) {
  partnerSuspend(id: $id) {
    partner {
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
}`) as unknown as TypedDocumentString<PartnerSuspendMutation, PartnerSuspendMutationVariables>;
export const PartnerReinstateDocument = new TypedDocumentString(`
    mutation PartnerReinstate($id: ID!) {
  partnerReinstate(id: $id) {
    partner {
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
}`) as unknown as TypedDocumentString<PartnerReinstateMutation, PartnerReinstateMutationVariables>;
export const PartnerMemberInviteDocument = new TypedDocumentString(`
    mutation PartnerMemberInvite($partnerId: ID!, $input: PartnerMemberInput!) {
  partnerMemberInvite(partnerId: $partnerId, input: $input) {
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
}`) as unknown as TypedDocumentString<PartnerMemberInviteMutation, PartnerMemberInviteMutationVariables>;
export const PartnerMemberUpdateDocument = new TypedDocumentString(`
    mutation PartnerMemberUpdate($id: ID!, $role: PartnerMemberRole!) {
  partnerMemberUpdate(id: $id, role: $role) {
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
}`) as unknown as TypedDocumentString<PartnerMemberUpdateMutation, PartnerMemberUpdateMutationVariables>;
export const PartnerMemberDeactivateDocument = new TypedDocumentString(`
    mutation PartnerMemberDeactivate($id: ID!) {
  partnerMemberDeactivate(id: $id) {
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
}`) as unknown as TypedDocumentString<PartnerMemberDeactivateMutation, PartnerMemberDeactivateMutationVariables>;
export const PartnerMemberActivateDocument = new TypedDocumentString(`
    mutation PartnerMemberActivate($id: ID!) {
  partnerMemberActivate(id: $id) {
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
}`) as unknown as TypedDocumentString<PartnerMemberActivateMutation, PartnerMemberActivateMutationVariables>;
export const PayoutBatchesDocument = new TypedDocumentString(`
    query PayoutBatches($first: Int!, $offset: Int, $filter: PayoutBatchFilter) {
  payoutBatches(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...BatchRow
    }
    totalCount
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment BatchRow on PayoutBatch {
  id
  key
  kind
  month
  status
  createdAt
  exportedAt
  counts {
    status
    count
  }
  totals {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<PayoutBatchesQuery, PayoutBatchesQueryVariables>;
export const PayoutBatchDocument = new TypedDocumentString(`
    query PayoutBatch($id: ID!) {
  payoutBatch(id: $id) {
    ...BatchRow
    csvUrl
    xmlUrl
    executionOn
    messageId
    ranAt
    createdBy {
      id
      name
    }
    exportedBy {
      id
      name
    }
    skipped {
      id
      at
      code
      message
      values
      available {
        ...MoneyFields
      }
      partner {
        id
        name
      }
    }
  }
  payouts(first: 50, filter: {batchId: $id}, sort: {by: NUMBER, direction: ASC}) {
    totalCount
    nodes {
      ...PayoutRow
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment BatchRow on PayoutBatch {
  id
  key
  kind
  month
  status
  createdAt
  exportedAt
  counts {
    status
    count
  }
  totals {
    ...MoneyFields
  }
}
fragment PayoutRow on Payout {
  id
  number
  status
  holder
  accountMasked
  expectedOn
  createdAt
  approvable
  amount {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}`) as unknown as TypedDocumentString<PayoutBatchQuery, PayoutBatchQueryVariables>;
export const PayoutRunDocument = new TypedDocumentString(`
    mutation PayoutRun($month: String!) {
  payoutRun(month: $month) {
    made
    jobId
    batch {
      id
      skipped {
        id
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
}`) as unknown as TypedDocumentString<PayoutRunMutation, PayoutRunMutationVariables>;
export const PayoutBatchExportDocument = new TypedDocumentString(`
    mutation PayoutBatchExport($batchId: ID!) {
  payoutBatchExport(batchId: $batchId) {
    batch {
      id
      messageId
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
}`) as unknown as TypedDocumentString<PayoutBatchExportMutation, PayoutBatchExportMutationVariables>;
export const PayoutDetailsDocument = new TypedDocumentString(`
    query PayoutDetails($partnerId: ID!) {
  payoutDetails(partnerId: $partnerId) {
    ...DetailsOfPayout
  }
  payoutTerms(partnerId: $partnerId) {
    ...TermsOfPayout
  }
}
    fragment DetailsOfPayout on PayoutDetails {
  id
  accountMasked
  bic
  changedAt
  country
  currency
  holder
  method
  changedBy {
    id
    name
  }
}
fragment TermsOfPayout on PayoutTerms {
  id
  changedAt
  invoiceRequired
  ownInvoice
  taxForm
  taxFormReference
}`) as unknown as TypedDocumentString<PayoutDetailsQuery, PayoutDetailsQueryVariables>;
export const PayoutDetailsChangeDocument = new TypedDocumentString(`
    mutation PayoutDetailsChange($input: PayoutDetailsInput!, $password: String, $code: String) {
  payoutDetailsChange(input: $input, password: $password, code: $code) {
    details {
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
}`) as unknown as TypedDocumentString<PayoutDetailsChangeMutation, PayoutDetailsChangeMutationVariables>;
export const PayoutTermsSetDocument = new TypedDocumentString(`
    mutation PayoutTermsSet($partnerId: ID!, $input: PayoutTermsInput!) {
  payoutTermsSet(partnerId: $partnerId, input: $input) {
    terms {
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
}`) as unknown as TypedDocumentString<PayoutTermsSetMutation, PayoutTermsSetMutationVariables>;
export const PayoutsDocument = new TypedDocumentString(`
    query Payouts($first: Int!, $offset: Int, $sort: PayoutSort, $filter: PayoutFilter, $own: Boolean!, $partnerId: ID!) {
  payouts(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      ...PayoutRow
    }
    totalCount
  }
  payoutOffers(partnerId: $partnerId) @include(if: $own) {
    ...Offer
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment PayoutRow on Payout {
  id
  number
  status
  holder
  accountMasked
  expectedOn
  createdAt
  approvable
  amount {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}
fragment Hindrance on UserError {
  code
  message
  values
}
fragment Offer on PayoutOffer {
  currency
  paidIn
  needsInvoice
  available {
    ...MoneyFields
  }
  minimum {
    ...MoneyFields
  }
  hindrance {
    ...Hindrance
  }
}`) as unknown as TypedDocumentString<PayoutsQuery, PayoutsQueryVariables>;
export const PayoutDocument = new TypedDocumentString(`
    query Payout($id: ID!, $asStaff: Boolean!) {
  payout(id: $id) {
    ...PayoutRow
    method
    bic
    country
    cancellable
    reason
    approvedAt
    sentAt
    settledAt
    commissionCount
    adjustmentCount
    requestedBy {
      id
      name
    }
    approvedBy {
      id
      name
    }
    batch @include(if: $asStaff) {
      id
      key
      status
    }
    rate {
      from
      to
      on
      rate
    }
    invoice {
      id
      name
      size
    }
    retryOf {
      id
      number
    }
    retries {
      id
      number
    }
    commissions(first: 25) {
      id
      earnedOn
      clientName
      invoiceNumber
      amount {
        ...MoneyFields
      }
    }
    adjustments {
      id
      kind
      reason
      decidedOn
      amount {
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
fragment PayoutRow on Payout {
  id
  number
  status
  holder
  accountMasked
  expectedOn
  createdAt
  approvable
  amount {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  partner {
    id
    name
  }
}`) as unknown as TypedDocumentString<PayoutQuery, PayoutQueryVariables>;
export const PayoutRequestDocument = new TypedDocumentString(`
    mutation PayoutRequest($currency: String!, $invoiceId: ID, $idempotencyKey: String!) {
  payoutRequest(
    currency: $currency
    invoiceId: $invoiceId
    idempotencyKey: $idempotencyKey
  ) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutRequestMutation, PayoutRequestMutationVariables>;
export const PayoutApproveDocument = new TypedDocumentString(`
    mutation PayoutApprove($id: ID!) {
  payoutApprove(id: $id) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutApproveMutation, PayoutApproveMutationVariables>;
export const PayoutsApproveDocument = new TypedDocumentString(`
    mutation PayoutsApprove($ids: [ID!]!) {
  payoutsApprove(ids: $ids) {
    payouts {
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
}`) as unknown as TypedDocumentString<PayoutsApproveMutation, PayoutsApproveMutationVariables>;
export const PayoutRejectDocument = new TypedDocumentString(`
    mutation PayoutReject($id: ID!, $reason: String!, $idempotencyKey: String!) {
  payoutReject(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutRejectMutation, PayoutRejectMutationVariables>;
export const PayoutCancelDocument = new TypedDocumentString(`
    mutation PayoutCancel($id: ID!, $reason: String!, $idempotencyKey: String!) {
  payoutCancel(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutCancelMutation, PayoutCancelMutationVariables>;
export const PayoutMarkSentDocument = new TypedDocumentString(`
    mutation PayoutMarkSent($id: ID!) {
  payoutMarkSent(id: $id) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutMarkSentMutation, PayoutMarkSentMutationVariables>;
export const PayoutMarkPaidDocument = new TypedDocumentString(`
    mutation PayoutMarkPaid($id: ID!, $idempotencyKey: String!) {
  payoutMarkPaid(id: $id, idempotencyKey: $idempotencyKey) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutMarkPaidMutation, PayoutMarkPaidMutationVariables>;
export const PayoutMarkFailedDocument = new TypedDocumentString(`
    mutation PayoutMarkFailed($id: ID!, $reason: String!, $idempotencyKey: String!) {
  payoutMarkFailed(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutMarkFailedMutation, PayoutMarkFailedMutationVariables>;
export const PayoutRetryDocument = new TypedDocumentString(`
    mutation PayoutRetry($id: ID!, $idempotencyKey: String!) {
  payoutRetry(id: $id, idempotencyKey: $idempotencyKey) {
    payout {
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
}`) as unknown as TypedDocumentString<PayoutRetryMutation, PayoutRetryMutationVariables>;
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
export const ProgrammeDraftDeskDocument = new TypedDocumentString(`
    query ProgrammeDraftDesk($id: ID!) {
  programme(id: $id) {
    id
    draft {
      ...DraftFields
    }
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
  products(first: 100, filter: {active: true}) {
    nodes {
      id
      name
    }
  }
}
    fragment Refused on UserError {
  code
  message
  path
  values
}
fragment DraftFields on ProgrammeDraft {
  id
  version
  note
  updatedAt
  terms {
    ...TermFields
  }
  faults {
    ...Refused
  }
  preview {
    against {
      id
      number
    }
    rates {
      key
      before {
        ...RuleFields
      }
      after {
        ...RuleFields
      }
    }
    tiers {
      key
      before {
        key
        name
        from
        to
      }
      after {
        key
        name
        from
        to
      }
    }
    terms {
      key
      before
      after
    }
    partnersMoving
    transitions {
      from
      to
      partners
    }
    silent {
      key
      missing
    }
  }
}
fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}`) as unknown as TypedDocumentString<ProgrammeDraftDeskQuery, ProgrammeDraftDeskQueryVariables>;
export const ProgrammeDraftSaveDocument = new TypedDocumentString(`
    mutation ProgrammeDraftSave($programmeId: ID!, $version: Int, $input: ProgrammeRulesInput!, $note: String) {
  programmeDraftSave(
    programmeId: $programmeId
    version: $version
    input: $input
    note: $note
  ) {
    programme {
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
}`) as unknown as TypedDocumentString<ProgrammeDraftSaveMutation, ProgrammeDraftSaveMutationVariables>;
export const ProgrammeDraftDiscardDocument = new TypedDocumentString(`
    mutation ProgrammeDraftDiscard($programmeId: ID!, $version: Int!) {
  programmeDraftDiscard(programmeId: $programmeId, version: $version) {
    programme {
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
}`) as unknown as TypedDocumentString<ProgrammeDraftDiscardMutation, ProgrammeDraftDiscardMutationVariables>;
export const ProgrammePublishDocument = new TypedDocumentString(`
    mutation ProgrammePublish($programmeId: ID!, $version: Int!, $effectiveFrom: String!, $note: String, $idempotencyKey: String!) {
  programmePublish(
    programmeId: $programmeId
    version: $version
    effectiveFrom: $effectiveFrom
    note: $note
    idempotencyKey: $idempotencyKey
  ) {
    version {
      id
      number
      effectiveFrom
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
}`) as unknown as TypedDocumentString<ProgrammePublishMutation, ProgrammePublishMutationVariables>;
export const EnrolmentsDocument = new TypedDocumentString(`
    query Enrolments($first: Int!, $offset: Int, $filter: EnrolmentFilter) {
  enrolments(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...EnrolmentFields
    }
    totalCount
  }
}
    fragment EnrolmentFields on PartnerEnrolment {
  id
  joinedAt
  leftAt
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  standing {
    key
    name
    clients
    since
  }
}`) as unknown as TypedDocumentString<EnrolmentsQuery, EnrolmentsQueryVariables>;
export const OverridesDocument = new TypedDocumentString(`
    query Overrides($first: Int!, $offset: Int, $filter: OverrideFilter) {
  overrides(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...OverrideFields
    }
    totalCount
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment OverrideFields on PartnerOverride {
  id
  startsOn
  endsOn
  endedAt
  reason
  rate
  amounts {
    currency
    amount
  }
  lines {
    category
    tier
    product
    kind
    sale
    country
  }
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<OverridesQuery, OverridesQueryVariables>;
export const OverrideChoicesDocument = new TypedDocumentString(`
    query OverrideChoices {
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
  products(first: 100, filter: {active: true}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideChoicesQuery, OverrideChoicesQueryVariables>;
export const PartnerProgrammesDocument = new TypedDocumentString(`
    query PartnerProgrammes($id: ID!) {
  partner(id: $id) {
    id
    enrolments {
      ...EnrolmentFields
    }
    overrides {
      ...OverrideFields
    }
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment EnrolmentFields on PartnerEnrolment {
  id
  joinedAt
  leftAt
  partner {
    id
    name
  }
  programme {
    id
    name
  }
  standing {
    key
    name
    clients
    since
  }
}
fragment OverrideFields on PartnerOverride {
  id
  startsOn
  endsOn
  endedAt
  reason
  rate
  amounts {
    currency
    amount
  }
  lines {
    category
    tier
    product
    kind
    sale
    country
  }
  partner {
    id
    name
  }
  programme {
    id
    name
  }
}`) as unknown as TypedDocumentString<PartnerProgrammesQuery, PartnerProgrammesQueryVariables>;
export const ProgrammeJoinDocument = new TypedDocumentString(`
    mutation ProgrammeJoin($programmeId: ID!, $partnerId: ID!) {
  programmeJoin(programmeId: $programmeId, partnerId: $partnerId) {
    enrolment {
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
}`) as unknown as TypedDocumentString<ProgrammeJoinMutation, ProgrammeJoinMutationVariables>;
export const ProgrammeLeaveDocument = new TypedDocumentString(`
    mutation ProgrammeLeave($programmeId: ID!, $partnerId: ID!) {
  programmeLeave(programmeId: $programmeId, partnerId: $partnerId) {
    enrolment {
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
}`) as unknown as TypedDocumentString<ProgrammeLeaveMutation, ProgrammeLeaveMutationVariables>;
export const OverrideCreateDocument = new TypedDocumentString(`
    mutation OverrideCreate($input: OverrideInput!) {
  overrideCreate(input: $input) {
    override {
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
}`) as unknown as TypedDocumentString<OverrideCreateMutation, OverrideCreateMutationVariables>;
export const OverrideEndDocument = new TypedDocumentString(`
    mutation OverrideEnd($id: ID!, $endsOn: String) {
  overrideEnd(id: $id, endsOn: $endsOn) {
    override {
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
}`) as unknown as TypedDocumentString<OverrideEndMutation, OverrideEndMutationVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes {
  programmes {
    ...ProgrammeFields
    ...ProgrammeStage
  }
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}
fragment ProgrammeFields on Programme {
  id
  key
  name
  description
  isDefault
  current {
    ...VersionFields
  }
}
fragment ProgrammeStage on Programme {
  partnerCount
  versions {
    id
    number
    effectiveFrom
  }
  draft {
    id
    version
    updatedAt
  }
}`) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($id: ID!) {
  programme(id: $id) {
    ...ProgrammeFields
    ...ProgrammeStage
  }
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}
fragment ProgrammeFields on Programme {
  id
  key
  name
  description
  isDefault
  current {
    ...VersionFields
  }
}
fragment ProgrammeStage on Programme {
  partnerCount
  versions {
    id
    number
    effectiveFrom
  }
  draft {
    id
    version
    updatedAt
  }
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const ProgrammeNamesDocument = new TypedDocumentString(`
    query ProgrammeNames {
  programmes {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ProgrammeNamesQuery, ProgrammeNamesQueryVariables>;
export const ProgrammeVersionsDocument = new TypedDocumentString(`
    query ProgrammeVersions($id: ID!) {
  programme(id: $id) {
    id
    versions {
      ...VersionFields
    }
  }
}
    fragment RuleFields on ProgrammeRate {
  key
  category
  categoryName
  tier
  product
  kind
  sale
  country
  rate
  amounts {
    currency
    amount
  }
}
fragment TermFields on ProgrammeTerms {
  tierMetric
  tierRecalibration
  recalibrationDays
  belowFirst
  tiers {
    key
    name
    from
    to
  }
  rates {
    ...RuleFields
  }
  base
  windowMonths
  eligibility
  holdDays
  review
  clawback
  minimumPayout
  payoutCurrency
}
fragment VersionFields on ProgrammeVersion {
  id
  number
  effectiveFrom
  publishedAt
  note
  terms {
    ...TermFields
  }
}`) as unknown as TypedDocumentString<ProgrammeVersionsQuery, ProgrammeVersionsQueryVariables>;
export const ProductNamesDocument = new TypedDocumentString(`
    query ProductNames($ids: [ID!]!) {
  products(first: 100, filter: {ids: $ids}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProductNamesQuery, ProductNamesQueryVariables>;
export const ProgrammeTemplatesDocument = new TypedDocumentString(`
    query ProgrammeTemplates {
  programmeTemplates {
    key
    name
    description
    usable
  }
  programmes {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ProgrammeTemplatesQuery, ProgrammeTemplatesQueryVariables>;
export const ProgrammeCreateDocument = new TypedDocumentString(`
    mutation ProgrammeCreate($input: ProgrammeCreateInput!) {
  programmeCreate(input: $input) {
    programme {
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
}`) as unknown as TypedDocumentString<ProgrammeCreateMutation, ProgrammeCreateMutationVariables>;
export const ExchangeRatesDocument = new TypedDocumentString(`
    query ExchangeRates($first: Int!, $offset: Int, $filter: ExchangeRateFilter) {
  exchangeRates(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      day
      currency
      rate
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ExchangeRatesQuery, ExchangeRatesQueryVariables>;
export const SimulationsDocument = new TypedDocumentString(`
    query Simulations($first: Int!, $offset: Int, $filter: SimulationFilter) {
  simulations(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...SimulationRow
    }
    totalCount
  }
}
    fragment SimulationRow on Simulation {
  id
  months
  startsOn
  endsOn
  createdAt
  createdBy
  draftVersion
  judged
  differing
  job {
    id
    status
  }
}`) as unknown as TypedDocumentString<SimulationsQuery, SimulationsQueryVariables>;
export const SimulationDocument = new TypedDocumentString(`
    query Simulation($id: ID!) {
  simulation(id: $id) {
    ...SimulationRow
    programme {
      id
      name
    }
    job {
      id
      status
      done
      total
      error
    }
    partners(first: 25) {
      nodes {
        ...SimulationPartnerRow
      }
      totalCount
    }
    totals {
      currency
      partners
      judged
      differing
      earned {
        ...MoneyFields
      }
      wouldEarn {
        ...MoneyFields
      }
      difference {
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
fragment SimulationRow on Simulation {
  id
  months
  startsOn
  endsOn
  createdAt
  createdBy
  draftVersion
  judged
  differing
  job {
    id
    status
  }
}
fragment SimulationPartnerRow on SimulationPartner {
  id
  currency
  judged
  differing
  partner {
    id
    name
  }
  earned {
    ...MoneyFields
  }
  wouldEarn {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<SimulationQuery, SimulationQueryVariables>;
export const SimulationProgressDocument = new TypedDocumentString(`
    query SimulationProgress($id: ID!) {
  job(id: $id) {
    id
    status
    done
    total
    error
  }
}
    `) as unknown as TypedDocumentString<SimulationProgressQuery, SimulationProgressQueryVariables>;
export const SimulationPartnersDocument = new TypedDocumentString(`
    query SimulationPartners($id: ID!, $first: Int!, $offset: Int, $sort: SimulationPartnerSort) {
  simulation(id: $id) {
    id
    partners(first: $first, offset: $offset, sort: $sort) {
      nodes {
        ...SimulationPartnerRow
      }
      totalCount
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment SimulationPartnerRow on SimulationPartner {
  id
  currency
  judged
  differing
  partner {
    id
    name
  }
  earned {
    ...MoneyFields
  }
  wouldEarn {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<SimulationPartnersQuery, SimulationPartnersQueryVariables>;
export const SimulationLinesDocument = new TypedDocumentString(`
    query SimulationLines($id: ID!, $partnerId: ID!, $first: Int!, $offset: Int) {
  simulation(id: $id) {
    id
    programme {
      id
      current {
        id
        tiers {
          key
          name
        }
      }
      draft {
        id
        terms {
          tiers {
            key
            name
          }
        }
      }
    }
    lines(partnerId: $partnerId, first: $first, offset: $offset) {
      nodes {
        id
        paidOn
        category
        clients
        because
        wouldBecause
        tier
        wouldTier
        client {
          id
          name
        }
        invoice {
          id
          number
        }
        base {
          ...MoneyFields
        }
        earned {
          ...MoneyFields
        }
        wouldEarn {
          ...MoneyFields
        }
      }
      totalCount
    }
  }
  categories(first: 100) {
    nodes {
      key
      name
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}`) as unknown as TypedDocumentString<SimulationLinesQuery, SimulationLinesQueryVariables>;
export const SimulationStartDocument = new TypedDocumentString(`
    mutation SimulationStart($programmeId: ID!, $months: Int!) {
  simulationStart(programmeId: $programmeId, months: $months) {
    simulation {
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
}`) as unknown as TypedDocumentString<SimulationStartMutation, SimulationStartMutationVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($first: Int!, $offset: Int, $sort: StaffSort, $filter: StaffFilter) {
  staffMembers(first: $first, offset: $offset, sort: $sort, filter: $filter) {
    nodes {
      id
      role
      active
      createdAt
      deactivatedAt
      user {
        id
        name
        email
        secondFactorSince
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const StaffInviteDocument = new TypedDocumentString(`
    mutation StaffInvite($input: StaffInviteInput!) {
  staffInvite(input: $input) {
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
}`) as unknown as TypedDocumentString<StaffInviteMutation, StaffInviteMutationVariables>;
export const StaffChangeRoleDocument = new TypedDocumentString(`
    mutation StaffChangeRole($id: ID!, $role: StaffRole!) {
  staffChangeRole(id: $id, role: $role) {
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
}`) as unknown as TypedDocumentString<StaffChangeRoleMutation, StaffChangeRoleMutationVariables>;
export const StaffDeactivateDocument = new TypedDocumentString(`
    mutation StaffDeactivate($id: ID!) {
  staffDeactivate(id: $id) {
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
}`) as unknown as TypedDocumentString<StaffDeactivateMutation, StaffDeactivateMutationVariables>;
export const SecondFactorResetDocument = new TypedDocumentString(`
    mutation SecondFactorReset($userId: ID!) {
  secondFactorReset(userId: $userId) {
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
}`) as unknown as TypedDocumentString<SecondFactorResetMutation, SecondFactorResetMutationVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($first: Int!, $offset: Int, $filter: StatementFilter) {
  statements(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      month
      currency
      closed
      pdfUrl
      csvUrl
      opening {
        ...StatementSums
      }
      moved {
        ...StatementSums
      }
      closing {
        ...StatementSums
      }
      partner {
        id
        name
      }
    }
    totalCount
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment StatementSums on StatementBalance {
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($partnerId: ID!, $month: String!, $currency: String!, $language: String!, $first: Int!, $offset: Int!) {
  statement(partnerId: $partnerId, month: $month, currency: $currency) {
    id
    month
    currency
    closed
    pdfUrl
    csvUrl
    opening {
      ...StatementSums
    }
    moved {
      ...StatementSums
    }
    closing {
      ...StatementSums
    }
    partner {
      id
      name
    }
    movements(first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        kind
        recordedOn
        description(language: $language)
        amounts {
          ...StatementSums
        }
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
  minor
}
fragment StatementSums on StatementBalance {
  pending {
    ...MoneyFields
  }
  available {
    ...MoneyFields
  }
  inTransit {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
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
export const StaffTermsDocument = new TypedDocumentString(`
    query StaffTerms($programme: String!) {
  programmeTerms(programme: $programme) {
    ...TermsFields
    en: text(language: "en")
    es: text(language: "es")
    it: text(language: "it")
    pt: text(language: "pt")
    bg: text(language: "bg")
  }
}
    fragment TermsFields on PartnerTerms {
  id
  version
  publishedAt
  languages
}`) as unknown as TypedDocumentString<StaffTermsQuery, StaffTermsQueryVariables>;
export const PartnersTermsDocument = new TypedDocumentString(`
    query PartnersTerms($programme: String!, $language: String!, $partnerId: ID!) {
  programmeTerms(programme: $programme) {
    ...TermsFields
    programmeId
    text(language: $language)
  }
  partner(id: $partnerId) {
    id
    termsAcceptances {
      id
      programmeId
      version
      acceptedAt
      user {
        id
        name
      }
    }
  }
}
    fragment TermsFields on PartnerTerms {
  id
  version
  publishedAt
  languages
}`) as unknown as TypedDocumentString<PartnersTermsQuery, PartnersTermsQueryVariables>;
export const TermsPublishDocument = new TypedDocumentString(`
    mutation TermsPublish($programmeId: ID!, $input: TermsPublishInput!) {
  termsPublish(programmeId: $programmeId, input: $input) {
    terms {
      id
      version
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
}`) as unknown as TypedDocumentString<TermsPublishMutation, TermsPublishMutationVariables>;
export const TermsAcceptDocument = new TypedDocumentString(`
    mutation TermsAccept($programmeId: ID!, $version: Int!) {
  termsAccept(programmeId: $programmeId, version: $version) {
    terms {
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
}`) as unknown as TypedDocumentString<TermsAcceptMutation, TermsAcceptMutationVariables>;
export const TicketChangedDocument = new TypedDocumentString(`
    subscription TicketChanged($id: ID!) {
  ticketChanged(id: $id) {
    at
  }
}
    `) as unknown as TypedDocumentString<TicketChangedSubscription, TicketChangedSubscriptionVariables>;
export const TicketsChangedDocument = new TypedDocumentString(`
    subscription TicketsChanged($topics: [String!]!) {
  changed(topics: $topics) {
    at
  }
}
    `) as unknown as TypedDocumentString<TicketsChangedSubscription, TicketsChangedSubscriptionVariables>;
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
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($first: Int!, $offset: Int, $filter: ApiTokenFilter) {
  apiTokens(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      name
      ending
      scopes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
      partner {
        id
        name
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const ApiTokenScopesDocument = new TypedDocumentString(`
    query ApiTokenScopes {
  apiTokenScopes
}
    `) as unknown as TypedDocumentString<ApiTokenScopesQuery, ApiTokenScopesQueryVariables>;
export const ApiTokenCreateDocument = new TypedDocumentString(`
    mutation ApiTokenCreate($input: ApiTokenInput!) {
  apiTokenCreate(input: $input) {
    secret
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
}`) as unknown as TypedDocumentString<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const ApiTokenRevokeDocument = new TypedDocumentString(`
    mutation ApiTokenRevoke($id: ID!) {
  apiTokenRevoke(id: $id) {
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
}`) as unknown as TypedDocumentString<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;