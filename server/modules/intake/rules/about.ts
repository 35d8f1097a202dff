import type { ReportBody } from './bodies';

const OF_ADDRESS = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/g;

/** Whether a report names the address, as a whole and in any case: one that merely ends like it is another's. */
export function isAbout(
  { searchText, body }: { readonly searchText: string; readonly body: ReportBody },
  email: string,
): boolean {
  const texts = [searchText, ...Object.values(body).filter((each) => typeof each === 'string')];
  const wanted = email.toLowerCase();
  return texts.some((text) =>
    [...text.toLowerCase().matchAll(OF_ADDRESS)].some(([found]) => found.replace(/\.+$/, '') === wanted),
  );
}
