import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  ColumnsButton,
  CreateButton,
  DataTable,
  ListBase,
  ListView,
  SearchInput,
  TopToolbar,
  type SortPayload,
} from 'react-admin';
import type { TextKey } from '../i18n/catalogue';
import { CardList, type CardTexts } from './CardList';
import { FilterAside, FilterDrawerButton, WIDE } from './FilterPanel';
import { ListEmpty } from './ListEmpty';
import { ListPagination, ListRows, StayingList } from './ListRows';

interface ListPageProps {
  readonly sort: SortPayload;
  /** The table's columns. */
  readonly children: ReactNode;
  /** What a row says on a narrow screen, where a table would not fit. */
  readonly card: CardTexts;
  /** Inputs of the filter panel. */
  readonly filters?: ReactNode;
  readonly search?: boolean;
  readonly creates?: boolean;
  /** What to say, and do next, when there is nothing at all. */
  readonly empty: TextKey;
  readonly emptyAction?: ReactNode;
  /** Further buttons of the toolbar, such as the export. */
  readonly actions?: ReactNode;
  readonly bulk?: ReactElement;
  readonly rowClick?: 'show' | 'edit' | false;
  readonly hiddenColumns?: string[];
  readonly permanentFilter?: Record<string, unknown>;
  readonly title?: string;
  readonly storeKey?: string;
  /** What stands above the list, such as the way to its siblings. */
  readonly above?: ReactNode;
}

const SEARCH = [<SearchInput key="q" source="q" alwaysOn resettable />];
/** The bulk actions lie on the header: above it, where react-admin puts them, the scrolling box would cut them off. */
const BULK_ON_HEADER = {
  '& .RaBulkActionsToolbar-toolbar:not(.RaBulkActionsToolbar-collapsed)': {
    transform: 'none',
    height: 40,
    minHeight: 40,
  },
  // With nothing ticked they are out of sight, and out of reach of the keyboard.
  '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' },
};

/** Every list: search, filters beside it or in a drawer, saved queries, columns, pages, and cards on a telephone. */
export function ListPage({
  sort,
  children,
  card,
  filters,
  search = true,
  creates = false,
  empty,
  emptyAction,
  actions,
  bulk,
  rowClick = 'show',
  hiddenColumns = [],
  permanentFilter,
  title,
  storeKey,
  above,
}: ListPageProps) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const wide = useMediaQuery(WIDE);
  return (
    <ListBase sort={sort} perPage={25} filter={permanentFilter} storeKey={storeKey} exporter={false} offline={false}>
      <StayingList>
        {above}
        <ListView
          filters={search ? SEARCH : undefined}
          title={title}
          pagination={<ListPagination />}
          aside={filters && wide ? <FilterAside>{filters}</FilterAside> : undefined}
          empty={
            <ListEmpty
              text={empty}
              action={emptyAction ?? (creates ? <CreateButton variant="contained" /> : undefined)}
            />
          }
          actions={
            <TopToolbar
              sx={{ alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: 0.5, pt: 0, flexShrink: 0 }}
            >
              {filters && !wide && <FilterDrawerButton>{filters}</FilterDrawerButton>}
              {!narrow && <ColumnsButton storeKey={storeKey && `${storeKey}.datatable`} />}
              {actions}
              {creates && <CreateButton variant="contained" />}
            </TopToolbar>
          }
          sx={{
            '& .RaList-main': { minWidth: 0 },
            '& .RaList-content': { overflow: 'hidden' },
            '& .RaList-actions': { bgcolor: 'transparent' },
          }}
        >
          <ListRows>
            {narrow ? (
              <CardList {...card} link={rowClick} />
            ) : (
              <Box sx={{ overflowX: 'auto' }}>
                <DataTable
                  rowClick={rowClick}
                  bulkActionButtons={bulk ?? false}
                  hiddenColumns={hiddenColumns}
                  sx={BULK_ON_HEADER}
                  storeKey={storeKey && `${storeKey}.datatable`}
                >
                  {children}
                </DataTable>
              </Box>
            )}
          </ListRows>
        </ListView>
      </StayingList>
    </ListBase>
  );
}
