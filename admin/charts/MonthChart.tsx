import type { FiguresFragment } from '../gql/graphql';
import { useText } from '../i18n/provider';
import { SeriesChart } from './SeriesChart';

interface MonthChartProps {
  readonly months: readonly FiguresFragment[];
  readonly named: (month: string) => string;
}

/** Revenue and earnings month by month. */
export function MonthChart({ months, named }: MonthChartProps) {
  const text = useText();
  return (
    <SeriesChart
      currency={months[0]?.currency ?? 'EUR'}
      points={months.map(({ month, revenue, earned }) => ({
        name: named(month),
        revenue: Number(revenue.amount),
        earned: Number(earned.amount),
      }))}
      series={[
        { key: 'revenue', name: text('home.revenue'), kind: 'bar' },
        { key: 'earned', name: text('home.earned'), kind: 'line' },
      ]}
    />
  );
}
