import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { concatAST, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { beyondLimits } from '../../server/api/limits';
import { schema } from '../../server/app';

const folder = resolve(__dirname, '..', '..', 'admin');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
const document = concatAST(files.map((file) => parse(readFileSync(join(folder, file), 'utf8'))));
const operations = document.definitions.filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
);

/** The largest page there is, wherever the admin leaves its size open. */
function largestPages({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, 100]));
}

test.each(operations.map((operation) => [operation.name?.value, operation] as const))(
  'what the admin asks with %s is within the limits of a request, however long its page',
  (_name, operation) => {
    const variables = largestPages(operation);
    expect(beyondLimits({ schema: schema(), document, operation, variables })).toBeNull();
  },
);
