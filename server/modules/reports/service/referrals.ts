import { money, sum, type Money } from '../../../kernel/money';
import type { CalendarDate, Period } from '../../../kernel/period';
import type { Reading } from '../../../platform/db/work';
import { Partner } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { defaultProgrammeOf, newestOf, todayOf, versionOn } from '../../programmes/service';
import { exchangeInto, type Exchange } from '../../rates/service/worth';
import { settingsOf } from '../../settings/service';
import {
  amountNames,
  dayRows,
  referralCounts,
  type AmountName,
  type DayRow,
  type Place,
  type ReferralCounts,
} from '../queries/referrals';

const NOTHING_COUNTED: ReferralCounts = { signups: 0, paid: 0, unpaid: 0 };
const ALWAYS = { from: null, until: null };

/** A partner in a programme, and what its figures are told in. */
export interface Standing extends Place {
  readonly currency: string;
}

/**
 * Where the asker looks: a partner’s people at their own, whatever they ask for; staff at any. Without a programme, the
 * one the partner joined first of those it is in. Null when there is none to see.
 */
export async function placeFor(
  reading: Reading,
  asked: { readonly partnerId?: string | null | undefined; readonly programmeId?: string | null | undefined },
): Promise<Standing | null> {
  const { actor } = reading;
  const partnerId = asked.partnerId ?? (actor.kind === 'partner' ? actor.partnerId : null);
  if (!partnerId || !(await reading.of(Partner).find(partnerId))) return null;
  const enrolments = await reading.of(PartnerEnrolment).list({
    where: [{ partnerId }],
    orderBy: [['joinedAt', 'ASC'], ['id', 'ASC']], // prettier-ignore
  });
  const [first = enrolments.at(-1)] = enrolments.filter(({ leftAt }) => leftAt === null);
  const programmeId = asked.programmeId ?? first?.programmeId ?? (await defaultProgrammeOf(reading));
  if (asked.programmeId && !enrolments.some((each) => each.programmeId === asked.programmeId)) return null;
  return { partnerId, programmeId, currency: await currencyOf(reading, programmeId) };
}

/** What the programme pays in; the operator’s own where it leaves that to its partners. */
async function currencyOf(reading: Reading, programmeId: string): Promise<string> {
  const version =
    (await versionOn(reading, programmeId, await todayOf(reading))) ?? (await newestOf(reading, programmeId));
  return version?.rules.payoutCurrency ?? (await settingsOf(reading)).operator.currency;
}

type Amounts = Readonly<Record<AmountName, Money>>;
export interface Figures extends ReferralCounts, Amounts {
  readonly transactions: number;
  /** Pending, available, on their way and paid, together. */
  readonly rewards: Money;
  /** Available, or on their way. */
  readonly approved: Money;
}

/** A currency that amounts were exchanged from, and the days of the first and the last rate; null for a fixed one. */
export interface ExchangedFrom {
  readonly currency: string;
  readonly firstRateOn: CalendarDate | null;
  readonly lastRateOn: CalendarDate | null;
}

export interface Told {
  readonly exchanged: readonly ExchangedFrom[];
  /** Revenue and rewards in currencies without a rate, which are in no figure. */
  readonly leftOut: readonly { readonly revenue: Money; readonly rewards: Money }[];
}

/** Everything until now. */
export async function summaryOf(reading: Reading, standing: Standing): Promise<{ figures: Figures } & Told> {
  const [[counts = NOTHING_COUNTED], rows] = await Promise.all([
    referralCounts(reading, standing, ALWAYS, 'together'),
    dayRows(reading, standing, ALWAYS, standing.currency),
  ]);
  const told = new Telling(standing.currency, await exchangeFor(reading, standing.currency, rows));
  return { figures: told.figures(counts, rows), ...told.end() };
}

export interface PeriodFigures extends Period, Figures {}

