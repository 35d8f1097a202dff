import { deepStrictEqual } from 'node:assert';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entities, listeners } from '../../server/app';
import { house } from '../../server/kernel/actor';
import { money } from '../../server/kernel/money';
import { PaymentMethod } from '../../server/modules/invoices/entity/payment';
import { recordPayment } from '../../server/modules/invoices/service/payment';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import type { SqlValue } from '../../server/platform/db/sql';
import type { Dialect } from '../support/dialects';
import startMariadb from '../support/mariadb.start';
import stopMariadb from '../support/mariadb.stop';
import { fill, FINANCE, TOKEN, type Filled } from './fill';
import type { Template } from './floor';
import { simulate } from './simulate';
import { Visitor } from './visit';

/** One figure: ours over the floor in requests per second, as the median of the rounds, with their spread. */
interface Figure {
  readonly name: string;
  readonly database: Dialect;
  readonly scale: number;
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  /** The same in processor time of the two servers: what other work on the machine disturbs least. */
  readonly cpu: number;
  /** Requests per second of ours and of the floor, medians. */
  readonly ours: number;
  readonly floor: number;
  /** Of ours, the median time of a request in milliseconds, and its resident memory after 64 connections in MB. */
  readonly medianMs: number;
  readonly memoryMb: number;
}

const PAGE = `{ clients(first: 25) { nodes { id name openInvoiceCount earned { amount currency }
  recentOrders(first: 5) { id number status placedAt total { amount currency } } } } }`;
const HOME = `{ home { partner { clients ordersPending ticketsWaiting invoicesOverdue
  partner { id tier { key name clients since } balances { currency pending { amount currency } available { amount currency } } }
  months { month currency revenue { amount currency } earned { amount currency } } } } }`;
const PAY = `mutation ($id: ID!, $input: PaymentInput!, $key: String!) {
  invoiceRecordPayment(id: $id, input: $input, idempotencyKey: $key) { userErrors { code } payment { id } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { userErrors { code } } }`;

/** What a server has used until now: bytes in memory, and milliseconds of processor time. */
interface Used {
  readonly memory: number;
  readonly cpu: number;
}

const CROWD = 64;

interface Server {
  readonly port: number;
  used(): Promise<Used>;
  stop(): Promise<void>;
}

