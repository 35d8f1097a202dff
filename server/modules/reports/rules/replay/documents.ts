import type { CalendarDate } from '../../../../kernel/period';
import type { LineKind, OverrideRule, ProgrammeRules, Sale } from '../../../programmes/rules';

/**
 * What commissions are rebuilt from: documents, and the dated facts around them. Instants are text as both databases
 * keep them, UTC to the millisecond; amounts are minor units.
 */
export type Instant = string;

/** Tells apart what happened at one instant: the part of an id that counts up. */
export type Order = string;

export const orderOf = (id: string): Order => id.slice(id.indexOf('_') + 1);

export interface ClientPast {
  readonly id: string;
  readonly country: string;
  /** Whether its facts were ever changed: the country of a payment may then have been another. */
  readonly changed: boolean;
  readonly attributions: readonly AttributionPast[];
  readonly invoices: readonly PaidInvoice[];
  readonly notes: readonly NotePast[];
  readonly gaps: readonly GapPast[];
  readonly stored: Stored;
}

export interface AttributionPast {
  readonly id: string;
  readonly relationshipId: string;
  readonly partnerId: string;
  readonly programmeId: string;
  readonly eligible: boolean;
  readonly signedUpAt: Instant;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly windowFrom: CalendarDate | null;
  readonly windowUntil: CalendarDate | null;
  readonly windowEndedOn: CalendarDate | null;
}

export interface PaidInvoice {
  readonly id: string;
  readonly currency: string;
  readonly issuedOn: CalendarDate;
  readonly paidAt: Instant;
  readonly paidOn: CalendarDate;
  /** When its payment was recorded, and the operator's day of that: money may have come earlier. */
  readonly judgedAt: Instant;
  readonly judgedOn: CalendarDate;
  readonly order: Order;
  /** It came from another system, long after it was paid, and may not have earned at all. */
  readonly entered: boolean;
  /** It was paid elsewhere and told of later: what held when it was paid counts. */
  readonly reported: boolean;
  readonly lines: readonly LinePast[];
}

export interface LinePast {
  readonly id: string;
  readonly category: string;
  readonly product: string | null;
  readonly kind: LineKind | null;
  readonly recurring: boolean;
  readonly renewal: boolean;
  readonly periodStart: CalendarDate | null;
  readonly net: number;
}

export interface NotePast {
  readonly id: string;
  readonly invoiceId: string;
  readonly at: Instant;
  readonly on: CalendarDate;
  /** When it happened, if that was elsewhere and told of later. */
  readonly happenedAt: Instant | null;
  readonly order: Order;
  /** Not the rest of a period under a smaller plan. */
  readonly isRefund: boolean;
  readonly lines: readonly { readonly lineId: string; readonly net: number }[];
}

/** A client's last plan ended (`on` is the day its rewards end), or another began in time (null). */
export interface GapPast {
  readonly attributionId: string;
  readonly at: Instant;
  readonly order: Order;
  readonly on: CalendarDate | null;
}

/** What is kept of all that, to compare with. */
export interface Stored {
  /** By invoice line. */
  readonly earnings: ReadonlyMap<string, StoredEarning>;
  /** By invoice line. */
  readonly unearned: ReadonlyMap<string, StoredNothing>;
  /** By the earning they take back from. */
  readonly clawbacks: ReadonlyMap<string, readonly StoredClawback[]>;
}

interface StoredLine {
  readonly partnerId: string | null;
  readonly programmeId: string | null;
  readonly attributionId: string | null;
  readonly versionId: string | null;
  readonly invoiceId: string;
  readonly category: string;
  readonly product: string | null;
  readonly kind: string | null;
  readonly sale: Sale;
  readonly country: string;
  readonly periodStart: CalendarDate | null;
  readonly tier: string | null;
  readonly clients: number | null;
  readonly currency: string;
  readonly base: number;
}

export interface StoredEarning extends StoredLine {
  readonly id: string;
  readonly rule: string;
  readonly overrideId: string | null;
  readonly rate: number | null;
  readonly flat: number | null;
  readonly amount: number;
  readonly tierSince: Instant | null;
  readonly windowMonth: number | null;
  readonly windowMonths: number | null;
  readonly earnedOn: CalendarDate;
  readonly holdUntil: CalendarDate;
  readonly review: string;
  readonly status: string;
  readonly approvedAt: Instant | null;
  readonly approvedOn: CalendarDate | null;
  readonly decidedAt: Instant | null;
  readonly decidedByUserId: string | null;
  readonly declinedOn: CalendarDate | null;
  readonly payoutId: string | null;
  readonly paidOn: CalendarDate | null;
}

export interface StoredNothing extends StoredLine {
  readonly reason: string;
  readonly credited: number;
  readonly paidOn: CalendarDate;
}

export interface StoredClawback {
  readonly id: string;
  readonly causeId: string;
  readonly partnerId: string;
  readonly base: number;
  readonly amount: number;
  readonly status: string;
  readonly payoutId: string | null;
}

export interface VersionPast {
  readonly id: string;
  readonly programmeId: string;
  readonly effectiveFrom: CalendarDate;
  readonly rules: ProgrammeRules;
}

export interface TierPast {
  readonly key: string | null;
  readonly name: string | null;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** From when until when a partner was in a programme. */
export interface EnrolmentPast {
  readonly joinedAt: Instant;
  readonly leftAt: Instant | null;
}

export interface OverridePast extends OverrideRule {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly createdAt: Instant;
}

/** The dated facts of partners and programmes, in memory: a few rows for each. */
export interface Around {
  /** Latest first. */
  versions(programmeId: string): readonly VersionPast[];
  tiers(partnerId: string, programmeId: string): readonly TierPast[];
  enrolments(partnerId: string, programmeId: string): readonly EnrolmentPast[];
  overrides(partnerId: string, programmeId: string): readonly OverridePast[];
}
