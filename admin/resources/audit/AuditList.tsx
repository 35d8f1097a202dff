import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { DataTable, DateInput, TextInput, useRecordContext, type RaRecord } from 'react-admin';
import type { AuditEventsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ListPage } from '../../shared/ListPage';
import { useFormats } from '../../shared/format';
import { When } from '../../shared/Texts';

type EventRecord = AuditEventsQuery['auditEvents']['nodes'][number] & RaRecord;

/** Who did what, as whom, to which record, when and from where. Nothing here can be changed. */
export function AuditList() {
  const { time } = useFormats();
  return (
    <ListPage
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={false}
      empty="audit.empty"
      hiddenColumns={['requestId']}
      expand={<Changes />}
      filters={
        <>
          <TextInput source="action" />
          <TextInput source="subjectType" />
          <TextInput source="subjectId" />
          <DateInput source="from" />
          <DateInput source="until" />
        </>
      }
      card={{
        primary: ({ action }) => action,
        secondary: (record) => [record.user?.name, time(record.at)].filter(Boolean).join(' · '),
      }}
    >
      <DataTable.Col source="at" disableSort>
        <When source="at" time />
      </DataTable.Col>
      <DataTable.Col source="who" disableSort>
        <Who />
      </DataTable.Col>
      <DataTable.Col source="action" disableSort />
      <DataTable.Col source="subject" disableSort>
        <Subject />
      </DataTable.Col>
      <DataTable.Col source="client" disableSort render={(record) => (record as EventRecord).client?.name ?? '–'} />
      <DataTable.Col source="partner" disableSort render={(record) => (record as EventRecord).partner?.name ?? '–'} />
      <DataTable.Col source="ip" disableSort />
      <DataTable.Col source="requestId" disableSort />
    </ListPage>
  );
}

function Who() {
  const event = useRecordContext<EventRecord>();
  const text = useText();
  if (!event) return null;
  return (
    <>
      {event.user?.name ?? event.actorRole}
      {event.behind && (
        <Typography variant="caption" component="p" color="warning.main">
          {text('audit.behind', { person: event.behind.name })}
        </Typography>
      )}
    </>
  );
}

function Subject() {
  const event = useRecordContext<EventRecord>();
  return (
    <>
      {event?.subjectType}{' '}
      <Typography variant="caption" component="p" color="text.secondary">
        {event?.subjectId}
      </Typography>
    </>
  );
}

function Changes() {
  const event = useRecordContext<EventRecord>();
  const text = useText();
  if (!event) return null;
  if (event.changes.length === 0) return <Typography color="text.secondary">{text('audit.noChanges')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('audit.changes')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('forms.stale.field')}</TableCell>
            <TableCell>{text('audit.before')}</TableCell>
            <TableCell>{text('audit.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {event.changes.map(({ field, before, after }) => (
            <TableRow key={field}>
              <TableCell>{field}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{shown(before)}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{shown(after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
