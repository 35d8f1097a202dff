import { Client, CustomField } from '../../server/modules/clients/entity';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';

const ERRORS = 'userErrors { code path values }';
const CREATE = `mutation ($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) {
  customField { id label kind choices required helpText position active version } ${ERRORS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: CustomFieldInput!) {
  customFieldUpdate(id: $id, version: $version, input: $input) { customField { label choices active version } ${ERRORS} } }`;
const NEW = `mutation ($input: ClientInput!) { clientCreate(input: $input) {
  client { id version additional { value field { label } } } ${ERRORS} } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ClientInput!) {
  clientUpdate(id: $id, version: $version, input: $input) { client { version additional { value } } ${ERRORS} } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () => void (portal = await untouched(portal, () => bootPortal(dialect, (world) => world.neighbours()))),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());
  const define = async (input: object) => (await portal.ask(admin, CREATE, { input })).data.customFieldCreate;
  const ids = async () => {
    const { data } = await portal.ask(partner('B'), '{ customFields { totalCount nodes { id label } } }');
    return (data.customFields.nodes as { label: string }[]).map(({ label }) => label);
  };

  test('an admin defines fields of each kind; everybody reads them in their order', async () => {
    expect(
      (await define({ kind: 'CHOICE', label: ' Size ', choices: ['S', ' L ', ''], position: 2 })).customField,
    ).toEqual({
      ...{ id: expect.stringMatching(/^fld_/), label: 'Size', kind: 'CHOICE', choices: ['S', 'L'], required: false },
      ...{ helpText: '', position: 2, active: true, version: 1 },
    });
    for (const [position, kind] of ['TEXT', 'NUMBER', 'DATE', 'YES_NO'].entries())
      expect((await define({ kind, label: kind, position: 9 - position })).userErrors).toEqual([]);
    expect(await ids()).toEqual(['Size', 'YES_NO', 'DATE', 'NUMBER', 'TEXT']);
    expect((await portal.audits()).map(({ action }) => action)).toEqual(Array(5).fill('customField.create'));
  });

  test.each([
    [{ kind: 'TEXT', label: ' ' }, 'REQUIRED', 'label'],
    [{ kind: 'TEXT' }, 'REQUIRED', 'label'],
    [{ kind: 'TEXT', label: 'x', choices: ['a', 'b'] }, 'NO_CHOICES_HERE', 'choices'],
    [{ kind: 'CHOICE', label: 'x', choices: ['a'] }, 'TOO_FEW_CHOICES', 'choices'],
    [{ kind: 'CHOICE', label: 'x', choices: ['a', 'a '] }, 'REPEATED', 'choices'],
  ])('%j is refused as %s', async (input, code, field) => {
    expect(await define(input)).toMatchObject({ customField: null, userErrors: [{ code, path: ['input', field] }] });
    expect(await ids()).toEqual([]);
  });

  test('a field is changed, and retired: forms show it no more, values stay', async () => {
    const { customField } = await define({ kind: 'TEXT', label: 'Hobby' });
    const input = { company: 'Acme', email: 'a@b.example', country: 'DE' };
    const additional = [{ fieldId: customField.id, value: 'chess' }];
    const { data } = await portal.ask(partner('A'), NEW, { input: { ...input, additional } });
    const made = data.clientCreate.client;
    expect(made.additional).toEqual([{ value: 'chess', field: { label: 'Hobby' } }]);
    const change = async (version: number, what: object) =>
      (await portal.ask(admin, UPDATE, { id: customField.id, version, input: what })).data.customFieldUpdate;
    expect((await change(1, { label: 'Pastime' })).customField).toMatchObject({ label: 'Pastime', version: 2 });
    expect((await change(1, { label: 'Sport' })).userErrors).toMatchObject([
      { code: 'STALE', values: { fields: 'label', label: 'Pastime' } },
    ]);
    expect((await change(2, { active: false })).customField).toMatchObject({ active: false });
    const shown = await portal.ask(admin, 'query ($id: ID!) { client(id: $id) { additional { value } } }', {
      id: made.id,
    });
    expect(shown.data.client.additional).toEqual([]);
    expect((await portal.db.reading(admin).of(Client).get(made.id)).additional).toEqual({ [customField.id]: 'chess' });
    const late = await portal.ask(partner('A'), EDIT, { id: made.id, version: 1, input: { additional } });
    expect(late.data.clientUpdate.userErrors).toMatchObject([{ code: 'UNKNOWN_FIELD' }]);
  });

  test('a required field is asked of new clients, and of edits that touch it', async () => {
    const { customField } = await define({ kind: 'NUMBER', label: 'Seats', required: true });
    const create = async (additional?: object[]) => {
      const input = { company: 'Acme', email: 'a@b.example', country: 'DE', ...(additional && { additional }) };
      return (await portal.ask(partner('A'), NEW, { input })).data.clientCreate;
    };
    const path = ['input', 'additional', customField.id];
    expect((await create()).userErrors).toEqual([{ code: 'REQUIRED', path, values: { field: 'Seats' } }]);
    const wrong = await create([{ fieldId: customField.id, value: 'ten' }]);
    expect(wrong.userErrors).toEqual([
      { code: 'INVALID_FIELD_VALUE', path, values: { field: 'Seats', kind: 'NUMBER', value: 'ten' } },
    ]);
    const { client: made } = await create([{ fieldId: customField.id, value: 10 }]);
    const edit = async (id: string, version: number, input: object) =>
      (await portal.ask(partner('A'), EDIT, { id, version, input })).data.clientUpdate;
    expect((await edit('ofA', 1, { city: 'Sofia' })).userErrors).toEqual([]);
    const taken = await edit(made.id, 1, { additional: [{ fieldId: customField.id, value: null }] });
    expect(taken.userErrors).toMatchObject([{ code: 'REQUIRED', path }]);
    const raised = await edit(made.id, 1, { additional: [{ fieldId: customField.id, value: 12 }] });
    expect(raised.client).toEqual({ version: 2, additional: [{ value: 12 }] });
    const audits = (await portal.audits()).filter(
      ({ action, clientId }) => action === 'client.update' && clientId === made.id,
    );
    expect(audits.map(({ changes }) => changes!['additional'])).toEqual([
      [{ [customField.id]: 10 }, { [customField.id]: 12 }],
    ]);
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['a partner', partner('A')],
    ['a client', client('ofA')],
  ])('%s defines nothing', async (_who, actor) => {
    const { errors } = await portal.ask(actor, CREATE, { input: { kind: 'TEXT', label: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await portal.db.reading(admin).of(CustomField).count()).toBe(0);
  });
});
