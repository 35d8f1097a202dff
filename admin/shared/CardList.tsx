import { Box, List, ListItem, ListItemButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Link } from 'react-router';

export interface CardTexts {
  readonly primary: (record: RaRecord) => ReactNode;
  readonly secondary?: (record: RaRecord) => ReactNode;
  /** At the right: a state, an amount. Rendered inside the record's context. */
  readonly end?: ReactNode;
}

/** A list for narrow screens: what matters of each row, and the whole row leads to it. */
export function CardList({ primary, secondary, end, link }: CardTexts & { readonly link: 'show' | 'edit' | false }) {
  const { data, isPending } = useListContext();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (isPending) return null;
  if (!data || data.length === 0)
    return <Typography sx={{ p: 2 }}>{translate('ra.navigation.no_filtered_results', { name: '' })}</Typography>;
  return (
    <List disablePadding>
      {data.map((record) => {
        const body = (
          <>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography noWrap sx={{ fontWeight: 600 }}>
                {primary(record)}
              </Typography>
              {secondary && (
                <Typography noWrap variant="body2" color="text.secondary">
                  {secondary(record)}
                </Typography>
              )}
            </Box>
            <Box sx={{ flexShrink: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5 }}>
              {end}
            </Box>
          </>
        );
        return (
          <RecordContextProvider key={record.id} value={record}>
            <ListItem disablePadding divider>
              {link ? (
                <ListItemButton
                  component={Link}
                  to={createPath({ resource, type: link, id: record.id })}
                  sx={{ gap: 1.5 }}
                >
                  {body}
                </ListItemButton>
              ) : (
                <Box sx={{ display: 'flex', width: '100%', gap: 1.5, px: 2, py: 1 }}>{body}</Box>
              )}
            </ListItem>
          </RecordContextProvider>
        );
      })}
    </List>
  );
}
