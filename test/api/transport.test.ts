import { serverAudits } from 'graphql-http';
import { configFrom } from '../../server/platform/config/config';
import { logTo } from '../../server/platform/log/log';
import { open, serve, type Opened, type Serving } from '../../server/serve';
import { emptyDatabase } from '../support/dialects';

const PLENTY = 10_000;
const log = logTo('silent');

/**
 * What we answer otherwise, on purpose: nothing is asked by GET, where a query would stand in logs; and a query that
 * cannot run is a 400 to old clients too, as Apollo has it.
 */
const OTHERWISE = [
  /^MAY accept application\/x-www-form-urlencoded formatted GET requests$/,
  /^MAY allow URL-encoded JSON string \{variables\} parameter in GETs/,
  /^SHOULD use (a status code of )?200 .*when accepting application\/json$/,
];

describe('GraphQL over HTTP', () => {
  let opened: Opened;
  let serving: Serving;
  const url = () => `http://127.0.0.1:${serving.port}/graphql`;

  beforeAll(async () => {
    const config = configFrom({ DATABASE_URL: await emptyDatabase('sqlite'), PORT: '0', NODE_ENV: 'test' });
    opened = await open(config, log);
    serving = await serve(opened.db, { config, log, allowed: { stranger: PLENTY, session: PLENTY, token: PLENTY } });
  });
  afterAll(async () => {
    await serving.stop();
    await opened.close();
  });

  const audits = serverAudits({ url: () => url(), fetchFn: fetch });
  const expected = audits.filter(({ name }) => !OTHERWISE.some((pattern) => pattern.test(name)));

  test.each(expected.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  test('six recommendations, and no requirement, are left aside', () => {
    const left = audits.filter((audit) => !expected.includes(audit)).map(({ name }) => name.split(' ')[0]);
    expect(left.sort()).toEqual(['MAY', 'MAY', 'MAY', 'SHOULD', 'SHOULD', 'SHOULD']);
  });
});
