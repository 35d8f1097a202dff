import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../server/platform/db/data-source';
import type { RawRow, Sql, SqlValue } from '../../server/platform/db/sql';

/** What the best hand does: the same answers from the same tables, in as few prepared statements as they take. */
export interface Template {
  /** The statements of one payment as the product sends them, in order. */
  readonly statements: readonly { readonly text: string; readonly values: readonly SqlValue[] }[];
  /** Whose payment that was: the invoice, its client and lines, and what else stays as it is. */
  readonly about: {
    readonly invoiceId: string;
    readonly clientId: string;
    readonly partnerId: string;
    readonly number: string;
  };
  readonly kept: readonly string[];
}

/** MariaDB leaves out the milliseconds where there are none. */
const instant = (text: string) => `${text.slice(0, 10)}T${text.slice(11).padEnd(9, '.').padEnd(12, '0')}Z`;
const clock = () => new Date().toISOString().replace('T', ' ').slice(0, 23);
/** Where the portal's own links lead. */
const JOIN = 'http://localhost:4000/admin/join';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const amount = (minor: unknown, currency: unknown) => ({
  ...{ amount: `${Math.trunc(Number(minor) / 100)}.${String(Number(minor) % 100).padStart(2, '0')}`, currency },
});

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Whose token it is, and what day it is for the operator. */
async function askerOf(sql: Sql, request: IncomingMessage): Promise<{ partnerId: string; today: string }> {
  const secret = String(request.headers.authorization).slice('Bearer '.length);
  const [token] = await sql.all(
    `SELECT t.partnerId, t.scopes, (SELECT s.value FROM settings s WHERE s.id = 'timeZone') AS timeZone FROM api_tokens t JOIN partners p ON p.id = t.partnerId AND p.status = 'ACTIVE'
     WHERE t.secretHash = ? AND t.revokedAt IS NULL AND t.expiresAt > ?`,
    [sha(secret), clock()],
  );
  if (!token) throw new Error('no such token');
  if (token['timeZone'] && token['timeZone'] !== '"UTC"') throw new Error('the benchmark lives in UTC');
  return { partnerId: token['partnerId'] as string, today: days.format(new Date()) };
}

async function page(sql: Sql, partnerId: string) {
  const clients = await sql.all(
    `SELECT c.id, c.name, b.openInvoices, e.earned, e.currency FROM relationships r JOIN clients c ON c.id = r.clientId
     LEFT JOIN client_billing b ON b.clientId = c.id
     LEFT JOIN client_earnings e ON e.clientId = c.id AND e.partnerId = r.partnerId
     WHERE r.partnerId = ? AND r.endedAt IS NULL ORDER BY c.createdAt DESC, c.id DESC LIMIT 25`,
    [partnerId],
  );
  const latest = clients.map(
    (_, nth) => `SELECT * FROM (SELECT id, clientId, number, status, placedAt, totalMinor, totalCurrency FROM orders
      WHERE clientId = ? ORDER BY placedAt DESC, id DESC LIMIT 5) p${nth}`,
  );
  const orders = await sql.all(
    latest.join(' UNION ALL '),
    clients.map(({ id }) => id as string),
  );
  const of = new Map<unknown, RawRow[]>(clients.map(({ id }) => [id, []]));
  for (const order of orders) of.get(order['clientId'])!.push(order);
  const nodes = clients.map(({ id, name, openInvoices, earned, currency }) => ({
    ...{ id, name, openInvoiceCount: openInvoices ?? 0, earned: earned === null ? [] : [amount(earned, currency)] },
    recentOrders: of.get(id)!.map((order) => ({
      ...{ id: order['id'], number: order['number'], status: order['status'] },
      placedAt: instant(order['placedAt'] as string),
      total: amount(order['totalMinor'], order['totalCurrency']),
    })),
  }));
  return { clients: { nodes } };
}

const SERVED = 'clientId IN (SELECT r.clientId FROM relationships r WHERE r.partnerId = ? AND r.endedAt IS NULL)';

