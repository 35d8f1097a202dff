import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  getNamedType,
  isCompositeType,
  isListType,
  getNullableType,
  Kind,
  valueFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  isObjectType,
  isInterfaceType,
} from 'graphql';

/**
 * What one request may ask for. The price of a query: each object costs 1, a mutation 50; a list field that takes
 * `first` multiplies what is below it by that number, and any other list by 10. Values of an object are free.
 */
export const limits = { depth: 15, cost: 25_000, tokens: 6_000 } as const;

const MUTATION = 50;
const SHORT_LIST = 10;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Why this operation is not run; null when it is within the limits. Cost needs the variables: most `first`s are there. */
export function beyondLimits({ schema, document, operation, variables }: Asked): GraphQLError | null {
  const fragments = fragmentsOf(document);
  const depth = depthOf(operation.selectionSet, fragments, new Map(), new Set());
  if (depth > limits.depth)
    return tooComplex(`The query is ${depth} fields deep; ${limits.depth} are allowed.`, {
      depth,
      limit: limits.depth,
    });
  const cost = new Pricing(schema, fragments, { ...defaultsOf(operation), ...variables }).priceOf(operation);
  if (cost > limits.cost)
    return tooComplex(`The query costs ${cost}; ${limits.cost} is allowed. Ask for fewer rows.`, {
      cost,
      limit: limits.cost,
    });
  return null;
}

/** Refuses before a resolver runs. Not a validation rule: those know no variables, and Apollo takes their codes away. */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const refusal = operation && beyondLimits({ schema, document, operation, variables: request.variables ?? {} });
        if (refusal)
          throw new GraphQLError(refusal.message, { extensions: { ...refusal.extensions, http: { status: 400 } } });
      },
    };
  },
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  const depths = set.selections.map((node) => {
    if (node.kind === Kind.FIELD) {
      if (node.name.value.startsWith('__')) return 0;
      return 1 + (node.selectionSet ? depthOf(node.selectionSet, fragments, known, open) : 0);
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet, fragments, known, open);
    const name = node.name.value;
    const fragment = fragments.get(name);
    // A fragment within itself is refused by a rule of its own.
    if (!fragment || open.has(name)) return 0;
    const depth = known.get(name) ?? depthOf(fragment.selectionSet, fragments, known, new Set([...open, name]));
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

class Pricing {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  priceOf(operation: OperationDefinitionNode): number {
    const root = this.schema.getRootType(operation.operation);
    if (!root) return 0;
    const acts = operation.operation === 'mutation' ? operation.selectionSet.selections.length * MUTATION : 0;
    return acts + this.ofSet(operation.selectionSet, root, false);
  }

  private ofSet(set: SelectionSetNode, parent: GraphQLCompositeType, isPage: boolean): number {
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum += this.ofField(node, parent, isPage);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        sum += this.ofSet(node.selectionSet, this.typeNamed(node.typeCondition?.name.value) ?? parent, isPage);
      else sum += this.ofFragment(node.name.value, isPage);
    }
    return sum;
  }

  private ofFragment(name: string, isPage: boolean): number {
    const key = `${name}/${isPage}`;
    let price = this.known.get(key);
    if (price === undefined) {
      const fragment = this.fragments.get(name);
      const type = this.typeNamed(fragment?.typeCondition.name.value);
      price = fragment && type ? this.ofSet(fragment.selectionSet, type, isPage) : 0;
      this.known.set(key, price);
    }
    return price;
  }

  /** The rows of a page are counted where the page was asked for, so its `nodes` and `edges` do not multiply again. */
  private ofField(node: FieldNode, parent: GraphQLCompositeType, isPage: boolean): number {
    if (!node.selectionSet || node.name.value.startsWith('__')) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const page = field.extensions['multiplies'] as string | undefined;
    const each = 1 + this.ofSet(node.selectionSet, type, page !== undefined);
    if (page) return 1 + this.argument(node, field, page) * each;
    return isListType(getNullableType(field.type)) && !isPage ? SHORT_LIST * each : each;
  }

  private argument(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): number {
    const arg = field.args.find((each) => each.name === name);
    const given = node.arguments?.find((each) => each.name.value === name);
    const value = given && arg ? valueFromAST(given.value, arg.type, this.variables) : undefined;
    const rows = Number(value ?? arg?.defaultValue ?? 1);
    // What is not a number of rows is refused by the arguments' own validation.
    return Number.isSafeInteger(rows) && rows > 0 ? rows : 1;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name ? this.schema.getType(name) : undefined;
    return type && isCompositeType(type) ? type : undefined;
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const found = definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(found.map((fragment) => [fragment.name.value, fragment]));
}

function tooComplex(message: string, facts: Record<string, number>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', values: facts } });
}
