import { periodOf, textIn, textsOf } from '../../server/modules/announcements/rules';
import { audienceOf, isMeant, type AudiencePart } from '../../server/modules/audiences/rules';
import { badgeSvg } from '../../server/modules/badges/rules';
import { linkOf, titleOf } from '../../server/modules/resources/rules';
import { Refusal } from '../../server/kernel/refusal';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};
const gold: AudiencePart = { programmeId: 'hosting', tiers: ['GOLD', 'PLATINUM'] };
const everyReferrer: AudiencePart = { programmeId: 'referral', tiers: [] };

describe('an audience', () => {
  test.each<[string, readonly AudiencePart[], Record<string, string | null>, boolean]>([
    ['of nobody in particular is everybody', [], {}, true],
    ['of a tier means who holds it', [gold], { hosting: 'GOLD' }, true],
    ['of two tiers means who holds the other', [gold], { hosting: 'PLATINUM' }, true],
    ['of a tier does not mean who holds another', [gold], { hosting: 'SILVER' }, false],
    ['of a tier does not mean who holds none', [gold], { hosting: null }, false],
    ['of a tier does not mean who holds it in another programme', [gold], { referral: 'GOLD' }, false],
    ['of a programme means who is in it without a tier', [everyReferrer], { referral: null }, true],
    ['of a programme does not mean who is in another', [everyReferrer], { hosting: 'GOLD' }, false],
    ['of several parts means who is in one of them', [gold, everyReferrer], { referral: null }, true],
  ])('%s', (_case, parts, held, meant) => {
    expect(isMeant(parts, new Map(Object.entries(held)))).toBe(meant);
  });

  test('names each programme once, and the whole of one swallows its tiers', () => {
    const wish = [gold, { programmeId: 'hosting', tiers: ['GOLD', 'SILVER'] }, everyReferrer, gold];
    expect(audienceOf(wish, [])).toEqual([
      { programmeId: 'hosting', tiers: ['GOLD', 'PLATINUM', 'SILVER'] },
      everyReferrer,
    ]);
    expect(audienceOf([gold, { programmeId: 'hosting', tiers: [] }], [])).toEqual([
      { programmeId: 'hosting', tiers: [] },
    ]);
    const many = Array.from({ length: 21 }, (_, index) => ({ programmeId: `p${index}`, tiers: [] }));
    expect(codeOf(() => audienceOf(many, []))).toBe('AUDIENCE_TOO_LARGE');
  });
});

describe('a resource', () => {
  test.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    [' http://example.com ', 'http://example.com/'],
  ])('may lead to %j', (text, link) => expect(linkOf(text)).toBe(link));

  test.each([
    'example.com',
    '/inside',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com/a',
    'https://user:secret@example.com/',
  ])('may not lead to %j', (text) => expect(codeOf(() => linkOf(text))).toBe('RESOURCE_LINK'));

  test('may not lead to an address of more than 2 000 characters', () =>
    expect(codeOf(() => linkOf(`https://example.com/${'a'.repeat(2000)}`))).toBe('RESOURCE_LINK'));

  test('has a title of one line', () => {
    expect(titleOf(' Logo \n pack ')).toBe('Logo pack');
    expect(codeOf(() => titleOf(' \n '))).toBe('REQUIRED');
    expect(codeOf(() => titleOf('x'.repeat(201)))).toBe('TEXT_TOO_LONG');
  });
});

describe('an announcement', () => {
  const en = { language: 'en', title: 'News', body: 'Something is new.' };
  const es = { language: 'es', title: 'Noticias', body: 'Hay algo nuevo.' };

  test('is told in the reader’s language, or in the first it was written in', () => {
    const { texts, fallback } = textsOf([es, en], ['en', 'es', 'it']);
    expect(fallback).toBe('es');
    expect(textIn(texts, fallback, 'en')).toEqual(en);
    expect(textIn(texts, fallback, 'it')).toEqual(es);
    expect(textIn(texts, fallback, null)).toEqual(es);
    for (const inherited of ['__proto__', 'constructor']) expect(textIn(texts, fallback, inherited)).toEqual(es);
  });

  test.each([
    ['without a text', [], 'ANNOUNCEMENT_TEXT'],
    ['in a language there is not', [{ ...en, language: 'xx' }], 'UNKNOWN_LANGUAGE'],
    ['in one language twice', [en, en], 'UNKNOWN_LANGUAGE'],
    ['without a title', [{ ...en, title: '  ' }], 'REQUIRED'],
    ['without a body', [{ ...en, body: '' }], 'REQUIRED'],
    ['with a title too long', [{ ...en, title: 'x'.repeat(201) }], 'TEXT_TOO_LONG'],
    ['with a body too long', [{ ...en, body: 'x'.repeat(10_001) }], 'TEXT_TOO_LONG'],
  ])('%s is refused', (_case, written, code) => expect(codeOf(() => textsOf(written, ['en', 'es']))).toBe(code));

  const now = new Date('2026-03-01T12:00:00Z');
  const day = (number: number) => new Date(Date.UTC(2026, 2, number));
  test('is read from now on, or from a day until another', () => {
    expect(periodOf(null, null, now)).toEqual({ publishFrom: now, publishUntil: null });
    expect(periodOf(day(5), day(9), now)).toEqual({ publishFrom: day(5), publishUntil: day(9) });
    expect(codeOf(() => periodOf(day(9), day(9), now))).toBe('ANNOUNCEMENT_PERIOD');
    expect(codeOf(() => periodOf(day(1), new Date('2026-03-01T11:00:00Z'), now))).toBe('ANNOUNCEMENT_PERIOD');
  });
});

describe('a badge', () => {
  const facts = {
    operator: 'Hosting & Co',
    programme: 'Hosting',
    tier: 'Gold',
    brandColour: '#123456',
    language: 'en',
  };

  test('says the tier in a language, or that there is none', () => {
    expect(badgeSvg(facts)).toContain('>Gold partner<');
    expect(badgeSvg({ ...facts, language: 'bg' })).toContain('>Партньор Злато<');
    expect(badgeSvg({ ...facts, language: 'xx' })).toContain('>Gold partner<');
    for (const inherited of ['__proto__', 'constructor']) {
      expect(badgeSvg({ ...facts, language: inherited })).toBe(badgeSvg(facts));
      expect(badgeSvg({ ...facts, tier: inherited, language: 'name' })).toContain(`>${inherited} partner<`);
    }
    expect(badgeSvg({ ...facts, tier: 'Circle One', language: 'it' })).toContain('>Partner Circle One<');
    expect(badgeSvg({ ...facts, tier: null })).toContain('>Partner<');
    expect(badgeSvg(facts)).not.toContain('#123456');
    expect(badgeSvg({ ...facts, tier: 'Circle One' })).toContain('fill="#123456"');
  });

  test('holds nothing that runs, whatever the names are', () => {
    const svg = badgeSvg({ ...facts, tier: '"><script>alert(1)</script>', operator: "<a href='x' onload=x>\u0007" });
    expect(svg.match(/<(\w+)/g)!.filter((tag) => !/^<(svg|title|rect|path|circle|text)$/.test(tag))).toEqual([]);
    expect(svg).not.toMatch(/\s(on\w+|href)=["']|\u0007/);
    expect(svg).toContain('&lt;script&gt;');
  });

  test('squeezes a long name into its place', () => {
    expect(badgeSvg({ ...facts, programme: 'A programme with a really long name' })).toContain('textLength="182"');
    expect(badgeSvg({ ...facts, programme: 'x'.repeat(80) })).toContain(`${'x'.repeat(59)}…`);
  });
});
