import { instantFrom } from '../../../platform/db/shape';
import type { Reading } from '../../../platform/db/work';
import { Attribution, ReferralStage } from '../../attributions/entity';
import { Invitation, InvitationKind } from '../../invitations/entity';
import type { Found } from '../queries/customers';
import { latestMoments, momentsOf, type Moment, type Place } from '../queries/referrals';
import { CustomerState, type Customer } from '../types/customers';
import { ReferralEventKind, type ReferralEvent } from '../types/referrals';

/** The rows behind a page, in its order: two statements however many there are. */
export async function customersFrom({ of }: Reading, page: readonly Found[]): Promise<Customer[]> {
  const ids = (wanted: Found['kind']) => page.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const [attributions, invitations] = await Promise.all([
    of(Attribution).byIds(ids('CLIENT')),
    of(Invitation).byIds(ids('INVITATION')),
  ]);
  const found = new Map([...attributions.map(fromAttribution), ...invitations.map(fromInvitation)].map((each) => [each.id, each])); // prettier-ignore
  return page.flatMap(({ id }) => found.get(id) ?? []);
}

/** Whoever has that attribution or open invitation; null when there is none to see. */
export async function customerOf({ of }: Reading, id: string): Promise<Customer | null> {
  const attribution = await of(Attribution).first({ id, endedAt: null });
  if (attribution) return fromAttribution(attribution);
  const invitation = await of(Invitation).first({ id, kind: InvitationKind.CLIENT });
  return invitation?.partnerId ? fromInvitation(invitation) : null;
}

function fromAttribution(attribution: Attribution): Customer {
  const { id, stage, source, signedUpAt, invitedAt, firstPaidAt, partnerId, clientId } = attribution;
  return {
    ...{ id, state: firstPaidAt ? CustomerState.PAID : CustomerState.SIGNED_UP, stage, source, signedUpAt },
    ...{ invitedAt, firstPaidAt, partnerId, clientId, attribution, invitation: null },
  };
}

function fromInvitation(invitation: Invitation): Customer {
  const { id, invitedAt, partnerId } = invitation;
  return {
    ...{ id, state: CustomerState.INVITED, stage: ReferralStage.INVITED, source: 'INVITATION', signedUpAt: null },
    ...{ invitedAt, firstPaidAt: null, partnerId: partnerId!, clientId: null, attribution: null, invitation },
  };
}

/** Its sign-up and everything it bought since, the latest first, at most `limit` documents. */
export async function historyOf(reading: Reading, customer: Customer, limit: number): Promise<ReferralEvent[]> {
  const { attribution, clientId, partnerId } = customer;
  const milestones = milestonesOf(customer);
  if (!attribution || !clientId) return milestones;
  const moments = await momentsOf(reading, { partnerId, clientId }, limit);
  return latestFirst([...milestones, ...moments.map(eventFrom)]);
}

function milestonesOf({ id, clientId, invitedAt, signedUpAt, attribution }: Customer): ReferralEvent[] {
  const at = (kind: ReferralEventKind, when: Date | null | undefined): ReferralEvent[] =>
    when ? [{ id: `${id}/${kind}`, kind, at: when, number: null, invoiceId: null, amount: null, reward: null, clientId }] : []; // prettier-ignore
  return latestFirst([
    ...at(ReferralEventKind.INVITED, invitedAt),
    ...at(ReferralEventKind.SIGNED_UP, signedUpAt),
    ...at(ReferralEventKind.BECAME_CUSTOMER, attribution?.customerAt),
    ...at(ReferralEventKind.CHURNED, attribution?.churnedAt),
  ]);
}

/** What happened last with all of a partner’s clients. */
export async function activityOf(reading: Reading, place: Place, limit: number): Promise<ReferralEvent[]> {
  const { partnerId, programmeId } = place;
  const [attributions, moments] = await Promise.all([
    reading.of(Attribution).list({
      where: [{ partnerId, programmeId, endedAt: null }],
      orderBy: [['signedUpAt', 'DESC'], ['id', 'DESC']], // prettier-ignore
      limit,
    }),
    latestMoments(reading, place, limit),
  ]);
  const signUps = attributions.map(({ id, clientId, signedUpAt }) => ({
    ...{ id: `${id}/SIGNED_UP`, kind: ReferralEventKind.SIGNED_UP, at: signedUpAt, number: null, invoiceId: null },
    ...{ amount: null, reward: null, clientId },
  }));
  return latestFirst([...signUps, ...moments.map(eventFrom)]).slice(0, limit);
}

function eventFrom({ kind, id, number, invoiceId, clientId, at, currency, net, reward }: Moment): ReferralEvent {
  return {
    ...{ id, kind: ReferralEventKind[kind], at: instantFrom(at), number, invoiceId, clientId },
    ...{ amount: { minor: net, currency }, reward: { minor: reward, currency } },
  };
}

/** Of one moment, what comes later in a client’s life comes first. */
const ORDER = ['REFUND', 'CHURNED', 'BECAME_CUSTOMER', 'PURCHASE', 'SIGNED_UP', 'INVITED'];

function latestFirst(events: readonly ReferralEvent[]): ReferralEvent[] {
  return [...events].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? 1 : -1), // prettier-ignore
  );
}
