import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { EditButton, required, TextInput, useRecordContext, type RaRecord } from 'react-admin';
import {
  ResourceArchiveDocument,
  ResourceReplaceDocument,
  ResourceUnarchiveDocument,
  type MaterialOneQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { Audience } from '../../shared/AudienceInput';
import { useFormats } from '../../shared/format';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Moment } from '../../shared/Texts';
import { FileInput } from './FileInput';
import { Take } from './Take';

type Record = NonNullable<MaterialOneQuery['resource']> & RaRecord;

export function MaterialShow() {
  return (
    <ShowPage title={({ title }) => title} summary={<Summary />} actions={<Acts />}>
      <Versions />
    </ShowPage>
  );
}

function Acts() {
  const record = useRecordContext<Record>();
  const text = useText();
  if (!record) return null;
  const { id, kind, archivedAt } = record;
  const variables = () => ({ id });
  if (archivedAt)
    return (
      <ActButton
        text="material.unarchive"
        needs="resources.manage"
        document={ResourceUnarchiveDocument}
        variables={variables}
        done="material.unarchived"
      />
    );
  return (
    <>
      <ActButton
        text="material.archive"
        needs="resources.manage"
        variant="text"
        document={ResourceArchiveDocument}
        variables={variables}
        explain={text('material.archiveExplain')}
        done="material.archived"
      />
      <Take />
      <EditButton />
      <ActButton
        text="material.replace"
        needs="resources.manage"
        variant="contained"
        document={ResourceReplaceDocument}
        variables={({ fileId, link, note }) => ({
          id,
          input: {
            ...(kind === 'LINK' ? { link: String(link ?? '') } : { fileId: String(fileId ?? '') }),
            note: String(note ?? ''),
          },
        })}
        explain={text('material.replaceExplain')}
        done="material.replaced"
        doneValues={({ resource }) => ({ number: resource?.number })}
      >
        {kind === 'LINK' ? (
          <TextInput source="link" type="url" label="material.fields.link" validate={required()} />
        ) : (
          <FileInput />
        )}
        <TextInput source="note" label="material.fields.note" />
      </ActButton>
    </>
  );
}

function Summary() {
  const record = useRecordContext<Record>();
  const text = useText();
  const { number, language, time } = useFormats();
  if (!record) return null;
  return (
    <Facts
      title={text('material.details')}
      rows={[
        [text('fields.category'), text(`material.category.${record.category}`)],
        [text('fields.language'), record.language ? language(record.language) : text('material.noLanguage')],
        [text('material.fields.audience'), <Audience key="audience" parts={record.audience} />],
        [text('material.fields.downloads'), number(record.downloads)],
        [text('fields.createdAt'), time(record.createdAt)],
        [text('material.fields.updatedAt'), time(record.updatedAt)],
        ...(record.archivedAt ? ([[text('material.fields.archivedAt'), time(record.archivedAt)]] as const) : []),
      ]}
    />
  );
}

function Versions() {
  const record = useRecordContext<Record>();
  const text = useText();
  const { number, bytes } = useFormats();
  if (!record) return null;
  return (
    <Box sx={{ p: 2, overflowX: 'auto' }}>
      {record.description && (
        <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '78ch' }}>{record.description}</Typography>
      )}
      <Typography variant="subtitle1" component="h2">
        {text('material.versions')}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{text('material.fields.number')}</TableCell>
            <TableCell>{text(record.kind === 'LINK' ? 'material.kind.LINK' : 'material.kind.FILE')}</TableCell>
            <TableCell>{text('material.fields.note')}</TableCell>
            <TableCell>{text('fields.createdAt')}</TableCell>
            <TableCell align="right">{text('material.fields.downloads')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {(record.versions ?? []).map((version) => (
            <TableRow key={version.id}>
              <TableCell align="right">{number(version.number)}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Link href={version.url} target={version.link ? '_blank' : undefined} rel="noopener noreferrer">
                  {version.name ?? version.link}
                </Link>
                {version.size !== null && version.size !== undefined && ` · ${bytes(version.size)}`}
              </TableCell>
              <TableCell>{version.note || '–'}</TableCell>
              <TableCell>
                <Moment value={version.createdAt} />
                {version.createdBy && ` · ${version.createdBy.name}`}
              </TableCell>
              <TableCell align="right">{number(version.downloads)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
