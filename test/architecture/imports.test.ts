import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Every rule of the house with an import that breaks it: [rule, importing file, what it imports]. */
const PLANTS: readonly [rule: string, file: string, imported: string][] = [
  ['kernel-is-pure', 'server/kernel/impure.ts', 'node:fs'],
  ['kernel-is-pure', 'server/kernel/dependent.ts', '../platform/db/store'],
  ['platform-knows-no-module', 'server/platform/curious.ts', '../modules/orders/entity'],
  ['platform-knows-no-module', 'server/platform/transported.ts', '../api/schema'],
  ['api-knows-no-module', 'server/api/curious.ts', '../modules/orders/entity'],
  ['nothing-imports-the-root', 'server/modules/orders/service/rooted.ts', '../../../app'],
  ['rules-are-pure', 'server/modules/orders/rules.ts', './entity'],
  ['rules-are-pure', 'server/modules/orders/policy.ts', 'node:fs'],
  ['entities-hold-no-behaviour', 'server/modules/orders/entity/busy.ts', '../service/place'],
  ['services-know-no-transport', 'server/modules/orders/service/transported.ts', '../../../api/schema'],
  ['services-know-no-transport', 'server/modules/orders/jobs.ts', 'graphql'],
  ['only-the-platform-opens-the-database', 'server/modules/orders/service/direct.ts', 'typeorm'],
  ['only-the-platform-opens-the-database', 'server/modules/orders/resolver.ts', 'typeorm'],
  [
    'modules-meet-at-entity-events-rules-policy-service-queries',
    'server/modules/orders/types.ts',
    '../clients/resolver',
  ],
  ['every-module-has-its-place', 'server/modules/surprises/entity.ts', '../orders/entity'],
  ['clients-imports-no-higher-module', 'server/modules/clients/service.ts', '../orders/service/place'],
  ['identity-imports-no-higher-module', 'server/modules/identity/service.ts', '../partners/entity'],
  ['the-server-runs-without-dev-dependencies', 'server/platform/heavy.ts', 'jest'],
  ['everything-resolves', 'server/platform/lost.ts', './nowhere'],
  ['no-cycles', 'server/platform/one.ts', './other'],
  ['no-cycles-in-the-admin', 'admin/shared/one.ts', './other'],
  ['the-admin-speaks-graphql-only', 'admin/shared/shortcut.ts', '../../server/kernel/money'],
  ['the-product-knows-no-test', 'server/platform/tested.ts', '../../test/support/world'],
];

/** What the planted files import, itself in order. */
const GROUND: Record<string, string> = {
  'server/app.ts': '',
  'server/api/schema.ts': '',
  'server/kernel/money.ts': '',
  'server/platform/db/store.ts': `import '../../kernel/money';`,
  'server/platform/other.ts': `import './one';`,
  'server/modules/clients/entity.ts': `import 'typeorm';`,
  'server/modules/clients/resolver.ts': `import '../../api/schema';\nimport './entity';`,
  'server/modules/partners/entity.ts': '',
  'server/modules/orders/entity.ts': `import '../clients/entity';`,
  'server/modules/orders/service/place.ts': `import '../../clients/entity';\nimport '../../../platform/db/store';`,
  'admin/shared/other.ts': `import './one';`,
  'admin/shared/page.ts': `import './part';\nexport interface Shown {}`,
  'admin/shared/part.ts': `import type { Shown } from './page';\nexport const shown: Shown = {};`,
  'test/support/world.ts': `import '../../server/app';`,
};

describe('the dependency rules', () => {
  let found: readonly Violation[];
  let defined: readonly string[];

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-imports-'));
    const planted = Object.fromEntries(PLANTS.map(([, file, imported]) => [file, `import '${imported}';`]));
    for (const [file, content] of Object.entries({ ...GROUND, ...planted })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${content}\n`);
    }
    for (const file of ['package.json', 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rules = join(__dirname, 'dependencies.cjs');
    const { stdout } = spawnSync(
      process.execPath,
      [program, '--config', rules, '--output-type', 'json', 'server', 'admin', 'test'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 },
    );
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } };
    };
    found = summary.violations;
    defined = summary.ruleSetUsed.forbidden.map(({ name }) => name);
    rmSync(folder, { recursive: true });
  });

  test.each(PLANTS)('%s: %s may not import %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('what is in order is not refused', () => {
    const inOrder = Object.keys(GROUND).filter((file) => !file.endsWith('/other.ts'));
    expect(found.filter(({ from }) => inOrder.includes(from))).toEqual([]);
  });

  test('every rule has a plant, and one rank stands for all', () => {
    const planted = new Set(PLANTS.map(([rule]) => rule));
    const rest = defined.filter((name) => !planted.has(name) && !name.endsWith('-imports-no-higher-module'));
    expect(rest).toEqual([]);
  });
});
