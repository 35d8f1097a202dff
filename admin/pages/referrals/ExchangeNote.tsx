import { Alert, Typography } from '@mui/material';
import type { ReferralReportFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

type ExchangeNoteProps = Pick<ReferralReportFieldsFragment, 'currency' | 'exchanged' | 'leftOut'>;

/** What the amounts are in, what was exchanged into it by which rates, and what could not be. */
export function ExchangeNote({ currency, exchanged, leftOut }: ExchangeNoteProps) {
  const text = useText();
  const { date, money } = useFormats();
  const days = exchanged.flatMap(({ firstRateOn, lastRateOn }) => [firstRateOn, lastRateOn]).filter((day) => day !== null).sort(); // prettier-ignore
  const currencies = exchanged.map((each) => each.currency).join(', ');
  const [from, until] = [date(days[0]), date(days.at(-1))];
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {text('referrals.inCurrency', { currency })}
        {currencies && ` ${text('referrals.exchanged', { currencies, from, until })}`}
      </Typography>
      {leftOut.map(({ revenue, rewards }) => (
        <Alert key={revenue.currency} severity="warning" sx={{ mt: 1 }}>
          {text('referrals.leftOut', { currency: revenue.currency, revenue: money(revenue), rewards: money(rewards) })}
        </Alert>
      ))}
    </>
  );
}
