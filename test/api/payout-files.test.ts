import type { Actor } from '../../server/kernel/actor';
import { PayoutInvoice, PayoutMethod } from '../../server/modules/payouts/entity/details';
import { Payout } from '../../server/modules/payouts/entity/payout';
import { duties } from '../../server/modules/payouts/jobs';
import { approvePayouts } from '../../server/modules/payouts/service/decide';
import { recordResults, type BadResults } from '../../server/modules/payouts/service/results';
import { runPayouts } from '../../server/modules/payouts/service/run';
import { prove } from '../../server/modules/reports/service/prove';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { all } from '../support/earning';
import { serveHttp, type Browser, type Http } from '../support/http';
import { batches, finance, grant, IBANS, moneyOf, operatorPays, paidTo, payoutsOf, second } from '../support/paying';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now, PASSWORD } from '../support/world';

const EXPORT = `mutation ($batchId: ID!) { payoutBatchExport(batchId: $batchId) {
  batch { status messageId executionOn xmlUrl csvUrl counts { status count } } userErrors { code values } } }`;
const REQUEST = `mutation ($invoiceId: ID, $key: String!) {
  payoutRequest(currency: "EUR", invoiceId: $invoiceId, idempotencyKey: $key) { payout { id invoice { name } } userErrors { code } } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['A', 'B', 'C']) await world.partner(id);
      for (const id of ['Fin', 'Sam', 'Otto', 'Bea']) await world.user(id);
      await world.staff('Fin', 'FINANCE');
      await world.staff('Sam', 'SUPPORT');
      await world.partnerMember('Otto', 'A');
      await world.partnerMember('Bea', 'B');
    });
    http = await serveHttp(portal);
  });
  afterEach(async () => {
    await http.stop();
    await portal.close();
  });

  const proved = async () => expect((await prove(all(portal))).differences).toEqual([]);
  const exported = async (batchId: string, actor: Actor = finance) => {
    const { data, errors } = await portal.ask(actor, EXPORT, { batchId });
    return errors ? errors[0]!.extensions.code : data.payoutBatchExport;
  };
  /** A and B in euros to IBANs, C in euros to an account elsewhere; the run of March, approved. Returns the batch's id. */
  async function approved(partners: readonly string[] = ['A', 'B', 'C']): Promise<string> {
    await operatorPays(portal);
    for (const [index, id] of partners.entries()) await grant(portal, id, eur(10_000 + index));
    await paidTo(portal, 'A', { bic: 'COBADEFF' });
    await paidTo(portal, 'B', { iban: IBANS.GB, holder: 'Пекарна & Co' });
    await paidTo(portal, 'C', { method: PayoutMethod.OTHER, accountNumber: '000123456789', routing: '021000021', country: 'US' });
    const { batchId } = await runPayouts(portal.db, admin, '2026-03');
    const ids = (await all(portal).of(Payout).list()).map(({ id }) => id);
    await portal.db.transact(second, (work) => approvePayouts(work, ids));
    return batchId;
  } // prettier-ignore
  async function as(name: string): Promise<Browser> {
    const browser = http.browser();
    await browser.signIn(`${name.toLowerCase()}@people.example`, PASSWORD);
    return browser;
  }
  const post = async (name: string, path: string, body: string | FormData) => {
    const headers = { cookie: (await as(name)).cookie };
    const response = await fetch(http.url + path, { method: 'POST', headers, body });
    const text = await response.text();
    const answer = text ? JSON.parse(text) : null;
    return { status: response.status, answer, error: answer?.errors?.[0]?.extensions };
  };

  test('a batch goes to the bank as SEPA and, for the rest, as CSV; both are told once more, and in the audit', async () => {
    const batchId = await approved();
    expect(await exported(batchId)).toEqual({
      batch: {
        ...{ status: 'EXPORTED', messageId: 'PAYOUTS-000001', executionOn: '2026-03-08' },
        ...{ xmlUrl: `/payouts/${batchId}.xml`, csvUrl: `/payouts/${batchId}.csv` },
        counts: [{ status: 'PROCESSING', count: 3 }],
      },
      userErrors: [],
    });
    const xml = await download(portal, finance, `/payouts/${batchId}.xml`);
    expect(xml.headers['content-disposition']).toBe('attachment; filename="PAYOUTS-000001.xml"');
    for (const part of [
      '<NbOfTxs>2</NbOfTxs><CtrlSum>200.01</CtrlSum>',
      `<IBAN>${IBANS.BG}</IBAN>`,
      '<InstdAmt Ccy="EUR">100.00</InstdAmt>',
      `<IBAN>${IBANS.DE}</IBAN>`,
      '<Nm>Pekarna + Co</Nm>',
      `<IBAN>${IBANS.GB}</IBAN>`,
    ])
      expect(xml.text).toContain(part);
    const csv = await download(portal, finance, `/payouts/${batchId}.csv`);
    expect(csv.text).toBe(
      'End-to-end id,Holder,Method,Account,Routing,BIC,Bank,Country,Amount,Currency,Execution date,Note\r\n' +
        'PO-000003,C Ltd,OTHER,000123456789,021000021,,,US,100.02,EUR,2026-03-08,\r\n',
    );
    const deeds = (await portal.audits()).map(({ action }) => action).filter((action) => action.startsWith('payoutBatch'));
    expect(deeds.sort()).toEqual([
      ...['payoutBatch.download', 'payoutBatch.download', 'payoutBatch.export', 'payoutBatch.run'],
    ]);
    expect(JSON.stringify(await portal.audits())).not.toContain(IBANS.DE);
    for (const actor of [staff('SUPPORT'), partner('A')])
      await expect(download(portal, actor, `/payouts/${batchId}.xml`)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await proved();
  }); // prettier-ignore

  test('what nobody has decided about goes on into the open batch of requests', async () => {
    const batchId = await approved(['A']);
    await grant(portal, 'B', eur(7_000));
    await runPayouts(portal.db, admin, '2026-03');
    expect((await exported(batchId)).batch.counts).toEqual([{ status: 'PROCESSING', count: 1 }]);
    const [monthly, requests] = await batches(portal);
    expect([monthly!.key, requests!.key]).toEqual(['MONTHLY:2026-03', 'REQUEST:1']);
    expect(await payoutsOf(portal, 'B')).toMatchObject([{ batchId: requests!.id, status: 'SCHEDULED' }]);
    expect(await exported(batchId)).toMatchObject({ userErrors: [{ code: 'BATCH_EXPORTED' }] });
    expect(await exported(requests!.id)).toMatchObject({ userErrors: [{ code: 'BATCH_NOTHING_APPROVED', values: { key: 'REQUEST:1' } }] });
  }); // prettier-ignore

  test('without an account of the operator’s nothing is exported, and nothing has changed', async () => {
    await grant(portal, 'A', eur(10_000));
    await paidTo(portal, 'A');
    const { batchId } = await runPayouts(portal.db, admin, '2026-03');
    const [{ id }] = (await payoutsOf(portal, 'A')) as [Payout];
    await portal.db.transact(second, (work) => approvePayouts(work, [id]));
    expect(await exported(batchId)).toMatchObject({ batch: null, userErrors: [{ code: 'OPERATOR_ACCOUNT_MISSING' }] });
    expect(await payoutsOf(portal, 'A')).toMatchObject([{ status: 'APPROVED', sentAt: null }]);
    expect(await batches(portal)).toMatchObject([{ status: 'OPEN', messageId: null }]);
    await expect(download(portal, finance, `/payouts/${batchId}.xml`)).rejects.toMatchObject({ code: 'BATCH_NOT_EXPORTED' });
    expect(await exported(batchId, partner('A'))).toBe('FORBIDDEN');
  }); // prettier-ignore

  test('a result file records who is paid and who is not; twice it changes nothing', async () => {
    const batchId = await approved();
    await exported(batchId);
    const file = 'EndToEndId;Status;Reason\nPO-000001;paid;\nPO-000002;FAILED;AC04 closed account\n';
    expect(await post('Fin', `/payouts/${batchId}/results`, file)).toMatchObject({
      ...{ status: 200, answer: { applied: 2, unchanged: 0 } },
    });
    expect(await moneyOf(portal, 'A')).toEqual([0, 0, 10_000, 0]);
    expect(await moneyOf(portal, 'B')).toEqual([10_001, 0, 0, 0]);
    expect(await moneyOf(portal, 'C')).toEqual([0, 10_002, 0, 0]);
    expect(await payoutsOf(portal, 'B')).toMatchObject([{ status: 'FAILED', reason: 'AC04 closed account' }]);
    const before = [await portal.audits(), await portal.outbox()].map(({ length }) => length);
    expect((await post('Fin', `/payouts/${batchId}/results`, file)).answer).toEqual({ applied: 0, unchanged: 2 });
    const deeds = (await portal.audits()).filter(({ action }) => !action.startsWith('session'));
    expect(deeds.filter(({ action }) => action === 'payoutBatch.results')).toHaveLength(1);
    expect((await portal.outbox()).length).toBe(before[1]);
    await proved();
  });

  test('twice at once, a batch is exported once and a result recorded once', async () => {
    const batchId = await approved();
    const answers = await Promise.all([exported(batchId), exported(batchId, second)]);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }: any) => code).join()).sort()).toEqual([
      ...['', 'BATCH_EXPORTED'],
    ]);
    const lines = [
      { line: 2, endToEndId: 'PO-000001', status: 'PAID', reason: '' },
      { line: 3, endToEndId: 'PO-000002', status: 'FAILED', reason: 'closed' },
    ];
    const record = () => portal.db.transact(finance, (work) => recordResults(work, batchId, lines));
    const recorded = await Promise.all([record(), record(), record()]);
    expect(recorded.map(({ applied }) => applied).sort()).toEqual([0, 0, 2]);
    expect(await moneyOf(portal, 'A')).toEqual([0, 0, 10_000, 0]);
    expect(await moneyOf(portal, 'B')).toEqual([10_001, 0, 0, 0]);
    await proved();
  });

  test('the list is a file as well, without accounts, of what the asker may see', async () => {
    await approved();
    const lines = async (actor: Actor) =>
      (await download(portal, actor, '/export/payouts.csv')).text.trim().split('\r\n');
    expect(await lines(finance)).toHaveLength(4);
    const own = await lines(partner('A'));
    expect(own).toHaveLength(2);
    expect(own[1]).toContain('PO-000001,A,APPROVED,100.00,EUR,100.00,EUR,,,DE•• •••• 3000,2026-03-11');
    expect(own.join()).not.toContain(IBANS.DE);
    await expect(download(portal, staff('SUPPORT'), '/export/payouts.csv')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('one wrong line refuses all of it, and says which', async () => {
    const batchId = await approved();
    await exported(batchId);
    const { status, error } = await post(
      'Fin',
      `/payouts/${batchId}/results`,
      'reference,status,reason\nPO-000001,PAID,\nPO-000002,FAILED,\nPO-9,PAID,\n',
    );
    expect([status, error.code, error.values.count]).toEqual([422, 'RESULT_REFUSED', 2]);
    expect(error.problems.map(({ line, code }: any) => [line, code])).toEqual([
      [3, 'REASON_MISSING'],
      [4, 'RESULT_UNKNOWN'],
    ]);
    expect(await moneyOf(portal, 'A')).toEqual([0, 10_000, 0, 0]);
    expect((await all(portal).of(Payout).list()).map(({ status: each }) => each)).toEqual(Array(3).fill('PROCESSING'));
  });

  test('a result file for another batch is refused as such', async () => {
    const batchId = await approved();
    await exported(batchId);
    await grant(portal, 'A', eur(3_000));
    await portal.ask(partner('A'), REQUEST, { key: 'k' });
    const other = (await batches(portal)).find(({ key }) => key === 'REQUEST:1')!;
    const lines = 'reference,status,reason\nPO-000001,PAID,\n';
    const { status, error } = await post('Fin', `/payouts/${other.id}/results`, lines);
    expect([status, error.code, error.problems.length]).toEqual([422, 'RESULT_OTHER_BATCH', 1]);
    expect(await moneyOf(portal, 'A')).toEqual([0, 13_000, 0, 0]);
    const attempt = portal.db.transact(finance, (work) =>
      recordResults(work, other.id, [{ line: 2, endToEndId: 'PO-000001', status: 'PAID', reason: '' }]),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'RESULT_OTHER_BATCH' } satisfies Partial<BadResults>);
  });

  test.each([
    ['no payout', 'reference,status\n', 'RESULT_EMPTY'],
    ['no column for the state', 'reference,amount\nPO-000001,1\n', 'RESULT_COLUMNS'],
    ['nothing', ' ', 'RESULT_UNREADABLE'],
  ])('a result file with %s is refused', async (_what, file, code) => {
    const batchId = await approved();
    await exported(batchId);
    expect(await post('Fin', `/payouts/${batchId}/results`, file)).toMatchObject({ status: 422, error: { code } });
    expect(await moneyOf(portal, 'A')).toEqual([0, 10_000, 0, 0]);
  });

  test('results are recorded by finance alone, of a batch there is', async () => {
    const batchId = await approved();
    await exported(batchId);
    const file = 'reference,status\nPO-000001,PAID\n';
    for (const name of ['Sam', 'Otto'])
      expect(await post(name, `/payouts/${batchId}/results`, file)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect((await post('Fin', '/payouts/none/results', file)).status).toBe(404);
    expect(await moneyOf(portal, 'A')).toEqual([0, 10_000, 0, 0]);
  });

  describe('an invoice of the partner’s own', () => {
    const form = (name: string, content: string, type: string) => {
      const body = new FormData();
      body.append('file', new Blob([content], { type }), name);
      return body;
    };
    const pdf = () => form('invoice-7.pdf', '%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'application/pdf');

    test('goes with its request, once, and only its partner and finance read it', async () => {
      await grant(portal, 'A', eur(10_000));
      await grant(portal, 'B', eur(10_000));
      for (const id of ['A', 'B']) await paidTo(portal, id);
      const { answer } = await post('Otto', '/payout-invoices', pdf());
      expect(answer).toMatchObject({ name: 'invoice-7.pdf', type: 'application/pdf' });
      const ask = async (id: string, key: string) =>
        (await portal.ask(partner(id), REQUEST, { invoiceId: answer.id, key })).data.payoutRequest;
      expect(await ask('B', 'theirs')).toMatchObject({ payout: null, userErrors: [{ code: 'FILE_UNKNOWN' }] });
      expect(await ask('A', 'first')).toMatchObject({ payout: { invoice: { name: 'invoice-7.pdf' } }, userErrors: [] });
      await grant(portal, 'A', eur(10_000));
      expect(await ask('A', 'again')).toMatchObject({ payout: null, userErrors: [{ code: 'FILE_UNKNOWN' }] });
      const read = async (name: string) => {
        const headers = { cookie: (await as(name)).cookie };
        return (await fetch(`${http.url}/payout-invoices/${answer.id}`, { headers })).status;
      };
      expect([await read('Otto'), await read('Fin'), await read('Bea'), await read('Sam')]).toEqual([200, 200, 404, 403]);
    });

    test('is a PDF, and a partner’s', async () => {
      expect(await post('Otto', '/payout-invoices', form('notes.txt', 'plain', 'text/plain'))).toMatchObject({
        ...{ status: 422, error: { code: 'FILE_NOT_PDF' } },
      });
      expect(await post('Fin', '/payout-invoices', pdf())).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await all(portal).of(PayoutInvoice).count()).toBe(0);
    });

    test('that finds no payout is forgotten after a while', async () => {
      await post('Otto', '/payout-invoices', pdf());
      const tidy = duties.find(({ name }) => name === 'payout-invoices')!;
      await tidy.run(portal.db);
      expect(await all(portal).of(PayoutInvoice).count()).toBe(1);
      portal.at(new Date(now.getTime() + 31 * 86_400_000));
      await tidy.run(portal.db);
      expect(await all(portal).of(PayoutInvoice).count()).toBe(0);
    });
  }); // prettier-ignore
});
