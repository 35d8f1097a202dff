import {
  Box,
  Button,
  Card,
  MenuItem,
  Select,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useLocale } from 'react-admin';
import type { FiguresFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Amount } from '../../shared/Texts';

const MonthChart = lazy(() => import('../../charts/MonthChart').then((module) => ({ default: module.MonthChart })));

/** Revenue and earnings month by month, as a picture or as a table; one currency at a time, for they do not add up. */
export function MonthFigure({ months }: { readonly months: readonly FiguresFragment[] }) {
  const text = useText();
  const locale = useLocale();
  const currencies = [...new Set(months.map(({ currency }) => currency))];
  const [chosen, setChosen] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const currency = chosen ?? currencies[0];
  const shown = months.filter((month) => month.currency === currency).sort((a, b) => a.month.localeCompare(b.month));
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const named = (month: string) => format.format(new Date(`${month.slice(0, 7)}-01`));
  return (
    <Card component="section" sx={{ p: 2, minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="subtitle1" component="h3" sx={{ flex: 1 }}>
          {text('home.months')}
        </Typography>
        {currencies.length > 1 && (
          <Select
            size="small"
            value={currency}
            onChange={(event) => setChosen(event.target.value)}
            inputProps={{ 'aria-label': text('fields.currency') }}
          >
            {currencies.map((code) => (
              <MenuItem key={code} value={code}>
                {code}
              </MenuItem>
            ))}
          </Select>
        )}
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {text(asTable ? 'forms.showChart' : 'forms.showTable')}
        </Button>
      </Stack>
      {shown.length === 0 && <Typography color="text.secondary">{text('home.noMonths')}</Typography>}
      {shown.length > 0 &&
        (asTable ? (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('home.month')}</TableCell>
                <TableCell align="right">{text('home.revenue')}</TableCell>
                <TableCell align="right">{text('home.earned')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(({ month, revenue, earned }) => (
                <TableRow key={month}>
                  <TableCell>{named(month)}</TableCell>
                  <TableCell align="right">
                    <Amount value={revenue} />
                  </TableCell>
                  <TableCell align="right">
                    <Amount value={earned} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        ) : (
          <Box component="figure" aria-label={text('home.months')} sx={{ m: 0 }}>
            <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
              <MonthChart months={shown} named={named} />
            </Suspense>
          </Box>
        ))}
    </Card>
  );
}
