/**
 * `npm run release`: from now on today's schema is the one that clients rely on, and no break is accepted any more.
 * Descriptions are left out: they may change at any time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const root = new URL('../../../', import.meta.url);
const folder = new URL('test/architecture/released/', root);
const today = parse(readFileSync(new URL('schema.graphql', root), 'utf8'));
const bare = visit(today, { enter: ({ description, ...node }) => (description ? node : undefined) });
writeFileSync(new URL('schema.sdl', folder), `${print(bare)}\n`);
writeFileSync(new URL('accepted.json', folder), '{}\n');
