import { AnnouncementRead } from '../../server/modules/announcements/entity';
import { AnnouncementPublished } from '../../server/modules/announcements/events';
import { duties } from '../../server/modules/announcements/jobs';
import { partnersMeant } from '../../server/modules/audiences/service';
import { PartnerEnrolment, PartnerStanding } from '../../server/modules/programmes/entity';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { listeners } from '../../server/app';
import type { Actor } from '../../server/kernel/actor';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now, type World } from '../support/world';

const support = staff('SUPPORT');
const GOLD = [{ programmeId: hostingReseller.id, tiers: ['GOLD'] }];
const TEXTS = [
  { language: 'es', title: 'Nuevos precios', body: 'Desde abril.\n\nSaludos' },
  { language: 'en', title: 'New prices', body: 'From April on.' },
];

/** A holds Gold; B is in the programme without a tier. */
async function past(world: World): Promise<void> {
  await world.neighbours();
  await world.work.of(PartnerStanding).insert({
    ...{ id: 'pst-A', partnerId: 'A', programmeId: hostingReseller.id, clients: 11, tier: 'GOLD', name: 'Gold' },
    ...{ since: now, tierId: null, versionId: null, recalibratedOn: '2026-03-01' },
  });
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let told: AnnouncementPublished[];
  const boot = () => {
    const heard = listeners().on(AnnouncementPublished, (_work, event) => {
      told.push(event);
      return Promise.resolve();
    });
    return bootPortal(dialect, past, heard);
  };
  beforeEach(async () => {
    told = [];
    portal = await untouched(portal, boot);
  });
  afterAll(() => portal.close());

  const act = async (actor: Actor, mutation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await portal.ask(actor, mutation, variables);
    return errors ? { denied: errors[0]!.extensions.code } : (Object.values(data)[0] as any);
  };
  const write = async (input: object = {}, actor: Actor = support) =>
    act(
      actor,
      'mutation ($input: AnnouncementCreateInput!) { announcementCreate(input: $input) { announcement { id status version } userErrors { code path } } }',
      { input: { texts: TEXTS, ...input } },
    );
  const written = async (input: object = {}): Promise<string> => (await write(input)).announcement.id;
  const publish = (id: string, input: object = {}, actor: Actor = support) =>
    act(
      actor,
      'mutation ($id: ID!, $input: AnnouncementPeriodInput) { announcementPublish(id: $id, input: $input) { announcement { status publishFrom publishUntil } userErrors { code path } } }',
      { id, input },
    );
  const withdraw = (id: string, actor: Actor = support) =>
    act(
      actor,
      'mutation ($id: ID!) { announcementWithdraw(id: $id) { announcement { status } userErrors { code } } }',
      { id },
    );
  const read = (id: string, actor: Actor) =>
    act(actor, 'mutation ($id: ID!) { announcementRead(id: $id) { announcement { read } userErrors { code } } }', {
      id,
    });
  const seenBy = async (actor: Actor) => {
    const { data } = await portal.ask(
      actor,
      '{ announcements(first: 50) { totalCount nodes { id read } } announcementsUnread }',
    );
    const { totalCount, nodes } = data.announcements;
    expect(totalCount).toBe(nodes.length);
    return { ids: nodes.map(({ id }: { id: string }) => id), unread: data.announcementsUnread };
  };
  const one = async (actor: Actor, id: string, fields = 'id') =>
    (await portal.ask(actor, `{ announcement(id: "${id}") { ${fields} } }`)).data.announcement;

  test('a draft is staff’s; published, it is read in the reader’s language or in its first, and counted', async () => {
    const id = await written();
    expect(await seenBy(partner('A'))).toEqual({ ids: [], unread: 0 });
    expect(await one(partner('A'), id)).toBeNull();
    expect(await read(id, partner('A'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });

    expect((await publish(id)).announcement).toEqual({
      status: 'PUBLISHED',
      publishFrom: now.toISOString(),
      publishUntil: null,
    });
    expect(told).toEqual([new AnnouncementPublished(id, 'Nuevos precios', [])]);
    expect(await seenBy(partner('A'))).toEqual({ ids: [id], unread: 1 });
    const texts =
      'en: text(language: "en") { language title body } it: text(language: "it") { language } none: text { title }';
    expect(await one(partner('A'), id, texts)).toEqual({
      ...{ en: TEXTS[1], it: { language: 'es' }, none: { title: 'Nuevos precios' } },
    });

    expect(await read(id, partner('A'))).toEqual({ announcement: { read: true }, userErrors: [] });
    expect(await read(id, partner('A'))).toEqual({ announcement: { read: true }, userErrors: [] });
    const colleague: Actor = {
      ...(partner('A', 'PARTNER_EMPLOYEE') as Extract<Actor, { kind: 'partner' }>),
      userId: 'usr_A2',
    };
    await read(id, colleague);
    expect(await seenBy(partner('A'))).toEqual({ ids: [id], unread: 0 });
    expect(await seenBy(partner('B'))).toEqual({ ids: [id], unread: 1 });
    const reach = 'reach { people partners meant } audience { programmeId }';
    expect(await one(support, id, reach)).toEqual({ reach: { people: 2, partners: 1, meant: 2 }, audience: [] });
    expect(await one(partner('A'), id, reach)).toEqual({ reach: null, audience: null });
    expect(await portal.db.reading(partner('B')).of(AnnouncementRead).count()).toBe(0);
  });

  test('a partner reads only what is meant for it, and only between its dates', async () => {
    const gold = await written({ audience: GOLD });
    const later = await written();
    await publish(gold);
    const from = new Date(now.getTime() + 3_600_000);
    const until = new Date(now.getTime() + 2 * 3_600_000);
    await publish(later, { from, until });
    expect(told.map(({ announcementId }) => announcementId)).toEqual([gold]);
    expect([await seenBy(partner('A')), await seenBy(partner('B'))]).toEqual([
      { ids: [gold], unread: 1 },
      { ids: [], unread: 0 },
    ]);
    expect([await one(partner('B'), gold), await one(partner('A'), later)]).toEqual([null, null]);
    expect(await read(gold, partner('B'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });

    portal.at(from);
    expect(await seenBy(partner('B'))).toEqual({ ids: [later], unread: 1 });
    // Told once, by the clock.
    expect([await duties[0]!.run(portal.db), await duties[0]!.run(portal.db)]).toEqual([1, 0]);
    expect(told.map(({ announcementId }) => announcementId)).toEqual([gold, later]);
    portal.at(new Date(until.getTime() - 1));
    expect((await seenBy(partner('B'))).ids).toEqual([later]);
    portal.at(until);
    expect(await seenBy(partner('B'))).toEqual({ ids: [], unread: 0 });
    expect(await one(partner('B'), later)).toBeNull();
    expect((await seenBy(support)).ids).toEqual([later, gold]);
  });

  test('it is taken back, changed and published again, and told of once', async () => {
    const id = await written();
    expect(await withdraw(id)).toMatchObject({ userErrors: [{ code: 'ANNOUNCEMENT_STATE' }] });
    await publish(id);
    await read(id, partner('A'));
    expect((await withdraw(id)).announcement.status).toBe('WITHDRAWN');
    expect(await seenBy(partner('A'))).toEqual({ ids: [], unread: 0 });
    const update = (version: number, input: object) =>
      act(
        support,
        'mutation ($id: ID!, $version: Int!, $input: AnnouncementUpdateInput!) { announcementUpdate(id: $id, version: $version, input: $input) { announcement { version texts { language title } audience { tiers { key } } } userErrors { code } } }',
        { id, version, input },
      );
    const changed = await update(3, { texts: [TEXTS[1]], audience: GOLD });
    expect(changed.announcement).toEqual({
      ...{ version: 4, texts: [{ language: 'en', title: 'New prices' }], audience: [{ tiers: [{ key: 'GOLD' }] }] },
    });
    expect(await update(3, { texts: TEXTS })).toMatchObject({ userErrors: [{ code: 'STALE' }] });
    await publish(id);
    expect([(await seenBy(partner('A'))).unread, (await seenBy(partner('B'))).ids]).toEqual([0, []]);
    // Changed while it is read: who it is for follows at once.
    await update(5, { audience: [] });
    expect((await seenBy(partner('B'))).ids).toEqual([id]);
    expect(told).toHaveLength(1);
    expect((await portal.audits()).map(({ action }) => action).sort()).toEqual([
      ...['announcement.create', 'announcement.publish', 'announcement.publish', 'announcement.update'],
      ...['announcement.update', 'announcement.withdraw'],
    ]);
  });

  test('those to tell are the active partners it is meant for', async () => {
    await portal.build(async (world) => {
      await world.partner('C');
      await world.work.of(PartnerEnrolment).update('enr-C', { leftAt: now });
    });
    const meant = async (parts: Parameters<typeof partnersMeant>[1]) =>
      (await partnersMeant(portal.db.reading(admin), parts)).map(({ id }) => id);
    expect([await meant([]), await meant([{ programmeId: hostingReseller.id, tiers: [] }]), await meant(GOLD)]).toEqual(
      [...[['A', 'B', 'C'], ['A', 'B'], ['A']]],
    );
  });

  test.each([
    ['no text', { texts: [] }, 'ANNOUNCEMENT_TEXT', 'input.texts'],
    ['an unknown language', { texts: [{ ...TEXTS[0], language: 'xx' }] }, 'UNKNOWN_LANGUAGE', 'input.texts.0.language'],
    ['an empty body', { texts: [TEXTS[1], { ...TEXTS[0], body: ' ' }] }, 'REQUIRED', 'input.texts.1.body'],
    ['an unknown tier', { audience: [{ ...GOLD[0], tiers: ['NO'] }] }, 'UNKNOWN_TIER', 'input.audience'],
  ])('%s is refused', async (_case, input, code, path) => {
    const { announcement, userErrors } = await write(input);
    expect([announcement, userErrors[0].code, userErrors[0].path.join('.')]).toEqual([null, code, path]);
    expect((await seenBy(support)).ids).toEqual([]);
  });

  test('an end before the beginning is refused, and it stays a draft', async () => {
    const id = await written();
    expect(await publish(id, { until: now })).toMatchObject({ userErrors: [{ code: 'ANNOUNCEMENT_PERIOD' }] });
    expect(await one(support, id, 'status')).toEqual({ status: 'DRAFT' });
    expect(told).toEqual([]);
  });

  test('only admins and support write; only partners read for themselves', async () => {
    const id = await written();
    for (const actor of [partner('A'), staff('FINANCE'), client('ofA')]) {
      expect(await write({}, actor)).toEqual({ denied: 'FORBIDDEN' });
      expect(await publish(id, {}, actor)).toEqual({ denied: 'FORBIDDEN' });
      expect(await withdraw(id, actor)).toEqual({ denied: 'FORBIDDEN' });
    }
    expect(await read(id, support)).toEqual({ denied: 'FORBIDDEN' });
    expect(
      (await portal.ask(client('ofA'), '{ announcements(first: 1) { totalCount } }')).errors![0]!.extensions.code,
    ).toBe('FORBIDDEN');
    expect(await one(support, id, 'status')).toEqual({ status: 'DRAFT' });
  });
});
