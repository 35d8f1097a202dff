import { mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { PartnerEnrolment, PartnerStanding } from '../../server/modules/programmes/entity';
import { Resource, ResourceVersion } from '../../server/modules/resources/entity';
import { duties } from '../../server/modules/resources/jobs';
import { messagePolicy } from '../../server/modules/messages/policy';
import { routes } from '../../server/modules/resources/routes';
import { Upload } from '../../server/modules/tickets/entity/file';
import { routes as ticketRoutes } from '../../server/modules/tickets/routes';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { PNG, serveRoutes, type Served } from '../support/routes';
import { now, type World } from '../support/world';

const folder = join(process.env['DATA_DIR']!, 'files', 'resources');
const stored = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const support = staff('SUPPORT');
const HOSTING = hostingReseller.id;

/** A holds Gold, B Silver, C has left the programme. */
async function past(world: World): Promise<void> {
  await world.neighbours();
  await world.partner('C');
  const { of } = world.work;
  await of(PartnerEnrolment).update('enr-C', { leftAt: now });
  for (const [partnerId, tier, name] of [
    ['A', 'GOLD', 'Gold'],
    ['B', 'SILVER', 'Silver'],
    ['C', 'GOLD', 'Gold'],
  ])
    await of(PartnerStanding).insert({
      ...{ id: `pst-${partnerId}`, partnerId: partnerId!, programmeId: HOSTING, clients: 11, tier: tier!, name: name! },
      ...{ since: now, tierId: null, versionId: null, recalibratedOn: '2026-03-01' },
    });
}

const FIELDS = 'id title number downloads url archivedAt version current { number name type size link downloads }';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let served: Served;
  beforeAll(async () => {
    served = await serveRoutes(() => portal, [...routes, ...ticketRoutes(messagePolicy.read)]);
  });
  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    portal = await bootPortal(dialect, past);
  });
  afterEach(() => portal.close());
  afterAll(() => served.stop());

  const upload = async (actor: Actor = support, content = PNG, name = 'logo.png', type = 'image/png') =>
    (await served.upload(actor, '/resources/files', content, name, type)).json as { id: string; code: string };
  const act = async (actor: Actor, mutation: string, variables: object = {}) => {
    const { data, errors } = await portal.ask(actor, mutation, variables as Record<string, unknown>);
    return errors ? { denied: errors[0]!.extensions.code } : (Object.values(data)[0] as any);
  };
  const create = (input: object, actor: Actor = support) =>
    act(
      actor,
      `mutation ($input: ResourceCreateInput!) { resourceCreate(input: $input) { resource { ${FIELDS} } userErrors { code path } } }`,
      { input: { title: 'Logo pack', category: 'LOGO', ...input } },
    );
  const replace = (id: string, input: object, actor: Actor = support) =>
    act(
      actor,
      `mutation ($id: ID!, $input: ResourceReplaceInput!) { resourceReplace(id: $id, input: $input) { resource { ${FIELDS} } userErrors { code } } }`,
      { id, input },
    );
  const update = (id: string, version: number, input: object, actor: Actor = support) =>
    act(
      actor,
      `mutation ($id: ID!, $version: Int!, $input: ResourceUpdateInput!) { resourceUpdate(id: $id, version: $version, input: $input) { resource { ${FIELDS} audience { programmeName tiers { key name } } } userErrors { code } } }`,
      { id, version, input },
    );
  const seenBy = async (actor: Actor, filter: object = {}) => {
    const { data } = await portal.ask(
      actor,
      'query ($filter: ResourceFilter) { resources(first: 50, filter: $filter, sort: { by: TITLE, direction: ASC }) { totalCount nodes { title } } }',
      { filter },
    );
    expect(data.resources.totalCount).toBe(data.resources.nodes.length);
    return data.resources.nodes.map(({ title }: { title: string }) => title);
  };

  test('a file is uploaded, taken by partners, counted, and followed by a version', async () => {
    const { id: fileId } = await upload();
    const { resource } = await create({ fileId, language: 'en', description: 'All sizes.' });
    expect(resource.current).toEqual({
      number: 1,
      name: 'logo.png',
      type: 'image/png',
      size: PNG.length,
      link: null,
      downloads: 0,
    });
    for (const actor of [partner('A'), partner('B'), partner('A', 'PARTNER_EMPLOYEE'), support]) {
      const { status, headers, content } = await served.get(actor, resource.url);
      expect([status, content.equals(PNG)]).toEqual([200, true]);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="logo.png"; filename*=UTF-8''logo.png`);
      expect(headers.get('content-security-policy')).toContain('sandbox');
    }
    const second = await upload(support, Buffer.from('a,b\n1,2\n'), 'sizes.csv', 'text/csv');
    const replaced = await replace(resource.id, { fileId: second.id, note: 'As a table.' });
    expect(replaced).toMatchObject({ userErrors: [], resource: { number: 2, downloads: 3, version: 2 } });
    expect(replaced.resource.current).toMatchObject({ number: 2, name: 'sizes.csv', type: 'text/plain', downloads: 0 });
    expect((await served.get(partner('A'), resource.url)).content.toString()).toBe('a,b\n1,2\n');
    // The old one is kept, for staff.
    const old = `${resource.url}/versions/1`;
    expect((await served.get(support, old)).content.equals(PNG)).toBe(true);
    expect((await served.get(partner('A'), old)).status).toBe(404);
    expect((await served.get(partner('A'), `${resource.url}/versions/2`)).status).toBe(200);
    expect((await served.get(support, `${resource.url}/versions/x`)).status).toBe(404);
    const versions = `{ resource(id: "${resource.id}") { downloads versions { number note downloads url createdBy { name } } } }`;
    expect((await portal.ask(support, versions)).data.resource).toMatchObject({
      downloads: 5,
      versions: [
        { number: 2, note: 'As a table.', downloads: 2 },
        { number: 1, note: '', downloads: 3, url: old },
      ],
    });
    expect((await portal.ask(partner('A'), versions)).data.resource.versions).toBeNull();
    expect(stored()).toHaveLength(2);
    expect((await portal.audits()).map(({ action }) => action)).toEqual(['resource.create', 'resource.replace']);
  });

  test('a link is counted and leads there, without saying from where', async () => {
    const { resource } = await create({ link: 'https://example.com/guide', title: 'Guide', category: 'TRAINING' });
    const { status, headers } = await served.get(partner('A'), resource.url);
    expect([status, headers.get('location'), headers.get('referrer-policy')]).toEqual([
      302,
      'https://example.com/guide',
      'no-referrer',
    ]);
    expect((await portal.db.reading(admin).of(Resource).get(resource.id)).downloads).toBe(1);
  });

  test('a partner sees what its audience allows, in lists, by id and by address', async () => {
    const made = new Map<string, any>();
    const audiences: Record<string, unknown> = {
      all: [],
      gold: [{ programmeId: HOSTING, tiers: ['GOLD'] }],
      hosting: [{ programmeId: HOSTING }],
      upper: [{ programmeId: HOSTING, tiers: ['SILVER', 'GOLD'] }],
    };
    for (const [title, audience] of Object.entries(audiences)) {
      const { id: fileId } = await upload();
      made.set(title, (await create({ title, audience, fileId })).resource);
    }
    const sees: readonly [Actor, string[]][] = [
      [partner('A'), ['all', 'gold', 'hosting', 'upper']],
      [app('A', 'resources:read'), ['all', 'gold', 'hosting', 'upper']],
      [partner('B'), ['all', 'hosting', 'upper']],
      [partner('C'), ['all']],
      [staff('FINANCE'), ['all', 'gold', 'hosting', 'upper']],
    ];
    for (const [actor, titles] of sees) {
      expect(await seenBy(actor)).toEqual(titles);
      for (const [title, { id, url }] of made) {
        const { data } = await portal.ask(
          actor,
          `{ resource(id: "${id}") { title current { id } audience { programmeId } } }`,
        );
        const { status } = await served.get(actor, url);
        expect([title, data.resource?.title, status]).toEqual(
          titles.includes(title) ? [title, title, 200] : [title, undefined, 404],
        );
        expect((await served.get(actor, `${url}/versions/1`)).status).toBe(status);
        expect(data.resource?.audience ?? null).toBeNull();
      }
    }
    // The tier moves, and with it what is seen.
    await portal.build(({ work }) => work.of(PartnerStanding).update('pst-B', { tier: 'GOLD', name: 'Gold' }));
    expect(await seenBy(partner('B'))).toEqual(['all', 'gold', 'hosting', 'upper']);
    // A alone took it: twice by itself and twice by its program.
    expect((await portal.db.reading(admin).of(Resource).get(made.get('gold').id)).downloads).toBe(4);
  });

  test('clients and strangers get nothing, and partners change nothing', async () => {
    const { id: fileId } = await upload();
    const { resource } = await create({ fileId });
    expect((await served.get(client('ofA'), resource.url)).status).toBe(403);
    expect((await served.get(null, resource.url)).status).toBe(401);
    expect((await served.get(app('A', 'clients:read'), resource.url)).status).toBe(403);
    for (const actor of [partner('A'), staff('FINANCE'), client('ofA')]) {
      expect(await create({ link: 'https://example.com' }, actor)).toEqual({ denied: 'FORBIDDEN' });
      expect(await replace(resource.id, { link: 'https://example.com' }, actor)).toEqual({ denied: 'FORBIDDEN' });
      expect(await update(resource.id, 1, { title: 'x' }, actor)).toEqual({ denied: 'FORBIDDEN' });
      expect(await act(actor, `mutation { resourceArchive(id: "${resource.id}") { userErrors { code } } }`)).toEqual({
        denied: 'FORBIDDEN',
      });
      expect((await served.upload(actor, '/resources/files', PNG, 'a.png', 'image/png')).status).toBe(403);
    }
    const { of } = portal.db.reading(admin);
    expect([await of(Resource).count(), await of(ResourceVersion).count(), await of(Upload).count()]).toEqual([
      1, 1, 0,
    ]);
    expect(await of(Resource).get(resource.id)).toMatchObject({ title: 'Logo pack', version: 1, archivedAt: null });
  });

  test('what is said of it changes, and an archived one is nobody’s until it is brought back', async () => {
    const { resource } = await create({ link: 'https://example.com/a' });
    const { id } = resource;
    const changed = await update(id, 1, {
      ...{ title: 'Prices', category: 'PRODUCT', language: null, description: 'For Gold.' },
      audience: [{ programmeId: HOSTING, tiers: ['GOLD'] }],
    });
    expect(changed.resource).toMatchObject({
      ...{ title: 'Prices', version: 2 },
      audience: [{ programmeName: 'Hosting reseller', tiers: [{ key: 'GOLD', name: 'Gold' }] }],
    });
    expect(await update(id, 1, { title: 'Late' })).toMatchObject({ userErrors: [{ code: 'STALE' }] });
    expect([await seenBy(partner('A')), await seenBy(partner('B'))]).toEqual([['Prices'], []]);
    const verb = (name: string) =>
      act(support, `mutation { ${name}(id: "${id}") { resource { archivedAt } userErrors { code } } }`);
    expect((await verb('resourceArchive')).resource.archivedAt).toBe(now.toISOString());
    expect(await verb('resourceArchive')).toMatchObject({ userErrors: [{ code: 'RESOURCE_ARCHIVED' }] });
    expect(await replace(id, { link: 'https://example.com/b' })).toMatchObject({
      userErrors: [{ code: 'RESOURCE_ARCHIVED' }],
    });
    expect([await seenBy(partner('A')), await seenBy(support), await seenBy(support, { archived: false })]).toEqual([
      [],
      ['Prices'],
      [],
    ]);
    expect((await served.get(partner('A'), resource.url)).status).toBe(404);
    expect((await verb('resourceUnarchive')).resource.archivedAt).toBeNull();
    expect(await verb('resourceUnarchive')).toMatchObject({ userErrors: [{ code: 'RESOURCE_SHOWN' }] });
    expect([await seenBy(partner('A')), await seenBy(partner('B'))]).toEqual([['Prices'], []]);
  });

  test('lists are narrowed by what it is for, its language, its kind and its words', async () => {
    await create({ title: 'Guía', language: 'es', category: 'TRAINING', link: 'https://example.com/es' });
    await create({ title: 'Guide', language: 'en', category: 'TRAINING', link: 'https://example.com/en' });
    const { id: fileId } = await upload();
    await create({ title: 'Logo', description: 'The 100% logo', fileId });
    expect(await seenBy(partner('A'), { language: 'es' })).toEqual(['Guía', 'Logo']);
    expect(await seenBy(partner('A'), { category: ['TRAINING'] })).toEqual(['Guide', 'Guía']);
    expect(await seenBy(partner('A'), { kind: 'FILE' })).toEqual(['Logo']);
    expect(await seenBy(partner('A'), { q: '100% LOGO' })).toEqual(['Logo']);
    expect(await seenBy(partner('A'), { q: 'none' })).toEqual([]);
  });

  test('what lies about its type, is none of ours, or is nobody’s file any more, is refused and leaves nothing', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    expect((await upload(support, html, 'logo.png', 'image/png')).code).toBe('FILE_TYPE_LIES');
    expect((await upload(support, PNG, 'logo.pdf', 'application/pdf')).code).toBe('FILE_TYPE_LIES');
    expect((await upload(support, PNG, 'logo.png', 'text/html')).code).toBe('FILE_TYPE_LIES');
    expect((await upload(support, html, 'page.html', 'text/html')).code).toBe('FILE_TYPE_REFUSED');
    expect((await upload(support, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]), 'tool.exe', '')).code).toBe(
      'FILE_TYPE_REFUSED',
    );
    expect(stored()).toEqual([]);

    const { id: fileId } = await upload();
    const attached = (await served.upload(support, '/files', PNG, 'a.png', 'image/png')).json as { id: string };
    const refusals: readonly [object, string, string][] = [
      [{}, 'RESOURCE_CONTENT', 'input.fileId'],
      [{ fileId, link: 'https://example.com' }, 'RESOURCE_CONTENT', 'input.fileId'],
      [{ link: 'javascript:alert(1)' }, 'RESOURCE_LINK', 'input.link'],
      [{ fileId: 'upl_none' }, 'FILE_UNKNOWN', 'input.fileId'],
      [{ fileId: attached.id }, 'FILE_UNKNOWN', 'input.fileId'],
      [{ fileId, title: ' ' }, 'REQUIRED', 'input.title'],
      [{ fileId, language: 'xx' }, 'UNKNOWN_LANGUAGE', 'input.language'],
      [{ fileId, description: 'x'.repeat(2001) }, 'TEXT_TOO_LONG', 'input.description'],
      [{ fileId, audience: [{ programmeId: 'none' }] }, 'NOT_FOUND', 'id'],
      [{ fileId, audience: [{ programmeId: HOSTING, tiers: ['ELITE'] }] }, 'UNKNOWN_TIER', 'input.audience'],
    ];
    for (const [input, code, path] of refusals) {
      const { userErrors, resource } = await create(input);
      expect([input, resource, userErrors[0].code, userErrors[0].path.join('.')]).toEqual([input, null, code, path]);
    }
    // Somebody else's upload is not there, either.
    expect(await create({ fileId }, admin)).toMatchObject({ userErrors: [{ code: 'FILE_UNKNOWN' }] });
    expect(await portal.db.reading(admin).of(Resource).count()).toBe(0);
    const { resource } = await create({ fileId });
    expect(await create({ fileId })).toMatchObject({ userErrors: [{ code: 'FILE_UNKNOWN' }] });
    expect(await replace(resource.id, { link: 'https://example.com' })).toMatchObject({
      userErrors: [{ code: 'RESOURCE_KIND' }],
    });
    expect(await replace(resource.id, {})).toMatchObject({ userErrors: [{ code: 'RESOURCE_CONTENT' }] });
    expect((await portal.db.reading(admin).of(Resource).get(resource.id)).number).toBe(1);
  });

  test('what nobody made a resource of goes after a day, and what is one stays', async () => {
    const { id: fileId } = await upload();
    await create({ fileId });
    await upload();
    for (const path of stored())
      utimesSync(path, new Date(now.getTime() - 2 * 86_400_000), new Date(now.getTime() - 2 * 86_400_000));
    expect(await duties[0]!.run(portal.db)).toBe(0);
    await portal.build(({ work }) => work.of(Upload).remove([{}]));
    expect(await duties[0]!.run(portal.db)).toBe(1);
    expect(stored()).toHaveLength(1);
  });
});