async function home(sql: Sql, partnerId: string, today: string) {
  const [counts] = await sql.all(
    `SELECT (SELECT COUNT(*) FROM relationships WHERE partnerId = ? AND endedAt IS NULL) AS clients,
     (SELECT COUNT(*) FROM orders WHERE ${SERVED} AND status = 'PENDING') AS ordersPending,
     (SELECT COUNT(*) FROM tickets WHERE ${SERVED} AND queuedAt < '9000-01-01') AS ticketsWaiting,
     (SELECT COUNT(*) FROM invoices WHERE ${SERVED} AND open = 1 AND dueOn < ?) AS invoicesOverdue,
     s.clients AS counted, s.tier, s.name, s.since FROM partner_standings s WHERE s.partnerId = ?`,
    [partnerId, partnerId, partnerId, partnerId, today, partnerId],
  );
  const months = await sql.all(
    `SELECT SUBSTR(day, 1, 7) AS month, currency, SUM(revenue - refunded) AS revenue, SUM(earned - reversed) AS earned
     FROM partner_daily WHERE partnerId = ? AND day >= ? GROUP BY SUBSTR(day, 1, 7), currency ORDER BY month, currency`,
    [partnerId, `${Number(today.slice(0, 4)) - 1}${today.slice(4, 8)}01`],
  );
  const balances = await sql.all('SELECT currency, pending, available FROM ledger_balances WHERE partnerId = ?', [
    partnerId,
  ]);
  const { clients, ordersPending, ticketsWaiting, invoicesOverdue, counted, tier, name, since } = counts!;
  const partner = {
    ...{ clients: Number(clients), ordersPending: Number(ordersPending), ticketsWaiting: Number(ticketsWaiting) },
    invoicesOverdue: Number(invoicesOverdue),
    partner: {
      id: partnerId,
      tier: { key: tier, name, clients: counted, since: instant(since as string) },
      balances: balances.map(({ currency, pending, available }) => ({
        ...{ currency, pending: amount(pending, currency), available: amount(available, currency) },
      })),
    },
    months: months.map(({ month, currency, revenue, earned }) => ({
      ...{ month, currency, revenue: amount(revenue, currency), earned: amount(earned, currency) },
    })),
  };
  return { home: { partner } };
}

/** The statements of the template with another invoice's ids in place of its own, and new ids for what it made. */
async function pay(sql: Sql, { statements, about, kept }: Template, invoiceId: string) {
  const [session] = await sql.all('SELECT id FROM users WHERE id = ?', ['usr_bench']);
  if (!session) throw new Error('nobody is signed in');
  const [invoice] = await sql.all(
    `SELECT i.clientId, i.number, r.partnerId FROM invoices i
     JOIN relationships r ON r.clientId = i.clientId AND r.endedAt IS NULL WHERE i.id = ?`,
    [invoiceId],
  );
  const nth = Number(invoiceId.slice(4));
  const renamed = new Map<string, string>([
    [about.invoiceId, invoiceId],
    [about.clientId, invoice!['clientId'] as string],
    [about.partnerId, invoice!['partnerId'] as string],
    [about.number, invoice!['number'] as string],
    ...kept
      .filter((id) => id.startsWith('inl_'))
      .map((id, at): [string, string] => [id, `inl_${String(nth * 2 + at).padStart(26, '0')}`]),
  ]);
  const stays = new Set(kept);
  const named = (text: string) =>
    text.replace(/\b([a-z]{3})_[0-9A-Z]{26}\b|\bB-\d+\b|\b[0-9a-f]{64}\b/g, (found, prefix: string | undefined) => {
      const known = renamed.get(found) ?? (stays.has(found) ? found : undefined);
      if (known) return known;
      const made = prefix
        ? `${prefix}_${randomBytes(13).toString('hex').toUpperCase()}`
        : randomBytes(32).toString('hex');
      renamed.set(found, made);
      return made;
    });
  for (const { text, values } of statements) {
    const own = values.map((value) => (typeof value === 'string' ? named(value) : value));
    if (text.startsWith('SELECT')) await sql.all(text, own);
    else await sql.run(text, own);
  }
  return { payment: { id: 'done' } };
}

let clicks = 0;

/** A click with nothing asked: one row, committed, and where to go. */
async function click(sql: Sql): Promise<string> {
  const id = `clk_${String(++clicks).padStart(26, '0')}`;
  await sql.run(
    'INSERT INTO clicks (id, linkId, partnerId, at, previousId, usedAt, clientId) VALUES (?, ?, ?, ?, NULL, NULL, NULL)',
    [id, `lnk_${'0'.repeat(26)}`, `par_${'0'.repeat(26)}`, clock()],
  );
  return id;
}

async function main(): Promise<void> {
  const { reads, atomically } = await connect(process.env['BENCH_URL']!, []);
  const template = JSON.parse(readFileSync(process.env['BENCH_TEMPLATE']!, 'utf8')) as Template;
  const server = createServer((request, response) => {
    if (request.url!.startsWith('/r/')) {
      const lead = (id: string) => response.writeHead(302, { location: JOIN, 'set-cookie': `ref=${id}` }).end();
      return void click(reads).then(lead, (error: unknown) => response.writeHead(500).end(String(error)));
    }
    const answer = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { id: string } };
      if (request.url === '/payment') return atomically((sql) => pay(sql, template, variables.id));
      const { partnerId, today } = await askerOf(reads, request);
      return request.url === '/page' ? page(reads, partnerId) : home(reads, partnerId, today);
    };
    answer().then(
      (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, () => process.send!({ port: (server.address() as AddressInfo).port }));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 });
  });
  // Whoever started it is gone.
  process.on('disconnect', () => process.exit());
}

void main();