/** The same of each stretch, by the day of every event, and of all of them. */
export async function reportOf(
  reading: Reading,
  standing: Standing,
  stretches: readonly Period[],
): Promise<{ periods: PeriodFigures[]; totals: Figures } & Told> {
  const span = { from: stretches[0]!.start, until: stretches.at(-1)!.end };
  const [counts, rows] = await Promise.all([
    referralCounts(reading, standing, span, 'by day'),
    dayRows(reading, standing, span),
  ]);
  const told = new Telling(standing.currency, await exchangeFor(reading, standing.currency, rows));
  const [countsIn, rowsIn] = [dealt(stretches, counts), dealt(stretches, rows)];
  const periods = stretches.map((stretch, index) => ({
    ...stretch,
    ...told.figures(added(countsIn[index]!), rowsIn[index]!),
  }));
  return { periods, totals: total(periods, standing.currency), ...told.end() };
}

function exchangeFor(reading: Reading, currency: string, rows: readonly DayRow[]): Promise<Exchange> {
  return exchangeInto(
    reading,
    currency,
    rows.flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }])),
  );
}

/** Adds up amounts of one currency, each exchanged by the rate of its day, and remembers which those were. */
class Telling {
  private readonly from = new Map<string, { first: string | null; last: string | null }>();
  private readonly left = new Map<string, { revenue: Money; rewards: Money }>();

  constructor(
    private readonly currency: string,
    private readonly exchange: Exchange,
  ) {}

  figures({ signups, paid, unpaid }: ReferralCounts, rows: readonly DayRow[]): Figures {
    const told = rows.filter((row) => this.isTold(row));
    const amounts = Object.fromEntries(
      amountNames.map((name) => [name, sum(told.map((row) => this.exchanged(row, name)), this.currency)]), // prettier-ignore
    ) as Record<AmountName, Money>;
    const { pending, available, sent, paidOut } = amounts;
    return {
      ...{ signups, paid, unpaid, ...amounts },
      transactions: rows.reduce((count, { transactions }) => count + transactions, 0),
      rewards: sum([pending, available, sent, paidOut], this.currency),
      approved: sum([available, sent], this.currency),
    };
  }

  end(): Told {
    const exchanged = [...this.from]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, { first, last }]) => ({ currency, firstRateOn: first, lastRateOn: last }));
    return { exchanged, leftOut: [...this.left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amounts]) => amounts) }; // prettier-ignore
  }

  private exchanged(row: DayRow, name: AmountName): Money {
    const amount = money(row[name], row.currency);
    return row.day === null ? amount : this.exchange(amount, row.day)!.amount;
  }

  private isTold(row: DayRow): boolean {
    const { currency, day } = row;
    if (currency === this.currency || day === null) return true;
    const found = this.exchange(money(0, currency), day);
    if (!found) {
      const known = this.left.get(currency);
      const add = (before: Money | undefined, ...minors: number[]) =>
        sum([...(before ? [before] : []), ...minors.map((minor) => money(minor, currency))], currency);
      this.left.set(currency, {
        revenue: add(known?.revenue, row.revenue),
        rewards: add(known?.rewards, row.pending, row.available, row.sent, row.paidOut),
      });
      return false;
    }
    const { first = found.rateOn, last = found.rateOn } = this.from.get(currency) ?? {};
    const days = [first, last, found.rateOn].filter((each) => each !== null).sort();
    this.from.set(currency, { first: days[0] ?? null, last: days.at(-1) ?? null });
    return true;
  }
}

/** The rows of each stretch; both come in the order of their days. */
function dealt<R extends { readonly day: string | null }>(stretches: readonly Period[], rows: readonly R[]): R[][] {
  const dealtOut = stretches.map((): R[] => []);
  for (const row of rows) {
    const index = stretches.findIndex(({ end }) => row.day! < end);
    dealtOut[index]?.push(row);
  }
  return dealtOut;
}

function added(counts: readonly ReferralCounts[]): ReferralCounts {
  return counts.reduce(
    (all, each) => ({
      signups: all.signups + each.signups,
      paid: all.paid + each.paid,
      unpaid: all.unpaid + each.unpaid,
    }),
    NOTHING_COUNTED,
  );
}

function total(periods: readonly Figures[], currency: string): Figures {
  const of = (name: AmountName | 'rewards' | 'approved') => sum(periods.map((each) => each[name]), currency); // prettier-ignore
  const amounts = Object.fromEntries(amountNames.map((name) => [name, of(name)])) as Record<AmountName, Money>;
  return {
    ...{ ...added(periods), ...amounts, rewards: of('rewards'), approved: of('approved') },
    transactions: periods.reduce((count, { transactions }) => count + transactions, 0),
  };
}
