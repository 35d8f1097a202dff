import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, required, TextInput } from 'react-admin';
import { Link } from 'react-router';
import { PasswordResetRequestDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';

/** Asks for a link. The answer is the same whether or not there is an account. */
export function ForgotPassword() {
  const text = useText();
  const [sentTo, setSentTo] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const send = async ({ email }: FormValues) => {
    setRefused(undefined);
    try {
      await act(PasswordResetRequestDocument, { email: String(email) });
      setSentTo(String(email));
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Stack>
      <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
        {text('auth.forgot.title')}
      </Typography>
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {refused}
        </Alert>
      )}
      {sentTo ? (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          {text('auth.forgot.sent', { email: sentTo })}
        </Alert>
      ) : (
        <Form onSubmit={send} disableInvalidFormNotification>
          <Stack>
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {text('auth.forgot.explain')}
            </Typography>
            <TextInput
              source="email"
              label="fields.email"
              type="email"
              autoComplete="username"
              validate={required()}
              autoFocus
            />
            <Button type="submit" variant="contained" size="large" sx={{ mt: 1, mb: 2 }}>
              {text('auth.forgot.submit')}
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
