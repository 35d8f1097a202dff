import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { assertEveryRootFieldIsGuarded } from './allow';

export function buildApi(resolvers: readonly Function[]): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false },
  });
  assertEveryRootFieldIsGuarded(built);
  return built;
}

/** The schema as text, sorted: what is committed as `schema.graphql`. */
export const sdl = (built: GraphQLSchema) => `${printSchema(lexicographicSortSchema(built))}\n`;
