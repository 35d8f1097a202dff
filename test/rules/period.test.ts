import { assert, integer, property } from 'fast-check';
import { addDays, addMonths, contains, dateIn, daysBetween, isCalendarDate } from '../../server/kernel/period';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-03-15', -1, '2026-02-15'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %d months is %s', (from, months, expected) => {
  expect(addMonths(from, months)).toBe(expected);
});

test('paid on 16 March with 60 days of hold clears on 15 May', () => {
  expect(addDays('2026-03-16', 60)).toBe('2026-05-15');
});

test('days there and back, across leap days and clock changes', () => {
  assert(
    property(integer({ min: -20_000, max: 20_000 }), (days) => {
      const later = addDays('2024-02-28', days);
      expect(daysBetween('2024-02-28', later)).toBe(days);
      expect(isCalendarDate(later)).toBe(true);
    }),
  );
});

test('a period holds its first day and not its last', () => {
  const period = { start: '2026-01-10', end: '2026-04-10' };
  expect(['2026-01-09', '2026-01-10', '2026-04-09', '2026-04-10'].map((day) => contains(period, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-02-30'])('%p is not a date', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test('which day an instant falls on is the time zone’s word', () => {
  const instant = new Date('2026-03-07T23:30:00.000Z');
  expect([dateIn('UTC', instant), dateIn('Europe/Sofia', instant), dateIn('America/New_York', instant)]).toEqual([
    '2026-03-07',
    '2026-03-08',
    '2026-03-07',
  ]);
});
