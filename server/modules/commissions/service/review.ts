import { Refusal } from '../../../kernel/refusal';
import { decimal, sum } from '../../../kernel/money';
import { exact } from '../../../platform/db/money';
import { atMost, oneOf, type Where } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { assertReason } from '../../identity/rules';
import { requestJob, type JobHandler, type JobRun } from '../../jobs/service';
import { Partner } from '../../partners/entity';
import { todayOf } from '../../programmes/service';
import { Commission, CommissionKind, CommissionReview, CommissionStatus } from '../entity';
import { CommissionsDecided } from '../events';
import { assertCount, assertPossible, statusesFor, type Act } from '../rules/review';
import { matching, type CommissionFilter } from '../types/commissions';
import { approve, decline, hold, release } from './state';

/** So many are decided about in one transaction; more of them are a job. */
const MOST_AT_ONCE = 1_000;
/** So many of one partner are approved in one entry. */
const TOGETHER = 250;
const REVIEW = 'commissions.review';

const TEMPLATES: Partial<Record<Act, string>> = { HOLD: 'commissionHeld', DECLINE: 'commissionDeclined' };

/** Decides about one commission, and about what was taken back of it with it. */
export async function review(work: Work, act: Act, id: string, reason?: string): Promise<void> {
  if (reason !== undefined) assertReason(reason);
  const commission = await work.of(Commission).lock(id);
  assertPossible(act, commission);
  await decide(work, { act, reason }, commission.partnerId, [commission]);
  await write(work, { act, reason }, commission.partnerId, await factsOf(work, [commission]));
}

/** What is decided, and why. */
interface Decision {
  readonly act: Act;
  readonly reason?: string | undefined;
}

export interface Bulk extends Decision {
  readonly act: Exclude<Act, 'RELEASE'>;
  readonly filter: CommissionFilter;
  readonly expectedCount: number;
}

/**
 * Decides about every earning that the filter matches, if they are as many as whoever decides has seen, and all in a
 * state in which it is possible. Up to a thousand at once, all or none; more as a job, which leaves alone what somebody
 * else decided meanwhile. Returns how many they are, and the job that does it, if one does.
 */
export async function reviewAll(work: Work, { act, filter, expectedCount, reason }: Bulk) {
  if (reason !== undefined) assertReason(reason);
  const { of } = work;
  const earnings = await earningsOf(work, filter);
  const states = await of(Commission).countBy(['status'], earnings);
  assertCount(
    expectedCount,
    states.reduce((total, { counted }) => total + counted, 0),
  );
  const possible = statusesFor(act);
  const odd = states.find(({ status }) => !possible.includes(status));
  if (odd)
    throw new Refusal('COMMISSION_STATE', `${odd.counted} of them are ${odd.status}.`, ['filter'], {
      ...{ status: odd.status, count: odd.counted },
    });
  if (expectedCount > MOST_AT_ONCE) {
    const params = { act, filter, before: work.now.getTime(), ...(reason !== undefined && { reason }) };
    return { count: expectedCount, jobId: requestJob(work, REVIEW, params) };
  }
  const commissions = await of(Commission).lockAll([...earnings, { status: oneOf(possible) }]);
  // Between the count and the lock somebody else may have decided about some.
  assertCount(expectedCount, commissions.length);
  for (const partnerId of [...new Set(commissions.map((each) => each.partnerId))].sort()) {
    const own = commissions.filter((each) => each.partnerId === partnerId);
    await decide(work, { act, reason }, partnerId, own);
    await write(work, { act, reason }, partnerId, await factsOf(work, own));
  }
  return { count: commissions.length, jobId: null };
}

/** Decides about more than one transaction should: partner by partner, some at a time; each partner is written to once. */
export const reviewHandlers: readonly JobHandler[] = [{ type: REVIEW, run: reviewMany }];

