import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const PREFIX = '/admin';

/**
 * The built admin under `/admin/`: what Vite names by its content is kept for ever, `index.html` never, and every
 * address without a file is a page of the admin.
 */
export function adminAssets(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => boolean {
  if (!existsSync(join(folder, 'index.html'))) return () => false;
  const serve = sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  return (request, response, path) => {
    if (path === '/' || path === PREFIX) {
      response.writeHead(302, { location: `${PREFIX}/` }).end();
      return true;
    }
    if (!path.startsWith(`${PREFIX}/`)) return false;
    request.url = request.url!.slice(PREFIX.length);
    serve(request, response, () => void response.writeHead(404).end());
    return true;
  };
}
