import { assertByHand, assertPending, termsTexts, wished } from '../../server/modules/applications/rules';

const shown = new Date('2026-03-08T10:00:00.000Z');
const after = (ms: number) => new Date(shown.getTime() + ms);
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each([
  ['just before three seconds', shown, '', 2_999, 'FORM_TOO_FAST'],
  ['after three seconds', shown, '', 3_000, 'fine'],
  ['after a day', shown, '', 86_400_000, 'fine'],
  ['a moment later', shown, '', 86_400_001, 'FORM_EXPIRED'],
  ['from the future', shown, '', -1, 'FORM_TOO_FAST'],
  ['with a token that is not ours', null, '', 60_000, 'FORM_EXPIRED'],
  ['with the hidden field filled in', shown, 'x', 60_000, 'FORM_HIDDEN_FIELD'],
])('a form sent %s', (_when, at, hidden, ms, code) => {
  expect(codeOf(() => assertByHand(at, hidden, after(ms)))).toBe(code);
});

const wish = {
  ...{ company: 'Nordlicht', contactName: 'Ana', email: 'Ana@N.example', country: 'DE', website: '' },
  ...{ promotion: 'We blog.', language: 'en' },
};

test('an application is kept without the blanks around it, its address in lower case', () => {
  expect(wished({ ...wish, company: '  Nordlicht ' })).toEqual({ ...wish, email: 'ana@n.example' });
});

test.each([
  [{ company: '  ' }, 'REQUIRED', ['input', 'company']],
  [{ promotion: '' }, 'REQUIRED', ['input', 'promotion']],
  [{ company: 'x'.repeat(201) }, 'TOO_LONG', ['input', 'company']],
  [{ website: 'nordlicht' }, 'INVALID_WEBSITE', ['input', 'website']],
  [{ website: 'ftp://nordlicht.example' }, 'INVALID_WEBSITE', ['input', 'website']],
])('%j is refused', (change, code, path) => {
  expect(() => wished({ ...wish, ...change })).toThrow(expect.objectContaining({ code, path }));
});

test.each([
  ['PENDING', 'fine'],
  ['APPROVED', 'APPLICATION_DECIDED'],
  ['REJECTED', 'APPLICATION_DECIDED'],
])('an application that is %s is decided once', (status, code) => {
  expect(codeOf(() => assertPending({ status }))).toBe(code);
});

test('terms keep the languages that have a text', () => {
  const texts = [
    { language: 'en', text: ' Be fair. ' },
    { language: 'es', text: '  ' },
  ];
  expect(termsTexts(texts, ['en', 'es'])).toEqual({ en: 'Be fair.' });
  expect(codeOf(() => termsTexts([{ language: 'en', text: ' ' }], ['en']))).toBe('TERMS_NEED_ENGLISH');
  expect(codeOf(() => termsTexts([{ language: 'en', text: 'x'.repeat(50_001) }], ['en']))).toBe('TOO_LONG');
});
