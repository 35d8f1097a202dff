import type { Words } from './words';

export const en: Words = {
  ACTIVE: 'The partner is active and in a programme.',
  INACTIVE: 'The partner is suspended, or in no programme.',
  NOT_OWN: 'The address does not belong to the partner.',
  OWN: 'The address belongs to the partner itself: nobody earns on its own purchase.',
  REFERRED: 'There is an invitation, a click, a coupon or a claim of the partner’s for this address.',
  NOT_REFERRED:
    'There is no invitation, click, coupon or claim of the partner’s for this address. A click is known only where a sign-up followed in the same browser.',
  UNASKED:
    'Not told before an invitation of the partner’s was accepted, a click or coupon led to a sign-up, or a claim was approved.',
  ACCEPTED: 'It accepted the invitation, or signed up.',
  DECLINED: 'It declined the invitation.',
  EXPIRED: 'The invitation expired without an answer. It can be sent again.',
  WITHDRAWN: 'The invitation was taken back.',
  UNANSWERED: 'It has not answered the invitation yet.',
  NOT_SIGNED_UP: 'It has not signed up with this address.',
  LAST: 'No later click and no coupon came in between.',
  LATER_CLICK: 'A click on another link came later: the last one before the sign-up counts.',
  COUPON_WON: 'A coupon was given at the sign-up: it counts before every click.',
  YOURS: 'It is the partner’s client.',
  FREE: 'It belongs to no other partner.',
  HELD: 'It belongs to another partner, or did when it accepted.',
  NEW: 'It had no paid recurring plan before it was referred.',
  PAID_BEFORE: 'It had paid for a recurring plan before it was referred.',
  CLAIM_OPEN: 'The claim waits for a decision.',
  CLAIM_APPROVED: 'The claim was approved.',
  CLAIM_REJECTED: 'The claim was rejected; its reason is with the claim.',
};
