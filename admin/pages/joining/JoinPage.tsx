import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { email, Form, maxLength, required, TextInput, useLocale } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { ClientSignUpDocument, JoinFormDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { forForm } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useCountries } from '../../shared/choices';
import { TrapField, usePublicForm } from '../../shared/publicForm';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { homeCountry } from './homeCountry';

const NAME = [required(), maxLength(200)];
const ADDRESS = [required(), email()];

/** A client signs up by itself: by a partner's coupon, by the link it came by, or by nobody's. */
export function JoinPage() {
  const asked = useAsk(JoinFormDocument, {});
  const text = useText();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <Stack>
      <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
        {text(sentTo ? 'join.thanks' : 'join.title')}
      </Typography>
      {sentTo ? (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          {text('join.received', { email: sentTo })}
        </Alert>
      ) : asked.data ? (
        <JoinForm token={asked.data.publicForm.token} onSent={setSentTo} />
      ) : (
        <Waiting on={asked} />
      )}
      <MuiLink component={Link} to="/login" variant="body2" sx={{ alignSelf: 'center' }}>
        {text('join.signIn')}
      </MuiLink>
    </Stack>
  );
}

interface JoinFormProps {
  readonly token: string;
  readonly onSent: (email: string) => void;
}

function JoinForm({ token, onSent }: JoinFormProps) {
  const text = useText();
  const locale = useLocale();
  const countries = useCountries();
  const [params] = useSearchParams();
  const { send, hidden } = usePublicForm(token);
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const given = params.get('coupon') ?? '';
  const [asksCoupon, setAsksCoupon] = useState(given !== '');

  const join = async (values: FormValues) => {
    setPending(true);
    setRefused(undefined);
    const said = (name: string) => String(values[name] ?? '').trim();
    const coupon = said('coupon');
    const code = params.get('code');
    const input = {
      ...{ name: said('name'), company: said('company'), email: said('email'), country: said('country') },
      ...{ language: locale, ...(coupon && { coupon }), ...(code && { code }) },
    };
    try {
      await send((form) => act(ClientSignUpDocument, { input, form }));
      onSent(input.email);
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
    <Form onSubmit={join} defaultValues={{ country: homeCountry(), coupon: given }} disableInvalidFormNotification>
      <Stack sx={{ position: 'relative' }}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text('join.explain')}
        </Typography>
        {refused && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refused}
          </Alert>
        )}
        <TextInput source="name" label="join.name" autoComplete="name" validate={NAME} />
        <TextInput
          source="company"
          label="clients.fields.company"
          helperText="invitation.companyHelp"
          autoComplete="organization"
          validate={maxLength(200)}
        />
        <TextInput source="email" label="fields.email" type="email" autoComplete="email" validate={ADDRESS} />
        <AutocompleteInput source="country" label="fields.country" choices={countries} validate={required()} />
        {asksCoupon ? (
          <TextInput source="coupon" label="join.coupon" autoComplete="off" validate={maxLength(100)} />
        ) : (
          <Button size="small" onClick={() => setAsksCoupon(true)} sx={{ alignSelf: 'flex-start' }}>
            {text('join.haveCoupon')}
          </Button>
        )}
        <TrapField field={hidden} />
        <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ mt: 1, mb: 2 }}>
          {text('join.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
