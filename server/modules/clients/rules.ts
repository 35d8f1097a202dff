import { isCalendarDate } from '../../kernel/period';
import { Refusal } from '../../kernel/refusal';

export const ClientKind = { COMPANY: 'COMPANY', PERSON: 'PERSON' } as const;
export type ClientKind = (typeof ClientKind)[keyof typeof ClientKind];

export interface Names {
  readonly kind: ClientKind;
  readonly company: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** What lists show: the company, or the person. Refuses a client without a name. */
export function displayName({ kind, company, firstName, lastName }: Names): string {
  const person = `${firstName} ${lastName}`.trim();
  if (kind === ClientKind.COMPANY && !company)
    throw new Refusal('REQUIRED', 'A company needs its name.', ['input', 'company']);
  if (kind === ClientKind.PERSON && !person)
    throw new Refusal('REQUIRED', 'A person needs a name.', ['input', 'lastName']);
  return kind === ClientKind.COMPANY ? company : person;
}

export interface Searchable extends Names {
  readonly number: number;
  readonly email: string;
}

export function searchTextOf({ number, company, firstName, lastName, email }: Searchable): string {
  return [company, firstName, lastName, email, String(number)].filter(Boolean).join(' ').toLowerCase();
}

/** Deleting asks for the exact name, so that nobody deletes the row next to the one that was meant. */
export function assertConfirmed(name: string, typed: string): void {
  if (typed !== name)
    throw new Refusal('NAME_MISMATCH', `Type the name exactly as it is: ${name}.`, ['name'], { name });
}

export function assertOpen({ status, name }: { readonly status: string; readonly name: string }): void {
  if (status === 'CLOSED') throw new Refusal('CLIENT_CLOSED', `The account of ${name} is closed.`, ['id'], { name });
}

/** Erasing is the last step: the account is closed, and not erased before. */
export function assertErasable(client: { readonly status: string; readonly erasedAt: Date | null }): void {
  if (client.status !== 'CLOSED')
    throw new Refusal('CLIENT_OPEN', 'Delete the client first; its personal data can be erased after that.', ['id']);
  if (client.erasedAt) throw new Refusal('CLIENT_ERASED', 'The personal data was erased already.', ['id']);
}

export const FieldKind = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  DATE: 'DATE',
  CHOICE: 'CHOICE',
  YES_NO: 'YES_NO',
} as const;
export type FieldKind = (typeof FieldKind)[keyof typeof FieldKind];

export type FieldValue = string | number | boolean;
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface FieldDefinition {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
  readonly required: boolean;
}

const LONGEST_VALUE = 1000;
const MOST_CHOICES = 100;

/** A choice needs something to choose from, each once; nothing else has choices. */
export function assertDefinition({ kind, choices }: Pick<FieldDefinition, 'kind' | 'choices'>): void {
  const path = ['input', 'choices'];
  if (kind !== FieldKind.CHOICE && choices.length > 0)
    throw new Refusal('NO_CHOICES_HERE', 'Only a choice has choices.', path);
  if (kind === FieldKind.CHOICE && (choices.length < 2 || choices.length > MOST_CHOICES))
    throw new Refusal(
      'TOO_FEW_CHOICES',
      `A choice has from 2 to ${MOST_CHOICES} choices, not ${choices.length}.`,
      path,
    );
  const twice = choices.find((choice, index) => choices.indexOf(choice) !== index);
  if (twice !== undefined) throw new Refusal('REPEATED', `The choice ${twice} is there twice.`, path, { value: twice });
}

/**
 * The values of the additional fields after `given` was entered over `current`; null or empty text takes a value away.
 * A required field must be given a value where it is given at all, and with `whole` it must be given.
 */
export function enteredValues(
  definitions: readonly FieldDefinition[],
  given: Readonly<Record<string, unknown>>,
  { current = {}, whole }: { readonly current?: FieldValues; readonly whole: boolean },
): FieldValues {
  const known = new Map(definitions.map((definition) => [definition.id, definition]));
  const values: Record<string, FieldValue> = { ...current };
  for (const [id, raw] of Object.entries(given)) {
    const definition = known.get(id);
    if (!definition) throw new Refusal('UNKNOWN_FIELD', `There is no field ${id}.`, pathOf(id), { value: id });
    const value = typeof raw === 'string' ? raw.trim() : raw;
    if (value === null || value === undefined || value === '') delete values[id];
    else values[id] = checkedValue(definition, value);
    if (definition.required && values[id] === undefined) throw missing(definition);
  }
  const left = whole && definitions.find(({ id, required }) => required && values[id] === undefined);
  if (left) throw missing(left);
  return values;
}

function checkedValue({ id, label, kind, choices }: FieldDefinition, value: unknown): FieldValue {
  if (kind === FieldKind.TEXT && typeof value === 'string' && value.length <= LONGEST_VALUE) return value;
  if (kind === FieldKind.NUMBER && typeof value === 'number' && Number.isFinite(value)) return value;
  if (kind === FieldKind.DATE && typeof value === 'string' && isCalendarDate(value)) return value;
  if (kind === FieldKind.CHOICE && typeof value === 'string' && choices.includes(value)) return value;
  if (kind === FieldKind.YES_NO && typeof value === 'boolean') return value;
  const shown = String(value).slice(0, 60);
  throw new Refusal('INVALID_FIELD_VALUE', `${shown} is not what ${label} takes (${kind}).`, pathOf(id), {
    ...{ field: label, kind, value: shown },
  });
}

function missing({ id, label }: FieldDefinition): Refusal {
  return new Refusal('REQUIRED', `${label} is needed.`, pathOf(id), { field: label });
}

function pathOf(id: string): readonly string[] {
  return ['input', 'additional', id];
}
