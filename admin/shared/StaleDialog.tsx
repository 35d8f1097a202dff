import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useEditContext, useNotify, useResourceContext, useSaveContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
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

/** Shows both versions, field by field. Only fields that were touched here are saved, so nobody's work is lost. */
export function StaleDialog({ stale, compared, onClose }: StaleDialogProps) {
  const text = useText();
  const translate = useTranslate();
  const resource = useResourceContext();
  const form = useFormContext();
  const { save } = useSaveContext();
  const { refetch } = useEditContext();
  const fields = stale.fields.filter((field) => compared.includes(field));

  const keepMine = () => {
    form.setValue('version', stale.version);
    onClose();
    void form.handleSubmit((values) => save?.(values))();
  };
  const takeTheirs = async () => {
    const { data } = await refetch();
    form.reset(data);
    onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="stale-title">
      <DialogTitle id="stale-title">{text('forms.stale.title')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text(fields.length > 0 ? 'forms.stale.explain' : 'forms.stale.nothing')}
        </Typography>
        {fields.length > 0 && (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('forms.stale.field')}</TableCell>
                <TableCell>{text('forms.stale.theirs')}</TableCell>
                <TableCell>{text('forms.stale.yours')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map((field) => (
                <TableRow key={field}>
                  <TableCell component="th" scope="row">
                    {translate(`resources.${resource ?? ''}.fields.${field}`, { _: field })}
                  </TableCell>
                  <TableCell>{shown(stale.values[field])}</TableCell>
                  <TableCell>{shown(form.getValues(field))}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{text('forms.cancel')}</Button>
        <Button variant="outlined" onClick={() => void takeTheirs()}>
          {text('forms.stale.takeTheirs')}
        </Button>
        <Button variant="contained" onClick={keepMine}>
          {text('forms.stale.keepYours')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
