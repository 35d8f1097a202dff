import { DateInput, required, TextInput } from 'react-admin';
import { ApiTokenScopesDocument } from '../../gql/graphql';
import { useAsk } from '../../shared/useAsk';
import { ScopesInput } from './ScopesInput';
import { PartnerInput } from '../../shared/PartnerInput';

/** What a token is called, for how long it works, and what it may. */
export function TokenInputs({ ownPartner }: { readonly ownPartner: boolean }) {
  const { data } = useAsk(ApiTokenScopesDocument, {});
  return (
    <>
      <TextInput source="name" label="fields.name" validate={required()} fullWidth />
      {!ownPartner && <PartnerInput />}
      <DateInput source="expiresOn" label="tokens.fields.expiresAt" validate={required()} />
      <ScopesInput source="scopes" scopes={data?.apiTokenScopes ?? []} />
    </>
  );
}
