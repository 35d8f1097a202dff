import { Button, Stack } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { DataTable, FunctionField, SelectArrayInput, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { StatusChip } from '../../shared/StatusChip';
import { Plain, When } from '../../shared/Texts';

const WhyNot = lazy(() => import('./WhyNot').then((module) => ({ default: module.WhyNot })));

const STATUSES = ['OPEN', 'APPROVED', 'REJECTED'];
const claimed = ({ email, company }: RaRecord) => [email, company].filter(Boolean).join(' · ');

/** Clients that a partner says it brought; of all partners for staff. */
export function ClaimList() {
  const { date } = useFormats();
  const operator = useViewer()?.kind === 'STAFF';
  const statuses = useChoices(STATUSES, 'claims.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={operator ? 'claims.none' : 'claims.empty'}
      emptyAction={<Buttons />}
      actions={<Buttons />}
      hiddenColumns={operator ? [] : ['partner.name']}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          {operator && <PartnerFilter />}
        </>
      }
      card={{
        primary: claimed,
        secondary: ({ partner, createdAt }) => [operator && partner?.name, date(createdAt)].filter(Boolean).join(' · '),
        end: <StatusChip of="claims.status" />,
      }}
    >
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="claimed" disableSort>
        <FunctionField render={claimed} />
      </DataTable.Col>
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="referredOn" disableSort>
        <When source="referredOn" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="claims.status" />
      </DataTable.Col>
      <DataTable.Col source="decidedAt" disableSort>
        <When source="decidedAt" />
      </DataTable.Col>
    </ListPage>
  );
}

function Buttons() {
  const text = useText();
  const permitted = usePermitted();
  const blocked = (useViewer()?.termsToAccept.length ?? 0) > 0;
  const [isAsking, setAsking] = useState(false);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
      {permitted('claims.readWhyNot') && (
        <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
          {text('claims.why.button')}
        </Button>
      )}
      {permitted('claims.create') && (
        <Button size="small" variant="contained" component={Link} to="/claims/create" disabled={blocked}>
          {text('claims.create.button')}
        </Button>
      )}
      {isAsking && (
        <Suspense>
          <WhyNot onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Stack>
  );
}
