import { BadCell } from './cells';
import type { ImportField } from './fields';

/** A complaint about one cell of one line. */
export interface RowProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Which header each field is read from: its own name first, then the names other systems use. */
export function guess(fields: readonly ImportField[], headers: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  const mapping: Record<string, string> = {};
  const take = (name: string, wanted: readonly string[]): void => {
    if (mapping[name] !== undefined) return;
    const header = headers.find((each) => !taken.has(each) && wanted.includes(squeezed(each)));
    if (header === undefined) return;
    mapping[name] = header;
    taken.add(header);
  };
  for (const { name } of fields) take(name, [squeezed(name)]);
  for (const { name, aliases } of fields) for (const alias of aliases) take(name, [alias]);
  return mapping;
}

/** Reads one record by the mapping: its values (null for empty cells), or what is wrong with each bad cell. */
export function readRow(
  fields: readonly ImportField[],
  mapping: Readonly<Record<string, string>>,
  line: number,
  cells: Readonly<Record<string, string>>,
): { values: Record<string, unknown>; problems: RowProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { name, required, read } of fields) {
    const column = mapping[name];
    const value = column === undefined ? '' : (cells[column] ?? '');
    if (value === '') {
      values[name] = null;
      if (required)
        problems.push({ line, column: column ?? name, value, code: 'MISSING', message: `${name} is required` });
      continue;
    }
    try {
      values[name] = read(value);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      problems.push({ line, column: column!, value, code: error.code, message: error.message });
    }
  }
  return { values, problems };
}
