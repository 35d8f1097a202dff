import type { DataSource } from 'typeorm';
import { dataSource } from '../../server/platform/db/data-source';
import { pseudonym } from '../../server/platform/secrets';
import { dialects, discard, emptyDatabase } from '../support/dialects';

type Row = Record<string, string | number | null>;
const at = (day: string, hour = '12') => `${day} ${hour}:00:00.000`;

/** Writes a row of a table as it then was; what is not said and must be there is whatever its type allows. */
async function put(source: DataSource, table: string, row: Row): Promise<void> {
  const runner = source.createQueryRunner();
  const { columns } = (await runner.getTable(table))!;
  await runner.release();
  const fill = ({ type, name }: { type: string; name: string }) =>
    type === 'datetime' ? at('2020-01-01') : type === 'date' ? '2020-01-01' : /char|text/.test(type) ? `${name}`.slice(0, 2) : 0; // prettier-ignore
  const must = columns.filter(({ isNullable, name }) => !isNullable && !(name in row));
  const whole: Row = { ...Object.fromEntries(must.map((column) => [column.name, fill(column)])), ...row };
  const names = Object.keys(whole);
  await source.query(
    `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(whole),
  );
}

/** A client attributed to P since 10 February, with its plan and what it paid. */
async function client(
  source: DataSource,
  id: string,
  { paidAt, status, endedAt, net = 1_000, cycle = 'MONTHLY' }: { paidAt?: string; status?: string; endedAt?: string; net?: number; cycle?: string } = {}, // prettier-ignore
  attribution: Row = {},
): Promise<void> {
  await put(source, 'clients', { id, number: id.charCodeAt(0), additional: '{}' });
  const { leftAt = null, ...rest } = attribution;
  await put(source, 'relationships', { id: `rel-${id}`, partnerId: 'P', clientId: id, kind: 'ATTRIBUTED', since: at('2026-02-10'), endedAt: leftAt }); // prettier-ignore
  await put(source, 'attributions', {
    ...{
      id: `att-${id}`,
      relationshipId: `rel-${id}`,
      partnerId: 'P',
      clientId: id,
      programmeId: 'prg',
      source: 'STAFF',
    },
    ...{
      reason: 'ATTRIBUTED',
      eligible: 1,
      startedAt: at('2026-02-10'),
      decidedAt: at('2026-02-10'),
      endedAt: leftAt,
      ...rest,
    },
  });
  if (status)
    await put(source, 'subscriptions', { id: `sub-${id}`, clientId: id, cycle, status, endedAt: endedAt ?? null, liveDomain: null }); // prettier-ignore
  if (!paidAt) return;
  await put(source, 'invoices', { id: `inv-${id}`, clientId: id, paidAt, netMinor: net, number: `N-${id}` });
  await put(source, 'invoice_lines', { id: `inl-${id}`, invoiceId: `inv-${id}`, clientId: id, netMinor: net, subscriptionId: status ? `sub-${id}` : null }); // prettier-ignore
}

describe.each(dialects)('on %s', (dialect) => {
  let url: string;
  let source: DataSource;
  const rows = (statement: string): Promise<Row[]> => source.query(statement);

  beforeAll(async () => {
    url = await emptyDatabase(dialect);
    source = await (await dataSource(url, [])).initialize();
    await source.runMigrations();
    const later = () => rows(`SELECT name FROM migrations WHERE timestamp > 1700000000071`);
    while ((await later()).length > 0) await source.undoLastMigration();
    await put(source, 'settings', { id: 'timeZone', value: JSON.stringify('Pacific/Auckland') });
    await put(source, 'partners', { id: 'P' });
    await client(source, 'A');
    await client(source, 'B', { paidAt: at('2026-02-20'), status: 'ACTIVE' });
    await client(source, 'C', { paidAt: at('2026-01-05'), status: 'ACTIVE' });
    await client(source, 'D', { paidAt: at('2026-02-20'), status: 'TERMINATED', endedAt: at('2026-03-20') });
    await client(source, 'E', { paidAt: at('2026-02-21'), status: 'PENDING' });
    await client(source, 'F', { paidAt: at('2026-02-22') });
    await client(source, 'G', { paidAt: at('2026-02-23'), status: 'ACTIVE', net: 0 });
    await client(source, 'H', { paidAt: at('2026-02-20'), status: 'ACTIVE' }, { leftAt: at('2026-02-15'), acceptedAt: at('2026-02-09') }); // prettier-ignore
    await client(source, 'I', {}, { acceptedAt: at('2026-02-08'), source: 'INVITATION', reason: 'INVITED_FIRST' });
    const invited = { kind: 'CLIENT', partnerId: 'P', email: 'I@client.example', createdAt: at('2026-02-01'), status: 'ACCEPTED' }; // prettier-ignore
    await put(source, 'invitations', { id: 'inv-1', ...invited, clientId: 'I', relationshipId: 'rel-I', decidedAt: at('2026-02-08'), openKey: null, tokenHash: '1' }); // prettier-ignore
    await put(source, 'invitations', { id: 'inv-2', ...invited, email: 'open@x.example', status: 'PENDING', tokenHash: '2' }); // prettier-ignore
    await source.runMigrations();
  }, 120_000);
  afterAll(async () => {
    await source.destroy();
    await discard(url);
  });

  test.each<[string, string, Row]>([
    ['paid for nothing', 'A', { stage: 'LEAD', customerAt: null, firstPaidAt: null }],
    ['pays for a plan', 'B', { stage: 'CUSTOMER', leadAt: at('2026-02-10'), customerAt: at('2026-02-20'), customerOn: '2026-02-21' }], // prettier-ignore
    ['paid for a plan before it was the partner’s', 'C', { stage: 'CUSTOMER', leadAt: null, customerAt: at('2026-02-10'), firstPaidAt: at('2026-01-05') }], // prettier-ignore
    ['gave its plan up', 'D', { stage: 'CHURNED', customerAt: at('2026-02-20'), churnedAt: at('2026-03-20') }],
    ['has paid for a plan that is to begin', 'E', { stage: 'CUSTOMER', customerAt: at('2026-02-21') }],
    ['paid for something once', 'F', { stage: 'LEAD', customerAt: null, firstPaidAt: at('2026-02-22') }],
    ['has a free plan', 'G', { stage: 'LEAD', customerAt: null, firstPaidAt: null }],
    ['left before it paid', 'H', { stage: 'LEAD', signedUpAt: at('2026-02-09'), customerAt: null, firstPaidAt: null }],
    ['accepted an invitation', 'I', { stage: 'LEAD', signedUpAt: at('2026-02-08'), signedUpOn: '2026-02-09', originId: 'inv-1' }], // prettier-ignore
  ])('a client that %s is where it was', async (_who, id, expected) => {
    const [row] = await rows(`SELECT * FROM attributions WHERE id = 'att-${id}'`);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, row![name]]))).toEqual(expected);
  });

  test('sign-ups and customers are counted on the operator’s days', async () => {
    const days = await rows(
      'SELECT partnerId, programmeId, day, signups, customers FROM referral_days WHERE signups + customers > 0 ORDER BY day',
    );
    expect(days.map((row) => [row['day'], Number(row['signups']), Number(row['customers'])])).toEqual([
      ...[['2026-02-09', 1, 0], ['2026-02-10', 1, 0], ['2026-02-11', 7, 1], ['2026-02-21', 0, 2], ['2026-02-22', 0, 1]], // prettier-ignore
    ]);
    expect(new Set(days.map(({ partnerId, programmeId }) => `${partnerId} ${programmeId}`))).toEqual(
      new Set(['P prg']),
    );
  });

  test('the log tells what was known, in its order', async () => {
    const told = await rows(
      `SELECT kind, clientId, emailHash, originId, details FROM attribution_events
       WHERE clientId IN ('H', 'I') OR clientId IS NULL ORDER BY at, id`,
    );
    expect(told.map(({ kind, clientId, originId }) => [kind, clientId, originId])).toEqual([
      ['INVITED', null, 'inv-1'],
      ['INVITED', null, 'inv-2'],
      ['ACCEPTED', 'I', 'inv-1'],
      ['ATTRIBUTED', 'H', null],
      ['ATTRIBUTED', 'I', 'inv-1'],
      ['ENDED', 'H', null],
    ]);
    expect(told[0]!['emailHash']).toBe(pseudonym('i@client.example'));
    expect(JSON.parse(told[4]!['details'] as string)).toEqual({ source: 'INVITATION', reason: 'INVITED_FIRST', programmeId: 'prg' }); // prettier-ignore
  });
});
