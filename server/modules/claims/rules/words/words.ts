export const conditionNames = ['ACTIVE', 'NOT_OWN', 'REFERRED', 'ACCEPTED', 'LAST', 'FREE', 'NEW', 'CLAIM'] as const;
export type ConditionName = (typeof conditionNames)[number];

export const answers = [
  ...(['ACTIVE', 'INACTIVE', 'NOT_OWN', 'OWN', 'REFERRED', 'NOT_REFERRED', 'UNASKED'] as const),
  ...(['ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'UNANSWERED', 'NOT_SIGNED_UP'] as const),
  ...(['LAST', 'LATER_CLICK', 'COUPON_WON', 'YOURS', 'FREE', 'HELD', 'NEW', 'PAID_BEFORE'] as const),
  ...(['CLAIM_OPEN', 'CLAIM_APPROVED', 'CLAIM_REJECTED'] as const),
] as const;
export type Answer = (typeof answers)[number];

/** What each answer says to the partner. */
export type Words = Readonly<Record<Answer, string>>;
