import { useTheme } from '@mui/material';
import { useLocale } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

export interface Series {
  readonly key: string;
  readonly name: string;
  readonly kind: 'bar' | 'line';
  /** Those of one stack stand on each other. */
  readonly stack?: string;
}

interface SeriesChartProps {
  /** Each point’s name and values; amounts in major units, to be drawn and not to be reckoned with. */
  readonly points: readonly ({ readonly name: string } & Readonly<Record<string, string | number>>)[];
  readonly series: readonly Series[];
  /** What the values are amounts of; counts where it is left out. */
  readonly currency?: string | undefined;
}

/** Values over time. The heights are drawn from them; the exact ones are in the table beside it. */
export function SeriesChart({ points, series, currency }: SeriesChartProps) {
  const locale = useLocale();
  const { palette } = useTheme();
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  const whole = new Intl.NumberFormat(locale, currency ? { style: 'currency', currency } : {});
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  const colours = [palette.primary.main, palette.warning.main, palette.success.main, palette.info.main];
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ComposedChart data={[...points]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis dataKey="name" tick={tick} axisLine={false} tickLine={false} />
        <YAxis
          tick={tick}
          axisLine={false}
          tickLine={false}
          width={64}
          allowDecimals={currency !== undefined}
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
        {series.map(({ key, name, kind, stack }, index) => {
          const colour = colours[index % colours.length]!;
          return kind === 'bar' ? (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              fill={colour}
              radius={stack ? 0 : [4, 4, 0, 0]}
              isAnimationActive={false}
              {...(stack && { stackId: stack })}
            />
          ) : (
            <Line
              key={key}
              dataKey={key}
              name={name}
              stroke={colour}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
