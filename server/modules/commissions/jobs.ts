import { house } from '../../kernel/actor';
import { negate, sum } from '../../kernel/money';
import type { Database } from '../../platform/db/database';
import { exact } from '../../platform/db/money';
import { atMost, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { Duty } from '../../platform/jobs/duty';
import { EntryKind } from '../ledger/entity';
import { post } from '../ledger/service';
import { todayOf } from '../programmes/service';
import { Commission, CommissionStatus } from './entity';
import { moveDay, partnersDue } from './queries';

const BATCH = 200;
const HOURLY = 3_600_000;
const keeper = house('commission-approval');

/** Approves up to `limit` of a partner's commissions whose hold has ended: from pending to available, in one entry. */
export async function approveDue(work: Work, partnerId: string, today: string, limit: number): Promise<number> {
  const { of, now } = work;
  const status = CommissionStatus.PENDING;
  const due = await of(Commission).list({
    ...{ where: [{ partnerId, status, holdUntil: atMost(today) }], columns: ['id'], limit },
  });
  // A commission that another worker approved meanwhile is no longer pending, and left out.
  const commissions = await of(Commission).lockAll([{ id: oneOf(due.map(({ id }) => id)), status }]);
  const [first] = commissions;
  if (!first) return 0;
  await of(Commission).updateWhere([{ id: oneOf(commissions.map(({ id }) => id)) }], {
    ...{ status: CommissionStatus.APPROVED, approvedAt: now, approvedOn: today },
  });
  const legs = commissions
    .filter(({ amount }) => amount.minor !== 0)
    .flatMap(({ id, amount }) => [
      { account: 'PENDING' as const, amount: negate(exact(amount)), commissionId: id },
      { account: 'AVAILABLE' as const, amount: exact(amount), commissionId: id },
    ]);
  if (legs.length > 0)
    await post(work, {
      ...{ partnerId, reference: `approval:${first.id}`, kind: EntryKind.APPROVAL, effectiveAt: now, legs },
    });
  work.audit({
    ...{ action: 'commission.approve', subject: ['Partner', partnerId], partnerId },
    after: { commissions: commissions.length, holdUntil: today },
  });
  for (const { programmeId, currency, amounts } of byProgramme(commissions))
    await moveDay(work, { partnerId, programmeId, day: today, currency, approved: sum(amounts, currency).minor });
  work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
  return commissions.length;
}

function byProgramme(commissions: readonly Commission[]) {
  const names = new Set(commissions.map(({ programmeId, currency }) => `${programmeId} ${currency}`));
  return [...names].sort().map((name) => {
    const [programmeId, currency] = name.split(' ') as [string, string];
    const own = commissions.filter((each) => each.programmeId === programmeId && each.currency === currency);
    return { programmeId, currency, amounts: own.map(({ amount }) => exact(amount)) };
  });
}

async function approveAll(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const today = await todayOf(reading);
  let approved = 0;
  for (const partnerId of await partnersDue(reading, today))
    for (let more = BATCH; more === BATCH; approved += more)
      more = await db.transact(keeper, (work) => approveDue(work, partnerId, today, BATCH));
  return approved;
}

export const duties: readonly Duty[] = [{ name: 'commission-approval', everyMs: HOURLY, run: approveAll }];
