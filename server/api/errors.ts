import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';

/** What became of an error on its way out; `log` is told of those that are our fault. */
export function formatting(log: (error: unknown) => void) {
  /** Lets through what was thrown as a GraphQLError; anything else is our fault, and nobody's business. */
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof ArgumentValidationError)
      return rephrased(formatted, `Invalid input: ${complaints(original)}`, 'BAD_USER_INPUT');
    if (original instanceof GraphQLError) return withoutStack(formatted);
    log(original);
    return rephrased(formatted, 'Something went wrong on our side.', 'INTERNAL_SERVER_ERROR');
  };
}

function withoutStack({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stack, ...rest } = { ...extensions };
  return { message, ...(path && { path }), ...(locations && { locations }), extensions: rest };
}

function rephrased({ path, locations }: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError {
  return { message, ...(path && { path }), ...(locations && { locations }), extensions: { code } };
}

interface Complaint {
  readonly property: string;
  readonly value?: unknown;
  readonly constraints?: Record<string, string>;
  readonly children?: readonly Complaint[];
}

function complaints(error: ArgumentValidationError): string {
  const told = (errors: readonly Complaint[], path: string): string[] =>
    errors.flatMap(({ property, value, constraints, children = [] }) => [
      ...Object.values(constraints ?? {}).map((text) => `${path}${text} (got ${JSON.stringify(value)?.slice(0, 60)})`),
      ...told(children, `${path}${property}.`),
    ]);
  return told(error.extensions.validationErrors as readonly Complaint[], '').join('; ');
}
