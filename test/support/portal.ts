import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import type { DataSource } from 'typeorm';
import { Context, type Cookies } from '../../server/api/context';
import { formatting } from '../../server/api/errors';
import { compiledGateway } from '../../server/api/execute';
import { entities, listeners, schema } from '../../server/app';
import { house, type Actor } from '../../server/kernel/actor';
import { AuditEvent } from '../../server/platform/audit/entity';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import { OutboxMessage } from '../../server/platform/outbox/entity';
import { discard, emptyDatabase, type Dialect } from './dialects';
import { now, World } from './world';

export interface Answer {
  data: any;
  errors?: readonly { message: string; extensions: { code: string } }[];
  statements: string[];
}

const noCookies: Cookies = { get: () => undefined, set: () => undefined };

/** A migrated SQLite file: migrating takes most of a boot, and each test file boots many times. */
let migrated: string | undefined;
afterAll(() => migrated && rmSync(dirname(migrated), { recursive: true }));

async function copyOf(source: DataSource): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'portal-migrated-')), 'db.sqlite');
  await source.query(`VACUUM INTO '${path}'`);
  return path;
}

/** The whole portal on a fresh, migrated database, with `build` as its past, and a clock that stands until moved. */
export async function bootPortal(dialect: Dialect, build?: (world: World) => Promise<unknown>, heard = listeners()) {
  const url = await emptyDatabase(dialect);
  let statements: string[] = [];
  let written = false;
  let instant = now;
  if (dialect === 'sqlite' && migrated) copyFileSync(migrated, url);
  const connections = await connect(url, entities, (statement) => {
    statements.push(statement);
    written ||= /^(INSERT|UPDATE|DELETE)/.test(statement);
  });
  await connections.writer.runMigrations();
  if (dialect === 'sqlite') migrated ??= await copyOf(connections.writer);
  const db = new Database(connections, () => instant, heard);
  const faults: unknown[] = [];
  const server = new ApolloServer<Context>({
    gateway: compiledGateway(schema()),
    formatError: formatting((error) => void faults.push(error)),
    includeStacktraceInErrorResponses: false,
  });
  const portal = {
    db,
    url,
    /** Whether it is as it was after booting, so that the next test may have it. */
    untouched: () => !written,
    source: connections.writer,
    /** What went wrong on our side; asserted empty by tests that expect nothing to. */
    faults,
    /** Moves the clock. */
    at(when: Date): void {
      instant = when;
      written = true;
    },
    build: <R>(past: (world: World) => Promise<R>) => db.transact(house('test'), (work) => past(new World(work))),
    /** The statements that `act` sends to the database. */
    async statementsOf(act: () => Promise<unknown>): Promise<string[]> {
      statements = [];
      await act();
      return statements;
    },
    async ask(
      actor: Actor | null,
      query: string,
      variables: Record<string, unknown> = {},
      cookies: Cookies = noCookies,
    ): Promise<Answer> {
      statements = [];
      const origin = { ip: '192.0.2.1', requestId: 'req_test' };
      const contextValue = new Context({ db, actor, origin, userAgent: 'test', cookies });
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an incremental answer');
      const answer = JSON.parse(JSON.stringify(body.singleResult)) as Answer;
      return { ...answer, statements };
    },
    outbox: () => db.reading(house('test')).of(OutboxMessage).list(),
    audits: () => db.reading(house('test')).of(AuditEvent).list(),
    async close(): Promise<void> {
      await connections.close();
      await discard(url);
    },
  };
  if (build) await portal.build(build);
  written = false;
  return portal;
}

export type Portal = Awaited<ReturnType<typeof bootPortal>>;

/** `portal` again if nothing was written to it, else a new one: for `beforeEach` where most tests are refused. */
export async function untouched(portal: Portal | undefined, boot: () => Promise<Portal>): Promise<Portal> {
  if (portal?.untouched()) return portal;
  await portal?.close();
  return boot();
}
