import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useDataProvider, useListContext, useNotify } from 'react-admin';
import { useText } from '../i18n/provider';
import type { PortalDataProvider } from '../provider/dataProvider';
import { download, save } from '../provider/download';
import { useFormats } from './format';

interface ExportProps {
  /** The server's name of the export. */
  readonly of: string;
  /** Only the rows that are ticked, as a bulk action. */
  readonly selected?: boolean;
}

/** Everything the filter matches as CSV, written by the server; how far it has come is shown while it arrives. */
export function ExportButton({ of: name, selected = false }: ExportProps) {
  const text = useText();
  const notify = useNotify();
  const { number } = useFormats();
  const { resource, filterValues, filter, selectedIds, total: matching = 0 } = useListContext();
  const dataProvider = useDataProvider<PortalDataProvider>();
  const [rows, setRows] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const total = selected ? selectedIds.length : matching;
  const start = async () => {
    stop.current = new AbortController();
    setRows(0);
    try {
      const wanted = selected ? { ids: selectedIds } : { ...filterValues, ...filter };
      const asked = await dataProvider.filterOf(resource, wanted);
      const url = `/export/${name}.csv?filter=${encodeURIComponent(JSON.stringify(asked))}`;
      save(await download(url, setRows, stop.current.signal), `${resource}.csv`);
    } catch (error) {
      if (!stop.current.signal.aborted)
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setRows(undefined);
    }
  };
  return (
    <>
      <Button size="small" startIcon={<Download />} onClick={() => void start()}>
        {text('lists.export')}
      </Button>
      {rows !== undefined && (
        <Dialog open fullWidth maxWidth="xs" aria-labelledby="export-title">
          <DialogTitle id="export-title">{text('lists.exporting')}</DialogTitle>
          <DialogContent>
            <LinearProgress
              variant={total > 0 ? 'determinate' : 'indeterminate'}
              value={total > 0 ? Math.min(100, (rows / total) * 100) : undefined}
              aria-labelledby="export-title"
            />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {number(Math.min(rows, total))} / {number(total)}
            </Typography>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => stop.current?.abort()}>{text('forms.cancel')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
