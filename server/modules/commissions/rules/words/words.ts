/** Amounts, dates, rates and counts are already written out for the reader's language. */
export interface LineTold {
  readonly amount: string;
  readonly base: string;
  readonly line: string;
  readonly invoice: string;
  /** Of an earning: null, and so is the rate of an amount per line. */
  readonly creditNote: string | null;
  readonly rate: string | null;
}

export interface RuleTold {
  readonly rule: string;
  readonly programme: string;
  readonly version: number;
  readonly from: string;
}

export interface TierTold {
  readonly tier: string;
  readonly since: string;
  readonly clients: number;
}

export type Eligibility = 'ATTRIBUTED' | 'INVITED_FIRST' | 'ALREADY_CUSTOMER' | 'NOT_ACCEPTED' | 'OTHER_PARTNER';

/** What a sentence about nothing may name; null where it is not known. */
export interface NothingTold {
  readonly clients: number | null;
  readonly eligibility: Eligibility | null;
  readonly windowFrom: string | null;
  readonly windowUntil: string | null;
  readonly windowMonths: number | null;
  readonly windowEndedOn: string | null;
  readonly windowEnd: 'GAP' | 'REFUND' | null;
}

export type NothingCode =
  | 'NO_PARTNER'
  | 'NO_PROGRAMME'
  | 'NOT_ENROLLED'
  | 'NOT_ELIGIBLE'
  | 'BEFORE_WINDOW'
  | 'WINDOW_OVER'
  | 'WINDOW_ENDED'
  | 'BELOW_FIRST_TIER'
  | 'NO_RULE'
  | 'ROUNDS_TO_NOTHING'
  | 'IMPORTED'
  | 'NOT_PAID'
  | 'NEVER_PAID';

/** The sentences of one language. Each is whole, with its full stop. */
export interface Words {
  readonly share: (told: LineTold) => string;
  readonly rounded: (exact: string) => string;
  readonly flat: (told: LineTold) => string;
  readonly takenBack: (told: LineTold) => string;
  readonly notTakenBack: (told: LineTold) => string;
  /** A refund that ended the window before the line was told of later. */
  readonly endedBefore: (told: LineTold) => string;
  readonly rule: (told: RuleTold) => string;
  readonly override: (told: Omit<RuleTold, 'rule'>) => string;
  readonly tier: (told: TierTold) => string;
  readonly noTier: string;
  readonly window: (month: number, months: number) => string;
  readonly pending: (until: string) => string;
  readonly byHand: string;
  readonly held: (reason: string) => string;
  readonly declined: (on: string, reason: string) => string;
  readonly approved: (on: string) => string;
  readonly expected: (on: string) => string;
  readonly inPayout: string;
  readonly paid: (on: string) => string;
  readonly nothing: Readonly<Record<NothingCode, (told: NothingTold) => string>>;
  readonly notEligible: Readonly<Record<Eligibility, string>>;
}
