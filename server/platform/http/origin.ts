import type { IncomingMessage } from 'node:http';

/** The address of whoever asks; what a proxy says counts only where one is known to stand in front. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const [nearest] = String(forwarded ?? '')
    .split(',')
    .reverse();
  return nearest?.trim().slice(0, 64) || request.socket.remoteAddress || null;
}

/**
 * Whether a browser sent this from one of our own pages. Programs send no `Origin` and carry no cookie; a browser on
 * another site's page names that site.
 */
export function isFromHere(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (!origin || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