async function spawn(part: 'ours' | 'floor', url: string, template: string): Promise<Server> {
  const env = { ...process.env, BENCH_PART: part, BENCH_URL: url, BENCH_TEMPLATE: template };
  const child: ChildProcess = fork(join(__dirname, 'run.mjs'), {
    ...{ env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    execArgv: part === 'ours' ? asDeployed() : [],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    port,
    async used() {
      child.send('used');
      const [used] = (await once(child, 'message')) as [Used];
      return used;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The room for new objects that `npm start` gives the portal. */
function asDeployed(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.match(/--\S*semi-space\S*/g) ?? [];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function ask(
  port: number,
  path: string,
  headers: Record<string, string>,
  body: object,
): Promise<{ text: string; cookie: string }> {
  return new Promise((done, failed) => {
    const sent = httpRequest(
      { port, path, method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode !== 200 || text.includes('"errors":'))
            failed(new Error(`${path}: ${text.slice(0, 500)}`));
          else done({ text, cookie: String(response.headers['set-cookie']?.[0] ?? '').split(';')[0]! });
        });
      },
    );
    // A server may close a connection that was idle while the other side had its turn, just as it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? ask(port, path, headers, body).then(done, failed)
        : failed(error),
    );
    sent.end(JSON.stringify(body));
  });
}

/** So many at a time until `until` says stop; requests per second, and each request's time. */
async function load(connections: number, next: (nth: number) => Promise<unknown>, going: (nth: number) => boolean) {
  const times: number[] = [];
  const began = performance.now();
  let nth = 0;
  const one = async (): Promise<void> => {
    for (let mine = nth++; going(mine); mine = nth++) {
      const from = performance.now();
      await next(mine);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { perSecond: (times.length * 1000) / (performance.now() - began), times };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The statements that one payment takes, as the product sends them. */
async function paymentTemplate(url: string, invoiceId: string): Promise<Template> {
  const seen: { text: string; values: readonly SqlValue[] }[] = [];
  let tapped = false;
  const connections = await connect(url, entities, (text, values) => void (tapped && seen.push({ text, values })));
  const db = new Database(connections, () => new Date(), listeners());
  const finance = { kind: 'staff', role: 'FINANCE', userId: 'usr_bench' } as const;
  const receivedOn = new Date().toISOString().slice(0, 10);
  const receipt = { amount: money(11900, 'EUR'), method: PaymentMethod.CARD, reference: 'x', receivedOn };
  tapped = true;
  await db.transact(finance, (work) =>
    work.once('f'.repeat(64), 'e'.repeat(64), async () => ({ id: (await recordPayment(work, invoiceId, receipt)).id })),
  );
  tapped = false;
  const reading = db.reading(house('bench'));
  const [invoice] = await reading.raw('SELECT clientId, number FROM invoices WHERE id = ?', [invoiceId]);
  const lines = await reading.raw('SELECT id FROM invoice_lines WHERE invoiceId = ? ORDER BY position', [invoiceId]);
  const others = await reading.raw(
    `SELECT p.id AS programmeId, v.id AS versionId, r.partnerId AS partnerId FROM programmes p
     JOIN programme_versions v ON v.programmeId = p.id JOIN relationships r ON r.clientId = ?`,
    [invoice!['clientId'] as string],
  );
  await connections.close();
  const kept = [...lines.map(({ id }) => id as string), ...others.flatMap((row) => Object.values(row) as string[])];
  return {
    statements: seen,
    about: {
      ...{ invoiceId, clientId: invoice!['clientId'] as string, number: invoice!['number'] as string },
      partnerId: others[0]!['partnerId'] as string,
    },
    kept: [...kept, 'usr_bench', 'e'.repeat(64)],
  };
}

async function measure(database: Dialect, scale: number, rounds: number, seconds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  // Read only now: it looks for the MariaDB that has just been started.
  const { emptyDatabase } = await import('../support/dialects.js');
  const url = await emptyDatabase(database);
  const began = performance.now();
  const filled: Filled = await fill(url, scale);
  note(
    `${database}: ${scale} orders of ${filled.clients} clients and ${filled.partners} partners in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  const [first, ...payable] = filled.payable;
  const template = join(folder, 'payment.json');
  const payment = await paymentTemplate(url, first!);
  writeFileSync(template, JSON.stringify(payment));
  note(`${database}: a payment takes ${payment.statements.length} statements`);
  const servers = { ours: await spawn('ours', url, template), floor: await spawn('floor', url, template) };
  const { ours, floor } = servers;
  const figures: Figure[] = [];
  const bearer = { authorization: `Bearer ${TOKEN}` };
  for (const [name, query] of [
    ['page', PAGE],
    ['home', HOME],
  ] as const) {
    // prettier-ignore
    const sides = {
      ours: () => ask(ours.port, '/graphql', bearer, { query, variables: {} }),
      floor: () => ask(floor.port, `/${name}`, bearer, { variables: {} }),
    };
    const [mine, theirs] = [await sides.ours(), await sides.floor()].map(({ text }) => JSON.parse(text) as unknown);
    deepStrictEqual(mine, theirs, `${name} must get the same answer from both`);
    for (const side of Object.values(sides)) await load(16, side, (nth) => nth < 300);
    figures.push(
      await compare({ name, database, scale, rounds, servers }, (which, connections = 16) => {
        const ends = performance.now() + seconds * 1000;
        return load(connections, sides[which], () => performance.now() < ends);
      }),
    );
  }

  const visitors = { ours: new Visitor(agent, ours.port), floor: new Visitor(agent, floor.port) };
  deepStrictEqual(await visitors.ours.go(), await visitors.floor.go(), 'both must lead to the same address');
  for (const { go } of Object.values(visitors)) await load(16, go, (nth) => nth < 300);
  figures.push(
    await compare({ name: 'redirect', database, scale, rounds, servers }, (which, connections = 16) => {
      const ends = performance.now() + seconds * 1000;
      return load(connections, visitors[which].go, () => performance.now() < ends);
    }),
  );

  const { cookie } = await ask(ours.port, '/graphql', {}, { query: SIGN_IN, variables: FINANCE });
  const input = {
    amount: { amount: '119.00', currency: 'EUR' },
    method: 'CARD',
    reference: 'x',
    receivedOn: new Date().toISOString().slice(0, 10),
  };
  const pay = {
    ours: (id: string) => ask(ours.port, '/graphql', { cookie }, { query: PAY, variables: { id, input, key: id } }),
    floor: (id: string) => ask(floor.port, '/payment', {}, { variables: { id } }),
  };
  const each = Math.min(400, Math.floor(payable.length / (2 * rounds + 3)));
  const take = () => payable.splice(0, each);
  for (const which of ['ours', 'floor'] as const) {
    const warm = take();
    await load(8, (nth) => pay[which](warm[nth]!), (nth) => nth < warm.length); // prettier-ignore
  }
  figures.push(
    await compare({ name: 'payment', database, scale, rounds, servers }, (which, connections = 8) => {
      const mine = take();
      return load(connections, (nth) => pay[which](mine[nth]!), (nth) => nth < mine.length); // prettier-ignore
    }),
  );
  await ours.stop();
  await floor.stop();
  rmSync(folder, { recursive: true });
  return figures;
}

type Side = 'ours' | 'floor';
type About = Pick<Figure, 'name' | 'database' | 'scale'> & {
  readonly rounds: number;
  readonly servers: Readonly<Record<Side, Server>>;
};

/** The two in turn, so that a machine that slows down slows both. */
async function compare(
  { name, database, scale, rounds, servers }: About,
  run: (which: Side, connections?: number) => ReturnType<typeof load>,
): Promise<Figure> {
  const found: { ours: number; floor: number; cpu: number; times: number[] }[] = [];
  const measured = async (which: Side) => {
    const before = await servers[which].used();
    const { perSecond, times } = await run(which);
    const after = await servers[which].used();
    return { perSecond, times, cpu: (after.cpu - before.cpu) / times.length };
  };
  for (let round = 0; round < rounds; round++) {
    const mine = await measured('ours');
    const theirs = await measured('floor');
    found.push({
      ...{ ours: mine.perSecond, floor: theirs.perSecond, cpu: theirs.cpu / mine.cpu, times: mine.times },
    });
  }
  await run('ours', CROWD);
  const ratios = found.map((each) => each.ours / each.floor);
  return {
    ...{
      name,
      database,
      scale,
      ratio: rounded(median(ratios)),
      least: rounded(Math.min(...ratios)),
      most: rounded(Math.max(...ratios)),
      cpu: rounded(median(found.map(({ cpu }) => cpu))),
    },
    ...{
      ours: Math.round(median(found.map((each) => each.ours))),
      floor: Math.round(median(found.map((each) => each.floor))),
    },
    medianMs: rounded(median(found.flatMap(({ times }) => times))),
    memoryMb: Math.round((await servers.ours.used()).memory / 1024 ** 2),
  };
}

let quiet = false;
function note(text: string): void {
  if (!quiet) console.log(text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '100000' },
      lines: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      database: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  quiet = values.json;
  await startMariadb();
  const wanted = ['sqlite', ...(process.env['TEST_MARIADB_URL'] ? ['mariadb'] : [])] as Dialect[];
  const figures: Figure[] = [];
  for (const database of wanted.filter((each) => !values.database || each === values.database)) {
    figures.push(...(await measure(database, Number(values.scale), Number(values.rounds), Number(values.seconds))));
    figures.push(await simulate(database, Number(values.lines), Number(values.rounds), note));
  }
  await stopMariadb();
  agent.destroy();
  if (values.json) return console.log(JSON.stringify(figures, null, 2));
  console.log('\nours over the floor, requests per second: median of the rounds, with the least and the most');
  for (const { name, database, scale, ratio, least, most, cpu, ours, floor, medianMs, memoryMb } of figures)
    console.log(
      `${name.padEnd(8)} ${database.padEnd(8)} ${String(scale).padStart(8)} ${name === 'simulate' ? 'lines ' : 'orders'}  ${ratio.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})` +
        `  cpu ${cpu.toFixed(2)}  ${ours}/s over ${floor}/s, median ${medianMs} ms, ${memoryMb} MB`,
    );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
