import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { DataTable, DateInput, TextInput, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import type { AuditEventsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { LinkTo } from '../../shared/LinkTo';
import { ListPage } from '../../shared/ListPage';
import { useFormats } from '../../shared/format';
import { When } from '../../shared/Texts';
import { useActions, useActionName, useSubjectName, WITH_PAGE } from './names';

type EventRecord = AuditEventsQuery['auditEvents']['nodes'][number] & RaRecord;

/** Who did what, as whom, to which record, when and from where. Nothing here can be changed. */
export function AuditList() {
  const { time } = useFormats();
  const actionName = useActionName();
  const actions = useActions();
  return (
    <ListPage
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={false}
      empty="audit.empty"
      hiddenColumns={['requestId']}
      filters={
        <>
          <AutocompleteInput source="action" choices={actions} />
          <TextInput source="subjectId" />
          <DateInput source="from" />
          <DateInput source="until" />
        </>
      }
      card={{
        primary: ({ action }) => actionName(String(action)),
        secondary: (record) => [record.user?.name, time(record.at)].filter(Boolean).join(' · '),
      }}
    >
      <DataTable.Col source="at" disableSort>
        <When source="at" time />
      </DataTable.Col>
      <DataTable.Col source="who" disableSort>
        <Who />
      </DataTable.Col>
      <DataTable.Col source="action" disableSort render={({ action }) => actionName(String(action))} />
      <DataTable.Col source="subject" disableSort>
        <Subject />
      </DataTable.Col>
      <DataTable.Col source="client" disableSort render={(record) => (record as EventRecord).client?.name ?? '–'} />
      <DataTable.Col source="partner" disableSort render={(record) => (record as EventRecord).partner?.name ?? '–'} />
      <DataTable.Col source="changes" disableSort>
        <Changes />
      </DataTable.Col>
      <DataTable.Col source="ip" disableSort />
      <DataTable.Col source="requestId" disableSort />
    </ListPage>
  );
}

function Who() {
  const event = useRecordContext<EventRecord>();
  const text = useText();
  const translate = useTranslate();
  if (!event) return null;
  return (
    <>
      {event.user?.name ?? translate(`roles.${event.actorRole ?? 'HOUSE'}`, { _: text('audit.house') })}
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
  const subjectName = useSubjectName();
  if (!event) return null;
  const { subjectType, subjectId } = event;
  const name = subjectName(subjectType);
  const resource = WITH_PAGE[subjectType];
  return (
    <>
      {resource ? (
        <LinkTo resource={resource} id={subjectId}>
          {name}
        </LinkTo>
      ) : (
        name
      )}
      <Typography
        variant="caption"
        component="p"
        color="text.secondary"
        sx={{ overflowWrap: 'anywhere', minWidth: 110 }}
      >
        {subjectId}
      </Typography>
    </>
  );
}

/** What was changed, behind a button: most people look for who and when. */
function Changes() {
  const event = useRecordContext<EventRecord>();
  const text = useText();
  const actionName = useActionName();
  const [open, setOpen] = useState(false);
  if (!event || event.changes.length === 0) return <>–</>;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text('audit.count', { smart_count: event.changes.length })}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} fullWidth maxWidth="md" aria-labelledby="changes-title">
          <DialogTitle id="changes-title">{actionName(event.action)}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{text('forms.close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
