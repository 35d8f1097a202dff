import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { currentConfig } from './config/current';

let known: Buffer | undefined;
const key = () =>
  (known ??= Buffer.from(hkdfSync('sha256', currentConfig().secretKey, 'partner-portal', 'signed values', 32)));

const digest = (text: string) => createHmac('sha256', key()).update(text).digest();

/** `text` with a mark that only we can make: for what a browser keeps and must not be able to make up. */
export function signed(text: string): string {
  return `${text}.${digest(text).toString('base64url')}`;
}

/** What was signed, or null when the mark is not ours. */
export function verified(value: string): string | null {
  const at = value.lastIndexOf('.');
  if (at <= 0) return null;
  const text = value.slice(0, at);
  const [given, ours] = [Buffer.from(value.slice(at + 1), 'base64url'), digest(text)];
  return given.length === ours.length && timingSafeEqual(given, ours) ? text : null;
}
