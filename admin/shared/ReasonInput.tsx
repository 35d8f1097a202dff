import { maxLength, minLength, required, TextInput } from 'react-admin';

const REASON = [required(), minLength(5), maxLength(500)];

/** Why; whom it concerns reads it. */
export function ReasonInput() {
  return <TextInput source="reason" label="fields.reason" validate={REASON} multiline fullWidth />;
}
