import { Client } from '../../server/modules/clients/entity';
import { CreditEntry, Payment } from '../../server/modules/invoices/entity/payment';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { InvoicePaid, PaymentRecorded } from '../../server/modules/invoices/events';
import { Setting } from '../../server/modules/settings/entity';
import { listeners } from '../../server/app';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now } from '../support/world';

const PAY = `mutation ($id: ID!, $input: PaymentInput!, $key: String!) {
  invoiceRecordPayment(id: $id, input: $input, idempotencyKey: $key) {
    userErrors { code path values }
    payment { id amount { amount } applied { amount } excess { amount } method reference receivedOn }
    invoice { status paid { amount } left { amount } paidAt payable }
    becameCredit { amount currency }
  } }`;
const APPLY = `mutation ($id: ID!, $amount: MoneyInput, $key: String!) {
  invoiceApplyCredit(id: $id, amount: $amount, idempotencyKey: $key) {
    userErrors { code values } payment { method applied { amount } } invoice { status left { amount } }
  } }`;
const REFUND = `mutation ($input: RefundInput!, $key: String!) {
  paymentRefund(input: $input, idempotencyKey: $key) {
    userErrors { code values } creditEntry { reason amount { amount } method reference } client { credit { amount } }
  } }`;
const FIGURES = `query ($id: ID!) { client(id: $id) { openInvoiceCount balance { amount } credit { amount } } }`;

