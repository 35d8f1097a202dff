import { AuditEvent } from '../../server/platform/audit/entity';
import { ClientStatus } from '../../server/modules/clients/entity';
import { Order, OrderItem } from '../../server/modules/orders/entity';
import { OrderPlaced } from '../../server/modules/orders/events';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { startingWith } from '../../server/platform/db/where';
import { NumberSeries } from '../../server/platform/db/entity';
import { permissionsOf } from '../../server/api/allow';
import { listeners, schema } from '../../server/app';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const PLACE = `mutation ($input: OrderInput!, $key: String!) { orderPlace(input: $input, idempotencyKey: $key) {
  order { id number status net { amount currency } total { amount } note currency placedByKind impersonated ip
    acceptable cancellable markableAsFraud clearable
    client { id } partner { id }
    items { position description cycle quantity domainName kind transfer overrideReason product { id } category { id }
      unitPrice { amount } listPrice { amount } setupFee { amount } net { amount }
      subscription { name status parent { name } } } }
  userErrors { code message path values } } }`;
const PREVIEW = `query ($input: OrderInput!) { orderPreview(input: $input) {
  preview { clientId currency net { amount } lines { position description quantity domainName product { id }
    listPrice { amount } unitPrice { amount } setupFee { amount } net { amount } } }
  userErrors { code message path values } } }`;
const decide = (verb: string) =>
  `mutation ($id: ID!) { ${verb}(id: $id) { order { id status acceptable cancellable } userErrors { code path values } } }`;

