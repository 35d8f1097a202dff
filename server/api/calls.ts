import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context';

interface Parameter {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly propertyName?: string;
  readonly getType?: () => unknown;
}

/** What type-graphql knows of a field's resolver. */
interface FieldCall {
  readonly kind: 'internal' | 'external';
  readonly target: Function;
  readonly methodName: string;
  readonly schemaName: string;
  readonly getObjectType?: () => Function;
  readonly params?: readonly Parameter[];
  readonly middlewares?: readonly unknown[];
}

export interface Known {
  readonly fieldResolvers: readonly FieldCall[];
  readonly objectTypes: readonly { readonly target: Function; readonly name: string }[];
  readonly inputTypes: readonly { readonly target: Function }[];
}

type Call = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type Taken = (...given: Parameters<Call>) => unknown;

/** One object of each resolver class, found at once: type-graphql's own container looks through all of them. */
export function resolverObjects() {
  const made = new Map<Function, object>();
  return {
    get<T>(resolver: new () => T): T {
      let object = made.get(resolver) as T | undefined;
      if (!object) made.set(resolver, (object = new resolver()) as object);
      return object;
    },
  };
}

/**
 * Calls a field's method itself where type-graphql would only hand its row, context and plain arguments on, through
 * middlewares there are none of and promises for arguments that have no class: a tenth of the time of a nested page.
 */
export function callDirectly(
  schema: GraphQLSchema,
  { fieldResolvers, objectTypes, inputTypes }: Known,
  objects: ReturnType<typeof resolverObjects>,
): void {
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const validated = new Set<unknown>(inputTypes.map(({ target }) => target));
  for (const { kind, target, methodName, schemaName, getObjectType, params = [], middlewares = [] } of fieldResolvers) {
    const type = schema.getType(names.get(getObjectType?.() ?? target) ?? '');
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (!field || kind !== 'external' || middlewares.length > 0) continue;
    const taken = [...params].sort((one, other) => one.index - other.index).map((each) => takenFrom(each, validated));
    if (!taken.every((each) => each !== null)) continue;
    const object = objects.get(target as new () => Record<string, (...values: unknown[]) => unknown>);
    const call: Call = (...given) => object[methodName]!(...taken.map((take) => take(...given)));
    field.resolve = call;
  }
}

/** Where a parameter's value is found; null when it is made into an object and validated, which type-graphql does. */
function takenFrom({ kind, name, propertyName, getType }: Parameter, validated: ReadonlySet<unknown>): Taken | null {
  if (kind === 'root' && !propertyName && !getType) return (row) => row;
  if (kind === 'context' && !propertyName) return (_row, _args, context) => context;
  if (kind === 'info') return (_row, _args, _context, info) => info;
  if (kind === 'arg' && name !== undefined && !validated.has(getType?.())) return (_row, args) => args[name];
  return null;
}
