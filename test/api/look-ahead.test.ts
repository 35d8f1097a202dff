import { buildSchema, execute, GraphQLObjectType, isListType, isNonNullType, isObjectType, parse } from 'graphql';
import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { propertiesAsked, sayNeeds, selected } from '../../server/api/look-ahead';
import { schema } from '../../server/app';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const things = buildSchema(`
  interface Named { name: String }
  type Thing implements Named { id: ID name: String code: String price: Int label: String whole: String }
  type Edge { node: Thing cursor: String }
  type PageInfo { hasNextPage: Boolean }
  type Things { nodes: [Thing] edges: [Edge] pageInfo: PageInfo totalCount: Int }
  type Query { things: Things thing: Thing }
`);
let asked: (readonly string[] | null)[] = [];
let names: string[] = [];
{
  const fieldsOf = (name: string) => (things.getType(name) as GraphQLObjectType).getFields();
  const { label, whole } = fieldsOf('Thing') as Record<string, GraphQLField<unknown, unknown>>;
  Object.assign(label!, { resolve: () => '', extensions: { needs: ['code', 'price'] } });
  Object.assign(whole!, { resolve: () => '' });
  for (const field of Object.values(fieldsOf('Query')))
    field.resolve = (_row, _args, _ctx, info: GraphQLResolveInfo) => {
      asked.push(propertiesAsked(info));
      names = [...selected(info)];
      return null;
    };
  sayNeeds(things);
}

type Run = (query: string, variables: readonly Record<string, unknown>[]) => Promise<void>;
const runs: readonly [who: string, run: Run][] = [
  [
    'walked',
    async (query, variables) => {
      const document = parse(query);
      for (const variableValues of variables) await execute({ schema: things, document, variableValues });
    },
  ],
  [
    'compiled',
    async (query, variables) => {
      const compiled = compileQuery(things, parse(query));
      if (!isCompiledQuery(compiled)) throw new Error('it does not compile');
      for (const each of variables) await compiled.query({}, {}, each);
    },
  ],
];

describe.each(runs)('what an operation asks of its rows, %s', (_who, run) => {
  const askedBy = async (query: string, ...variables: Record<string, unknown>[]) => {
    asked = [];
    await run(query, variables.length > 0 ? variables : [{}]);
    return asked;
  };

  test.each<[what: string, query: string, expected: string[] | null]>([
    ['the fields of one row', '{ thing { id name } }', ['id', 'name']],
    ['a field under another name, by its own', '{ thing { name: code called: name } }', ['code', 'name']],
    ['what a resolver says that it reads', '{ thing { label } }', ['code', 'price']],
    ['everything, for a resolver that does not say', '{ thing { id whole } }', null],
    ['nothing of the row, for the name of its type', '{ thing { __typename } }', []],
    ['the nodes', '{ things { nodes { name } } }', ['name']],
    ['the nodes of edges', '{ things { edges { cursor node { code } } } }', ['code']],
    ['both together', '{ things { nodes { name } edges { node { code } } } }', ['code', 'name']],
    [
      'nodes under another name',
      '{ things { rows: nodes { name } more: edges { row: node { id } } } }',
      ['id', 'name'],
    ],
    ['one list asked for twice', '{ things { nodes { name } } things { nodes { code } } }', ['code', 'name']],
    ['no row where only their number is asked', '{ things { totalCount pageInfo { hasNextPage } } }', []],
    ['a fragment', '{ things { nodes { ...F } } } fragment F on Thing { id label }', ['code', 'id', 'price']],
    [
      'fragments within fragments, around the nodes too',
      '{ things { ...A } } fragment A on Things { edges { node { ...B } } } fragment B on Named { name ... on Thing { id } }',
      ['id', 'name'],
    ],
    [
      'an inline fragment',
      '{ thing { ... on Thing { id } ... on Named { name } ... { code } } }',
      ['code', 'id', 'name'],
    ],
    ['what is not left out', '{ thing { id name @skip(if: true) code @include(if: false) } }', ['id']],
    ['what is left in', '{ thing { name @skip(if: false) code @include(if: true) } }', ['code', 'name']],
    ['no fragment that is left out', '{ thing { id ... @skip(if: true) { whole } ...F @include(if: false) } } fragment F on Thing { name }', ['id']], // prettier-ignore
    ['no nodes that are left out', '{ things { nodes @skip(if: true) { whole } edges { node { id } } } }', ['id']],
  ])('%s', async (_what, query, expected) => {
    expect(await askedBy(query)).toEqual([expected]);
  });

  test('variables decide anew each time', async () => {
    const query = `query ($no: Boolean!, $yes: Boolean!) {
      things { nodes { id name @skip(if: $no) ...F @include(if: $yes) } } } fragment F on Thing { whole }`;
    expect(await askedBy(query, { no: true, yes: false }, { no: false, yes: false }, { no: false, yes: true })).toEqual(
      [['id'], ['id', 'name'], null],
    );
  });

  test('the parts of a page, likewise', async () => {
    await askedBy(
      '{ things { ...P rows: nodes { id } edges @skip(if: true) { cursor } } } fragment P on Things { totalCount }',
    );
    expect(names).toEqual(['totalCount', 'nodes']);
  });
});

