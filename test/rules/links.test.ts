import fc from 'fast-check';
import {
  assertCouponTerms,
  chosenCode,
  codeFrom,
  codeOf,
  couponStatus,
  named,
} from '../../server/modules/links/rules/codes';
import { isFresh, judge, type ClickLead, type SignUpFacts } from '../../server/modules/links/rules/judge';
import { isOwnPurchase } from '../../server/modules/links/rules/own';
import { chosenTarget, landing } from '../../server/modules/links/rules/target';
import { nowhere } from '../../server/modules/links/rules/texts';
import { clickIdOf, clickToken } from '../../server/modules/links/service/cookie';

const codeFor = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a code', () => {
  test.each([
    ['nordlicht', 'nordlicht', 'NORDLICHT'],
    [' Spring-24 ', 'spring-24', 'SPRING-24'],
    ['ab', null, null],
    ['a'.repeat(32), 'a'.repeat(32), 'A'.repeat(32)],
    ['a'.repeat(33), null, null],
    ['two--dashes', null, null],
    ['-first', null, null],
    ['last-', null, null],
    ['with space', null, null],
    ['umlaut-ü', null, null],
    ['../admin', null, null],
    ['', null, null],
  ])('%j is, of a link, %j, and of a coupon %j', (text, link, coupon) => {
    expect(codeFrom('link', text)).toBe(link);
    expect(codeFrom('coupon', text)).toBe(coupon);
    expect(codeFor(() => chosenCode('link', text))).toBe(link ? 'fine' : 'INVALID_CODE');
  });

  test.each([
    ['Nordlicht Digital GmbH', 'nordlicht-digital-gmbh'],
    ['Estudio Ñandú, S.L.', 'estudio-nandu-s-l'],
    ['Straße & Söhne', 'strasse-sohne'],
    ['Българска Щедрост', 'balgarska-shtedrost'],
    ['An agency with a very long name indeed', 'an-agency-with-a-very-lo'],
    ['株式会社', null],
    ['!!', null],
  ])('made of %s is %j', (name, code) => expect(codeOf('link', name)).toBe(code));

  test('made of whatever name is one that can be kept, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const code = codeOf('coupon', name);
        expect(code === null || codeFrom('coupon', code) === code).toBe(true);
      }),
    );
  });

  test('needs a name of at most 100 characters', () => {
    expect(named('  Newsletter ')).toBe('Newsletter');
    expect(codeFor(() => named(' '))).toBe('REQUIRED');
    expect(codeFor(() => named('x'.repeat(101)))).toBe('TOO_LONG');
  });
});

describe('a coupon', () => {
  const now = new Date('2026-03-08T10:00:00.000Z');
  const coupon = { archivedAt: null, validUntil: null, mostUses: null, signups: 7 };
  test.each([
    ['ACTIVE', {}],
    ['ACTIVE', { validUntil: '2026-03-08' }],
    ['ENDED', { validUntil: '2026-03-07' }],
    ['ACTIVE', { mostUses: 8 }],
    ['USED_UP', { mostUses: 7 }],
    ['ARCHIVED', { archivedAt: now }],
    ['ACTIVE', { archivedAt: new Date('2026-03-08T10:00:00.001Z') }],
    ['ARCHIVED', { archivedAt: new Date('2026-03-01T10:00:00.000Z'), validUntil: '2026-03-07', mostUses: 7 }],
  ])('is %s with %j', (status, terms) => {
    expect(couponStatus({ ...coupon, ...terms }, now, '2026-03-08')).toBe(status);
  });

  test.each([
    [null, null, 'fine'],
    ['2026-03-08', 1, 'fine'],
    ['2026-03-07', null, 'DATE_PAST'],
    ['2026-02-30', null, 'INVALID_DATE'],
    ['soon', null, 'INVALID_DATE'],
    [null, 0, 'OUT_OF_RANGE'],
    [null, 1_000_001, 'OUT_OF_RANGE'],
  ])('until %s, %s times: %s', (validUntil, mostUses, code) => {
    expect(codeFor(() => assertCouponTerms(validUntil, mostUses, '2026-03-08'))).toBe(code);
  });
});

