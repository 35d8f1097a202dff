import { duties, listeners } from '../../server/app';
import { Invoice, InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { InvoiceIssued } from '../../server/modules/invoices/events';
import { renewals, reminders, suspensions } from '../../server/modules/invoices/jobs';
import { Client } from '../../server/modules/clients/entity';
import { PaymentMethod } from '../../server/modules/invoices/entity/payment';
import { enterInvoice } from '../../server/modules/invoices/service/enter';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { eur, type World } from '../support/world';

const PLACE = `mutation ($input: OrderInput!, $key: String!) { orderPlace(input: $input, idempotencyKey: $key) {
  userErrors { code message } order { id items { subscription { id } } invoices { id total { amount } } } } }`;
const PAY = `mutation ($id: ID!, $amount: String!, $key: String!, $on: String!) { invoiceRecordPayment(id: $id,
  idempotencyKey: $key, input: { amount: { amount: $amount, currency: "EUR" }, method: CARD, receivedOn: $on }) {
    userErrors { code } invoice { status } } }`;

let keys = 0;
const noon = (day: string) => new Date(`${day}T12:00:00.000Z`);

async function catalogue(world: World) {
  await world.neighbours();
  await world.category('hosting');
  await world.product('Plan');
  await world.price('Plan');
  await world.price('Plan', { cycle: 'YEARLY', amount: eur(10_000) });
  await world.product('Bigger');
  await world.price('Bigger', { amount: eur(3100) });
  await world.product('Domain', { kind: 'DOMAIN', tld: 'example' });
  await world.price('Domain', { cycle: 'YEARLY', amount: eur(1200), restoreFee: eur(5000) });
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect, catalogue)));
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const pay = async (id: string, amount: string, on: string) =>
    (await portal.ask(admin, PAY, { id, amount, on, key: `key ${++keys}` })).data.invoiceRecordPayment;
  const order = async (clientId: string, items: object[], paid = true) => {
    const { data } = await portal.ask(admin, PLACE, { input: { clientId, items }, key: `key ${++keys}` });
    expect(data.orderPlace.userErrors).toEqual([]);
    const [invoice] = data.orderPlace.order.invoices;
    if (paid) await pay(invoice.id, invoice.total.amount, '2026-03-08');
    const ids: string[] = data.orderPlace.order.items.map((each: any) => each.subscription.id);
    return { subscriptions: ids, invoiceId: invoice.id as string, orderId: data.orderPlace.order.id as string };
  };
  const item = (over: object = {}) => ({ productId: 'Plan', cycle: 'MONTHLY', quantity: 1, ...over });
  const onDay = async (day: string) => {
    portal.at(noon(day));
    let done = 0;
    for (const duty of duties) done += await duty.run(portal.db);
    return done;
  };
  const invoicesOf = (clientId: string) =>
    portal.db
      .reading(admin)
      .of(Invoice)
      .list({ where: [{ clientId, orderId: null }], orderBy: [['number', 'ASC']] });
  const linesOf = (invoiceId: string) =>
    portal.db
      .reading(admin)
      .of(InvoiceLine)
      .list({ where: [{ invoiceId }], orderBy: [['description', 'ASC']] });
  const subscription = (id: string) => portal.db.reading(admin).of(Subscription).get(id);
  const mailed = async (template: string) =>
    (await portal.outbox()).filter(({ payload }) => payload['template'] === template).length;

  test('a renewal is invoiced fourteen days ahead, once, and its payment extends the service', async () => {
    const { subscriptions } = await order('ofA', [item({ quantity: 2 })]);
    await onDay('2026-03-24');
    expect(await invoicesOf('ofA')).toEqual([]);
    await onDay('2026-03-25');
    const [invoice, ...others] = await invoicesOf('ofA');
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({ status: 'ISSUED', issuedOn: '2026-03-25', dueOn: '2026-04-08', total: eur(2380) });
    expect(await linesOf(invoice!.id)).toMatchObject([
      {
        ...{ kind: 'RECURRING', subscriptionId: subscriptions[0], quantity: 2, unitPrice: eur(1000), net: eur(2000) },
        ...{ periodStart: '2026-04-08', periodEnd: '2026-05-08', billingKey: `${subscriptions[0]}:2026-04-08` },
      },
    ]);
    await Promise.all([renewals.run(portal.db), renewals.run(portal.db)]);
    await onDay('2026-04-01');
    expect(await invoicesOf('ofA')).toHaveLength(1);
    expect(await subscription(subscriptions[0]!)).toMatchObject({ periodEnd: '2026-04-08' });
    await pay(invoice!.id, '23.80', '2026-04-01');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'ACTIVE', periodEnd: '2026-05-08' });
    await onDay('2026-04-24');
    expect((await invoicesOf('ofA')).map(({ dueOn }) => dueOn)).toEqual(['2026-04-08', '2026-05-08']);
  });

  test('what one client has to pay on one day is one invoice; another client has its own', async () => {
    await order('ofA', [item(), item({ productId: 'Bigger' })]);
    await order('ofB', [item()]);
    portal.at(noon('2026-03-10'));
    await order('ofA', [item()]);
    await onDay('2026-03-27');
    const mine = await invoicesOf('ofA');
    expect(mine.map(({ dueOn, net }) => [dueOn, net.minor])).toEqual([
      ['2026-04-08', 4100],
      ['2026-04-10', 1000],
    ]);
    expect(await invoicesOf('ofB')).toHaveLength(1);
  });

  test('after downtime every period is caught up with, oldest first, and due today', async () => {
    const { subscriptions } = await order('ofA', [item()]);
    await onDay('2026-06-01');
    const invoices = await invoicesOf('ofA');
    expect(invoices.map(({ issuedOn, dueOn }) => [issuedOn, dueOn])).toEqual([
      ['2026-06-01', '2026-06-01'],
      ['2026-06-01', '2026-06-01'],
      ['2026-06-01', '2026-06-08'],
    ]);
    const starts = await Promise.all(invoices.map(async ({ id }) => (await linesOf(id))[0]!.periodStart));
    expect(starts).toEqual(['2026-04-08', '2026-05-08', '2026-06-08']);
    for (const { id } of invoices) await pay(id, '11.90', '2026-06-01');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'ACTIVE', periodEnd: '2026-07-08' });
  });

  test('seven days past due it is suspended, and restored by the payment; time does each once', async () => {
    const { subscriptions } = await order('ofA', [item()]);
    await onDay('2026-03-25');
    const [invoice] = await invoicesOf('ofA');
    await onDay('2026-04-14');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'ACTIVE' });
    await onDay('2026-04-15');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'SUSPENDED', suspendReason: 'NON_PAYMENT' });
    expect(await suspensions.run(portal.db)).toBe(0);
    await pay(invoice!.id, '5.00', '2026-04-15');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'SUSPENDED' });
    await pay(invoice!.id, '6.90', '2026-04-15');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'ACTIVE', periodEnd: '2026-05-08' });
  });

  test('what stands still for two invoices runs again when both are paid, and is not invoiced meanwhile', async () => {
    const { subscriptions } = await order('ofA', [item()]);
    const [id] = subscriptions as [string];
    portal.at(noon('2026-03-23'));
    await portal.ask(
      admin,
      `mutation { subscriptionChange(id: "${id}", input: { productId: "Bigger" }, idempotencyKey: "${++keys}") {
        userErrors { code } } }`,
    );
    await onDay('2026-03-25');
    await onDay('2026-04-24');
    const [upgrade, renewal, ...others] = await invoicesOf('ofA');
    expect(others).toEqual([]);
    expect([upgrade, renewal]).toMatchObject([
      { dueOn: '2026-04-06', suspendedAt: noon('2026-04-24') },
      { dueOn: '2026-04-08', suspendedAt: noon('2026-04-24') },
    ]);
    await pay(renewal!.id, '36.89', '2026-04-24');
    expect(await subscription(id)).toMatchObject({ status: 'SUSPENDED', periodEnd: '2026-05-08' });
    await pay(upgrade!.id, '12.90', '2026-04-24');
    expect(await subscription(id)).toMatchObject({ status: 'ACTIVE' });
    await onDay('2026-04-24');
    expect(await invoicesOf('ofA')).toHaveLength(3);
  });

  test('never paid, it is terminated, and its unpaid renewal is withdrawn', async () => {
    const { subscriptions } = await order('ofA', [item()]);
    await onDay('2026-03-25');
    await onDay('2026-04-15');
    await onDay('2026-05-15');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'TERMINATED' });
    expect(await invoicesOf('ofA')).toMatchObject([{ status: 'CANCELLED', open: false }]);
    await onDay('2026-06-15');
    expect(await invoicesOf('ofA')).toHaveLength(1);
  });

  test('a renewal that is cancelled by staff is invoiced again; one of a service that ends is not', async () => {
    const { subscriptions } = await order('ofA', [item(), item()]);
    await onDay('2026-03-25');
    const [both] = await invoicesOf('ofA');
    await portal.ask(admin, `mutation { invoiceCancel(id: "${both!.id}") { userErrors { code } } }`);
    await onDay('2026-03-26');
    const [, again] = await invoicesOf('ofA');
    expect(again).toMatchObject({ status: 'ISSUED', net: eur(2000) });

    const end = `mutation ($id: ID!) { subscriptionCancel(id: $id, when: PERIOD_END) { userErrors { code message } } }`;
    const ended = await portal.ask(admin, end, { id: subscriptions[0] });
    expect([ended.errors, ended.data?.subscriptionCancel.userErrors]).toEqual([undefined, []]);
    expect((await invoicesOf('ofA'))[1]).toMatchObject({ status: 'ISSUED', credited: eur(1190) });
    await onDay('2026-04-08');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'TERMINATED' });
    expect(await invoicesOf('ofA')).toHaveLength(2);
    await pay(again!.id, '11.90', '2026-04-08');
    expect((await invoicesOf('ofA'))[1]).toMatchObject({ status: 'PAID' });
    expect(await subscription(subscriptions[1]!)).toMatchObject({ status: 'ACTIVE', periodEnd: '2026-05-08' });
  });

  test('kept after all, a service is invoiced again, also when its renewal was taken back after a part was paid', async () => {
    const { subscriptions } = await order('ofA', [item(), item()]);
    await onDay('2026-03-25');
    const [both] = await invoicesOf('ofA');
    await pay(both!.id, '1.00', '2026-03-25');
    const act = (mutation: string) => portal.ask(admin, `mutation { ${mutation} { userErrors { code } } }`);
    await act(`subscriptionCancel(id: "${subscriptions[0]}", when: PERIOD_END)`);
    expect((await invoicesOf('ofA'))[0]).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      credited: eur(1190),
      open: true,
    });
    await act(`subscriptionCancelWithdraw(id: "${subscriptions[0]}")`);
    await onDay('2026-03-26');
    const [, again] = await invoicesOf('ofA');
    expect(again).toMatchObject({ status: 'ISSUED', net: eur(1000), dueOn: '2026-04-08' });
    expect(await linesOf(again!.id)).toMatchObject([{ subscriptionId: subscriptions[0], periodStart: '2026-04-08' }]);
  });

  test('an upgrade is invoiced by the day, a downgrade credited by the day', async () => {
    const { subscriptions, invoiceId } = await order('ofA', [item()]);
    portal.at(noon('2026-03-23'));
    const change = async (productId: string) =>
      portal.ask(
        admin,
        `mutation { subscriptionChange(id: "${subscriptions[0]}", input: { productId: "${productId}" },
          idempotencyKey: "${++keys}") { userErrors { code message } } }`,
      );
    const up = await change('Bigger');
    expect([up.errors, up.data?.subscriptionChange.userErrors]).toEqual([undefined, []]);
    // 16 of 31 days of a difference of 21.00.
    const [upgrade] = await invoicesOf('ofA');
    expect(upgrade).toMatchObject({ status: 'ISSUED', net: eur(1084), tax: eur(206) });
    expect(await linesOf(upgrade!.id)).toMatchObject([
      {
        ...{ kind: 'PRORATION', description: 'Change of service, pro rata: Bigger', subscriptionId: subscriptions[0] },
        ...{ periodStart: '2026-03-23', periodEnd: '2026-04-08' },
      },
    ]);
    await pay(upgrade!.id, '12.90', '2026-03-23');
    portal.at(noon('2026-03-24'));
    await change('Plan');
    // 15 of 31 days of a difference of 21.00: less than the upgrade, which it is credited on.
    expect((await invoicesOf('ofA'))[0]).toMatchObject({ status: 'PARTIALLY_REFUNDED', credited: eur(1209) });
    expect(await portal.db.reading(admin).of(Invoice).get(invoiceId)).toMatchObject({ status: 'PAID' });
    const { data } = await portal.ask(admin, `{ client(id: "ofA") { credit { amount } } }`);
    expect(data.client.credit.amount).toBe('12.09');
  });

  test('a domain is renewed in its grace, and restored from redemption at its fee', async () => {
    const { subscriptions } = await order('ofA', [
      { productId: 'Domain', cycle: 'YEARLY', quantity: 1, domainName: 'shop.example' },
    ]);
    await onDay('2027-02-22');
    const [renewal] = await invoicesOf('ofA');
    expect(renewal).toMatchObject({ dueOn: '2027-03-08', net: eur(1200) });
    await onDay('2027-03-20');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'GRACE' });
    await onDay('2027-04-07');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'REDEMPTION' });
    expect((await invoicesOf('ofA'))[0]).toMatchObject({ status: 'CANCELLED' });
    const restore = await portal.ask(
      admin,
      `mutation { domainRestore(id: "${subscriptions[0]}", idempotencyKey: "${++keys}") { userErrors { code message } } }`,
    );
    expect([restore.errors, restore.data?.domainRestore.userErrors]).toEqual([undefined, []]);
    const [, restoration] = await invoicesOf('ofA');
    expect(restoration).toMatchObject({ status: 'ISSUED', net: eur(6200) });
    expect((await linesOf(restoration!.id)).map(({ kind }) => kind).sort()).toEqual(['RECURRING', 'RESTORE']);
    await pay(restoration!.id, '73.78', '2027-04-07');
    expect(await subscription(subscriptions[0]!)).toMatchObject({ status: 'ACTIVE', periodEnd: '2028-03-08' });
  });

  test('what was paid of a renewal whose service ends comes back as credit', async () => {
    const { subscriptions } = await order('ofA', [item()]);
    await onDay('2026-03-25');
    const [invoice] = await invoicesOf('ofA');
    await pay(invoice!.id, '5.00', '2026-03-25');
    await portal.ask(
      admin,
      `mutation { subscriptionCancel(id: "${subscriptions[0]}", when: NOW) { userErrors { code } } }`,
    );
    expect((await invoicesOf('ofA'))[0]).toMatchObject({ status: 'REFUNDED', open: false });
    const { data } = await portal.ask(admin, `{ client(id: "ofA") { credit { amount } openInvoiceCount } }`);
    expect(data.client).toEqual({ credit: { amount: '5.00' }, openInvoiceCount: 0 });
  });

  test('reminders go out before and after the due date, each once, and only the last of those missed', async () => {
    await portal.build((world) => world.invoice('ofA', [eur(1000)]));
    const counts = async () => [await mailed('invoiceReminder'), await mailed('invoiceOverdue')];
    await onDay('2026-03-18');
    expect(await counts()).toEqual([0, 0]);
    await onDay('2026-03-19');
    await onDay('2026-03-20');
    expect(await counts()).toEqual([1, 0]);
    await onDay('2026-03-23');
    await reminders.run(portal.db);
    expect(await counts()).toEqual([1, 1]);
    await onDay('2026-04-20');
    expect(await counts()).toEqual([1, 2]);
    const last = (await portal.outbox()).filter(({ payload }) => payload['template'] === 'invoiceOverdue');
    expect(last.map(({ payload }) => (payload['values'] as any).days).sort()).toEqual([1, 29]);
    const [invoice] = await invoicesOf('ofA');
    await pay(invoice!.id, '11.90', '2026-04-20');
    await onDay('2026-06-20');
    expect(await counts()).toEqual([1, 2]);
  });

  test('of an invoice that comes from elsewhere, only reminders that are still to come go out', async () => {
    const enter = (number: string, dueOn: string) =>
      portal.build(async ({ work }) => {
        const line = { description: 'Past', quantity: 1, unitPrice: eur(1000), taxRate: 0, category: null };
        await enterInvoice(work, {
          ...{ client: await work.of(Client).get('ofA'), number, currency: 'EUR', issuedOn: '2026-02-01', dueOn },
          ...{ paidOn: null, method: PaymentMethod.OTHER, earn: false },
          lines: [{ ...line, subscriptionId: null, productId: null }],
        });
      });
    await enter('OLD-1', '2026-02-15');
    await enter('OLD-2', '2026-03-15');
    await onDay('2026-03-08');
    expect(await portal.outbox()).toEqual([]);
    await onDay('2026-03-12');
    expect([await mailed('invoiceReminder'), await mailed('invoiceOverdue')]).toEqual([1, 0]);
  });

  test('killed in the middle, a run leaves no invoice half written; the next finishes it once', async () => {
    await order('ofA', [item()]);
    await order('ofB', [item()]);
    let left = 1;
    const dies = () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('killed')));
    const dying = await bootPortal(dialect, catalogue, listeners().on(InvoiceIssued, dies));
    left = 99;
    for (const clientId of ['ofA', 'ofB'])
      await dying.ask(admin, PLACE, { input: { clientId, items: [item()] }, key: clientId });
    const orders = await dying.ask(admin, '{ orders { nodes { id } } }');
    for (const { id } of orders.data.orders.nodes)
      await dying.ask(admin, `mutation { orderAccept(id: "${id}") { userErrors { code } } }`);
    dying.at(noon('2026-03-25'));
    left = 1;
    await expect(renewals.run(dying.db)).rejects.toThrow('killed');
    const issued = async () =>
      dying.db
        .reading(admin)
        .of(Invoice)
        .list({ where: [{ orderId: null }] });
    expect(await issued()).toHaveLength(1);
    expect(await dying.db.reading(admin).of(InvoiceLine).count()).toBe(3);
    left = 99;
    expect(await renewals.run(dying.db)).toBe(1);
    expect(await renewals.run(dying.db)).toBe(0);
    expect((await issued()).map(({ clientId }) => clientId).sort()).toEqual(['ofA', 'ofB']);
    expect((await issued()).map(({ number }) => number).sort()).toEqual(['INV-2026-000003', 'INV-2026-000004']);
    await dying.close();
  });
});
