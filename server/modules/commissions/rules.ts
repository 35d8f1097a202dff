import { minus, portion, proRata, sum, type BasisPoints, type Money } from '../../kernel/money';
import { addDays } from '../../kernel/period';
import { ruleFor, type CommissionRule, type ProgrammeRules } from '../programmes/rules';

/** A tier as held just before a payment. */
export interface HeldTier {
  readonly key: string;
  readonly name: string;
  readonly since: Date;
}

/** What a partner stands on just before a payment takes effect. */
export interface Footing {
  readonly version: { readonly id: string; readonly rules: ProgrammeRules } | null;
  readonly tier: HeldTier | null;
}

/** A line of an invoice, as far as a programme judges it. */
export interface PaidLine {
  readonly category: string;
  /** Net of tax, discount and what was credited before. */
  readonly base: Money;
}

export interface Earned {
  readonly amount: Money;
  readonly rate: BasisPoints;
  readonly rule: CommissionRule;
  readonly versionId: string;
  readonly tier: HeldTier;
  readonly holdUntil: string;
}

/** What stands between a paid line and a commission. */
export interface Nothing {
  readonly nothing: 'NO_PROGRAMME' | 'BELOW_FIRST_TIER' | 'NO_RULE' | 'ROUNDS_TO_NOTHING';
}

/** What a line paid on a day earns. */
export function judge({ version, tier }: Footing, paidOn: string, { category, base }: PaidLine): Earned | Nothing {
  if (!version) return { nothing: 'NO_PROGRAMME' };
  if (!tier) return { nothing: 'BELOW_FIRST_TIER' };
  const facts = { category, tier: tier.key, product: null, kind: null, sale: 'FIRST', country: '' } as const;
  const rule = ruleFor(version.rules, facts);
  if (rule?.rate === undefined) return { nothing: 'NO_RULE' };
  const amount = portion(base, rule.rate);
  if (amount.minor === 0) return { nothing: 'ROUNDS_TO_NOTHING' };
  const holdUntil = addDays(paidOn, version.rules.holdDays);
  return { amount, rate: rule.rate, rule, versionId: version.id, tier, holdUntil };
}

/** What a line earns on: its net, less what credit notes took off it before the payment. */
export function baseOf(net: Money, creditedNet: Money): Money {
  return minus(net, creditedNet);
}

/** What credit notes took off a line since it was paid, when it earned on `base`. */
export function creditedSince(net: Money, creditedNet: Money, base: Money): Money {
  return minus(creditedNet, minus(net, base));
}

/** A commission and what became of its line. */
export interface Credited {
  readonly amount: Money;
  readonly base: Money;
  /** Everything credited on the line since it was paid. */
  readonly credited: Money;
  /** What was taken back before: negative commissions. */
  readonly taken: readonly Money[];
}

/**
 * What to take back now, as a positive amount. Reckoned from totals, so that any sequence of partial credits ends at
 * exactly what was earned, however often each is told.
 */
export function clawback({ amount, base, credited, taken }: Credited): Money {
  const whole = minus(base, credited).minor <= 0;
  const left = sum([amount, ...taken], amount.currency);
  const keeps = whole ? minus(amount, amount) : minus(amount, proRata(amount, credited, base));
  return minus(left, keeps);
}

/** What an explanation names; amounts as exact decimal text. */
export interface Explained {
  readonly kind: 'EARNING' | 'CLAWBACK';
  readonly rate: BasisPoints;
  readonly base: string;
  readonly amount: string;
  readonly beforeRounding: string;
  readonly currency: string;
  readonly line: string;
  readonly invoice: string;
  readonly creditNote: string | null;
  readonly category: string;
  readonly tier: string;
  readonly tierSince: string;
  readonly clients: number;
  readonly programme: string;
  readonly version: number;
  readonly rule: string;
  readonly holdUntil: string;
}

/** Why a commission is what it is, for people who read English. */
export function sentenceOf(facts: Explained): string {
  const { kind, currency, amount, base, line, invoice, category, tier, tierSince, clients, programme, version } = facts;
  const rate = `${facts.rate / 100} %`;
  const why = `${rate} for ${category} on the ${tier} tier (held since ${tierSince}, with ${clients} active clients), rule ${facts.rule} of ${programme} version ${version}`;
  if (kind === 'CLAWBACK')
    return `${amount} ${currency}: credit note ${facts.creditNote} took ${base} ${currency} off “${line}” of invoice ${invoice}, and its share of the commission with it (${why}).`;
  const rounded = facts.beforeRounding === amount ? '' : `, rounded from ${facts.beforeRounding}`;
  return `${amount} ${currency}${rounded}: ${why}, of ${base} ${currency} net for “${line}” on invoice ${invoice}. Approved from ${facts.holdUntil} on.`;
}

const NOTHING: Readonly<Record<string, (clients: number | null) => string>> = {
  NO_PARTNER: () => 'The client was not attributed to a partner when it paid.',
  NO_PROGRAMME: () => 'No version of the programme was in force when the client paid.',
  BELOW_FIRST_TIER: (clients) =>
    `The partner had ${clients ?? 0} clients with an active service, too few for the first tier.`,
  NO_RULE: () => 'The programme promises nothing for lines of this category.',
  ROUNDS_TO_NOTHING: () => 'The rate of so little is less than half a minor unit.',
  IMPORTED: () => 'It was paid elsewhere and only entered here.',
  NOT_PAID: () => 'The invoice is not paid.',
};

/** Why a line earned nothing, for people who read English. */
export function nothingSentence(reason: string, clients: number | null): string {
  return NOTHING[reason]!(clients);
}
