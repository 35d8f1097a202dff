import { Alert, Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { TextKey } from '../i18n/catalogue';
import { useText, type Values } from '../i18n/provider';
import { forForm } from '../provider/client';
import type { FormValues } from '../provider/defineResource';

interface ActFormProps {
  readonly children: ReactNode;
  readonly record?: FormValues;
  readonly submit?: TextKey;
  readonly done: TextKey;
  readonly disabled?: boolean;
  /** Throws an HttpError when the server refuses: its messages go to the fields. May give what `done` has to name. */
  readonly onSubmit: (values: FormValues) => Promise<Values | void>;
}

/** A form on a page of its own, for what is not a record of a list. */
export function ActForm({ children, record, submit = 'forms.save', done, disabled = false, onSubmit }: ActFormProps) {
  const [refused, setRefused] = useState<string>();
  const notify = useNotify();
  const text = useText();
  const send = async (values: FormValues) => {
    setRefused(undefined);
    try {
      const named = await onSubmit(values);
      notify(text(done, named ?? {}), { type: 'success' });
      return undefined;
    } catch (error) {
      const { fields, above } = forForm(error);
      setRefused(above);
      return fields;
    }
  };
  return (
    <Form record={record} onSubmit={send} warnWhenUnsavedChanges>
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {refused}
        </Alert>
      )}
      <Box component="fieldset" disabled={disabled} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
        {children}
        {!disabled && <Submit text={text(submit)} />}
      </Box>
    </Form>
  );
}

function Submit({ text }: { readonly text: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" loading={isSubmitting} sx={{ mt: 1 }}>
      {text}
    </Button>
  );
}
