import { HttpError } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { currentLocale, errorText } from '../i18n/provider';

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly values?: unknown };
}

export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly values?: unknown;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  CODE_REQUIRED: 401,
  SECOND_FACTOR_REQUIRED: 401,
  IMPERSONATION_ENDED: 401,
  MEMBERSHIP_ENDED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 422,
  RATE_LIMITED: 429,
};

/** One POST of a generated document. Whatever goes wrong is an HttpError whose message is ready to be shown. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': currentLocale(),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpError(errorText('NETWORK', 'The server cannot be reached.'), 0);
  });
  const body = (await response.json().catch(() => null)) as { data?: Result | null; errors?: GraphQLProblem[] } | null;
  const problem = body?.errors?.[0];
  if (problem) throw failed(problem, response);
  if (!response.ok || !body?.data) throw new HttpError(errorText('NETWORK', response.statusText), response.status);
  return body.data;
}

function failed({ message, extensions }: GraphQLProblem, response: Response): HttpError {
  const code = extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  const requestId = extensions?.requestId ?? response.headers.get('x-request-id') ?? '';
  const status = STATUS[code] ?? (response.ok ? 500 : response.status);
  return new HttpError(errorText(code, message, { ...asRecord(extensions?.values), requestId }), status, { code });
}

/**
 * Turns `userErrors` into what react-admin's forms show: a message beside the field it is about. What is about no field
 * of the page (a stale version, a state that forbids the act) is the message of the whole.
 */
export function refuseUserErrors(userErrors: readonly UserError[], fields: FieldMapping = {}): void {
  const [first] = userErrors;
  if (!first) return;
  const errors: Record<string, unknown> = {};
  const general: string[] = [];
  for (const { code, message, path, values } of userErrors) {
    const text = errorText(code, message, asRecord(values));
    const field = fieldOf(path, fields);
    if (isOnPage(field)) place(errors, field, text);
    else general.push(text);
  }
  const message = general[0] ?? errorText('INVALID_FORM', 'The form is not valid.');
  const body: RefusedBody = { errors, general: general.length > 0, code: first.code, values: asRecord(first.values) };
  throw new HttpError(message, 422, body);
}

interface RefusedBody {
  readonly errors: Record<string, unknown>;
  /** Whether the message says something that no field shows. */
  readonly general: boolean;
  readonly code: string;
  readonly values: Record<string, unknown>;
}

const isOnPage = (path: readonly string[]) => path.length > 0 && document.getElementsByName(path.join('.')).length > 0;

/** Where a server path is shown, when the form names it differently: { 'lines.*.unitPrice': 'lines.*.amount' }. */
export type FieldMapping = Readonly<Record<string, string>>;

const POSITION = /^\d+$/;

function fieldOf(path: readonly string[], fields: FieldMapping): readonly string[] {
  const bare = path[0] === 'input' ? path.slice(1) : path;
  const positions = bare.filter((name) => POSITION.test(name));
  const named = fields[bare.map((name) => (POSITION.test(name) ? '*' : name)).join('.')];
  return named?.split('.').map((name) => (name === '*' ? (positions.shift() ?? name) : name)) ?? bare;
}

function place(errors: Record<string, unknown>, path: readonly string[], text: string): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let level = errors;
  for (const name of path.slice(0, -1)) {
    const next = asRecord(level[name]);
    level[name] = next;
    level = next;
  }
  level[last] = text;
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What the server said when it refused, when the error is a refusal. */
export function refusalIn(error: unknown): RefusedBody | undefined {
  return error instanceof HttpError && error.status === 422 ? (error.body as RefusedBody) : undefined;
}

/** Splits an error for a form: what its fields show, and what is to be said above them. */
export function forForm(error: unknown): { readonly fields?: Record<string, unknown>; readonly above?: string } {
  const { errors = {}, general = true } = refusalIn(error) ?? {};
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...(Object.keys(errors).length > 0 && { fields: errors }),
    ...((general || Object.keys(errors).length === 0) && { above: message }),
  };
}
