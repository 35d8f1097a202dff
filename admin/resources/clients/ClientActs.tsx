import { required, TextInput, useRedirect, useTranslate } from 'react-admin';
import { ClientDeleteDocument, ClientEraseDocument, ClientImpersonateDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { arrive } from '../../provider/useBecome';
import { ActButton } from '../../shared/ActButton';
import type { ClientRecord } from './ClientShow';

interface ClientActProps {
  readonly client: ClientRecord;
}

/** The name is typed to confirm; the server compares it. */
function NameInput({ name }: { readonly name: string }) {
  const translate = useTranslate();
  const same = (typed: string | undefined) =>
    typed === name ? undefined : translate('clients.remove.mismatch', { name });
  return (
    <TextInput
      source="name"
      label="clients.remove.confirm"
      placeholder={name}
      validate={[required(), same]}
      autoComplete="off"
      fullWidth
    />
  );
}

export function DeleteClient({ client: { id, name } }: ClientActProps) {
  const text = useText();
  const redirect = useRedirect();
  return (
    <ActButton
      text="clients.remove.button"
      title={text('clients.remove.title', { name })}
      needs="clients.delete"
      document={ClientDeleteDocument}
      variables={(form) => ({ id, name: String(form.name) })}
      explain={text('clients.remove.explain')}
      done="clients.remove.done"
      onDone={() => redirect('list', 'clients')}
      danger
    >
      <NameInput name={name} />
    </ActButton>
  );
}

export function EraseClient({ client: { id, name, erasedAt } }: ClientActProps) {
  const text = useText();
  if (erasedAt) return null;
  return (
    <ActButton
      text="clients.erase.button"
      needs="clients.erase"
      document={ClientEraseDocument}
      variables={(form) => ({ id, name: String(form.name) })}
      explain={text('clients.erase.explain')}
      done="clients.erase.done"
      danger
    >
      <NameInput name={name} />
    </ActButton>
  );
}

export function Impersonate({ client: { id } }: ClientActProps) {
  const text = useText();
  return (
    <ActButton
      text="clients.impersonate.button"
      needs="impersonation.begin"
      document={ClientImpersonateDocument}
      variables={({ reason }) => ({ clientId: id, reason: String(reason) })}
      explain={text('clients.impersonate.explain')}
      done="clients.impersonate.done"
      onDone={arrive}
    >
      <TextInput source="reason" label="fields.reason" validate={required()} multiline fullWidth />
    </ActButton>
  );
}
