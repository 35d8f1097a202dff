import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  ColumnsButton,
  CreateButton,
  DataTable,
  List,
  Pagination,
  SearchInput,
  TopToolbar,
  type SortPayload,
} from 'react-admin';
import type { TextKey } from '../i18n/catalogue';
import { CardList, type CardTexts } from './CardList';
import { FilterAside, FilterDrawerButton, WIDE } from './FilterPanel';
import { ListEmpty } from './ListEmpty';

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
  readonly defaultFilter?: Record<string, unknown>;
  readonly title?: string;
  readonly storeKey?: string;
}

const SEARCH = [<SearchInput key="q" source="q" alwaysOn resettable />];
const PER_PAGE = [10, 25, 50, 100];

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
  defaultFilter,
  title,
  storeKey,
}: ListPageProps) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const wide = useMediaQuery(WIDE);
  return (
    <List
      sort={sort}
      perPage={25}
      filters={search ? SEARCH : undefined}
      filter={permanentFilter}
      filterDefaultValues={defaultFilter}
      title={title}
      storeKey={storeKey}
      exporter={false}
      pagination={<Pagination rowsPerPageOptions={PER_PAGE} />}
      aside={filters && wide ? <FilterAside>{filters}</FilterAside> : undefined}
      empty={
        <ListEmpty text={empty} action={emptyAction ?? (creates ? <CreateButton variant="contained" /> : undefined)} />
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
      sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'hidden' } }}
    >
      {narrow ? (
        <CardList {...card} link={rowClick} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <DataTable
            rowClick={rowClick}
            bulkActionButtons={bulk ?? false}
            hiddenColumns={hiddenColumns}
            storeKey={storeKey && `${storeKey}.datatable`}
          >
            {children}
          </DataTable>
        </Box>
      )}
    </List>
  );
}