/** The list of a type at the root, and those of its fields that say what they read. */
interface Case {
  readonly list: string;
  readonly field: string;
  /** A field that does not say, and so makes everything be read. */
  readonly greedy: string;
}

const bare = (type: unknown): unknown =>
  isNonNullType(type) || isListType(type) ? bare((type as { ofType: unknown }).ofType) : type;

function cases(): Case[] {
  return Object.values(schema().getQueryType()!.getFields()).flatMap((list) => {
    const page = bare(list.type);
    const node = isObjectType(page) && page.getFields()['pageInfo'] ? bare(page.getFields()['nodes']?.type) : null;
    if (
      !isObjectType(node) ||
      list.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    )
      return [];
    // A field without a resolver of its own needs what it is named after.
    const own = ({ name, extensions: { needs } }: GraphQLField<unknown, unknown>) => `${needs}` !== name;
    const fields = Object.values(node.getFields()).filter(own);
    const plain = ({ args }: GraphQLField<unknown, unknown>) =>
      args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
    const greedy = fields.find((field) => plain(field) && !field.extensions['needs']);
    if (!greedy) return [];
    return fields
      .filter((field) => plain(field) && field.extensions['needs'])
      .map(({ name }) => ({ list: list.name, field: name, greedy: greedy.name }));
  });
}

/** A field with every value below it, two levels deep. */
function written(list: string, field: string, alias = field): string {
  const page = bare(schema().getQueryType()!.getFields()[list]!.type) as GraphQLObjectType;
  const node = bare(page.getFields()['nodes']!.type) as GraphQLObjectType;
  const below = (type: unknown, depth: number): string => {
    if (!isObjectType(type)) return '';
    const inner = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
    const asked = inner.map(({ name, type: of }) => {
      const deeper = bare(of);
      return isObjectType(deeper) ? (depth > 0 ? `${name} ${below(deeper, depth - 1)}` : '') : name;
    });
    return `{ __typename ${asked.join(' ')} }`;
  };
  return `${alias}: ${field} ${below(bare(node.getFields()[field]!.type), 1)}`;
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P');
      await servedBy(world, 'P', 3);
    });
    const first = await paid(portal, 'P0', [['shared-hosting', 12_000]]);
    await paid(portal, 'P1', [['shared-hosting', 1_995]]);
    await credited(portal, first, [3_000]);
  });
  afterAll(() => portal.close());

  test('there are fields to look at, of clients and of commissions', () => {
    expect(cases()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ list: 'clients', field: 'balance' }),
        expect.objectContaining({ list: 'commissions', field: 'needsReview' }),
      ]),
    );
  });

  test.each(cases())('$list { $field } alone reads what it needs', async ({ list, field, greedy }) => {
    const nodes = async (fields: string) => {
      const { data, errors } = await portal.ask(admin, `{ ${list} { nodes { ${fields} } } }`);
      expect(errors).toBeUndefined();
      return (data[list].nodes as Record<string, unknown>[]).map((row) => row[field]);
    };
    const alone = await nodes(written(list, field));
    expect(alone).toEqual(await nodes(`${written(list, field)} ${written(list, greedy)}`));
    expect(alone.length).toBeGreaterThan(0);
  });
});
