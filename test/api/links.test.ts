import { formToken } from '../../server/modules/applications/service/form';
import { publishTerms } from '../../server/modules/applications/service/terms';
import { Attribution, AttributionEvent } from '../../server/modules/attributions/entity';
import { Client, ClientMember, CustomField } from '../../server/modules/clients/entity';
import { User } from '../../server/modules/identity/entity';
import { Click, Coupon, ReferralLink } from '../../server/modules/links/entity';
import { duties } from '../../server/modules/links/jobs';
import { recordClick } from '../../server/modules/links/service/clicks';
import { CLICK_COOKIE, clickToken } from '../../server/modules/links/service/cookie';
import { signUp } from '../../server/modules/links/service/sign-up';
import { PartnerStatus } from '../../server/modules/partners/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { updateSettings } from '../../server/modules/settings/service';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { serveHttp } from '../support/http';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { hoursAgo, now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const LINK = `link { id code name target url clicks signups archivedAt version partner { id } } ${ERRORS}`;
const LINK_CREATE = `mutation ($input: LinkCreateInput!) { linkCreate(input: $input) { ${LINK} } }`;
const LINK_UPDATE = `mutation ($id: ID!, $input: LinkUpdateInput!) { linkUpdate(id: $id, input: $input) { ${LINK} } }`;
const LINK_ARCHIVE = `mutation ($id: ID!) { linkArchive(id: $id) { ${LINK} } }`;
const COUPON = `coupon { id code name url status validUntil mostUses signups version } ${ERRORS}`;
const COUPON_CREATE = `mutation ($input: CouponCreateInput!) { couponCreate(input: $input) { ${COUPON} } }`;
const COUPON_UPDATE = `mutation ($id: ID!, $input: CouponUpdateInput!) {
  couponUpdate(id: $id, input: $input) { ${COUPON} } }`;
const COUPON_ARCHIVE = `mutation ($id: ID!) { couponArchive(id: $id) { ${COUPON} } }`;
const LISTS = `query ($q: String, $archived: Boolean) {
  links(filter: { q: $q, archived: $archived }) { totalCount nodes { code } }
  coupons(filter: { q: $q, archived: $archived }) { totalCount nodes { code } } clicks { totalCount } }`;
const SIGN_UP = `mutation ($input: ClientSignUpInput!, $form: FormProofInput!) {
  clientSignUp(input: $input, form: $form) { received ${ERRORS} } }`;

