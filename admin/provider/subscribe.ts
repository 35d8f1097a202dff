import type { Client } from 'graphql-ws';
import type { TypedDocumentString } from '../gql/graphql';

let client: Promise<Client> | undefined;

/** Loaded with the first subscription, so that pages without one do not pay for it. The session cookie signs it in. */
function connected(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      lazy: true,
      lazyCloseTimeout: 5_000,
      keepAlive: 20_000,
      retryAttempts: Infinity,
      shouldRetry: () => true,
    }),
  );
  return client;
}

/** Calls `heard` with every message until the returned function is called. A broken connection comes back by itself. */
export function subscribe<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  heard: (data: Result) => void,
): () => void {
  let stop = () => {};
  let closed = false;
  void connected().then((socket) => {
    if (closed) return;
    stop = socket.subscribe<Result>(
      { query: document.toString(), variables },
      {
        next: ({ data }) => {
          if (data) heard(data);
        },
        // The page still works from what it loaded; the next visit asks again.
        error: () => {},
        complete: () => {},
      },
    );
  });
  return () => {
    closed = true;
    stop();
  };
}

/** Drops the socket, so that the next subscription is opened as whoever is signed in then. */
export function disconnect(): void {
  const closing = client;
  client = undefined;
  void closing?.then((socket) => socket.dispose());
}
