import { Button, FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useRef, useState } from 'react';
import { DataTable, useNotify, useRedirect } from 'react-admin';
import type { ImportKind } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { uploadBody } from '../../provider/upload';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';

const KINDS: readonly ImportKind[] = ['CLIENTS', 'PRODUCTS', 'SUBSCRIPTIONS', 'INVOICES'];

export function ImportList() {
  const text = useText();
  const { time } = useFormats();
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      empty="imports.empty"
      emptyAction={<Uploader />}
      actions={<Uploader />}
      card={{
        primary: ({ fileName }) => fileName,
        secondary: ({ kind, createdAt }) => `${text(`imports.kind.${kind as ImportKind}`)} · ${time(createdAt)}`,
        end: <StatusChip of="imports.status" />,
      }}
    >
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" time />
      </DataTable.Col>
      <DataTable.Col source="kind" disableSort render={({ kind }) => text(`imports.kind.${kind as ImportKind}`)} />
      <DataTable.Col source="fileName" disableSort />
      <DataTable.Col source="status" disableSort>
        <StatusChip of="imports.status" />
      </DataTable.Col>
      <DataTable.Col source="rows" align="right" disableSort />
      <DataTable.Col source="bad" align="right" disableSort />
      <DataTable.Col source="entered" align="right" disableSort />
      <DataTable.Col source="unchanged" align="right" disableSort />
    </ListPage>
  );
}

/** Reads a file; nothing of it is entered before its dry run has been seen. */
function Uploader() {
  const text = useText();
  const notify = useNotify();
  const redirect = useRedirect();
  const permitted = usePermitted();
  const kinds = useChoices(KINDS, 'imports.kind');
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ImportKind>('CLIENTS');
  const [isPending, setPending] = useState(false);
  if (!permitted('imports.run')) return null;
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    setPending(true);
    try {
      const { id } = await uploadBody(`/imports?kind=${kind}&name=${encodeURIComponent(file.name)}`, file);
      notify(text('imports.uploaded'), { type: 'success' });
      redirect('show', 'imports', id);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <FormControl size="small" sx={{ minWidth: 160 }}>
        <InputLabel id="import-kind">{text('fields.kind')}</InputLabel>
        <Select
          labelId="import-kind"
          label={text('fields.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value as ImportKind)}
        >
          {kinds.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Button
        variant="contained"
        loading={isPending}
        title={text('imports.uploadExplain')}
        onClick={() => input.current?.click()}
      >
        {text('imports.upload')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={text('imports.file')}
        onChange={(event) => void chosen(event.target.files?.[0])}
      />
    </>
  );
}
