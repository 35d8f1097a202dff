import { propose, approve } from '../../server/modules/adjustments/service';
import { duties } from '../../server/modules/commissions/jobs';
import { EntryKind, LedgerEntry } from '../../server/modules/ledger/entity';
import type { Account, Leg } from '../../server/modules/ledger/rules';
import { post, reverse } from '../../server/modules/ledger/service';
import { Payout } from '../../server/modules/payouts/entity/payout';
import { statementDocument, type Printed } from '../../server/modules/statements/service/document';
import { lastDayOf } from '../../server/modules/statements/rules/balances';
import { defaults } from '../../server/modules/settings/rules';
import { Partner } from '../../server/modules/partners/entity';
import { money } from '../../server/kernel/money';
import { languages } from '../../server/platform/forms';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { all, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const BALANCE = '{ pending { amount } available { amount } inTransit { amount } paid { amount } }';
const LIST = `query ($filter: StatementFilter) { statements(filter: $filter) { totalCount nodes {
  id month currency closed pdfUrl csvUrl partner { id } opening ${BALANCE} moved ${BALANCE} closing ${BALANCE} } } }`;
const ONE = `query ($partnerId: ID!, $month: String!, $currency: String!, $first: Int = 25, $after: String, $language: String = "en") {
  statement(partnerId: $partnerId, month: $month, currency: $currency) {
    id closed opening ${BALANCE} closing ${BALANCE}
    movements(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
      recordedOn kind description(language: $language) amounts ${BALANCE} } } } }`;

type Asking = Parameters<Portal['ask']>[0];
const plain = ({ pending, available, inTransit, paid }: any) =>
  [pending, available, inTransit, paid].map(({ amount }) => amount).join(' ');
const MARCH = { partnerId: 'P', month: '2026-03', currency: 'EUR' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P', { language: 'bg', name: 'Партньор' });
      await world.partner('Q');
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 3);
    });
    const invoice = await paid(portal, 'P0', [['shared-hosting', 10_000], ['domains-ssl', 2_500]]); // prettier-ignore
    await paid(portal, 'P1', [['shared-hosting', 2_000]], { currency: 'JPY' });
    await paid(portal, 'Q0', [['shared-hosting', 700]]);
    portal.at(new Date('2026-03-20T12:00:00.000Z'));
    await credited(portal, invoice, [1_000, null]);
    portal.at(new Date('2026-04-10T12:00:00.000Z'));
    await duties[0]!.run(portal.db);
    portal.at(new Date('2026-06-02T12:00:00.000Z'));
    const { id } = await portal.db.transact(staff('FINANCE'), (work) =>
      propose(work, { partnerId: 'P', kind: 'BONUS' as never, amount: money(500, 'EUR'), reason: 'Best of spring' }),
    );
    await portal.db.transact(admin, (work) => approve(work, id));
  });
  afterAll(() => portal.close());

  const list = async (actor: Asking, filter: object = {}) =>
    (await portal.ask(actor, LIST, { filter })).data.statements;
  const one = async (actor: Asking, variables: object = MARCH) =>
    (await portal.ask(actor, ONE, variables as Record<string, unknown>)).data.statement;

  test('the list has one for each month and currency in which something moved, the latest first', async () => {
    const { nodes, totalCount } = await list(partner('P'));
    expect(totalCount).toBe(5);
    expect(
      nodes.map((each: any) => [each.month, each.currency, plain(each.opening), plain(each.closing)]).sort(),
    ).toEqual([
      ['2026-03', 'EUR', '0.00 0.00 0.00 0.00', '11.50 0.00 0.00 0.00'],
      ['2026-03', 'JPY', '0 0 0 0', '200 0 0 0'],
      ['2026-04', 'EUR', '11.50 0.00 0.00 0.00', '0.00 11.50 0.00 0.00'],
      ['2026-04', 'JPY', '200 0 0 0', '0 200 0 0'],
      ['2026-06', 'EUR', '0.00 11.50 0.00 0.00', '0.00 16.50 0.00 0.00'],
    ]);
    expect(nodes[0]).toMatchObject({
      ...{ id: 'P.2026-06.EUR', closed: false, partner: { id: 'P' }, moved: { available: { amount: '5.00' } } },
      ...{ pdfUrl: '/statements/P/2026-06/EUR.pdf', csvUrl: '/statements/P/2026-06/EUR.csv' },
    });
    expect(nodes.slice(1).map(({ closed }: any) => closed)).toEqual([true, true, true, true]);
  });

  test('each movement is told in plain words, in the language that is asked for', async () => {
    const statement = await one(partner('P'));
    expect([plain(statement.opening), plain(statement.closing)]).toEqual([
      '0.00 0.00 0.00 0.00',
      '11.50 0.00 0.00 0.00',
    ]);
    expect(statement.movements.totalCount).toBe(2);
    expect(statement.movements.nodes).toEqual([
      {
        ...{ recordedOn: '2026-03-08', kind: 'EARNING' },
        description: expect.stringMatching(/^Commission on invoice T-\d+ of P0$/),
        amounts: expect.objectContaining({ pending: { amount: '12.50' }, available: { amount: '0.00' } }),
      },
      {
        ...{ recordedOn: '2026-03-20', kind: 'CLAWBACK' },
        description: expect.stringMatching(/^Taken back with credit note CRN-2026-\d+: invoice T-\d+ of P0$/),
        amounts: expect.objectContaining({ pending: { amount: '-1.00' }, available: { amount: '0.00' } }),
      },
    ]);
    const april = await one(partner('P'), { ...MARCH, month: '2026-04' });
    expect(april.movements.nodes).toMatchObject([
      { kind: 'APPROVAL', description: expect.stringMatching(/^Approved: invoice T-\d+ of P0$/) },
    ]);
    const june = await one(partner('P'), { ...MARCH, month: '2026-06', language: 'es' });
    expect(june.movements.nodes).toMatchObject([{ kind: 'ADJUSTMENT', description: 'Bonificación: Best of spring' }]);
    for (const language of ['xx', '__proto__', 'constructor']) {
      const { movements } = await one(partner('P'), { ...MARCH, month: '2026-06', language });
      expect(movements.nodes).toMatchObject([{ kind: 'ADJUSTMENT', description: 'Bonus: Best of spring' }]);
    }
  });

  test('the ledger’s own list tells its entries in the same words', async () => {
    const { data } = await portal.ask(partner('P'), '{ ledgerEntries(first: 1) { nodes { description } } }');
    expect(data.ledgerEntries.nodes).toEqual([{ description: 'Bonus: Best of spring' }]);
  });

  test('its movements come in pages', async () => {
    const first = (await one(partner('P'), { ...MARCH, first: 1 })).movements;
    expect([first.totalCount, first.pageInfo.hasNextPage, first.nodes.length]).toEqual([2, true, 1]);
    const second = (await one(partner('P'), { ...MARCH, first: 1, after: first.pageInfo.endCursor })).movements;
    expect([second.pageInfo.hasNextPage, second.nodes.map(({ kind }: any) => kind)]).toEqual([false, ['CLAWBACK']]);
  });

  test('a month without movements carries the balance; before the first, and to come, there is none', async () => {
    const may = await one(partner('P'), { ...MARCH, month: '2026-05' });
    expect([may.closed, plain(may.opening), plain(may.closing), may.movements.totalCount]).toEqual([
      ...[true, '0.00 11.50 0.00 0.00', '0.00 11.50 0.00 0.00', 0],
    ]);
    for (const which of [
      { month: '2026-02' },
      { month: '2026-07' },
      { month: '2026-13' },
      { month: 'soon' },
      { currency: 'USD' },
      { currency: 'eur' },
    ])
      // prettier-ignore
      expect(await one(partner('P'), { ...MARCH, ...which })).toBeNull();
  });

  test.each([
    [{ partnerId: 'P' }, 5],
    [{ currency: 'JPY' }, 2],
    [{ from: '2026-04' }, 4],
    [{ until: '2026-03' }, 3],
    [{ partnerId: 'P', from: '2026-04', until: '2026-04', currency: 'EUR' }, 1],
  ])('filtered by %j staff find %i', async (filter, count) => {
    expect((await list(staff('SUPPORT'), filter)).totalCount).toBe(count);
  });

  test('the neighbour sees its own alone, whatever it asks for', async () => {
    const { nodes } = await list(partner('Q'));
    expect(nodes.map(({ id }: any) => id)).toEqual(['Q.2026-04.EUR', 'Q.2026-03.EUR']);
    expect((await list(partner('Q'), { partnerId: 'P' })).totalCount).toBe(0);
    expect(await one(partner('Q'))).toBeNull();
    for (const file of ['EUR.pdf', 'EUR.csv'])
      await expect(download(portal, partner('Q'), `/statements/P/2026-03/${file}`)).rejects.toMatchObject({
        status: 404,
      });
  });

  test.each([
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['a client', client('P0')],
    ['an app without the scope', app('P', 'ledger:read')],
  ])('%s reads none', async (_who, actor) => {
    for (const query of [LIST, ONE])
      expect((await portal.ask(actor, query, MARCH)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const file of ['EUR.pdf', 'EUR.csv'])
      await expect(download(portal, actor, `/statements/P/2026-03/${file}`)).rejects.toMatchObject({ status: 403 });
  });

  test('as CSV it opens, moves and closes, and its columns add up', async () => {
    const { headers, text } = await download(portal, partner('P'), '/statements/P/2026-03/EUR.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="statement-2026-03-EUR.csv"',
    });
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = text.trim().split('\r\n').map((line) => line.split(',')); // prettier-ignore
    expect(rows[0]).toEqual([
      'Date',
      'Kind',
      'Description',
      'Pending',
      'Available',
      'In transit',
      'Paid',
      'Currency',
      'Entry',
    ]);
    expect(rows.slice(1).map(([date, kind, , pending]) => [date, kind, pending])).toEqual([
      ['2026-03-01', 'OPENING', '0.00'],
      ['2026-03-08', 'EARNING', '12.50'],
      ['2026-03-20', 'CLAWBACK', '-1.00'],
      ['2026-03-31', 'CLOSING', '11.50'],
    ]);
    expect(rows[2]![2]).toMatch(/^Комисиона по фактура T-\d+ на P0$/);
  });

  test('as PDF it is one page, in the partner’s language', async () => {
    const { headers, chunks } = await download(portal, partner('P'), '/statements/P/2026-03/EUR.pdf');
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="statement-2026-03-EUR.pdf"',
    });
    const raw = Buffer.concat(chunks).toString('latin1');
    expect(raw.startsWith('%PDF-')).toBe(true);
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
    for (const path of [
      '/statements/P/2026-02/EUR.pdf',
      '/statements/P/2026-13/EUR.pdf',
      '/statements/none/2026-03/EUR.pdf',
    ])
      await expect(download(portal, admin, path)).rejects.toMatchObject({ status: 404 });
  });

  test.each(languages.map((language) => [language]))('printed in %s every word is there', async (language) => {
    const owner = await all(portal).of(Partner).get('P');
    const balances = (minor: number) => {
      const amount = money(minor, 'EUR');
      return { pending: amount, available: amount, inTransit: amount, paid: amount };
    };
    const printed: Printed = {
      ...{ partner: { ...owner, language }, operator: { ...defaults.operator, name: 'Hosting & Söhne' } },
      ...{ month: '2026-03', currency: 'EUR', closed: false, madeAt: new Date('2026-04-01T00:00:00.000Z') },
      ...{ opening: balances(123_456), closing: balances(123_457) },
      movements: [{ entry: { recordedOn: '2026-03-08' }, description: 'Something moved', amounts: balances(1) }],
    };
    const written = JSON.stringify(statementDocument(printed)).replaceAll('\u00a0', ' ');
    for (const word of [
      'Hosting & Söhne',
      'Партньор',
      'Something moved',
      { en: '1,234.56', es: '1234,56', it: '1234,56', pt: '1.234,56', bg: '1234,56' }[language],
    ])
      // prettier-ignore
      expect(written).toContain(word);
    expect(written).not.toMatch(/undefined|NaN|Invalid/);
    expect(JSON.stringify(statementDocument({ ...printed, movements: [], closed: true })).length).toBeGreaterThan(500);
    expect(lastDayOf('2026-03')).toBe('2026-03-31');
  });

  test('what was undone says what it undoes', async () => {
    await portal.build(async ({ work }) => {
      const [bonus] = await work.of(LedgerEntry).list({ where: [{ kind: EntryKind.ADJUSTMENT }] });
      const undone = await reverse(work, bonus!.id);
      const legs = [
        { account: 'AVAILABLE' as const, amount: money(500, 'EUR') },
        { account: 'EXPENSE' as const, amount: money(-500, 'EUR') },
      ];
      await post(work, { partnerId: 'P', reference: `again:${undone.id}`, kind: EntryKind.ADJUSTMENT, effectiveAt: work.now, legs }); // prettier-ignore
    });
    const { movements, closing } = await one(partner('P'), { ...MARCH, month: '2026-06' });
    expect(movements.nodes.map(({ description }: any) => description)).toEqual([
      ...['Bonus: Best of spring', 'Undone: Bonus: Best of spring', 'Adjustment: '],
    ]);
    expect(plain(closing)).toBe('0.00 16.50 0.00 0.00');
  });

  test('a payout is told with its number, what it became, and why it came back', async () => {
    const payout = (id: string, rest: Partial<Payout>) =>
      Object.assign(new Payout(), {
        ...{ id, number: id.toUpperCase(), batchId: 'none', partnerId: 'P', currency: 'EUR', runKey: id, entryId: id },
        ...{ amount: { minor: 300, currency: 'EUR' }, paid: { minor: 300, currency: 'EUR' }, status: 'FAILED' },
        ...{ rate: null, rateFrom: null, rateTo: null, rateOn: null, retryOfId: null, holder: 'P', method: 'IBAN' },
        ...{ accountMasked: '', accountSealed: '', bic: null, country: 'DE', commissionCount: 0, adjustmentCount: 0 },
        ...{ expectedOn: '2026-06-05', createdAt: new Date(), requestedByUserId: null, approvedAt: null },
        ...{ approvedByUserId: null, sentAt: null, exportedAt: null, settledAt: null, reason: null, invoiceId: null },
        ...{ searchText: '', ...rest },
      });
    const leg = (account: Account, minor: number, payoutId: string, currency = 'EUR') => ({
      ...{ account, amount: money(minor, currency), payoutId },
    });
    await portal.build(async ({ work }) => {
      const enter = (kind: EntryKind, reference: string, legs: Leg[]) =>
        post(work, { partnerId: 'P', reference, kind, effectiveAt: work.now, legs });
      const paid = { minor: 324, currency: 'USD' };
      await work.of(Payout).insert(payout('po-1', { reason: 'The account is closed' }));
      await work.of(Payout).insert(payout('po-2', { paid, rate: '1.08', rateOn: '2026-06-01' }));
      await enter(EntryKind.PAYOUT, 'payout:1', [leg('AVAILABLE', -300, 'po-1'), leg('IN_TRANSIT', 300, 'po-1')]);
      await enter(EntryKind.PAYOUT_RETURNED, 'returned:1', [
        leg('AVAILABLE', 300, 'po-1'),
        leg('IN_TRANSIT', -300, 'po-1'),
      ]);
      await enter(EntryKind.PAYOUT, 'payout:2', [
        ...[leg('AVAILABLE', -300, 'po-2'), leg('EXCHANGE', 300, 'po-2')],
        ...[leg('EXCHANGE', -324, 'po-2', 'USD'), leg('IN_TRANSIT', 324, 'po-2', 'USD')],
      ]);
      await enter(EntryKind.PAYOUT_SENT, 'sent:2', [
        leg('IN_TRANSIT', -324, 'po-2', 'USD'),
        leg('PAID', 324, 'po-2', 'USD'),
      ]);
    });
    const told = async (currency: string) => {
      const { movements, closing } = await one(partner('P'), { ...MARCH, month: '2026-06', currency });
      const nodes = movements.nodes.map(({ description, amounts }: any) => [description, plain(amounts)]);
      return [nodes.filter(([description]: any) => description.startsWith('Payout')), plain(closing)];
    };
    const exchanged = 'Payout PO-2: €3.00 became $3.24, at the rate of Jun 1, 2026';
    expect(await told('EUR')).toEqual([
      [
        ['Payout PO-1', '0.00 -3.00 3.00 0.00'],
        ['Payout PO-1 returned: The account is closed', '0.00 3.00 -3.00 0.00'],
        [exchanged, '0.00 -3.00 0.00 0.00'],
      ],
      '0.00 13.50 0.00 0.00',
    ]);
    expect(await told('USD')).toEqual([
      [
        [exchanged, '0.00 0.00 3.24 0.00'],
        ['Payout PO-2 has arrived', '0.00 0.00 -3.24 3.24'],
      ],
      '0.00 0.00 0.00 3.24',
    ]);
  });

  test('the statements of a page do not grow with its rows', async () => {
    const page = `query ($first: Int!) { statements(first: $first) { totalCount nodes { closed partner { name } opening ${BALANCE} closing ${BALANCE} } } }`;
    const [few, many] = [await portal.ask(admin, page, { first: 2 }), await portal.ask(admin, page, { first: 7 })];
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect([few.statements.length, many.statements.length]).toEqual([5, 5]);
    const moved = await portal.ask(partner('P'), ONE, MARCH);
    const less = await portal.ask(partner('P'), ONE, { ...MARCH, first: 1 });
    expect(moved.statements.length).toBe(less.statements.length);
  });
});
