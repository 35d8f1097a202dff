import { ReferenceInputBase } from 'react-admin';
import { AutocompleteInput } from './AutocompleteInput';

/** One partner, found by what is typed: the list is not asked for before somebody looks for one. */
export function PartnerFilter() {
  return (
    <ReferenceInputBase source="partnerId" reference="partners" enableGetChoices={({ q }) => Boolean(q)}>
      <AutocompleteInput
        label="fields.partner"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
        helperText={false}
      />
    </ReferenceInputBase>
  );
}
