import { negate, sum } from '../../../kernel/money';
import { exact } from '../../../platform/db/money';
import type { RawRow } from '../../../platform/db/sql';
import { above, oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { Commission, CommissionKind } from '../../commissions/entity';
import { clawback, isTakenBack } from '../../commissions/rules/clawback';
import { rewardOf } from '../../commissions/rules/judge';
import { PartnerOverride, ProgrammeVersion } from '../../programmes/entity';
import { countedStatuses, ruleFor } from '../../programmes/rules';
import { overrideRule } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { activityDifferences, differences, sizeOf, type Question } from '../queries/proof';

export interface Proof {
  /** What was checked, and of how much, one line each. */
  readonly checked: readonly string[];
  /** What does not agree; empty when everything does. */
  readonly differences: readonly string[];
}

const CLAIMS: readonly (readonly [Question, claim: string])[] = [
  ['unbalanced', 'The postings of every entry sum to zero in every currency'],
  ['bare', 'Every entry has its postings, of its own partner'],
  ['balances', 'Every balance is the sum of its postings'],
  ['months', 'Every month of a statement is the sum of its postings'],
  ['commissions', 'Every commission is in the ledger, where its state says'],
  ['lines', 'Every paid line was judged on its net, less what was credited'],
  ['days', 'The figures of every partner and day are the sums of their events'],
  ['categories', 'The figures of every month, category and tier are the sums of their events'],
  ['refunds', 'What was refunded is what credit notes took'],
  ['adjusted', 'What was adjusted on every day is the sum of its adjustments'],
  ['clients', 'What every client has earned is the sum of its commissions'],
  ['standings', 'Every partner’s active clients are as many as its standing says'],
  ['histories', 'Every tier is the last of its history'],
  ['invoices', 'Every invoice is the sum of its lines, its payments and its credit notes'],
  ['billing', 'What every client owes and has in credit is the sum of its invoices and entries'],
];

/** Compares all that is kept of money and tiers with what it is kept of. Changes nothing. */
export async function prove(reading: Reading): Promise<Proof> {
  const found: string[] = [];
  for (const [question, claim] of CLAIMS)
    found.push(...(await differences(reading, question)).map((row) => `${claim}, but: ${told(row)}`));
  const counted = countedStatuses((await settingsOf(reading)).suspendedServicesCount);
  const services = 'Every client’s services that count are as many as are stored';
  found.push(...(await activityDifferences(reading, counted)).map((row) => `${services}, but: ${told(row)}`));
  const { count, differing } = await recomputed(reading);
  const amounts = 'Every commission comes out the same again from its line, rule and credit notes';
  found.push(...differing.map((text) => `${amounts}, but: ${text}`));
  const [entries, postings] = [await sizeOf(reading, 'ledger_entries'), await sizeOf(reading, 'ledger_postings')];
  return {
    checked: [
      `${entries} entries with ${postings} postings, ${count} commissions.`,
      ...[...CLAIMS.map(([, claim]) => claim), services, amounts].map((claim) => `${claim}.`),
    ],
    differences: found,
  };
}

function told(row: RawRow): string {
  return Object.entries(row)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

const CHUNK = 500;
const MOST = 20;

/** Walks through all earnings in the order of their ids, a chunk at a time. */
async function recomputed(reading: Reading): Promise<{ count: number; differing: string[] }> {
  const { of } = reading;
  const promises = {
    versions: new Map((await of(ProgrammeVersion).list()).map((version) => [version.id, version])),
    overrides: new Map((await of(PartnerOverride).list()).map((override) => [override.id, override])),
  };
  const differing: string[] = [];
  let count = 0;
  for (let after = ''; ;) {
    const where = [{ kind: CommissionKind.EARNING, id: above(after) }];
    const earnings = await of(Commission).list({ where, orderBy: [['id', 'ASC']], limit: CHUNK });
    if (earnings.length === 0) return { count, differing };
    const ids = earnings.map(({ id }) => id);
    const clawbacks = await of(Commission).list({ where: [{ reversesId: oneOf(ids) }] });
    for (const earning of earnings) {
      const taken = clawbacks.filter(({ reversesId }) => reversesId === earning.id);
      const complaint = complaintAbout(earning, taken, promises);
      if (complaint && differing.length < MOST) differing.push(`${earning.id}: ${complaint}`);
    }
    count += earnings.length + clawbacks.length;
    after = ids.at(-1)!;
  }
}

interface Promises {
  readonly versions: ReadonlyMap<string, ProgrammeVersion>;
  readonly overrides: ReadonlyMap<string, PartnerOverride>;
}

function complaintAbout(earning: Commission, clawbacks: readonly Commission[], promises: Promises): string | null {
  const { category, tier, productId, productKind, sale, country, overrideId, rule, currency } = earning;
  const [amount, base] = [exact(earning.amount), exact(earning.base)];
  const rules = promises.versions.get(earning.versionId)?.rules;
  const override = overrideId === null ? null : promises.overrides.get(overrideId);
  if (!rules || override === undefined) return `what rule ${rule} promises is not there`;
  const facts = { category, tier, product: productId, kind: productKind, sale, country };
  const won = ruleFor(rules, facts, override ? [overrideRule(override)] : []);
  const reward = won && rewardOf(won, base);
  if (!won || !reward || won.key !== rule || reward.rate !== earning.rate || reward.flat?.minor !== earning.flat?.minor)
    return `rule ${rule} at ${earning.rate ?? earning.flat?.minor} is not what its version says`;
  if (reward.amount.minor !== amount.minor)
    return `${amount.minor} ${currency} is not what rule ${rule} gives of ${base.minor}`;
  const taken = clawbacks.map((each) => exact(each.amount));
  const left = sum([amount, ...taken], currency).minor;
  if (left < 0) return `${-left} ${currency} more was taken back than earned`;
  if (!isTakenBack(rules.clawback, earning.status)) return null;
  const credited = negate(sum(clawbacks.map((each) => exact(each.base)), currency)); // prettier-ignore
  const due = clawback({ amount, base, credited, taken });
  return due.minor === 0 ? null : `${due.minor} ${currency} more should have been taken back`;
}
