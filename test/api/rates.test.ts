import { zipSync } from 'fflate';
import { ExchangeRate } from '../../server/modules/rates/entity';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { serveHttp, type Http } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { PASSWORD } from '../support/world';

const TABLE = 'Date,USD,JPY,\n2026-03-06,1.1600,182.50,\n2026-03-05,1.1500,N/A,\n';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['Fin', 'Sam', 'Otto']) await world.user(id);
      await world.staff('Fin', 'FINANCE');
      await world.staff('Sam', 'SUPPORT');
      await world.partnerMember('Otto', 'A');
    });
    http = await serveHttp(portal);
  });
  afterAll(async () => {
    await http.stop();
    await portal.close();
  });
  async function post(name: string | null, body: string | Uint8Array) {
    const browser = http.browser();
    if (name) await browser.signIn(`${name.toLowerCase()}@people.example`, PASSWORD);
    const headers = { cookie: browser.cookie };
    const response = await fetch(`${http.url}/rates`, { method: 'POST', headers, body: body as BodyInit });
    return { status: response.status, answer: await response.json() };
  }
  const stored = () => all(portal).of(ExchangeRate).count();

  test('a table is refused whole, with the place of each fault', async () => {
    const { status, answer } = await post('Fin', TABLE.replace('1.1500', '-1').replace('182.50', '?'));
    expect([status, answer.errors[0].extensions.code, answer.errors[0].extensions.values.count]).toEqual([
      ...[422, 'RATES_REFUSED', 2],
    ]);
    expect(answer.errors[0].extensions.problems.map(({ line, column }: any) => [line, column])).toEqual([
      [2, 'JPY'],
      [3, 'USD'],
    ]);
    expect(await stored()).toBe(0);
  });

  test('support, a partner and a stranger upload nothing', async () => {
    expect([await post('Sam', TABLE), await post('Otto', TABLE), await post(null, TABLE)].map(({ status }) => status)).toEqual([
      ...[403, 403, 401],
    ]);
    expect(await stored()).toBe(0);
  }); // prettier-ignore

  test('finance uploads a table, as it is or zipped, and is told what was new', async () => {
    const days = { firstDay: '2026-03-05', lastDay: '2026-03-06' };
    expect(await post('Fin', TABLE)).toEqual({ status: 200, answer: { added: 3, unchanged: 0, ...days } });
    const zipped = zipSync({ 'eurofxref-hist.csv': new TextEncoder().encode(TABLE) });
    expect(await post('Fin', zipped)).toEqual({ status: 200, answer: { added: 0, unchanged: 3, ...days } });
    expect(await stored()).toBe(3);
  });

  test('what is no table is refused', async () => {
    const { status, answer } = await post('Fin', ' ');
    expect([status, answer.errors[0].extensions.code]).toEqual([422, 'RATES_UNREADABLE']);
  });
});
