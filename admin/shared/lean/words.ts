/**
 * Stands in for the grammar that react-admin makes labels with where a catalogue has none. Ours have them all, so the
 * words need only be legible.
 */
const words = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
const same = (name: string) => name;

export const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
export const humanize = (name: string) => capitalize(words(name));
export const transform = humanize;
export { same as inflect, same as pluralize, same as singularize, words as underscore };
