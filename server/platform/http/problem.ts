import type { ServerResponse } from 'node:http';

/** A request that is answered with a status and a stated reason instead of what it asked for. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Problems look like GraphQL errors everywhere, so that a caller reads one shape. */
export function answerProblem(
  response: ServerResponse,
  { status, code, message }: HttpProblem,
  requestId: string,
): void {
  if (response.headersSent) return void response.destroy();
  // What is left of a body that nobody will read would block the connection.
  if (status === 413) response.setHeader('connection', 'close');
  answerJson(response, status, { errors: [{ message, extensions: { code, requestId } }] });
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
