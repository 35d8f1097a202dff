import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { PasswordChooseDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { forForm } from '../../provider/client';

const SHORTEST = 12;

/** Opened from a mailed link, for a first password or a new one. */
export function SetPassword() {
  const text = useText();
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [state, setState] = useState<'asking' | 'done'>('asking');
  const [refused, setRefused] = useState<string>();
  const token = params.get('token') ?? '';
  const save = async ({ password }: FormValues) => {
    setRefused(undefined);
    try {
      await act(PasswordChooseDocument, { token, password: String(password) });
      setState('done');
      return undefined;
    } catch (error) {
      const { fields, above } = forForm(error);
      setRefused(above);
      return fields;
    }
  };
  const same = (value: string | undefined, values: FormValues) =>
    value === values.password ? undefined : translate('auth.choose.mismatch');
  return (
    <Stack>
      <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
        {text('auth.choose.title')}
      </Typography>
      {(refused ?? !token) && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {refused ?? text('auth.choose.invalid')}
        </Alert>
      )}
      {state === 'done' && (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          {text('auth.choose.done')}
        </Alert>
      )}
      {state === 'asking' && token && (
        <Form onSubmit={save} disableInvalidFormNotification>
          <Stack>
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {text('auth.choose.explain')}
            </Typography>
            <PasswordInput
              source="password"
              label="fields.newPassword"
              autoComplete="new-password"
              validate={[required(), minLength(SHORTEST)]}
              autoFocus
            />
            <PasswordInput
              source="repeated"
              label="auth.choose.repeat"
              autoComplete="new-password"
              validate={[required(), same]}
            />
            <Button type="submit" variant="contained" size="large" sx={{ mt: 1, mb: 2 }}>
              {text('auth.choose.submit')}
            </Button>
          </Stack>
        </Form>
      )}
      <MuiLink component={Link} to="/login" variant="body2" sx={{ alignSelf: 'center' }}>
        {text('auth.forgot.back')}
      </MuiLink>
    </Stack>
  );
}
