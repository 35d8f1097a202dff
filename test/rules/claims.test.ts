import { Refusal } from '../../server/kernel/refusal';
import { assertInReach, assertRecent, isSameCompany } from '../../server/modules/claims/rules/claim';
import { conditionsOf, explained, type Step, type WhyFacts } from '../../server/modules/claims/rules/why';
import { answers } from '../../server/modules/claims/rules/words/words';

const at = (day: string) => new Date(`${day}T12:00:00.000Z`);
const step = (kind: string, rest: Partial<Step> = {}): Step => ({ kind, at: at('2026-02-01'), reason: null, won: null, ...rest }); // prettier-ignore
const facts = (steps: readonly Step[], rest: Partial<WhyFacts> = {}): WhyFacts => ({
  ...{ steps, isClient: true, heldBy: 'NOBODY', isOwn: false, isActive: true, planPaidAt: null },
  ...{ asksForNew: true, asksAsStaff: false, ...rest },
});
const INVITED = step('INVITED');
const TAKEN = [INVITED, step('ACCEPTED')];
const CLICK = step('CLICK', { won: true });

/** The code of the refusal, or null where nothing is refused. */
function refusal(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('why not me', () => {
  test.each<[string, WhyFacts, string, boolean | null, string]>([
    ['a suspended partner', facts([INVITED], { isActive: false }), 'ACTIVE', false, 'INACTIVE'],
    ['its own purchase', facts([CLICK], { isOwn: true }), 'NOT_OWN', false, 'OWN'],
    ['nothing of the partner’s', facts([]), 'REFERRED', false, 'NOT_REFERRED'],
    ['nothing of the partner’s, asked for more', facts([], { heldBy: 'ANOTHER' }), 'FREE', null, 'UNASKED'],
    ['a claim alone, asked for more', facts([step('CLAIMED')], { heldBy: 'ANOTHER' }), 'FREE', null, 'UNASKED'],
    ['a claim alone, asked by staff', facts([step('CLAIMED')], { heldBy: 'ANOTHER', asksAsStaff: true }), 'FREE', false, 'HELD'], // prettier-ignore
    ['an open invitation, asked for more', facts([INVITED], { heldBy: 'ANOTHER' }), 'FREE', null, 'UNASKED'],
    ['an open invitation, asked for payments', facts([INVITED], { planPaidAt: at('2026-01-31') }), 'NEW', null, 'UNASKED'], // prettier-ignore
    ['an open invitation of a client', facts([INVITED]), 'ACCEPTED', false, 'UNANSWERED'],
    ['a declined one, asked for more', facts([INVITED, step('DECLINED')], { heldBy: 'ANOTHER' }), 'FREE', null, 'UNASKED'], // prettier-ignore
    ['an open invitation', facts([INVITED], { isClient: false }), 'ACCEPTED', false, 'UNANSWERED'],
    ['one that was declined', facts([INVITED, step('DECLINED')]), 'ACCEPTED', false, 'DECLINED'],
    ['one that expired', facts([INVITED, step('EXPIRED')]), 'ACCEPTED', false, 'EXPIRED'],
    ['one that was sent again after it expired', facts([INVITED, step('EXPIRED'), INVITED]), 'ACCEPTED', false, 'UNANSWERED'], // prettier-ignore
    ['one that was withdrawn', facts([INVITED, step('WITHDRAWN')]), 'ACCEPTED', false, 'WITHDRAWN'],
    ['one that was accepted', facts([INVITED, step('ACCEPTED')]), 'ACCEPTED', true, 'ACCEPTED'],
    ['a click, and no account', facts([CLICK], { isClient: false }), 'ACCEPTED', false, 'NOT_SIGNED_UP'],
    ['a click that counted', facts([CLICK]), 'LAST', true, 'LAST'],
    ['a click and a later one of another', facts([step('CLICK', { won: false, reason: 'LINK' })]), 'LAST', false, 'LATER_CLICK'], // prettier-ignore
    ['a click and a coupon of another', facts([step('CLICK', { won: false, reason: 'COUPON' })]), 'LAST', false, 'COUPON_WON'], // prettier-ignore
    ['a client of another', facts(TAKEN, { heldBy: 'ANOTHER' }), 'FREE', false, 'HELD'],
    ['its own client', facts(TAKEN, { heldBy: 'ME' }), 'FREE', true, 'YOURS'],
    ['a plan paid a day before', facts(TAKEN, { planPaidAt: at('2026-01-31') }), 'NEW', false, 'PAID_BEFORE'],
    ['a plan paid a day after', facts(TAKEN, { planPaidAt: at('2026-02-02') }), 'NEW', true, 'NEW'],
    ['a claim that waits', facts([step('CLAIMED')]), 'CLAIM', false, 'CLAIM_OPEN'],
    ['a claim that was rejected', facts([step('CLAIMED'), step('CLAIM_REJECTED')]), 'CLAIM', false, 'CLAIM_REJECTED'],
    ['a second claim', facts([step('CLAIM_REJECTED'), step('CLAIMED')]), 'CLAIM', false, 'CLAIM_OPEN'],
    ['a claim that was approved', facts([step('CLAIMED'), step('CLAIM_APPROVED')]), 'CLAIM', true, 'CLAIM_APPROVED'],
  ])('of %s says so', (_what, given, name, met, answer) => {
    expect(conditionsOf(given).find((each) => each.name === name)).toEqual({ name, met, answer });
  });

  test('asks for earlier payments only where a programme does', () => {
    const names = (rest: Partial<WhyFacts>) => conditionsOf(facts([INVITED], rest)).map(({ name }) => name);
    expect(names({})).toEqual(['ACTIVE', 'NOT_OWN', 'REFERRED', 'ACCEPTED', 'LAST', 'FREE', 'NEW']);
    expect(names({ asksForNew: false })).not.toContain('NEW');
  });

  test.each(['en', 'es', 'it', 'pt', 'bg'])('has words for every answer in %s, of its own', (language) => {
    const said = answers.map((answer) => explained(answer, language));
    expect(new Set(said).size).toBe(answers.length);
    if (language !== 'en') for (const answer of answers) expect(said).not.toContain(explained(answer, 'en'));
    for (const unknown of ['xx', '__proto__', 'constructor', null])
      expect(explained('HELD', unknown)).toBe(explained('HELD', 'en'));
  });
});

test.each([
  ['2026-03-01', '2026-03-01', 60, null],
  ['2025-12-31', '2026-03-01', 60, null],
  ['2025-12-30', '2026-03-01', 60, 'CLAIM_TOO_OLD'],
  ['2024-02-29', '2024-04-29', 60, null],
  ['2024-02-29', '2024-04-30', 60, 'CLAIM_TOO_OLD'],
  ['2026-03-02', '2026-03-01', 60, 'NOT_YET'],
  ['2026-02-29', '2026-03-01', 60, 'INVALID_DATE'],
  ['yesterday', '2026-03-01', 60, 'INVALID_DATE'],
])('a claim of %s, made on %s, with %s days: %s', (referredOn, today, days, code) => {
  expect(refusal(() => assertInReach(referredOn, today, days))).toBe(code);
});

test.each([
  ['2026-01-01', '2026-03-02', null],
  ['2025-12-31', '2026-03-02', 'CLAIM_CLIENT_TOO_OLD'],
  ['2026-03-05', '2026-03-02', null],
])('a client of %s that was claimed on %s: %s', (signedUpOn, claimedOn, code) => {
  expect(refusal(() => assertRecent({ name: 'C', signedUpOn }, claimedOn, 60))).toBe(code);
});

test.each([
  ['Prieto Garden S.L.', 'prieto garden s.l', true],
  ['Prieto Garden, S. L.', 'Prieto  Garden S L', true],
  ['Prieto Garden', 'Prieto Gardens', false],
  ['', '', false],
  ['.', ',', false],
])('%j and %j are the same company: %s', (one, other, same) => {
  expect(isSameCompany(one, other)).toBe(same);
});
