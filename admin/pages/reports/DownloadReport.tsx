import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { EarningsFilter, EarningsGroup } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { download, save } from '../../provider/download';
import { useFormats } from '../../shared/format';

interface DownloadReportProps {
  readonly groupBy: readonly EarningsGroup[];
  readonly filter: EarningsFilter;
  /** How many rows there are. */
  readonly total: number;
}

/** Every row of the report as CSV, written by the server; how many have come is shown meanwhile. */
export function DownloadReport({ groupBy, filter, total }: DownloadReportProps) {
  const text = useText();
  const notify = useNotify();
  const { number } = useFormats();
  const [rows, setRows] = useState<number>();
  const start = async () => {
    setRows(0);
    const asked = new URLSearchParams({ groupBy: groupBy.join(','), filter: JSON.stringify(filter) });
    try {
      save(await download(`/export/earnings.csv?${asked}`, setRows, new AbortController().signal), 'earnings.csv');
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setRows(undefined);
    }
  };
  return (
    <Button size="small" startIcon={<Download />} disabled={rows !== undefined} onClick={() => void start()}>
      {rows === undefined ? text('lists.export') : `${number(Math.min(rows, total))} / ${number(total)}`}
    </Button>
  );
}
