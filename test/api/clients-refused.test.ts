import type { Actor } from '../../server/kernel/actor';
import { Client } from '../../server/modules/clients/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';

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
  beforeAll(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());
  const reading = () => portal.db.reading(admin);
  const stored = (id: string) => reading().of(Client).get(id);
  const counted = () => reading().of(Client).count();
  const lasting = async (clientId: string) =>
    (
      await reading()
        .of(Relationship)
        .list({ where: [{ clientId, endedAt: null }] })
    )
      .map(({ id }) => id)
      .sort();

  describe('refusing to create', () => {
    const create = async (actor: Actor, input: object) =>
      (await portal.ask(actor, CREATE, { input })).data.clientCreate;

    test.each([
      [{ company: ' ' }, 'REQUIRED', 'lastName'],
      [{ company: '', kind: 'COMPANY' }, 'REQUIRED', 'company'],
      [{ email: '' }, 'REQUIRED', 'email'],
      [{ email: 'nobody' }, 'INVALID_EMAIL', 'email'],
      [{ country: '' }, 'REQUIRED', 'country'],
      [{ country: 'XX' }, 'UNKNOWN_COUNTRY', 'country'],
      [{ vatNumber: 'DE12' }, 'INVALID_VAT_NUMBER', 'vatNumber'],
      [{ country: 'AT' }, 'INVALID_VAT_NUMBER', 'vatNumber'],
      [{ phone: 'call me' }, 'INVALID_PHONE', 'phone'],
      [{ language: 'xx' }, 'UNKNOWN_LANGUAGE', 'language'],
      [{ currency: 'EEK' }, 'UNKNOWN_CURRENCY', 'currency'],
      [{ city: 'x'.repeat(101) }, 'TOO_LONG', 'city'],
    ])('%j is refused as %s', async (wrong, code, field) => {
      for (const actor of [admin, partner('A')])
        expect(await create(actor, { ...ACME, ...wrong })).toMatchObject({
          client: null,
          userErrors: [{ code, path: ['input', field] }],
        });
      expect(await counted()).toBe(5);
      expect(await portal.audits()).toEqual([]);
    });

    test.each([
      ['finance', staff('FINANCE')],
      ['a client', client('ofA')],
    ])('%s opens none', async (_who, actor) => {
      const { errors } = await portal.ask(actor, CREATE, { input: ACME });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(await counted()).toBe(5);
    });
  });

  describe('refusing to change', () => {
    const update = async (actor: Actor, version: number, input: object, id = 'ofBoth') =>
      (await portal.ask(actor, UPDATE, { id, version, input })).data.clientUpdate;

    test.each([
      [{ currency: 'USD' }, 'CURRENCY_FIXED', 'currency'],
      [{ company: '' }, 'REQUIRED', 'company'],
      [{ email: 'x' }, 'INVALID_EMAIL', 'email'],
      [{ vatNumber: 'FR1' }, 'INVALID_VAT_NUMBER', 'vatNumber'],
    ])('%j is refused as %s', async (wrong, code, field) => {
      expect(await update(partner('A'), 1, { city: 'Sofia', ...wrong })).toMatchObject({
        client: null,
        userErrors: [{ code, path: ['input', field] }],
      });
      expect(await stored('ofBoth')).toMatchObject({ city: '', version: 1 });
    });

    test.each([
      ['a neighbour', partner('B'), 'ofA'],
      ['a partner that used to serve it', partner('A'), 'onceOfA'],
      ['another client', client('ofBoth'), 'ofA'],
    ])('for %s the client does not exist', async (_who, actor, id) => {
      expect(await update(actor, 1, { city: 'Sofia' }, id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
      expect(await stored(id)).toMatchObject({ city: '', version: 1 });
    });

    test('finance may not', async () => {
      const { errors } = await portal.ask(staff('FINANCE'), UPDATE, { id: 'ofA', version: 1, input: { city: 'x' } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });
  });

  describe('refusing to delete', () => {
    const remove = async (actor: Actor, id: string, name = id) =>
      (await portal.ask(actor, DELETE, { id, name })).data.clientDelete;

    test.each([
      ['the name is not exact', partner('A'), 'ofA', 'OFA', 'NAME_MISMATCH', ['name']],
      ['another partner serves it too', partner('A'), 'ofBoth', 'ofBoth', 'CLIENT_SHARED', ['id']],
      ['it was brought by another', partner('B'), 'ofBoth', 'ofBoth', 'CLIENT_NOT_ATTRIBUTED', ['id']],
      ['it is a neighbour’s', partner('B'), 'ofA', 'ofA', 'NOT_FOUND', ['id']],
      ['it once was the partner’s', partner('A'), 'onceOfA', 'onceOfA', 'NOT_FOUND', ['id']],
    ])('is refused when %s', async (_when, actor, id, name, code, path) => {
      const before = await lasting(id);
      expect(await remove(actor, id, name)).toMatchObject({ deletedId: null, userErrors: [{ code, path }] });
      expect(await stored(id)).toMatchObject({ status: 'ACTIVE', deletedAt: null, version: 1 });
      expect(await lasting(id)).toEqual(before);
      expect(await portal.audits()).toEqual([]);
    });

    test.each([
      ['an employee', partner('A', 'PARTNER_EMPLOYEE')],
      ['support', staff('SUPPORT')],
      ['the client', client('ofA')],
    ])('%s may not', async (_who, actor) => {
      const { errors } = await portal.ask(actor, DELETE, { id: 'ofA', name: 'ofA' });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(await lasting('ofA')).toEqual(['A-ofA']);
    });
  });

  describe('refusing to erase', () => {
    test.each([
      ['support', staff('SUPPORT')],
      ['the partner', partner('A')],
      ['the client', client('ofA')],
    ])('%s may not', async (_who, actor) => {
      const { errors } = await portal.ask(actor, ERASE, { id: 'ofA', name: 'ofA' });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await stored('ofA')).erasedAt).toBeNull();
    });
  });
});
