import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useRefresh } from 'react-admin';
import {
  CommissionsApproveDocument,
  CommissionsDeclineDocument,
  CommissionsHoldDocument,
  CommissionsMeantDocument,
  type CommissionFilter,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { PortalDataProvider } from '../../provider/dataProvider';
import type { FormValues } from '../../provider/defineResource';
import { execute } from '../../provider/client';
import { act } from '../../provider/useAct';
import { FormDialog } from '../../shared/FormDialog';
import { useIdempotencyKey } from '../../shared/idempotency';
import { JobDialog } from '../../shared/JobDialog';
import { ReasonInput } from '../../shared/ReasonInput';

const ACTS = ['approve', 'hold', 'decline'] as const;
type Act = (typeof ACTS)[number];

/** What a dialog is about: how many earnings there were when it was opened, and what the server calls them. */
interface Meant {
  readonly act: Act;
  readonly filter: CommissionFilter;
  readonly count: number;
}

/** Decides about the rows that are ticked, or about all that the filter matches. */
export function BulkReview({ selected = false }: { readonly selected?: boolean }) {
  const text = useText();
  const notify = useNotify();
  const { resource, filterValues, selectedIds } = useListContext();
  const dataProvider = useDataProvider<PortalDataProvider>();
  const [choosing, setChoosing] = useState(false);
  const [meant, setMeant] = useState<Meant>();
  const [jobId, setJobId] = useState<string>();

  const open = async (chosen: Act) => {
    try {
      const wanted = selected ? { ids: selectedIds } : filterValues;
      const filter: CommissionFilter = { ...(await dataProvider.filterOf(resource, wanted)), kind: 'EARNING' };
      const { commissions } = await execute(CommissionsMeantDocument, { filter });
      const count = commissions.totalCount ?? 0;
      if (count === 0) notify(text('commissions.bulk.none'), { type: 'warning' });
      else setMeant({ act: chosen, filter, count });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setChoosing(false);
    }
  };

  const buttons = ACTS.map((each) => (
    <Button
      key={each}
      size="small"
      color={each === 'decline' ? 'error' : 'primary'}
      variant={selected ? 'text' : 'outlined'}
      onClick={() => void open(each)}
    >
      {text(`commissions.${each}.button`)}
    </Button>
  ));
  return (
    <>
      {selected ? (
        buttons
      ) : (
        <Button size="small" onClick={() => setChoosing(true)}>
          {text('commissions.bulk.all')}
        </Button>
      )}
      {choosing && (
        <Dialog open onClose={() => setChoosing(false)} maxWidth="xs" aria-labelledby="review-all">
          <DialogTitle id="review-all">{text('commissions.bulk.all')}</DialogTitle>
          <DialogContent>
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {text('commissions.bulk.allExplain')}
            </Typography>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{buttons}</Box>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setChoosing(false)}>{text('forms.cancel')}</Button>
          </DialogActions>
        </Dialog>
      )}
      {meant && <Deciding meant={meant} onClose={() => setMeant(undefined)} onJob={setJobId} />}
      {jobId && (
        <JobDialog jobId={jobId} explain={text('commissions.bulk.working')} onClose={() => setJobId(undefined)} />
      )}
    </>
  );
}

interface DecidingProps {
  readonly meant: Meant;
  readonly onClose: () => void;
  readonly onJob: (jobId: string) => void;
}

function Deciding({ meant: { act: chosen, filter, count }, onClose, onJob }: DecidingProps) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const keyFor = useIdempotencyKey();
  const { onUnselectItems } = useListContext();
  const title = text(`commissions.${chosen}.many`, { smart_count: count });
  const decide = async (form: FormValues) => {
    const reason = String(form.reason ?? '');
    const common = { filter, expectedCount: count, idempotencyKey: keyFor({ chosen, filter, count, reason }) };
    const payload =
      chosen === 'approve'
        ? await act(CommissionsApproveDocument, common)
        : chosen === 'hold'
          ? await act(CommissionsHoldDocument, { ...common, reason })
          : await act(CommissionsDeclineDocument, { ...common, reason });
    onUnselectItems();
    if (payload.jobId) return onJob(payload.jobId);
    notify(text(`commissions.${chosen}.manyDone`, { smart_count: payload.count ?? count }), { type: 'success' });
    refresh();
  };
  return (
    <FormDialog title={title} submit={title} danger={chosen === 'decline'} onClose={onClose} onSubmit={decide}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text(`commissions.${chosen}.explain`)}
      </Typography>
      {chosen !== 'approve' && <ReasonInput />}
    </FormDialog>
  );
}
