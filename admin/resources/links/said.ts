import type { FormValues } from '../../provider/defineResource';

/** The named texts of a form, without those that were left empty. */
export function said<Name extends string>(form: FormValues, names: readonly Name[]): Partial<Record<Name, string>> {
  const given = names.filter((name) => String(form[name] ?? '').trim() !== '');
  return Object.fromEntries(given.map((name) => [name, String(form[name]).trim()])) as Partial<Record<Name, string>>;
}
