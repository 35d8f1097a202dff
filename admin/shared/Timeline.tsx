import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Moment } from './Texts';

export interface TimelineEvent {
  readonly key: string;
  /** An instant or a day; what has none did not happen. */
  readonly at: string | null | undefined;
  readonly what: ReactNode;
  readonly who?: string | null | undefined;
  /** Has yet to happen. */
  readonly expected?: boolean;
}

/** What happened to a record, in the order of time, and what is still to come. */
export function Timeline({ events, label }: { readonly events: readonly TimelineEvent[]; readonly label: string }) {
  const happened = events.filter(({ at }) => at).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {happened.map(({ key, at, what, who, expected = false }) => (
        <Box
          component="li"
          key={key}
          sx={{
            position: 'relative',
            pl: 3,
            pb: 1.75,
            '&::before': {
              ...{ content: '""', position: 'absolute', left: 2, top: 6, width: 10, height: 10, borderRadius: '50%' },
              ...{ border: 2, borderColor: 'primary.main', bgcolor: expected ? 'transparent' : 'primary.main' },
            },
            '&:not(:last-of-type)::after': {
              ...{ content: '""', position: 'absolute', left: 8, top: 22, bottom: -4, width: 2, bgcolor: 'divider' },
            },
          }}
        >
          <Typography variant="body2">
            {what}
            {who && ` · ${who}`}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            <Moment value={at} time={(at?.length ?? 0) > 10} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
