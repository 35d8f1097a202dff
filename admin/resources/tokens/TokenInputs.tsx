import { CheckboxGroupInput, DateInput, ReferenceInputBase, required, TextInput } from 'react-admin';
import { ApiTokenScopesDocument } from '../../gql/graphql';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useAsk } from '../../shared/useAsk';

/** What a token is called, for how long it works, and what it may. */
export function TokenInputs({ ownPartner }: { readonly ownPartner: boolean }) {
  const { data } = useAsk(ApiTokenScopesDocument, {});
  const scopes = (data?.apiTokenScopes ?? []).map((id) => ({ id, name: id }));
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
      <CheckboxGroupInput
        source="scopes"
        label="tokens.fields.scopes"
        choices={scopes}
        translateChoice={false}
        validate={required()}
      />
    </>
  );
}
