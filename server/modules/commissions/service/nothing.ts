import type { CalendarDate } from '../../../kernel/period';
import type { Attribution } from '../../attributions/entity';
import type { Invoice } from '../../invoices/entity/invoice';
import type { PartnerEnrolment, PartnerStanding, ProgrammeVersion } from '../../programmes/entity';
import { earnsWithoutTier } from '../../programmes/rules';
import { NothingReason, type Commission, type UnearnedLine } from '../entity';
import { languageOf, nothingIn } from '../rules/explain';
import { endOf, placeIn } from '../rules/window';

/** What a line or a client is judged on, as far as the asker may see it. */
interface Judged {
  readonly attribution: Attribution | null;
  /** The version it was, or would be, judged by. */
  readonly version: ProgrammeVersion | null;
  readonly language: string | null;
}

export interface JudgedLine extends Judged {
  readonly invoice: Invoice | null;
  readonly commissions: readonly Commission[];
  readonly unearned: UnearnedLine | null;
  /** Staff see every partner's rows, and so know that a line without any was never judged. */
  readonly asksAsStaff: boolean;
}

/** Why a line earned nothing, as far as the asker may know; null when it did earn. */
export function lineEarnedNothing({ invoice, commissions, unearned, asksAsStaff, ...judged }: JudgedLine) {
  if (commissions.length > 0 || !invoice) return null;
  const unseen = asksAsStaff ? NothingReason.IMPORTED : NothingReason.NO_PARTNER;
  const reason = unearned?.reason ?? (invoice.paidAt ? unseen : NothingReason.NOT_PAID);
  return told(reason, unearned?.clients ?? null, judged);
}

export interface JudgedClient extends Judged {
  readonly enrolment: PartnerEnrolment | null;
  readonly standing: PartnerStanding | null;
  /** Whether it has ever earned its partner something. */
  readonly earned: boolean;
  /** The line last paid that earned nothing; null when there is none. */
  readonly latest: UnearnedLine | null;
  readonly today: CalendarDate;
}

/** Why a client earns its partner nothing, as things stand; null when it does. */
export function clientEarnsNothing({ enrolment, standing, earned, latest, today, ...judged }: JudgedClient) {
  const { attribution, version } = judged;
  const clients = standing?.clients ?? 0;
  const say = (reason: NothingReason) => told(reason, clients, judged);
  if (!attribution) return told(NothingReason.NO_PARTNER, null, judged);
  if (!enrolment || enrolment.leftAt) return say(NothingReason.NOT_ENROLLED);
  if (!version) return say(NothingReason.NO_PROGRAMME);
  if (!attribution.eligible) return say(NothingReason.NOT_ELIGIBLE);
  const { windowFrom: from, windowEndedOn: endedOn } = attribution;
  const place = placeIn({ months: version.rules.windowMonths, from, endedOn }, today);
  if ('nothing' in place && place.nothing !== 'BEFORE_WINDOW') return say(NothingReason[place.nothing]);
  if (!earned && !latest) return say(NothingReason.NEVER_PAID);
  if ('nothing' in place) return earned ? null : say(NothingReason.BEFORE_WINDOW);
  if (!standing?.tier && !earnsWithoutTier(version.rules)) return say(NothingReason.BELOW_FIRST_TIER);
  return earned || !latest ? null : say(latest.reason);
}

function told(reason: NothingReason, clients: number | null, { attribution, version, language }: Judged) {
  const months = version?.rules.windowMonths ?? null;
  const {
    windowFrom = null,
    windowEndedOn = null,
    windowEndReason = null,
  } = months === null ? {} : (attribution ?? {});
  const windowUntil = endOf({ months, from: windowFrom, endedOn: windowEndedOn });
  const window = { windowFrom, windowUntil, windowEndedOn };
  const eligibility = attribution?.reason ?? null;
  const facts = { clients, eligibility, ...window, windowMonths: months, windowEnd: windowEndReason };
  return { reason, clients, eligibility, ...window, sentence: nothingIn(languageOf(language), reason, facts) };
}
