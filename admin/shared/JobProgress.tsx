import { Box, LinearProgress } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { ReviewJobDocument, type ReviewJobQuery } from '../gql/graphql';
import { errorText, useText } from '../i18n/provider';
import { execute } from '../provider/client';

const PAUSE = 1_000;

type Job = NonNullable<ReviewJobQuery['job']>;
interface JobProgressProps {
  readonly jobId: string;
  readonly onEnd: () => void;
  readonly children: (job: Pick<Job, 'done' | 'total'> & { readonly error: string | null }) => ReactNode;
}

/** Follows a job until it has ended. */
export function JobProgress({ jobId, onEnd, children }: JobProgressProps) {
  const text = useText();
  const { data } = useQuery({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => execute(ReviewJobDocument, { id: jobId }, signal),
    refetchInterval: ({ state }) => (hasEnded(state.data?.job) ? false : PAUSE),
  });
  const job = data?.job;
  const ended = hasEnded(job);
  useEffect(() => {
    if (ended) onEnd();
  }, [ended, onEnd]);
  const error = job?.error ? errorText(job.errorCode ?? '', job.error) : null;
  return (
    <Box role="status">
      <LinearProgress
        variant={job?.total ? 'determinate' : 'indeterminate'}
        value={job?.total ? (job.done / job.total) * 100 : undefined}
        aria-label={text('commissions.bulk.progress')}
      />
      {children({ done: job?.done ?? 0, total: job?.total ?? null, error })}
    </Box>
  );
}

function hasEnded(job: Job | null | undefined): boolean {
  return job?.status === 'DONE' || job?.status === 'FAILED';
}
