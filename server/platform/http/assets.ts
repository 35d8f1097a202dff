import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const PREFIX = '/admin';
const PAGE = '/index.html';
const FOR_EVER = 'public, max-age=31536000, immutable';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const TEXTS = new Set(['.html', '.js', '.css', '.svg']);

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly tag: string;
  readonly caching: string;
  /** Compressed when it is first asked for, and kept. */
  readonly packed: (() => Promise<Buffer>) | null;
}

/**
 * The built admin under `/admin/`: what Vite names by its content is kept for ever, `index.html` never, and every
 * address without a file is a page of the admin. All of it, a few megabytes, is read at the start: a build that
 * replaces the folder meanwhile takes nothing away from those who have the old pages open.
 */
export function adminAssets(folder: string) {
  const assets = assetsIn(folder);
  const page = assets.get(PAGE);
  if (!page) return () => false;
  /** False when the address is not the admin's. */
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    if (path === '/' || path === PREFIX) {
      response.writeHead(302, { location: `${PREFIX}/` }).end();
      return true;
    }
    if (!path.startsWith(`${PREFIX}/`)) return false;
    const name = path.slice(PREFIX.length);
    const asset = assets.get(name) ?? (extname(name) === '' ? page : undefined);
    if (asset && (request.method === 'GET' || request.method === 'HEAD')) void send(asset, request, response);
    else response.writeHead(404).end();
    return true;
  };
}

async function send(asset: Asset, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'cache-control': asset.caching, etag: asset.tag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === asset.tag) return void response.writeHead(304, headers).end();
  const packed = asset.packed && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = packed ? await asset.packed() : asset.body;
  response.writeHead(200, {
    ...headers,
    'content-type': asset.type,
    'content-length': body.length,
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** By the path asked for. What begins with a dot is the build's own and nobody else's. */
function assetsIn(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((parts) => parts.every((part) => !part.startsWith('.')));
  return new Map(
    files.map((parts) => [
      `/${parts.join('/')}`,
      assetOf(readFileSync(join(folder, ...parts)), extname(parts.at(-1)!), parts[0] === 'assets'),
    ]),
  );
}

function assetOf(body: Buffer, extension: string, lasting: boolean): Asset {
  let packing: Promise<Buffer> | undefined;
  return {
    body,
    type: TYPES[extension] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    caching: lasting ? FOR_EVER : 'no-cache',
    packed: TEXTS.has(extension) ? () => (packing ??= promisify(gzip)(body, { level: 9 })) : null,
  };
}
