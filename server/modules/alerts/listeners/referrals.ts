import type { Work } from '../../../platform/db/work';
import type { StageChanged } from '../../attributions/events';
import { Claim } from '../../claims/entity';
import type { ClaimDecided, ClaimReceived } from '../../claims/events';
import { Client } from '../../clients/entity';
import { User } from '../../identity/entity';
import type { ReportsRefused } from '../../intake/events';
import type { ClientSignedUp } from '../../links/events';
import { Partner } from '../../partners/entity';
import { EVENTS } from '../rules';
import { raise } from '../service/raise';

/** Came by the partner's link or coupon. */
export async function alertOfSignUp(work: Work, { clientId, partnerId, source, code }: ClientSignedUp): Promise<void> {
  if (!partnerId || !source) return;
  const { name } = await work.of(Client).get(clientId);
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: 'signUp', facts: { client: name, link: code ?? '' } },
    ...{ wording: source === 'LINK' ? 'signUpLink' : 'signUpCoupon', path: `/clients/${clientId}/show` },
    aboutClientId: clientId,
  });
}

const STAGES: Readonly<Record<string, 'clientWon' | 'clientChurned'>> = {
  CUSTOMER: 'clientWon',
  CHURNED: 'clientChurned',
};

export async function alertOfStage(work: Work, { partnerId, clientId, to }: StageChanged): Promise<void> {
  const wording = STAGES[to];
  if (!wording) return;
  const { name } = await work.of(Client).get(clientId);
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: wording === 'clientWon' ? 'clientWon' : 'clientLost', wording },
    ...{ facts: { client: name }, path: `/clients/${clientId}/show`, aboutClientId: clientId },
  });
}

export async function alertOfClaim(work: Work, { claimId, partnerId, about }: ClaimReceived): Promise<void> {
  const { name } = await work.of(Partner).get(partnerId);
  const claim = await work.of(Claim).find(claimId);
  await raise(work, {
    ...{ to: { of: 'staff', roles: EVENTS.claimReceived.roles }, event: 'claimReceived', wording: 'claimReceived' },
    ...{ facts: { partner: name, client: about }, path: '/claims' },
    aboutClientId: claim?.matchedClientId ?? null,
  });
}

/** Whoever made the claim has a letter. */
export async function alertOfClaimDecided(work: Work, decided: ClaimDecided): Promise<void> {
  const { claimId, partnerId, clientId, about, isApproved, reason } = decided;
  const { createdByUserId, matchedClientId } = await work.of(Claim).get(claimId);
  const author = createdByUserId ? await work.of(User).find(createdByUserId) : null;
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: 'claimDecided', path: '/claims' },
    aboutClientId: clientId ?? matchedClientId,
    ...{ wording: isApproved ? 'claimApproved' : 'claimRejected', facts: { client: about, reason: reason ?? '' } },
    written: author ? [author.email] : [],
  });
}

export async function alertOfReports(work: Work, { count }: ReportsRefused): Promise<void> {
  await raise(work, {
    ...{ to: { of: 'staff', roles: EVENTS.reportRefused.roles }, event: 'reportRefused', wording: 'reportRefused' },
    ...{ facts: { count }, path: '/intakeReports' },
  });
}
