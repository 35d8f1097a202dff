import { parse } from 'csv-parse';
import iconv from 'iconv-lite';

/** A record of a CSV file: the line it begins on (1 is the header's) and its cells by header. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvFile {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<CsvRow>;
}

/** Why a file is no CSV at all; a single bad record is a row of the report instead. */
export class UnreadableCsv extends Error {}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads CSV as spreadsheets and other systems write it: UTF-8 or UTF-16 with a byte-order mark, plain UTF-8, or a
 * single-byte Western (windows-1252) or Cyrillic (windows-1251) encoding; comma, semicolon, tab or bar.
 */
export async function readCsv(bytes: Buffer): Promise<CsvFile> {
  const { text, encoding } = decoded(bytes);
  if (text.trim() === '') throw new UnreadableCsv('the file is empty');
  const delimiter = likeliest(text);
  const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true };
  const records = parse(text, { ...options, relax_quotes: true }) as AsyncIterable<{
    info: { lines: number };
    record: string[];
  }>;
  const walk = records[Symbol.asyncIterator]();
  const first = await walk.next();
  const headers: string[] = first.done ? [] : first.value.record;
  const doubled = headers.find((header, index) => headers.indexOf(header) !== index);
  if (doubled !== undefined) throw new UnreadableCsv(`the column “${doubled}” stands in the header twice`);
  return { encoding, delimiter, headers, rows: rowsOf(walk, headers) };
}

async function* rowsOf(
  walk: AsyncIterator<{ info: { lines: number }; record: string[] }>,
  headers: readonly string[],
): AsyncGenerator<CsvRow> {
  // csv-parse counts the lines read, so a record with line breaks in its cells is known by its last one.
  for (let next = await walk.next(); !next.done; next = await walk.next()) {
    const { info, record } = next.value;
    yield { line: info.lines, cells: Object.fromEntries(headers.map((header, at) => [header, record[at] ?? ''])) };
  }
}

function decoded(bytes: Buffer): { text: string; encoding: string } {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return as(bytes, 'utf-16le');
  if (bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return as(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return as(bytes, looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252');
  }
}

function as(bytes: Buffer, encoding: string): { text: string; encoding: string } {
  return { text: iconv.decode(bytes, encoding), encoding };
}

/** Cyrillic words are runs of high bytes; Western ones have a single accented letter here and there. */
function looksCyrillic(bytes: Buffer): boolean {
  const high = bytes.reduce((count, byte) => count + (byte >= 0xc0 ? 1 : 0), 0);
  const pairs = bytes.reduce((count, byte, at) => count + (byte >= 0xc0 && (bytes[at + 1] ?? 0) >= 0xc0 ? 1 : 0), 0);
  return pairs * 2 > high;
}

/** The delimiter that cuts the first line into the most columns, quoted cells left alone. */
function likeliest(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '""');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, cuts: header.split(delimiter).length }));
  return counted.reduce((best, each) => (each.cuts > best.cuts ? each : best)).delimiter;
}
