import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { PayoutRunDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { JobDialog } from '../../shared/JobDialog';
import { useMonths } from '../statements/months';

/** The run of this month: what it made and whom it could not pay stands on its batch's page, which it leads to. */
export function RunPayouts() {
  const text = useText();
  const month = useMonths();
  const notify = useNotify();
  const redirect = useRedirect();
  const current = thisMonth();
  const [started, setStarted] = useState<{ readonly jobId: string; readonly batchId: string | undefined }>();
  const leave = (batchId: string | undefined) => redirect('show', 'payoutBatches', batchId);
  if (started)
    return (
      <JobDialog
        jobId={started.jobId}
        explain={text('payoutBatches.run.working')}
        onClose={() => leave(started.batchId)}
      />
    );
  return (
    <ActButton
      text="payoutBatches.run.button"
      title={text('payoutBatches.run.title', { month: month(current) })}
      needs="payouts.run"
      document={PayoutRunDocument}
      variables={() => ({ month: current })}
      explain={text('payoutBatches.run.explain')}
      done={({ jobId }) => (jobId ? 'payoutBatches.run.working' : 'payoutBatches.run.done')}
      doneValues={({ made }) => ({ smart_count: made ?? 0 })}
      onDone={({ batch, jobId }) => {
        if (jobId) return setStarted({ jobId, batchId: batch?.id });
        const skipped = batch?.skipped.length ?? 0;
        if (skipped > 0) notify(text('payoutBatches.run.skipped', { smart_count: skipped }), { type: 'warning' });
        leave(batch?.id);
      }}
      variant="contained"
    />
  );
}

/** Where the reader sits; the server runs its own month and no other. */
function thisMonth(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit' }).format(new Date()).slice(0, 7);
}
