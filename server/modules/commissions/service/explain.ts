import { decimal, exactPortion, money, proRata, sum, type Money } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact } from '../../../platform/db/money';
import type { Programme, PartnerOverride, ProgrammeVersion } from '../../programmes/entity';
import { payoutDayAfter, type Settings } from '../../settings/rules';
import { CommissionKind, CommissionReview, CommissionStatus, type ClientEarnings, type Commission } from '../entity';
import { explanationIn, languageOf } from '../rules/explain';

export interface ExplainedBy {
  readonly programme: Programme;
  readonly version: ProgrammeVersion;
  /** The promise to this partner alone that won; null where a rule of the version did. */
  readonly override: PartnerOverride | null;
  /** The earning that a clawback takes back from. */
  readonly reversed: Commission | null;
  readonly settings: Settings;
  readonly now: Date;
  readonly language: string | null;
}

/** Why a commission is what it is, in a sentence and in fields. */
export function explain(commission: Commission, by: ExplainedBy) {
  const { programme, version, override, settings, now } = by;
  const { kind, status, rate, tier, tierName, tierSince, tierClients, review, payoutId } = commission;
  const [base, amount] = [exact(commission.base), exact(commission.amount)];
  const beforeRounding = beforeRoundingOf(commission, by.reversed);
  const today = dateIn(settings.timeZone, now);
  const expectedPayoutOn = expectedOn(commission, settings, today);
  const held = tierName && tierSince ? { name: tierName, since: dateIn(settings.timeZone, tierSince) } : null;
  const sentence = explanationIn(languageOf(by.language), {
    ...{ kind, status, rate, base, amount, beforeRounding, tier: held, clients: tierClients, expectedPayoutOn },
    ...{ line: commission.lineDescription, invoice: commission.invoiceNumber, creditNote: commission.creditNoteNumber },
    ...{ rule: commission.rule, overridden: commission.overrideId !== null, programme: programme.name },
    ...{ version: version.number, versionFrom: version.effectiveFrom, inPayout: payoutId !== null },
    ...{ windowMonth: commission.windowMonth, windowMonths: commission.windowMonths },
    ...{ holdUntil: commission.holdUntil, byHand: review === CommissionReview.MANUAL, reason: commission.reason },
    ...{ approvedOn: commission.approvedOn, declinedOn: commission.declinedOn, paidOn: commission.paidOn },
  });
  const conditions = override?.conditions ?? version.rules.commissions.find(({ key }) => key === commission.rule)?.when;
  return {
    ...{ sentence, beforeRounding, rounding: 'HALF_AWAY_FROM_ZERO', tier, tierName, tierSince, expectedPayoutOn },
    ...{ programmeName: programme.name, versionNumber: version.number, versionFrom: version.effectiveFrom },
    ...{ line: commission.lineDescription, base: commission.base, rate, flat: commission.flat, payoutId },
    ...{ rule: commission.rule, overrideReason: override?.reason ?? null, holdUntil: commission.holdUntil },
    ...{ windowMonth: commission.windowMonth, windowMonths: commission.windowMonths },
    conditions: Object.entries(conditions ?? {}).map(([name, value]) => ({ name, value: String(value) })),
  };
}

/** What was reckoned before the one rounding, as exact decimal text. Of an amount per line: itself. */
function beforeRoundingOf({ kind, rate, base, amount }: Commission, reversed: Commission | null): string {
  if (rate !== null) return exactPortion(exact(base), rate);
  if (kind === CommissionKind.EARNING || !reversed) return decimal(exact(amount));
  return decimal(proRata(exact(reversed.amount), exact(base), exact(reversed.base)));
}

/** The run that pays it, as things stand; null for what is held, declined, in a payout or paid. */
/** The payout run that should take it; null where none is to be expected, or it is in a payout already. */
export function expectedOn(
  commission: Pick<Commission, 'status' | 'holdUntil' | 'payoutId'>,
  settings: Settings,
  today: string,
): string | null {
  const { status, holdUntil, payoutId } = commission;
  if (payoutId !== null || status === CommissionStatus.HELD || status === CommissionStatus.DECLINED) return null;
  const ready = status === CommissionStatus.APPROVED || holdUntil < today ? today : holdUntil;
  return payoutDayAfter(settings.payoutRunDay, ready);
}

/** What a client has earned its partners, one sum for each currency. */
export function sumsOf(rows: readonly ClientEarnings[]): Money[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return currencies.map((currency) =>
    sum(
      rows.filter((row) => row.currency === currency).map(({ earned }) => money(earned, currency)),
      currency,
    ),
  );
}
