import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { coerceInputValue, GraphQLError, isInputObjectType, type GraphQLSchema } from 'graphql';
import type { Permission } from '../kernel/policy';
import { BYTE_ORDER_MARK, csvLines, type Cell } from '../platform/csv';
import type { Row } from '../platform/db/store';
import type { TenantTable } from '../platform/db/tenancy';
import { above, type Where } from '../platform/db/where';
import { Context } from './context';
import type { Route } from './route';

export interface Column<E> {
  readonly title: string;
  /** What hangs on the row comes through `ctx.load`: the rows of a page are asked together. */
  readonly value: (row: E, ctx: Context) => Cell | Promise<Cell>;
}

/** A list as a file: everything its filter matches that the asker may see. */
export interface ListExport<E extends Row, F extends object> {
  /** `clients`: served at `/export/clients.csv`. */
  readonly name: string;
  readonly permission: Permission;
  readonly table: TenantTable<E>;
  /** The GraphQL input that the list's own filter has: `ClientFilter`. */
  readonly filterType: string;
  readonly where: (filter: F, ctx: Context) => readonly Where<E>[] | Promise<readonly Where<E>[]>;
  readonly columns: (ctx: Context) => readonly Column<E>[] | Promise<readonly Column<E>[]>;
}

const PAGE = 500;

/**
 * `GET /export/<name>.csv?filter=<json>`, with the filter of the GraphQL list. Walks the list by id, a page in memory at
 * a time, as fast as the reader reads.
 */
export function exportRoute<E extends Row, F extends object>(
  list: ListExport<E, F>,
  schema: () => GraphQLSchema,
): Route {
  return {
    method: 'GET',
    path: `/export/${list.name}.csv`,
    permission: list.permission,
    async handle({ context, url, response }) {
      const filter = filterFrom<F>(schema(), list.filterType, url.searchParams.get('filter'));
      await sendCsv(response, `${list.name}.csv`, chunksOf(list, filter, context));
    },
  };
}

/** Sends the chunks of a CSV file as fast as the reader reads. */
export async function sendCsv(
  response: ServerResponse,
  fileName: string,
  chunks: AsyncGenerator<string, undefined>,
): Promise<void> {
  // The first is made before anything is answered, so that a failure is still told as one.
  const first = await chunks.next();
  response.setHeader('content-type', 'text/csv; charset=utf-8');
  response.setHeader('content-disposition', `attachment; filename="${fileName}"`);
  response.setHeader('cache-control', 'no-store');
  await pipeline(Readable.from(resumed(first.value ?? '', chunks)), response).catch(unlessReaderLeft);
}

async function* chunksOf<E extends Row, F extends object>(
  { table, where, columns }: ListExport<E, F>,
  filter: F,
  { request }: Context,
): AsyncGenerator<string, undefined> {
  let ctx = new Context(request);
  const shown = await columns(ctx);
  const wanted = await where(filter, ctx);
  let head = BYTE_ORDER_MARK + csvLines([shown.map(({ title }) => title)]);
  for (let last: string | null = null; ;) {
    const after = last === null ? [] : [{ id: above(last) } as unknown as Where<E>];
    const rows: E[] = await ctx.read.of(table).list<keyof E>({ where: [...wanted, ...after], limit: PAGE });
    const page = ctx;
    const lines = await Promise.all(rows.map((row) => Promise.all(shown.map(async ({ value }) => value(row, page)))));
    yield head + csvLines(lines);
    if (rows.length < PAGE) return;
    head = '';
    last = rows.at(-1)!.id;
    // What one page has loaded is forgotten with it.
    ctx = new Context(request);
  }
}

async function* resumed(first: string, rest: AsyncGenerator<string, undefined>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function unlessReaderLeft(error: unknown): void {
  if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

export function filterFrom<F extends object>(schema: GraphQLSchema, typeName: string, text: string | null): F {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`the schema has no input ${typeName}`);
  if (text === null) return {} as F;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badFilter('it is not JSON');
  }
  return coerceInputValue(value, type, (path, _invalid, error) => {
    throw badFilter(`${path.join('.')} ${error.message}`.trim());
  }) as F;
}

function badFilter(why: string): GraphQLError {
  return new GraphQLError(`Invalid filter: ${why}`, { extensions: { code: 'BAD_USER_INPUT' } });
}
