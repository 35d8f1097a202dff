import { Refusal } from '../../kernel/refusal';

/** A form is filled in by a person: not faster than this, and not a day later. */
export const FASTEST_MS = 3_000;
export const SLOWEST_MS = 24 * 3_600_000;

/** Refuses a form that a person can hardly have sent. `shownAt` is null when its token is not one of ours. */
export function assertByHand(shownAt: Date | null, hidden: string, now: Date): void {
  if (hidden !== '')
    throw new Refusal('FORM_HIDDEN_FIELD', 'A field that people do not see must stay empty.', ['form', 'nickname']);
  const age = shownAt && now.getTime() - shownAt.getTime();
  if (age === null || age > SLOWEST_MS)
    throw new Refusal('FORM_EXPIRED', 'This form is too old; open the page again.', ['form', 'token']);
  if (age < FASTEST_MS)
    throw new Refusal('FORM_TOO_FAST', 'That was faster than a person fills in a form; try again.', ['form', 'token']);
}

export interface Wish {
  readonly company: string;
  readonly contactName: string;
  readonly email: string;
  readonly country: string;
  readonly website: string;
  readonly promotion: string;
  readonly language: string;
}

const MOST: Readonly<Record<keyof Wish, number>> = {
  ...{ company: 200, contactName: 200, email: 254, country: 2, website: 255, promotion: 2000, language: 2 },
};
const NEEDED: readonly (keyof Wish)[] = ['company', 'contactName', 'email', 'country', 'promotion'];

/** Without the blanks around what was typed; refuses what is missing, too long, or no web address. */
export function wished(wish: Wish): Wish {
  const plain = Object.fromEntries(Object.entries(wish).map(([name, text]) => [name, (text as string).trim()]));
  const kept = plain as unknown as Wish;
  for (const name of NEEDED) if (!kept[name]) throw new Refusal('REQUIRED', `${name} is needed.`, ['input', name]);
  for (const [name, most] of Object.entries(MOST) as [keyof Wish, number][]) {
    const { length } = kept[name];
    if (length > most)
      throw new Refusal('TOO_LONG', `At most ${most} characters, not ${length}.`, ['input', name], { most, length });
  }
  if (kept.website && !/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(kept.website))
    throw new Refusal('INVALID_WEBSITE', `${kept.website} is not a web address.`, ['input', 'website'], {
      value: kept.website,
    });
  return { ...kept, email: kept.email.toLowerCase() };
}

export function assertPending({ status }: { readonly status: string }): void {
  if (status !== 'PENDING')
    throw new Refusal('APPLICATION_DECIDED', `This application is ${status.toLowerCase()} already.`, ['id'], {
      status,
    });
}

const LONGEST_TERMS = 50_000;

export interface TermsText {
  readonly language: string;
  readonly text: string;
}

/** The texts by language; English, which is shown where a language is missing, must be among them. */
export function termsTexts(texts: readonly TermsText[], languages: readonly string[]): Record<string, string> {
  const path = ['texts'];
  const kept: Record<string, string> = {};
  for (const { language, text } of texts) {
    if (!languages.includes(language))
      throw new Refusal('UNKNOWN_LANGUAGE', `There is no language ${language.slice(0, 20)}.`, path, {
        language: language.slice(0, 20),
      });
    if (kept[language] !== undefined)
      throw new Refusal('REPEATED', `There are two texts for ${language}.`, path, { value: language });
    if (text.length > LONGEST_TERMS)
      throw new Refusal('TOO_LONG', `At most ${LONGEST_TERMS} characters, not ${text.length}.`, path, {
        ...{ most: LONGEST_TERMS, length: text.length },
      });
    if (text.trim()) kept[language] = text.trim();
  }
  if (!kept['en']) throw new Refusal('TERMS_NEED_ENGLISH', 'The terms need a text in English.', path);
  return kept;
}
