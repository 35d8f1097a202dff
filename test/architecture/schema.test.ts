import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { sdl } from '../../server/api/schema';
import { schema } from '../../server/app';

const built = schema();
const own = Object.values(built.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

/** Everything below a type that a reader of the schema looks at, with the way to it. */
function partsOf(type: GraphQLNamedType): [path: string, part: Described][] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, Described][] => [
    [`${type.name}.${field.name}`, field],
    ...field.args.map((arg): [string, Described] => [`${type.name}.${field.name}(${arg.name})`, arg]),
  ]);
}

test('the committed schema.graphql is the one that the code makes: `npm run schema` writes it', () => {
  expect(readFileSync(resolve(__dirname, '..', '..', 'schema.graphql'), 'utf8')).toBe(sdl(built));
});

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

test('every type, field and argument says what it is', () => {
  const parts = own.flatMap((type): [string, Described][] => [[type.name, type], ...partsOf(type)]);
  const silent = parts.filter(([path, { description }]) => !description?.trim() && !ROOTS.has(path));
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('what is deprecated says why, and since when', () => {
  const deprecated = own.flatMap(partsOf).flatMap(([path, part]) => {
    const { deprecationReason } = part as { deprecationReason?: string | null };
    return deprecationReason ? [[path, deprecationReason] as const] : [];
  });
  expect(deprecated.filter(([, reason]) => !/\d{4}-\d{2}-\d{2}/.test(reason))).toEqual([]);
});
