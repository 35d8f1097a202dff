import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import { countedStatuses } from '../../programmes/rules';
import { settingsOf } from '../../settings/service';
import { activityDifferences, differences, sizeOf, type Question } from '../queries/proof';
import { Accounts } from './accounts';
import { replay } from './replay';

export interface Proof {
  /** What was checked, and of how much, one line each. */
  readonly checked: readonly string[];
  /** What does not agree; empty when everything does. */
  readonly differences: readonly string[];
}

const CLAIMS: readonly (readonly [Question, claim: string])[] = [
  ['unbalanced', 'The postings of every entry sum to zero in every currency'],
  ['bare', 'Every entry has its postings, of its own partner'],
  ['named', 'Every entry names the currencies of its postings'],
  ['balances', 'Every balance is the sum of its postings'],
  ['months', 'Every month of a statement is the sum of its postings'],
  ['commissions', 'Every commission is in the ledger, where its state says'],
  ['lines', 'Every paid line was judged on its net, less what was credited'],
  ['days', 'The figures of every partner and day are the sums of their events'],
  ['categories', 'The figures of every month, category and tier are the sums of their events'],
  ['refunds', 'What was refunded is what credit notes took'],
  ['rewards', 'The rewards of every partner and day are in the states of its commissions'],
  ['adjusted', 'What was adjusted on every day is the sum of its adjustments'],
  ['attributions', 'Every client’s partner has it in one programme'],
  ['stages', 'Every client is as far as what it has paid for says'],
  ['signUps', 'The sign-ups and customers of every partner and day are as many as there are'],
  ['clawbacks', 'Nothing was taken back beyond what was earned'],
  ['payouts', 'Every payout is the sum of its parts, and none is in two'],
  ['payoutPostings', 'Every payout is in the ledger, where its state says'],
  ['available', 'What is available is what was approved and is in no payout'],
  ['paid', 'What was paid is in a payout that was paid'],
  ['persons', 'No money was approved by who asked for it'],
  ['clients', 'What every client has earned and paid is the sum of its commissions and lines'],
  ['standings', 'Every partner’s active clients are as many as its standing says'],
  ['histories', 'Every tier is the last of its history'],
  ['invoices', 'Every invoice is the sum of its lines, its payments and its credit notes'],
  ['billing', 'What every client owes and has in credit is the sum of its invoices and entries'],
];

/** Of each claim, so many differences are told. */
const MOST = 20;

/**
 * Compares all that is kept of money and tiers with what it is kept of: sums with their parts, and every commission and
 * balance with what comes of the documents once more. Changes nothing.
 */
export async function prove(reading: Reading): Promise<Proof> {
  const found: string[] = [];
  for (const [question, claim] of CLAIMS)
    found.push(...(await differences(reading, question)).map((row) => `${claim}, but: ${told(row)}`));
  const counted = countedStatuses((await settingsOf(reading)).suspendedServicesCount);
  const services = 'Every client’s services that count are as many as are stored';
  found.push(...(await activityDifferences(reading, counted)).map((row) => `${services}, but: ${told(row)}`));

  const accounts = new Accounts();
  const replayed = await replay(reading, MOST, accounts.commission);
  const commissions = 'Every commission comes out the same again from its documents';
  found.push(...replayed.differences.map((text) => `${commissions}, but: ${text}`));
  const balances = 'Every balance comes out the same again from commissions, adjustments and payouts';
  found.push(...(await accounts.compare(reading)).slice(0, MOST).map((text) => `${balances}, but: ${text}`));
  const [entries, postings] = [await sizeOf(reading, 'ledger_entries'), await sizeOf(reading, 'ledger_postings')];
  return {
    checked: [
      `${entries} entries with ${postings} postings, ${await sizeOf(reading, 'commissions')} commissions.`,
      `${replayed.clients} clients lived through again: ${replayed.invoices} paid invoices of ${replayed.lines} lines.`,
      ...[...CLAIMS.map(([, claim]) => claim), services, commissions, balances].map((claim) => `${claim}.`),
    ],
    differences: found,
  };
}

function told(row: RawRow): string {
  return Object.entries(row)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
