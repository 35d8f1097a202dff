import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable, Pagination, ReferenceManyField } from 'react-admin';
import type { TextKey } from '../i18n/catalogue';
import { CardList, type CardTexts } from './CardList';
import { ListEmpty } from './ListEmpty';
import { ListRows } from './ListRows';

interface OwnedTableProps {
  readonly reference: string;
  /** The filter that names the owner. */
  readonly target: string;
  readonly sort: string;
  readonly empty: TextKey;
  readonly card: CardTexts;
  readonly filter?: Record<string, unknown>;
  readonly rowClick?: 'show' | false;
  readonly storeKey: string;
  readonly children: ReactNode;
}

/** The rows of another resource that belong to the record shown. */
export function OwnedTable({
  reference,
  target,
  sort,
  empty,
  card,
  filter,
  rowClick = 'show',
  storeKey,
  children,
}: OwnedTableProps) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <ReferenceManyField
      reference={reference}
      target={target}
      sort={{ field: sort, order: 'DESC' }}
      filter={filter}
      perPage={10}
      pagination={<Pagination rowsPerPageOptions={[10, 25, 50]} />}
      empty={<ListEmpty text={empty} />}
      storeKey={storeKey}
    >
      <ListRows>
        {narrow ? (
          <CardList {...card} link={rowClick} />
        ) : (
          <DataTable bulkActionButtons={false} rowClick={rowClick} storeKey={`${storeKey}.datatable`}>
            {children}
          </DataTable>
        )}
      </ListRows>
    </ReferenceManyField>
  );
}
