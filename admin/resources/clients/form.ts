import type { RaRecord } from 'react-admin';
import type { ClientInput, ClientStatus, CustomFieldShapeFragment, RelationshipKind } from '../../gql/graphql';
import { asRecord } from '../../provider/client';
import { changed, picked, type FormValues } from '../../provider/defineResource';

export const CLIENT_STATUSES: readonly ClientStatus[] = ['ACTIVE', 'CLOSED'];
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = ['ATTRIBUTED', 'SERVICING'];

/** What a person may change about a client. */
export const EDITABLE = [
  'kind',
  'company',
  'firstName',
  'lastName',
  'email',
  'phone',
  'language',
  'country',
  'vatNumber',
  'address1',
  'address2',
  'city',
  'region',
  'postcode',
] as const;

interface Additional {
  readonly field: CustomFieldShapeFragment;
  readonly value: unknown;
}

/** Additional fields come as a list of field and value; a form wants the values by field. */
export function fieldValues(answer: RaRecord): RaRecord {
  const given = answer.additional as readonly Additional[] | undefined;
  if (!Array.isArray(given)) return answer;
  return {
    ...answer,
    definitions: given.map(({ field }) => field),
    additional: Object.fromEntries(given.map(({ field, value }) => [field.id, value])),
  };
}

export function createInput(form: FormValues): ClientInput {
  const facts = Object.entries(picked(form, [...EDITABLE, 'currency'])).filter(
    ([, value]) => value !== null && value !== '',
  );
  return { ...Object.fromEntries(facts), ...additionalInput(asRecord(form.additional)) };
}

export function updateInput(form: FormValues, before: FormValues): ClientInput {
  const values = asRecord(form.additional);
  return {
    ...changed(texts(form), before, EDITABLE),
    ...additionalInput(changed(values, asRecord(before.additional), Object.keys(values))),
  };
}

function additionalInput(values: FormValues): ClientInput {
  const additional = Object.entries(values).map(([fieldId, value]) => ({ fieldId, value: value ?? null }));
  return additional.length > 0 ? { additional } : {};
}

/** react-admin empties a text to null; to the server it is empty text. */
function texts(form: FormValues): FormValues {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value ?? '']));
}

/** The days of the filter as the instants at which they begin here. */
export function instants({ createdFrom, createdBefore, ...rest }: FormValues): FormValues {
  const begins = (day: unknown) => (day ? new Date(`${String(day)}T00:00:00`).toISOString() : undefined);
  return { ...rest, createdFrom: begins(createdFrom), createdBefore: begins(createdBefore) };
}
