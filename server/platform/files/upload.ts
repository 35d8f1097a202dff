import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import busboy from 'busboy';
import { Refusal } from '../../kernel/refusal';
import type { FileStore } from './store';
import { TELLING_BYTES, typeOf } from './type';

export const LARGEST_FILE = 10 * 1024 * 1024;
const LONGEST_NAME = 200;

export interface Uploaded {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly storedAs: string;
}

interface Received {
  readonly name: string;
  readonly claimed: string;
  /** Enough of it to tell what it is. */
  readonly start: Buffer;
  readonly size: number;
  readonly isTooLarge: boolean;
  readonly storedAs: string;
}

const refusal = (code: string, message: string, values = {}) => new Refusal(code, message, ['file'], values);
const missing = () => refusal('FILE_MISSING', 'Send one file as multipart/form-data, in the field `file`.');
const broken = () => refusal('FILE_BROKEN', 'The file did not arrive whole.');

/**
 * Takes the one file of a multipart request, field `file`: at most 10 MB, of a type that may be attached. It goes to the
 * disk as it comes, never whole into memory; refused or broken off, it leaves nothing behind.
 */
export async function receive(request: IncomingMessage, store: FileStore): Promise<Uploaded> {
  const { name, claimed, start, size, isTooLarge, storedAs } = await fileOf(request, store);
  try {
    if (isTooLarge)
      throw refusal('FILE_TOO_LARGE', `A file has at most ${LARGEST_FILE / 1024 / 1024} MB.`, { most: LARGEST_FILE });
    if (size === 0) throw refusal('FILE_EMPTY', `${name} is empty.`, { name });
    return { name, type: await typeOf(start, name, claimed), size, storedAs };
  } catch (error) {
    await store.remove(storedAs);
    throw error;
  }
}

async function fileOf(request: IncomingMessage, store: FileStore): Promise<Received> {
  const parts = parserFor(request);
  let receiving: Promise<Received> | undefined;
  parts.on('file', (field, stream, { filename, mimeType }) => {
    if (field !== 'file') return void stream.resume();
    request.once('close', () => request.complete || stream.destroy(broken()));
    receiving = keep(stream, store, nameOf(filename), mimeType);
    // Told by the await below; a file that fails before the request has ended is not unheard of.
    receiving.catch(() => undefined);
  });
  await new Promise<void>((done) => {
    for (const end of ['close', 'error']) parts.once(end, () => done());
    request.once('close', () => done());
    request.pipe(parts);
  });
  request.unpipe(parts);
  request.resume();
  if (!receiving) throw missing();
  return receiving;
}

function parserFor(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 0, parts: 2, fileSize: LARGEST_FILE, headerPairs: 20 },
    });
  } catch {
    throw missing();
  }
}

async function keep(
  stream: Readable & { truncated?: boolean },
  store: FileStore,
  name: string,
  claimed: string,
): Promise<Received> {
  const telling: Buffer[] = [];
  let size = 0;
  async function* passing() {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size < TELLING_BYTES) telling.push(chunk.subarray(0, TELLING_BYTES - size));
      size += chunk.length;
      yield chunk;
    }
  }
  const storedAs = await store.put(Readable.from(passing())).catch((error: unknown) => {
    throw (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE' ? broken() : error;
  });
  return { name, claimed, start: Buffer.concat(telling), size, isTooLarge: stream.truncated === true, storedAs };
}

/**
 * What people called it, without a path and without what would break a header or a line (browsers write `%22` for a
 * quote, and `%0D%0A` for the end of a line).
 */
function nameOf(filename: string | undefined): string {
  const last = basename((filename ?? '').replace(/%(22|0D|0A)/g, '').replace(/\\/g, '/'));
  const plain = last.replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '').trim();
  if (plain.length <= LONGEST_NAME) return plain || 'file';
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST_NAME - ending.length) + ending;
}
