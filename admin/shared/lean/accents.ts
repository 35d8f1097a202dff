/** Stands in for a table of accented letters: the browser takes letters and accents apart itself. */
export const clean = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
