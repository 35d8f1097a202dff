import { BooleanInput, DateInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import type { CustomFieldShapeFragment } from '../../gql/graphql';

/** The input that an admin has defined, by its kind. */
export function AdditionalInput({ definition }: { readonly definition: CustomFieldShapeFragment }) {
  const { id, label, kind, choices, helpText } = definition;
  const props = {
    source: `additional.${id}`,
    label,
    helperText: helpText || undefined,
    validate: definition.required ? required() : undefined,
  };
  switch (kind) {
    case 'TEXT':
      return <TextInput {...props} />;
    case 'NUMBER':
      return <NumberInput {...props} />;
    case 'DATE':
      return <DateInput {...props} />;
    case 'YES_NO':
      return <BooleanInput {...props} />;
    case 'CHOICE':
      return (
        <SelectInput
          {...props}
          choices={choices.map((choice) => ({ id: choice, name: choice }))}
          translateChoice={false}
        />
      );
  }
}
