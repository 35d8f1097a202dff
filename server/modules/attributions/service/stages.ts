import { addDays, dateIn } from '../../../kernel/period';
import { accumulate, type Rollup } from '../../../platform/db/accumulate';
import { absent } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { todayOf } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { Attribution, ReferralDay, ReferralStage } from '../entity';
import { StageChanged } from '../events';
import { paidForBy } from '../queries';
import { lifeOf, REPORTED_LATE_DAYS } from '../rules';

type Stage = Pick<
  Attribution,
  | 'stage'
  | 'signedUpAt'
  | 'signedUpOn'
  | 'leadAt'
  | 'customerAt'
  | 'customerOn'
  | 'churnedAt'
  | 'firstPaidAt'
  | 'paidOn'
>;

/** Where a client that signed up then stands now, by what it has paid for. For the house alone. */
export async function stageAt(
  reading: Reading,
  clientId: string,
  signedUpAt: Date,
  churnedAt: Date | null,
): Promise<Stage> {
  const { firstPaidAt, planPaidAt, kept, endedAt, reportedUntil } = await paidForBy(reading, clientId);
  const { timeZone } = await settingsOf(reading);
  const reported = reportedUntil !== null && reportedUntil > addDays(await todayOf(reading), -REPORTED_LATE_DAYS);
  const { stage, leadAt, customerAt } = lifeOf({ signedUpAt, planPaidAt, keepsPlan: kept > 0 || reported });
  return {
    ...{ stage: ReferralStage[stage], signedUpAt, signedUpOn: dateIn(timeZone, signedUpAt), leadAt, customerAt },
    ...{ customerOn: customerAt && dateIn(timeZone, customerAt), firstPaidAt },
    paidOn: firstPaidAt && dateIn(timeZone, firstPaidAt > signedUpAt ? firstPaidAt : signedUpAt),
    churnedAt: stage === 'CHURNED' ? (churnedAt ?? endedAt ?? reading.now) : null,
  };
}

/** Moves the client's attribution to where it stands now, and the figures of the days with it. For the house alone. */
export async function restage(work: Work, clientId: string): Promise<void> {
  for (const before of await work.of(Attribution).lockAll([{ clientId, endedAt: absent() }])) {
    const { signedUpOn: _kept, ...stage } = await stageAt(work, clientId, before.signedUpAt, before.churnedAt);
    // A day that was counted stays the same, whatever the operator’s time zone has become since.
    const after = {
      ...stage,
      ...(same(stage.customerAt, before.customerAt) && { customerOn: before.customerOn }),
      ...(same(stage.firstPaidAt, before.firstPaidAt) && { paidOn: before.paidOn }),
    };
    if (!differs(before, after)) continue;
    await work.of(Attribution).update(before.id, after);
    if (before.stage !== after.stage) {
      const { id, partnerId } = before;
      work.audit({
        ...{ action: 'attribution.stage', subject: ['Attribution', id], clientId, partnerId },
        ...{ before: { stage: before.stage }, after: { stage: after.stage } },
      });
      work.announce(new StageChanged(id, partnerId, clientId, before.stage, after.stage));
    }
    work.touch({ topic: 'clients', subjectId: clientId, clientId, partnerId: before.partnerId });
    await countStages(work, before, Object.assign({}, before, after));
  }
}

const MOMENTS = ['leadAt', 'customerAt', 'churnedAt', 'firstPaidAt'] as const;
const same = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();

function differs(before: Attribution, after: Omit<Stage, 'signedUpOn'>): boolean {
  return before.stage !== after.stage || MOMENTS.some((name) => !same(before[name], after[name]));
}

const DAYS: Rollup<ReferralDay> = {
  ...{ table: ReferralDay, name: 'referral_days', key: ['partnerId', 'day', 'programmeId'] },
  counters: ['signups', 'customers', 'paid', 'unpaid'],
};

type Counted = Pick<Attribution, 'partnerId' | 'programmeId' | 'signedUpOn' | 'customerOn' | 'paidOn'>;

/** Counts the sign-up and the customer on their days; what `before` was counted for is taken off. Locks rows: call it last. */
export async function countStages(work: Work, before: Counted | null, after: Counted): Promise<void> {
  const days = new Map<string, Omit<ReferralDay, 'id'>>();
  for (const [counted, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (!counted) continue;
    const { partnerId, programmeId, signedUpOn, customerOn, paidOn } = counted;
    const events = [
      { day: signedUpOn, figure: 'signups' },
      { day: customerOn, figure: 'customers' },
      { day: paidOn, figure: 'paid' },
      { day: paidOn === null ? signedUpOn : null, figure: 'unpaid' },
    ] as const;
    for (const { day, figure } of events) {
      if (day === null) continue;
      const key = `${partnerId} ${day} ${programmeId}`;
      const row = days.get(key) ?? { partnerId, programmeId, day, signups: 0, customers: 0, paid: 0, unpaid: 0 };
      days.set(key, { ...row, [figure]: row[figure] + sign });
    }
  }
  for (const [, row] of [...days].sort(([a], [b]) => (a < b ? -1 : 1)))
    await accumulate(work, DAYS, { id: work.id('rfd'), ...row });
}
