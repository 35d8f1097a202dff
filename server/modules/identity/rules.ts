import { Refusal } from '../../kernel/refusal';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Long is enough: no rules about digits and signs, but not the own name or address, and not one letter repeated. */
export function assertGoodPassword(
  password: string,
  { email, name }: { email: string; name: string },
  path: string[],
): void {
  if (password.length < SHORTEST_PASSWORD)
    throw new Refusal('PASSWORD_TOO_SHORT', `A password has at least ${SHORTEST_PASSWORD} characters.`, path, {
      least: SHORTEST_PASSWORD,
    });
  if (password.length > LONGEST_PASSWORD)
    throw new Refusal('PASSWORD_TOO_LONG', `A password has at most ${LONGEST_PASSWORD} characters.`, path, {
      most: LONGEST_PASSWORD,
    });
  const lower = password.toLowerCase();
  const obvious = [email, email.split('@')[0]!, name]
    .map((text) => text.toLowerCase())
    .filter((text) => text.length > 3);
  const left = obvious.reduce((text, part) => text.replaceAll(part, ''), lower);
  if (left.length < SHORTEST_PASSWORD / 2 || new Set(lower).size < 5)
    throw new Refusal('PASSWORD_TOO_EASY', 'This password is too easy to guess.', path);
}

/** What is tried, how often it may fail at once, and how long the first wait then is; each further failure doubles it. */
export interface Patience {
  readonly free: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const patience = {
  /** A password, for one address. */
  account: { free: 5, firstWaitMs: 30_000, longestWaitMs: 30 * MINUTE },
  /** Passwords of any accounts, from one place: an office has many people. */
  place: { free: 50, firstWaitMs: MINUTE, longestWaitMs: HOUR },
  code: { free: 5, firstWaitMs: 30_000, longestWaitMs: 30 * MINUTE },
  /** Reset links to one address. */
  resets: { free: 3, firstWaitMs: 10 * MINUTE, longestWaitMs: 6 * HOUR },
  /** What strangers send by public forms, from one place. */
  forms: { free: 10, firstWaitMs: HOUR, longestWaitMs: 6 * HOUR },
} as const satisfies Record<string, Patience>;

/** How long nobody may try again after `failures` in a row. */
export function waitAfter(failures: number, { free, firstWaitMs, longestWaitMs }: Patience): number {
  if (failures < free) return 0;
  return Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(20, failures - free));
}

/** Failures are forgotten after a day without one. */
export const FORGOTTEN_AFTER = DAY;

export const SESSION_LASTS = 30 * DAY;
/** A session that nobody uses ends earlier. */
export const SESSION_IDLES = 7 * DAY;
/** Between the password and the code. */
export const CODE_LASTS = 10 * MINUTE;
export const IMPERSONATION_LASTS = 30 * MINUTE;
export const FIRST_PASSWORD_LASTS = 7 * DAY;
export const RESET_LASTS = HOUR;
/** How exactly last use is recorded. */
export const NOTED_EVERY = MINUTE;

/** In front of the secrets of the operator's own programs. */
export const OPERATOR_PREFIX = 'ppo_';
/** What those may do: report, and read what became of it. */
export const OPERATOR_SCOPES: readonly string[] = ['intake:read', 'intake:write'];

export const TOKEN_LASTS_AT_MOST = 366 * DAY;
const TOKEN_NAME = 100;

export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

/** A token has a name, at least one scope that exists, and an end within a year. */
export function assertTokenWish({ name, scopes, expiresAt }: TokenWish, allowed: readonly string[], now: Date): void {
  if (!name.trim() || name.length > TOKEN_NAME)
    throw new Refusal('INVALID_NAME', `A name has 1 to ${TOKEN_NAME} characters.`, ['input', 'name'], {
      most: TOKEN_NAME,
    });
  if (scopes.length === 0) throw new Refusal('NO_SCOPES', 'Choose at least one scope.', ['input', 'scopes']);
  const unknown = scopes.find((scope) => !allowed.includes(scope));
  if (unknown !== undefined)
    throw new Refusal('UNKNOWN_SCOPE', `There is no scope ${unknown}.`, ['input', 'scopes'], { scope: unknown });
  const lasts = expiresAt.getTime() - now.getTime();
  if (!(lasts > 0 && lasts <= TOKEN_LASTS_AT_MOST))
    throw new Refusal('INVALID_EXPIRY', 'A token ends in the future, within a year.', ['input', 'expiresAt'], {
      days: 366,
    });
}

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;

/** Whoever acts in another's name says why. */
export function assertReason(reason: string, path: readonly string[] = ['reason']): void {
  const { length } = reason.trim();
  if (length < SHORTEST_REASON || length > LONGEST_REASON)
    throw new Refusal('REASON_REQUIRED', `Say why, in ${SHORTEST_REASON} to ${LONGEST_REASON} characters.`, path, {
      least: SHORTEST_REASON,
      most: LONGEST_REASON,
    });
}

/** A recovery code is read off paper: letters that look like digits count as those, spaces and dashes not at all. */
export function plainRecoveryCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
