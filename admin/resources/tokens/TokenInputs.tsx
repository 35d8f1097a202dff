import { DateInput, ReferenceInputBase, required, TextInput } from 'react-admin';
import { ApiTokenScopesDocument } from '../../gql/graphql';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useAsk } from '../../shared/useAsk';
import { ScopesInput } from './ScopesInput';

/** What a token is called, for how long it works, and what it may. */
export function TokenInputs({ ownPartner }: { readonly ownPartner: boolean }) {
  const { data } = useAsk(ApiTokenScopesDocument, {});
  return (
    <>
      <TextInput source="name" label="fields.name" validate={required()} fullWidth />
      {!ownPartner && (
        <ReferenceInputBase source="partnerId" reference="partners">
          <AutocompleteInput
            label="fields.partner"
            optionText="name"
            filterToQuery={(q: string) => ({ q })}
            validate={required()}
          />
        </ReferenceInputBase>
      )}
      <DateInput source="expiresOn" label="tokens.fields.expiresAt" validate={required()} />
      <ScopesInput source="scopes" scopes={data?.apiTokenScopes ?? []} />
    </>
  );
}
