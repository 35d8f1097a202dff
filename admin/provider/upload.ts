import { HttpError } from 'react-admin';
import { currentLocale, errorText } from '../i18n/provider';
import { problemIn } from './download';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Sends one file and returns the server's answer; what it refuses is an HttpError with the reason. */
export async function upload<Answer = UploadedFile>(path: string, file: File): Promise<Answer> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': currentLocale() };
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body, headers }).catch(() => {
    throw new HttpError(errorText('NETWORK', 'The server cannot be reached.'), 0);
  });
  if (!response.ok) throw await problemIn(response);
  return (await response.json()) as Answer;
}

/** Sends a file as the whole body. */
export async function uploadBody(path: string, file: File): Promise<{ readonly id: string }> {
  const headers = { 'accept-language': currentLocale(), 'content-type': 'text/csv' };
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body: file, headers });
  if (!response.ok) throw await problemIn(response);
  return (await response.json()) as { id: string };
}
