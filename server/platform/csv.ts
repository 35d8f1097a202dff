import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | Date | null | undefined;

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Lines of a CSV file (RFC 4180, with CRLF); text that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(textOf)),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell !== 'string') return String(cell);
  return BEGINS_A_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