let keys = 0;
const input = (amount: string, rest: object = {}) => ({
  ...{ amount: { amount, currency: 'EUR' }, method: 'BANK_TRANSFER', reference: 'ref 1', receivedOn: '2026-03-08' },
  ...rest,
});

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  const heard: object[] = [];
  beforeAll(async () => {
    const note = (_work: unknown, event: object) => Promise.resolve(void heard.push(event));
    portal = await bootPortal(
      dialect,
      async (world) => {
        await world.neighbours();
        const value = { name: 'Operator', email: 'billing@operator.example' };
        await world.work.of(Setting).insert({ id: 'operator', value, updatedAt: now });
      },
      listeners().on(PaymentRecorded, note).on(InvoicePaid, note),
    );
  });
  afterEach(() => {
    heard.length = 0;
    portal.at(now);
  });
  afterAll(() => portal.close());

  /** 119.00 EUR: 100.00 and 19 % of it. */
  const invoice = async (clientId = 'ofA', minor = 10_000) => {
    let id = '';
    await portal.build(async (world) => void (id = (await world.invoice(clientId, [eur(minor)])).id));
    return id;
  };
  const pay = async (id: string, amount: string, rest: object = {}, key = `key ${++keys}`, actor = admin) => {
    const { data, errors } = await portal.ask(actor, PAY, { id, input: input(amount, rest), key });
    return { ...data?.invoiceRecordPayment, errors };
  };
  const figures = async (id = 'ofA') => (await portal.ask(admin, FIGURES, { id })).data.client;
  const stored = (id: string) => portal.db.reading(admin).of(Invoice).get(id);
  const count = (table: typeof Payment | typeof CreditEntry, clientId: string) =>
    portal.db
      .reading(admin)
      .of<Payment | CreditEntry>(table as typeof Payment)
      .count([{ clientId }]);
  const newClient = async (id: string, rest: Partial<Client> = {}) => {
    await portal.build((world) => world.client(id, { number: 1000 + ++keys, ...rest }));
    return id;
  };

  test('a part, another part, and the rest: each says what is left, and the last pays the invoice', async () => {
    const of = await newClient('inParts');
    const id = await invoice(of);
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 1, balance: { amount: '119.00' }, credit: { amount: '0.00' } },
    });
    expect(await pay(id, '19.00')).toMatchObject({
      payment: {
        ...{ amount: { amount: '19.00' }, applied: { amount: '19.00' }, excess: { amount: '0.00' } },
        ...{ method: 'BANK_TRANSFER', reference: 'ref 1', receivedOn: '2026-03-08' },
      },
      invoice: { status: 'PARTIALLY_PAID', paid: { amount: '19.00' }, left: { amount: '100.00' }, paidAt: null },
      ...{ becameCredit: null, userErrors: [] },
    });
    expect(heard.map((event) => event.constructor.name)).toEqual(['PaymentRecorded']);
    await pay(id, '40.00', { method: 'CARD' });
    expect(await pay(id, '60.00', { method: 'CASH' })).toMatchObject({
      invoice: {
        ...{ status: 'PAID', paid: { amount: '119.00' }, left: { amount: '0.00' }, payable: false },
        paidAt: now.toISOString(),
      },
    });
    expect(heard.map((event) => event.constructor.name)).toEqual([
      ...['PaymentRecorded', 'PaymentRecorded', 'PaymentRecorded', 'InvoicePaid'],
    ]);
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '0.00' } },
    });
    expect(await count(Payment, of)).toBe(3);
    const audits = (await portal.audits()).filter(({ subjectId }) => subjectId === id).map(({ action }) => action);
    expect(audits.sort()).toEqual(['invoice.issue', ...Array<string>(3).fill('invoice.recordPayment')]);
    const mails = (await portal.outbox()).filter(({ payload }) => JSON.stringify(payload).includes(id));
    expect(mails.map(({ payload }) => payload['template']).sort()).toEqual([
      'invoiceIssued',
      ...Array<string>(3).fill('paymentReceived'),
    ]);
    expect(mails.map(({ payload }) => payload)).toContainEqual({
      ...{ template: 'paymentReceived', to: 'inparts@client.example', language: 'en' },
      values: {
        ...{ name: 'inParts', number: expect.stringMatching(/^INV-2026-0/), currency: 'EUR', invoiceId: id },
        ...{ amount: '19.00', left: '100.00', excess: '0.00' },
      },
    });
  });

  test('money that came earlier pays the invoice on its day', async () => {
    const id = await invoice();
    const { invoice: paid } = await pay(id, '119.00', { receivedOn: '2026-03-01' });
    expect(paid.paidAt).toBe('2026-03-01T12:00:00.000Z');
  });

  test.each([
    ['yen, which have no decimals', 'JPY', 1235, '1470', '1469', '1'],
    ['dinars, which have three', 'KWD', 1250, '1.488', '1.001', '0.487'],
  ])('%s are paid exactly', async (_what, currency, minor, total, first, rest) => {
    const of = await newClient(`pays${currency}`, { currency });
    let id = '';
    await portal.build(async (world) => void (id = (await world.invoice(of, [{ minor, currency }])).id));
    const payIn = (amount: string) => pay(id, amount, { amount: { amount, currency } });
    expect((await portal.ask(admin, `{ invoice(id: "${id}") { total { amount } } }`)).data.invoice.total.amount).toBe(
      total,
    );
    expect(await payIn(first)).toMatchObject({ invoice: { status: 'PARTIALLY_PAID', left: { amount: rest } } });
    expect(await payIn(rest)).toMatchObject({ invoice: { status: 'PAID' }, becameCredit: null });
    expect((await payIn(currency === 'JPY' ? '0.5' : '0.0005')).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('more than is left becomes credit, and the answer says so', async () => {
    const of = await newClient('overpays');
    const id = await invoice(of);
    expect(await pay(id, '150.00')).toMatchObject({
      payment: { applied: { amount: '119.00' }, excess: { amount: '31.00' } },
      ...{ invoice: { status: 'PAID' }, becameCredit: { amount: '31.00', currency: 'EUR' } },
    });
    expect(await pay(id, '1.00')).toMatchObject({ invoice: { status: 'PAID' }, becameCredit: { amount: '1.00' } });
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '32.00' } },
    });
    const entries = await portal.ask(admin, `{ creditEntries(filter: { clientId: "overpays" }) { nodes { reason } } }`);
    expect(entries.data.creditEntries.nodes).toEqual([{ reason: 'OVERPAYMENT' }, { reason: 'OVERPAYMENT' }]);
    expect(heard.filter((event) => event instanceof InvoicePaid)).toHaveLength(1);
  });

  test('a payment that meets a cancelled invoice becomes credit and an alert', async () => {
    const of = await newClient('tooLate');
    const id = await invoice(of);
    await portal.ask(admin, `mutation { invoiceCancel(id: "${id}") { userErrors { code } } }`);
    expect(await pay(id, '119.00')).toMatchObject({
      ...{ invoice: { status: 'CANCELLED', paid: { amount: '0.00' } }, becameCredit: { amount: '119.00' } },
    });
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '119.00' } },
    });
    const alert = (await portal.outbox()).filter(({ payload }) => payload['to'] === 'billing@operator.example');
    expect(alert).toMatchObject([
      {
        type: 'mail',
        payload: { template: 'paymentOnCancelledInvoice', values: { amount: '119.00', clientId: of, invoiceId: id } },
      },
    ]);
    expect(heard.filter((event) => event instanceof InvoicePaid)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['nothing', input('0.00'), 'PAYMENT_NOT_POSITIVE'],
    ['less than nothing', input('-5.00'), 'PAYMENT_NOT_POSITIVE'],
    ['another currency', input('5.00', { amount: { amount: '5.00', currency: 'USD' } }), 'PAYMENT_CURRENCY'],
    ['credit by hand', input('5.00', { method: 'CREDIT' }), 'PAYMENT_METHOD'],
    ['a day to come', input('5.00', { receivedOn: '2026-03-10' }), 'PAYMENT_DATE'],
    ['a day that is none', input('5.00', { receivedOn: '2026-02-30' }), 'PAYMENT_DATE'],
    ['a day long ago', input('5.00', { receivedOn: '2006-01-01' }), 'PAYMENT_DATE'],
  ])('%s is refused, and changes nothing', async (_what, given, code) => {
    const id = await invoice('ofB');
    const before = [await stored(id), await count(Payment, 'ofB'), await figures('ofB')];
    const { data } = await portal.ask(admin, PAY, { id, input: given, key: `key ${++keys}` });
    expect(data.invoiceRecordPayment.userErrors).toMatchObject([{ code }]);
    expect([await stored(id), await count(Payment, 'ofB'), await figures('ofB')]).toEqual(before);
  });

  test.each([
    ['three decimals of a euro', '1.005'],
    ['words', 'ten'],
    ['more than can be counted', '99999999999999999'],
  ])('%s is bad input', async (_what, amount) => {
    const id = await invoice('ofB');
    const { errors } = await portal.ask(admin, PAY, { id, input: input(amount), key: `key ${++keys}` });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await stored(id)).paid.minor).toBe(0);
  });

  test('a draft takes no payment, and what is not there none either', async () => {
    const { data } = await portal.ask(
      admin,
      `mutation { invoiceCreate(input: { clientId: "ofB", lines: [{ description: "x", quantity: 1,
        unitPrice: { amount: "1.00", currency: "EUR" } }] }, idempotencyKey: "a draft to pay") { invoice { id } } }`,
    );
    expect(await pay(data.invoiceCreate.invoice.id, '1.00')).toMatchObject({
      userErrors: [{ code: 'INVOICE_NOT_ISSUED' }],
    });
    expect(await pay('inv_none', '1.00')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('a doubled click pays once, and the same key with another amount is refused', async () => {
    const of = await newClient('clicksTwice');
    const id = await invoice(of);
    const [first, second] = await Promise.all([pay(id, '50.00', {}, 'twice'), pay(id, '50.00', {}, 'twice')]);
    expect(second.payment.id).toBe(first.payment.id);
    expect(await pay(id, '50.00', {}, 'twice')).toMatchObject({ payment: { id: first.payment.id } });
    expect(await pay(id, '60.00', {}, 'twice')).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect([(await stored(id)).paid.minor, await count(Payment, of)]).toEqual([5000, 1]);
  });

  test('of payments at once none is lost, and the invoice takes no more than its total', async () => {
    const of = await newClient('atOnce');
    const id = await invoice(of);
    const done = await Promise.all(Array.from({ length: 6 }, () => pay(id, '30.00')));
    expect(done.map(({ userErrors }) => userErrors)).toEqual(Array(6).fill([]));
    expect(await stored(id)).toMatchObject({ status: 'PAID', paid: { minor: 11_900 } });
    expect(await count(Payment, of)).toBe(6);
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '61.00' } },
    });
    expect(heard.filter((event) => event instanceof InvoicePaid)).toHaveLength(1);
  });

  test('what fails in the middle leaves nothing half done, and can be done again', async () => {
    const of = await newClient('interrupted');
    const id = await invoice(of);
    const fails = () => Promise.reject(new Error('the power went'));
    const broken = await bootPortal(dialect, undefined, listeners().on(InvoicePaid, fails));
    await broken.build(async (world) => void (await world.client(of)));
    let brokenId = '';
    await broken.build(async (world) => void (brokenId = (await world.invoice(of, [eur(10_000)])).id));
    const messages = (await broken.outbox()).length;
    const { errors } = await broken.ask(admin, PAY, { id: brokenId, input: input('119.00'), key: 'broken' });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    const reading = broken.db.reading(admin);
    expect(await reading.of(Invoice).get(brokenId)).toMatchObject({ status: 'ISSUED', paid: { minor: 0 }, open: true });
    expect(await reading.of(Payment).count()).toBe(0);
    expect((await broken.outbox()).length).toBe(messages);
    await broken.close();
    expect(await pay(id, '119.00', {}, 'broken')).toMatchObject({ invoice: { status: 'PAID' } });
  });

  test('what is paid in Finance is paid; others may not, and see nothing of a neighbour', async () => {
    const id = await invoice('ofA');
    for (const actor of [staff('SUPPORT'), partner('A'), client('ofA')])
      expect((await pay(id, '1.00', {}, `key ${++keys}`, actor)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    expect((await stored(id)).paid.minor).toBe(0);
    expect(await pay(id, '1.00', {}, `key ${++keys}`, staff('FINANCE'))).toMatchObject({ userErrors: [] });
    const list = `{ payments(filter: { invoiceId: "${id}" }) { totalCount nodes { id } } invoice(id: "${id}") { id } }`;
    expect((await portal.ask(partner('A'), list)).data).toMatchObject({ payments: { totalCount: 1 }, invoice: { id } });
    expect((await portal.ask(client('ofA'), list)).data.payments.totalCount).toBe(1);
    for (const neighbour of [partner('B'), client('ofB')])
      expect((await portal.ask(neighbour, list)).data).toEqual({
        ...{ payments: { totalCount: 0, nodes: [] }, invoice: null },
      });
  });

  test('credit pays an invoice as far as both go, and is paid out, once', async () => {
    const of = await newClient('hasCredit');
    await portal.build((world) =>
      world.work.of(Setting).insert({ id: 'applyCreditAutomatically', value: false, updatedAt: now }),
    );
    const first = await invoice(of);
    await pay(first, '219.00');
    const second = await invoice(of);
    const apply = async (id: string, amount: object | null, key = `key ${++keys}`) =>
      (await portal.ask(staff('FINANCE'), APPLY, { id, amount, key })).data.invoiceApplyCredit;
    expect(await apply(second, { amount: '20.00', currency: 'EUR' }, 'apply')).toMatchObject({
      ...{ payment: { method: 'CREDIT', applied: { amount: '20.00' } } },
      ...{ invoice: { status: 'PARTIALLY_PAID', left: { amount: '99.00' } } },
    });
    await apply(second, { amount: '20.00', currency: 'EUR' }, 'apply');
    expect(await figures(of)).toMatchObject({ credit: { amount: '80.00' }, balance: { amount: '99.00' } });
    expect(await apply(second, null)).toMatchObject({ invoice: { left: { amount: '19.00' } } });
    expect(await apply(second, null)).toMatchObject({ userErrors: [{ code: 'CREDIT_EMPTY' }] });

    await pay(second, '30.00');
    expect(await apply(second, null)).toMatchObject({ userErrors: [{ code: 'INVOICE_NOT_OPEN' }] });
    const refund = async (amount: string, key: string) => {
      const wish = { clientId: of, amount: { amount, currency: 'EUR' }, method: 'BANK_TRANSFER', reference: 'out' };
      return (await portal.ask(staff('FINANCE'), REFUND, { input: wish, key })).data.paymentRefund;
    };
    expect(await refund('11.01', 'too much')).toMatchObject({
      userErrors: [{ code: 'CREDIT_INSUFFICIENT', values: { available: '11.00', currency: 'EUR' } }],
    });
    expect(await refund('0.00', 'none')).toMatchObject({ userErrors: [{ code: 'PAYMENT_NOT_POSITIVE' }] });
    expect(await refund('11.00', 'out')).toMatchObject({
      ...{
        creditEntry: { reason: 'PAID_OUT', amount: { amount: '-11.00' }, method: 'BANK_TRANSFER', reference: 'out' },
      },
      client: { credit: { amount: '0.00' } },
    });
    expect(await refund('11.00', 'out')).toMatchObject({ client: { credit: { amount: '0.00' } } });
    const total = await portal.db
      .reading(admin)
      .of(CreditEntry)
      .sum('amount', [{ clientId: of }]);
    expect([total, await count(CreditEntry, of)]).toEqual([0, 5]);
    await portal.build((world) => world.work.of(Setting).remove([{ id: 'applyCreditAutomatically' }]));
  });

  test('credit pays a new invoice by itself, unless the settings say otherwise', async () => {
    const of = await newClient('automatic');
    await pay(await invoice(of), '219.00');
    const partly = await invoice(of);
    expect(await stored(partly)).toMatchObject({ status: 'PARTIALLY_PAID', paid: { minor: 10_000 } });
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 1, balance: { amount: '19.00' }, credit: { amount: '0.00' } },
    });
    await pay(partly, '138.00');
    heard.length = 0;
    const wholly = await invoice(of);
    expect(await stored(wholly)).toMatchObject({ status: 'PAID', open: false });
    expect(await figures(of)).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '0.00' } },
    });
    expect(heard.map((event) => event.constructor.name)).toEqual(['PaymentRecorded', 'InvoicePaid']);
  });

  test('nobody but Finance pays credit out, and payments cannot be edited', async () => {
    const wish = { clientId: 'ofA', amount: { amount: '1.00', currency: 'EUR' }, method: 'CASH' };
    for (const actor of [staff('SUPPORT'), partner('A'), client('ofA')])
      expect((await portal.ask(actor, REFUND, { input: wish, key: 'x' })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    await expect(portal.source.query(`UPDATE payments SET reference = 'x'`)).rejects.toThrow(/append-only/);
    await expect(portal.source.query(`DELETE FROM credit_entries`)).rejects.toThrow(/append-only/);
    expect(portal.faults).toEqual([]);
  });
});
