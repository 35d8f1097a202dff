import {
  assertConfirmed,
  assertDefinition,
  assertErasable,
  ClientKind,
  displayName,
  enteredValues,
  FieldKind,
  searchTextOf,
  type FieldDefinition,
} from '../../server/modules/clients/rules';
import { assertNew, assertOwnerLeft } from '../../server/modules/partners/rules';
import { assertAttributable, assertMayClose } from '../../server/modules/relationships/rules';

const outcome = (act: () => unknown) => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each([
  ['a company', { kind: ClientKind.COMPANY, company: 'Acme', firstName: 'Ada', lastName: 'Byron' }, 'Acme'],
  ['a person', { kind: ClientKind.PERSON, company: '', firstName: 'Ada', lastName: 'Byron' }, 'Ada Byron'],
  ['a person of one name', { kind: ClientKind.PERSON, company: '', firstName: '', lastName: 'Byron' }, 'Byron'],
])('%s is shown by its name', (_who, names, shown) => {
  expect(displayName(names)).toBe(shown);
});

test('nobody is without a name', () => {
  const nobody = { company: '', firstName: '', lastName: '' };
  expect(outcome(() => displayName({ ...nobody, kind: ClientKind.COMPANY, lastName: 'Byron' }))).toBe('REQUIRED');
  expect(outcome(() => displayName({ ...nobody, kind: ClientKind.PERSON, company: 'Acme' }))).toBe('REQUIRED');
});

test('a search looks through names, e-mail and number, in lower case', () => {
  const names = { kind: ClientKind.COMPANY, company: 'ÉCOLE', firstName: '', lastName: 'Byron' };
  expect(searchTextOf({ ...names, number: 7, email: 'A@b.example' })).toBe('école byron a@b.example 7');
});

test('a name is confirmed to the letter', () => {
  expect(['Acme', 'acme', 'Acme ', ''].map((typed) => outcome(() => assertConfirmed('Acme', typed)))).toEqual([
    ...['fine', 'NAME_MISMATCH', 'NAME_MISMATCH', 'NAME_MISMATCH'],
  ]);
});

test('personal data is erased once, from a closed account', () => {
  const erased = new Date(0);
  expect(outcome(() => assertErasable({ status: 'ACTIVE', erasedAt: null }))).toBe('CLIENT_OPEN');
  expect(outcome(() => assertErasable({ status: 'CLOSED', erasedAt: erased }))).toBe('CLIENT_ERASED');
  expect(outcome(() => assertErasable({ status: 'CLOSED', erasedAt: null }))).toBe('fine');
});

const field = (id: string, kind: FieldKind, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  ...{ id, label: id, kind, choices: [], required: false, ...rest },
});
const fields = [
  field('text', FieldKind.TEXT, { required: true }),
  field('number', FieldKind.NUMBER),
  field('date', FieldKind.DATE),
  field('choice', FieldKind.CHOICE, { choices: ['a', 'b'] }),
  field('yes', FieldKind.YES_NO),
];
const entered = (given: Record<string, unknown>, whole = false, current = {}) =>
  enteredValues(fields, given, { current, whole });

test('values are kept as their kind has them; empty ones are taken away', () => {
  const given = { text: ' x ', number: 1.5, date: '2024-02-29', choice: 'b', yes: false };
  expect(entered(given, true)).toEqual({ ...given, text: 'x' });
  expect(entered({ number: null, choice: '', date: undefined }, false, given)).toEqual({ text: ' x ', yes: false });
});

test.each([
  ['an unknown field', { stranger: 1 }, 'UNKNOWN_FIELD'],
  ['a number as text', { text: 7 }, 'INVALID_FIELD_VALUE'],
  ['a text of 1001', { text: 'x'.repeat(1001) }, 'INVALID_FIELD_VALUE'],
  ['text as number', { number: '7' }, 'INVALID_FIELD_VALUE'],
  ['no finite number', { number: Infinity }, 'INVALID_FIELD_VALUE'],
  ['a day there is not', { date: '2023-02-29' }, 'INVALID_FIELD_VALUE'],
  ['a choice there is not', { choice: 'c' }, 'INVALID_FIELD_VALUE'],
  ['yes as text', { yes: 'yes' }, 'INVALID_FIELD_VALUE'],
  ['a list', { text: ['x'] }, 'INVALID_FIELD_VALUE'],
  ['a required value taken away', { text: null }, 'REQUIRED'],
])('%s is refused, and said of which field', (_what, given, code) => {
  const path = ['input', 'additional', Object.keys(given)[0]];
  expect(outcome(() => entered(given))).toBe(code);
  expect(() => entered(given)).toThrow(expect.objectContaining({ path }));
});

