import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { GraphQLError } from 'graphql';
import { ArgsType, Extensions, Field, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import type { Row, Store } from '../platform/db/store';
import { above, below, present, type Where } from '../platform/db/where';

const PAGE = 25;
const LIMIT = 100;
const DEEPEST_OFFSET = 100_000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: PAGE, description: `How many rows, at most ${LIMIT}.` })
  @Min(0)
  @Max(LIMIT)
  first!: number;
  @Field(() => String, { nullable: true, description: 'Continue after this cursor.' })
  @IsOptional()
  @MaxLength(1000)
  after?: string;
  @Field(() => Int, { nullable: true, description: 'Skip this many rows instead; for numbered pages.' })
  @IsOptional()
  @Min(0)
  @Max(DEEPEST_OFFSET)
  offset?: number;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows come before.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first row.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last row; pass it as `after`.' })
  endCursor!: string | null;
}

export interface Connected<E> {
  nodes: E[];
  edges: { node: E; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

export function ConnectionOf<E extends object>(node: ClassType<E>, name: string = node.name): ClassType<Connected<E>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })
  class Edge {
    @Field(() => node, { description: 'The row.' }) node!: E;
    @Field(() => String, { description: 'Pass it as `after` to continue behind this row.' }) cursor!: string;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [node], { description: 'The rows of this page.' }) nodes!: E[];
    @Field(() => [Edge], { description: 'The rows with their cursors.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'All rows the filter matches; counted only when asked for.' })
    totalCount!: number | null;
  }
  return Connection as ClassType<Connected<E>>;
}

/** Marks a field whose cost multiplies by its `first` argument, for the cost limit. */
export const Page = Extensions({ multiplies: 'first' });

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a list is sorted.',
  valuesConfig: {
    ASC: { description: 'Smallest, oldest, A first.' },
    DESC: { description: 'Largest, newest, Z first.' },
  },
});

export interface Sort<E> {
  column: keyof E & string;
  direction: `${Direction}`;
}

/** One page of a store: a keyset walk with `after`, a numbered page with `offset`. Nothing is counted unless asked. */
export async function connect<E extends Row>(
  store: Store<E>,
  page: PageArgs,
  {
    sort,
    where = [],
    asked,
    properties = null,
  }: {
    sort: Sort<E>;
    where?: readonly Where<E>[];
    asked: ReadonlySet<string>;
    /** What is read of each row: see `propertiesAsked`. Everything when left out. */
    properties?: readonly string[] | null;
  },
): Promise<Connected<E>> {
  const from = page.after ? decode(page.after) : null;
  const wantsRows = ['nodes', 'edges', 'pageInfo'].some((name) => asked.has(name));
  const columns = store.columnsOf(properties);
  const [rows, totalCount] = await Promise.all([
    wantsRows
      ? (store.list<keyof E>({
          where: from ? [...where, beyond(sort, from)] : where,
          orderBy: [
            [sort.column, sort.direction],
            ['id', sort.direction],
          ],
          limit: page.first + 1,
          ...(columns && { columns: [...columns, sort.column] }),
          ...(page.offset !== undefined && { offset: page.offset }),
        }) as Promise<E[]>)
      : [],
    asked.has('totalCount') ? store.count(where) : null,
  ]);
  const nodes = rows.slice(0, page.first);
  const cursor = (row: E | undefined) => (row ? encode(sortValue(row[sort.column]), row.id) : null);
  return {
    nodes,
    edges: asked.has('edges') ? nodes.map((node) => ({ node, cursor: cursor(node)! })) : [],
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: from !== null || (page.offset ?? 0) > 0,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    },
    totalCount,
  };
}

/** An amount sorts by its minor units. */
function sortValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'minor' in value ? value.minor : value;
}

/** Rows after the cursor: a later sort value, or the same value and a later id. Nulls sort first on both databases. */
function beyond<E>({ column, direction }: Sort<E>, from: Cursor): Where<E> {
  const later = direction === 'ASC' ? above : below;
  const sameValue = { [column]: from.value, id: later(from.id) };
  if (from.value === null)
    return (direction === 'ASC' ? [{ [column]: present() }, sameValue] : [sameValue]) as unknown as Where<E>;
  const further = [{ [column]: later(from.value) }, sameValue];
  return (direction === 'ASC' ? further : [...further, { [column]: null }]) as unknown as Where<E>;
}

interface Cursor {
  value: unknown;
  id: string;
}

function encode(value: unknown, id: string): string {
  const plain = value instanceof Date ? { at: value.getTime() } : value;
  return Buffer.from(JSON.stringify([plain, id])).toString('base64url');
}

function decode(cursor: string): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof id !== 'string') throw new TypeError('no id');
    if (typeof value !== 'object' || value === null) return { value, id };
    const at = new Date((value as { at: number }).at);
    if (Number.isNaN(at.getTime())) throw new TypeError('no instant');
    return { value: at, id };
  } catch {
    throw new GraphQLError(`This is not a cursor: ${cursor.slice(0, 100)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
