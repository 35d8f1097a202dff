import {
  GraphQLObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { decimal, type Money } from '../kernel/money';
import type { Context } from './context';
import { assertEveryRootFieldIsGuarded } from './allow';

/** What open pages hear: fields whose `subscribe` checks its permission, which also stands in their `extensions`. */
export type LiveFields = GraphQLFieldConfigMap<unknown, Context>;

/**
 * The live fields are added by hand, as a root type of another name: the usual one, `Subscription`, is a word of the
 * domain.
 */
export function buildApi(resolvers: readonly Function[], live: LiveFields = {}): GraphQLSchema {
  readPlainly();
  const acts = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false },
  });
  writeAmountsPlainly(acts);
  const built = Object.keys(live).length > 0 ? withLive(acts, live) : acts;
  assertEveryRootFieldIsGuarded(built);
  return built;
}

interface Metadata {
  readonly objectTypes: { readonly target: Function; simpleResolvers?: boolean }[];
  readonly middlewares: readonly { readonly target: Function }[];
}

/**
 * A field without a resolver of its own is a property, and is read as one: type-graphql would send each through its
 * middleware, which is most of the time a nested page takes. Only a type with a guarded property keeps that.
 */
function readPlainly(): void {
  const { TypeGraphQLMetadataStorage: metadata } = globalThis as unknown as { TypeGraphQLMetadataStorage: Metadata };
  const guarded = new Set(metadata.middlewares.map(({ target }) => target));
  for (const type of metadata.objectTypes) type.simpleResolvers ??= !guarded.has(type.target);
}

/** Amounts are the most frequent field of all: theirs needs no argument, no context and no promise. */
function writeAmountsPlainly(schema: GraphQLSchema): void {
  const type = schema.getType('Money');
  if (type instanceof GraphQLObjectType) type.getFields()['amount']!.resolve = (value: Money) => decimal(value);
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
