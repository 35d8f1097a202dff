import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ReferralEventFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Amount, Moment } from '../../shared/Texts';

interface EventsProps {
  readonly events: readonly ReferralEventFieldsFragment[];
  readonly label: string;
  /** With whom, where that is not one client’s page. */
  readonly who?: (event: ReferralEventFieldsFragment) => ReactNode;
}

/** Where nothing comes before it. */
const SENTENCE = { display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } };

/** What happened, the latest first: who, when, what was paid and what it earned. */
export function Events({ events, label, who }: EventsProps) {
  const text = useText();
  const { money } = useFormats();
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {events.map((event) => {
        const { id, kind, at, number, invoiceId, amount, reward } = event;
        return (
          <Stack
            key={id}
            component="li"
            direction="row"
            sx={{ gap: 2, py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { border: 0 } }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {who && <>{who(event)} · </>}
                <Box component="span" sx={who ? {} : SENTENCE}>
                  {text(`referrals.events.${kind}`)}
                </Box>
                {number && invoiceId && (
                  <>
                    {' '}
                    <LinkTo resource="invoices" id={invoiceId}>
                      {number}
                    </LinkTo>
                  </>
                )}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                <Moment value={at} time />
              </Typography>
            </Box>
            {amount && (
              <Box sx={{ textAlign: 'right' }}>
                <Typography variant="body2">
                  <Amount value={amount} />
                </Typography>
                {reward && (
                  <Typography variant="caption" color="text.secondary">
                    {text('referrals.earned', { amount: money(reward) })}
                  </Typography>
                )}
              </Box>
            )}
          </Stack>
        );
      })}
    </Box>
  );
}
