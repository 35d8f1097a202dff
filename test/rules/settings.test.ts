import { Refusal } from '../../server/kernel/refusal';
import {
  assertSensible,
  defaults,
  payoutDayAfter,
  withDefaults,
  type Settings,
} from '../../server/modules/settings/rules';

test('what nobody decided has its default, field by field', () => {
  const stored = new Map<string, unknown>([
    ['timeZone', 'Europe/Sofia'],
    ['operator', { name: 'Host Ltd' }],
    ['gone', 1],
  ]);
  expect(withDefaults(stored)).toEqual({
    ...defaults,
    timeZone: 'Europe/Sofia',
    operator: { ...defaults.operator, name: 'Host Ltd' },
  });
});

test.each<[string, Partial<Settings>, string]>([
  ['a negative term', { paymentTermDays: -1 }, 'OUT_OF_RANGE'],
  ['a term of a year', { paymentTermDays: 365 }, 'OUT_OF_RANGE'],
  ['a part of a day', { renewalLeadDays: 1.5 }, 'OUT_OF_RANGE'],
  ['a reminder half a year and a day away', { reminderDays: [181] }, 'OUT_OF_RANGE'],
  ['the same reminder twice', { reminderDays: [1, 7, 1] }, 'REPEATED'],
  ['eleven reminders', { reminderDays: Array.from({ length: 11 }, (_, day) => day) }, 'TOO_MANY'],
  ['a role there is not', { secondFactorRoles: ['ROOT' as 'ADMIN'] }, 'UNKNOWN_ROLE'],
])('%s is refused', (_what, changes, code) => {
  const refusal = (() => {
    try {
      return assertSensible(changes);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code, path: ['input', Object.keys(changes)[0]] });
});

test('the defaults and the limits themselves are sensible', () => {
  expect(() => assertSensible(defaults)).not.toThrow();
  expect(() => assertSensible({ renewalLeadDays: 0, paymentTermDays: 180, reminderDays: [-180, 180] })).not.toThrow();
});

test.each([
  [5, '2026-03-01', '2026-03-05'],
  [5, '2026-03-05', '2026-03-05'],
  [5, '2026-03-06', '2026-04-05'],
  [28, '2026-12-31', '2027-01-28'],
])('partners who are paid on day %i are next paid, from %s, on %s', (runDay, day, expected) => {
  expect(payoutDayAfter(runDay, day)).toBe(expected);
});
