import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRefresh } from 'react-admin';
import { useText } from '../i18n/provider';
import { useFormats } from './format';
import { JobProgress } from './JobProgress';

interface JobDialogProps {
  readonly jobId: string;
  readonly explain: string;
  readonly onClose: () => void;
}

/** What a job has yet to do; it goes on when the dialog is closed. */
export function JobDialog({ jobId, explain, onClose }: JobDialogProps) {
  const text = useText();
  const { number } = useFormats();
  const refresh = useRefresh();
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="job-title">
      <DialogTitle id="job-title">{text('commissions.bulk.progress')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {explain}
        </Typography>
        <JobProgress jobId={jobId} onEnd={refresh}>
          {({ done, total, error }) => (
            <>
              <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                {text('commissions.bulk.count', { done: number(done), total: number(total) })}
              </Typography>
              {error && <Alert severity="error">{error}</Alert>}
            </>
          )}
        </JobProgress>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('forms.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
