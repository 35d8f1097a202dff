import {
  assertGoodPassword,
  assertReason,
  assertTokenWish,
  patience,
  plainRecoveryCode,
  waitAfter,
} from '../../server/modules/identity/rules';
import { Refusal } from '../../server/kernel/refusal';

const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('passwords', () => {
  const ann = { email: 'ann.lane@example.com', name: 'Ann Lane' };
  test.each([
    ['elevenchars', 'PASSWORD_TOO_SHORT'],
    ['twelve chars', null],
    ['x'.repeat(201), 'PASSWORD_TOO_LONG'],
    ['aaaaaaaaaaaaaaaa', 'PASSWORD_TOO_EASY'],
    ['abababababababab', 'PASSWORD_TOO_EASY'],
    ['ann.lane@example.com', 'PASSWORD_TOO_EASY'],
    ['Ann Lane 2026', 'PASSWORD_TOO_EASY'],
    ['Ann Lane walks home', null],
    ['пароль с много букви', null],
  ])('%s: %s', (password, code) => {
    expect(codeOf(() => assertGoodPassword(password, ann, ['password']))).toBe(code);
  });
});

describe('waiting', () => {
  test.each([
    ['account', 4, 0],
    ['account', 5, 30],
    ['account', 6, 60],
    ['account', 7, 120],
    ['account', 100, 30 * 60],
    ['place', 49, 0],
    ['place', 50, 60],
    ['place', 1000, 60 * 60],
    ['code', 5, 30],
    ['resets', 2, 0],
    ['resets', 3, 600],
  ] as const)('%s: after %i failures, %i s', (kind, failures, seconds) => {
    expect(waitAfter(failures, patience[kind])).toBe(seconds * 1000);
  });
});

test.each([
  ['', 'REASON_REQUIRED'],
  ['    no    ', 'REASON_REQUIRED'],
  ['asked', null],
  ['x'.repeat(501), 'REASON_REQUIRED'],
])('the reason %j: %s', (reason, code) => {
  expect(codeOf(() => assertReason(reason))).toBe(code);
});

describe('tokens', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const wish = { name: 'CRM', scopes: ['clients:read'], expiresAt: inDays(30) };
  test.each([
    [{}, null],
    [{ name: '  ' }, 'INVALID_NAME'],
    [{ name: 'x'.repeat(101) }, 'INVALID_NAME'],
    [{ scopes: [] }, 'NO_SCOPES'],
    [{ scopes: ['clients:write'] }, 'UNKNOWN_SCOPE'],
    [{ expiresAt: now }, 'INVALID_EXPIRY'],
    [{ expiresAt: inDays(366) }, null],
    [{ expiresAt: inDays(367) }, 'INVALID_EXPIRY'],
    [{ expiresAt: new Date(Number.NaN) }, 'INVALID_EXPIRY'],
  ])('%j: %s', (rest, code) => {
    expect(codeOf(() => assertTokenWish({ ...wish, ...rest }, ['clients:read'], now))).toBe(code);
  });
});

test.each([
  ['abcd-1234-EFGH-5678', 'ABCD1234EFGH5678'],
  [' abcd 1234 efgh 5678 ', 'ABCD1234EFGH5678'],
  ['O0Il-1111', '00111111'],
])('the recovery code %j is read as %s', (written, read) => {
  expect(plainRecoveryCode(written)).toBe(read);
});
