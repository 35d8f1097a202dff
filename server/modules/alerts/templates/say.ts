import { factsOf, type Values } from '../../notifications/rules/writing';
import { bg } from './bg';
import { en } from './en';
import { es } from './es';
import { it } from './it';
import { pt } from './pt';
import type { Sentences, Wording } from './words';

const LANGUAGES: Readonly<Record<string, Sentences>> = { en, es, it, pt, bg };

/** The sentence in that language, English where the portal does not speak it. A fact that is missing leaves no gap behind. */
export function say(language: string, wording: Wording, values: Values): string {
  const code = Object.hasOwn(LANGUAGES, language) ? language : 'en';
  const facts = factsOf(values, code);
  const sentence = LANGUAGES[code]![wording];
  const chosen = typeof sentence === 'string' ? sentence : sentence[facts.count('count') > 1 ? 1 : 0];
  const filled = chosen.replace(/\{(\w+)(?::(money|month))?\}/g, (_all, name: string, form?: 'money' | 'month') =>
    facts[form ?? 'text'](name),
  );
  return filled.replace(/\s+/g, ' ').replace(/:?\s*$/, '');
}
