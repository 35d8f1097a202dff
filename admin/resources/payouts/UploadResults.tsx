import { errorText, useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { TableUpload } from '../../shared/TableUpload';

const LONGEST_REASON = 500;

interface Recorded {
  readonly applied: number;
  readonly unchanged: number;
}

/** What the bank says became of a batch. */
export function UploadResults({ batchId }: { readonly batchId: string }) {
  const text = useText();
  const { number } = useFormats();
  return (
    <TableUpload<Recorded>
      button={text('payoutBatches.results.button')}
      explain={text('payoutBatches.results.explain')}
      file={text('payoutBatches.results.file')}
      accept=".csv,text/csv"
      path={`/payouts/${batchId}/results`}
      refused={text('payoutBatches.results.refused')}
      columns={[
        [text('payoutBatches.results.line'), ({ line }) => number(line)],
        [text('payoutBatches.results.reference'), ({ endToEndId }) => endToEndId || '–'],
        [
          text('payoutBatches.results.problem'),
          (problem) => errorText(problem.code, problem.message, { ...problem, most: LONGEST_REASON }),
        ],
      ]}
      done={({ applied, unchanged }) =>
        text('payoutBatches.results.done', { applied: number(applied), unchanged: number(unchanged) })
      }
    />
  );
}
