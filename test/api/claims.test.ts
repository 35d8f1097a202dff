import { publishTerms } from '../../server/modules/applications/service/terms';
import { Attribution, AttributionEvent } from '../../server/modules/attributions/entity';
import { noteAttribution } from '../../server/modules/attributions/service/log';
import { AREA, Claim, ClaimFile } from '../../server/modules/claims/entity';
import { duties } from '../../server/modules/claims/jobs';
import { Invitation } from '../../server/modules/invitations/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { house, type Actor } from '../../server/kernel/actor';
import { files } from '../../server/platform/files/store';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { serveHttp, type Http } from '../support/http';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { PASSWORD } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const SHOWN = `claim { id status email company referredOn reason client { id } candidates { id } files { name } } ${ERRORS}`;
const CREATE = `mutation ($input: ClaimInput!) { claimCreate(input: $input) { ${SHOWN} } }`;
const APPROVE = `mutation ($id: ID!, $clientId: ID) { claimApprove(id: $id, clientId: $clientId) { ${SHOWN} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { claimReject(id: $id, reason: $reason) { ${SHOWN} } }`;
const LIST = '{ claims { totalCount nodes { email status } } }';
const WHY = `query ($email: String!, $partnerId: ID, $language: String) {
  whyNotMe(email: $email, partnerId: $partnerId, language: $language) { name met explanation } }`;
