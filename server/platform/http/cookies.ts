import type { IncomingMessage, ServerResponse } from 'node:http';

/** The cookies a request came with. */
export function cookiesIn({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(';').flatMap((text): [string, string][] => {
    const at = text.indexOf('=');
    return at > 0 ? [[text.slice(0, at).trim(), text.slice(at + 1).trim()]] : [];
  });
  return new Map(pairs);
}

/**
 * Sets cookies that no script reads and no other site's form sends. Over https they are bound to this very host by the
 * `__Host-` prefix and never travel in the clear.
 */
export function cookieJar(request: IncomingMessage, response: ServerResponse, secure: boolean) {
  const named = (name: string) => (secure ? `__Host-${name}` : name);
  const given = cookiesIn(request);
  return {
    get: (name: string) => given.get(named(name)),
    set(name: string, value: string | null, maxAgeSeconds?: number): void {
      const age = value === null ? 0 : maxAgeSeconds;
      response.appendHeader(
        'set-cookie',
        [
          `${named(name)}=${value ?? ''}`,
          'Path=/',
          'HttpOnly',
          'SameSite=Lax',
          ...(secure ? ['Secure'] : []),
          ...(age === undefined ? [] : [`Max-Age=${age}`]),
        ].join('; '),
      );
    },
  };
}