const DAY = 86_400_000;
const later = (days: number) => new Date(now.getTime() + days * DAY);
const origin = { ip: null, requestId: null };
/** Of every client that staff enter; nobody asks for it at a sign-up. */
const field = {
  ...{ label: 'Cost centre', kind: 'TEXT' as const, choices: [], required: true, helpText: '', position: 1 },
  ...{ active: true, createdAt: now, version: 1 },
};
const person = { name: 'Mara Lind', company: 'Lind Ltd', email: 'mara@lind.example', country: 'SE', language: 'en' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () =>
      void (portal = await untouched(portal, () =>
        bootPortal(dialect, async (world) => {
          await world.neighbours();
          for (const id of ['usr_A', 'usr_B']) await world.user(id);
          for (const id of ['A', 'B']) {
            await world.partnerMember(`usr_${id}`, id);
            await world.work.of(ReferralLink).insert({
              ...{
                id: `lnk_${id}`,
                partnerId: id,
                programmeId: null,
                code: `by-${id}`.toLowerCase(),
                name: `Of ${id}`,
              },
              ...{ searchText: `by-${id} of ${id}`.toLowerCase(), signups: 0, createdByUserId: null, createdAt: now },
              ...{
                archivedAt: null,
                version: 1,
                target: '/admin/join',
                counted: 0,
                countedUntil: hoursAgo(1),
                lastCountedAt: null,
              },
            });
            await world.work.of(Coupon).insert({
              ...{ id: `cpn_${id}`, partnerId: id, programmeId: null, code: `SAVE-${id}`, name: `Of ${id}` },
              ...{ searchText: `save-${id} of ${id}`.toLowerCase(), signups: 0, createdByUserId: null, createdAt: now },
              ...{ archivedAt: null, version: 1, validUntil: '2026-03-31', mostUses: 2 },
            });
          }
        }),
      )),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());

  const all = () => portal.db.reading(admin);
  const call = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await portal.ask(actor, query, variables as Record<string, unknown>);
    return data ? Object.values<any>(data)[0] : errors?.[0]?.extensions.code;
  };
  const mails = async () => (await portal.outbox()).map(({ payload }) => `${payload['template']} ${payload['to']}`);
  const click = (name: string, previousId: string | null = null) =>
    recordClick(portal.db, { linkId: `lnk_${name}`, partnerId: name, previousId });
  /** Signs up as a stranger whose browser keeps the cookie; answers what the mutation does, and what is left of the cookie. */
  const join = async (input: object = {}, cookie?: string) => {
    let kept = cookie;
    const cookies = {
      get: (name: string) => (name === CLICK_COOKIE ? kept : undefined),
      set: (_name: string, value: string | null) => void (kept = value ?? undefined),
    };
    const form = { token: formToken(new Date(portal.db.now().getTime() - 5000)) };
    const { data } = await portal.ask(null, SIGN_UP, { input: { ...person, ...input }, form }, cookies);
    return { ...data.clientSignUp, kept };
  };
  const joined = async (input: object = {}, cookie?: string) => {
    const answer = await join(input, cookie);
    expect(answer).toMatchObject({ received: true, userErrors: [], kept: undefined });
    const email = (input as { email?: string }).email ?? person.email;
    return (await all().of(Client).first({ email }))!.id;
  };
  /** Whose the client is, and by what. */
  const standing = async (clientId: string) =>
    (
      await all()
        .of(Attribution)
        .list({ where: [{ clientId }] })
    ).map(({ partnerId, source, originId }) => `${partnerId} ${source} ${originId}`);
  const log = async (clientId: string) =>
    (
      await all()
        .of(AttributionEvent)
        .list({ where: [{ clientId }], orderBy: [['id', 'ASC']] })
    ).map(({ kind, partnerId, details: { code, winner, reason } }) =>
      [kind, partnerId, code, winner, kind === 'ATTRIBUTED' ? undefined : reason]
        .filter((each) => each != null)
        .join(' '),
    );
  const linkOf = async (name: string) =>
    (await call(admin, 'query ($id: ID!) { link(id: $id) { clicks signups lastClickAt } }', { id: `lnk_${name}` }))!;

  test('a partner’s owner or employee makes links, changes them and archives them; staff do for it; a neighbour sees none', async () => {
    const { link, userErrors } = await call(partner('A'), LINK_CREATE, { input: { name: ' Newsletter ' } });
    expect(userErrors).toEqual([]);
    // The partner's name is one letter: too short for a code of its own.
    expect(link).toMatchObject({
      name: 'Newsletter',
      target: '/admin/join',
      clicks: 0,
      partner: { id: 'A' },
      version: 1,
    });
    expect(link.code).toBe('a-newsletter');
    expect(link.url).toBe(`http://localhost:4000/r/a-newsletter`);
    const employee = partner('A', 'PARTNER_EMPLOYEE');
    const chosen = await call(employee, LINK_CREATE, {
      input: { name: 'Blog', code: ' My-Blog ', target: '/admin/login' },
    });
    expect(chosen.link).toMatchObject({ code: 'my-blog', target: '/admin/login' });
    const forIt = await call(staff('SUPPORT'), LINK_CREATE, { input: { partnerId: 'B', name: 'Fair' } });
    expect(forIt.link.partner).toEqual({ id: 'B' });
    const { id, version } = chosen.link;
    const changed = await call(employee, LINK_UPDATE, { id, input: { name: 'Log', target: '', version } });
    expect(changed.link).toMatchObject({ name: 'Log', target: '/admin/join', code: 'my-blog', version: 2 });
    expect((await call(employee, LINK_UPDATE, { id, input: { name: 'X', version } })).userErrors[0].code).toBe('STALE');
    const archived = await call(employee, LINK_ARCHIVE, { id });
    expect(archived.link.archivedAt).toBe(now.toISOString());
    expect((await call(employee, LINK_ARCHIVE, { id })).userErrors).toEqual([]);
    expect((await call(employee, LINK_UPDATE, { id, input: { name: 'X', version: 3 } })).userErrors[0].code).toBe(
      'CODE_ARCHIVED',
    );
    expect((await call(employee, LINK_CREATE, { input: { name: 'Again', code: 'my-blog' } })).userErrors[0].code).toBe(
      'CODE_TAKEN',
    );
    expect((await portal.ask(partner('A'), LISTS, { archived: false })).data.links).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([{ code: 'a-newsletter' }, { code: 'by-a' }]),
    });
    expect((await portal.ask(partner('A'), LISTS, { q: 'LOG' })).data.links.nodes).toEqual([{ code: 'my-blog' }]);
    expect((await portal.ask(partner('B'), LISTS)).data.links.totalCount).toBe(2);
    expect((await portal.ask(admin, LISTS)).data.links.totalCount).toBe(5);
    expect((await portal.audits()).map(({ action, partnerId }) => `${action} ${partnerId}`)).toEqual([
      ...['link.create A', 'link.create A', 'link.create B', 'link.update A', 'link.archive A'],
    ]);
  });

  test('a partner makes coupons, with an end and a limit or without, changes and archives them', async () => {
    const terms = { validUntil: '2026-04-30', mostUses: 10 };
    const { coupon } = await call(partner('A'), COUPON_CREATE, { input: { name: 'Spring', code: 'spring', ...terms } });
    expect(coupon).toMatchObject({ code: 'SPRING', status: 'ACTIVE', signups: 0, ...terms });
    expect(coupon.url).toBe('http://localhost:4000/admin/join?coupon=SPRING');
    const { id, version } = coupon;
    const changed = await call(partner('A'), COUPON_UPDATE, { id, input: { validUntil: null, version } });
    expect(changed.coupon).toMatchObject({ validUntil: null, mostUses: 10, version: 2 });
    expect((await call(partner('A'), COUPON_ARCHIVE, { id })).coupon.status).toBe('ARCHIVED');
    portal.at(later(24));
    const { data } = await portal.ask(partner('A'), '{ coupons { nodes { code status } } }');
    expect(data.coupons.nodes.map(({ code, status }: any) => `${code} ${status}`).sort()).toEqual([
      ...['SAVE-A ENDED', 'SPRING ARCHIVED'],
    ]);
  });

  test.each<[string, Actor, string, object, string]>([
    [
      'a code that another partner has',
      partner('A'),
      LINK_CREATE,
      { input: { name: 'x', code: 'by-b' } },
      'CODE_TAKEN',
    ],
    ['no code', partner('A'), LINK_CREATE, { input: { name: 'x', code: 'a b' } }, 'INVALID_CODE'],
    ['no name', partner('A'), LINK_CREATE, { input: { name: ' ' } }, 'REQUIRED'],
    [
      'a foreign target',
      partner('A'),
      LINK_CREATE,
      { input: { name: 'x', target: 'https://evil.example' } },
      'FOREIGN_TARGET',
    ],
    [
      'a changed foreign target',
      partner('A'),
      LINK_UPDATE,
      { id: 'lnk_A', input: { target: '//evil.example', version: 1 } },
      'FOREIGN_TARGET',
    ],
    ['a programme it is not in', partner('A'), LINK_CREATE, { input: { name: 'x', programmeId: 'none' } }, 'NOT_FOUND'],
    ['staff that name no partner', admin, LINK_CREATE, { input: { name: 'x' } }, 'REQUIRED'],
    ['a neighbour’s link', partner('B'), LINK_UPDATE, { id: 'lnk_A', input: { name: 'x', version: 1 } }, 'NOT_FOUND'],
    ['archiving a neighbour’s link', partner('B'), LINK_ARCHIVE, { id: 'lnk_A' }, 'NOT_FOUND'],
    [
      'a coupon’s code that is taken',
      partner('A'),
      COUPON_CREATE,
      { input: { name: 'x', code: 'save-b' } },
      'CODE_TAKEN',
    ],
    [
      'a coupon’s end that is past',
      partner('A'),
      COUPON_CREATE,
      { input: { name: 'x', validUntil: '2026-03-07' } },
      'DATE_PAST',
    ],
    ['a coupon for nobody', partner('A'), COUPON_CREATE, { input: { name: 'x', mostUses: 0 } }, 'OUT_OF_RANGE'],
    [
      'a neighbour’s coupon',
      partner('B'),
      COUPON_UPDATE,
      { id: 'cpn_A', input: { name: 'x', version: 1 } },
      'NOT_FOUND',
    ],
    ['archiving a neighbour’s coupon', partner('B'), COUPON_ARCHIVE, { id: 'cpn_A' }, 'NOT_FOUND'],
  ])('%s is refused', async (_what, actor, query, variables, code) => {
    expect((await call(actor, query, variables)).userErrors).toMatchObject([{ code }]);
    expect(await portal.audits()).toEqual([]);
  });

  test('finance, clients and tokens without the scope make none, and clients see none', async () => {
    for (const actor of [staff('FINANCE'), client('ofA'), app('A', 'links:read')])
      for (const [query, input] of [
        [LINK_CREATE, { name: 'x' }],
        [COUPON_CREATE, { name: 'x' }],
      ] as const)
        expect(await call(actor, query, { input })).toBe('FORBIDDEN');
    expect((await call(app('A', 'links:write'), LINK_CREATE, { input: { name: 'x' } })).userErrors).toEqual([]);
    expect(await call(client('ofA'), '{ links { totalCount } }')).toBe('FORBIDDEN');
  });

  test('who has not accepted the terms, or is suspended, makes none', async () => {
    await portal.db.transact(admin, (work) =>
      publishTerms(work, hostingReseller.id, [{ language: 'en', text: 'Be fair.' }]),
    );
    expect((await call(partner('A'), LINK_CREATE, { input: { name: 'x' } })).userErrors[0].code).toBe(
      'TERMS_NOT_ACCEPTED',
    );
    await portal.source.query(`UPDATE partners SET status = '${PartnerStatus.SUSPENDED}' WHERE id = 'B'`);
    const forIt = { input: { partnerId: 'B', name: 'x' } };
    expect((await call(admin, COUPON_CREATE, forIt)).userErrors[0].code).toBe('PARTNER_SUSPENDED');
  });

  test('a hundred clicks at once are a hundred clicks', async () => {
    const names = Array.from({ length: 100 }, (_, nth) => (nth % 4 === 0 ? 'B' : 'A'));
    const ids = await Promise.all(names.map((name) => click(name)));
    expect(new Set(ids).size).toBe(100);
    expect(await all().of(Click).count()).toBe(100);
    expect([(await linkOf('A')).clicks, (await linkOf('B')).clicks]).toEqual([75, 25]);
    expect((await linkOf('A')).lastClickAt).toBe(now.toISOString());
    expect((await portal.ask(partner('B'), LISTS)).data.clicks.totalCount).toBe(25);
  });

  test('a click is kept, remembered by the browser for ninety days, and led on to allowed hosts alone', async () => {
    const http = await serveHttp(portal);
    const visit = async (path: string, cookie?: string) => {
      const response = await fetch(http.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });
      const [set = null] = response.headers.getSetCookie();
      return { status: response.status, location: response.headers.get('location'), set, text: await response.text() };
    };
    const first = await visit('/r/BY-A');
    expect(first).toMatchObject({ status: 302, location: 'http://localhost:4000/admin/join', text: '' });
    expect(first.set).toMatch(/^pp_ref=clk_\w{26}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/);
    const cookie = first.set!.split(';')[0]!;
    expect((await visit('/r/by-b', cookie)).set).not.toContain(cookie);
    expect(await visit('/r/by-b', `${cookie}x`)).toMatchObject({ status: 302 });
    const clicks = await all().of(Click).list({ orderBy: [['id', 'ASC']] }); // prettier-ignore
    expect(clicks.map(({ linkId, previousId }) => `${linkId} ${previousId}`)).toEqual([
      ...['lnk_A null', `lnk_B ${clicks[0]!.id}`, 'lnk_B null'],
    ]);

    for (const there of ['https://www.host.example/plans', '//evil.example', '/r/by-b'])
      expect(await visit(`/r/by-a?to=${encodeURIComponent(there)}`)).toMatchObject({
        status: 400,
        location: null,
        set: null,
      });
    await portal.db.transact(admin, (work) =>
      updateSettings(work, { redirectHosts: ['www.host.example'], cookieDays: 7 }),
    );
    const elsewhere = await visit('/r/by-a?to=https://www.host.example/plans?a=b%23c');
    expect(elsewhere.set).toContain('Max-Age=604800');
    const token = elsewhere.set!.split(';')[0]!.slice('pp_ref='.length);
    expect(elsewhere.location).toBe(`https://www.host.example/plans?a=b&pp_click=${token}#c`);
    await portal.source.query(`UPDATE referral_links SET target = 'https://www.host.example/' WHERE id = 'lnk_B'`);
    expect((await visit('/r/by-b')).location).toMatch(/^https:\/\/www\.host\.example\/\?pp_click=clk_/);
    await portal.db.transact(admin, (work) => updateSettings(work, { redirectHosts: [] }));
    expect(await visit('/r/by-b')).toMatchObject({ status: 400, set: null });

    await portal.source.query(`UPDATE partners SET status = '${PartnerStatus.SUSPENDED}' WHERE id = 'B'`);
    await call(partner('A'), LINK_ARCHIVE, { id: 'lnk_A' });
    for (const path of ['/r/nobody', '/r/by-a', '/r/by-b', '/r/%00', '/r/x']) {
      const answer = await visit(path);
      expect(answer).toMatchObject({ status: 404, location: null, set: null });
      expect(answer.text).toContain('This link leads nowhere');
    }
    expect((await visit('/r/%')).status).toBe(400);
    expect(await all().of(Click).count()).toBe(5);
    expect([(await linkOf('A')).clicks, (await linkOf('B')).clicks]).toEqual([2, 3]);
    await http.stop();
  });

  test('clicks are forgotten once no sign-up can follow them; how many there were is not', async () => {
    const run = async () => {
      const done = [];
      for (const duty of duties) done.push(await duty.run(portal.db));
      return done;
    };
    await click('A');
    portal.at(later(1));
    await click('A');
    portal.at(new Date(later(90).getTime() - 1));
    expect(await run()).toEqual([1, 0]);
    await click('A');
    portal.at(later(90));
    expect((await linkOf('A')).clicks).toBe(3);
    expect(await run()).toEqual([0, 1]);
    expect(await all().of(Click).count()).toBe(2);
    expect(await linkOf('A')).toMatchObject({
      clicks: 3,
      lastClickAt: new Date(later(90).getTime() - 1).toISOString(),
    });
    portal.at(later(91));
    expect(await run()).toEqual([1, 1]);
    expect((await linkOf('A')).clicks).toBe(3);
  });

  test('a sign-up after a click makes a client, its owner and one attribution, and says so in the log', async () => {
    const clickId = await click('A');
    portal.at(later(10));
    const clientId = await joined({}, clickToken(clickId));
    expect(await all().of(Client).get(clientId)).toMatchObject({
      name: 'Lind Ltd',
      country: 'SE',
      email: person.email,
    });
    const owner = await all().of(User).first({ email: person.email });
    expect(
      await all()
        .of(ClientMember)
        .list({ where: [{ clientId }] }),
    ).toMatchObject([{ userId: owner!.id, role: 'OWNER' }]);
    expect(await mails()).toEqual(['firstPassword mara@lind.example']);
    expect(await standing(clientId)).toEqual(['A LINK lnk_A']);
    expect(await all().of(Attribution).first({ clientId })).toMatchObject({
      invitedAt: later(10),
      acceptedAt: later(10),
    });
    expect(await log(clientId)).toEqual(['SIGN_UP A by-a', 'CLICK A by-a true', 'ATTRIBUTED A']);
    expect((await linkOf('A')).signups).toBe(1);
    const seen = await portal.ask(partner('A'), '{ clicks { nodes { usedAt client { id } link { code } } } }');
    expect(seen.data.clicks.nodes).toEqual([
      { usedAt: later(10).toISOString(), client: { id: clientId }, link: { code: 'by-a' } },
    ]);
    // The same cookie once more is as if there were none.
    const second = await joined({ email: 'second@lind.example' }, clickToken(clickId));
    expect([await standing(second), await log(second)]).toEqual([[], ['SIGN_UP']]);
    expect((await linkOf('A')).signups).toBe(1);
  });

  test('the last click wins, a coupon beats it, and whoever lost can read why', async () => {
    const first = await click('A');
    const last = clickToken(await click('B', first));
    const byClick = await joined({}, last);
    expect(await standing(byClick)).toEqual(['B LINK lnk_B']);
    expect(await log(byClick)).toEqual([
      'SIGN_UP B by-b',
      'CLICK A by-a false LATER_CLICK',
      'CLICK B by-b true',
      'ATTRIBUTED B',
    ]);
    const byCoupon = await joined({ email: 'two@lind.example', coupon: ' save-a ' }, clickToken(await click('B')));
    expect(await standing(byCoupon)).toEqual(['A COUPON cpn_A']);
    expect(await log(byCoupon)).toEqual([
      'SIGN_UP A SAVE-A',
      'CLICK B by-b false COUPON',
      'COUPON A SAVE-A true',
      'ATTRIBUTED A',
    ]);
    const byCode = await joined({ email: 'three@lind.example', code: 'BY-A' }, clickToken(await click('B')));
    expect(await standing(byCode)).toEqual(['A LINK lnk_A']);
    expect((await all().of(Coupon).get('cpn_A')).signups).toBe(1);
    expect(await portal.ask(partner('A'), '{ coupons { nodes { signups } } }')).toMatchObject({
      data: { coupons: { nodes: [{ signups: 1 }] } },
    });
  });

  test('a cookie that is too old, forged, or of a suspended partner is as if there were none', async () => {
    const old = clickToken(await click('A'));
    portal.at(later(30));
    const halfOld = clickToken(await click('A'));
    const forged = `${await click('A')}.${clickToken('clk_other').split('.')[1]}`;
    portal.at(later(90));
    const fresh = clickToken(await click('A'));
    const came = async (email: string, cookie: string) => {
      const clientId = await joined({ email }, cookie);
      return [...(await standing(clientId)), ...(await log(clientId))];
    };
    expect(await came('old@lind.example', old)).toEqual(['SIGN_UP']);
    expect(await came('forged@lind.example', forged)).toEqual(['SIGN_UP']);
    expect(await came('none@lind.example', clickToken('clk_none'))).toEqual(['SIGN_UP']);
    await portal.db.transact(admin, (work) => updateSettings(work, { cookieDays: 60 }));
    expect(await came('half@lind.example', halfOld)).toEqual(['SIGN_UP']);
    await portal.source.query(`UPDATE partners SET status = '${PartnerStatus.SUSPENDED}' WHERE id = 'A'`);
    expect(await came('fresh@lind.example', fresh)).toEqual(['SIGN_UP']);
    expect((await linkOf('A')).signups).toBe(0);
  });

  test('a partner’s own purchase earns it nothing, by whichever code', async () => {
    const clientId = await joined({ email: 'somebody@partner.example' }, clickToken(await click('A')));
    expect(await standing(clientId)).toEqual([]);
    expect(await log(clientId)).toEqual(['SIGN_UP A by-a', 'CLICK A by-a true', 'REFUSED A OWN_PURCHASE']);
    const again = await joined({ email: 'other@people.example', coupon: 'SAVE-A' });
    expect(
      await all()
        .of(Relationship)
        .list({ where: [{ clientId: again }] }),
    ).toEqual([]);
    expect([(await linkOf('A')).signups, (await all().of(Coupon).get('cpn_A')).signups]).toEqual([0, 0]);
  });

  test('what nobody could sign up with is refused, and nothing is made', async () => {
    const cookie = clickToken(await click('A'));
    for (const [input, path, code] of [
      [{ coupon: 'NOBODY' }, ['input', 'coupon'], 'UNKNOWN_COUPON'],
      [{ coupon: '%' }, ['input', 'coupon'], 'UNKNOWN_COUPON'],
      [{ code: 'nobody' }, ['input', 'code'], 'UNKNOWN_CODE'],
      [{ email: 'mara' }, ['input', 'email'], 'INVALID_EMAIL'],
      [{ country: 'XX' }, ['input', 'country'], 'UNKNOWN_COUNTRY'],
      [{ name: ' ' }, ['input', 'name'], 'INVALID_NAME'],
      // The same whether the address is known or not.
      [{ email: 'usr_B@people.example', coupon: 'NO-ONE' }, ['input', 'coupon'], 'UNKNOWN_COUPON'],
    ] as const)
      expect(await join(input, cookie)).toMatchObject({ received: null, userErrors: [{ code, path }], kept: cookie });
    expect(
      await all()
        .of(Client)
        .count([{ email: person.email }]),
    ).toBe(0);
    expect([await portal.outbox(), await all().of(AttributionEvent).list()]).toEqual([[], []]);
    expect(
      await all()
        .of(Click)
        .count([{ usedAt: null }]),
    ).toBe(1);
  });

  test('a coupon that is over, used up, archived or a suspended partner’s is refused', async () => {
    const code = async () => (await join({ coupon: 'SAVE-A' })).userErrors[0]?.code;
    await joined({ email: 'one@lind.example', coupon: 'SAVE-A' });
    await joined({ email: 'two@lind.example', coupon: 'SAVE-A' });
    expect(await code()).toBe('COUPON_ENDED');
    await portal.source.query(`UPDATE coupons SET mostUses = NULL WHERE id = 'cpn_A'`);
    portal.at(new Date('2026-04-01T00:00:00.000Z'));
    expect(await code()).toBe('COUPON_ENDED');
    portal.at(new Date('2026-03-31T23:59:59.000Z'));
    await joined({ email: 'three@lind.example', coupon: 'SAVE-A' });
    await call(partner('A'), COUPON_ARCHIVE, { id: 'cpn_A' });
    expect(await code()).toBe('COUPON_ENDED');
    await portal.source.query(`UPDATE partners SET status = '${PartnerStatus.SUSPENDED}' WHERE id = 'A'`);
    expect(await code()).toBe('UNKNOWN_COUPON');
  });

  test('an address that has an account is answered the same, makes nothing, and is written to a few times at most', async () => {
    const cookie = clickToken(await click('A'));
    for (let nth = 0; nth < 5; nth++)
      expect(await join({ email: 'USR_B@people.example' }, cookie)).toMatchObject({ received: true, userErrors: [] });
    expect(await mails()).toEqual(Array.from({ length: 3 }, () => 'signedUpBefore usr_b@people.example'));
    expect(
      await all()
        .of(Client)
        .count([{ email: 'usr_b@people.example' }]),
    ).toBe(0);
    expect((await linkOf('A')).signups).toBe(0);
  });

  test('until somebody has shown that the address is theirs, it belongs to whoever brings it last, and a coupon holds', async () => {
    const clientId = await joined({ email: 'victim@lind.example', code: 'by-a' });
    expect(await standing(clientId)).toEqual(['A LINK lnk_A']);
    portal.at(later(1));
    await joined({ email: 'victim@lind.example' }, clickToken(await click('B')));
    expect(await standing(clientId)).toEqual(['A LINK lnk_A', 'B LINK lnk_B']);
    const lasting = async () =>
      (
        await all()
          .of(Relationship)
          .list({ where: [{ clientId }] })
      ).map(({ partnerId, endedAt }) => `${partnerId} ${endedAt?.toISOString() ?? 'lasts'}`);
    expect(await lasting()).toEqual([`A ${later(1).toISOString()}`, 'B lasts']);
    expect(await log(clientId)).toEqual([
      ...['SIGN_UP A by-a', 'CLICK A by-a true', 'ATTRIBUTED A'],
      ...['ENDED A UNPROVEN', 'SIGN_UP B by-b', 'CLICK B by-b true', 'ATTRIBUTED B'],
    ]);
    // A click beats no coupon; and none that came by itself takes the client from anybody.
    await joined({ email: 'victim@lind.example', coupon: 'SAVE-A' });
    await joined({ email: 'victim@lind.example' }, clickToken(await click('B')));
    await joined({ email: 'victim@lind.example' });
    expect(await standing(clientId)).toEqual(['A LINK lnk_A', 'B LINK lnk_B', 'A COUPON cpn_A']);
    expect((await log(clientId)).at(-1)).toBe('REFUSED B COUPON');
    expect(
      await all()
        .of(Client)
        .count([{ email: 'victim@lind.example' }]),
    ).toBe(1);
    // From the first password on it stays whose it is.
    await portal.source.query(`UPDATE users SET passwordHash = 'x' WHERE email = 'victim@lind.example'`);
    await joined({ email: 'victim@lind.example', coupon: 'SAVE-B' });
    expect(await standing(clientId)).toHaveLength(3);
    expect([(await linkOf('A')).signups, (await linkOf('B')).signups]).toEqual([1, 1]);
    expect((await prove(all())).differences).toEqual([]);
  });

  test('an account that staff made is nobody’s because somebody signs up with its address, though its owner has no password', async () => {
    await portal.build(async (world) => {
      await world.user('usr_new', { passwordHash: null, email: 'ofnobody@client.example' });
      await world.clientMember('usr_new', 'ofNobody');
    });
    await joined({ email: 'ofnobody@client.example', coupon: 'SAVE-A' });
    expect([await standing('ofNobody'), await log('ofNobody')]).toEqual([[], []]);
    const bySelf = await joined({ email: 'alone@lind.example' });
    expect(await standing(bySelf)).toEqual([]);
    // Its own click is not lost because somebody else was first; a partner's own purchase still earns nothing.
    await joined({ email: 'alone@lind.example', coupon: 'SAVE-A' });
    expect(await standing(bySelf)).toEqual(['A COUPON cpn_A']);
    const own = await joined({ email: 'own@partner.example', code: 'by-b' });
    await joined({ email: 'own@partner.example', coupon: 'SAVE-A' });
    expect([await standing(own), (await log(own)).at(-1)]).toEqual([[], 'REFUSED A OWN_PURCHASE']);
  });

  test('somebody signed in opens an account for the own address; for a partner’s person it earns the partner nothing', async () => {
    await portal.build((world) => world.work.of(CustomField).insert({ ...field, id: 'fld_1' }));
    const form = { token: formToken(new Date(now.getTime() - 5000)) };
    const input = { ...person, email: 'usr_A@people.example', coupon: 'SAVE-A' };
    expect(await call(partner('A'), SIGN_UP, { input, form })).toEqual({ received: true, userErrors: [] });
    const account = await all().of(Client).first({ email: 'usr_a@people.example' });
    expect(
      await all()
        .of(ClientMember)
        .list({ where: [{ clientId: account!.id }] }),
    ).toMatchObject([{ userId: 'usr_A' }]);
    expect(await standing(account!.id)).toEqual([]);
    expect(await log(account!.id)).toEqual(['SIGN_UP A SAVE-A', 'COUPON A SAVE-A true', 'REFUSED A OWN_PURCHASE']);
    // Once: then it has one. And nobody opens one in the name of somebody else.
    for (const [who, email] of [
      [partner('A'), 'usr_A@people.example'],
      [partner('A'), 'usr_B@people.example'],
    ] as const)
      expect(await call(who, SIGN_UP, { input: { ...person, email }, form })).toEqual({
        received: true,
        userErrors: [],
      });
    expect(await mails()).toEqual(['signedUpBefore usr_a@people.example', 'signedUpBefore usr_b@people.example']);
    expect(
      await all()
        .of(Client)
        .count([{ company: 'Lind Ltd' }]),
    ).toBe(1);
  });

  test('a form that no person sent is refused', async () => {
    const form = { token: formToken(now) };
    expect((await call(null, SIGN_UP, { input: person, form })).userErrors[0].code).toBe('FORM_TOO_FAST');
    expect((await call(null, SIGN_UP, { input: person, form: { token: 'x' } })).userErrors[0].code).toBe(
      'FORM_EXPIRED',
    );
    expect(
      await all()
        .of(Client)
        .count([{ email: person.email }]),
    ).toBe(0);
  });

  test('a hundred sign-ups with one address at once are one client and one attribution; with one click, one attribution', async () => {
    const clickId = await click('A');
    const by = { who: null, origin };
    const given = { coupon: null, code: null, clickId };
    await Promise.all(Array.from({ length: 100 }, () => signUp(portal.db, person, given, by)));
    expect(
      await all()
        .of(Client)
        .count([{ email: person.email }]),
    ).toBe(1);
    expect(
      await all()
        .of(Attribution)
        .count([{ source: 'LINK' }]),
    ).toBe(1);
    const other = { ...given, clickId: await click('B') };
    const emails = Array.from({ length: 10 }, (_, nth) => `p${nth}@lind.example`);
    await Promise.all(emails.map((email) => signUp(portal.db, { ...person, email }, other, by)));
    expect(
      await all()
        .of(Client)
        .count([{ company: 'Lind Ltd' }]),
    ).toBe(11);
    expect(
      await all()
        .of(Attribution)
        .count([{ source: 'LINK' }]),
    ).toBe(2);
    expect([(await linkOf('A')).signups, (await linkOf('B')).signups]).toEqual([1, 1]);
  });
});
