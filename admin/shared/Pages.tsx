import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from './format';

interface PagesProps {
  /** From zero. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** The way through a table that is no list of records; nothing when it fits on one page. */
export function Pages({ page, perPage, total, onPage }: PagesProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  if (total <= perPage) return null;
  const end = Math.min((page + 1) * perPage, total);
  return (
    <Stack direction="row" sx={{ justifyContent: 'flex-end', alignItems: 'center', gap: 1, mt: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('ra.navigation.page_range_info', {
          offsetBegin: number(page * perPage + 1),
          offsetEnd: number(end),
          total: number(total),
        })}
      </Typography>
      <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {translate('ra.navigation.previous')}
      </Button>
      <Button size="small" disabled={end >= total} onClick={() => onPage(page + 1)}>
        {translate('ra.navigation.next')}
      </Button>
    </Stack>
  );
}
