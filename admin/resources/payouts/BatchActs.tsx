import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { PayoutBatchExportDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import type { BatchRecord } from './BatchShow';
import { UploadResults } from './UploadResults';

/** To the bank, and back: the export, its files, and what became of them. */
export function BatchActs({ batch }: { readonly batch: BatchRecord }) {
  const text = useText();
  const permitted = usePermitted();
  const { id, status, xmlUrl, csvUrl } = batch;
  const file = (url: string | null | undefined, key: 'xml' | 'csv') =>
    url &&
    permitted('payouts.send') && (
      <Button key={key} size="small" variant="outlined" startIcon={<Download />} href={url} download>
        {text(`payoutBatches.export.${key}`)}
      </Button>
    );
  return (
    <>
      {file(xmlUrl, 'xml')}
      {file(csvUrl, 'csv')}
      {status === 'EXPORTED' && permitted('payouts.record') && <UploadResults batchId={id} />}
      {status === 'OPEN' && (
        <ActButton
          text="payoutBatches.export.button"
          needs="payouts.send"
          document={PayoutBatchExportDocument}
          variables={() => ({ batchId: id })}
          explain={text('payoutBatches.export.explain')}
          done="payoutBatches.export.done"
          doneValues={({ batch: exported }) => ({ messageId: exported?.messageId })}
          variant="contained"
        />
      )}
    </>
  );
}
