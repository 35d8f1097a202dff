import { Chip } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import { useText } from '../i18n/provider';

interface TokenRecord extends RaRecord {
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Whether a token still opens anything: live, expired or revoked. */
export function TokenState() {
  const token = useRecordContext<TokenRecord>();
  const text = useText();
  if (!token) return null;
  if (token.revokedAt) return <Chip size="small" variant="outlined" label={text('tokens.fields.revokedAt')} />;
  const live = Date.parse(token.expiresAt) > Date.now();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={live ? 'success' : 'default'}
      label={text(live ? 'tokens.live' : 'tokens.expired')}
    />
  );
}
