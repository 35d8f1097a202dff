import { Refusal } from '../../kernel/refusal';

export interface AnnouncementText {
  readonly title: string;
  readonly body: string;
}
/** By language; those without a text fall back on the first. */
export type AnnouncementTexts = Readonly<Record<string, AnnouncementText>>;

export const LONGEST_TITLE = 200;
export const LONGEST_BODY = 10_000;

/** At least one language, each at most once, each with a title and a body. The first is the one to fall back on. */
export function textsOf(
  written: readonly (AnnouncementText & { readonly language: string })[],
  known: readonly string[],
): { readonly texts: AnnouncementTexts; readonly fallback: string } {
  const [first] = written;
  if (!first) throw new Refusal('ANNOUNCEMENT_TEXT', 'Write it in one language at least.', ['input', 'texts']);
  const texts: Record<string, AnnouncementText> = {};
  for (const [index, { language, title, body }] of written.entries()) {
    const path = ['input', 'texts', String(index)];
    if (!known.includes(language) || texts[language])
      throw new Refusal(
        'UNKNOWN_LANGUAGE',
        `There is no language ${language.slice(0, 20)}, or it is there twice.`,
        [...path, 'language'],
        {
          language: language.slice(0, 20),
        },
      );
    texts[language] = {
      title: within(title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE, [...path, 'title']),
      body: within(body.replace(/\r\n?/g, '\n').trim(), LONGEST_BODY, [...path, 'body']),
    };
  }
  return { texts, fallback: first.language };
}

/** The text in a language, or in the one it falls back on. */
export function textIn(texts: AnnouncementTexts, fallback: string, language: string | null | undefined) {
  const found = language && Object.hasOwn(texts, language) ? language : fallback;
  return { language: found, ...texts[found]! };
}

/** From an instant (now, when none is given) until another, or without end. */
export function periodOf(from: Date | null | undefined, until: Date | null | undefined, now: Date) {
  const publishFrom = from ?? now;
  if (until && (until <= publishFrom || until <= now))
    throw new Refusal('ANNOUNCEMENT_PERIOD', 'It would end before it begins, or has ended already.', [
      'input',
      'until',
    ]);
  return { publishFrom, publishUntil: until ?? null };
}

export function searchText(texts: AnnouncementTexts): string {
  return Object.values(texts)
    .map(({ title, body }) => `${title}\n${body}`)
    .join('\n')
    .toLowerCase();
}

function within(text: string, most: number, path: readonly string[]): string {
  if (!text) throw new Refusal('REQUIRED', 'A title and a text are needed in each language.', path);
  if (text.length > most)
    throw new Refusal('TEXT_TOO_LONG', `It has ${text.length} characters; at most ${most} fit.`, path, {
      most,
      length: text.length,
    });
  return text;
}
