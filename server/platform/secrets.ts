import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { currentConfig } from './config/current';

/** argon2id at 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let nobodys: Promise<string> | undefined;

/** Whether this is the password. Without a hash to compare with it says no, and takes as long about it. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const against = hashed ?? (await (nobodys ??= hashPassword(randomToken())));
  return (await verify(against, password)) && hashed !== null;
}

/** 256 bits of chance, fit for a cookie or an address. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** How a token is stored: whoever reads the database cannot use it. A token is long and random, so one pass is enough. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What stands for an e-mail address where the address itself is not to be kept: the same for the same address. */
export function pseudonym(email: string): string {
  const secret = Buffer.from(hkdfSync('sha256', currentConfig().secretKey, 'partner-portal', 'pseudonyms', 32));
  return createHmac('sha256', secret).update(email.trim().toLowerCase()).digest('hex');
}

const ALGORITHM = 'aes-256-gcm';
const key = () => Buffer.from(hkdfSync('sha256', currentConfig().secretKey, 'partner-portal', 'sealed values', 32));

/** Encrypts what must be readable again, with a key made from SECRET_KEY. */
export function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, key(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
