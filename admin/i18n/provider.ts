import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useTranslate, type I18nProvider } from 'react-admin';
import type { TextKey } from './catalogue';

const LOADERS = {
  en: () => import('./load/en'),
  es: () => import('./load/es'),
  it: () => import('./load/it'),
  pt: () => import('./load/pt'),
  bg: () => import('./load/bg'),
} as const;

export type Locale = keyof typeof LOADERS;

export const LOCALES: readonly { locale: Locale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
  { locale: 'it', name: 'Italiano' },
  { locale: 'pt', name: 'Português' },
  { locale: 'bg', name: 'Български' },
];

const isLocale = (text: string): text is Locale => text in LOADERS;

/** The browser's first language that we speak. */
export function preferredLocale(languages: readonly string[] = navigator.languages): Locale {
  return languages.map((language) => language.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}

let provider: I18nProvider | undefined;

/** Loads one language and makes it the one spoken; the others follow when somebody switches. */
export async function startI18n(remembered: unknown): Promise<I18nProvider> {
  const first = typeof remembered === 'string' && isLocale(remembered) ? remembered : preferredLocale();
  const texts = await LOADERS[first]();
  const load = async (locale: string) => (await LOADERS[isLocale(locale) ? locale : 'en']()).messages;
  provider = polyglotI18nProvider((locale) => (locale === first ? texts.messages : load(locale)), first, [...LOCALES], {
    allowMissing: true,
  });
  document.documentElement.lang = first;
  return provider;
}

export function currentLocale(): string {
  return provider?.getLocale() ?? 'en';
}

export type Values = Readonly<Record<string, unknown>>;

/** The text of a server's error code in the language spoken; the server's own words where there is none. */
export function errorText(code: string, message: string, values: Values = {}): string {
  return provider?.translate(`errors.${code}`, { ...values, _: message }) ?? message;
}

/** The texts of the language spoken, by names the compiler knows. */
export function useText(): (key: TextKey, values?: Values) => string {
  return useTranslate();
}
