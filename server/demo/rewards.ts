import { house } from '../kernel/actor';
import { fromDecimal } from '../kernel/money';
import { AdjustmentKind } from '../modules/adjustments/entity';
import { approve, propose } from '../modules/adjustments/service';
import { Commission, CommissionKind, CommissionStatus } from '../modules/commissions/entity';
import { review } from '../modules/commissions/service/review';
import { Partner } from '../modules/partners/entity';
import type { Operator } from './operator';
import type { Stage } from './stage';

/** A bonus for the first partners, as at the end of a campaign: finance proposes it, an admin agrees. */
export async function rewardCampaign(stage: Stage, { admin, finance }: Operator): Promise<void> {
  for (const { id: partnerId, currency } of await firstPartners(stage, 3)) {
    const bonus = { partnerId, kind: AdjustmentKind.BONUS, amount: fromDecimal('75', currency) };
    const { id } = await stage.act(finance, (work) =>
      propose(work, { ...bonus, reason: 'Spring campaign: most new shops' }),
    );
    await stage.act(admin, (work) => approve(work, id));
  }
}

/** What waits for a second person today, and what a person has kept back or refused. */
export async function reviewRewards(stage: Stage, { finance }: Operator): Promise<void> {
  const [first] = await firstPartners(stage, 1);
  if (first)
    await stage.act(finance, (work) =>
      propose(work, {
        ...{ partnerId: first.id, kind: AdjustmentKind.ADJUSTMENT, amount: fromDecimal('-18', first.currency) },
        reason: 'Counted twice in the old system',
      }),
    );
  const pending = await stage.db.reading(house('demo')).of(Commission).list({
    where: [{ kind: CommissionKind.EARNING, status: CommissionStatus.PENDING }],
    orderBy: [['id', 'DESC']],
    limit: 12,
  }); // prettier-ignore
  for (const [place, act, reason] of [
    [1, 'HOLD', 'The client and the partner share an address: we are asking'],
    [4, 'HOLD', 'Paid with a card that was reported stolen'],
    [7, 'DECLINE', 'Ordered by the partner for itself'],
  ] as const) {
    const commission = pending[place];
    if (commission) await stage.act(finance, (work) => review(work, act, commission.id, reason));
  }
}

function firstPartners({ db }: Stage, limit: number): Promise<Partner[]> {
  return db.reading(house('demo')).of(Partner).list({ limit });
}
