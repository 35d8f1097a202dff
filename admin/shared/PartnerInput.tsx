import { ReferenceInputBase, required } from 'react-admin';
import { AutocompleteInput } from './AutocompleteInput';

/** Which partner a form is about, found by what is typed. */
export function PartnerInput() {
  return (
    <ReferenceInputBase source="partnerId" reference="partners">
      <AutocompleteInput
        label="fields.partner"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
        validate={required()}
      />
    </ReferenceInputBase>
  );
}