test('what is required must be there from the start, but does not stand in the way of other edits', () => {
  expect(outcome(() => entered({ number: 1 }, true))).toBe('REQUIRED');
  expect(entered({ number: 1 })).toEqual({ number: 1 });
});

test('a choice has choices, each once, and nothing else has any', () => {
  const define = (kind: FieldKind, choices: string[]) => outcome(() => assertDefinition({ kind, choices }));
  expect(define(FieldKind.CHOICE, ['a', 'b'])).toBe('fine');
  expect(define(FieldKind.TEXT, [])).toBe('fine');
  expect(define(FieldKind.TEXT, ['a'])).toBe('NO_CHOICES_HERE');
  expect(define(FieldKind.CHOICE, ['a'])).toBe('TOO_FEW_CHOICES');
  expect(define(FieldKind.CHOICE, ['a', 'b', 'a'])).toBe('REPEATED');
});

const [mine, myService, theirs, theirService] = [
  { partnerId: 'A', kind: 'ATTRIBUTED' },
  { partnerId: 'A', kind: 'SERVICING' },
  { partnerId: 'B', kind: 'ATTRIBUTED' },
  { partnerId: 'B', kind: 'SERVICING' },
];

test.each([
  ['it brought the client', [mine], 'fine'],
  ['it brought and looks after the client', [mine, myService], 'fine'],
  ['another looks after it too', [mine, theirService], 'CLIENT_SHARED'],
  ['it only looks after it', [myService], 'CLIENT_NOT_ATTRIBUTED'],
  ['another brought it', [theirs, myService], 'CLIENT_NOT_ATTRIBUTED'],
  ['it has nothing to do with it', [theirs], 'CLIENT_NOT_ATTRIBUTED'],
])('may partner A close the account when %s?', (_when, active, expected) => {
  expect(outcome(() => assertMayClose('A', active))).toBe(expected);
});

test('one partner at most is attributed, any number may look after a client', () => {
  expect(outcome(() => assertAttributable(theirs, [mine]))).toBe('ALREADY_ATTRIBUTED');
  expect(outcome(() => assertAttributable(theirs, [myService]))).toBe('fine');
  expect(outcome(() => assertAttributable(theirService, [mine, myService]))).toBe('fine');
});

test('the last owner neither leaves nor becomes less; one of two may', () => {
  const member = (id: string, role: string, active = true) => ({ id, role, active });
  const one = [member('1', 'OWNER'), member('2', 'EMPLOYEE'), member('3', 'OWNER', false)];
  expect(outcome(() => assertOwnerLeft(one, member('1', 'OWNER', false)))).toBe('LAST_OWNER');
  expect(outcome(() => assertOwnerLeft(one, member('1', 'EMPLOYEE')))).toBe('LAST_OWNER');
  expect(outcome(() => assertOwnerLeft(one, member('2', 'EMPLOYEE', false)))).toBe('fine');
  const two = [...one, member('4', 'OWNER')];
  expect(outcome(() => assertOwnerLeft(two, member('1', 'OWNER', false)))).toBe('fine');
  expect(outcome(() => assertOwnerLeft([one[1]!], member('2', 'EMPLOYEE', false)))).toBe('fine');
});

test('whoever is a member is not invited again', () => {
  const invited = [null, { active: true }, { active: false }].map((known) =>
    outcome(() => assertNew(known, 'a@b.example')),
  );
  expect(invited).toEqual(['fine', 'ALREADY_MEMBER', 'MEMBER_DEACTIVATED']);
});
