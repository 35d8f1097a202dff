import { Box } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import { ListContextProvider, Pagination, useListContext } from 'react-admin';
import { Waiting } from './Waiting';

/** The rows of a list, or why they did not come: a list that failed is not an empty one. */
export function ListRows({ children }: { readonly children: ReactNode }) {
  const { data, error, isFetching, refetch } = useListContext();
  if (data || !error) return <>{children}</>;
  return (
    <Box sx={{ p: 2 }}>
      <Waiting on={{ error: error as Error, isFetching: isFetching === true, refetch }} />
    </Box>
  );
}

const PER_PAGE = [10, 25, 50, 100];

/** None below a list that failed: it has no pages to count. */
export function ListPagination() {
  const { data, error } = useListContext();
  return data || !error ? <Pagination rowsPerPageOptions={PER_PAGE} /> : null;
}

/**
 * A list whose filters stay its own: what was typed takes effect after a pause, and whoever has clicked on a row by then
 * must not be fetched back from the page that is about to open.
 */
export function StayingList({ children }: { readonly children: ReactNode }) {
  const context = useListContext();
  const [path] = useState(() => location.pathname);
  const staying = useMemo(
    () => ({
      ...context,
      setFilters: ((...given) => {
        if (location.pathname === path) context.setFilters(...given);
      }) as typeof context.setFilters,
    }),
    [context, path],
  );
  return <ListContextProvider value={staying}>{children}</ListContextProvider>;
}
