import { listeners } from '../../server/app';
import { Commission, UnearnedLine } from '../../server/modules/commissions/entity';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { Payment } from '../../server/modules/invoices/entity/payment';
import { InvoicePaid } from '../../server/modules/invoices/events';
import { LedgerEntry } from '../../server/modules/ledger/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { ProductKind } from '../../server/modules/catalogue/rules';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, attributed, balances, commissionsOn, servedBy, standing } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { eur } from '../support/world';

const ORDER = `mutation ($input: OrderInput!, $key: String!) { orderPlace(input: $input, idempotencyKey: $key) {
  userErrors { code message path } order { id } } }`;
const PAY = `mutation ($id: ID!, $input: PaymentInput!, $key: String!) {
  invoiceRecordPayment(id: $id, input: $input, idempotencyKey: $key) { userErrors { code } invoice { status left { amount } } } }`;
const CREDIT = `mutation ($id: ID!, $key: String!) {
  creditNoteIssue(invoiceId: $id, reason: "as agreed", idempotencyKey: $key) { userErrors { code } creditNote { number } } }`;

let keys = 0;
const key = () => `key ${++keys}`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let fails = false;
  beforeEach(async () => {
    fails = false;
    const failing = () => (fails ? Promise.reject(new Error('the power went')) : Promise.resolve());
    portal = await bootPortal(
      dialect,
      async (world) => {
        await world.partner('P');
        await world.category('shared-hosting');
        await world.category('domains-ssl');
        await world.product('web', { categoryId: 'shared-hosting' });
        await world.price('web', { setupFee: eur(500) });
        await world.product('ssl', { kind: ProductKind.ADDON, categoryId: 'domains-ssl' });
        await world.price('ssl', { amount: eur(300) });
        await servedBy(world, 'P', 2);
        await world.client('new');
        await attributed(world, 'P', 'new');
      },
      listeners().on(InvoicePaid, failing),
    );
  });
  afterEach(() => portal.close());

  /** The first invoice of a new order of the partner's for its client. */
  const ordered = async (...products: string[]): Promise<string> => {
    const items = products.map((productId, index) => ({
      ...{ productId, cycle: 'MONTHLY', quantity: 1 },
      ...(index > 0 && { parentItem: 0 }),
    }));
    const { data, errors } = await portal.ask(partner('P'), ORDER, { input: { clientId: 'new', items }, key: key() });
    expect([errors, data?.orderPlace.userErrors]).toEqual([undefined, []]);
    return (await all(portal).of(Invoice).first({ orderId: data.orderPlace.order.id }))!.id;
  };
  const pay = (id: string, amount: string, reuse = key()) => {
    const input = { amount: { amount, currency: 'EUR' }, method: 'CARD', receivedOn: '2026-03-08' };
    return portal.ask(staff('FINANCE'), PAY, { id, input, key: reuse });
  };
  const amounts = async (id: string) =>
    (await commissionsOn(portal, id)).map(({ category, amount }) => [category, amount.minor]);

  test('the payment that makes the third client earns at the tier before it, the next at the tier it brought', async () => {
    const first = await ordered('web');
    await pay(first, '17.85');
    expect([await amounts(first), await standing(portal, 'P')]).toEqual([[], ['BRONZE', 3]]);
    expect(await all(portal).of(UnearnedLine).list()).toMatchObject([
      { reason: 'BELOW_FIRST_TIER', clients: 2 },
      { reason: 'BELOW_FIRST_TIER', clients: 2 },
    ]);
    const second = await ordered('web', 'ssl');
    await pay(second, '21.42');
    expect((await amounts(second)).map(([category, minor]) => `${category} ${minor}`).sort()).toEqual([
      ...['domains-ssl 30', 'shared-hosting 100', 'shared-hosting 50'],
    ]);
    expect(await balances(portal, 'P')).toEqual([180, 0, -180]);
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('a part of the money earns nothing; the rest of it earns all', async () => {
    await pay(await ordered('web'), '17.85');
    const invoice = await ordered('web');
    expect((await pay(invoice, '10.00')).data.invoiceRecordPayment.invoice.status).toBe('PARTIALLY_PAID');
    expect(await amounts(invoice)).toEqual([]);
    await pay(invoice, '7.85');
    expect((await amounts(invoice)).map(([, minor]) => minor).sort()).toEqual([100, 50]);
  });

  test('a doubled click pays, earns and posts once', async () => {
    await pay(await ordered('web'), '17.85');
    const invoice = await ordered('web');
    await Promise.all([pay(invoice, '17.85', 'the same'), pay(invoice, '17.85', 'the same')]);
    expect(await balances(portal, 'P')).toEqual([150, 0, -150]);
    expect([await all(portal).of(LedgerEntry).count(), await all(portal).of(Payment).count()]).toEqual([1, 2]);
  });

  test('what fails behind a payment undoes all of it, and nothing is half done', async () => {
    await pay(await ordered('web'), '17.85');
    const invoice = await ordered('web');
    fails = true;
    expect((await pay(invoice, '17.85', 'cut')).errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect([await amounts(invoice), await balances(portal, 'P')]).toEqual([[], [0, 0, 0]]);
    expect(await all(portal).of(Payment).count()).toBe(1);
    fails = false;
    expect((await pay(invoice, '17.85', 'cut')).data.invoiceRecordPayment.invoice.status).toBe('PAID');
    expect(await balances(portal, 'P')).toEqual([150, 0, -150]);
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('the whole invoice credited takes back exactly what it earned', async () => {
    await pay(await ordered('web'), '17.85');
    const invoice = await ordered('web');
    await pay(invoice, '17.85');
    const { data } = await portal.ask(staff('FINANCE'), CREDIT, { id: invoice, key: key() });
    expect(data.creditNoteIssue.userErrors).toEqual([]);
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
    expect(
      await all(portal)
        .of(Commission)
        .count([{ kind: 'CLAWBACK' as never }]),
    ).toBe(2);
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('a deleted client counts no more and earns nothing more; what it earned stays', async () => {
    await pay(await ordered('web'), '17.85');
    const [paidBefore, open] = [await ordered('web'), await ordered('web')];
    await pay(paidBefore, '17.85');
    expect([await standing(portal, 'P'), await balances(portal, 'P')]).toEqual([['BRONZE', 3], [150, 0, -150]]); // prettier-ignore
    const gone = 'mutation { clientDelete(id: "new", name: "new") { userErrors { code } } }';
    expect((await portal.ask(partner('P'), gone)).data.clientDelete.userErrors).toEqual([]);
    expect(await standing(portal, 'P')).toEqual([null, 2]);
    await pay(open, '17.85');
    expect([await amounts(open), await balances(portal, 'P')]).toEqual([[], [150, 0, -150]]);
    const mine = await portal.ask(
      partner('P'),
      '{ commissions { nodes { clientName client { id } amount { amount } } } }',
    );
    expect(mine.data.commissions.nodes.map(({ clientName, client }: any) => [clientName, client])).toEqual([
      ['new', null],
      ['new', null],
    ]);
    expect((await prove(all(portal))).differences).toEqual([]);
  });

  test('an erased client’s name goes from its commissions too, and from what a search finds', async () => {
    await pay(await ordered('web'), '17.85');
    await pay(await ordered('web'), '17.85');
    const list =
      'query ($q: String!) { commissions(filter: { q: $q }) { totalCount nodes { clientName invoiceNumber } } }';
    const found = async (q: string) => (await portal.ask(admin, list, { q })).data.commissions;
    expect((await found('new')).totalCount).toBe(2);
    for (const act of ['clientDelete', 'clientErase']) {
      const { data } = await portal.ask(admin, `mutation { ${act}(id: "new", name: "new") { userErrors { code } } }`);
      expect(data[act].userErrors).toEqual([]);
    }
    expect(await found('new')).toMatchObject({ totalCount: 0 });
    const { totalCount, nodes } = await found('erased');
    expect([totalCount, nodes[0].clientName]).toEqual([2, expect.stringMatching(/^Erased \d+$/)]);
    expect((await found(nodes[0].invoiceNumber)).totalCount).toBe(2);
    expect(await balances(portal, 'P')).toEqual([150, 0, -150]);
  });
});
