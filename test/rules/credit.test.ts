import fc from 'fast-check';
import { addDays } from '../../server/kernel/period';
import {
  conditionsOn,
  creditUntil,
  engagementOf,
  isCredited,
  type EmployeeFacts,
} from '../../server/modules/credit/rules';

const always = [{ from: '2020-01-01', until: null }];
const facts = (rest: Partial<EmployeeFacts> = {}): EmployeeFacts => ({
  ...{ employed: always, assigned: always, member: always, activities: ['2023-01-10'] },
  ...rest,
});
const unmet = (known: EmployeeFacts, on: string) =>
  conditionsOn(known, on, 90).flatMap(({ name, met }) => (met ? [] : [name]));

test.each([
  ['2023-01-09', ['ACTIVE']],
  ['2023-01-10', []],
  ['2023-04-09', []],
  ['2023-04-10', ['ACTIVE']],
])('done on 10 January, on %s it lacks %p', (on, missing) => expect(unmet(facts(), on)).toEqual(missing));

test.each<[string, Partial<EmployeeFacts>, string, string[]]>([
  ['one who left the partner', { employed: [{ from: '2022-01-01', until: '2023-02-05' }] }, '2023-02-05', ['EMPLOYEE']],
  ['the day before leaving', { employed: [{ from: '2022-01-01', until: '2023-02-05' }] }, '2023-02-04', []],
  ['one never assigned', { assigned: [] }, '2023-02-01', ['ASSIGNED', 'ACTIVE']],
  ['one assigned after the deed', { assigned: [{ from: '2023-01-11', until: null }] }, '2023-02-01', ['ACTIVE']],
  ['one assigned on the day of the deed', { assigned: [{ from: '2023-01-10', until: null }] }, '2023-02-01', []],
  [
    'one assigned again: deeds of before do not count',
    { assigned: [{ from: '2022-01-01', until: '2023-01-20' }, { from: '2023-01-25', until: null }] }, // prettier-ignore
    '2023-02-01',
    ['ACTIVE'],
  ],
  [
    'one no longer in the client’s account',
    { member: [{ from: '2022-01-01', until: '2023-01-31' }] },
    '2023-02-01',
    ['MEMBER'],
  ],
  ['one who did nothing', { activities: [] }, '2023-02-01', ['ACTIVE']],
  ['one whose deed is to come', { activities: ['2023-02-02'] }, '2023-02-01', ['ACTIVE']],
  ['over a leap day', { activities: ['2023-12-02'] }, '2024-02-29', []],
  ['the 90th day after, in a leap year', { activities: ['2023-12-02'] }, '2024-03-01', ['ACTIVE']],
])('%s', (_what, rest, on, missing) => expect(unmet(facts(rest), on)).toEqual(missing));

test('each condition says since when it holds, and until when', () =>
  expect(conditionsOn(facts({ activities: ['2023-01-10', '2023-02-01', '2023-01-20'] }), '2023-02-03', 90)).toEqual([
    { name: 'EMPLOYEE', met: true, since: '2020-01-01', until: null },
    { name: 'ASSIGNED', met: true, since: '2020-01-01', until: null },
    { name: 'MEMBER', met: true, since: '2020-01-01', until: null },
    { name: 'ACTIVE', met: true, since: '2023-02-01', until: '2023-05-02' },
  ]));

test('two employees, one loses access: still managed, by the other, through 9 April', () => {
  const both = [facts(), facts({ activities: ['2023-02-01'], member: [{ from: '2020-01-01', until: '2023-02-05' }] })];
  expect(isCredited(both, '2023-02-05', 90)).toBe(true);
  expect(isCredited(both, '2023-04-09', 90)).toBe(true);
  expect(isCredited(both, '2023-04-10', 90)).toBe(false);
  expect(both.map((each) => creditUntil(each, '2023-02-04', 90))).toEqual(['2023-04-10', '2023-02-05']);
  expect(both.map((each) => creditUntil(each, '2023-02-05', 90))).toEqual(['2023-04-10', null]);
});

const days = fc.integer({ min: 0, max: 400 }).map((nth) => addDays('2023-01-01', nth));
test('taking an activity away never gives credit, and another never takes it', () =>
  fc.assert(
    fc.property(fc.array(days, { maxLength: 8 }), days, days, days, (activities, from, extra, on) => {
      const known = facts({ activities, assigned: [{ from, until: null }] });
      if (!isCredited([known], on, 90)) return;
      expect(isCredited([{ ...known, activities: [...activities, extra] }], on, 90)).toBe(true);
      expect(isCredited([{ ...known, activities: [] }], on, 90)).toBe(false);
    }),
  ));

test.each([
  [0, 0, 'LOW'],
  [3, 3, 'LOW'],
  [4, 4, 'MEDIUM'],
  [6, 6, 'MEDIUM'],
  [7, 7, 'HIGH'],
  [10, 10, 'HIGH'],
  [25, 10, 'HIGH'],
])('%i tools used in 30 days: %i, %s', (tools, index, level) => expect(engagementOf(tools)).toEqual({ index, level }));
