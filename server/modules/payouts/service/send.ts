import { userIdOf } from '../../../kernel/actor';
import { decimal } from '../../../kernel/money';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { csvLines } from '../../../platform/csv';
import { exact } from '../../../platform/db/money';
import { oneOf, present } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { isInSepa } from '../../../platform/iban';
import { todayOf } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { PayoutMethod } from '../entity/details';
import { Payout, PayoutBatch, PayoutBatchStatus, PayoutStatus } from '../entity/payout';
import { travellingIn, type Travelling } from '../queries';
import { painDocument } from '../rules/pain';
import { undecided } from '../rules/states';
import { openBatch } from './batches';
import { send } from './decide';
import { opened } from './details';

/**
 * Closes a batch and gives its approved payouts to the bank. What nobody has decided about goes on into the open batch of
 * requests, so that it does not hold the others up.
 */
export async function exportBatch(work: Work, batchId: string): Promise<void> {
  const batch = await work.of(PayoutBatch).lock(batchId);
  if (batch.status === PayoutBatchStatus.EXPORTED)
    throw new Refusal('BATCH_EXPORTED', `${batch.key} has been exported already.`, ['batchId'], { key: batch.key });
  const approved = await work.of(Payout).lockAll([{ batchId, status: PayoutStatus.APPROVED }]);
  if (approved.length === 0)
    throw new Refusal('BATCH_NOTHING_APPROVED', `No payout of ${batch.key} is approved.`, ['batchId'], {
      key: batch.key,
    });
  const exported = {
    ...{ status: PayoutBatchStatus.EXPORTED, exportedAt: work.now, exportedByUserId: userIdOf(work.actor) },
    executionOn: await todayOf(work),
    messageId: `PAYOUTS-${String(await work.next('PAYOUT_FILE')).padStart(6, '0')}`,
  };
  await work.of(PayoutBatch).update(batchId, exported);
  for (const payout of approved) await send(work, payout, work.now);
  // Written once now, so that what the bank could not read is refused before anything has gone there.
  const sepa = approved.filter(goesBySepa);
  if (sepa.length > 0) await painOf(work, { ...batch, ...exported }, sepa);
  const left = await work.of(Payout).lockAll([{ batchId, status: oneOf(undecided) }]);
  if (left.length > 0) {
    const next = await openBatch(work, null);
    await work.of(Payout).updateWhere([{ id: oneOf(left.map(({ id }) => id)) }], { batchId: next.id });
  }
  work.audit({
    ...{ action: 'payoutBatch.export', subject: ['PayoutBatch', batchId], before: batch },
    after: { status: exported.status, messageId: exported.messageId, payouts: approved.length, left: left.length },
  });
  work.touch({ topic: 'payouts', subjectId: batchId, staffOnly: true });
}

/** Euros to an IBAN within SEPA; everything else is in the other file. */
function isSepaTransfer({ method, currency, country }: Pick<Travelling, 'method' | 'currency' | 'country'>): boolean {
  return method === PayoutMethod.IBAN && currency === 'EUR' && isInSepa(country);
}

const goesBySepa = ({ method, paid, country }: Payout) => isSepaTransfer({ method, currency: paid.currency, country });

/** How many payouts are in the files of each batch. */
export async function filesOf(reading: Reading, batchIds: readonly string[]): Promise<{ xml: number; csv: number }[]> {
  const rows = await travellingIn(reading, batchIds);
  return batchIds.map((id) => {
    const own = rows.filter(({ batchId }) => batchId === id);
    const count = (isSepa: boolean) =>
      own.filter((row) => isSepaTransfer(row) === isSepa).reduce((sum, row) => sum + row.count, 0);
    return { xml: count(true), csv: count(false) };
  });
}

export type FileKind = 'xml' | 'csv';

/** A file of an exported batch. It names the accounts, so that reading it is in the audit log. */
export async function batchFile(work: Work, batchId: string, kind: FileKind): Promise<{ name: string; text: string }> {
  const batch = await work.of(PayoutBatch).get(batchId);
  if (!batch.exportedAt || !batch.messageId)
    throw new Refusal('BATCH_NOT_EXPORTED', `${batch.key} has not been exported yet.`, ['batchId'], { key: batch.key });
  const exported = await exportedOf(work, batchId);
  const payouts = exported.filter((payout) => goesBySepa(payout) === (kind === 'xml'));
  if (payouts.length === 0) throw new NotFound('File');
  work.audit({
    ...{ action: 'payoutBatch.download', subject: ['PayoutBatch', batchId] },
    after: { kind, payouts: payouts.length },
  });
  const text = kind === 'xml' ? await painOf(work, batch, payouts) : csvOf(batch, payouts);
  return { name: `${batch.messageId}.${kind}`, text };
}

function exportedOf(reading: Reading, batchId: string): Promise<Payout[]> {
  return reading.of(Payout).list({ where: [{ batchId, exportedAt: present() }], orderBy: [['number', 'ASC']] });
}

type Sent = Pick<PayoutBatch, 'messageId' | 'exportedAt' | 'executionOn'>;

async function painOf(reading: Reading, batch: Sent, payouts: readonly Payout[]): Promise<string> {
  const { operator } = await settingsOf(reading);
  if (!operator.iban)
    throw new Refusal(
      'OPERATOR_ACCOUNT_MISSING',
      'Enter the account that payouts are made from in the settings first.',
    );
  return painDocument({
    ...{ messageId: batch.messageId!, createdAt: batch.exportedAt!, executionOn: batch.executionOn! },
    debtor: { name: operator.accountHolder || operator.name, iban: operator.iban, bic: operator.bic },
    transfers: payouts.map((payout) => ({
      ...{ endToEndId: payout.number, amount: exact(payout.paid), name: payout.holder, bic: payout.bic },
      ...{ iban: ibanOf(payout), remittance: `${operator.name} ${payout.number}` },
    })),
  });
}

function ibanOf({ number, accountSealed }: Payout): string {
  const account = opened(accountSealed);
  if (!('iban' in account)) throw new Error(`${number} has no IBAN`);
  return account.iban;
}

const TITLES = [
  ...['End-to-end id', 'Holder', 'Method', 'Account', 'Routing', 'BIC', 'Bank', 'Country', 'Amount', 'Currency'],
  ...['Execution date', 'Note'],
];

function csvOf({ executionOn }: Sent, payouts: readonly Payout[]): string {
  return csvLines([
    TITLES,
    ...payouts.map(({ number, holder, method, bic, country, paid, accountSealed }) => {
      const account = opened(accountSealed);
      const [id, routing, bank, note] =
        'iban' in account ? [account.iban, '', '', ''] : [account.number, account.routing, account.bank, account.note];
      const amount = [decimal(paid), paid.currency, executionOn];
      return [number, holder, method, id, routing, bic, bank, country, ...amount, note];
    }),
  ]);
}
