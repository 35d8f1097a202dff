import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import sirv from 'sirv';

const PREFIX = '/admin';
const FOR_EVER = 'public, max-age=31536000, immutable';
const TEXTS: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The built admin under `/admin/`: what Vite names by its content is kept for ever, `index.html` never, and every
 * address without a file is a page of the admin. Texts are compressed once and kept, a few megabytes in all.
 */
export function adminAssets(folder: string) {
  if (!existsSync(join(folder, 'index.html'))) return () => false;
  const compressed = compressedFrom(join(folder, 'assets'));
  const serve = sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache'),
  });
  /** False when the address is not the admin's. */
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    if (path === '/' || path === PREFIX) {
      response.writeHead(302, { location: `${PREFIX}/` }).end();
      return true;
    }
    if (!path.startsWith(`${PREFIX}/`)) return false;
    request.url = request.url!.slice(PREFIX.length);
    const plainly = () => serve(request, response, () => void response.writeHead(404).end());
    const name = /^\/admin\/assets\/([^/]+)$/.exec(path)?.[1];
    const packed = name && /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? compressed(name) : null;
    if (!name || !packed) plainly();
    else packed.then((body) => answer(response, name, body), plainly);
    return true;
  };
}

function answer(response: ServerResponse, name: string, body: Buffer): void {
  response.writeHead(200, {
    'content-type': TEXTS[extname(name)],
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': FOR_EVER,
    vary: 'accept-encoding',
  });
  response.end(body);
}

/** Only what was in the folder at the start is ever looked for, so that no address leads out of it. */
function compressedFrom(folder: string): (name: string) => Promise<Buffer> | null {
  const present = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => extname(name) in TEXTS) : []);
  const kept = new Map<string, Promise<Buffer>>();
  const pack = async (name: string) => promisify(gzip)(await readFile(join(folder, name)), { level: 9 });
  return (name) => {
    if (!present.has(name)) return null;
    if (!kept.has(name)) kept.set(name, pack(name));
    return kept.get(name)!;
  };
}
