import type { ListExport } from '../../api/export';
import type { Exchange, Route } from '../../api/route';
import { house, partnerIdOf } from '../../kernel/actor';
import { decimal } from '../../kernel/money';
import { NotFound, Refusal } from '../../kernel/refusal';
import { exact } from '../../platform/db/money';
import { absent } from '../../platform/db/where';
import { send } from '../../platform/files/download';
import { files } from '../../platform/files/store';
import { receive } from '../../platform/files/upload';
import { bodyOf } from '../../platform/http/body';
import { answerJson } from '../../platform/http/problem';
import { Partner } from '../partners/entity';
import { AREA, PayoutInvoice } from './entity/details';
import { Payout } from './entity/payout';
import { payoutPolicy } from './policy';
import { BadResults, readResults, recordResults } from './service/results';
import { batchFile, type FileKind } from './service/send';
import { matching, type PayoutFilter } from './types/payouts';

const LARGEST_RESULTS = 5 * 1024 * 1024;
/** So many invoices may wait for their payouts. */
const MOST_WAITING = 10;

/** Keeps a partner's own invoice, to be named in its next request. */
async function uploadInvoice({ context, request, response }: Exchange): Promise<void> {
  const partnerId = partnerIdOf(context.who());
  if (!partnerId) throw new NotFound('Partner');
  const keeper = house('upload', context.request.origin);
  const waiting = await context.db
    .reading(keeper)
    .of(PayoutInvoice)
    .count([{ partnerId, payoutId: absent() }]);
  if (waiting >= MOST_WAITING)
    throw new Refusal('TOO_MANY_UPLOADS', `${waiting} invoices wait for their payouts already.`, ['file']);
  const store = files(AREA);
  const { name, type, size, storedAs } = await receive(request, store);
  if (type !== 'application/pdf') {
    await store.remove(storedAs);
    throw new Refusal('FILE_NOT_PDF', `${name} is no PDF.`, ['file']);
  }
  const id = await context.db.transact(keeper, async (work) => {
    const row = { partnerId, payoutId: null, name, type, size, storedAs, createdAt: work.now };
    return (await work.of(PayoutInvoice).insert({ id: work.id('piv'), ...row })).id;
  });
  answerJson(response, 201, { id, name, type, size });
}

async function downloadInvoice({ context, params, response }: Exchange): Promise<void> {
  await send(response, files(AREA), await context.read.of(PayoutInvoice).get(params['id']!));
}

const TYPES: Readonly<Record<FileKind, string>> = {
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

const download = (kind: FileKind): Route => ({
  ...{ method: 'GET', path: `/payouts/:batch.${kind}`, permission: payoutPolicy.send },
  async handle({ context, params, response }) {
    const { name, text } = await context.db.transact(context.who(), (work) => batchFile(work, params['batch']!, kind));
    response.setHeader('content-type', TYPES[kind]);
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.setHeader('cache-control', 'private, no-store');
    response.end(text);
  },
});

/** `POST /payouts/<batch>/results` with the CSV as the body: records all of it, or answers what is wrong, line by line. */
async function results({ context, params, request, response }: Exchange): Promise<void> {
  const file = await bodyOf(request, LARGEST_RESULTS);
  try {
    const lines = await readResults(file);
    const recorded = await context.db.transact(context.who(), (work) => recordResults(work, params['batch']!, lines));
    answerJson(response, 200, recorded);
  } catch (error) {
    if (!(error instanceof BadResults)) throw error;
    const { code, message, values, problems } = error;
    answerJson(response, 422, { errors: [{ message, extensions: { code, values, problems } }] });
  }
}

export const routes: readonly Route[] = [
  { method: 'POST', path: '/payout-invoices', permission: payoutPolicy.request, handle: uploadInvoice },
  { method: 'GET', path: '/payout-invoices/:id', permission: payoutPolicy.read, handle: downloadInvoice },
  download('xml'),
  download('csv'),
  { method: 'POST', path: '/payouts/:batch/results', permission: payoutPolicy.record, handle: results },
];

/** The list of payouts as a file; no account is in it. */
export const payoutExport: ListExport<Payout, PayoutFilter> = {
  ...{ name: 'payouts', permission: payoutPolicy.read, table: Payout, filterType: 'PayoutFilter' },
  where: matching,
  columns: () => [
    { title: 'Number', value: ({ number }) => number },
    { title: 'Partner', value: async ({ partnerId }, { load }) => (await load.one(Partner, partnerId))?.name },
    { title: 'Status', value: ({ status }) => status },
    { title: 'Taken', value: ({ amount }) => decimal(exact(amount)) },
    { title: 'Currency', value: ({ currency }) => currency },
    { title: 'Paid', value: ({ paid }) => decimal(exact(paid)) },
    { title: 'Paid in', value: ({ paid }) => paid.currency },
    { title: 'Rate', value: ({ rate }) => rate },
    { title: 'Rate of', value: ({ rateOn }) => rateOn },
    { title: 'Account', value: ({ accountMasked }) => accountMasked },
    { title: 'Expected on', value: ({ expectedOn }) => expectedOn },
    { title: 'Created', value: ({ createdAt }) => createdAt },
    { title: 'Approved', value: ({ approvedAt }) => approvedAt },
    { title: 'Sent', value: ({ sentAt }) => sentAt },
    { title: 'Settled', value: ({ settledAt }) => settledAt },
    { title: 'Reason', value: ({ reason }) => reason },
    { title: 'Id', value: ({ id }) => id },
  ],
};
