import fc from 'fast-check';
import { addDays } from '../../server/kernel/period';
import { reminderBands, reminderStep } from '../../server/modules/invoices/rules/reminders';
import { documentTexts } from '../../server/modules/invoices/rules/document-texts';
import { lineSubject, lineTexts } from '../../server/modules/invoices/rules/texts';
import { languages } from '../../server/platform/forms';

const DAYS = [-3, 1, 7, 14];

test.each<[string, number | null]>([
  ['2026-03-18', null],
  ['2026-03-19', -3],
  ['2026-03-22', -3],
  ['2026-03-23', 1],
  ['2026-03-28', 1],
  ['2026-03-29', 7],
  ['2026-04-04', 7],
  ['2026-04-05', 14],
  ['2027-01-01', 14],
])('of an invoice due on 22 March, on %s the latest reminder is %s', (today, step) => {
  expect(reminderStep('2026-03-22', today, DAYS)).toBe(step);
});

test('without reminders there is none', () => {
  expect(reminderStep('2026-03-22', '2027-01-01', [])).toBeNull();
  expect(reminderBands('2026-03-22', [])).toEqual([]);
});

test('every due date lies in the band of its latest reminder, and in no other', () => {
  const days = fc.uniqueArray(fc.integer({ min: -30, max: 60 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(days, fc.integer({ min: -100, max: 100 }), (steps, offset) => {
      const today = '2026-06-15';
      const dueOn = addDays(today, offset);
      const within = reminderBands(today, steps).filter(
        ({ dueAfter, dueUntil }) => dueOn <= dueUntil && (dueAfter === null || dueOn > dueAfter),
      );
      const step = reminderStep(dueOn, today, steps);
      expect(within.map((band) => band.step)).toEqual(step === null ? [] : [step]);
    }),
  );
});

test('documents and lines have all their words in every language', () => {
  const english = Object.keys(documentTexts('en')).sort();
  for (const language of languages) {
    expect(Object.keys(documentTexts(language)).sort()).toEqual(english);
    expect(Object.keys(lineTexts(language)).sort()).toEqual(Object.keys(lineTexts('en')).sort());
  }
  expect(new Set(languages.map((language) => lineTexts(language).orderCancelled)).size).toBeGreaterThan(3);
  expect(documentTexts('xx')).toBe(documentTexts('en'));
});

test('a line names its domain once', () => {
  expect(lineSubject('Plan', 'shop.example')).toBe('Plan – shop.example');
  expect(lineSubject('shop.example', 'shop.example')).toBe('shop.example');
  expect(lineSubject('Plan', null)).toBe('Plan');
  expect(lineSubject('x'.repeat(600), null).length).toBeLessThanOrEqual(500);
});
