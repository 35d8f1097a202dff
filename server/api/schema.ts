import {
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { decimal, type Money } from '../kernel/money';
import type { Context } from './context';
import { assertEveryRootFieldIsGuarded } from './allow';
import { callDirectly, resolverObjects, type Known } from './calls';
import { sayNeeds } from './look-ahead';

/** What open pages hear: fields whose `subscribe` checks its permission, which also stands in their `extensions`. */
export type LiveFields = GraphQLFieldConfigMap<unknown, Context>;

/**
 * The live fields are added by hand, as a root type of another name: the usual one, `Subscription`, is a word of the
 * domain.
 */
export function buildApi(resolvers: readonly Function[], live: LiveFields = {}): GraphQLSchema {
  readPlainly();
  const container = resolverObjects();
  const acts = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false },
    container,
  });
  callDirectly(acts, metadata(), container);
  sayNeeds(acts);
  writePlainly(acts);
  const built = Object.keys(live).length > 0 ? withLive(acts, live) : acts;
  assertEveryRootFieldIsGuarded(built);
  return built;
}

interface Metadata extends Known {
  readonly objectTypes: (Known['objectTypes'][number] & { simpleResolvers?: boolean })[];
  readonly middlewares: readonly { readonly target: Function }[];
}

/**
 * A field without a resolver of its own is a property, and is read as one: type-graphql would send each through its
 * middleware, which is most of the time a nested page takes. Only a type with a guarded property keeps that.
 */
function readPlainly(): void {
  const { middlewares, objectTypes } = metadata();
  const guarded = new Set(middlewares.map(({ target }) => target));
  for (const type of objectTypes) type.simpleResolvers ??= !guarded.has(type.target);
}

function metadata(): Metadata {
  return (globalThis as unknown as { TypeGraphQLMetadataStorage: Metadata }).TypeGraphQLMetadataStorage;
}

/**
 * Amounts and instants are the most frequent values of all: an amount needs no argument, no context and no promise, and
 * an instant from the database needs no look at whether it is one.
 */
function writePlainly(schema: GraphQLSchema): void {
  const [amount, instant] = [schema.getType('Money'), schema.getType('DateTimeISO')];
  if (amount instanceof GraphQLObjectType) amount.getFields()['amount']!.resolve = (value: Money) => decimal(value);
  if (!(instant instanceof GraphQLScalarType)) return;
  const { serialize } = instant;
  instant.serialize = (value) => (value instanceof Date ? value.toISOString() : serialize(value));
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
