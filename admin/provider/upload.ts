import { HttpError } from 'react-admin';
import { currentLocale, errorText } from '../i18n/provider';
import { asRecord } from './client';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Sends one file. The server says what it is; what it refuses is an HttpError with the reason. */
export async function upload(path: string, file: File): Promise<UploadedFile> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': currentLocale(), 'apollo-require-preflight': 'true' };
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body, headers }).catch(() => {
    throw new HttpError(errorText('NETWORK', 'The server cannot be reached.'), 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as UploadedFile;
  const [problem] = (asRecord(answer).errors as unknown[] | undefined) ?? [];
  const { message, extensions } = asRecord(problem ?? answer);
  const code = String(asRecord(extensions).code ?? asRecord(answer).code ?? 'INTERNAL_SERVER_ERROR');
  throw new HttpError(errorText(code, String(message ?? response.statusText), asRecord(extensions)), response.status);
}
