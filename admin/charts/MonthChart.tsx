import { useTheme } from '@mui/material';
import { useLocale } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { FiguresFragment } from '../gql/graphql';
import { useText } from '../i18n/provider';

interface MonthChartProps {
  readonly months: readonly FiguresFragment[];
  readonly named: (month: string) => string;
}

/** The heights are drawn from the amounts; the exact ones are in the table. */
export function MonthChart({ months, named }: MonthChartProps) {
  const text = useText();
  const locale = useLocale();
  const { palette } = useTheme();
  const currency = months[0]?.currency ?? 'EUR';
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  const whole = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const data = months.map(({ month, revenue, earned }) => ({
    month: named(month),
    revenue: Number(revenue.amount),
    earned: Number(earned.amount),
  }));
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ComposedChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis dataKey="month" tick={tick} axisLine={false} tickLine={false} />
        <YAxis
          tick={tick}
          axisLine={false}
          tickLine={false}
          width={64}
          tickFormatter={(value: number) => short.format(value)}
        />
        <Tooltip
          formatter={(value) => whole.format(Number(value))}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            borderRadius: 8,
          }}
          cursor={{ fill: palette.action.hover }}
        />
        <Legend />
        <Bar
          dataKey="revenue"
          name={text('home.revenue')}
          fill={palette.primary.main}
          radius={[4, 4, 0, 0]}
          isAnimationActive={false}
        />
        <Line
          dataKey="earned"
          name={text('home.earned')}
          stroke={palette.warning.main}
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