describe('where a link leads', () => {
  const PORTAL = 'https://portal.example';
  const hosts = ['www.host.example', 'shop.host.example:8443'];
  test.each([
    ['/admin/join', 'https://portal.example/admin/join', false],
    ['join?x=1#y', 'https://portal.example/join?x=1#y', false],
    // Without its slashes a browser reads the page's own scheme as a path on it.
    ['https:evil.example', 'https://portal.example/evil.example', false],
    ['https://portal.example/admin/', 'https://portal.example/admin/', false],
    ['https://www.host.example/plans?a=b', 'https://www.host.example/plans?a=b', true],
    ['http://www.host.example/', 'http://www.host.example/', true],
    ['HTTPS://WWW.Host.Example', 'https://www.host.example/', true],
    ['https://shop.host.example:8443/', 'https://shop.host.example:8443/', true],
  ])('%j is %s', (target, href, isElsewhere) => {
    expect(landing(target, PORTAL, hosts)).toEqual({ href, isElsewhere });
    expect(chosenTarget(target, PORTAL, hosts)).toBe(target);
  });

  test.each([
    ['https://evil.example/', 'FOREIGN_TARGET'],
    ['//evil.example/', 'FOREIGN_TARGET'],
    ['/\\evil.example/', 'FOREIGN_TARGET'],
    ['/\t/evil.example/', 'FOREIGN_TARGET'],
    ['https://www.host.example.evil.example/', 'FOREIGN_TARGET'],
    ['https://host.example/', 'FOREIGN_TARGET'],
    ['https://shop.host.example/', 'FOREIGN_TARGET'],
    ['https://www.host.example:8443/', 'FOREIGN_TARGET'],
    ['https://www.host.example@evil.example/', 'INVALID_TARGET'],
    ['https://evil.example@www.host.example/', 'INVALID_TARGET'],
    ['http://portal.example/', 'FOREIGN_TARGET'],
    ['javascript:alert(1)', 'INVALID_TARGET'],
    ['data:text/html,x', 'INVALID_TARGET'],
    ['ftp://www.host.example/', 'INVALID_TARGET'],
    ['/r/another', 'INVALID_TARGET'],
    ['http://[', 'INVALID_TARGET'],
    [`/${'x'.repeat(1000)}`, 'TOO_LONG'],
  ])('%j is refused', (target, code) => {
    expect(landing(target, PORTAL, hosts)).toBeNull();
    expect(codeFor(() => chosenTarget(target, PORTAL, hosts))).toBe(code);
  });

  test('is the sign-up where nobody said', () => expect(chosenTarget(' ', PORTAL, [])).toBe('/admin/join'));

  test('is never a host that is not allowed, whatever is written', () => {
    const parts = fc.constantFrom(
      'https:',
      'http:',
      '/',
      '\\',
      '//',
      '@',
      'evil.example',
      'portal.example',
      ':',
      '?',
      '#',
      '.',
      '\t',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
        const there = landing(some.join(''), PORTAL, ['www.host.example']);
        expect(there === null || new URL(there.href).host === 'portal.example').toBe(true);
      }),
    );
  });

  test.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt', 'Esta ligação'],
    ['fr-FR, de', 'en', 'This link'],
    ['bg', 'bg', 'Тази връзка'],
    ['', 'en', 'This link'],
  ])('says in the language of %j that it leads nowhere', (accepted, language, words) => {
    expect(nowhere(accepted, 'unknown')).toContain(`<html lang="${language}">`);
    expect(nowhere(accepted, 'foreign')).toContain(words);
  });
});

