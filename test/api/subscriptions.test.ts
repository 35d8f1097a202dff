import { listeners } from '../../server/app';
import type { Actor } from '../../server/kernel/actor';
import { Setting } from '../../server/modules/settings/entity';
import { Order } from '../../server/modules/orders/entity';
import { acceptOrder } from '../../server/modules/orders/service/decide';
import { placeOrder } from '../../server/modules/orders/service/place';
import type { ItemWish } from '../../server/modules/orders/service/quote';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { RenewalRequested, SubscriptionChanged, SubscriptionRepriced } from '../../server/modules/subscriptions/events';
import { AuditEvent } from '../../server/platform/audit/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now, type World } from '../support/world';

const SHOWN = `id name status periodStart periodEnd anchorOn endsOn nextStepOn suspendReason cancelReason quantity cycle
  price { amount } amount { amount } actions product { id } category { id } parent { id } addons { id status }`;
const ANSWER = `{ subscription { ${SHOWN} } userErrors { code message path values } }`;
const ACTS: Record<string, string> = {
  subscriptionSuspend: `mutation ($id: ID!, $reason: String) { answer: subscriptionSuspend(id: $id, reason: $reason) ${ANSWER} }`,
  subscriptionRestore: `mutation ($id: ID!) { answer: subscriptionRestore(id: $id) ${ANSWER} }`,
  subscriptionTerminate: `mutation ($id: ID!, $reason: String) { answer: subscriptionTerminate(id: $id, reason: $reason) ${ANSWER} }`,
  cancelNow: `mutation ($id: ID!, $reason: String) { answer: subscriptionCancel(id: $id, when: NOW, reason: $reason) ${ANSWER} }`,
  cancelAtEnd: `mutation ($id: ID!, $reason: String) { answer: subscriptionCancel(id: $id, when: PERIOD_END, reason: $reason) ${ANSWER} }`,
  subscriptionCancelWithdraw: `mutation ($id: ID!) { answer: subscriptionCancelWithdraw(id: $id) ${ANSWER} }`,
  subscriptionChange: `mutation ($id: ID!, $input: SubscriptionChangeInput!, $key: String!) {
    answer: subscriptionChange(id: $id, input: $input, idempotencyKey: $key) ${ANSWER} }`,
  domainRenew: `mutation ($id: ID!, $key: String!) { answer: domainRenew(id: $id, idempotencyKey: $key) ${ANSWER} }`,
  domainRestore: `mutation ($id: ID!, $key: String!) { answer: domainRestore(id: $id, idempotencyKey: $key) ${ANSWER} }`,
  domainCompleteTransfer: `mutation ($id: ID!) { answer: domainCompleteTransfer(id: $id) ${ANSWER} }`,
  domainTransferAway: `mutation ($id: ID!) { answer: domainTransferAway(id: $id) ${ANSWER} }`,
};
const PREVIEW = `query ($id: ID!, $input: SubscriptionChangeInput!) { answer: subscriptionChangePreview(id: $id, input: $input) {
  preview { before { amount } after { amount } credit { amount } charge { amount } difference { amount } daysLeft periodDays
    from until } userErrors { code path values } } }`;

const domain = (world: World, id: string, clientId: string, rest: Partial<Subscription> = {}) =>
  world.subscription(id, clientId, {
    ...{ kind: 'DOMAIN', productId: 'com', categoryId: 'domains', name: `${id}.com`, domainName: `${id}.com` },
    ...{
      liveDomain: `${id}.com`,
      cycle: 'YEARLY',
      price: eur(1200),
      anchorOn: '2025-04-01',
      periodStart: '2025-04-01',
    },
    ...{ nextStepOn: '2026-04-01', ...rest },
  });
