import { HttpError } from 'react-admin';
import { currentLocale, errorText } from '../i18n/provider';
import { asRecord } from './client';

const NEW_LINE = 10;

/** Reads a file as it arrives and tells how many lines have come. */
export async function download(url: string, heard: (lines: number) => void, signal: AbortSignal): Promise<Blob> {
  const headers = { 'accept-language': currentLocale() };
  const response = await fetch(url, { credentials: 'same-origin', headers, signal });
  if (!response.ok || !response.body) throw await problemIn(response);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  let lines = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    lines += part.value.reduce((count, byte) => (byte === NEW_LINE ? count + 1 : count), 0);
    heard(lines);
  }
  return new Blob(chunks, { type: response.headers.get('content-type') ?? 'application/octet-stream' });
}

/** What went wrong with a request beside GraphQL; its answer has the shape of a GraphQL error. */
export async function problemIn(response: Response): Promise<HttpError> {
  const answer: unknown = await response.json().catch(() => null);
  const [problem] = (asRecord(answer).errors as unknown[] | undefined) ?? [];
  const { message, extensions } = asRecord(problem);
  const facts = asRecord(extensions);
  const code = String(facts.code ?? 'INTERNAL_SERVER_ERROR');
  const text = errorText(code, String(message ?? response.statusText), { ...facts, ...asRecord(facts.values) });
  return new HttpError(text, response.status, { code });
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
