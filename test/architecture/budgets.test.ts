import { apply } from '../../server/modules/applications/service/apply';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';

/**
 * [what, query with $first, statements]: as many for two rows as for forty. A list field that reads rows under its rows
 * belongs here.
 */
const PAGES: readonly [what: string, query: string, statements: number][] = [
  ['clients', '($first: Int!) { clients(first: $first) { totalCount nodes { id name } } }', 2],
  ['products', '($first: Int!) { products(first: $first) { nodes { id category { name } prices { id } } } }', 3],
  [
    'invoices',
    `($first: Int!) { invoices(first: $first, filter: { overdue: false }) { totalCount nodes {
      number left { amount } overdue client { name openInvoiceCount balance { amount } } lines { id } payments { id } } } }`,
    7,
  ],
  [
    'inquiries',
    `($first: Int!) { tickets(first: $first) { totalCount nodes { subject client { name } department { name }
      messages(last: 1) { body attachments { id } } notes(last: 1) { body attachments { id } } } } }`,
    7,
  ],
  [
    'invitations',
    `($first: Int!) { invitations(first: $first) { totalCount nodes {
      email client { name } partner { name } programme { name } } } }`,
    5,
  ],
  [
    'applications',
    `($first: Int!) { applications(first: $first) { totalCount nodes {
      company programme { name } partner { name } decidedBy { name } } } }`,
    3,
  ],
];

const APPLICATION = {
  ...{ company: 'Studio', contactName: 'Ines', country: 'ES', website: '', promotion: 'We blog.', language: 'es' },
};

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(
    async () =>
      void (portal = await bootPortal(dialect, async (world) => {
        await world.neighbours();
        await world.category('hosting');
        await world.department('help');
        for (let nth = 0; nth < 40; nth++) {
          await world.client(`more${nth}`);
          await world.ticket(`more${nth}`);
          await world.product(`more${nth}`);
          await world.price(`more${nth}`);
          await world.invoice(`more${nth}`, [{ minor: 1000, currency: 'EUR' }]);
          await world.invitation(`inv${nth}`, 'A', { clientId: `more${nth}`, programmeId: hostingReseller.id });
          await apply(world.work, { ...APPLICATION, email: `more${nth}@studio.example` }, null);
        }
      })),
  );
  afterAll(() => portal.close());

  test.each(PAGES)('the statements of a page of %s do not grow with its rows', async (_what, query, statements) => {
    const few = await portal.ask(admin, `query ${query}`, { first: 2 });
    const many = await portal.ask(admin, `query ${query}`, { first: 40 });
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect([few.statements.length, many.statements.length]).toEqual([statements, statements]);
  });

  test('nothing is counted, and nothing listed, unless asked for', async () => {
    expect((await portal.ask(admin, '{ clients { nodes { id } } }')).statements).toHaveLength(1);
    expect((await portal.ask(admin, '{ clients { totalCount } }')).statements).toHaveLength(1);
  });
});
