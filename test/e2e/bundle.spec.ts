import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const folder = resolve(__dirname, '../../dist/admin');
const KB = 1024;
const ENTRY_LIMIT = 280 * KB;
const ROUTE_LIMIT = 350 * KB;

const manifest = (): Record<string, Chunk> =>
  JSON.parse(readFileSync(resolve(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** A chunk and everything it imports at once. */
function together(chunks: Record<string, Chunk>, keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    together(chunks, chunks[key]?.imports ?? [], seen);
  }
  return seen;
}

function gzipped(chunks: Record<string, Chunk>, keys: Iterable<string>): number {
  const files = new Set([...keys].flatMap((key) => [chunks[key]!.file, ...(chunks[key]!.css ?? [])]));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(resolve(folder, file))).length, 0);
}

test('the entry is at most 280 KB gzip', () => {
  const chunks = manifest();
  const entry = Object.keys(chunks).filter((key) => chunks[key]!.isEntry);
  expect(entry).toHaveLength(1);
  expect(gzipped(chunks, together(chunks, entry))).toBeLessThanOrEqual(ENTRY_LIMIT);
});

test('no route is more than 350 KB gzip, charts aside', () => {
  const chunks = manifest();
  const entry = Object.keys(chunks).filter((key) => chunks[key]!.isEntry);
  const routes = Object.keys(chunks).filter((key) => chunks[key]!.isDynamicEntry && /(pages|resources)\//.test(key));
  expect(routes.length).toBeGreaterThan(0);
  const heavy = routes
    .map((key) => [key, gzipped(chunks, together(chunks, [...entry, key]))] as const)
    .filter(([, bytes]) => bytes > ROUTE_LIMIT);
  expect(heavy).toEqual([]);
});
