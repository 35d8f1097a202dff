import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../../i18n/provider';
import { ConditionInputs, RewardInputs, type PromiseChoices } from '../PromiseInputs';
import { keyOf, type DraftForm } from './form';

interface RateDialogProps {
  readonly nth: number;
  readonly choices: PromiseChoices;
  readonly onClose: () => void;
}

/** One rule of the form: the lines it covers and what they earn. Closing keeps it; saving is the form's. */
export function RateDialog({ nth, choices, onClose }: RateDialogProps) {
  const text = useText();
  const { getValues, setValue } = useFormContext<DraftForm>();
  const close = () => {
    const rates = getValues('rates');
    const rate = rates[nth];
    // A new rule is named after the conditions it was given.
    if (rate?.key === '') {
      const taken = rates.map(({ key }) => key);
      setValue(`rates.${nth}.key`, keyOf(rate, taken), { shouldDirty: true });
    }
    onClose();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="rule-title">
      <DialogTitle id="rule-title">{text('programmes.draft.rule')}</DialogTitle>
      <DialogContent>
        <Typography variant="subtitle2" component="h3">
          {text('programmes.lines')}
        </Typography>
        <ConditionInputs at={`rates.${nth}.`} choices={choices} />
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
          {text('programmes.reward')}
        </Typography>
        <RewardInputs at={`rates.${nth}.`} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={close}>
          {text('programmes.draft.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
