import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve(__dirname, '..', '..', 'node_modules/eslint/bin/eslint.js');

/** [what, the file it is planted in, the line] */
const REFUSED: readonly [string, string, string][] = [
  ['the clock', 'server/modules/orders/service.ts', 'export const at = new Date();'],
  ['the clock', 'server/modules/orders/jobs.ts', 'export const at = Date.now();'],
  ['the clock', 'server/platform/outbox.ts', 'export const at = Date();'],
  ['chance', 'server/modules/orders/queries.ts', 'export const chance = Math.random();'],
  ['rounding', 'server/modules/orders/rules.ts', 'export const rounded = Math.round(2.5);'],
  ['rounding', 'admin/shared/total.ts', 'export const rounded = Math.round(2.5);'],
  ['a list under a row', 'server/modules/a/entity.ts', 'export class A { @OneToMany(() => B, (b) => b.a) bs!: B[]; }'],
  ['a cascade', 'server/modules/b/entity.ts', 'export class A { @ManyToOne(() => B, { cascade: true }) b!: B; }'],
];
const ALLOWED: readonly [string, string, string][] = [
  ['the clock itself', 'server/kernel/clock.ts', 'export const clock = () => new Date();'],
  ['an id', 'server/kernel/id.ts', 'export const chance = Math.random();'],
  ['money', 'server/kernel/money.ts', 'export const rounded = Math.round(2.5);'],
  ['a given moment', 'server/modules/c/service.ts', 'export const at = (given: number) => new Date(given);'],
  ['a parent', 'server/modules/c/entity.ts', "export class A { @ManyToOne(() => B, { onDelete: 'RESTRICT' }) b!: B; }"],
];

describe('the linter', () => {
  let rulesBroken: Map<string, (string | null)[]>;

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-bans-'));
    for (const [, file, line] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${line}\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [program, '--config', join(__dirname, 'bans.config.mjs'), '--format', 'json', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null }[] }[];
    rulesBroken = new Map(
      results.map(({ filePath, messages }) => [
        filePath.slice(filePath.search(/(server|admin)\//)),
        messages.map(({ ruleId }) => ruleId),
      ]),
    );
    rmSync(folder, { recursive: true });
  });

  test.each(REFUSED)('refuses %s in %s: %s', (_what, file) => {
    expect(rulesBroken.get(file)).toEqual(['no-restricted-syntax']);
  });

  test.each(ALLOWED)('allows %s in %s: %s', (_what, file) => {
    expect(rulesBroken.get(file)).toEqual([]);
  });
});
