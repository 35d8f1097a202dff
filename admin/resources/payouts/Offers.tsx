import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { OfferFragment, PayoutsQuery } from '../../gql/graphql';
import { errorText, useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

const RequestPayout = lazy(() => import('./RequestPayout').then((module) => ({ default: module.RequestPayout })));

/** What a partner could be paid now, and what stands in the way. */
export function Offers() {
  const text = useText();
  const { meta } = useListContext();
  const offers = (meta as Pick<PayoutsQuery, 'payoutOffers'> | undefined)?.payoutOffers;
  return (
    <Box component="section" aria-label={text('payouts.offers.title')} sx={{ my: 1, textAlign: 'left' }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="subtitle1" component="h2">
          {text('payouts.offers.title')}
        </Typography>
        <Button size="small" component={Link} to="/payoutDetails">
          {text('payouts.offers.details')}
        </Button>
      </Stack>
      {offers?.length === 0 && <Typography color="text.secondary">{text('payouts.offers.none')}</Typography>}
      <Box
        sx={{
          ...{ display: 'grid', gap: 2 },
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {offers?.map((offer) => (
          <OfferCard key={offer.currency} offer={offer} />
        ))}
      </Box>
    </Box>
  );
}

function OfferCard({ offer }: { readonly offer: OfferFragment }) {
  const text = useText();
  const { money } = useFormats();
  const { currency, available, minimum, paidIn, hindrance } = offer;
  return (
    <Card sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {currency}
      </Typography>
      <Typography variant="h5" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {money(available)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text('payouts.offers.minimum', { amount: money(minimum) })}
        {paidIn && paidIn !== currency && ` ${text('payouts.offers.paidIn', { currency: paidIn })}`}
      </Typography>
      {hindrance ? (
        <Alert severity="info" sx={{ mt: 'auto' }}>
          {errorText(hindrance.code, hindrance.message, hindrance.values)}
        </Alert>
      ) : (
        <Box sx={{ mt: 'auto' }}>
          <Suspense>
            <RequestPayout offer={offer} />
          </Suspense>
        </Box>
      )}
    </Card>
  );
}
