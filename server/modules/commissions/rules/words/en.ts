import type { Words } from './words';

export const en: Words = {
  share: ({ amount, rate, base, line, invoice }) =>
    `${amount}: ${rate} of ${base} net for “${line}” on invoice ${invoice}.`,
  rounded: (exact) => `Rounded once, on the line, from ${exact}.`,
  flat: ({ amount, base, line, invoice }) =>
    `${amount}: a fixed amount for “${line}” on invoice ${invoice} (${base} net).`,
  takenBack: ({ amount, base, line, invoice, creditNote }) =>
    `${amount}: credit note ${creditNote} took ${base} net off “${line}” of invoice ${invoice}, and its share of the commission with it.`,
  notTakenBack: ({ base, line, invoice, creditNote }) =>
    `Nothing was taken back: credit note ${creditNote} took ${base} net off “${line}” of invoice ${invoice}, but no commission with it.`,
  endedBefore: ({ amount, line, invoice, creditNote }) =>
    `${amount}: “${line}” of invoice ${invoice} was paid after a refund had ended the client’s time of rewards; credit note ${creditNote}, which did, was told of later.`,
  rule: ({ rule, programme, version, from }) =>
    `Rule ${rule} of ${programme}, version ${version}, in force since ${from}.`,
  override: ({ programme, version, from }) =>
    `Agreed with this partner alone; it comes before the rules of ${programme}, version ${version}, in force since ${from}.`,
  tier: ({ tier, since, clients }) =>
    `Tier ${tier}, held since ${since}, with ${clients} ${clients === 1 ? 'client' : 'clients'} with an active service.`,
  noTier: 'No tier was needed.',
  window: (month, months) => `Month ${month} of the ${months} for which the client earns.`,
  pending: (until) => `Pending: its hold ends on ${until}.`,
  byHand: 'A person then approves it.',
  held: (reason) => `Held by a person: ${reason}.`,
  declined: (on, reason) => `Declined by a person on ${on}: ${reason}.`,
  approved: (on) => `Approved on ${on}.`,
  expected: (on) => `The payout is expected on ${on}.`,
  inPayout: 'It is in a payout that is under way.',
  paid: (on) => `Paid out on ${on}.`,
  nothing: {
    NO_PARTNER: () => 'The client was not attributed to a partner.',
    NO_PROGRAMME: () => 'No version of the programme was in force.',
    NOT_ENROLLED: () => 'The partner was not in the programme.',
    NOT_ELIGIBLE: ({ eligibility }) => en.notEligible[eligibility ?? 'NOT_ACCEPTED'],
    BEFORE_WINDOW: ({ windowFrom }) =>
      windowFrom
        ? `It is for a time before the client’s first recurring invoice of ${windowFrom}, with which its rewards begin.`
        : 'The client has paid no recurring invoice yet, with which its rewards begin.',
    WINDOW_OVER: ({ windowMonths, windowFrom, windowUntil }) =>
      `The ${windowMonths} months for which the client earns began on ${windowFrom} and have been over since ${windowUntil}.`,
    WINDOW_ENDED: ({ windowEndedOn, windowEnd }) =>
      windowEnd === 'REFUND'
        ? `The client has earned nothing since ${windowEndedOn}: it took a refund of a recurring plan.`
        : `The client has earned nothing since ${windowEndedOn}: it had no recurring plan any more.`,
    BELOW_FIRST_TIER: ({ clients }) =>
      `The partner had ${clients ?? 0} ${clients === 1 ? 'client' : 'clients'} with an active service, too few for the first tier.`,
    NO_RULE: () => 'The programme promises nothing for such a line.',
    ROUNDS_TO_NOTHING: () => 'Nothing was paid for it, or so little that its share rounds to nothing.',
    IMPORTED: () => 'It was paid elsewhere and only entered here.',
    NOT_PAID: () => 'The invoice is not paid.',
    NEVER_PAID: () => 'The client has paid nothing yet.',
  },
  notEligible: {
    ATTRIBUTED: 'The client does not count for its partner.',
    INVITED_FIRST: 'The client does not count for its partner.',
    ALREADY_CUSTOMER: 'The client is not eligible: it had a paid recurring plan before it was invited.',
    NOT_ACCEPTED: 'The client is not eligible: it was not invited, or has not accepted.',
    OTHER_PARTNER: 'The client is not eligible: it belongs to another partner.',
  },
};
