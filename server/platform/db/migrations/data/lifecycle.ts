import { dateIn } from '../../../../kernel/period';
import { pseudonym } from '../../../secrets';
import { instantFrom } from '../../shape';

/** Instants are as the database tells them: text, UTC. */
export interface OldAttribution {
  readonly id: string;
  readonly relationshipId: string;
  readonly partnerId: string;
  readonly clientId: string;
  readonly programmeId: string;
  readonly source: string;
  readonly reason: string;
  readonly eligible: unknown;
  readonly acceptedAt: string | null;
  readonly decidedAt: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When the relationship began, and when it ended. */
  readonly since: string;
  readonly leftAt: string | null;
  readonly invitationId: string | null;
}

export interface OldClient {
  readonly clientId: string;
  readonly paidAt: string | null;
  /** When a recurring plan was first paid for. */
  readonly planPaidAt: string | null;
  /** How many recurring plans it keeps: running, or paid for and about to. */
  readonly kept: unknown;
  /** When the last of its plans that are over ended. */
  readonly endedAt: string | null;
}

export interface OldInvitation {
  readonly id: string;
  readonly partnerId: string;
  readonly clientId: string | null;
  readonly email: string;
  readonly status: string;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly accessOnly: unknown;
}

export interface Life {
  readonly id: string;
  readonly stage: string;
  readonly signedUpAt: string;
  readonly signedUpOn: string;
  readonly leadAt: string | null;
  readonly customerAt: string | null;
  readonly customerOn: string | null;
  readonly churnedAt: string | null;
  readonly firstPaidAt: string | null;
  readonly originId: string | null;
}

/** Where an attributed client stands; of an attribution that ended, where it stood then. */
export function lifeOf(old: OldAttribution, client: OldClient | undefined, timeZone: string): Life {
  const until = (at: string | null | undefined) => (at && (!old.endedAt || at <= old.endedAt) ? at : null);
  const signedUpAt = old.acceptedAt ?? old.since;
  const planPaidAt = until(client?.planPaidAt);
  const lost = planPaidAt !== null && Number(client?.kept ?? 0) === 0;
  const churnedAt = lost ? until(client?.endedAt) : null;
  const customerAt = planPaidAt && (planPaidAt > signedUpAt ? planPaidAt : signedUpAt);
  const day = (at: string) => dateIn(timeZone, instantFrom(at));
  return {
    ...{ id: old.id, stage: churnedAt ? 'CHURNED' : customerAt ? 'CUSTOMER' : 'LEAD', signedUpAt },
    ...{ signedUpOn: day(signedUpAt), leadAt: customerAt === signedUpAt ? null : signedUpAt, customerAt },
    ...{ customerOn: customerAt && day(customerAt), churnedAt, firstPaidAt: until(client?.paidAt) },
    originId: old.invitationId,
  };
}

/** How many signed up and became customers on each day: each relationship once, as its latest attribution says. */
export function signUpsOf(attributions: readonly OldAttribution[], lives: readonly Life[]): object[] {
  const latest = new Map(attributions.map((each, index) => [each.relationshipId, { ...each, ...lives[index]! }]));
  const days = new Map<string, { partnerId: string; programmeId: string; day: string; signups: number; customers: number }>(); // prettier-ignore
  const count = (partnerId: string, programmeId: string, day: string, figure: 'signups' | 'customers') => {
    const key = `${partnerId} ${programmeId} ${day}`;
    const row = days.get(key) ?? { partnerId, programmeId, day, signups: 0, customers: 0 };
    days.set(key, { ...row, [figure]: row[figure] + 1 });
  };
  for (const { partnerId, programmeId, signedUpOn, customerOn } of latest.values()) {
    count(partnerId, programmeId, signedUpOn, 'signups');
    if (customerOn) count(partnerId, programmeId, customerOn, 'customers');
  }
  return [...days.values()].map((row, index) => ({ id: numbered('rfd', index), ...row }));
}

/** What happened until now, as far as it was kept. */
export function logOf(attributions: readonly OldAttribution[], invitations: readonly OldInvitation[]): object[] {
  const latest = new Map(attributions.map((each) => [each.relationshipId, each.id]));
  const events = [
    ...invitations.flatMap(({ id, partnerId, clientId, email, status, createdAt, decidedAt, accessOnly }) => {
      const about = { partnerId, clientId, emailHash: pseudonym(email), originId: id };
      const details = { access: Number(accessOnly) === 1 };
      return [
        { at: createdAt, kind: 'INVITED', ...about, clientId: null, details },
        ...(decidedAt && status !== 'PENDING' ? [{ at: decidedAt, kind: status, ...about, details }] : []),
      ];
    }),
    ...attributions.flatMap((each) => {
      const { id, relationshipId, partnerId, clientId, programmeId, source, reason, eligible } = each;
      const about = { partnerId, clientId, emailHash: null, originId: each.invitationId };
      const kind = Number(eligible) === 1 ? 'ATTRIBUTED' : 'NOT_ELIGIBLE';
      const ended = latest.get(relationshipId) === id ? each.leftAt : null;
      return [
        { at: each.decidedAt, kind, ...about, details: { source, reason, programmeId } },
        ...(ended ? [{ at: ended, kind: 'ENDED', ...about, details: { programmeId } }] : []),
      ];
    }),
  ];
  return events
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((event, index) => ({ id: numbered('ate', index), ...event, details: JSON.stringify(event.details) }));
}

/** Before every id of a later time, in the order they are in. */
const numbered = (prefix: string, index: number) => `${prefix}_0${String(index).padStart(12, '0')}`;
