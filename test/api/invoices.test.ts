import type { Actor } from '../../server/kernel/actor';
import { Invoice, InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { Order } from '../../server/modules/orders/entity';
import { Setting } from '../../server/modules/settings/entity';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { ChangeRow } from '../../server/platform/live/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now } from '../support/world';

const CREATE = `mutation ($input: InvoiceInput!, $key: String!) {
  invoiceCreate(input: $input, idempotencyKey: $key) { userErrors { code path } invoice {
    id number status issuable net { amount } tax { amount } total { amount } issuedOn seller { name } buyer { name }
    lines { position description quantity taxRate net { amount } tax { amount } categoryKey } } } }`;
const ISSUE = `mutation ($id: ID!) { invoiceIssue(id: $id) { userErrors { code } invoice {
    number status issuedOn dueOn total { amount } left { amount } taxTreatment language overdue cancellable creditable
    seller { name lines country vatNumber } buyer { name lines country vatNumber email } } } }`;
const CANCEL = `mutation ($id: ID!) { invoiceCancel(id: $id) { userErrors { code } invoice { status left { amount } } } }`;
const DISCARD = `mutation ($id: ID!) { invoiceDiscard(id: $id) { userErrors { code } discardedId } }`;
const PLACE = `mutation ($input: OrderInput!, $key: String!) { orderPlace(input: $input, idempotencyKey: $key) {
    userErrors { code message path } order { id status net { amount } tax { amount } total { amount } invoices { id } } } }`;
const LIST = `query ($filter: InvoiceFilter, $sort: InvoiceSort) {
  invoices(first: 100, filter: $filter, sort: $sort) { totalCount nodes { id number status overdue } } }`;

let keys = 0;
const line = (over: object = {}) => ({
  ...{ description: 'Advice', quantity: 2, unitPrice: { amount: '50.00', currency: 'EUR' }, ...over },
});

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.category('hosting');
      await world.product('Plan');
      await world.price('Plan', { setupFee: eur(500) });
      await world.product('Exempt', { taxCategory: 'EXEMPT' });
      await world.price('Exempt');
      await world.product('Free');
      await world.price('Free', { amount: eur(0) });
      const rest = {
        address1: 'Long Street 1',
        postcode: '10115',
        city: 'Berlin',
        firstName: 'Ada',
        lastName: 'Byron',
      };
      await world.client('consumer', { number: 100, company: '', name: 'Ada Byron', country: 'FI', ...rest });
      await world.client('hasDraft');
      await world.client('canaries', { country: 'ES', postcode: '35001' });
      await world.relationship('A', 'hasDraft');
      await world.client('business', { number: 101, country: 'FI', vatNumber: 'FI12345678', language: 'bg', ...rest });
      await world.client('overseas', { number: 102, country: 'BR', currency: 'BRL', ...rest });
      const value = { name: 'Operator', address: 'Short Street 2\n10117 Berlin', vatNumber: 'DE123456789' };
      await world.work.of(Setting).insert({ id: 'operator', value, updatedAt: now });
    });
  });
  afterEach(() => portal.at(now));
  afterAll(() => portal.close());

  const create = async (input: object, actor = admin, key = `key ${++keys}`) => {
    const { data, errors } = await portal.ask(actor, CREATE, { input, key });
    return { ...data?.invoiceCreate, errors };
  };
  const issue = async (id: string) => (await portal.ask(admin, ISSUE, { id })).data.invoiceIssue;
  const place = async (clientId: string, items: object[], actor = admin) =>
    (await portal.ask(actor, PLACE, { input: { clientId, items }, key: `key ${++keys}` })).data.orderPlace;
  const item = (productId: string, over: object = {}) => ({ productId, cycle: 'MONTHLY', quantity: 1, ...over });
  const list = async (filter: object, actor = admin, sort: object | null = null) =>
    (await portal.ask(actor, LIST, { filter, sort })).data.invoices;
  const linesOf = (invoiceId: string) =>
    portal.db
      .reading(admin)
      .of(InvoiceLine)
      .list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });

  describe('a draft', () => {
    test('has no number, owes nothing, and shows its tax', async () => {
      const { invoice, userErrors } = await create({
        clientId: 'ofA',
        lines: [line(), line({ productId: 'Exempt', unitPrice: { amount: '0.05', currency: 'EUR' }, quantity: 1 })],
        note: 'Thank you',
      });
      expect(userErrors).toEqual([]);
      expect(invoice).toMatchObject({
        ...{ number: null, status: 'DRAFT', issuable: true, issuedOn: null, seller: null, buyer: null },
        ...{ net: { amount: '100.05' }, tax: { amount: '19.00' }, total: { amount: '119.05' } },
        lines: [
          { position: 1, quantity: 2, taxRate: 1900, net: { amount: '100.00' }, categoryKey: null },
          { position: 2, quantity: 1, taxRate: 0, tax: { amount: '0.00' }, categoryKey: 'hosting' },
        ],
      });
      const { data } = await portal.ask(admin, `{ client(id: "ofA") { openInvoiceCount balance { amount } } }`);
      expect(data.client).toEqual({ openInvoiceCount: 0, balance: { amount: '0.00' } });
    });

    test('is taxed by where in its country the client is', async () => {
      const { invoice } = await create({ clientId: 'canaries', lines: [line()] });
      expect(invoice).toMatchObject({ tax: { amount: '0.00' }, lines: [{ taxRate: 0 }] });
      expect((await issue(invoice.id)).invoice.taxTreatment).toBe('OUTSIDE_SCOPE');
    });

    test('is staff’s alone: its client and partner find it in no list, count, file or history until it is issued', async () => {
      const { invoice } = await create({ clientId: 'hasDraft', lines: [line()] });
      const owner = client('hasDraft');
      const seen = async (actor: Actor) => {
        const one = await portal.ask(actor, `{ invoice(id: "${invoice.id}") { id lines { description } } }`);
        const history = '{ clientActivity(clientId: "hasDraft") { nodes { action } } }';
        const { data } = await portal.ask(actor, history);
        const file = await download(portal, actor, `/invoices/${invoice.id}.pdf`).catch(() => null);
        const csv = await download(portal, actor, '/export/invoices.csv?filter={"clientId":"hasDraft"}');
        return {
          ...{ one: one.data.invoice?.id, listed: (await list({ clientId: 'hasDraft' }, actor)).totalCount },
          drafts: (await list({ clientId: 'hasDraft', status: ['DRAFT'] }, actor)).nodes.length,
          invoiced: data.clientActivity.nodes.map(({ action }: { action: string }) => action),
          ...{ file: file?.headers['content-type'], rows: csv.text.trim().split('\n').length - 1 },
        };
      };
      const nothing = { one: undefined, listed: 0, drafts: 0, invoiced: [], file: undefined, rows: 0 };
      expect(await seen(owner)).toEqual(nothing);
      expect(await seen(partner('A'))).toEqual(nothing);
      expect(await seen(admin)).toMatchObject({
        one: invoice.id,
        listed: 1,
        drafts: 1,
        file: 'application/pdf',
        rows: 1,
      });
      const changes = await portal.db
        .reading(admin)
        .of(ChangeRow)
        .list({ where: [{ subjectId: invoice.id }] });
      expect(changes.map(({ audience }) => audience)).toEqual(['staff']);
      // The rows under a client are read in another way than a list.
      const under = async () =>
        (await portal.db.reading(owner).of(Invoice).firstOfEach('clientId', ['hasDraft'], 1)).map(({ id }) => id);
      expect(await under()).toEqual([]);
      await issue(invoice.id);
      const issued = { one: invoice.id, listed: 1, drafts: 0, invoiced: ['invoice.issue'], rows: 1 };
      expect(await seen(owner)).toMatchObject(issued);
      expect(await seen(partner('A'))).toMatchObject(issued);
      expect(await under()).toEqual([invoice.id]);
    });

    test('is issued with a gapless number, parties, due date and mail; and only once', async () => {
      const { invoice } = await create({ clientId: 'consumer', lines: [line()] });
      const before = Number(
        (
          await portal.db
            .reading(admin)
            .of(Invoice)
            .list({ orderBy: [['number', 'DESC']], limit: 1 })
        )[0]!.number?.slice(-6) ?? 0,
      );
      const issued = await issue(invoice.id);
      expect(issued.invoice).toMatchObject({
        number: `INV-2026-${String(before + 1).padStart(6, '0')}`,
        ...{
          status: 'ISSUED',
          issuedOn: '2026-03-08',
          dueOn: '2026-03-22',
          taxTreatment: 'DESTINATION',
          language: 'en',
        },
        ...{
          total: { amount: '125.50' },
          left: { amount: '125.50' },
          overdue: false,
          cancellable: true,
          creditable: true,
        },
        seller: {
          name: 'Operator',
          lines: ['Short Street 2', '10117 Berlin'],
          country: 'DE',
          vatNumber: 'DE123456789',
        },
        buyer: { name: 'Ada Byron', lines: ['Long Street 1', '10115 Berlin'], country: 'FI', vatNumber: '' },
      });
      expect((await issue(invoice.id)).userErrors).toEqual([{ code: 'INVOICE_NOT_DRAFT' }]);
      const mails = (await portal.outbox()).filter(({ payload }) => JSON.stringify(payload).includes(invoice.id));
      expect(mails).toMatchObject([{ payload: { template: 'invoiceIssued', to: 'consumer@client.example' } }]);
    });

    test('is taxed by the day it is issued, not the day it was written', async () => {
      const { invoice } = await create({ clientId: 'ofA', lines: [line()] });
      const rate = `mutation { taxRateAdd(input: { country: "DE", since: "2027-01-01", rate: 2000 }) {
        userErrors { code } taxRate { country category since rate } } }`;
      expect((await portal.ask(admin, rate)).data.taxRateAdd).toEqual({
        userErrors: [],
        taxRate: { country: 'DE', category: 'STANDARD', since: '2027-01-01', rate: 2000 },
      });
      expect((await portal.ask(admin, rate)).data.taxRateAdd.userErrors).toEqual([{ code: 'TAX_RATE_EXISTS' }]);
      portal.at(new Date('2027-01-01T00:00:00Z'));
      expect((await issue(invoice.id)).invoice).toMatchObject({
        number: 'INV-2027-000001',
        total: { amount: '120.00' },
      });
    });

    test('is thrown away; what is issued is not', async () => {
      const { invoice } = await create({ clientId: 'ofA', lines: [line()] });
      expect((await portal.ask(admin, DISCARD, { id: invoice.id })).data.invoiceDiscard).toEqual({
        ...{ discardedId: invoice.id, userErrors: [] },
      });
      expect(await portal.db.reading(admin).of(Invoice).find(invoice.id)).toBeNull();
      expect(await linesOf(invoice.id)).toEqual([]);
      const kept = await create({ clientId: 'ofA', lines: [line()] });
      await issue(kept.invoice.id);
      expect((await portal.ask(admin, DISCARD, { id: kept.invoice.id })).data.invoiceDiscard.userErrors).toEqual([
        { code: 'INVOICE_NOT_DRAFT' },
      ]);
    });

    test.each<[string, object, string]>([
      ['no line', { lines: [] }, 'LINES_COUNT'],
      ['a negative quantity', { lines: [line({ quantity: -1 })] }, 'QUANTITY_OUT_OF_RANGE'],
      ['a negative price', { lines: [line({ unitPrice: { amount: '-1.00', currency: 'EUR' } })] }, 'PRICE_NEGATIVE'],
      [
        'a price that overflows',
        { lines: [line({ unitPrice: { amount: '900000000000', currency: 'EUR' } })] },
        'AMOUNT_TOO_LARGE',
      ],
      ['another currency', { lines: [line({ unitPrice: { amount: '1.00', currency: 'USD' } })] }, 'CURRENCY_MISMATCH'],
      ['a line for nothing', { lines: [line({ description: '  ' })] }, 'REQUIRED'],
      ['an unknown product', { lines: [line({ productId: 'pro_none' })] }, 'NOT_FOUND'],
      ['an unknown client', { clientId: 'cli_none', lines: [line()] }, 'NOT_FOUND'],
    ])('with %s is refused', async (_what, input, code) => {
      const before = await portal.db.reading(admin).of(Invoice).count();
      expect((await create({ clientId: 'ofA', ...input })).userErrors).toMatchObject([{ code }]);
      expect(await portal.db.reading(admin).of(Invoice).count()).toBe(before);
    });

    test('comes once of a doubled click', async () => {
      const input = { clientId: 'ofA', lines: [line()] };
      const [first, second] = [await create(input, admin, 'draft'), await create(input, admin, 'draft')];
      expect(second.invoice.id).toBe(first.invoice.id);
      expect((await create({ ...input, note: 'x' }, admin, 'draft')).userErrors).toMatchObject([
        { code: 'IDEMPOTENCY_KEY_REUSED' },
      ]);
    });
  });

  describe('an order', () => {
    test('brings its first invoice: the first period and the set-up fee, taxed as its preview said', async () => {
      const input = { clientId: 'ofA', items: [item('Plan', { quantity: 3 })] };
      const preview = await portal.ask(
        partner('A'),
        `query ($input: OrderInput!) { orderPreview(input: $input) { preview { net { amount } tax { amount } total { amount } } } }`,
        { input },
      );
      const { order, userErrors } = await place('ofA', input.items, partner('A'));
      expect(userErrors).toEqual([]);
      const amounts = { net: { amount: '45.00' }, tax: { amount: '8.55' }, total: { amount: '53.55' } };
      expect(order).toMatchObject({ status: 'PENDING', ...amounts });
      expect(preview.data.orderPreview.preview).toEqual(amounts);
      const [subscription] = await portal.db
        .reading(admin)
        .of(Subscription)
        .list({ where: [{ orderId: order.id }] });
      expect(await linesOf(order.invoices[0].id)).toMatchObject([
        {
          ...{
            kind: 'RECURRING',
            description: 'Plan',
            quantity: 3,
            unitPrice: eur(1000),
            net: eur(3000),
            tax: eur(570),
          },
          ...{ subscriptionId: subscription!.id, categoryKey: 'hosting', periodStart: '2026-03-08' },
          ...{ periodEnd: '2026-04-08', billingKey: null },
        },
        { kind: 'SETUP', description: 'Set-up: Plan', quantity: 3, net: eur(1500), tax: eur(285), periodStart: null },
      ]);
    });

    test('is accepted when its invoice is paid, and its services begin', async () => {
      const { order } = await place('ofA', [item('Plan')], client('ofA'));
      const [{ id }] = order.invoices;
      const statusOf = async () => (await portal.db.reading(admin).of(Order).get(order.id)).status;
      const pay = (amount: string) =>
        portal.ask(
          admin,
          `mutation { invoiceRecordPayment(id: "${id}", idempotencyKey: "${++keys}", input: {
            amount: { amount: "${amount}", currency: "EUR" }, method: CARD, receivedOn: "2026-03-08" }) { userErrors { code } } }`,
        );
      await pay('10.00');
      expect(await statusOf()).toBe('PENDING');
      await pay('7.85');
      expect(await statusOf()).toBe('COMPLETED');
      const [subscription] = await portal.db
        .reading(admin)
        .of(Subscription)
        .list({ where: [{ orderId: order.id }] });
      expect(subscription).toMatchObject({ status: 'ACTIVE', periodEnd: '2026-04-08' });
    });

    test('that costs nothing is paid by being placed', async () => {
      const { order } = await place('ofA', [item('Free')]);
      expect(order).toMatchObject({ status: 'COMPLETED', total: { amount: '0.00' } });
      expect(await portal.db.reading(admin).of(Invoice).get(order.invoices[0].id)).toMatchObject({
        ...{ status: 'PAID', open: false, paidAt: now },
      });
    });

    test('that is cancelled takes its invoice with it; what was paid of it becomes credit', async () => {
      const figures = async () =>
        (await portal.ask(admin, `{ client(id: "onceOfA") { openInvoiceCount credit { amount } } }`)).data.client;
      const unpaid = (await place('onceOfA', [item('Plan')])).order;
      const partly = (await place('onceOfA', [item('Plan')])).order;
      await portal.ask(
        admin,
        `mutation { invoiceRecordPayment(id: "${partly.invoices[0].id}", idempotencyKey: "${++keys}", input: {
          amount: { amount: "5.00", currency: "EUR" }, method: CARD, receivedOn: "2026-03-08" }) { userErrors { code } } }`,
      );
      expect(await figures()).toEqual({ openInvoiceCount: 2, credit: { amount: '0.00' } });
      for (const { id } of [unpaid, partly])
        await portal.ask(admin, `mutation { orderCancel(id: "${id}") { userErrors { code } } }`);
      expect((await list({ clientId: 'onceOfA' })).nodes.map((each: { status: string }) => each.status).sort()).toEqual(
        [...['CANCELLED', 'REFUNDED']],
      );
      expect(await figures()).toEqual({ openInvoiceCount: 0, credit: { amount: '5.00' } });
    });

    test('that was no fraud after all gets a new invoice', async () => {
      const { order } = await place('ofB', [item('Plan')]);
      await portal.ask(admin, `mutation { orderMarkFraud(id: "${order.id}") { userErrors { code } } }`);
      await portal.ask(admin, `mutation { orderUnmarkFraud(id: "${order.id}") { userErrors { code } } }`);
      const { nodes } = await list({ orderId: order.id });
      expect(nodes.map((each: { status: string }) => each.status).sort()).toEqual(['CANCELLED', 'ISSUED']);
    });

    test.each([
      ['a consumer abroad pays its own country’s tax', 'consumer', 'DESTINATION', 2550],
      ['a business abroad reverses the charge', 'business', 'REVERSE_CHARGE', 0],
    ])('%s', async (_what, clientId, taxTreatment, taxRate) => {
      const { order } = await place(clientId, [item('Plan')]);
      expect(await portal.db.reading(admin).of(Invoice).get(order.invoices[0].id)).toMatchObject({ taxTreatment });
      expect((await linesOf(order.invoices[0].id)).map((each) => each.taxRate)).toEqual([taxRate, taxRate]);
    });

    test('a line is written in the client’s language', async () => {
      const { order } = await place('business', [item('Plan')]);
      expect((await linesOf(order.invoices[0].id))[1]!.description).toBe('Първоначална настройка: Plan');
    });
  });

  test('what is issued is cancelled while nothing is paid, and not afterwards', async () => {
    const ids: string[] = [];
    await portal.build(async (world) => {
      for (let nth = 0; nth < 2; nth++) ids.push((await world.invoice('ofBoth', [eur(1000)])).id);
    });
    const cancel = async (id: string) => (await portal.ask(admin, CANCEL, { id })).data.invoiceCancel;
    expect(await cancel(ids[0]!)).toEqual({
      invoice: { status: 'CANCELLED', left: { amount: '0.00' } },
      userErrors: [],
    });
    expect((await cancel(ids[0]!)).userErrors).toEqual([{ code: 'INVOICE_NOT_CANCELLABLE' }]);
    await portal.ask(
      admin,
      `mutation { invoiceRecordPayment(id: "${ids[1]}", idempotencyKey: "${++keys}", input: {
        amount: { amount: "0.01", currency: "EUR" }, method: CARD, receivedOn: "2026-03-08" }) { userErrors { code } } }`,
    );
    expect((await cancel(ids[1]!)).userErrors).toEqual([{ code: 'INVOICE_NOT_CANCELLABLE' }]);
    const { data } = await portal.ask(admin, `{ client(id: "ofBoth") { openInvoiceCount balance { amount } } }`);
    expect(data.client).toEqual({ openInvoiceCount: 1, balance: { amount: '11.89' } });
  });

  test('numbers have no gaps, also when many are issued at once and some fail', async () => {
    const issueOne = (fails: boolean) =>
      portal.build(async (world) => {
        await world.invoice('ofNobody', [eur(100)]);
        if (fails) throw new Error('no');
      });
    await Promise.allSettled([false, true, false, true, false].map(issueOne));
    const numbers = (
      await portal.db
        .reading(admin)
        .of(Invoice)
        .list({ columns: ['number'] })
    )
      .map(({ number }) => number)
      .filter((number) => number?.startsWith('INV-2026-'))
      .map((number) => Number(number!.slice(-6)))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });

  test('a list is narrowed by state, overdue, client, days, currency and words, and sorted', async () => {
    await portal.build(async (world) => {
      await world.client('filtered', { number: 200, searchText: 'filtered findme' });
      await world.invoice('filtered', [eur(100)], { dueOn: '2026-03-01' });
      await world.invoice('filtered', [eur(300)], { dueOn: '2026-03-08' });
      await world.invoice('filtered', [eur(200)], { dueOn: '2026-04-01' });
      await world.invoice('overseas', [{ minor: 100, currency: 'BRL' }]);
    });
    const count = async (filter: object) => (await list({ clientId: 'filtered', ...filter })).totalCount;
    expect(await count({})).toBe(3);
    expect(await count({ overdue: true })).toBe(1);
    expect(await count({ overdue: false })).toBe(2);
    expect(await count({ dueFrom: '2026-03-02', dueTo: '2026-03-31' })).toBe(1);
    expect(await count({ issuedFrom: '2026-03-08', issuedTo: '2026-03-08', status: ['ISSUED'], open: true })).toBe(3);
    expect(await count({ issuedFrom: '2026-03-09' })).toBe(0);
    expect(await count({ currency: 'BRL' })).toBe(0);
    expect((await list({ currency: 'BRL' })).totalCount).toBe(1);
    expect((await list({ q: 'FINDME' })).totalCount).toBe(3);
    const sorted = await list({ clientId: 'filtered' }, admin, { by: 'TOTAL', direction: 'ASC' });
    const [first] = sorted.nodes;
    expect(first).toMatchObject({ overdue: true });
    expect((await list({ q: first.number })).nodes).toMatchObject([{ id: first.id }]);
  });

  test('a partner and a client see theirs, a neighbour nothing; writing is for staff of Finance', async () => {
    const own = await list({ clientId: 'ofA' }, partner('A'));
    expect(own.totalCount).toBeGreaterThan(0);
    expect((await list({}, app('A', 'invoices:read'))).totalCount).toBe((await list({}, partner('A'))).totalCount);
    expect((await list({ clientId: 'ofA' }, client('ofA'))).totalCount).toBe(own.totalCount);
    const { id } = own.nodes[0];
    for (const neighbour of [partner('B'), client('ofB')]) {
      expect((await list({ ids: [id] }, neighbour)).totalCount).toBe(0);
      expect((await portal.ask(neighbour, `{ invoice(id: "${id}") { id } }`)).data.invoice).toBeNull();
    }
    const before = await portal.db.reading(admin).of(Invoice).count();
    for (const actor of [staff('SUPPORT'), partner('A'), client('ofA'), app('A', 'invoices:write')]) {
      expect((await create({ clientId: 'ofA', lines: [line()] }, actor)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      for (const mutation of [ISSUE, CANCEL, DISCARD])
        expect((await portal.ask(actor, mutation, { id })).errors).toMatchObject([
          { extensions: { code: 'FORBIDDEN' } },
        ]);
    }
    expect(await portal.db.reading(admin).of(Invoice).count()).toBe(before);
  });

  test('tax rates are read by staff, and added by an admin', async () => {
    const rates = `{ taxRates(first: 100, filter: { country: "EE" }) { nodes { since rate } } }`;
    expect((await portal.ask(staff('FINANCE'), rates)).data.taxRates.nodes).toHaveLength(3);
    expect((await portal.ask(partner('A'), rates)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const add = async (input: string, actor = admin) =>
      portal.ask(actor, `mutation { taxRateAdd(input: { ${input} }) { userErrors { code } } }`);
    expect((await add('country: "EE", since: "2030-01-01", rate: 1', staff('FINANCE'))).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    for (const [input, code] of [
      ['country: "XX", since: "2030-01-01", rate: 1', 'UNKNOWN_COUNTRY'],
      ['country: "EE", since: "soon", rate: 1', 'INVALID_DATE'],
      ['country: "EE", since: "2030-01-01", rate: -1', 'OUT_OF_RANGE'],
      ['country: "EE", since: "2030-01-01", rate: 1, category: "low"', 'INVALID_TAX_CATEGORY'],
    ] as const)
      expect((await add(input)).data.taxRateAdd.userErrors).toEqual([{ code }]);
    expect(portal.faults).toEqual([]);
  });
});
