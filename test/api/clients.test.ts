import type { Actor } from '../../server/kernel/actor';
import { Client, ClientMember } from '../../server/modules/clients/entity';
import { User } from '../../server/modules/identity/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const CREATE = `mutation ($input: ClientInput!, $key: String) { clientCreate(input: $input, idempotencyKey: $key) {
  client { id number name kind email language currency country vatNumber status version
    relationships { kind source partner { id } } } ${ERRORS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: ClientInput!) {
  clientUpdate(id: $id, version: $version, input: $input) { client { name email city phone vatNumber version } ${ERRORS} } }`;
const DELETE = `mutation ($id: ID!, $name: String!) { clientDelete(id: $id, name: $name) {
  deletedId client { status deletedAt } ${ERRORS} } }`;
const ERASE = `mutation ($id: ID!, $name: String!) { clientErase(id: $id, name: $name) {
  client { name email company firstName lastName phone country currency number erasedAt } ${ERRORS} } }`;
const ACME = { company: ' Acme Ltd ', email: 'Billing@Acme.example', country: 'DE', vatNumber: 'DE 123 456 789' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () => void (portal = await untouched(portal, () => bootPortal(dialect, (world) => world.neighbours()))),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());
  const reading = () => portal.db.reading(admin);
  const stored = (id: string) => reading().of(Client).get(id);
  const counted = () => reading().of(Client).count();
  const actions = async () => (await portal.audits()).map(({ action }) => action).sort();
  const lasting = async (clientId: string) =>
    (
      await reading()
        .of(Relationship)
        .list({ where: [{ clientId, endedAt: null }] })
    )
      .map(({ id }) => id)
      .sort();

  describe('creating', () => {
    const create = async (actor: Actor, input: object) =>
      (await portal.ask(actor, CREATE, { input })).data.clientCreate;

    test('staff opens an account that is nobody’s, in the operator’s currency', async () => {
      const { client: made, userErrors } = await create(staff('SUPPORT'), ACME);
      expect(userErrors).toEqual([]);
      expect(made).toEqual({
        ...{ id: expect.stringMatching(/^cli_/), number: 6, name: 'Acme Ltd', kind: 'COMPANY', language: 'en' },
        ...{ email: 'billing@acme.example', currency: 'EUR', country: 'DE', vatNumber: 'DE123456789' },
        ...{ status: 'ACTIVE', version: 1, relationships: [] },
      });
      expect(await actions()).toEqual(['client.create']);
    });

    test('a partner’s new client is attributed to it, in its currency and language, and unknown to the neighbour', async () => {
      await portal.build((world) => world.partner('C', { currency: 'JPY', language: 'bg' }));
      const employee = partner('C', 'PARTNER_EMPLOYEE');
      const { client: made } = await create(employee, {
        firstName: 'Ада',
        lastName: 'Бг',
        email: 'a@b.example',
        country: 'BG',
      });
      expect(made).toMatchObject({
        ...{ name: 'Ада Бг', kind: 'PERSON', currency: 'JPY', language: 'bg' },
        relationships: [{ kind: 'ATTRIBUTED', source: 'PARTNER', partner: { id: 'C' } }],
      });
      const seen = async (actor: Actor) =>
        (await portal.ask(actor, 'query ($id: ID!) { client(id: $id) { id } }', { id: made.id })).data.client;
      expect(await seen(employee)).toEqual({ id: made.id });
      expect(await seen(partner('A'))).toBeNull();
      const audits = await portal.audits();
      const created = audits.find(({ action }) => action === 'client.create')!;
      expect(created).toMatchObject({ userId: 'usr_C', partnerId: 'C', clientId: made.id, subjectId: made.id });
      expect(created.changes).toMatchObject({ name: [null, 'Ада Бг'], country: [null, 'BG'] });
      expect(await actions()).toEqual(['attribution.decide', 'client.create', 'relationship.start']);
    });

    test('a doubled click opens one account; the same key for another is refused', async () => {
      const click = async (input: object, actor = partner('A')) =>
        (await portal.ask(actor, CREATE, { input, key: 'click' })).data.clientCreate;
      const twice = [await click(ACME), await click(ACME)];
      expect(twice[0].client).toMatchObject({ number: 6, relationships: [{ partner: { id: 'A' } }] });
      expect(twice[1]).toEqual(twice[0]);
      expect(await counted()).toBe(6);
      expect((await click({ ...ACME, city: 'Sofia' })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect((await click(ACME, partner('B'))).client).toMatchObject({ number: 7 });
      const each = ['attribution.decide', 'client.create', 'relationship.start'];
      expect(await actions()).toEqual(each.flatMap((action) => [action, action]));
    });

    test('an app may with the scope to write', async () => {
      expect((await create(app('A', 'clients:write'), ACME)).client).toMatchObject({ name: 'Acme Ltd' });
      const { errors } = await portal.ask(app('A', 'clients:read'), CREATE, { input: ACME });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });

    test('numbers have no gaps, whatever was refused between', async () => {
      const numbers = [];
      for (const email of ['a@b.example', 'nobody', 'c@d.example'])
        numbers.push((await create(partner('A'), { ...ACME, email })).client?.number);
      expect(numbers).toEqual([6, undefined, 7]);
    });
  });

  describe('changing', () => {
    const update = async (actor: Actor, version: number, input: object, id = 'ofBoth') =>
      (await portal.ask(actor, UPDATE, { id, version, input })).data.clientUpdate;

    test.each([
      ['support', staff('SUPPORT')],
      ['the partner that brought it', partner('A')],
      ['a partner that looks after it', partner('B', 'PARTNER_EMPLOYEE')],
      ['the client itself', client('ofBoth', 'CLIENT_MEMBER')],
    ])('%s changes what is given and nothing else', async (_who, actor) => {
      expect(await update(actor, 1, { company: 'Both Ltd', city: 'Sofia' })).toEqual({
        client: {
          ...{ name: 'Both Ltd', city: 'Sofia', email: 'ofboth@client.example', phone: '', vatNumber: '', version: 2 },
        },
        userErrors: [],
      });
      expect((await stored('ofBoth')).searchText).toBe('both ltd ofboth@client.example 3');
      expect(await portal.audits()).toMatchObject([
        {
          ...{ action: 'client.update', clientId: 'ofBoth', subjectType: 'Client' },
          changes: {
            company: ['ofBoth', 'Both Ltd'],
            name: ['ofBoth', 'Both Ltd'],
            city: ['', 'Sofia'],
            version: [1, 2],
          },
        },
      ]);
    });

    test('two people on one record lose nothing: the second is told what the first changed', async () => {
      await update(partner('A'), 1, { city: 'Sofia', phone: '+359 2 555 01' });
      expect(await update(admin, 1, { city: 'Plovdiv', company: 'Other' })).toEqual({
        client: null,
        userErrors: [
          {
            ...{ code: 'STALE', path: ['version'] },
            values: { fields: 'city,phone', city: 'Sofia', phone: '+359 2 555 01', version: 2 },
          },
        ],
      });
      expect(await stored('ofBoth')).toMatchObject({ city: 'Sofia', company: 'ofBoth', version: 2 });
      expect((await update(admin, 2, { company: 'Other' })).client).toMatchObject({ city: 'Sofia', version: 3 });
      const [refusal] = (await update(client('ofBoth'), 1, { region: 'x' })).userErrors;
      expect(refusal.values.fields).toBe('city,company,name,phone');
    });

    test('of two at the same instant one wins and the other is told', async () => {
      const both = await Promise.all([update(admin, 1, { city: 'Sofia' }), update(partner('A'), 1, { city: 'Varna' })]);
      expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort()).toEqual([
        [],
        ['STALE'],
      ]);
      expect((await stored('ofBoth')).version).toBe(2);
    });

    test('an edit that changes nothing is none', async () => {
      expect((await update(admin, 1, { company: 'ofBoth ' })).client).toMatchObject({ version: 1 });
      expect(await portal.audits()).toEqual([]);
    });

    test('a VAT number must still fit when the country changes', async () => {
      await update(admin, 1, { vatNumber: '123456789' });
      expect((await update(admin, 2, { country: 'FR' })).userErrors).toMatchObject([{ code: 'INVALID_VAT_NUMBER' }]);
      expect((await update(admin, 2, { country: 'FR', vatNumber: '' })).client).toMatchObject({ vatNumber: '' });
    });

    test('whoever acts from a client’s account changes all but its e-mail address', async () => {
      const owner = client('ofBoth');
      if (owner.kind !== 'client') throw new Error('not a client');
      const impersonating: Actor = { ...owner, behind: { userId: 'usr_A', partnerId: 'A' } };
      expect((await update(impersonating, 1, { email: 'mine@a.example' })).userErrors).toMatchObject([
        { code: 'NOT_WHILE_IMPERSONATING', path: ['input', 'email'] },
      ]);
      expect((await update(impersonating, 1, { city: 'Sofia' })).client).toMatchObject({ version: 2 });
      expect(await portal.audits()).toMatchObject([{ userId: 'usr_ofBoth', behindUserId: 'usr_A', partnerId: 'A' }]);
    });
  });

  describe('deleting', () => {
    const remove = async (actor: Actor, id: string, name = id) =>
      (await portal.ask(actor, DELETE, { id, name })).data.clientDelete;

    test('a partner closes the account it alone brought and serves, and sees it no more', async () => {
      expect(await remove(partner('A'), 'ofA')).toEqual({ deletedId: 'ofA', client: null, userErrors: [] });
      expect(await stored('ofA')).toMatchObject({ status: 'CLOSED', deletedAt: now, name: 'ofA', version: 2 });
      expect(await lasting('ofA')).toEqual([]);
      const { data } = await portal.ask(partner('A'), '{ clients { nodes { id } } }');
      expect(data.clients.nodes).toEqual([{ id: 'ofBoth' }]);
      expect(await actions()).toEqual(['client.delete']);
    });

    test('an admin closes any, and its relationships end', async () => {
      expect(await remove(admin, 'ofBoth')).toEqual({
        ...{ deletedId: 'ofBoth', client: { status: 'CLOSED', deletedAt: now.toISOString() }, userErrors: [] },
      });
      expect(await lasting('ofBoth')).toEqual([]);
      expect(await lasting('ofA')).toEqual(['A-ofA']);
      expect((await remove(admin, 'ofBoth')).userErrors).toMatchObject([{ code: 'CLIENT_CLOSED' }]);
    });

    test('a closed account is not edited', async () => {
      await remove(admin, 'ofA');
      const { data } = await portal.ask(admin, UPDATE, { id: 'ofA', version: 2, input: { city: 'x' } });
      expect(data.clientUpdate.userErrors).toMatchObject([{ code: 'CLIENT_CLOSED' }]);
    });
  });

  describe('erasing', () => {
    const erase = async (actor: Actor, name = 'ofA') =>
      (await portal.ask(actor, ERASE, { id: 'ofA', name })).data?.clientErase;

    test('takes the personal data out of a closed account and leaves what the books need', async () => {
      await portal.build(async (world) => {
        await world.user('ann');
        await world.clientMember('ann', 'ofA');
        await world.clientMember('ann', 'ofB');
        await world.user('bob');
        await world.clientMember('bob', 'ofA');
      });
      await portal.ask(admin, UPDATE, { id: 'ofA', version: 1, input: { firstName: 'Ann', phone: '+49 30 5550' } });
      expect(await erase(admin)).toMatchObject({ client: null, userErrors: [{ code: 'CLIENT_OPEN' }] });
      await portal.ask(admin, DELETE, { id: 'ofA', name: 'ofA' });
      expect(await erase(admin, 'ofa')).toMatchObject({ client: null, userErrors: [{ code: 'NAME_MISMATCH' }] });
      expect(await erase(admin)).toEqual({
        client: {
          ...{ name: 'Erased 1', lastName: 'Erased 1', email: 'erased-1@invalid.invalid', company: '', firstName: '' },
          ...{ phone: '', country: 'DE', currency: 'EUR', number: 1, erasedAt: now.toISOString() },
        },
        userErrors: [],
      });
      expect((await stored('ofA')).searchText).toBe('erased 1 erased-1@invalid.invalid 1');
      const members = await reading()
        .of(ClientMember)
        .list({ columns: ['clientId', 'active'] });
      expect(members.map(({ clientId, active }) => `${clientId} ${active}`).sort()).toEqual([
        'ofA false',
        'ofA false',
        'ofB true',
      ]);
      const people = await reading().of(User).list();
      expect(people.map(({ id, name, email, passwordHash }) => [id, name, email, passwordHash !== null])).toEqual([
        ['ann', 'Name of ann', 'ann@people.example', true],
        ['bob', 'Erased', 'bob@invalid.invalid', false],
      ]);
      const audits = await portal.audits();
      expect(audits.find(({ action }) => action === 'client.erase')!.changes).toEqual({
        erasedAt: [null, now.toISOString()],
      });
      expect(await erase(admin, 'Erased 1')).toMatchObject({ client: null, userErrors: [{ code: 'CLIENT_ERASED' }] });
    });
  });
});
