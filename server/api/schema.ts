import {
  GraphQLObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { Context } from './context';
import { assertEveryRootFieldIsGuarded } from './allow';

/** What open pages hear: fields whose `subscribe` checks its permission, which also stands in their `extensions`. */
export type LiveFields = GraphQLFieldConfigMap<unknown, Context>;

/**
 * The live fields are added by hand, as a root type of another name: the usual one, `Subscription`, is a word of the
 * domain.
 */
export function buildApi(resolvers: readonly Function[], live: LiveFields = {}): GraphQLSchema {
  const acts = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false },
  });
  const built = Object.keys(live).length > 0 ? withLive(acts, live) : acts;
  assertEveryRootFieldIsGuarded(built);
  return built;
}

function withLive(acts: GraphQLSchema, fields: LiveFields): GraphQLSchema {
  const subscription = new GraphQLObjectType({
    name: 'Live',
    description: 'What open pages hear, by websocket.',
    fields,
  });
  return new GraphQLSchema({ ...acts.toConfig(), subscription });
}

/** The schema as text, sorted: what is committed as `schema.graphql`. */
export const sdl = (built: GraphQLSchema) => `${printSchema(lexicographicSortSchema(built))}\n`;
