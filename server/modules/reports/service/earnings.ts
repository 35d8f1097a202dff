import { money } from '../../../kernel/money';
import type { Reading } from '../../../platform/db/work';
import { earningsAfter, type Asked, type SumRow } from '../queries/earnings';

const FIGURES = [
  ...['revenue', 'refunded', 'earned', 'reversed', 'declined', 'pending', 'approved', 'paid', 'available'],
] as (keyof Pick<
  SumRow,
  'revenue' | 'refunded' | 'earned' | 'reversed' | 'declined' | 'pending' | 'approved' | 'paid' | 'available'
>)[];

/** The sums of a row as amounts of its currency. */
export function figuresOf(row: SumRow) {
  const { currency } = row;
  const amounts = FIGURES.map((figure) => [figure, money(row[figure], currency)] as const);
  return { currency, ...(Object.fromEntries(amounts) as Record<(typeof FIGURES)[number], ReturnType<typeof money>>) };
}

/** A row with what it stands for, and an id made of that. */
export function rowOf(row: SumRow) {
  const { partnerId, programmeId, tier, category, month, currency } = row;
  const stands = { partnerId, programmeId, tier, category, month };
  const id = [...Object.values(stands), currency].map((part) => encodeURIComponent(part ?? '')).join('/');
  return { id, ...stands, ...figuresOf(row) };
}

/** All rows, a page at a time. */
export async function* allEarnings(reading: Reading, asked: Asked, page: number): AsyncGenerator<SumRow[]> {
  for (let last: SumRow | null = null; ;) {
    const rows: SumRow[] = await earningsAfter(reading, asked, { last, limit: page });
    yield rows;
    if (rows.length < page) return;
    last = rows.at(-1)!;
  }
}
