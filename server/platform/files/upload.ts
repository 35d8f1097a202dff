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

/**
 * Takes the one file of a multipart request, field `file`: at most 10 MB, of a type that may be attached. Refused or
 * broken off, it leaves nothing behind.
 */
export async function receive(request: IncomingMessage, store: FileStore, typed = typeOf): Promise<Uploaded> {
  const { name, claimed, content } = await fileOf(request);
  const type = await typed(content.subarray(0, TELLING_BYTES), name, claimed);
  return { name, type, size: content.length, storedAs: await store.put(Readable.from([content])) };
}

interface Sent {
  readonly name: string;
  readonly claimed: string;
  readonly content: Buffer;
}

function fileOf(request: IncomingMessage): Promise<Sent> {
  return new Promise((done, failed) => {
    const refuse = (code: string, message: string, values = {}) => {
      request.unpipe();
      request.resume();
      failed(new Refusal(code, message, ['file'], values));
    };
    let parts: busboy.Busboy;
    try {
      parts = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: { files: 1, fields: 0, parts: 2, fileSize: LARGEST_FILE, headerPairs: 20 },
      });
    } catch {
      return refuse('FILE_MISSING', 'Send one file as multipart/form-data, in the field `file`.');
    }
    let sent: Sent | undefined;
    parts.on('file', (field, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () =>
        refuse('FILE_TOO_LARGE', `A file has at most ${LARGEST_FILE / 1024 / 1024} MB.`, { most: LARGEST_FILE }),
      );
      stream.on('error', failed);
      stream.on('close', () => {
        if (field === 'file' && !stream.truncated)
          sent = { name: nameOf(filename), claimed: mimeType, content: Buffer.concat(chunks) };
      });
    });
    parts.on('filesLimit', () => refuse('TOO_MANY_FILES', 'Send one file at a time.', { most: 1 }));
    parts.on('error', () => refuse('FILE_BROKEN', 'The file did not arrive whole.'));
    parts.on('close', () => {
      if (!sent) refuse('FILE_MISSING', 'Send one file as multipart/form-data, in the field `file`.');
      else if (sent.content.length === 0) refuse('FILE_EMPTY', `${sent.name} is empty.`, { name: sent.name });
      else done(sent);
    });
    request.on('aborted', () => failed(new Refusal('FILE_BROKEN', 'The file did not arrive whole.', ['file'])));
    request.pipe(parts);
  });
}

/** What people called it, without a path and without what would break a header or a line (browsers write %22 for a quote). */
function nameOf(filename: string | undefined): string {
  const plain = basename((filename ?? '').replace(/%(22|0D|0A)/g, '').replace(/\\/g, '/'))
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')
    .trim();
  if (plain.length <= LONGEST_NAME) return plain || 'file';
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST_NAME - ending.length) + ending;
}
