import { GraphQLError, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../server/api/context';
import { Operations } from '../../server/api/execute';

/** One operation that counts how often it runs, and fails when it is told to. */
function counting() {
  let runs = 0;
  const count = {
    type: GraphQLInt,
    args: { most: { type: new GraphQLNonNull(GraphQLInt) } },
    resolve: (_row: unknown, { most }: { most: number }) => {
      if (++runs > most) throw new GraphQLError('too often');
      return runs;
    },
  };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { count } }) });
  const operations = new Operations(schema);
  const byApollo = (query: string, variables: Record<string, unknown>, context: Context) =>
    operations.execute({
      ...{ document: parse(query), operationName: null, queryHash: query, source: query, context },
      request: { query, variables },
    } as unknown as Parameters<typeof operations.execute>[0]);
  return { operations, byApollo, runs: () => runs };
}

const QUERY = 'query ($most: Int!) { count(most: $most) }';
const asked = () => ({ request: {} }) as Context;

test('what is new is left to Apollo; what is known runs without it', async () => {
  const { operations, byApollo, runs } = counting();
  expect(await operations.again(QUERY, null, { most: 9 }, asked())).toBeNull();
  expect(runs()).toBe(0);
  expect(await byApollo(QUERY, { most: 9 }, asked())).toEqual({ data: { count: 1 } });
  expect(await operations.again(QUERY, null, { most: 9 }, asked())).toEqual({ data: { count: 2 } });
  expect(await operations.again(QUERY, 'Other', { most: 9 }, asked())).toBeNull();
});

test('what went wrong ran once, and Apollo words it', async () => {
  const { operations, byApollo, runs } = counting();
  await byApollo(QUERY, { most: 1 }, asked());
  const context = asked();
  expect(await operations.again(QUERY, null, { most: 1 }, context)).toBeNull();
  expect(runs()).toBe(2);
  expect(await byApollo(QUERY, { most: 1 }, context)).toMatchObject({ errors: [{ message: 'too often' }] });
  expect(runs()).toBe(2);
});

test('variables it does not take run nothing, and are left to Apollo', async () => {
  const { operations, byApollo, runs } = counting();
  await byApollo(QUERY, { most: 9 }, asked());
  expect(await operations.again(QUERY, null, { most: 'many' }, asked())).toBeNull();
  expect(runs()).toBe(1);
});

test('the name of an operation is not taken for its text', async () => {
  const { operations, byApollo } = counting();
  await byApollo(QUERY, { most: 9 }, asked());
  expect(await operations.again(`:${QUERY}`, null, { most: 9 }, asked())).toBeNull();
  expect(await operations.again(QUERY.slice(5), 'query', { most: 9 }, asked())).toBeNull();
});
