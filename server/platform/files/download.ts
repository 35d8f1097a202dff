import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { NotFound } from '../../kernel/refusal';
import type { FileStore } from './store';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly storedAs: string;
}

/** Sends a stored file to be kept, never shown: whatever is in it, no browser runs it under our address. */
export async function send(
  response: ServerResponse,
  store: FileStore,
  { name, type, storedAs }: Download,
): Promise<void> {
  const size = await store.sizeOf(storedAs);
  if (size === null) throw new NotFound('File');
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  response.writeHead(200, {
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'content-length': size,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  // A reader who goes away is nobody's fault, and there is no one left to tell.
  await pipeline(store.read(storedAs), response).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** RFC 8187: encodeURIComponent leaves a few characters that a parameter value may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
