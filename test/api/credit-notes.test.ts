import { listeners } from '../../server/app';
import { CreditNote, CreditNoteLine } from '../../server/modules/invoices/entity/credit-note';
import { Invoice, InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { CreditEntry } from '../../server/modules/invoices/entity/payment';
import { CreditNoteIssued, InvoiceCancelled, InvoicePaid } from '../../server/modules/invoices/events';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { eur } from '../support/world';

const CREDIT = `mutation ($invoiceId: ID!, $lines: [CreditLineInput!], $reason: String!, $key: String!) {
  creditNoteIssue(invoiceId: $invoiceId, lines: $lines, reason: $reason, idempotencyKey: $key) {
    userErrors { code path values }
    creditNote { id number net { amount } tax { amount } total { amount } returned { amount } reason issuedOn
      lines { position description net { amount } taxRate tax { amount } invoiceLineId } }
    invoice { status credited { amount } refunded { amount } left { amount } paidAt }
  } }`;
const PAY = `mutation ($id: ID!, $amount: String!, $key: String!) { invoiceRecordPayment(id: $id, idempotencyKey: $key,
  input: { amount: { amount: $amount, currency: "EUR" }, method: CARD, receivedOn: "2026-03-08" }) {
    userErrors { code } invoice { status left { amount } } becameCredit { amount } } }`;
const FIGURES = `query ($id: ID!) { client(id: $id) { openInvoiceCount balance { amount } credit { amount } } }`;

let keys = 0;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  const heard: object[] = [];
  beforeAll(async () => {
    const note = (_work: unknown, event: object) => Promise.resolve(void heard.push(event));
    portal = await bootPortal(
      dialect,
      (world) => world.neighbours(),
      listeners().on(CreditNoteIssued, note).on(InvoicePaid, note).on(InvoiceCancelled, note),
    );
  });
  afterEach(() => void (heard.length = 0));
  afterAll(() => portal.close());

  /** Two lines: 100.00 and 0.50 net, with 19.00 and 0.10 of tax: 119.60 EUR. */
  const invoice = async (clientId: string) => {
    let id = '';
    await portal.build(async (world) => {
      if (clientId.startsWith('new')) await world.client(clientId, { number: 2000 + ++keys });
      id = (await world.invoice(clientId, [eur(10_000), eur(50)])).id;
    });
    const lines = await linesOf(id);
    return { id, lines: lines.map((line) => line.id) };
  };
  const linesOf = (invoiceId: string) =>
    portal.db
      .reading(admin)
      .of(InvoiceLine)
      .list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
  const credit = async (invoiceId: string, wishes: [string, string][] | null, key = `key ${++keys}`, actor = admin) => {
    const lines = wishes?.map(([lineId, amount]) => ({ lineId, net: { amount, currency: 'EUR' } })) ?? null;
    const { data, errors } = await portal.ask(actor, CREDIT, { invoiceId, lines, reason: 'Faulty', key });
    return { ...data?.creditNoteIssue, errors };
  };
  const pay = async (id: string, amount: string) =>
    (await portal.ask(admin, PAY, { id, amount, key: `key ${++keys}` })).data.invoiceRecordPayment;
  const figures = async (id: string) => (await portal.ask(admin, FIGURES, { id })).data.client;
  const names = () => heard.map((event) => event.constructor.name);

  test('a part of a line of a paid invoice: its tax at its rate, the money back as credit', async () => {
    const { id, lines } = await invoice('newPart');
    await pay(id, '119.60');
    expect(await credit(id, [[lines[0]!, '30.00']])).toMatchObject({
      creditNote: {
        ...{ number: 'CRN-2026-000001', net: { amount: '30.00' }, tax: { amount: '5.70' }, total: { amount: '35.70' } },
        ...{ returned: { amount: '35.70' }, reason: 'Faulty', issuedOn: '2026-03-08' },
        lines: [{ position: 1, description: 'Line 1', taxRate: 1900, invoiceLineId: lines[0] }],
      },
      invoice: {
        ...{ status: 'PARTIALLY_REFUNDED', credited: { amount: '35.70' }, refunded: { amount: '35.70' } },
        left: { amount: '0.00' },
      },
    });
    expect(names()).toEqual(['InvoicePaid', 'CreditNoteIssued']);
    expect(await figures('newPart')).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '35.70' } },
    });
    const mails = (await portal.outbox()).filter(({ payload }) => payload['template'] === 'creditNoteIssued');
    expect(mails).toMatchObject([{ payload: { values: { number: 'CRN-2026-000001', total: '35.70' } } }]);
    const { data } = await portal.ask(admin, `{ creditEntries(filter: { clientId: "newPart" }) { nodes { reason } } }`);
    expect(data.creditEntries.nodes).toEqual([{ reason: 'CREDIT_NOTE' }]);
  });

  test('in many parts it comes to the whole, to the cent, and then nothing is left to credit', async () => {
    const { id, lines } = await invoice('newParts');
    await pay(id, '119.60');
    for (const part of ['0.07', '0.03', '0.11', '0.29']) await credit(id, [[lines[1]!, part]]);
    expect(await credit(id, [[lines[0]!, '33.33']])).toMatchObject({ invoice: { status: 'PARTIALLY_REFUNDED' } });
    expect(await credit(id, null)).toMatchObject({
      creditNote: { net: { amount: '66.67' }, tax: { amount: '12.67' } },
      invoice: { status: 'REFUNDED', credited: { amount: '119.60' }, refunded: { amount: '119.60' } },
    });
    for (const line of await linesOf(id)) expect([line.creditedNet, line.creditedTax]).toEqual([line.net, line.tax]);
    expect((await credit(id, null)).userErrors).toMatchObject([{ code: 'INVOICE_NOT_CREDITABLE' }]);
    expect(await figures('newParts')).toMatchObject({ credit: { amount: '119.60' } });
    const total = await portal.db
      .reading(admin)
      .of(CreditEntry)
      .sum('amount', [{ clientId: 'newParts' }]);
    expect(total).toBe(11_960);
  });

  test('what is unpaid is asked for no more; all of it cancels the invoice', async () => {
    const { id, lines } = await invoice('newUnpaid');
    expect(await credit(id, [[lines[0]!, '100.00']])).toMatchObject({
      creditNote: { returned: { amount: '0.00' } },
      invoice: { status: 'ISSUED', left: { amount: '0.60' } },
    });
    expect(await figures('newUnpaid')).toEqual({
      ...{ openInvoiceCount: 1, balance: { amount: '0.60' }, credit: { amount: '0.00' } },
    });
    expect(await credit(id, null)).toMatchObject({ invoice: { status: 'CANCELLED', left: { amount: '0.00' } } });
    expect(await figures('newUnpaid')).toMatchObject({ openInvoiceCount: 0, balance: { amount: '0.00' } });
    expect(names()).toEqual(['CreditNoteIssued', 'CreditNoteIssued', 'InvoiceCancelled']);
  });

  test('after a partial payment it takes what is left first, and settles the invoice when nothing is', async () => {
    const { id, lines } = await invoice('newPartly');
    await pay(id, '50.00');
    expect(await credit(id, [[lines[0]!, '50.00']])).toMatchObject({
      creditNote: { total: { amount: '59.50' }, returned: { amount: '0.00' } },
      invoice: { status: 'PARTIALLY_REFUNDED', left: { amount: '10.10' }, paidAt: null },
    });
    expect(await pay(id, '12.00')).toEqual({
      ...{ userErrors: [], becameCredit: { amount: '1.90' } },
      invoice: { status: 'PARTIALLY_REFUNDED', left: { amount: '0.00' } },
    });
    expect(names()).toEqual(['CreditNoteIssued', 'InvoicePaid']);
    heard.length = 0;

    const other = await invoice('newSettled');
    await pay(other.id, '50.00');
    const settled = await credit(other.id, [[other.lines[0]!, '70.00']]);
    expect(settled).toMatchObject({
      creditNote: { returned: { amount: '13.70' } },
      invoice: { status: 'PARTIALLY_REFUNDED', left: { amount: '0.00' }, paidAt: expect.any(String) },
    });
    expect(names()).toEqual(['CreditNoteIssued', 'InvoicePaid']);
    expect(await figures('newSettled')).toEqual({
      ...{ openInvoiceCount: 0, balance: { amount: '0.00' }, credit: { amount: '13.70' } },
    });
  });

  test('what is beyond a line, or no line at all, is refused and changes nothing', async () => {
    const { id, lines } = await invoice('newRefused');
    const other = await invoice('ofB');
    await credit(id, [[lines[0]!, '60.00']]);
    const before = [await portal.db.reading(admin).of(Invoice).get(id), await linesOf(id)];
    const notes = await portal.db.reading(admin).of(CreditNote).count();
    for (const [wishes, code] of [
      [[[lines[0]!, '40.01']], 'CREDIT_BEYOND_LINE'],
      [[[other.lines[0]!, '1.00']], 'CREDIT_LINE_UNKNOWN'],
      [[[lines[0]!, '0.00']], 'CREDIT_NOT_POSITIVE'],
      [[[lines[0]!, '-1.00']], 'CREDIT_NOT_POSITIVE'],
      [[], 'CREDIT_NOTHING'],
      [
        [
          [lines[0]!, '1.00'],
          [lines[0]!, '1.00'],
        ],
        'CREDIT_LINE_TWICE',
      ],
    ] as [[string, string][], string][])
      expect((await credit(id, wishes)).userErrors).toMatchObject([{ code }]);
    const silent = { invoiceId: id, lines: null, reason: ' ', key: `key ${++keys}` };
    expect((await portal.ask(admin, CREDIT, silent)).data.creditNoteIssue.userErrors).toMatchObject([
      { code: 'REASON_MISSING' },
    ]);
    expect([await portal.db.reading(admin).of(Invoice).get(id), await linesOf(id)]).toEqual(before);
    expect(await portal.db.reading(admin).of(CreditNote).count()).toBe(notes);
  });

  test('a doubled click credits once; two at once never credit a line twice', async () => {
    const { id, lines } = await invoice('newTwice');
    const [first, second] = await Promise.all([
      credit(id, [[lines[0]!, '10.00']], 'twice'),
      credit(id, [[lines[0]!, '10.00']], 'twice'),
    ]);
    expect(second.creditNote.id).toBe(first.creditNote.id);
    const done = await Promise.all([credit(id, [[lines[0]!, '80.00']]), credit(id, [[lines[0]!, '80.00']])]);
    expect(done.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CREDIT_BEYOND_LINE' }]);
    expect((await linesOf(id))[0]).toMatchObject({ creditedNet: eur(9000), creditedTax: eur(1710) });
  });

  test('numbers are a series of their own, without gaps', async () => {
    const numbers = (await portal.db.reading(admin).of(CreditNote).list()).map(({ number }) => number).sort();
    expect(numbers).toEqual(numbers.map((_number, index) => `CRN-2026-${String(index + 1).padStart(6, '0')}`));
    expect(await portal.db.reading(admin).of(CreditNoteLine).count()).toBeGreaterThanOrEqual(numbers.length);
  });

  test('Finance issues them; a partner and a client read theirs, a neighbour none', async () => {
    const { id } = await invoice('ofA');
    for (const actor of [staff('SUPPORT'), partner('A'), client('ofA')])
      expect((await credit(id, null, `key ${++keys}`, actor)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    const { creditNote } = await credit(id, null, `key ${++keys}`, staff('FINANCE'));
    const list = `{ creditNotes(filter: { clientId: "ofA" }) { totalCount } creditNote(id: "${creditNote.id}") { id } }`;
    for (const own of [partner('A'), client('ofA')])
      expect((await portal.ask(own, list)).data).toEqual({
        ...{ creditNotes: { totalCount: 1 }, creditNote: { id: creditNote.id } },
      });
    for (const neighbour of [partner('B'), client('ofB')])
      expect((await portal.ask(neighbour, list)).data).toEqual({ creditNotes: { totalCount: 0 }, creditNote: null });
    expect(portal.faults).toEqual([]);
  });
});