let keys = 0;
const key = () => `key-${keys++}`;
const web = { productId: 'web', cycle: 'MONTHLY' };
const com = (domainName: string, rest = {}) => ({ productId: 'com', cycle: 'YEARLY', domainName, ...rest });

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.shop();
      await world.client('inYen', { currency: 'JPY' });
      await world.client('inPesos', { currency: 'MXN' });
      await world.client('closed', { status: ClientStatus.CLOSED, deletedAt: now });
    });
  });
  afterAll(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const all = () => portal.db.reading(admin);
  const counts = async () => ({
    orders: await all().of(Order).count(),
    items: await all().of(OrderItem).count(),
    subscriptions: await all().of(Subscription).count(),
    audits: await all().of(AuditEvent).count(),
    number: (await all().of(NumberSeries).find('ORD'))?.last ?? 0,
  });
  const placing = async (actor: Actor, clientId: string, items: object[], rest: object = {}) =>
    (await portal.ask(actor, PLACE, { input: { clientId, items, ...rest }, key: key() })).data.orderPlace;
  const placed = async (actor: Actor, clientId: string, items: object[], rest: object = {}) => {
    const { order, userErrors } = await placing(actor, clientId, items, rest);
    expect(userErrors).toEqual([]);
    return order;
  };
  const refused = async (actor: Actor, clientId: string, items: object[], rest: object = {}) => {
    const before = await counts();
    const { order, userErrors } = await placing(actor, clientId, items, rest);
    expect(order).toBeNull();
    expect(await counts()).toEqual(before);
    const preview = (await portal.ask(actor, PREVIEW, { input: { clientId, items, ...rest } })).data.orderPreview;
    return { error: userErrors[0], errors: userErrors.length, previewed: preview.userErrors[0] };
  };
  const act = async (actor: Actor, verb: string, id: string) =>
    (await portal.ask(actor, decide(verb), { id })).data[verb];
  const statesOf = async (orderId: string) =>
    (await all().of(Subscription).list({ where: [{ orderId }], orderBy: [['createdAt', 'ASC'], ['id', 'ASC']] })).map(
      ({ status }) => status,
    ); // prettier-ignore

  describe('placing', () => {
    test('a partner orders for its client: every item as it was asked for, nothing begun', async () => {
      const before = await counts();
      const order = await placed(
        partner('A'),
        'ofA',
        [
          { ...web, quantity: 2, domainName: 'Example.com' },
          com('bücher.com'),
          { productId: 'ssl', cycle: 'MONTHLY', parentItem: 0 },
          { productId: 'move', cycle: 'ONE_OFF' },
        ],
        { note: '  Please hurry.  ' },
      );
      expect(order).toMatchObject({
        ...{ number: before.number + 1, status: 'PENDING', currency: 'EUR', note: 'Please hurry.' },
        ...{ net: { amount: '95.00', currency: 'EUR' }, placedByKind: 'partner', impersonated: false, ip: null },
        ...{ client: { id: 'ofA' }, partner: { id: 'A' } },
        ...{ acceptable: true, cancellable: true, markableAsFraud: true, clearable: false },
      });
      const pending = (name: string, parent: string | null = null) => ({
        ...{ name, status: 'PENDING', parent: parent && { name: parent } },
      });
      expect(order.items).toMatchObject([
        {
          ...{ position: 0, kind: 'SERVICE', quantity: 2, domainName: 'example.com', category: { id: 'hosting' } },
          ...{ unitPrice: { amount: '10.00' }, listPrice: { amount: '10.00' }, setupFee: { amount: '5.00' } },
          ...{ net: { amount: '30.00' }, overrideReason: null, subscription: pending('web') },
        },
        { kind: 'DOMAIN', domainName: 'xn--bcher-kva.com', subscription: pending('bücher.com') },
        { kind: 'ADDON', net: { amount: '3.00' }, subscription: pending('ssl', 'web') },
        { cycle: 'ONE_OFF', net: { amount: '50.00' }, subscription: null },
      ]);
      expect(await counts()).toMatchObject({
        ...{ orders: before.orders + 1, items: before.items + 4, subscriptions: before.subscriptions + 3 },
        number: before.number + 1,
      });
      const row = await all().of(Order).get(order.id);
      expect(row).toMatchObject({ placedAt: now, placedByUserId: 'usr_A', behindUserId: null, partnerId: 'A' });
      const audits = (await portal.audits()).filter(({ subjectId }) => subjectId === order.id);
      expect(audits).toMatchObject([{ action: 'order.place', userId: 'usr_A', clientId: 'ofA', partnerId: 'A' }]);
    });

    test('who may take another price learns it beforehand', () => {
      const override = permissionsOf(schema()).find(({ name }) => name === 'orders.override');
      expect(override?.roles).toEqual(['ADMIN', 'SUPPORT']);
    });

    test('who was behind a client is kept, and where it came from is for staff', async () => {
      const origin = { ip: '203.0.113.9', requestId: 'r' };
      const behind = { userId: 'usr_employee', partnerId: 'A' };
      const impersonating = { ...client('ofA'), behind, origin } as Actor;
      const order = await placed(impersonating, 'ofA', [web]);
      expect(order).toMatchObject({ placedByKind: 'client', impersonated: true, ip: null });
      const row = await all().of(Order).get(order.id);
      expect(row).toMatchObject({ placedByUserId: 'usr_ofA', behindUserId: 'usr_employee', partnerId: 'A' });
      const seen = async (actor: Actor) =>
        (await portal.ask(actor, `query ($id: ID!) { order(id: $id) { ip } }`, { id: order.id })).data.order.ip;
      expect([await seen(admin), await seen(partner('A')), await seen(client('ofA'))]).toEqual([
        '203.0.113.9',
        null,
        null,
      ]);
    });

    test('who placed it is named, also behind a client', async () => {
      await portal.build((world) => world.user('usr_pia', { name: 'Pia' }));
      const pia = { ...partner('A'), userId: 'usr_pia' } as Actor;
      const asClient = { ...client('ofA'), behind: { userId: 'usr_pia', partnerId: 'A' } } as Actor;
      for (const actor of [pia, asClient]) {
        const { id } = await placed(actor, 'ofA', [web]);
        const query = `query ($id: ID!) { order(id: $id) { placedBy { name } } }`;
        expect((await portal.ask(client('ofA'), query, { id })).data.order).toEqual({ placedBy: { name: 'Pia' } });
      }
    });

    test.each([
      ['an admin', staff('ADMIN'), 'ofNobody'],
      ['support', staff('SUPPORT'), 'ofB'],
      ['an employee of the partner', partner('B', 'PARTNER_EMPLOYEE'), 'ofBoth'],
      ['the client’s member', client('ofBoth', 'CLIENT_MEMBER'), 'ofBoth'],
      ['an app that may write orders', app('A', 'orders:write'), 'ofBoth'],
    ])('%s may', async (_who, actor, clientId) => {
      expect(await placed(actor, clientId, [web])).toMatchObject({ client: { id: clientId } });
    });

    test('another currency has its own price, without decimals when it has none', async () => {
      const order = await placed(admin, 'inYen', [{ ...web, quantity: 3 }]);
      expect(order).toMatchObject({ net: { amount: '4800', currency: 'JPY' }, items: [{ setupFee: { amount: '0' } }] });
    });

    test('staff may take another price with a reason, and both prices are kept', async () => {
      const priceOverride = { amount: '7.77', currency: 'EUR', reason: ' agreed by phone ' };
      const order = await placed(staff('SUPPORT'), 'ofA', [{ ...web, priceOverride }]);
      expect(order.items).toMatchObject([
        {
          ...{ unitPrice: { amount: '7.77' }, listPrice: { amount: '10.00' }, net: { amount: '12.77' } },
          overrideReason: 'agreed by phone',
        },
      ]);
      const [subscription] = await all()
        .of(Subscription)
        .list({ where: [{ orderId: order.id }] });
      expect(subscription!.price).toEqual({ minor: 777, currency: 'EUR' });
      const query = `query ($id: ID!) { order(id: $id) { items { overrideReason listPrice { amount } } } }`;
      for (const actor of [partner('A'), client('ofA')])
        expect((await portal.ask(actor, query, { id: order.id })).data.order.items).toEqual([
          { overrideReason: null, listPrice: { amount: '10.00' } },
        ]);
    });
  });

  describe('is refused, at its place in the input, and leaves nothing, when', () => {
    const override = (rest: object) => [
      { ...web, priceOverride: { amount: '5', currency: 'EUR', reason: 'x', ...rest } },
    ];
    test.each<[string, Actor, string, object[], string, string, object]>([
      ['the client is a neighbour’s', partner('A'), 'ofB', [web], 'NOT_FOUND', 'clientId', { what: 'Client' }],
      ['the client was once its own', partner('A'), 'onceOfA', [web], 'NOT_FOUND', 'clientId', { what: 'Client' }],
      ['a client orders for another', client('ofA'), 'ofB', [web], 'NOT_FOUND', 'clientId', { what: 'Client' }],
      ['there is no such client', admin, 'nobody', [web], 'NOT_FOUND', 'clientId', { what: 'Client' }],
      ['there is nothing in it', admin, 'ofA', [], 'ITEMS_COUNT', 'items', { count: 0, most: 50 }],
      ['there is no such product', admin, 'ofA', [{ ...web, productId: 'x' }], 'NOT_FOUND', 'items.0.productId', { what: 'Product' }],
      ['it is not sold any more', admin, 'ofA', [web, { ...web, productId: 'retired' }], 'PRODUCT_INACTIVE', 'items.1.productId', { product: 'retired' }],
      ['the cycle has no price', admin, 'ofA', [{ ...web, cycle: 'QUARTERLY' }], 'PRICE_NOT_FOUND', 'items.0.cycle', { product: 'web', cycle: 'QUARTERLY', currency: 'EUR' }],
      ['the currency has no price', admin, 'inPesos', [web], 'PRICE_NOT_FOUND', 'items.0.cycle', { product: 'web', cycle: 'MONTHLY', currency: 'MXN' }],
      ['the quantity is negative', admin, 'ofA', [{ ...web, quantity: -1 }], 'QUANTITY_OUT_OF_RANGE', 'items.0.quantity', { quantity: -1, most: 999 }],
      ['the quantity is nothing', admin, 'ofA', [{ ...web, quantity: 0 }], 'QUANTITY_OUT_OF_RANGE', 'items.0.quantity', { quantity: 0, most: 999 }],
      ['the quantity is too large', admin, 'ofA', [{ ...web, quantity: 1000 }], 'QUANTITY_OUT_OF_RANGE', 'items.0.quantity', { quantity: 1000, most: 999 }],
      ['a domain is wanted twice', admin, 'ofA', [com('a.com', { quantity: 2 })], 'QUANTITY_OUT_OF_RANGE', 'items.0.quantity', { quantity: 2, most: 1 }],
      ['a domain has no name', admin, 'ofA', [{ productId: 'com', cycle: 'YEARLY' }], 'DOMAIN_MISSING', 'items.0.domainName', {}],
      ['a domain cannot be', admin, 'ofA', [com('-a.com')], 'DOMAIN_INVALID', 'items.0.domainName', { domain: '-a.com' }],
      ['a site cannot be', admin, 'ofA', [{ ...web, domainName: 'a b' }], 'DOMAIN_INVALID', 'items.0.domainName', { domain: 'a b' }],
      ['a domain is of another ending', admin, 'ofA', [com('a.net')], 'DOMAIN_NOT_OF_TLD', 'items.0.domainName', { domain: 'a.net', tld: '.com' }],
      ['a domain is in it twice', admin, 'ofA', [com('a.com'), com('A.com')], 'DOMAIN_REPEATED', 'items.1.domainName', { domain: 'a.com' }],
      ['a service is transferred', admin, 'ofA', [{ ...web, transfer: true }], 'TRANSFER_NOT_DOMAIN', 'items.0.transfer', {}],
      ['a service belongs to another', admin, 'ofA', [web, { ...web, parentItem: 0 }], 'PARENT_NOT_ALLOWED', 'items.1.parentItem', {}],
      ['an add-on belongs to itself', admin, 'ofA', [{ productId: 'ssl', cycle: 'MONTHLY', parentItem: 0 }], 'PARENT_INVALID', 'items.0.parentItem', { position: 0 }],
      ['an add-on belongs to nothing there is', admin, 'ofA', [{ productId: 'ssl', cycle: 'MONTHLY', parentItem: 7 }], 'PARENT_INVALID', 'items.0.parentItem', { position: 7 }],
      ['an add-on belongs to two', admin, 'ofA', [web, { productId: 'ssl', cycle: 'MONTHLY', parentItem: 0, parentSubscriptionId: 's' }], 'PARENT_TWICE', 'items.1.parentItem', {}],
      ['a partner sets a price', partner('A'), 'ofA', override({}), 'OVERRIDE_NOT_ALLOWED', 'items.0.priceOverride', { amount: '5' }],
      ['a client sets a price', client('ofA'), 'ofA', override({}), 'OVERRIDE_NOT_ALLOWED', 'items.0.priceOverride', { amount: '5' }],
      ['staff acting as a client sets a price', { ...client('ofA'), behind: { userId: 'usr_ADMIN', partnerId: null } } as Actor, 'ofA', override({}), 'OVERRIDE_NOT_ALLOWED', 'items.0.priceOverride', { amount: '5' }],
      ['a price has no reason', admin, 'ofA', override({ reason: ' ' }), 'OVERRIDE_REASON_MISSING', 'items.0.priceOverride.reason', { amount: '5' }],
      ['a price overflows', admin, 'ofA', override({ amount: '2000000000' }), 'AMOUNT_TOO_LARGE', 'items.0.priceOverride.amount', { what: '2000000000.00' }],
      ['a price is beyond numbers', admin, 'ofA', override({ amount: '999999999999999999' }), 'AMOUNT_INVALID', 'items.0.priceOverride.amount', { amount: '999999999999999999', currency: 'EUR' }],
      ['a price is negative', admin, 'ofA', override({ amount: '-1' }), 'PRICE_NEGATIVE', 'items.0.priceOverride.amount', { amount: '-1.00' }],
      ['a price is in another currency', admin, 'ofA', override({ currency: 'XXX' }), 'CURRENCY_MISMATCH', 'items.0.priceOverride.currency', { currency: 'XXX', expected: 'EUR' }],
    ])('%s', async (_when, actor, clientId, items, code, path, values) => {
      const { error, errors, previewed } = await refused(actor, clientId, items);
      expect(errors).toBe(1);
      expect(error).toMatchObject({ code, values, path: ['input', ...path.split('.')] });
      expect(error.message).not.toBe('');
      expect(previewed).toEqual(error);
    }); // prettier-ignore

    test('the order comes to more than can be', async () => {
      const item = { ...web, quantity: 999, priceOverride: { amount: '1000000000', currency: 'EUR', reason: 'x' } };
      const { error } = await refused(admin, 'ofA', [item]);
      expect(error).toMatchObject({ code: 'AMOUNT_TOO_LARGE', path: ['input', 'items'] });
    });

    test('the client is closed', async () => {
      const { error } = await refused(admin, 'closed', [web]);
      expect(error).toMatchObject({ code: 'CLIENT_CLOSED', path: ['input', 'clientId'], values: { name: 'closed' } });
    });

    test('the note is a book', async () => {
      const before = await counts();
      const { userErrors } = await placing(admin, 'ofA', [web], { note: 'x'.repeat(2001) });
      expect(userErrors).toMatchObject([{ code: 'TEXT_TOO_LONG', path: ['input', 'note'], values: { length: 2001 } }]);
      expect(await counts()).toEqual(before);
    });

    test('the domain is held or ordered here already', async () => {
      await placed(admin, 'ofB', [com('taken.com')]);
      const before = await counts();
      const { error, previewed } = await refused(partner('A'), 'ofA', [web, com('Taken.com')]);
      expect(error).toMatchObject({
        ...{ code: 'DOMAIN_TAKEN', path: ['input', 'items', '1', 'domainName'], values: { domain: 'taken.com' } },
      });
      expect(previewed).toEqual(error);
      expect(await counts()).toEqual(before);
    });

    test('the service an add-on is for is a neighbour’s, or does not run', async () => {
      await portal.build(async (world) => {
        await world.subscription('theirs', 'ofB');
        await world.subscription('stopped', 'ofA', { status: 'SUSPENDED', renewsOn: null });
      });
      const ssl = (parentSubscriptionId: string) => [{ productId: 'ssl', cycle: 'MONTHLY', parentSubscriptionId }];
      const before = await counts();
      const path = ['input', 'items', '0', 'parentSubscriptionId'];
      for (const actor of [partner('A'), admin]) {
        const { error, previewed } = await refused(actor, 'ofA', ssl('theirs'));
        expect(error).toMatchObject({ code: 'NOT_FOUND', path });
        expect(previewed).toEqual(error);
      }
      const { error, previewed } = await refused(admin, 'ofA', ssl('stopped'));
      expect(error).toMatchObject({
        code: 'PARENT_NOT_ACTIVE',
        path,
        values: { name: 'stopped', status: 'SUSPENDED' },
      });
      expect(previewed).toEqual(error);
      expect(await counts()).toEqual(before);
    });

    test.each([
      ['an unknown cycle', { cycle: 'WEEKLY' }],
      ['half a quantity', { quantity: 1.5 }],
      ['a quantity beyond 32 bits', { quantity: 4_294_967_296 }],
    ])('%s is malformed', async (_what, item) => {
      const before = await counts();
      const variables = { input: { clientId: 'ofA', items: [{ ...web, ...item }] }, key: key() };
      expect((await portal.ask(admin, PLACE, variables)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(await counts()).toEqual(before);
    });

    test.each([
      ['a stranger', null, 'UNAUTHENTICATED'],
      ['finance', staff('FINANCE'), 'FORBIDDEN'],
      ['an app that may only read orders', app('A', 'orders:read'), 'FORBIDDEN'],
      ['an app for clients', app('A', 'clients:write'), 'FORBIDDEN'],
    ])('%s asks', async (_who, actor, code) => {
      const { errors, statements } = await portal.ask(actor, PLACE, {
        input: { clientId: 'ofA', items: [web] },
        key: key(),
      });
      expect(errors).toMatchObject([{ extensions: { code } }]);
      expect(statements).toEqual([]);
    });
  });

  describe('a preview', () => {
    test('is what will be placed, and places nothing', async () => {
      const before = await counts();
      const input = { clientId: 'ofA', items: [{ ...web, quantity: 2 }, com('preview.com')] };
      const { preview, userErrors } = (await portal.ask(partner('A'), PREVIEW, { input })).data.orderPreview;
      expect(userErrors).toEqual([]);
      expect(preview).toMatchObject({
        ...{ clientId: 'ofA', currency: 'EUR', net: { amount: '42.00' } },
        lines: [
          { position: 0, description: 'web', quantity: 2, setupFee: { amount: '5.00' }, net: { amount: '30.00' } },
          { position: 1, description: 'com', domainName: 'preview.com', net: { amount: '12.00' } },
        ],
      });
      expect(await counts()).toEqual(before);
    });
  });

  describe('a retry', () => {
    test('with its key orders once, and answers the same', async () => {
      const variables = { input: { clientId: 'ofA', items: [web] }, key: key() };
      const first = (await portal.ask(partner('A'), PLACE, variables)).data.orderPlace;
      const before = await counts();
      const second = (await portal.ask(partner('A'), PLACE, variables)).data.orderPlace;
      expect(second).toEqual(first);
      expect(await counts()).toEqual(before);
    });

    test('doubled at the same moment orders once', async () => {
      const before = await counts();
      const variables = { input: { clientId: 'ofA', items: [web] }, key: key() };
      const answers = await Promise.all([1, 2, 3].map(() => portal.ask(partner('A'), PLACE, variables)));
      const ids = answers.map(({ data }) => data.orderPlace.order?.id);
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).toMatch(/^ord_/);
      expect(await counts()).toMatchObject({ orders: before.orders + 1, number: before.number + 1 });
    });

    test('with an empty key is a retry, too', async () => {
      const empty = { input: { clientId: 'ofA', items: [web] }, key: '' };
      const [first, second] = [await portal.ask(admin, PLACE, empty), await portal.ask(admin, PLACE, empty)];
      expect(second.data.orderPlace.order).toEqual(first.data.orderPlace.order);
    });

    test('with the key of another order is refused', async () => {
      const used = key();
      await portal.ask(partner('A'), PLACE, { input: { clientId: 'ofA', items: [web] }, key: used });
      const before = await counts();
      const other = { input: { clientId: 'ofA', items: [{ ...web, quantity: 2 }] }, key: used };
      expect((await portal.ask(partner('A'), PLACE, other)).data.orderPlace).toMatchObject({
        order: null,
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }],
      });
      expect(await counts()).toEqual(before);
    });

    test('many at once get numbers without a gap, and one domain goes to one of two', async () => {
      const before = await counts();
      const results = await Promise.all([
        ...[1, 2, 3].map(() => placing(admin, 'ofA', [web])),
        placing(admin, 'ofA', [com('race.com')]),
        placing(admin, 'ofB', [com('race.com')]),
      ]);
      const numbers = results.map(({ order }) => order?.number).filter(Boolean);
      expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4].map((each) => before.number + each));
      expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'DOMAIN_TAKEN' }]);
      expect(await counts()).toMatchObject({ orders: before.orders + 4, number: before.number + 4 });
    });
  });

  test('a listener that fails takes the order with it, its number included', async () => {
    const failing = listeners().on(OrderPlaced, async () => {
      throw new Error('no invoice');
    });
    const other = await bootPortal(
      dialect,
      async (world) => {
        await world.neighbours();
        await world.shop();
      },
      failing,
    );
    const { errors } = await other.ask(partner('A'), PLACE, { input: { clientId: 'ofA', items: [web] }, key: key() });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    const reading = other.db.reading(admin);
    expect([await reading.of(Order).count(), await reading.of(OrderItem).count()]).toEqual([0, 0]);
    expect(await reading.of(Subscription).count()).toBe(0);
    expect(await reading.of(NumberSeries).find('ORD')).toBeNull();
    await other.close();
  });

  describe('deciding', () => {
    test('an accepted order begins, and is complete when nothing waits', async () => {
      const { id } = await placed(partner('A'), 'ofA', [web, com('begin.com')]);
      expect(await act(staff('SUPPORT'), 'orderAccept', id)).toEqual({
        order: { id, status: 'COMPLETED', acceptable: false, cancellable: false },
        userErrors: [],
      });
      expect(await statesOf(id)).toEqual(['ACTIVE', 'ACTIVE']);
      expect(await act(admin, 'orderAccept', id)).toEqual({
        order: null,
        userErrors: [{ code: 'ORDER_NOT_ACCEPTABLE', path: ['id'], values: { status: 'COMPLETED' } }],
      });
    });

    test('an order with a transfer stays active until the domain has come', async () => {
      const { id } = await placed(partner('A'), 'ofA', [web, com('incoming.com', { transfer: true })]);
      expect((await act(admin, 'orderAccept', id)).order.status).toBe('ACTIVE');
      expect((await statesOf(id)).sort()).toEqual(['ACTIVE', 'PENDING_TRANSFER']);
    });

    test('what is bought once completes at once', async () => {
      const { id } = await placed(partner('A'), 'ofA', [{ productId: 'move', cycle: 'ONE_OFF' }]);
      expect((await act(admin, 'orderAccept', id)).order.status).toBe('COMPLETED');
    });

    test('its partner or its client cancels a pending order, and its domain is free again', async () => {
      for (const actor of [partner('A', 'PARTNER_EMPLOYEE'), client('ofA', 'CLIENT_MEMBER'), staff('SUPPORT')]) {
        const { id } = await placed(partner('A'), 'ofA', [web, com('again.com')]);
        expect((await act(actor, 'orderCancel', id)).order.status).toBe('CANCELLED');
        expect(await statesOf(id)).toEqual(['CANCELLED', 'CANCELLED']);
        expect((await act(actor, 'orderCancel', id)).userErrors).toMatchObject([{ code: 'ORDER_NOT_CANCELLABLE' }]);
      }
    });

    test('fraud cancels what was ordered; cleared, it is ordered again', async () => {
      const { id } = await placed(partner('A'), 'ofA', [web, com('fraud.com')]);
      expect((await act(staff('SUPPORT'), 'orderMarkFraud', id)).order.status).toBe('FRAUD');
      expect(await statesOf(id)).toEqual(['CANCELLED', 'CANCELLED']);
      expect((await act(admin, 'orderMarkFraud', id)).userErrors).toMatchObject([{ code: 'ORDER_NOT_MARKABLE' }]);
      expect((await act(admin, 'orderUnmarkFraud', id)).order).toMatchObject({ status: 'PENDING', acceptable: true });
      expect((await statesOf(id)).sort()).toEqual(['CANCELLED', 'CANCELLED', 'PENDING', 'PENDING']);
      expect((await act(admin, 'orderUnmarkFraud', id)).userErrors).toMatchObject([{ code: 'ORDER_NOT_FRAUD' }]);
      expect((await act(admin, 'orderAccept', id)).order.status).toBe('COMPLETED');
      expect((await statesOf(id)).sort()).toEqual(['ACTIVE', 'ACTIVE', 'CANCELLED', 'CANCELLED']);
      const items = await all()
        .of(OrderItem)
        .list({ where: [{ orderId: id }] });
      const living = await all()
        .of(Subscription)
        .byIds(items.map(({ subscriptionId }) => subscriptionId!));
      expect(living.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
    });

    test('each decision is in the audit log', async () => {
      const { id } = await placed(partner('A'), 'ofA', [web]);
      await act(partner('A'), 'orderCancel', id);
      const deeds = (await portal.audits()).filter(({ subjectId }) => subjectId === id);
      const told = deeds.map(({ action, userId, changes }) => [action, userId, changes!['status']]);
      expect(told.sort()).toEqual([
        ['order.cancel', 'usr_A', ['PENDING', 'CANCELLED']],
        ['order.place', 'usr_A', [null, 'PENDING']],
      ]);
    });

    test('of two who decide at once, one does', async () => {
      const { id } = await placed(partner('A'), 'ofA', [web]);
      const [cancelled, accepted] = await Promise.all([act(admin, 'orderCancel', id), act(admin, 'orderAccept', id)]);
      expect([cancelled, accepted].filter(({ order }) => order)).toHaveLength(1);
      const { status } = await all().of(Order).get(id);
      expect([status, await statesOf(id)]).toEqual(
        cancelled.order ? ['CANCELLED', ['CANCELLED']] : ['COMPLETED', ['ACTIVE']],
      );
    });

    test.each([
      ['a neighbour', partner('B'), 'orderCancel'],
      ['another client', client('ofB'), 'orderCancel'],
      ['a partner of before', partner('C'), 'orderCancel'],
    ])('%s finds no such order', async (_who, actor, verb) => {
      const { id } = await placed(partner('A'), 'ofA', [web]);
      const before = await counts();
      expect(await act(actor, verb, id)).toMatchObject({
        order: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
      });
      expect((await all().of(Order).get(id)).status).toBe('PENDING');
      expect(await counts()).toEqual(before);
    });

    test.each([
      ['orderAccept', partner('A')],
      ['orderAccept', client('ofA')],
      ['orderAccept', staff('FINANCE')],
      ['orderMarkFraud', partner('A')],
      ['orderMarkFraud', staff('FINANCE')],
      ['orderUnmarkFraud', client('ofA')],
      ['orderUnmarkFraud', partner('A')],
      ['orderCancel', staff('FINANCE')],
    ])('%s is not for everybody', async (verb, actor) => {
      const { id } = await placed(admin, 'ofA', [web]);
      const { errors, statements } = await portal.ask(actor, decide(verb), { id });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(statements).toEqual([]);
      expect((await all().of(Order).get(id)).status).toBe('PENDING');
    });
  });

  test('a closed account has no orders that wait, and what it has runs out', async () => {
    await portal.build(async (world) => {
      await world.client('closing');
      await world.relationship('A', 'closing');
      await world.subscription('c-runs', 'closing');
      await world.subscription('c-addon', 'closing', { kind: 'ADDON', productId: 'ssl', parentId: 'c-runs' });
      await world.subscription('c-stopped', 'closing', { status: 'SUSPENDED', renewsOn: null });
      await world.subscription('c-domain', 'closing', { kind: 'DOMAIN', productId: 'com', cycle: 'MONTHLY' });
      await world.subscription('c-over', 'closing', { status: 'TERMINATED', endedAt: now, renewsOn: null });
      await world.subscription('c-neighbour', 'ofB');
    });
    const { id } = await placed(partner('A'), 'closing', [web]);
    const fraud = await placed(partner('A'), 'closing', [web]);
    await act(admin, 'orderMarkFraud', fraud.id);
    const close = `mutation { clientDelete(id: "closing", name: "closing") { userErrors { code } } }`;
    expect((await portal.ask(partner('A'), close)).data.clientDelete.userErrors).toEqual([]);
    expect((await all().of(Order).get(id)).status).toBe('CANCELLED');
    expect(await statesOf(id)).toEqual(['CANCELLED']);
    expect(await act(admin, 'orderUnmarkFraud', fraud.id)).toMatchObject({
      ...{ order: null, userErrors: [{ code: 'CLIENT_CLOSED', path: ['id'], values: { name: 'closing' } }] },
    });
    expect(await act(admin, 'orderAccept', fraud.id)).toMatchObject({ order: null });
    const withdraw = `mutation { answer: subscriptionCancelWithdraw(id: "c-runs") { userErrors { code } } }`;
    const change = `mutation { answer: subscriptionChange(id: "c-runs", input: { quantity: 2 }, idempotencyKey: "c") {
      userErrors { code } } }`;
    const renew = `mutation { answer: domainRenew(id: "c-domain", idempotencyKey: "c") { userErrors { code } } }`;
    for (const again of [withdraw, change, renew])
      expect((await portal.ask(admin, again)).data.answer.userErrors).toEqual([{ code: 'CLIENT_CLOSED' }]);
    const rows = await all()
      .of(Subscription)
      .list({ where: [{ id: startingWith('c-') }] });
    expect(rows.map((row) => [row.id, row.status, row.endsOn, row.renewsOn])).toEqual([
      ['c-addon', 'CANCEL_AT_PERIOD_END', '2026-04-01', null],
      ['c-domain', 'ACTIVE', '2026-04-01', null],
      ['c-neighbour', 'ACTIVE', null, '2026-04-01'],
      ['c-over', 'TERMINATED', null, null],
      ['c-runs', 'CANCEL_AT_PERIOD_END', '2026-04-01', null],
      ['c-stopped', 'TERMINATED', null, null],
    ]);
  });

  describe('lists', () => {
    let listed: Portal;
    const LIST = `query ($filter: OrderFilter, $sort: OrderSort) { orders(first: 50, filter: $filter, sort: $sort) {
      totalCount nodes { number } } }`;
    beforeAll(async () => {
      listed = await bootPortal(dialect, async (world) => {
        await world.neighbours();
        await world.shop();
      });
      const place = async (clientId: string, items: object[], at: string) => {
        listed.at(new Date(at));
        const input = { clientId, items, note: '=1+1' };
        const { data } = await listed.ask(admin, PLACE, { input, key: key() });
        return data.orderPlace.order.id as string;
      };
      await place('ofA', [web], '2026-01-10T12:00:00Z');
      await place('ofA', [{ productId: 'pro', cycle: 'MONTHLY' }, com('findme.com')], '2026-01-20T12:00:00Z');
      const cancelled = await place('ofB', [{ productId: 'ssl', cycle: 'MONTHLY' }], '2026-02-10T12:00:00Z');
      await place('ofBoth', [{ ...web, cycle: 'YEARLY' }], '2026-02-20T12:00:00Z');
      await listed.ask(admin, decide('orderCancel'), { id: cancelled });
    });
    afterAll(() => listed.close());
    const numbers = async (actor: Actor, filter: object = {}, sort: object | null = null) => {
      const { orders } = (await listed.ask(actor, LIST, { filter, sort })).data;
      expect(orders.totalCount).toBe(orders.nodes.length);
      return orders.nodes.map(({ number }: { number: number }) => number);
    };

    test('newest first, each sees its own', async () => {
      expect(await numbers(admin)).toEqual([4, 3, 2, 1]);
      expect(await numbers(partner('A'))).toEqual([4, 2, 1]);
      expect(await numbers(partner('B'))).toEqual([4, 3]);
      expect(await numbers(client('ofA'))).toEqual([2, 1]);
      expect(await numbers(client('ofNobody'))).toEqual([]);
    });

    test.each<[string, object, number[]]>([
      ['its number', { q: '3' }, [3]],
      ['its number as printed', { q: '#0002' }, [2]],
      ['the client', { q: 'OFBOTH' }, [4]],
      ['a domain', { q: 'findme' }, [2]],
      ['nothing there is', { q: 'nowhere' }, []],
      ['a wildcard, literally', { q: '%' }, []],
      ['a number beyond numbers', { q: '9999999999' }, []],
      ['its state', { status: 'CANCELLED' }, [3]],
      ['one of two states', { status: ['CANCELLED', 'PENDING'] }, [4, 3, 2, 1]],
      ['its client', { clientId: 'ofA' }, [2, 1]],
      ['a product', { productId: 'web' }, [4, 1]],
      ['a category', { categoryId: 'domains' }, [3, 2]],
      ['a kind', { kind: 'ADDON' }, [3]],
      ['a kind and a product that are not of one item', { kind: 'DOMAIN', productId: 'pro' }, []],
      [
        'a time, the end left out',
        { placedFrom: '2026-01-20T12:00:00Z', placedBefore: '2026-02-20T12:00:00Z' },
        [3, 2],
      ],
    ])('found by %s', async (_what, filter, expected) => {
      expect(await numbers(admin, filter)).toEqual(expected);
    });

    test('a neighbour’s order is not found by anything', async () => {
      expect(await numbers(partner('A'), { q: '3' })).toEqual([]);
      expect(await numbers(partner('A'), { clientId: 'ofB' })).toEqual([]);
      expect(await numbers(partner('A'), { kind: 'ADDON' })).toEqual([]);
      expect(await numbers(partner('B'), { q: 'findme' })).toEqual([]);
    });

    test('sorted by what they come to', async () => {
      expect(await numbers(admin, {}, { by: 'TOTAL', direction: 'ASC' })).toEqual([3, 1, 2, 4]);
      expect(await numbers(admin, {}, { by: 'NUMBER', direction: 'ASC' })).toEqual([1, 2, 3, 4]);
    });

    test('as a file: what the filter matches, and nothing of a neighbour; nobody’s formula runs', async () => {
      const rows = async (actor: Actor, filter: object = {}) => {
        const query = `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
        const { text } = await download(listed, actor, `/export/orders.csv${query}`);
        expect(text.split('\r\n')[0]).toBe(
          '\uFEFFNumber,Placed,Client,Partner,Placed by,Status,Net,Tax,Total,Currency,Note,Id',
        );
        return text
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(','));
      };
      const found = (lines: string[][]) => lines.map(([number]) => number).sort();
      expect(found(await rows(admin))).toEqual(['1', '2', '3', '4']);
      expect(found(await rows(partner('B'), { status: 'CANCELLED' }))).toEqual(['3']);
      expect(found(await rows(partner('A'), { status: 'CANCELLED' }))).toEqual([]);
      const [first] = await rows(client('ofA'), { q: '1' });
      expect(first!.slice(1, 7)).toEqual(['2026-01-10T12:00:00.000Z', 'ofA', '', 'staff', 'PENDING', '15.00']);
      expect([first![9], first![10]]).toEqual(['EUR', "'=1+1"]);
      const other = download(listed, app('A', 'clients:read'), '/export/orders.csv');
      await expect(other).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    test('one order is null for whom it is not', async () => {
      const [{ id }] = (await listed.db
        .reading(admin)
        .of(Order)
        .list({ where: [{ number: 3 }] })) as [Order];
      const one = async (actor: Actor) =>
        (await listed.ask(actor, `query ($id: ID!) { order(id: $id) { number } }`, { id })).data.order;
      expect([await one(admin), await one(partner('B')), await one(partner('A')), await one(client('ofA'))]).toEqual([
        { number: 3 },
        { number: 3 },
        null,
        null,
      ]);
    });

    test('a page takes as many statements for one order as for four', async () => {
      const query = `query ($first: Int!) { orders(first: $first, sort: { by: NUMBER, direction: DESC }) { totalCount nodes {
        number client { name } partner { name } placedBy { name } cancellable
        items { product { name } category { name } subscription { status } } } } }`;
      const few = await listed.ask(admin, query, { first: 1 });
      const many = await listed.ask(admin, query, { first: 4 });
      expect([few.errors, many.data.orders.nodes.length]).toEqual([undefined, 4]);
      expect([few.statements.length, many.statements.length]).toEqual([8, 8]);
    });

    test('a client’s newest orders and their number, whatever the number of clients, take the same statements', async () => {
      const query = `query ($first: Int!) { clients(first: $first, sort: { by: NAME, direction: ASC }) { nodes {
        name orderCount serviceCount addonCount domainCount activeServiceCount
        recentOrders(first: 1) { number client { name } partner { name }
          items { product { name category { name } } subscription { status } } } } } }`;
      const few = await listed.ask(admin, query, { first: 1 });
      const many = await listed.ask(admin, query, { first: 5 });
      expect(few.errors).toBeUndefined();
      expect(many.data.clients.nodes).toMatchObject([
        { name: 'ofA', orderCount: 2, serviceCount: 2, domainCount: 1, addonCount: 0, recentOrders: [{ number: 2 }] },
        { name: 'ofB', orderCount: 1, serviceCount: 0, addonCount: 1, recentOrders: [{ number: 3 }] },
        { name: 'ofBoth', orderCount: 1, recentOrders: [{ number: 4 }] },
        { name: 'ofNobody', orderCount: 0, serviceCount: 0, recentOrders: [] },
        { name: 'onceOfA', orderCount: 0, recentOrders: [] },
      ]);
      expect([few.statements.length, many.statements.length]).toEqual([9, 9]);
    });
  });
});
