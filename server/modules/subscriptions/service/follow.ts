import type { Work } from '../../../platform/db/work';
import { Subscription } from '../entity';
import { hasEnded, nextState } from '../rules/status';
import { write, type Patch } from './write';

type Following = (addon: Subscription) => Patch | null;

/** What its add-ons do when a service has come to another state; each is locked, in the order of their ids. */
export async function follow(work: Work, parent: Subscription): Promise<void> {
  if (parent.kind !== 'SERVICE') return;
  const following = followingOf(parent);
  if (!following) return;
  for (const addon of await work.of(Subscription).lockAll([{ parentId: parent.id }])) {
    const patch = hasEnded(addon.status) ? null : following(addon);
    if (patch) await write(work, addon, patch, 'follow');
  }
}

function followingOf(parent: Subscription): Following | null {
  switch (parent.status) {
    case 'SUSPENDED':
      return ({ status, kind }) =>
        nextState(kind, status, 'suspend') && {
          ...{ status: 'SUSPENDED', suspendReason: 'PARENT', suspendedAt: parent.suspendedAt, following: true },
        };
    case 'CANCEL_AT_PERIOD_END':
      return ({ status, kind }) =>
        nextState(kind, status, 'cancelAtPeriodEnd') && {
          ...{ status: 'CANCEL_AT_PERIOD_END', endsOn: parent.endsOn, following: true },
        };
    case 'ACTIVE':
      return ({ following }) => (following ? { status: 'ACTIVE', ...unfollowed } : null);
    case 'TERMINATED':
    case 'CANCELLED':
      return ({ status }) => ({ status: status === 'PENDING' ? 'CANCELLED' : 'TERMINATED', following: true });
    default:
      return null;
  }
}

const unfollowed = { suspendReason: null, suspendedAt: null, endsOn: null, following: false } as const;