const LOG = `query ($id: ID!) { client(id: $id) { attributionLog { totalCount nodes { kind source eligibility partner { id } } } } }`;
const EVIDENCE = 'We met at the fair in Lisbon and set up the trial together.';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let http: Http | undefined;
  beforeEach(
    async () =>
      void (portal = await untouched(portal, () =>
        bootPortal(dialect, async (world) => {
          for (const id of ['A', 'B']) await world.partner(id);
          for (const id of ['ofA', 'ofB', 'Free', 'Twin1', 'Twin2', 'Mine'])
            await world.client(id, { email: `${id.toLowerCase()}@${id.toLowerCase()}.example` });
          await world.work.write(`UPDATE clients SET company = 'Twin S.L.', searchText = 'twin s.l.' WHERE id IN ('Twin1', 'Twin2')`, []); // prettier-ignore
          await world.relationship('A', 'ofA');
          await world.relationship('B', 'ofB');
          for (const id of ['usr_A', 'usr_B']) await world.user(id);
          await world.user('usr_Free', { email: 'me@free.example' });
          for (const id of ['A', 'B']) await world.partnerMember(`usr_${id}`, id);
          await world.clientMember('usr_Free', 'Free');
          await world.clientMember('usr_A', 'Mine');
        }),
      )),
  );
  afterEach(async () => {
    await http?.stop();
    http = undefined;
    expect(portal.faults).toEqual([]);
  });
  afterAll(() => portal.close());

  const all = () => portal.db.reading(admin);
  const call = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await portal.ask(actor, query, variables as Record<string, unknown>);
    return data ? Object.values<any>(data)[0] : errors?.[0]?.extensions.code;
  };
  const claim = (input: object, actor: Actor = partner('A')) =>
    call(actor, CREATE, {
      input: { email: 'free@free.example', referredOn: '2026-03-01', evidence: EVIDENCE, ...input },
    });
  const claimed = async (input: object = {}, actor?: Actor): Promise<string> => {
    const answer = await claim(input, actor);
    expect(answer.userErrors).toEqual([]);
    return answer.claim.id as string;
  };
  const mails = async () =>
    (await portal.outbox()).map(({ payload }) => payload as any).filter(({ template }) => /^claim/.test(template));
  const kinds = async () =>
    (await all().of(AttributionEvent).list({ orderBy: [['id', 'ASC']] })).map(({ kind, partnerId, clientId }) => [kind, partnerId, clientId]); // prettier-ignore

  describe('a claim', () => {
    test('is kept for staff, who see whom it may mean; the partner sees it and learns nothing of the client', async () => {
      const { claim: made, userErrors } = await claim({ email: ' FREE@free.example ', company: 'Free' });
      expect(userErrors).toEqual([]);
      expect(made).toMatchObject({
        status: 'OPEN',
        email: 'free@free.example',
        client: null,
        candidates: [],
        files: [],
      });
      const seen = await call(staff('SUPPORT'), 'query ($id: ID!) { claim(id: $id) { partner { name } candidates { id } } }', { id: made.id }); // prettier-ignore
      expect(seen).toEqual({ partner: { name: 'A' }, candidates: [{ id: 'Free' }] });
      expect(await kinds()).toEqual([['CLAIMED', 'A', 'Free']]);
      expect((await portal.audits()).map(({ action, partnerId }) => [action, partnerId])).toEqual([
        ['claim.create', 'A'],
      ]);
      expect(await call(partner('A'), LIST)).toEqual({ totalCount: 1, nodes: [{ email: 'free@free.example', status: 'OPEN' }] }); // prettier-ignore
      expect(await call(partner('B'), LIST)).toEqual({ totalCount: 0, nodes: [] });
      expect(await call(partner('B'), 'query ($id: ID!) { claim(id: $id) { id } }', { id: made.id })).toBeNull();
    });

    test('of an address that nobody has is kept too: the client may have signed up with another', async () => {
      await claimed({ email: 'somebody@else.example' });
      expect(await kinds()).toEqual([['CLAIMED', 'A', null]]);
    });

    test.each<[string, object, string]>([
      ['by its address', { email: 'ofb@ofb.example' }, 'ofb@ofb.example'],
      ['by its company', { email: '', company: 'OFB' }, ''],
    ])(
      'of a client of another partner, %s, is kept like any other; staff see it and cannot approve it',
      async (_how, input, email) => {
        const unknown = await claim({ email: 'somebody@else.example' });
        const { claim: made, userErrors } = await claim(input);
        expect(userErrors).toEqual([]);
        const alike = { ...made, id: unknown.claim.id, email: 'somebody@else.example', company: '' };
        expect([made.email, alike]).toEqual([email, unknown.claim]);
        const seen = await call(admin, 'query ($id: ID!) { claim(id: $id) { candidates { id } } }', { id: made.id });
        expect(seen).toEqual({ candidates: [{ id: 'ofB' }] });
        expect((await call(admin, APPROVE, { id: made.id })).userErrors).toMatchObject([
          { code: 'CLIENT_HAS_PARTNER' },
        ]);
        expect(
          await all()
            .of(Relationship)
            .count([{ clientId: 'ofB', partnerId: 'A' }]),
        ).toBe(0);
      },
    );

    test('with a file there is not is refused for that before anything is said of whom it claims', async () => {
      for (const email of ['ofa@ofa.example', 'ofb@ofb.example', 'nobody@nowhere.example'])
        expect((await claim({ email, fileIds: ['clf_x'] })).userErrors).toMatchObject([{ code: 'FILE_UNKNOWN' }]);
    });

    test('is one of 30 within a day, also of many at the same moment, and of 30 more a day later', async () => {
      for (let done = 0; done < 28; done++) await claimed({ email: `c${done}@c${done}.example` });
      const last = await Promise.all([1, 2, 3, 4].map((each) => claim({ email: `last${each}@c.example` })));
      const refused = last.flatMap(({ userErrors }) => userErrors);
      expect(refused).toEqual(Array(2).fill({ code: 'TOO_MANY_CLAIMS', path: [], values: { most: 30 } }));
      expect(await all().of(Claim).count()).toBe(30);
      await claimed({}, partner('B'));
      portal.at(new Date('2026-03-10T09:00:00.000Z'));
      await claimed();
    });

    test.each<[string, object, string, string | undefined]>([
      ['of its own client', { email: 'ofa@ofa.example' }, 'CLIENT_ALREADY_YOURS', 'email'],
      ['of its own address', { email: 'usr_a@people.example' }, 'CLAIM_OF_ONESELF', 'email'],
      ['of an address of its own domain', { email: 'boss@partner.example' }, 'CLAIM_OF_ONESELF', 'email'],
      ['of its own name', { email: '', company: 'a' }, 'CLAIM_OF_ONESELF', 'company'],
      ['of an account that its people own', { email: 'mine@mine.example' }, 'CLAIM_OF_ONESELF', 'email'],
      ['of nobody', { email: ' ', company: '' }, 'CLAIM_ABOUT_NOBODY', 'email'],
      ['of what is no address', { email: 'free' }, 'INVALID_EMAIL', 'email'],
      ['of 61 days ago', { referredOn: '2026-01-06' }, 'CLAIM_TOO_OLD', 'referredOn'],
      ['of tomorrow', { referredOn: '2026-03-09' }, 'NOT_YET', 'referredOn'],
      ['of a day there is not', { referredOn: '2026-02-30' }, 'INVALID_DATE', 'referredOn'],
      ['without a word of evidence', { evidence: 'mine!' }, 'EVIDENCE_MISSING', 'evidence'],
      ['with a book of it', { evidence: 'x'.repeat(4001) }, 'TOO_LONG', 'evidence'],
      ['with a file there is not', { fileIds: ['clf_x'] }, 'FILE_UNKNOWN', 'fileIds'],
      ['with six files', { fileIds: ['1', '2', '3', '4', '5', '6'] }, 'TOO_MANY_FILES', 'fileIds'],
      ['in a programme it is not in', { programmeId: 'nowhere' }, 'NOT_FOUND', undefined],
    ])('%s is refused, and nothing kept', async (_what, input, code, field) => {
      const { claim: made, userErrors } = await claim(input);
      expect([made ?? null, userErrors.map((error: any) => [error.code, error.path[1]])]).toEqual([
        null,
        [[code, field]],
      ]);
      expect(JSON.stringify(userErrors)).not.toMatch(/ofB"|"B"/);
      expect([await all().of(Claim).count(), await kinds()]).toEqual([0, []]);
    });

    test('reaches back exactly as many days as the settings say', async () => {
      await claimed({ referredOn: '2026-01-07' });
      await call(admin, `mutation { settingsUpdate(input: { claimDays: 7 }) { ${ERRORS} } }`);
      expect((await claim({ email: 'x@y.example', referredOn: '2026-02-28' })).userErrors).toMatchObject([
        { code: 'CLAIM_TOO_OLD', values: { days: 7, first: '2026-03-01' } },
      ]);
      expect((await claim({ email: 'x@y.example', referredOn: '2026-03-01' })).userErrors).toEqual([]);
    });

    test('is open once for each client and partner, also of eight at the same moment, and by another of its names', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => claim({})));
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code)))).toEqual(new Set(['CLAIM_OPEN'])); // prettier-ignore
      expect((await claim({ email: 'me@free.example' })).userErrors).toMatchObject([{ code: 'CLAIM_OPEN' }]);
      expect((await claim({}, partner('B'))).userErrors).toEqual([]);
      expect(await all().of(Claim).count()).toBe(2);
    });

    test('waits for the terms of the programme', async () => {
      await portal.build(({ work }) => publishTerms(work, hostingReseller.id, [{ language: 'en', text: 'Be kind.' }]));
      expect((await claim({})).userErrors).toMatchObject([{ code: 'TERMS_NOT_ACCEPTED' }]);
    });

    test.each<[string, Actor]>([
      ['staff', admin],
      ['a client', client('Free')],
      ['an app that may only read', app('A', 'claims:read')],
    ])('is not for %s to make', async (_who, actor) => {
      expect(await claim({}, actor)).toBe('FORBIDDEN');
      expect(await all().of(Claim).count()).toBe(0);
    });
  });

  describe('a decision', () => {
    test('to approve makes the client the partner’s from that moment, says so in the log and by mail, and adds up', async () => {
      const id = await claimed({ referredOn: '2026-01-20' });
      portal.at(new Date('2026-03-10T09:00:00.000Z'));
      const { claim: after, userErrors } = await call(staff('SUPPORT'), APPROVE, { id });
      expect([after, userErrors]).toMatchObject([{ status: 'APPROVED', client: { id: 'Free' }, candidates: [] }, []]);
      const at = new Date('2026-03-10T09:00:00.000Z');
      expect(await all().of(Attribution).first({ clientId: 'Free' })).toMatchObject({
        ...{
          partnerId: 'A',
          source: 'CLAIM',
          invitedAt: at,
          acceptedAt: at,
          signedUpAt: at,
          originId: id,
          eligible: true,
        },
        ...{ stage: 'LEAD' },
      });
      expect((await kinds()).map(([kind]) => kind)).toEqual(['CLAIMED', 'CLAIM_APPROVED', 'ATTRIBUTED']);
      expect(await mails()).toMatchObject([
        { template: 'claimApproved', to: 'usr_a@people.example', values: { about: 'free@free.example' } },
      ]);
      const log = await call(partner('A'), LOG, { id: 'Free' });
      expect(log.attributionLog.nodes.map(({ kind, source }: any) => [kind, source]).sort()).toEqual([
        ...[['ATTRIBUTED', 'CLAIM'], ['CLAIMED', null], ['CLAIM_APPROVED', null]], // prettier-ignore
      ]);
      expect((await prove(all())).differences).toEqual([]);
    });

    test('names the client where the words do not, and never one of another partner', async () => {
      const id = await claimed({ email: '', company: 'twin s l' });
      const seen = await call(admin, 'query ($id: ID!) { claim(id: $id) { candidates { id } } }', { id });
      expect(seen.candidates.map(({ id: which }: any) => which).sort()).toEqual(['Twin1', 'Twin2']);
      expect((await call(admin, APPROVE, { id })).userErrors).toMatchObject([{ code: 'CLAIM_CLIENT_MISSING' }]);
      expect((await call(admin, APPROVE, { id, clientId: 'ofB' })).userErrors).toMatchObject([
        { code: 'CLIENT_HAS_PARTNER' },
      ]);
      expect((await call(admin, APPROVE, { id, clientId: 'Mine' })).userErrors).toMatchObject([
        { code: 'CLAIM_OF_ONESELF' },
      ]);
      expect((await call(admin, APPROVE, { id, clientId: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(
        await all()
          .of(Relationship)
          .count([{ clientId: 'Twin2' }]),
      ).toBe(0);
      expect((await call(admin, APPROVE, { id, clientId: 'Twin2' })).userErrors).toEqual([]);
    });

    test('reaches no client that had signed up longer before the claim than a claim reaches back', async () => {
      await portal.source.query(`UPDATE clients SET createdAt = '2026-01-06 12:00:00.000' WHERE id = 'Free'`);
      const id = await claimed();
      expect((await call(admin, APPROVE, { id })).userErrors).toMatchObject([
        { code: 'CLAIM_CLIENT_TOO_OLD', values: { days: 60, value: '2026-01-06' } },
      ]);
      await portal.source.query(`UPDATE clients SET createdAt = '2026-01-07 12:00:00.000' WHERE id = 'Free'`);
      expect((await call(admin, APPROVE, { id })).userErrors).toEqual([]);
    });

    test('of two partners’ claims the first that is approved counts, and the other is told', async () => {
      const [a, b] = [await claimed(), await claimed({}, partner('B'))];
      const answers = await Promise.all([a, b].map((id) => call(admin, APPROVE, { id })));
      expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual([
        'CLIENT_HAS_PARTNER',
        'done',
      ]);
      expect(
        await all()
          .of(Attribution)
          .count([{ clientId: 'Free' }]),
      ).toBe(1);
    });

    test('to reject has a reason, which the partner reads; then it may claim again', async () => {
      const id = await claimed();
      expect((await call(admin, REJECT, { id, reason: 'no' })).userErrors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
      const { claim: after } = await call(staff('SUPPORT'), REJECT, { id, reason: ' We knew it before. ' });
      expect(after).toMatchObject({ status: 'REJECTED', reason: 'We knew it before.', client: null });
      expect(await mails()).toMatchObject([{ template: 'claimRejected', values: { reason: 'We knew it before.' } }]);
      expect((await kinds()).map(([kind]) => kind)).toEqual(['CLAIMED', 'CLAIM_REJECTED']);
      expect(
        await all()
          .of(Relationship)
          .count([{ clientId: 'Free' }]),
      ).toBe(0);
      for (const again of [await call(admin, APPROVE, { id }), await call(admin, REJECT, { id, reason: 'Once more.' })])
        expect(again.userErrors).toMatchObject([{ code: 'CLAIM_DECIDED', values: { status: 'REJECTED' } }]);
      await claimed();
    });

    test.each<[string, Actor]>([
      ['finance', staff('FINANCE')],
      ['the partner itself', partner('A')],
      ['a client', client('Free')],
    ])('is not for %s to take', async (_who, actor) => {
      const id = await claimed();
      expect(await call(actor, APPROVE, { id })).toBe('FORBIDDEN');
      expect(await call(actor, REJECT, { id, reason: 'For no reason.' })).toBe('FORBIDDEN');
      expect(await all().of(Claim).first({ id })).toMatchObject({ status: 'OPEN' });
    });
  });

  describe('why not me', () => {
    const why = async (email: string, actor: Actor = partner('A'), more: object = {}) => {
      const conditions = await call(actor, WHY, { email, ...more });
      return Object.fromEntries(conditions.map(({ name, met }: any) => [name, met]));
    };

    const inviteOfB = () =>
      call(
        partner('A'),
        'mutation { clientInvite(input: { email: "ofb@ofb.example" }) { invitation { id } userErrors { code } } }',
      );

    test('tells a partner of what it did, and of others only that there is one, once the invitation is accepted', async () => {
      await inviteOfB();
      await portal.db.transact(house('test'), async (work) => {
        const { id } = (await work.of(Invitation).first({ email: 'ofb@ofb.example' }))!;
        const about = { partnerId: 'A', clientId: 'ofB', email: 'ofb@ofb.example', originId: id };
        await noteAttribution(work, { kind: 'ACCEPTED', ...about, details: { access: false } });
      });
      const asked = await call(partner('A'), WHY, { email: 'OFB@ofb.example', language: 'es' });
      expect(asked.map(({ name, met }: any) => [name, met])).toEqual([
        ...[['ACTIVE', true], ['NOT_OWN', true], ['REFERRED', true], ['ACCEPTED', true]], // prettier-ignore
        ...[['LAST', true], ['FREE', false]], // prettier-ignore
      ]);
      expect(asked[5].explanation).toBe('Pertenece a otro socio, o pertenecía cuando aceptó.');
    });

    test('tells of no address that the partner has merely invited, be it a client or not', async () => {
      const { userErrors } = await inviteOfB();
      expect(userErrors).toEqual([]);
      await call(
        partner('A'),
        'mutation { clientInvite(input: { email: "nobody@nowhere.example" }) { userErrors { code } } }',
      );
      const told = { ACTIVE: true, NOT_OWN: true, REFERRED: true, ACCEPTED: false, LAST: null, FREE: null };
      expect(await why('ofb@ofb.example')).toEqual(told);
      expect(await why('nobody@nowhere.example')).toEqual(told);
    });

    test('tells nothing of an address that the partner did not refer, be it a client or not', async () => {
      const nothing = {
        ACTIVE: true,
        NOT_OWN: true,
        REFERRED: false,
        ACCEPTED: null,
        LAST: null,
        FREE: null,
      };
      expect(await why('ofb@ofb.example')).toEqual(nothing);
      expect(await why('nobody@nowhere.example')).toEqual(nothing);
    });

    test('tells staff of any partner, and a partner of none but itself', async () => {
      const id = await claimed();
      expect(await why('free@free.example', staff('SUPPORT'), { partnerId: 'A' })).toMatchObject({
        FREE: true,
        CLAIM: false,
      });
      expect(await why('free@free.example')).toMatchObject({ REFERRED: true, FREE: null, CLAIM: false });
      expect(await call(partner('B'), WHY, { email: 'free@free.example', partnerId: 'A' })).toBeNull();
      expect(await why('free@free.example', partner('B'))).toMatchObject({ REFERRED: false, FREE: null });
      await call(admin, APPROVE, { id });
      expect(await why('free@free.example')).toEqual({
        ...{
          ACTIVE: true,
          NOT_OWN: true,
          REFERRED: true,
          ACCEPTED: true,
          LAST: true,
          FREE: true,
          CLAIM: true,
        },
      });
      for (const actor of [client('Free'), staff('FINANCE')])
        expect((await portal.ask(actor, WHY, { email: 'free@free.example' })).errors![0]!.extensions.code).toBe(
          'FORBIDDEN',
        );
    });
  });

  test('a client’s log is its partner’s own steps for the partner, all for staff, and nothing for others', async () => {
    await claimed({}, partner('B'));
    const id = await claimed();
    await call(admin, APPROVE, { id });
    const counted = async (actor: Actor) => (await call(actor, LOG, { id: 'Free' }))?.attributionLog.totalCount ?? null;
    expect([await counted(admin), await counted(partner('A')), await counted(client('Free'))]).toEqual([4, 3, 0]);
    expect(await counted(partner('B'))).toBeNull();
  });

  test('of a client that is erased a claim keeps neither who it was nor what was said of it', async () => {
    const [open, decided] = [
      await claimed({ company: 'Free' }),
      await claimed({ email: 'me@free.example' }, partner('B')),
    ];
    await call(admin, REJECT, { id: decided, reason: 'Free was here before.' });
    for (const act of ['clientDelete', 'clientErase'])
      expect((await call(admin, `mutation { ${act}(id: "Free", name: "Free") { userErrors { code } } }`)).userErrors).toEqual([]); // prettier-ignore
    const rows = await all().of(Claim).list({ orderBy: [['id', 'ASC']] }); // prettier-ignore
    expect(rows.map(({ id, status, email, company, evidence, searchText, reason }) => ({ id, said: [status, email, company, evidence, searchText, reason] }))).toEqual([
      { id: open, said: ['REJECTED', '', '[erased]', '[erased]', '', null] },
      { id: decided, said: ['REJECTED', '', '[erased]', '[erased]', '', '[erased]'] },
    ]); // prettier-ignore
    const told = (await portal.audits()).filter(({ subjectType }) => subjectType === 'Claim');
    expect(JSON.stringify(told.map(({ changes }) => changes))).not.toMatch(/free/i);
  });

  test('evidence is uploaded, checked for what it is, seen by the partner and staff alone, and tidied up', async () => {
    await portal.build(async (world) => {
      await world.user('usr_S');
      await world.staff('usr_S', 'SUPPORT');
    });
    http = await serveHttp(portal);
    const { url } = http;
    const as = async (name: string) => {
      const browser = http!.browser();
      await browser.signIn(`${name}@people.example`, PASSWORD);
      return { cookie: browser.cookie };
    };
    const upload = async (name: string, content: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
      const body = new FormData();
      body.set('file', new Blob([content], { type: 'application/pdf' }), name);
      const response = await fetch(`${url}/claims/files`, { method: 'POST', headers, body });
      return { status: response.status, answer: JSON.parse(await response.text()) };
    };
    const [a, b, support] = [await as('usr_a'), await as('usr_b'), await as('usr_s')];
    const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
    const { answer: kept } = await upload('mail.pdf', pdf, a);
    const lied = await upload('mail.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), a);
    expect([lied.status, lied.answer.errors[0].extensions.code]).toEqual([422, 'FILE_TYPE_LIES']);
    expect((await upload('mail.pdf', pdf, support)).status).toBe(403);
    const { answer: left } = await upload('left.pdf', pdf, a);
    expect((await claim({ fileIds: [kept.id] }, partner('B'))).userErrors).toMatchObject([{ code: 'FILE_UNKNOWN' }]);
    const made = await claim({ fileIds: [kept.id] });
    expect(made.claim.files).toEqual([{ name: 'mail.pdf' }]);
    expect((await claim({ email: 'x@y.example', fileIds: [kept.id] })).userErrors).toMatchObject([
      { code: 'FILE_UNKNOWN' },
    ]);
    const got = async (id: string, headers: Record<string, string>) => (await fetch(`${url}/claims/files/${id}`, { headers })).status; // prettier-ignore
    expect([await got(kept.id, a), await got(kept.id, support), await got(kept.id, b)]).toEqual([200, 200, 404]);
    portal.at(new Date('2026-03-10T09:00:00.000Z'));
    expect(await duties[0]!.run(portal.db)).toBe(1);
    expect(
      await all()
        .of(ClaimFile)
        .list({ columns: ['id'] }),
    ).toEqual([{ id: kept.id }]);
    expect(await got(left.id, a)).toBe(404);

    const [{ storedAs } = { storedAs: '' }] = await all().of(ClaimFile).list();
    for (const act of ['clientDelete', 'clientErase'])
      await call(admin, `mutation { ${act}(id: "Free", name: "Free") { userErrors { code } } }`);
    expect(await all().of(ClaimFile).count()).toBe(0);
    expect([await got(kept.id, a), await got(kept.id, support)]).toEqual([404, 404]);
    expect(await files(AREA).sizeOf(storedAs)).toBe(pdf.length);
    // Files are as old as the clock of the machine says.
    portal.at(new Date(Date.now() + 2 * 86_400_000));
    expect([await duties[0]!.run(portal.db), await duties[0]!.run(portal.db)]).toEqual([1, 0]);
    expect(await files(AREA).sizeOf(storedAs)).toBeNull();
  });
});