async function reviewMany({ db, job, actor, step }: JobRun): Promise<Record<string, unknown>> {
  const { act, filter, reason, before } = job.params as unknown as Omit<Bulk, 'expectedCount'> & { before: number };
  const open = async (reading: Reading): Promise<Where<Commission>[]> => [
    ...(await earningsOf(reading, filter)),
    { status: oneOf(statusesFor(act)), earnedAt: atMost(new Date(before)) },
  ];
  let { done, total } = job;
  let at = (job.checkpoint ?? NOBODY) as unknown as Place;
  for (;;) {
    const reading = db.reading(actor);
    const left = await reading.of(Commission).countBy(['partnerId'], await open(reading));
    total ??= left.reduce((sum, { counted }) => sum + counted, 0);
    const [partnerId] = left.map((each) => each.partnerId).sort();
    if (at.partnerId !== '' && at.partnerId !== partnerId) {
      const { partnerId: whose, ids, count } = at;
      await step(async (work) => {
        const facts = count === 1 ? await factsOf(work, await work.of(Commission).byIds(ids)) : { count };
        await write(work, { act, reason }, whose, facts);
        return { checkpoint: { ...NOBODY } };
      });
      at = NOBODY;
    }
    if (partnerId === undefined) return { decided: done };
    let decided: string[] = [];
    await step(async (work) => {
      const mine: Where<Commission>[] = [...(await open(work)), { partnerId }];
      const some = await work.of(Commission).list({ where: mine, columns: ['id'], limit: TOGETHER });
      const own = await work.of(Commission).lockAll([...mine, { id: oneOf(some.map(({ id }) => id)) }]);
      await decide(work, { act, reason }, partnerId, own);
      decided = own.map(({ id }) => id);
      return { done: done + decided.length, total: total!, checkpoint: { ...further(at, partnerId, decided) } };
    });
    done += decided.length;
    at = further(at, partnerId, decided);
  }
}

/** Whose commissions a job is at: how many it has decided about, and which, as long as it is one. */
interface Place {
  readonly partnerId: string;
  readonly count: number;
  readonly ids: readonly string[];
}

const NOBODY: Place = { partnerId: '', count: 0, ids: [] };

function further(at: Place, partnerId: string, decided: readonly string[]): Place {
  const before = at.partnerId === partnerId ? at : NOBODY;
  const count = before.count + decided.length;
  return count === 0 ? NOBODY : { partnerId, count, ids: count === 1 ? [...before.ids, ...decided] : [] };
}

/** The earnings that a filter matches: what was taken back follows them. */
async function earningsOf(reading: Reading, filter: CommissionFilter): Promise<Where<Commission>[]> {
  return [...matching(filter, await todayOf(reading)), { kind: CommissionKind.EARNING }];
}

/** All of one partner's, locked. */
async function decide(
  work: Work,
  { act, reason = '' }: Decision,
  partnerId: string,
  commissions: readonly Commission[],
): Promise<void> {
  const ids = commissions.map(({ id }) => id);
  if (act === 'HOLD') return void (await hold(work, ids, reason.trim()));
  if (act === 'DECLINE') return void (await decline(work, ids, reason.trim()));
  const held = commissions.filter(({ status }) => status === CommissionStatus.HELD).map(({ id }) => id);
  if (held.length > 0) await release(work, held);
  const today = await todayOf(work);
  const approved = commissions.filter((each) => act === 'APPROVE' || isOver(each, today)).map(({ id }) => id);
  for (let from = 0; from < approved.length; from += TOGETHER)
    await approve(work, partnerId, approved.slice(from, from + TOGETHER));
}

/** Time would have approved it by now. */
function isOver({ review, holdUntil }: Commission, today: string): boolean {
  return review === CommissionReview.AUTOMATIC && holdUntil <= today;
}

interface Facts {
  readonly count: number;
  readonly client?: string;
  readonly invoice?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly commissionId?: string;
  readonly clientId?: string;
}

/** What a mail says of them: of one which it is, of more how many. */
async function factsOf({ of }: Work, commissions: readonly Commission[]): Promise<Facts> {
  const [only] = commissions;
  if (!only || commissions.length > 1) return { count: commissions.length };
  const { id, clientId, clientName, invoiceNumber, currency } = only;
  const taken = await of(Commission).list({ where: [{ reversesId: id }] });
  const left = sum([only, ...taken].map(({ amount }) => exact(amount)), currency); // prettier-ignore
  return {
    count: 1,
    client: clientName,
    invoice: invoiceNumber,
    amount: decimal(left),
    currency,
    commissionId: id,
    clientId,
  };
}

/** Tells the partner what is kept back or refused, and why. Of what goes its way it hears with the payout. */
async function write(work: Work, { act, reason }: Decision, partnerId: string, facts: Facts): Promise<void> {
  const template = TEMPLATES[act];
  if (!template) return;
  const { commissionId, clientId = '', ...told } = facts;
  const { client = '', amount = '', currency = '' } = told;
  const only = commissionId ? { commissionId, clientId, client, amount, currency } : null;
  const decision = act === 'HOLD' ? 'HELD' : 'DECLINED';
  work.announce(new CommissionsDecided(partnerId, decision, facts.count, only, reason?.trim() ?? null));
  const { name, email, language } = await work.of(Partner).get(partnerId);
  const link = commissionId ? `/admin/commissions/${commissionId}/show` : '/admin/commissions';
  work.emit('mail', { template, to: email, language, values: { name, reason: reason?.trim(), link, ...told } });
}
