import Inbox from '@mui/icons-material/InboxOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { TextKey } from '../i18n/catalogue';
import { useText } from '../i18n/provider';

/** Nothing here yet: why, and what to do next. */
export function ListEmpty({ text: key, action }: { readonly text: TextKey; readonly action?: ReactNode }) {
  const text = useText();
  return (
    <Box sx={{ textAlign: 'center', px: 2, py: 8, width: '100%' }}>
      <Inbox sx={{ fontSize: 48, color: 'text.secondary', opacity: 0.6 }} />
      <Typography color="text.secondary" sx={{ maxWidth: 460, mx: 'auto', mt: 1, mb: 2 }}>
        {text(key)}
      </Typography>
      <Box sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'center' }}>
        {action}
      </Box>
    </Box>
  );
}
