import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['REAL_DATA'];

/**
 * Tests on published data that the repository does not carry: skipped where `REAL_DATA` names no folder.
 * `test/run.mjs` knows them by the words their names begin with, and says in one line that they were skipped.
 */
export function describeOnRealData(about: string, tests: () => void): void {
  (folder ? describe : describe.skip)(`on real data: ${about}`, tests);
}

export function realData(file: string): Buffer {
  if (!folder) throw new Error(`${file} is read from the folder that REAL_DATA names, and it names none`);
  return readFileSync(join(folder, file));
}
