import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { email, Form, maxLength, required, TextInput, useLocale } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { ApplyFormDocument, PartnerApplyDocument, type ApplyFormQuery } from '../../gql/graphql';
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

/** A company applies to become a partner; of the programme that `?programme=` names, or the default one. */
export function ApplyPage() {
  const [params] = useSearchParams();
  const programme = params.get('programme');
  const asked = useAsk(ApplyFormDocument, { programme });
  const text = useText();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <Stack>
      <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
        {text(sentTo ? 'apply.thanks' : 'apply.title')}
      </Typography>
      {sentTo ? (
        <Thanks email={sentTo} />
      ) : asked.data ? (
        <ApplyForm asked={asked.data} programme={programme} onSent={setSentTo} />
      ) : (
        <Waiting on={asked} />
      )}
    </Stack>
  );
}

function Thanks({ email: address }: { readonly email: string }) {
  const text = useText();
  return (
    <>
      <Alert severity="success" role="status" sx={{ mb: 2 }}>
        {text('apply.received')}
      </Alert>
      <Typography sx={{ mb: 2 }}>{text('apply.next', { email: address })}</Typography>
      <MuiLink component={Link} to="/login" variant="body2">
        {text('apply.signIn')}
      </MuiLink>
    </>
  );
}

interface ApplyFormProps {
  readonly asked: ApplyFormQuery;
  readonly programme: string | null;
  readonly onSent: (email: string) => void;
}

function ApplyForm({ asked, programme, onSent }: ApplyFormProps) {
  const text = useText();
  const locale = useLocale();
  const countries = useCountries();
  const { send, hidden } = usePublicForm(asked.publicForm.token);
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const { programmeTerms: terms } = asked;

  const apply = async (values: FormValues) => {
    setPending(true);
    setRefused(undefined);
    const said = (name: string) => String(values[name] ?? '').trim();
    const input = {
      ...{ company: said('company'), contactName: said('contactName'), email: said('email') },
      ...{ country: said('country'), website: webAddress(said('website')), promotion: said('promotion') },
      ...{ language: locale, ...(programme && { programme }) },
    };
    try {
      await send((form) => act(PartnerApplyDocument, { input, form }));
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
    <Form onSubmit={apply} defaultValues={{ country: homeCountry() }} disableInvalidFormNotification>
      <Stack sx={{ position: 'relative' }}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text('apply.explain')}
        </Typography>
        {refused && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refused}
          </Alert>
        )}
        <TextInput source="company" label="apply.company" autoComplete="organization" validate={NAME} />
        <TextInput source="contactName" label="apply.contactName" autoComplete="name" validate={NAME} />
        <TextInput
          source="email"
          label="fields.email"
          type="email"
          autoComplete="email"
          validate={[required(), email()]}
        />
        <AutocompleteInput source="country" label="fields.country" choices={countries} validate={required()} />
        <TextInput source="website" label="apply.website" autoComplete="url" inputMode="url" />
        <TextInput
          source="promotion"
          label="apply.promotion"
          helperText="apply.promotionHelp"
          multiline
          minRows={4}
          validate={[required(), maxLength(2000)]}
        />
        <TrapField field={hidden} />
        {terms && (
          <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
            {text('apply.terms', { programme: terms.programmeName })}{' '}
            <MuiLink
              component={Link}
              to={`/terms${programme ? `?programme=${encodeURIComponent(programme)}` : ''}`}
              target="_blank"
            >
              {text('apply.readTerms')}
            </MuiLink>
          </Typography>
        )}
        <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ mt: 1, mb: 2 }}>
          {text('apply.submit')}
        </Button>
        <MuiLink component={Link} to="/login" variant="body2" sx={{ alignSelf: 'center' }}>
          {text('apply.signIn')}
        </MuiLink>
      </Stack>
    </Form>
  );
}

/** `example.com` is what people type. */
function webAddress(typed: string): string {
  return typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
}
