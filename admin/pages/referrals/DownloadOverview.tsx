import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { OverviewInput } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { download, save } from '../../provider/download';

/** The overview as CSV, written by the server. */
export function DownloadOverview({ input }: { readonly input: OverviewInput }) {
  const text = useText();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      const asked = new URLSearchParams({ input: JSON.stringify(input) });
      save(
        await download(`/export/overview.csv?${asked}`, () => undefined, new AbortController().signal),
        'overview.csv',
      );
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" startIcon={<Download />} disabled={busy} onClick={() => void start()}>
      {text('lists.export')}
    </Button>
  );
}