describe('whom a sign-up is put down to', () => {
  const at = new Date('2026-03-08T10:00:00.000Z');
  const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const click = (name: string, days: number, rest: Partial<ClickLead> = {}): ClickLead => ({
    ...{ clickId: `${name}${days}`, partnerId: name, originId: `link-${name}`, programmeId: null, at: ago(days) },
    ...{ isUsed: false, isSuspended: false, ...rest },
  });
  const lead = (name: string, kind: string) => ({ partnerId: name, originId: `${kind}-${name}`, programmeId: null });
  const coupon = lead('C', 'coupon');
  const link = lead('L', 'link');

  test.each<[string, Partial<SignUpFacts>, string | null, string[]]>([
    ['nothing', {}, null, []],
    ['one click', { clicks: [click('A', 3)] }, 'LINK A', []],
    ['the last of two', { clicks: [click('B', 1), click('A', 3)] }, 'LINK B', ['A LATER_CLICK']],
    ['the same link again', { clicks: [click('A', 1), click('A', 3)] }, 'LINK A', []],
    ['there and back', { clicks: [click('A', 1), click('B', 2), click('A', 3)] }, 'LINK A', ['B LATER_CLICK']],
    ['a coupon over a click', { coupon, clicks: [click('A', 0)] }, 'COUPON C', ['A COUPON']],
    ['a coupon over a link’s code', { coupon, link, clicks: [] }, 'COUPON C', []],
    ['a link’s code over a click', { link, clicks: [click('A', 0)] }, 'LINK L', ['A LATER_CLICK']],
    ['a coupon of whom was clicked', { coupon, clicks: [click('C', 0)] }, 'COUPON C', ['C COUPON']],
    ['a click of 89.9 days', { clicks: [click('A', 89.9)] }, 'LINK A', []],
    ['a click of 90 days', { clicks: [click('A', 90)] }, null, []],
    ['one that is old after one that is not', { clicks: [click('B', 1), click('A', 90)] }, 'LINK B', []],
    ['a click of the future', { clicks: [click('A', -1)] }, null, []],
    ['a click that was used', { clicks: [click('A', 1, { isUsed: true })] }, null, []],
    ['none before one that was used', { clicks: [click('B', 1, { isUsed: true }), click('A', 2)] }, null, []],
    ['one after one that was used', { clicks: [click('B', 1), click('A', 2, { isUsed: true })] }, 'LINK B', []],
    [
      'the one before a suspended partner’s',
      { clicks: [click('B', 1, { isSuspended: true }), click('A', 2)] },
      'LINK A',
      [],
    ],
    ['a shorter time', { clicks: [click('A', 10)], cookieDays: 10 }, null, []],
  ])('%s', (_name, facts, winner, lost) => {
    const verdict = judge({ coupon: null, link: null, clicks: [], at, cookieDays: 90, ...facts });
    expect(verdict.winner && `${verdict.winner.source} ${verdict.winner.partnerId}`).toBe(winner);
    expect(verdict.lost.map(({ partnerId, to }) => `${partnerId} ${to}`)).toEqual(lost);
  });

  test('a click counts for so many days to the millisecond', () => {
    const clicked = new Date('2026-03-08T10:00:00.000Z');
    expect(isFresh(clicked, new Date('2026-06-06T09:59:59.999Z'), 90)).toBe(true);
    expect(isFresh(clicked, new Date('2026-06-06T10:00:00.000Z'), 90)).toBe(false);
  });

  test.each([
    ['anna@nordlicht.example', true],
    ['new@nordlicht.example', true],
    ['new@sub.nordlicht.example', false],
    ['boss@gmail.com', true],
    ['other@gmail.com', false],
    ['other@yahoo.co.uk', false],
    ['other@client.example', false],
  ])('%s is the partner’s own: %s', (email, own) => {
    expect(isOwnPurchase(email, ['anna@nordlicht.example', 'boss@gmail.com', 'x@yahoo.co.uk'])).toBe(own);
  });
});

describe('what a browser keeps of a click', () => {
  test('is its id, and cannot be made up', () => {
    const token = clickToken('clk_1');
    expect(clickIdOf(token)).toBe('clk_1');
    for (const forged of [
      undefined,
      '',
      'clk_1',
      'clk_1.',
      `clk_2.${token.split('.')[1]}`,
      `${token}x`,
      `.${token}`,
      'a.b.c',
    ])
      expect(clickIdOf(forged)).toBeNull();
  });
});
