import type { TranslationMessages } from 'react-admin';
import type { en } from './en';

type Widened<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Widened<Texts[Key]> };

/** What every language has to say: the keys of the English texts, none missing and none too many. */
export type Catalogue = Widened<typeof en>;

type Paths<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${Paths<Texts[Key]>}`;
}[keyof Texts & string];

/** The name of a text. A screen that asks for another one does not compile. */
export type TextKey = Paths<Catalogue>;

/** Adds what react-admin looks up by itself: `resources.<name>.name` and its fields, the common ones included. */
export function composed(ra: TranslationMessages, catalogue: Catalogue): TranslationMessages {
  const resources = Object.entries<object>(catalogue)
    .filter((entry): entry is [string, ResourceTexts] => 'name' in entry[1] && 'fields' in entry[1])
    .map(([resource, { name, fields }]) => [resource, { name, fields: { ...catalogue.fields, ...fields } }]);
  return { ...ra, ...catalogue, resources: Object.fromEntries(resources) };
}

/** A section that is a resource says how one and many of it are called, and what its own fields are. */
interface ResourceTexts {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
}
