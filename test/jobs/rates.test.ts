import { ExchangeRate } from '../../server/modules/rates/entity';
import { rateDuties } from '../../server/modules/rates/jobs';
import { updateSettings } from '../../server/modules/settings/service';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';

const table = (...lines: string[]) => Buffer.from(['Date,USD,JPY,', ...lines].map((line) => `${line}\n`).join(''));
const FRIDAY = '2026-03-06,1.0812,161.25,';
const MONDAY = '2026-03-09,1.0834,161.4,';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let asked: string[];
  let answer: () => Promise<Buffer>;
  const [duty] = rateDuties((url) => {
    asked.push(url);
    return answer();
  });
  beforeEach(async () => {
    portal = await bootPortal(dialect);
    asked = [];
    answer = () => Promise.resolve(table(FRIDAY));
    portal.at(new Date('2026-03-08T16:05:00.000Z'));
  });
  afterEach(() => portal.close());
  const allow = () => portal.db.transact(admin, (work) => updateSettings(work, { ratesAutomatic: true }));
  const days = async () => {
    const rates = await portal.db.reading(admin).of(ExchangeRate).list();
    return [...new Set(rates.map(({ day }) => day))].sort();
  };

  test('rates are fetched only where a setting allows it, and it does not by default', async () => {
    expect(await duty!.run(portal.db)).toBe(0);
    expect(asked).toEqual([]);
    expect(await days()).toEqual([]);
  });

  test('once a day, after they have been published, by the house', async () => {
    await allow();
    portal.at(new Date('2026-03-08T15:59:00.000Z'));
    expect(await duty!.run(portal.db)).toBe(0);
    portal.at(new Date('2026-03-08T16:05:00.000Z'));
    expect(await duty!.run(portal.db)).toBe(2);
    expect(await duty!.run(portal.db)).toBe(0);
    expect(asked).toEqual(['https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip']);
    const [entered] = (await portal.audits()).filter(({ action }) => action === 'rates.import');
    expect(entered).toMatchObject({ actorKind: 'house', actorRole: 'rates', userId: null });
    portal.at(new Date('2026-03-09T16:05:00.000Z'));
    answer = () => Promise.resolve(table(MONDAY, FRIDAY));
    expect(await duty!.run(portal.db)).toBe(2);
    expect(await days()).toEqual(['2026-03-06', '2026-03-09']);
  });

  test('a day on which they cannot be had says so, is tried again, and leaves what is there', async () => {
    await allow();
    await duty!.run(portal.db);
    portal.at(new Date('2026-03-09T16:05:00.000Z'));
    answer = () => Promise.reject(new Error('no way there'));
    await expect(duty!.run(portal.db)).rejects.toThrow('no way there');
    answer = () => Promise.resolve(Buffer.from('<html>Busy</html>'));
    await expect(duty!.run(portal.db)).rejects.toThrow();
    expect(await days()).toEqual(['2026-03-06']);
    portal.at(new Date('2026-03-09T17:05:00.000Z'));
    answer = () => Promise.resolve(table(MONDAY, FRIDAY));
    expect(await duty!.run(portal.db)).toBe(2);
    expect(asked).toHaveLength(4);
  });
});
