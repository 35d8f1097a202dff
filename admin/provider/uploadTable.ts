import { HttpError } from 'react-admin';
import { currentLocale, errorText } from '../i18n/provider';
import { asRecord } from './client';

/** What is wrong with one line of a table. */
export interface LineProblem {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly endToEndId?: string;
  readonly column?: string;
  readonly value?: string;
}

/** Sends a table as the whole body; when it is refused, the error's body holds the `problems` of its lines. */
export async function uploadTable<Answer>(path: string, file: File): Promise<Answer> {
  const headers = { 'accept-language': currentLocale(), 'content-type': file.type || 'application/octet-stream' };
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', body: file, headers }).catch(() => {
    throw new HttpError(errorText('NETWORK', 'The server cannot be reached.'), 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const [problem] = (asRecord(answer).errors as unknown[] | undefined) ?? [];
  const { message, extensions } = asRecord(problem);
  const { code, values, problems } = asRecord(extensions);
  const text = errorText(String(code ?? 'INTERNAL_SERVER_ERROR'), String(message ?? response.statusText), asRecord(values)); // prettier-ignore
  throw new HttpError(text, response.status, { code, problems });
}
