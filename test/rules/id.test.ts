import { newId } from '../../server/kernel/id';

const at = (time: number) => new Date(time);

test('an id is its prefix and 26 unambiguous characters', () => {
  expect(newId('ord', at(1_772_955_015_123))).toMatch(/^ord_[0-9A-HJKMNP-TV-Z]{26}$/);
});

test('ids of one instant are all different and sort as they were made', () => {
  const ids = Array.from({ length: 5000 }, () => newId('aud', at(1_772_955_015_123)));
  expect(new Set(ids).size).toBe(5000);
  expect([...ids].sort()).toEqual(ids);
});

test('a later instant sorts later, however many ids the earlier one had', () => {
  const earlier = Array.from({ length: 100 }, () => newId('aud', at(1_772_955_015_123)));
  const later = newId('aud', at(1_772_955_015_124));
  expect([...earlier, later].sort().at(-1)).toBe(later);
});

test('ids of another run are others', () => {
  const tails = [1, 2, 1, 2].map((time) => newId('x', at(time)).slice(12));
  expect(new Set(tails).size).toBe(4);
});
