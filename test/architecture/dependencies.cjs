/** Which file may import which. `npm run lint` checks it; `imports.test.ts` plants what it forbids. */
const own = '^server/modules/([^/]+)/';

/** Bottom to top: a module may import those before it. Upwards it announces, and app.ts connects. */
const modules = [
  ...['identity', 'settings', 'audit', 'jobs', 'rates'],
  ...['partners', 'clients', 'relationships'],
  ...['catalogue', 'orders', 'subscriptions', 'invoices'],
  ...['tickets', 'notifications'],
  ...['programmes', 'attributions', 'ledger', 'commissions'],
  ...['credit', 'points', 'schemes', 'renewals'],
  ...['adjustments', 'payouts', 'statements'],
  ...['applications', 'invitations', 'links', 'claims', 'intake'],
  ...['audiences', 'resources', 'announcements', 'messages', 'badges', 'alerts'],
  ...['simulations', 'reports', 'imports', 'webhooks'],
];

/** A role is a file of that name, or a folder of them once it has been split by verb. */
const role = (...names) => `^server/modules/[^/]+/(${names.join('|')})(/|\\.ts$)`;
/** What a page needs to know of who is looking: modules above add their own to it. */
const WHO_LOOKS = '^server/modules/identity/types\\.ts$';
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-cycles', { pathNot: '^admin/' }, { circular: true }),
    // A part of a page may name the page's record; that import is gone once compiled.
    never(
      'no-cycles-in-the-admin',
      { path: '^admin/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never('everything-resolves', {}, { couldNotResolve: true }),
    never(
      'the-server-runs-without-dev-dependencies',
      { path: '^server/', pathNot: '^server/build/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    never('kernel-is-pure', { path: '^server/kernel/' }, { pathNot: '^server/kernel/|^(node:)?crypto$' }),
    never(
      'platform-knows-no-module',
      { path: '^server/platform/' },
      { path: '^server/', pathNot: '^server/(platform|kernel)/' },
    ),
    never(
      'api-knows-no-module',
      { path: '^server/api/' },
      { path: '^server/', pathNot: '^server/(api|platform|kernel)/' },
    ),
    never(
      'nothing-imports-the-root',
      { path: '^server/(modules|api|platform|kernel)/' },
      { path: '^server/([^/]+\\.ts$|demo/)' },
    ),
    never(
      'rules-are-pure',
      { path: role('rules', 'policy', 'events') },
      { pathNot: `^server/kernel/|${role('rules')}` },
    ),
    never(
      'entities-hold-no-behaviour',
      { path: role('entity') },
      { path: role('service', 'queries', 'jobs', 'listeners', 'resolver') },
    ),
    never(
      'services-know-no-transport',
      { path: role('service', 'queries', 'listeners', 'jobs') },
      { path: `^server/api/|type-graphql|node_modules/graphql/|${role('resolver')}` },
    ),
    never(
      'only-the-platform-opens-the-database',
      { path: '^server/(modules|api)/', pathNot: role('entity') },
      { path: 'node_modules/(typeorm|mysql2|better-sqlite3)/' },
    ),
    never(
      'modules-meet-at-entity-events-rules-policy-service-queries',
      { path: own },
      {
        path: '^server/modules/',
        pathNot: ['^server/modules/$1/', WHO_LOOKS, role('entity', 'events', 'rules', 'policy', 'service', 'queries')],
      },
    ),
    never(
      'every-module-has-its-place',
      { path: own, pathNot: `^server/modules/(${modules.join('|')})/` },
      { path: '.' },
    ),
    ...modules
      .slice(0, -1)
      .map((name, place) =>
        never(
          `${name}-imports-no-higher-module`,
          { path: `^server/modules/${name}/` },
          { path: `^server/modules/(${modules.slice(place + 1).join('|')})/` },
        ),
      ),
    never('the-admin-speaks-graphql-only', { path: '^admin/' }, { path: '^(server|test)/' }),
    never('the-product-knows-no-test', { path: '^server/' }, { path: '^(admin|test)/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^admin/gql/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
