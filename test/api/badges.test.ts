import { Badge } from '../../server/modules/badges/entity';
import { routes } from '../../server/modules/badges/routes';
import { PartnerStatus, Partner } from '../../server/modules/partners/entity';
import { PartnerEnrolment, PartnerStanding } from '../../server/modules/programmes/entity';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Actor } from '../../server/kernel/actor';
import { admin, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { serveRoutes, type Served } from '../support/routes';
import { now, type World } from '../support/world';

const HOSTING = hostingReseller.id;

async function past(world: World): Promise<void> {
  await world.neighbours();
  await world.work.of(PartnerStanding).insert({
    ...{ id: 'pst-A', partnerId: 'A', programmeId: HOSTING, clients: 11, tier: 'GOLD', name: 'Gold' },
    ...{ since: now, tierId: null, versionId: null, recalibratedOn: '2026-03-01' },
  });
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let served: Served;
  beforeAll(async () => {
    served = await serveRoutes(() => portal, routes);
  });
  beforeEach(async () => void (portal = await bootPortal(dialect, past)));
  afterEach(() => portal.close());
  afterAll(() => served.stop());

  const act = async (actor: Actor, verb: 'badgeShow' | 'badgeHide', programmeId = HOSTING) => {
    const mutation = `mutation ($id: ID!) { ${verb}(programmeId: $id) { badges { programmeName tier shown path } userErrors { code } } }`;
    const { data, errors } = await portal.ask(actor, mutation, { id: programmeId });
    return errors ? { denied: errors[0]!.extensions.code } : data[verb];
  };
  const badges = async (actor: Actor, partnerId = 'A') =>
    (await portal.ask(actor, 'query ($id: ID!) { badges(partnerId: $id) { shown path } }', { id: partnerId })).data
      .badges;
  const fetched = (path: string, headers: Record<string, string> = {}) => served.get(null, path, headers);

  test('a partner shows its tier to the world, kept by pages as long as it is the same, and takes it back', async () => {
    expect(await badges(partner('A'))).toEqual([{ shown: false, path: null }]);
    const [shown] = (await act(partner('A'), 'badgeShow')).badges;
    expect(shown).toMatchObject({ programmeName: 'Hosting reseller', tier: 'Gold', shown: true });
    expect(shown.path).toMatch(/^\/badge\/[\w-]{22}\.svg$/);

    const { status, headers, content } = await fetched(shown.path);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(content.toString()).toContain('Gold partner');
    expect((await fetched(`${shown.path}?lang=it`)).content.toString()).toContain('Partner Oro');
    const etag = headers.get('etag')!;
    const kept = await fetched(shown.path, { 'if-none-match': `"other", W/${etag}` });
    expect([kept.status, kept.content.length, kept.headers.get('etag')]).toEqual([304, 0, etag]);

    // It follows the tier.
    await portal.build(({ work }) => work.of(PartnerStanding).update('pst-A', { tier: 'PLATINUM', name: 'Platinum' }));
    const moved = await fetched(shown.path, { 'if-none-match': etag });
    expect([moved.status, moved.content.toString().includes('Platinum partner')]).toEqual([200, true]);
    await portal.build(({ work }) => work.of(PartnerStanding).update('pst-A', { tier: null, name: null }));
    expect((await fetched(shown.path)).content.toString()).toContain('>Partner<');

    expect((await act(partner('A'), 'badgeHide')).badges).toMatchObject([{ shown: false, path: null }]);
    expect((await fetched(shown.path)).status).toBe(404);
    // Shown again, it is where it was.
    expect((await act(partner('A'), 'badgeShow')).badges[0].path).toBe(shown.path);
    expect((await portal.audits()).map(({ action, partnerId }) => [action, partnerId])).toEqual([
      ...[
        ['badge.show', 'A'],
        ['badge.hide', 'A'],
        ['badge.show', 'A'],
      ],
    ]);
  });

  test('who has left the programme, or is suspended, shows nothing', async () => {
    const [{ path }] = (await act(partner('A'), 'badgeShow')).badges;
    await portal.build(({ work }) => work.of(Partner).update('A', { status: PartnerStatus.SUSPENDED }));
    expect((await fetched(path)).status).toBe(404);
    await portal.build(({ work }) => work.of(Partner).update('A', { status: PartnerStatus.ACTIVE }));
    await portal.build(({ work }) => work.of(PartnerEnrolment).update('enr-A', { leftAt: now }));
    expect((await fetched(path)).status).toBe(404);
    expect([await badges(partner('A')), await act(partner('A'), 'badgeShow')]).toEqual([
      [],
      { badges: null, userErrors: [{ code: 'NOT_FOUND' }] },
    ]);
  });

  test('it is the owner’s to decide, for its own company alone', async () => {
    await act(partner('A'), 'badgeShow');
    for (const actor of [partner('A', 'PARTNER_EMPLOYEE'), admin, client('ofA')])
      expect(await act(actor, 'badgeHide')).toEqual({ denied: 'FORBIDDEN' });
    expect(await badges(partner('B'))).toEqual([]);
    expect((await act(partner('B'), 'badgeHide')).badges).toMatchObject([{ shown: false }]);
    expect(await act(partner('A'), 'badgeShow', 'none')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(
      await portal.db
        .reading(admin)
        .of(Badge)
        .count([{ shown: true }]),
    ).toBe(1);
    expect((await badges(admin))[0].shown).toBe(true);
    for (const path of ['/badge/none.svg', '/badge/.svg', '/badge/A.svg', '/badge/%27%20OR%201.svg'])
      expect((await fetched(path)).status).toBe(404);
  });
});