const addon = (world: World, id: string, clientId: string, parentId: string, rest: Partial<Subscription> = {}) =>
  world.subscription(id, clientId, {
    ...{ kind: 'ADDON', productId: 'ssl', categoryId: 'domains', price: eur(300), parentId, ...rest },
  });

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let heard: object[] = [];
  const hear = async (_work: unknown, event: object) => void heard.push(event);
  let keys = 0;

  beforeAll(async () => {
    portal = await bootPortal(
      dialect,
      async (world) => {
        await world.neighbours();
        await world.shop();
      },
      listeners().on(SubscriptionChanged, hear).on(SubscriptionRepriced, hear).on(RenewalRequested, hear),
    );
  });
  beforeEach(() => {
    heard = [];
    portal.at(now);
  });
  afterAll(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const all = () => portal.db.reading(admin).of(Subscription);
  const act = async (actor: Actor, verb: string, id: string, rest: object = {}) =>
    (await portal.ask(actor, ACTS[verb]!, { id, key: `k${keys++}`, ...rest })).data.answer;
  const done = async (actor: Actor, verb: string, id: string, rest: object = {}) => {
    const { subscription, userErrors } = await act(actor, verb, id, rest);
    expect(userErrors).toEqual([]);
    return subscription;
  };
  /** Nothing of it, or of anything, is another after it was refused. */
  const refused = async (actor: Actor, verb: string, id: string, rest: object = {}) => {
    const everything = () => Promise.all([all().list(), portal.db.reading(admin).of(AuditEvent).count()]);
    const before = await everything();
    const { subscription, userErrors } = await act(actor, verb, id, rest);
    expect(subscription).toBeNull();
    expect(await everything()).toEqual(before);
    expect(heard).toEqual([]);
    expect(userErrors).toHaveLength(1);
    return userErrors[0];
  };
  const changes = () =>
    heard
      .filter((event) => event instanceof SubscriptionChanged)
      .map(({ subscriptionId, from, to }) => [subscriptionId, from, to])
      .sort();
  const ordered = async (clientId: string, items: ItemWish[]) => {
    const id = await portal.db.transact(admin, async (work) => (await placeOrder(work, { clientId, items })).id);
    heard = [];
    await portal.db.transact(admin, (work) => acceptOrder(work, id));
    const order = await portal.db.reading(admin).of(Order).get(id);
    return { order, subscriptions: await all().list({ where: [{ orderId: id }], orderBy: [['productId', 'ASC']] }) };
  };
  const monthly = (rest: object = {}): ItemWish => ({ productId: 'web', cycle: 'MONTHLY', quantity: 1, ...rest });

  describe('what was ordered begins on the day its order is accepted', () => {
    test.each<[string, string, ItemWish, string, string]>([
      ['a month', '2026-03-08T07:30:00Z', monthly(), '2026-03-08', '2026-04-08'],
      ['a month from the 31st', '2026-01-31T23:59:59Z', monthly(), '2026-01-31', '2026-02-28'],
      ['a month from a leap day', '2024-02-29T00:00:00Z', monthly(), '2024-02-29', '2024-03-29'],
      ['a year', '2026-12-31T12:00:00Z', monthly({ cycle: 'YEARLY' }), '2026-12-31', '2027-12-31'],
      ['a year from a leap day', '2024-02-29T12:00:00Z', monthly({ cycle: 'YEARLY' }), '2024-02-29', '2025-02-28'],
      [
        'two years of a domain',
        '2026-03-08T12:00:00Z',
        { productId: 'com', cycle: 'BIENNIAL', quantity: 1, domainName: 'twoyears.com' },
        '2026-03-08',
        '2028-03-08',
      ],
    ])('%s', async (_what, at, item, start, end) => {
      portal.at(new Date(at));
      const { order, subscriptions } = await ordered('ofA', [item]);
      const [it] = subscriptions;
      expect(order.status).toBe('COMPLETED');
      expect(it).toMatchObject({
        ...{ status: 'ACTIVE', anchorOn: start, periods: 1, periodStart: start, periodEnd: end, billedUntil: end },
        ...{ renewsOn: end, endsOn: null, nextStepOn: it!.kind === 'DOMAIN' ? end : null },
      });
      expect(changes()).toEqual([[it!.id, 'PENDING', 'ACTIVE']]);
    });

    test('in the operator’s time zone', async () => {
      const zone = (value: string | null) =>
        portal.build(async ({ work }) => {
          if (value) await work.of(Setting).insert({ id: 'timeZone', value, updatedAt: now });
          else await work.of(Setting).remove([{ id: 'timeZone' }]);
        });
      await zone('Pacific/Auckland');
      portal.at(new Date('2026-03-08T12:30:00Z'));
      const { subscriptions } = await ordered('ofA', [monthly()]);
      expect(subscriptions[0]).toMatchObject({ anchorOn: '2026-03-09', periodEnd: '2026-04-09' });
      await zone(null);
    });

    test('an add-on with its service, also one ordered later', async () => {
      const first = await ordered('ofA', [
        monthly(),
        { productId: 'ssl', cycle: 'MONTHLY', quantity: 1, parentItem: 0 },
      ]);
      const [ssl, web] = first.subscriptions;
      expect(ssl).toMatchObject({ status: 'ACTIVE', parentId: web!.id, kind: 'ADDON' });
      const wish: ItemWish = { productId: 'ssl', cycle: 'MONTHLY', quantity: 1, parentSubscriptionId: web!.id };
      const later = await ordered('ofA', [wish]);
      expect(later.subscriptions).toMatchObject([{ status: 'ACTIVE', parentId: web!.id }]);
    });

    test.each<[string, string, Partial<Subscription>, string[]]>([
      ['suspended', 'SUSPENDED', { suspendedAt: now, suspendReason: 'STAFF' }, ['SUSPENDED', 'PARENT']],
      ['terminated', 'TERMINATED', { endedAt: now }, ['TERMINATED']],
    ])('an add-on whose service has been %s since begins so', async (_what, status, patch, [expected, reason]) => {
      const parent = `later-${status}`;
      await portal.build((world) => world.subscription(parent, 'ofA'));
      const wish: ItemWish = { productId: 'ssl', cycle: 'MONTHLY', quantity: 1, parentSubscriptionId: parent };
      const id = await portal.db.transact(
        admin,
        async (work) => (await placeOrder(work, { clientId: 'ofA', items: [wish] })).id,
      );
      await portal.build(({ work }) =>
        work.of(Subscription).update(parent, { ...patch, status: status as Subscription['status'] }),
      );
      await portal.db.transact(admin, (work) => acceptOrder(work, id));
      const [it] = await all().list({ where: [{ orderId: id }] });
      expect(it).toMatchObject({ status: expected, suspendReason: reason ?? null, following: true });
    });
  });

  describe('staff', () => {
    test('suspend a service and its add-ons, and restore them', async () => {
      await portal.build(async (world) => {
        await world.subscription('s1', 'ofA');
        await addon(world, 's1-a', 'ofA', 's1');
        await addon(world, 's1-ended', 'ofA', 's1', { status: 'TERMINATED', renewsOn: null });
      });
      const stopped = await done(staff('SUPPORT'), 'subscriptionSuspend', 's1', { reason: ' sends spam ' });
      expect(stopped).toMatchObject({
        ...{ status: 'SUSPENDED', suspendReason: 'STAFF', cancelReason: 'sends spam', nextStepOn: '2026-04-07' },
        ...{ actions: ['RESTORE', 'TERMINATE', 'CANCEL'] },
        addons: [
          { id: 's1-a', status: 'SUSPENDED' },
          { id: 's1-ended', status: 'TERMINATED' },
        ],
      });
      expect(await all().get('s1-a')).toMatchObject({
        suspendReason: 'PARENT',
        following: true,
        nextStepOn: null,
        renewsOn: null,
      });
      expect(changes()).toEqual([
        ['s1', 'ACTIVE', 'SUSPENDED'],
        ['s1-a', 'ACTIVE', 'SUSPENDED'],
      ]);
      heard = [];
      expect(await refused(admin, 'subscriptionRestore', 's1-a')).toMatchObject({
        code: 'PARENT_SUSPENDED',
        path: ['id'],
      });
      const running = await done(admin, 'subscriptionRestore', 's1');
      expect(running).toMatchObject({ status: 'ACTIVE', suspendReason: null, cancelReason: null, nextStepOn: null });
      expect(await all().get('s1')).toMatchObject({ suspendedAt: null, renewsOn: '2026-04-01', version: 3 });
      expect(await all().get('s1-a')).toMatchObject({ status: 'ACTIVE', following: false, renewsOn: '2026-04-01' });
      expect(changes()).toEqual([
        ['s1', 'SUSPENDED', 'ACTIVE'],
        ['s1-a', 'SUSPENDED', 'ACTIVE'],
      ]);
    });

    test('terminate a service for good, its add-ons with it', async () => {
      await portal.build(async (world) => {
        await world.subscription('t1', 'ofA');
        await addon(world, 't1-a', 'ofA', 't1', {
          status: 'CANCEL_AT_PERIOD_END',
          endsOn: '2026-04-01',
          renewsOn: null,
        });
      });
      const over = await done(admin, 'subscriptionTerminate', 't1', { reason: 'abuse' });
      expect(over).toMatchObject({ status: 'TERMINATED', cancelReason: 'abuse', actions: [], nextStepOn: null });
      expect(await all().get('t1-a')).toMatchObject({ status: 'TERMINATED', endedAt: now, nextStepOn: null });
      expect(await all().get('t1')).toMatchObject({ endedAt: now, renewsOn: null });
      heard = [];
      for (const verb of [
        'subscriptionSuspend',
        'subscriptionRestore',
        'subscriptionTerminate',
        'cancelNow',
        'cancelAtEnd',
      ])
        expect(await refused(admin, verb, 't1')).toMatchObject({
          ...{ code: 'SUBSCRIPTION_STATE', path: ['id'], values: { kind: 'SERVICE', status: 'TERMINATED' } },
        });
    });

    test('do none of it to a domain', async () => {
      await portal.build((world) => domain(world, 'steady', 'ofA'));
      for (const verb of ['subscriptionSuspend', 'subscriptionTerminate'])
        expect(await refused(admin, verb, 'steady')).toMatchObject({ code: 'SUBSCRIPTION_STATE' });
    });

    test('say why in a sentence, not in a book', async () => {
      await portal.build((world) => world.subscription('why', 'ofA'));
      expect(await refused(admin, 'subscriptionSuspend', 'why', { reason: 'x'.repeat(256) })).toMatchObject({
        ...{ code: 'TEXT_TOO_LONG', path: ['reason'], values: { length: 256, most: 255 } },
      });
    });
  });

  describe('a cancellation', () => {
    test.each([
      ['its partner', partner('A', 'PARTNER_EMPLOYEE')],
      ['its client', client('ofA', 'CLIENT_MEMBER')],
      ['support', staff('SUPPORT')],
      ['an app that may write subscriptions', app('A', 'subscriptions:write')],
    ])('now, by %s, ends it today', async (who, actor) => {
      const id = `now-${who.replace(/ /g, '-')}`;
      await portal.build((world) => world.subscription(id, 'ofA'));
      expect(await done(actor, 'cancelNow', id, { reason: 'moved' })).toMatchObject({
        ...{ status: 'TERMINATED', cancelReason: 'moved' },
      });
      expect(changes()).toEqual([[id, 'ACTIVE', 'TERMINATED']]);
    });

    test('at the end lets it run, and can be taken back; add-ons follow both ways', async () => {
      await portal.build(async (world) => {
        await world.subscription('end', 'ofA');
        await addon(world, 'end-a', 'ofA', 'end', {
          cycle: 'QUARTERLY',
          periodEnd: '2026-06-01',
          billedUntil: '2026-06-01',
          renewsOn: '2026-06-01',
        });
        await addon(world, 'end-b', 'ofA', 'end', {
          status: 'CANCEL_AT_PERIOD_END',
          endsOn: '2026-03-20',
          renewsOn: null,
        });
      });
      const ending = await done(partner('A'), 'cancelAtEnd', 'end', { reason: 'too dear' });
      expect(ending).toMatchObject({
        ...{ status: 'CANCEL_AT_PERIOD_END', endsOn: '2026-04-01', nextStepOn: '2026-04-01', cancelReason: 'too dear' },
        ...{ actions: ['TERMINATE', 'CANCEL', 'WITHDRAW_CANCELLATION'] },
      });
      expect(await all().get('end')).toMatchObject({ renewsOn: null });
      expect(await all().get('end-a')).toMatchObject({
        status: 'CANCEL_AT_PERIOD_END',
        endsOn: '2026-04-01',
        renewsOn: null,
      });
      expect(await all().get('end-b')).toMatchObject({ endsOn: '2026-03-20', following: false });
      heard = [];
      expect(await refused(partner('A'), 'cancelAtEnd', 'end')).toMatchObject({ code: 'SUBSCRIPTION_STATE' });
      expect(await refused(partner('A'), 'subscriptionCancelWithdraw', 'end-a')).toMatchObject({
        code: 'PARENT_ENDING',
      });
      const kept = await done(client('ofA'), 'subscriptionCancelWithdraw', 'end');
      expect(kept).toMatchObject({ status: 'ACTIVE', endsOn: null, nextStepOn: null, cancelReason: null });
      expect(await all().get('end')).toMatchObject({ renewsOn: '2026-04-01' });
      expect(await all().get('end-a')).toMatchObject({
        status: 'ACTIVE',
        endsOn: null,
        following: false,
        renewsOn: '2026-06-01',
      });
      expect(await all().get('end-b')).toMatchObject({ status: 'CANCEL_AT_PERIOD_END', endsOn: '2026-03-20' });
      heard = [];
      expect(await refused(client('ofA'), 'subscriptionCancelWithdraw', 'end')).toMatchObject({
        code: 'SUBSCRIPTION_STATE',
      });
    });

    test('of a domain at the end: it is not renewed, and stays active until then', async () => {
      await portal.build((world) => domain(world, 'leaving', 'ofA'));
      expect(await done(client('ofA'), 'cancelAtEnd', 'leaving')).toMatchObject({
        status: 'ACTIVE',
        endsOn: '2026-04-01',
      });
      expect(await all().get('leaving')).toMatchObject({ renewsOn: null, nextStepOn: '2026-04-01' });
      expect(changes()).toEqual([]);
      expect(await refused(client('ofA'), 'cancelAtEnd', 'leaving')).toMatchObject({ code: 'ALREADY_ENDING' });
      expect(await done(client('ofA'), 'subscriptionCancelWithdraw', 'leaving')).toMatchObject({ endsOn: null });
      expect(await all().get('leaving')).toMatchObject({ renewsOn: '2026-04-01' });
      expect(await refused(client('ofA'), 'subscriptionCancelWithdraw', 'leaving')).toMatchObject({
        code: 'NOT_ENDING',
      });
    });

    test('of a domain now gives its name free', async () => {
      await portal.build((world) => domain(world, 'given-up', 'ofA'));
      expect(await done(client('ofA'), 'cancelNow', 'given-up')).toMatchObject({ status: 'CANCELLED', actions: [] });
      expect(await all().get('given-up')).toMatchObject({ liveDomain: null, endedAt: now, domainName: 'given-up.com' });
    });

    test('of what has not begun is its order’s', async () => {
      const order = await portal.db.transact(admin, (work) =>
        placeOrder(work, { clientId: 'ofA', items: [monthly()] }),
      );
      heard = [];
      const [it] = await all().list({ where: [{ orderId: order.id }] });
      expect(await refused(client('ofA'), 'cancelNow', it!.id)).toMatchObject({ code: 'SUBSCRIPTION_PENDING' });
      expect(await refused(client('ofA'), 'cancelAtEnd', it!.id)).toMatchObject({ code: 'SUBSCRIPTION_STATE' });
    });
  });

  describe('a change', () => {
    beforeAll(() =>
      portal.build(async (world) => {
        for (const id of ['up', 'down', 'more', 'yearly', 'kept', 'twice']) await world.subscription(id, 'ofBoth');
        await portalUpdate(world, 'down', { productId: 'pro', price: eur(3000) });
        await world.subscription('billed', 'ofBoth', { billedUntil: '2026-05-01', renewsOn: '2026-05-01' });
        await world.subscription('dear', 'ofBoth', { price: eur(777) });
        await domain(world, 'unchanging', 'ofBoth');
      }),
    );
    const portalUpdate = (world: World, id: string, patch: Partial<Subscription>) =>
      world.work.of(Subscription).update(id, patch);

    test('to something dearer is previewed, then announced with what it costs by the day', async () => {
      const input = { productId: 'pro' };
      const { preview, userErrors } = (await portal.ask(client('ofBoth'), PREVIEW, { id: 'up', input })).data.answer;
      expect(userErrors).toEqual([]);
      // 24 of 31 days are left on 8 March.
      expect(preview).toEqual({
        ...{
          before: { amount: '10.00' },
          after: { amount: '30.00' },
          credit: { amount: '7.74' },
          charge: { amount: '23.22' },
        },
        ...{ difference: { amount: '15.48' }, daysLeft: 24, periodDays: 31, from: '2026-03-08', until: '2026-04-01' },
      });
      expect(await all().get('up')).toMatchObject({ productId: 'web', version: 1 });
      const changed = await done(partner('B'), 'subscriptionChange', 'up', { input });
      expect(changed).toMatchObject({
        ...{ status: 'ACTIVE', name: 'pro', product: { id: 'pro' }, price: { amount: '30.00' } },
        ...{ periodEnd: '2026-04-01', anchorOn: '2026-03-01' },
      });
      const common = { categoryId: 'hosting', cycle: 'MONTHLY', quantity: 1 };
      expect(heard).toEqual([
        new SubscriptionRepriced(
          ...(['up', 'ofBoth'] as const),
          { ...common, productId: 'web', price: eur(1000) },
          { ...common, productId: 'pro', price: eur(3000) },
          ...([eur(774), eur(2322), eur(1548), 24, 31, { start: '2026-03-08', end: '2026-04-01' }] as const),
        ),
      ]);
    });

    test('to something cheaper gives back', async () => {
      await done(client('ofBoth'), 'subscriptionChange', 'down', { input: { productId: 'web' } });
      expect(heard).toMatchObject([{ difference: eur(-1548), credit: eur(2323), charge: eur(775) }]);
    });

    test('of the quantity keeps its own price, whatever the list says', async () => {
      const changed = await done(client('ofBoth'), 'subscriptionChange', 'dear', { input: { quantity: 3 } });
      expect(changed).toMatchObject({ quantity: 3, price: { amount: '7.77' }, amount: { amount: '23.31' } });
      expect(heard).toMatchObject([{ before: { quantity: 1 }, after: { quantity: 3 }, difference: eur(1203) }]);
    });

    test('of the cycle begins a new period today, less what was not used', async () => {
      const changed = await done(client('ofBoth'), 'subscriptionChange', 'yearly', { input: { cycle: 'YEARLY' } });
      expect(changed).toMatchObject({ anchorOn: '2026-03-08', periodEnd: '2027-03-08', price: { amount: '100.00' } });
      expect(await all().get('yearly')).toMatchObject({
        periods: 1,
        billedUntil: '2027-03-08',
        renewsOn: '2027-03-08',
      });
      expect(heard).toMatchObject([{ credit: eur(774), charge: eur(10000), difference: eur(9226) }]);
    });

    test.each<[string, string, object, string, string[]]>([
      ['to what it is', 'kept', { productId: 'web', cycle: 'MONTHLY', quantity: 1 }, 'NOTHING_CHANGES', ['input']],
      ['to nothing', 'kept', {}, 'NOTHING_CHANGES', ['input']],
      ['to a product there is not', 'kept', { productId: 'x' }, 'NOT_FOUND', ['input', 'productId']],
      ['to a retired product', 'kept', { productId: 'retired' }, 'PRODUCT_INACTIVE', ['input', 'productId']],
      ['to another kind', 'kept', { productId: 'com' }, 'PRODUCT_OF_OTHER_KIND', ['input', 'productId']],
      [
        'to a cycle without a price',
        'kept',
        { productId: 'pro', cycle: 'YEARLY' },
        'PRICE_NOT_FOUND',
        ['input', 'cycle'],
      ],
      [
        'to something bought once',
        'kept',
        { productId: 'move', cycle: 'ONE_OFF' },
        'PRICE_NOT_FOUND',
        ['input', 'cycle'],
      ],
      ['to less than one', 'kept', { quantity: 0 }, 'QUANTITY_OUT_OF_RANGE', ['input', 'quantity']],
      ['while the next period is invoiced', 'billed', { productId: 'pro' }, 'RENEWAL_OPEN', ['id']],
      ['of a domain', 'unchanging', { cycle: 'BIENNIAL' }, 'SUBSCRIPTION_STATE', ['id']],
    ])('%s is refused, and so is its preview', async (_what, id, input, code, path) => {
      const error = await refused(partner('A'), 'subscriptionChange', id, { input });
      expect(error).toMatchObject({ code, path });
      const { preview, userErrors } = (await portal.ask(partner('A'), PREVIEW, { id, input })).data.answer;
      expect([preview, userErrors]).toMatchObject([null, [{ code, path, values: error.values }]]);
    });

    test('retried with its key happens once; doubled at once, too', async () => {
      const variables = { id: 'twice', input: { quantity: 2 }, key: 'one-change' };
      const answers = await Promise.all(
        [1, 2].map(() => portal.ask(client('ofBoth'), ACTS['subscriptionChange']!, variables)),
      );
      const again = await portal.ask(client('ofBoth'), ACTS['subscriptionChange']!, variables);
      for (const { data } of [...answers, again])
        expect(data.answer).toMatchObject({ subscription: { quantity: 2 }, userErrors: [] });
      expect(await all().get('twice')).toMatchObject({ version: 2 });
      const other = await portal.ask(client('ofBoth'), ACTS['subscriptionChange']!, {
        ...variables,
        input: { quantity: 3 },
      });
      expect(other.data.answer.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect(await all().get('twice')).toMatchObject({ version: 2, quantity: 2 });
    });
  });

  describe('a domain', () => {
    test('is renewed ahead of time: invoiced now, once, extended when that is paid', async () => {
      await portal.build((world) => domain(world, 'ahead', 'ofA'));
      const period = { start: '2026-04-01', end: '2027-04-01' };
      expect(await done(client('ofA'), 'domainRenew', 'ahead')).toMatchObject({
        status: 'ACTIVE',
        periodEnd: '2026-04-01',
      });
      expect(heard).toEqual([new RenewalRequested('ahead', 'ofA', period, null)]);
      expect(await all().get('ahead')).toMatchObject({ billedUntil: '2027-04-01', renewsOn: '2027-04-01' });
      heard = [];
      expect(await refused(client('ofA'), 'domainRenew', 'ahead')).toMatchObject({
        code: 'RENEWAL_OPEN',
        path: ['id'],
      });
    });

    test('is renewed in its grace, and not after', async () => {
      await portal.build(async (world) => {
        await domain(world, 'late', 'ofA', { status: 'GRACE', renewsOn: null });
        await domain(world, 'gone', 'ofA', { status: 'REDEMPTION', renewsOn: null });
      });
      expect(await done(partner('A'), 'domainRenew', 'late')).toMatchObject({ status: 'GRACE' });
      expect(heard).toHaveLength(1);
      heard = [];
      expect(await refused(partner('A'), 'domainRenew', 'gone')).toMatchObject({ code: 'SUBSCRIPTION_STATE' });
    });

    test('is restored from redemption at the price of that', async () => {
      await portal.build(async (world) => {
        await domain(world, 'lost', 'ofA', { status: 'REDEMPTION', renewsOn: null });
        await domain(world, 'dear', 'ofA', {
          status: 'REDEMPTION',
          renewsOn: null,
          cycle: 'BIENNIAL',
          id: 'dear-domain',
          anchorOn: '2024-04-01',
        });
      });
      expect(await done(partner('A'), 'domainRestore', 'lost')).toMatchObject({ status: 'REDEMPTION' });
      expect(heard).toEqual([
        new RenewalRequested('lost', 'ofA', { start: '2026-04-01', end: '2027-04-01' }, eur(8000)),
      ]);
      heard = [];
      expect(await refused(partner('A'), 'domainRestore', 'lost')).toMatchObject({ code: 'RENEWAL_OPEN' });
      expect(await refused(partner('A'), 'domainRestore', 'dear-domain')).toMatchObject({ code: 'RESTORE_NOT_PRICED' });
    });

    test('alone is renewed so: a service renews by itself', async () => {
      await portal.build((world) => world.subscription('plain', 'ofA'));
      expect(await refused(admin, 'domainRenew', 'plain')).toMatchObject({ code: 'NOT_A_DOMAIN' });
      expect(await refused(admin, 'domainRestore', 'plain')).toMatchObject({ code: 'NOT_A_DOMAIN' });
    });

    test('comes from elsewhere: its order is complete, and its period begins, when it is here', async () => {
      const wish: ItemWish = {
        productId: 'com',
        cycle: 'YEARLY',
        quantity: 1,
        domainName: 'coming.com',
        transfer: true,
      };
      const { order, subscriptions } = await ordered('ofA', [wish, monthly()]);
      expect([order.status, subscriptions.map(({ status }) => status)]).toEqual([
        'ACTIVE',
        ['PENDING_TRANSFER', 'ACTIVE'],
      ]);
      portal.at(new Date('2026-03-13T12:00:00Z'));
      const id = subscriptions[0]!.id;
      expect(await done(staff('SUPPORT'), 'domainCompleteTransfer', id)).toMatchObject({
        ...{ status: 'ACTIVE', periodStart: '2026-03-13', periodEnd: '2027-03-13', nextStepOn: '2027-03-13' },
      });
      expect((await portal.db.reading(admin).of(Order).get(order.id)).status).toBe('COMPLETED');
      heard = [];
      expect(await refused(admin, 'domainCompleteTransfer', id)).toMatchObject({ code: 'SUBSCRIPTION_STATE' });
    });

    test('that does not come is cancelled, and its order is complete', async () => {
      const wish: ItemWish = {
        productId: 'com',
        cycle: 'YEARLY',
        quantity: 1,
        domainName: 'stuck.com',
        transfer: true,
      };
      const { order, subscriptions } = await ordered('ofA', [wish]);
      expect(await done(client('ofA'), 'cancelNow', subscriptions[0]!.id)).toMatchObject({ status: 'CANCELLED' });
      expect((await portal.db.reading(admin).of(Order).get(order.id)).status).toBe('COMPLETED');
    });

    test('goes elsewhere', async () => {
      await portal.build((world) => domain(world, 'away', 'ofA'));
      expect(await done(admin, 'domainTransferAway', 'away')).toMatchObject({
        status: 'TRANSFERRED_AWAY',
        nextStepOn: null,
      });
      expect(await all().get('away')).toMatchObject({ liveDomain: null, renewsOn: null, endedAt: now });
    });
  });

  describe('nobody else', () => {
    const input = { quantity: 2 };
    beforeAll(() =>
      portal.build(async (world) => {
        await world.subscription('ofB-1', 'ofB');
        await domain(world, 'ofB-2', 'ofB');
        await world.subscription('gone-1', 'onceOfA');
      }),
    );

    test.each([
      'cancelNow',
      'cancelAtEnd',
      'subscriptionCancelWithdraw',
      'subscriptionChange',
      'domainRenew',
      'domainRestore',
    ])('%s finds a neighbour’s subscription', async (verb) => {
      for (const [actor, id] of [
        [partner('A'), 'ofB-1'],
        [partner('A'), 'ofB-2'],
        [partner('A'), 'gone-1'],
        [client('ofA'), 'ofB-1'],
      ] as const)
        expect(await refused(actor, verb, id, { input })).toMatchObject({ code: 'NOT_FOUND', path: ['id'] });
    });

    test('previews a change of it, or sees it', async () => {
      const { preview, userErrors } = (await portal.ask(partner('A'), PREVIEW, { id: 'ofB-1', input })).data.answer;
      expect([preview, userErrors]).toMatchObject([null, [{ code: 'NOT_FOUND' }]]);
      const one = `query ($id: ID!) { subscription(id: $id) { id parent { id } } }`;
      expect((await portal.ask(partner('A'), one, { id: 'ofB-1' })).data.subscription).toBeNull();
      expect((await portal.ask(partner('B'), one, { id: 'ofB-1' })).data.subscription).toEqual({
        id: 'ofB-1',
        parent: null,
      });
    });

    test.each([
      ...[
        'subscriptionSuspend',
        'subscriptionRestore',
        'subscriptionTerminate',
        'domainCompleteTransfer',
        'domainTransferAway',
      ].flatMap((verb) => [partner('B'), client('ofB'), staff('FINANCE')].map((actor) => [verb, actor] as const)),
      ...['cancelNow', 'subscriptionChange', 'domainRenew'].flatMap((verb) =>
        [staff('FINANCE'), app('B', 'subscriptions:read'), app('B', 'orders:write')].map(
          (actor) => [verb, actor] as const,
        ),
      ),
    ])('%s is not for everybody', async (verb, actor) => {
      const { errors, statements } = await portal.ask(actor, ACTS[verb]!, { id: 'ofB-1', key: 'k', input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(statements).toEqual([]);
    });
  });

  describe('lists', () => {
    let listed: Portal;
    const LIST = `query ($filter: SubscriptionFilter, $sort: SubscriptionSort) {
      subscriptions(first: 50, filter: $filter, sort: $sort) { totalCount nodes { id } } }`;
    beforeAll(async () => {
      listed = await bootPortal(dialect, async (world) => {
        await world.neighbours();
        await world.shop();
        await world.subscription('a1', 'ofA', { createdAt: new Date('2026-01-01T00:00:00Z') });
        await world.subscription('a2', 'ofA', {
          productId: 'pro',
          price: eur(3000),
          status: 'SUSPENDED',
          periodEnd: '2026-03-01',
          createdAt: new Date('2026-01-02T00:00:00Z'),
        });
        await addon(world, 'a3', 'ofA', 'a1', { periodEnd: '2026-05-01', createdAt: new Date('2026-01-03T00:00:00Z') });
        await domain(world, 'b1', 'ofB', {
          searchText: 'com bücher.com xn--bcher-kva.com',
          createdAt: new Date('2026-01-04T00:00:00Z'),
        });
        await world.subscription('both', 'ofBoth', {
          status: 'PENDING',
          periodEnd: null,
          createdAt: new Date('2026-01-05T00:00:00Z'),
        });
      });
    });
    afterAll(() => listed.close());
    const ids = async (actor: Actor, filter: object = {}, sort: object | null = null) => {
      const { subscriptions } = (await listed.ask(actor, LIST, { filter, sort })).data;
      expect(subscriptions.totalCount).toBe(subscriptions.nodes.length);
      return subscriptions.nodes.map(({ id }: { id: string }) => id);
    };

    test('newest first, each sees its own', async () => {
      expect(await ids(admin)).toEqual(['both', 'b1', 'a3', 'a2', 'a1']);
      expect(await ids(partner('A'))).toEqual(['both', 'a3', 'a2', 'a1']);
      expect(await ids(partner('B'))).toEqual(['both', 'b1']);
      expect(await ids(client('ofA'))).toEqual(['a3', 'a2', 'a1']);
      expect(await ids(client('ofNobody'))).toEqual([]);
    });

    test.each<[string, object, string[]]>([
      ['services', { kind: 'SERVICE' }, ['both', 'a2', 'a1']],
      ['add-ons', { kind: 'ADDON' }, ['a3']],
      ['domains', { kind: 'DOMAIN' }, ['b1']],
      ['a state', { status: 'SUSPENDED' }, ['a2']],
      ['two states', { status: ['SUSPENDED', 'PENDING'] }, ['both', 'a2']],
      ['a client', { clientId: 'ofA', kind: 'SERVICE' }, ['a2', 'a1']],
      ['a product', { productId: 'pro' }, ['a2']],
      ['a category', { categoryId: 'domains' }, ['b1', 'a3']],
      ['days, the last left out', { dueFrom: '2026-03-01', dueBefore: '2026-05-01' }, ['b1', 'a2', 'a1']],
      ['letters of a domain', { q: 'BÜCHER' }, ['b1']],
      ['its ASCII form', { q: 'xn--b' }, ['b1']],
      ['its client', { q: 'OFBOTH' }, ['both']],
      ['ids', { ids: ['a1', 'b1', 'nothing'] }, ['b1', 'a1']],
    ])('found by %s', async (_what, filter, expected) => {
      expect(await ids(admin, filter)).toEqual(expected);
    });

    test('a neighbour’s is not found by anything', async () => {
      for (const filter of [{ q: 'bücher' }, { clientId: 'ofB' }, { kind: 'DOMAIN' }, { ids: ['b1'] }])
        expect(await ids(partner('A'), filter)).toEqual([]);
    });

    test('as a file: what the filter matches, and nothing of a neighbour', async () => {
      const rows = async (actor: Actor, filter: object) => {
        const query = `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
        const { text } = await download(listed, actor, `/export/subscriptions.csv${query}`);
        return text
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(','));
      };
      const [pro] = await rows(partner('A'), { productId: 'pro' });
      expect(pro!.slice(0, 12)).toEqual([
        ...['a2', 'SERVICE', '', 'ofA', 'pro', 'hosting', 'SUSPENDED', 'MONTHLY', '1', '30.00', '30.00', 'EUR'],
      ]);
      expect(await rows(partner('A'), { kind: 'DOMAIN' })).toEqual([]);
      expect((await rows(partner('B'), { kind: 'DOMAIN' })).map(([name]) => name)).toEqual(['b1.com']);
    });

    test('sorted by when they are due, what has no day first', async () => {
      expect(await ids(admin, {}, { by: 'NEXT_DUE', direction: 'ASC' })).toEqual(['both', 'a2', 'a1', 'b1', 'a3']);
      expect(await ids(admin, { kind: 'SERVICE' }, { by: 'PRICE', direction: 'DESC' })).toEqual(['a2', 'both', 'a1']);
    });

    test('a day that is none is bad input', async () => {
      const { errors } = await listed.ask(admin, LIST, { filter: { dueFrom: '2026-02-30' } });
      expect(errors).toMatchObject([
        { message: 'This is not a day: 2026-02-30', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });

    test('a page takes as many statements for one row as for five', async () => {
      const page = `query ($first: Int!) { subscriptions(first: $first) { totalCount nodes { name actions amount { amount }
        client { name } product { name } category { name } order { number } parent { name } addons { id } } } }`;
      const [few, many] = [await listed.ask(admin, page, { first: 1 }), await listed.ask(admin, page, { first: 5 })];
      expect(many.errors).toBeUndefined();
      expect(many.data.subscriptions.nodes[2]).toMatchObject({ name: 'a3', parent: { name: 'a1' } });
      // Nothing was ordered, and the first row belongs to nothing: one statement fewer.
      expect([few.statements.length, many.statements.length]).toEqual([6, 7]);
    });
  });

  test('every act is in the audit log, with what it changed and who did it', async () => {
    await portal.build((world) => world.subscription('audited', 'ofA'));
    await done(partner('A'), 'cancelAtEnd', 'audited');
    const deeds = (await portal.audits()).filter(({ subjectId }) => subjectId === 'audited');
    expect(deeds).toMatchObject([
      {
        ...{ action: 'subscription.cancelAtPeriodEnd', userId: 'usr_A', clientId: 'ofA', partnerId: 'A' },
        changes: {
          status: ['ACTIVE', 'CANCEL_AT_PERIOD_END'],
          endsOn: [null, '2026-04-01'],
          renewsOn: ['2026-04-01', null],
        },
      },
    ]);
  });
});
