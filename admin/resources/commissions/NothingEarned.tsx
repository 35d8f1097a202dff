import { Alert, AlertTitle, Typography } from '@mui/material';
import type { NothingFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

/** Why a client earns its partner nothing, in the reader's language. */
export function NothingEarned({ nothing }: { readonly nothing: NothingFragment | null | undefined }) {
  const text = useText();
  const { date } = useFormats();
  if (!nothing) return null;
  const { sentence, windowFrom, windowUntil } = nothing;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <AlertTitle>{text('commissions.nothing.title')}</AlertTitle>
      {sentence}
      {windowFrom && (
        <Typography variant="body2">
          {windowUntil
            ? text('commissions.nothing.between', { from: date(windowFrom), until: date(windowUntil) })
            : text('commissions.nothing.since', { from: date(windowFrom) })}
        </Typography>
      )}
    </Alert>
  );
}
