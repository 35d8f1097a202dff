import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useResourceContext, useSaveContext, useTranslate } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { useText } from '../i18n/provider';
import { forForm, refusalIn } from '../provider/client';

/** What somebody else has saved since this form was opened. */
interface Stale {
  readonly version: number;
  readonly fields: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Notices that an edit was begun on an older version; everything else is said as usual. */
export function useStale() {
  const [stale, setStale] = useState<Stale>();
  const notify = useNotify();
  const onError = (error: unknown) => {
    const refusal = refusalIn(error);
    if (refusal?.code === 'STALE') {
      const { version, fields, ...values } = refusal.values;
      setStale({ version: Number(version), fields: String(fields ?? '').split(','), values });
      return;
    }
    const { above } = forForm(error);
    if (above) notify(above, { type: 'error' });
  };
  return { stale, onError, close: () => setStale(undefined) };
}

interface StaleDialogProps {
  readonly stale: Stale;
  readonly compared: readonly string[];
  readonly onClose: () => void;
}

/**
 * Shows both versions of what both have changed, and lets each field be decided by itself. What only the other person has
 * touched stays theirs in any case: nothing of it is sent.
 */
export function StaleDialog({ stale, compared, onClose }: StaleDialogProps) {
  const text = useText();
  const translate = useTranslate();
  const resource = useResourceContext();
  const form = useFormContext();
  const { save } = useSaveContext();
  const { dirtyFields } = useFormState();
  const fields = stale.fields.filter((field) => compared.includes(field) && dirtyFields[field]);
  const [theirs, setTheirs] = useState<readonly string[]>([]);

  const choose = (field: string, whose: string) =>
    setTheirs((chosen) => [...chosen.filter((each) => each !== field), ...(whose === 'theirs' ? [field] : [])]);
  const keep = () => {
    for (const field of theirs) form.setValue(field, stale.values[field], { shouldDirty: true });
    form.setValue('version', stale.version);
    onClose();
    void form.handleSubmit((values) => save?.(values))();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="stale-title">
      <DialogTitle id="stale-title">{text('forms.stale.title')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text(fields.length > 0 ? 'forms.stale.explain' : 'forms.stale.nothing')}
        </Typography>
        {fields.map((field) => {
          const label = translate(`resources.${resource ?? ''}.fields.${field}`, { _: field });
          const id = `stale-${field}`;
          return (
            <Box key={field} sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
              <Typography id={id} variant="subtitle2" component="h3">
                {label}
              </Typography>
              <RadioGroup
                aria-labelledby={id}
                value={theirs.includes(field) ? 'theirs' : 'yours'}
                onChange={(_, whose) => choose(field, whose)}
                sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}
              >
                <Version whose="theirs" label={text('forms.stale.theirs')} value={stale.values[field]} />
                <Version whose="yours" label={text('forms.stale.yours')} value={form.getValues(field)} />
              </RadioGroup>
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('forms.cancel')}</Button>
        <Button variant="contained" onClick={keep}>
          {text('forms.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Version({ whose, label, value }: { readonly whose: string; readonly label: string; readonly value: unknown }) {
  return (
    <FormControlLabel
      value={whose}
      control={<Radio size="small" />}
      label={
        <>
          <Typography variant="caption" component="span" color="text.secondary" sx={{ display: 'block' }}>
            {label}
          </Typography>
          <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
            {shown(value)}
          </Typography>
        </>
      }
      sx={{ alignItems: 'flex-start', m: 0 }}
    />
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
