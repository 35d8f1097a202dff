import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Form, maxLength, minLength, PasswordInput, required, TextInput, useGetIdentity, useLocale } from 'react-admin';
import { Link, useLocation } from 'react-router';
import {
  InvitationAcceptDocument,
  InvitationDeclineDocument,
  SwitchMembershipDocument,
  type InvitationShownFragment,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { forForm } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import type { Viewer } from '../../provider/viewer';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useCountries } from '../../shared/choices';
import { FormDialog } from '../../shared/FormDialog';
import { homeCountry } from './homeCountry';

interface AnswerProps {
  readonly invitation: InvitationShownFragment;
  readonly token: string;
  readonly onAnswered: (invitation: InvitationShownFragment) => void;
}

/** Accept, as whoever is looking may, or decline, which the link is enough for. */
export function Answer({ invitation, token, onAnswered }: AnswerProps) {
  const text = useText();
  const { identity, isPending } = useGetIdentity();
  const [refused, setRefused] = useState<string>();
  const [declining, setDeclining] = useState(false);
  if (isPending) return null;
  const viewer = identity?.viewer as Viewer | undefined;

  const accept = async (values?: FormValues) => {
    setRefused(undefined);
    try {
      const input = values && accountOf(values);
      const { invitation: after } = await act(InvitationAcceptDocument, { token, ...(input && { input }) });
      if (after) onAnswered(after);
      return undefined;
    } catch (error) {
      const { fields, above } = forForm(error);
      setRefused(above);
      return fields;
    }
  };
  const decline = async () => {
    const { invitation: after } = await act(InvitationDeclineDocument, { token });
    if (after) onAnswered(after);
  };
  return (
    <Stack sx={{ gap: 2 }}>
      {refused && (
        <Alert severity="error" role="alert">
          {refused}
        </Alert>
      )}
      <Way viewer={viewer} invitation={invitation} onAccept={accept} />
      <Button color="inherit" onClick={() => setDeclining(true)}>
        {text('invitation.decline')}
      </Button>
      {declining && (
        <FormDialog
          title={text('invitation.decline')}
          submit={text('invitation.decline')}
          danger
          onClose={() => setDeclining(false)}
          onSubmit={decline}
        >
          <Typography>{text('invitation.declineExplain', { inviter: invitation.inviter })}</Typography>
        </FormDialog>
      )}
    </Stack>
  );
}

interface WayProps {
  readonly viewer: Viewer | undefined;
  readonly invitation: InvitationShownFragment;
  readonly onAccept: (values?: FormValues) => Promise<object | undefined>;
}

/** How this person can accept: at once, as somebody else, after signing in, or with a new account. */
function Way({ viewer, invitation, onAccept }: WayProps) {
  const text = useText();
  const needed = invitation.kind === 'CLIENT' ? 'CLIENT_OWNER' : 'PARTNER_OWNER';
  if (!viewer) {
    if (invitation.kind === 'CLIENT' && !invitation.hasAccount)
      return <NewAccount invitation={invitation} withPassword onAccept={onAccept} />;
    const explain = invitation.kind === 'CLIENT' ? 'invitation.signInFirst' : 'invitation.signInAsPartner';
    return (
      <>
        <Typography>{text(explain, { email: invitation.email })}</Typography>
        <SignIn />
        {invitation.kind === 'PARTNER' && (
          <MuiLink component={Link} to="/apply" variant="body2" sx={{ alignSelf: 'center' }}>
            {text('invitation.applyFirst')}
          </MuiLink>
        )}
      </>
    );
  }
  if (viewer.role === needed && !viewer.impersonation) {
    const name = viewer.client?.name ?? viewer.partner?.name ?? '';
    return <Once onClick={() => onAccept()}>{text('invitation.acceptFor', { name })}</Once>;
  }
  const others = viewer.memberships.filter(({ role, current }) => role === needed && !current);
  if (viewer.impersonation) return <Alert severity="warning">{text('invitation.notBehind')}</Alert>;
  if (others.length > 0)
    return (
      <>
        <Typography>{text('invitation.switch')}</Typography>
        {others.map(({ id, name }) => (
          <Switch key={id} id={id} name={name} />
        ))}
      </>
    );
  if (invitation.kind === 'PARTNER')
    return <Alert severity="warning">{text('invitation.onlyPartnerOwner', { email: viewer.user.email })}</Alert>;
  if (viewer.kind === 'CLIENT') return <Alert severity="warning">{text('invitation.onlyClientOwner')}</Alert>;
  return (
    <>
      <Typography>{text('invitation.ownAccount', { email: viewer.user.email })}</Typography>
      <NewAccount invitation={{ ...invitation, name: viewer.user.name }} onAccept={onAccept} />
    </>
  );
}

