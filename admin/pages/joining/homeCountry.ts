/** The country of the browser's first language that names one: a guess that the reader may correct. */
export function homeCountry(languages: readonly string[] = navigator.languages): string | undefined {
  return languages.map((language) => new Intl.Locale(language).region).find((region) => region?.length === 2);
}
