import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import type { TermFieldsFragment } from '../../../gql/graphql';
import { useText } from '../../../i18n/provider';
import { ChangesView } from '../ChangesView';
import { banded, compareTerms } from '../compare';
import type { Names } from '../texts';

interface StaleDraftProps {
  readonly theirs: TermFieldsFragment;
  readonly mine: TermFieldsFragment;
  readonly names: Names;
  readonly onKeep: () => Promise<void>;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved the draft meanwhile: where the two differ, and which is to stay. */
export function StaleDraft({ theirs, mine, names, onKeep, onTake, onClose }: StaleDraftProps) {
  const text = useText();
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<string>();
  const tiers = new Map([...theirs.tiers, ...mine.tiers].map(({ key, name }) => [key, name]));
  const keep = async () => {
    setPending(true);
    await onKeep().catch((error: unknown) => setRefused(error instanceof Error ? error.message : String(error)));
    setPending(false);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="stale-title">
      <DialogTitle id="stale-title">{text('programmes.draft.staleTitle')}</DialogTitle>
      <DialogContent>
        {refused && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refused}
          </Alert>
        )}
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text('programmes.draft.staleExplain')}
        </Typography>
        <ChangesView
          changes={compareTerms(banded(theirs), banded(mine))}
          names={{ ...names, tiers }}
          titles={[text('forms.stale.theirs'), text('forms.stale.yours')]}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{text('forms.cancel')}</Button>
        <Button variant="outlined" onClick={onTake}>
          {text('forms.stale.takeTheirs')}
        </Button>
        <Button variant="contained" loading={isPending} onClick={() => void keep()}>
          {text('forms.stale.keepYours')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
