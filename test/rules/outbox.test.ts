import fc from 'fast-check';
import { LAST_ATTEMPT, pauseAfter } from '../../server/platform/outbox/rules';

test.each([
  [1, 0, 2_500],
  [1, 0.5, 3_750],
  [2, 0, 5_000],
  [5, 0, 40_000],
  [12, 0, 5_120_000],
  [20, 0, 10_800_000],
])('after attempt %i, with chance %d, a message rests %i ms', (attempt, chance, expected) => {
  expect(pauseAfter(attempt, chance)).toBe(expected);
});

test('a pause is between half and all of its length, and never longer than six hours', () => {
  const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_ATTEMPT }), chances, (attempt, chance) => {
      const pause = pauseAfter(attempt, chance);
      expect(pause).toBeGreaterThanOrEqual(pauseAfter(attempt, 0));
      expect(pause).toBeLessThanOrEqual(Math.min(2 * pauseAfter(attempt, 0), 6 * 3_600_000));
    }),
  );
});