/** The page comes back after the sign-in. */
function SignIn() {
  const text = useText();
  const { pathname, search } = useLocation();
  const back = { nextPathname: pathname, nextSearch: search };
  return (
    <Button component={Link} to="/login" state={back} variant="contained" size="large">
      {text('auth.signIn.submit')}
    </Button>
  );
}

function Switch({ id, name }: { readonly id: string; readonly name: string }) {
  const text = useText();
  const go = async () => {
    await act(SwitchMembershipDocument, { id });
    location.reload();
  };
  return (
    <Once onClick={go} variant="outlined">
      {text('shell.switchTo', { name })}
    </Once>
  );
}

interface OnceProps {
  readonly onClick: () => Promise<unknown>;
  readonly children: ReactNode;
  readonly variant?: 'contained' | 'outlined';
}

/** A button that waits for its act. */
function Once({ onClick, children, variant = 'contained' }: OnceProps) {
  const [isPending, setPending] = useState(false);
  const run = () => {
    setPending(true);
    void onClick().finally(() => setPending(false));
  };
  return (
    <Button variant={variant} size="large" loading={isPending} onClick={run}>
      {children}
    </Button>
  );
}

interface NewAccountProps {
  readonly invitation: InvitationShownFragment;
  readonly withPassword?: boolean;
  readonly onAccept: (values: FormValues) => Promise<object | undefined>;
}

function NewAccount({ invitation, withPassword = false, onAccept }: NewAccountProps) {
  const text = useText();
  const countries = useCountries();
  const language = useLocale();
  const [isPending, setPending] = useState(false);
  const { name, company } = invitation;
  const send = async (values: FormValues) => {
    setPending(true);
    try {
      return await onAccept({ ...values, language });
    } finally {
      setPending(false);
    }
  };
  return (
    <Form
      onSubmit={send}
      defaultValues={{ name, company, country: homeCountry() }}
      disableInvalidFormNotification
      sanitizeEmptyValues
    >
      <Stack>
        {withPassword && <Typography sx={{ mb: 2 }}>{text('invitation.newAccount')}</Typography>}
        <TextInput source="name" label="fields.name" autoComplete="name" validate={[required(), maxLength(200)]} />
        <TextInput
          source="company"
          label="clients.fields.company"
          helperText="invitation.companyHelp"
          autoComplete="organization"
          validate={maxLength(200)}
        />
        <AutocompleteInput source="country" label="fields.country" choices={countries} validate={required()} />
        {withPassword && (
          <PasswordInput
            source="password"
            label="fields.password"
            helperText="invitation.passwordHelp"
            autoComplete="new-password"
            validate={[required(), minLength(12)]}
          />
        )}
        <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ mt: 1 }}>
          {text('invitation.accept')}
        </Button>
      </Stack>
    </Form>
  );
}

function accountOf({ name, company, country, password, language }: FormValues) {
  return {
    ...{ name: String(name ?? ''), country: String(country ?? ''), language: String(language) },
    ...(company ? { company: String(company) } : {}),
    ...(password ? { password: String(password) } : {}),
  };
}
