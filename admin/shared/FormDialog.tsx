import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Form } from 'react-admin';
import { useText } from '../i18n/provider';
import type { FormValues } from '../provider/defineResource';
import { forForm } from '../provider/client';

interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly onClose: () => void;
  /** Throws an HttpError when the server refuses: its messages go to the fields. */
  readonly onSubmit: (values: FormValues) => Promise<void>;
  readonly children?: ReactNode;
  readonly defaults?: FormValues;
  readonly danger?: boolean;
  readonly wide?: boolean;
}

/** A question with a few fields. It closes when the server has agreed, and says why when it has not. */
export function FormDialog({ title, submit, onClose, onSubmit, children, defaults, danger, wide }: FormDialogProps) {
  const text = useText();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const fullScreen = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const send = async (values: FormValues) => {
    setPending(true);
    setRefused(undefined);
    try {
      await onSubmit(values);
      onClose();
      return undefined;
    } catch (error) {
      const { fields, above } = forForm(error);
      setRefused(above);
      return fields;
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      fullScreen={fullScreen}
      aria-labelledby={`${id}-title`}
    >
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent>
        {refused && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refused}
          </Alert>
        )}
        <Form id={id} onSubmit={send} defaultValues={defaults} disableInvalidFormNotification>
          {children}
        </Form>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} disabled={isPending}>
          {text('forms.cancel')}
        </Button>
        <Button type="submit" form={id} variant="contained" color={danger ? 'error' : 'primary'} loading={isPending}>
          {submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
