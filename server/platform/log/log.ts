import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * One line of JSON per event, to standard output. What is logged is chosen, never dumped: ids, codes, durations and
 * stacks, but no names, addresses, inputs or secrets. The redaction is for what slips through.
 */
export function logTo(level: string, stream?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', 'token', 'secret', 'cookie', 'authorization', 'email', '*.password', '*.token', '*.email'],
    },
  };
  return stream ? pino(options, stream) : pino(options);
}

/** The facts of a failure that help us and betray nobody: a driver's error repeats the row it was about in its text. */
export function facts(error: unknown): Record<string, unknown> {
  if (!isError(error)) return { error: typeof error };
  const { code, sqlState } = error;
  const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    error: error.name,
    ...(code && { code }),
    ...(sqlState ? { sqlState } : { message: quoteless(error.message) }),
    stack: stack.slice(0, 12).map((line) => line.trim()),
  };
}

/**
 * An error by its shape. `instanceof` knows only those of its own realm, and a native driver makes its errors in the
 * realm that loaded it first.
 */
function isError(value: unknown): value is Error & { readonly code?: string; readonly sqlState?: string } {
  const { name, message } = (value ?? {}) as Partial<Error>;
  return typeof name === 'string' && typeof message === 'string';
}

/** Values stand between quotes; what was wrong stands around them. */
function quoteless(message: string): string {
  return message.replace(/'[^']*'|"[^"]*"/g, '…').slice(0, 500);
}
