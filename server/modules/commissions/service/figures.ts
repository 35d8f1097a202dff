import { monthOf } from '../../../kernel/period';
import { accumulate, type Rollup } from '../../../platform/db/accumulate';
import type { Work } from '../../../platform/db/work';
import { ClientEarnings, CommissionMonth, CommissionStatus, PartnerDaily, type Commission } from '../entity';

const FIGURES = ['revenue', 'refunded', 'earned', 'reversed', 'declined', 'approved', 'paid'] as const;
export type Figure = (typeof FIGURES)[number];

/** The states a reward goes through, as the columns of the day that earned it; declined ones are in none. */
const STANDINGS = ['rewardsPending', 'rewardsAvailable', 'rewardsSent', 'rewardsPaid'] as const;
export type StandingName = (typeof STANDINGS)[number];
const DAY_FIGURES = [...FIGURES, 'transactions', ...STANDINGS] as const;

const DAILY: Rollup<PartnerDaily> = {
  ...{ table: PartnerDaily, name: 'partner_daily', key: ['partnerId', 'day', 'currency', 'programmeId'] },
  counters: [...DAY_FIGURES, 'adjusted'],
};
const MONTHS: Rollup<CommissionMonth> = {
  ...{ table: CommissionMonth, name: 'commission_months', counters: FIGURES },
  key: ['partnerId', 'month', 'currency', 'programmeId', 'category', 'tier'],
};
const EARNINGS: Rollup<ClientEarnings> = {
  ...{ table: ClientEarnings, name: 'client_earnings', key: ['clientId', 'partnerId', 'currency'] },
  counters: ['earned', 'revenue'],
};

type Whose = Pick<PartnerDaily, 'partnerId' | 'programmeId'>;
type Moved = { readonly [figure in Figure]?: number };

/** What an event moves of a partner's figures on one day, of lines of one category and tier. In minor units. */
export interface Movement extends Whose, Moved {
  readonly day: string;
  readonly currency: string;
  readonly category: string;
  readonly tier: string | null;
}

/** What moves of the day that earned it when a reward comes into another state, or is earned. In minor units. */
export type DayMovement = Whose &
  Pick<PartnerDaily, 'day' | 'currency'> & { readonly [figure in StandingName | 'transactions']?: number };

const SHARDS = 8;
const NOBODYS = 'none';

/** The rows of clients without a partner are spread over a few, so that their payments do not wait for each other. */
export function withoutPartner(clientId: string): Whose {
  return { partnerId: `none-${clientId.charCodeAt(clientId.length - 1) % SHARDS}`, programmeId: NOBODYS };
}

export function isNobodys({ programmeId }: Whose): boolean {
  return programmeId === NOBODYS;
}

/** What a commission that is in no payout counts as; a declined one counts as nothing. */
export function standingOf({ status, amount: { minor } }: Pick<Commission, 'status' | 'amount'>): {
  readonly [standing in StandingName]?: number;
} {
  if (status === CommissionStatus.DECLINED) return {};
  return status === CommissionStatus.APPROVED ? { rewardsAvailable: minor } : { rewardsPending: minor };
}

/**
 * Moves the figures of days and of months by what happened: the only way they move. One statement for each row that
 * changes, in one order for everybody; the rows that everybody waits for come last.
 */
export async function moveAll(
  work: Work,
  movements: readonly Movement[],
  ofDays: readonly DayMovement[] = [],
): Promise<void> {
  const months = grouped(FIGURES, movements, ({ partnerId, programmeId, day, currency, category, tier }) => ({
    ...{ partnerId, month: monthOf(day), currency, programmeId, category, tier: tier ?? '' },
  }));
  for (const month of months) await accumulate(work, MONTHS, { id: work.id('cmo'), ...month });
  const moved: readonly DayMoved[] = [...movements, ...ofDays];
  const days = grouped(DAY_FIGURES, moved, ({ partnerId, programmeId, day, currency }) => ({
    ...{ partnerId, day, currency, programmeId },
  }));
  for (const day of days) await accumulate(work, DAILY, { id: work.id('pdy'), ...day, adjusted: 0 });
}

type DayMoved = Whose &
  Pick<PartnerDaily, 'day' | 'currency'> & { readonly [figure in (typeof DAY_FIGURES)[number]]?: number };

/** The sums of the movements that have the same key, in the order of their keys. */
function grouped<F extends string, M extends { readonly [figure in F]?: number }, K extends object>(
  figures: readonly F[],
  movements: readonly M[],
  keyOf: (movement: M) => K,
): (K & Record<F, number>)[] {
  const rows = new Map<string, K & Record<F, number>>();
  for (const movement of movements) {
    const name = JSON.stringify(keyOf(movement));
    const row = rows.get(name);
    const next = figures.map((figure) => [figure, (row?.[figure] ?? 0) + (movement[figure] ?? 0)] as const);
    rows.set(name, { ...keyOf(movement), ...(Object.fromEntries(next) as Record<F, number>) });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const NOTHING = Object.fromEntries(DAY_FIGURES.map((figure) => [figure, 0])) as Record<
  (typeof DAY_FIGURES)[number],
  number
>;

/** An adjustment or a bonus that was approved: the one figure of a day that no line is behind. */
export function moveAdjusted(
  work: Work,
  moved: Whose & Pick<PartnerDaily, 'day' | 'currency' | 'adjusted'>,
): Promise<void> {
  return accumulate(work, DAILY, { id: work.id('pdy'), ...NOTHING, ...moved });
}

export function moveEarnings(work: Work, moved: Omit<ClientEarnings, 'id'>): Promise<void> {
  return accumulate(work, EARNINGS, { id: work.id('cle'), ...moved });
}
