import { Attribution } from '../../server/modules/attributions/entity';
import { publishTerms } from '../../server/modules/applications/service/terms';
import { Client, ClientMember } from '../../server/modules/clients/entity';
import { User } from '../../server/modules/identity/entity';
import { Invitation } from '../../server/modules/invitations/entity';
import { duties } from '../../server/modules/invitations/jobs';
import { accept } from '../../server/modules/invitations/service/answer';
import { Relationship } from '../../server/modules/relationships/entity';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { IdempotencyKey } from '../../server/platform/db/entity';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const SHOWN = `invitation { id kind email status accessOnly outcome reason expiresAt client { id } } ${ERRORS}`;
const INVITE = `mutation ($input: ClientInviteInput!) { clientInvite(input: $input) { ${SHOWN} } }`;
const INVITE_MANY = `mutation ($rows: [ClientInviteInput!]!, $key: String!) {
  clientsInvite(rows: $rows, idempotencyKey: $key) { rows { index email result code field message } invited refused ${ERRORS} } }`;
const INVITE_PARTNER = `mutation ($input: PartnerInviteInput!) { partnerInvite(input: $input) { ${SHOWN} } }`;
const RESEND = `mutation ($id: ID!) { invitationResend(id: $id) { ${SHOWN} } }`;
const WITHDRAW = `mutation ($id: ID!) { invitationWithdraw(id: $id) { ${SHOWN} } }`;
const LOOK = `query ($token: String!) { invitation(token: $token) { kind status inviter email hasAccount accessOnly } }`;
const ACCEPT = `mutation ($token: String!, $input: InvitationAccountInput) {
  invitationAccept(token: $token, input: $input) { invitation { status } ${ERRORS} } }`;
const DECLINE = `mutation ($token: String!) { invitationDecline(token: $token) { invitation { status } ${ERRORS} } }`;
const LIST = '{ invitations { totalCount nodes { email status outcome reason } } }';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const account = { name: 'Mara Lind', company: 'Lind Ltd', country: 'SE', password: 'seven grey herons wade' };
const origin = { ip: null, requestId: null };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () =>
      void (portal = await untouched(portal, () =>
        bootPortal(dialect, async (world) => {
          await world.neighbours();
          for (const id of ['usr_A', 'usr_B', 'usr_ofA', 'usr_ofB', 'usr_ofNobody']) await world.user(id);
          for (const id of ['A', 'B']) await world.partnerMember(`usr_${id}`, id);
          for (const id of ['ofA', 'ofB', 'ofNobody']) await world.clientMember(`usr_${id}`, id);
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
  const invite = (email: string, more: object = {}, actor: Actor = partner('A')) =>
    call(actor, INVITE, { input: { email, ...more } });
  const mails = async (template: string) =>
    (await portal.outbox()).map(({ payload }) => payload as any).filter((each) => each.template === template);
  /** The link that was mailed there last. */
  const linkTo = async (email: string): Promise<string> => {
    const sent = (await portal.outbox()).map(({ payload }) => payload as any).filter(({ to }) => to === email);
    return String(sent.at(-1)!.values.link).split('/').at(-1)!;
  };
  const invited = async (email: string, more: object = {}, actor?: Actor) => {
    expect((await invite(email, more, actor)).userErrors).toEqual([]);
    return linkTo(email);
  };
  const lasting = async (clientId: string) =>
    (
      await all()
        .of(Relationship)
        .list({ where: [{ clientId, endedAt: null }] })
    )
      .map(({ partnerId, kind, source }) => `${partnerId} ${kind} ${source}`)
      .sort();
  const invitations = () => all().of(Invitation).list({ orderBy: [['id', 'ASC']] }); // prettier-ignore
  /** An invoice with a line of a recurring plan, paid then. */
  const paidPlan = (clientId: string, at: Date) =>
    portal.source.query(
      `UPDATE invoices SET paidAt = '${at.toISOString().replace('T', ' ').replace('Z', '')}' WHERE clientId = '${clientId}'`,
    );

  test('a partner’s owner or employee invites a client, who gets one mail with a link of 30 days', async () => {
    const first = await invite(' New@Client.example ', { name: 'Mara', language: 'es', message: 'Come in!' });
    expect(first).toMatchObject({
      invitation: { kind: 'CLIENT', email: 'new@client.example', status: 'PENDING', outcome: null, client: null },
      userErrors: [],
    });
    expect(first.invitation.expiresAt).toBe(new Date(now.getTime() + 30 * DAY).toISOString());
    expect(await mails('clientInvited')).toMatchObject([
      {
        ...{ to: 'new@client.example', language: 'es' },
        values: { inviter: 'A', name: 'Mara', message: 'Come in!', expiresOn: '2026-04-07', access: '' },
      },
    ]);
    expect(await call(null, LOOK, { token: await linkTo('new@client.example') })).toEqual({
      ...{ kind: 'CLIENT', status: 'PENDING', inviter: 'A', email: 'new@client.example', hasAccount: false },
      accessOnly: false,
    });
    expect((await invite('two@client.example', {}, partner('A', 'PARTNER_EMPLOYEE'))).userErrors).toEqual([]);
    expect(await portal.audits()).toMatchObject([{ action: 'invitation.send', partnerId: 'A' }, {}]);
  });

  test('the same again keeps the open one and writes no second mail, also at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => invite('new@client.example')));
    expect(new Set(answers.map(({ invitation }) => invitation?.id)).size).toBe(1);
    expect(await invitations()).toHaveLength(1);
    expect(await mails('clientInvited')).toHaveLength(1);
  });

  test.each([
    ['it is no address', 'new', {}, 'INVALID_EMAIL'],
    ['it is one of the partner’s people', 'USR_A@people.example', {}, 'INVITATION_TO_ONESELF'],
    ['it is the partner’s own address', 'a@partner.example', {}, 'INVITATION_TO_ONESELF'],
    ['it is a client of the partner’s', 'ofa@client.example', {}, 'CLIENT_ALREADY_YOURS'],
    ['there is no such language', 'new@client.example', { language: 'xx' }, 'UNKNOWN_LANGUAGE'],
    ['the message is too long', 'new@client.example', { message: 'x'.repeat(1001) }, 'TOO_LONG'],
    ['the partner is not in the programme', 'new@client.example', { programmeId: 'none' }, 'NOT_FOUND'],
  ])('is refused when %s', async (_when, email, more, code) => {
    expect(await invite(email, more)).toMatchObject({ invitation: null, userErrors: [{ code }] });
    expect([await invitations(), await portal.outbox(), await portal.audits()]).toEqual([[], [], []]);
  });

  test('a list is searched and filtered, whatever the case', async () => {
    await invited('mara@lind.example', { name: 'Mara', company: 'Lind Ltd' });
    await invited('jo@elsewhere.example');
    const found = async (filter: string) =>
      (await call(partner('A'), `{ invitations(filter: ${filter}) { nodes { email } } }`)).nodes.map(
        ({ email }: { email: string }) => email,
      );
    expect(await found('{ q: " LIND ltd " }')).toEqual(['mara@lind.example']);
    expect(await found('{ q: "ELSEWHERE" }')).toEqual(['jo@elsewhere.example']);
    expect(await found('{ status: [ACCEPTED] }')).toEqual([]);
    expect(await found('{ kind: CLIENT, partnerId: "A", status: [PENDING] }')).toHaveLength(2);
  });

  test('neither staff nor clients invite clients; a program needs the scope', async () => {
    for (const actor of [admin, client('ofA'), app('A', 'clients:write')])
      expect(await invite('new@client.example', {}, actor)).toBe('FORBIDDEN');
    expect((await invite('new@client.example', {}, app('A', 'invitations:write'))).userErrors).toEqual([]);
  });

  test('a partner that has not accepted the terms invites nobody', async () => {
    await portal.build(({ work }) => publishTerms(work, hostingReseller.id, [{ language: 'en', text: 'Be fair.' }]));
    expect(await invite('new@client.example')).toMatchObject({
      userErrors: [{ code: 'TERMS_NOT_ACCEPTED', values: { version: 1 } }],
    });
    await call(
      partner('A'),
      `mutation { termsAccept(programmeId: "${hostingReseller.id}", version: 1) { ${ERRORS} } }`,
    );
    expect((await invite('new@client.example')).userErrors).toEqual([]);
    expect(await invite('new@client.example', {}, partner('B'))).toMatchObject({
      userErrors: [{ code: 'TERMS_NOT_ACCEPTED' }],
    });
  });

  test('an address of another partner’s client is invited like any other', async () => {
    expect((await invite('ofb@client.example')).userErrors).toEqual([]);
    expect((await invite('nobody@client.example')).userErrors).toEqual([]);
    expect((await invitations()).map(({ status }) => status)).toEqual(['PENDING', 'PENDING']);
  });

  test('of many, each row is answered by itself, and a retry gets the same report', async () => {
    const rows = [
      { email: 'one@client.example' },
      { email: 'ONE@client.example' },
      { email: 'bad' },
      { email: 'usr_a@people.example' },
      { email: 'two@client.example', language: 'xx' },
      { email: 'three@client.example' },
      { email: 'ofa@client.example' },
    ];
    const refused = (index: number, email: string, code: string, field: string, message: string) => ({
      ...{ index, email, result: 'REFUSED', code, field, message },
    });
    const fine = { code: null, field: null, message: null };
    const ask = () => call(partner('A'), INVITE_MANY, { rows, key: 'k1' });
    const report = await ask();
    expect(report).toEqual({
      rows: [
        { index: 0, email: 'one@client.example', result: 'INVITED', ...fine },
        { index: 1, email: 'one@client.example', result: 'ALREADY_INVITED', ...fine },
        refused(2, 'bad', 'INVALID_EMAIL', 'email', 'bad is no e-mail address.'),
        refused(
          3,
          'usr_a@people.example',
          'INVITATION_TO_ONESELF',
          'email',
          'usr_a@people.example belongs to one of you.',
        ),
        refused(4, 'two@client.example', 'UNKNOWN_LANGUAGE', 'language', 'There is no language xx.'),
        { index: 5, email: 'three@client.example', result: 'INVITED', ...fine },
        refused(6, 'ofa@client.example', 'CLIENT_ALREADY_YOURS', 'email', 'ofa@client.example is your client already.'),
      ],
      ...{ invited: 2, refused: 4, userErrors: [] },
    });
    expect(await ask()).toEqual(report);
    expect([(await invitations()).length, (await mails('clientInvited')).length]).toEqual([2, 2]);
    const kept = await all().of(IdempotencyKey).list();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/@|example|ofA/);
  });

  test.each([
    [0, 'NO_ROWS'],
    [501, 'TOO_MANY_ROWS'],
  ])('%d rows are refused as a whole', async (count, code) => {
    const rows = Array.from({ length: count }, (_, nth) => ({ email: `c${nth}@client.example` }));
    expect(await call(partner('A'), INVITE_MANY, { rows, key: 'k' })).toMatchObject({
      rows: null,
      userErrors: [{ code }],
    });
    expect(await invitations()).toEqual([]);
  });

  describe('accepted', () => {
    test('by the owner of an account, the client is the partner’s, and the sender is told', async () => {
      const token = await invited('someone@client.example');
      portal.at(new Date(now.getTime() + 2 * DAY));
      expect(await call(client('ofNobody'), ACCEPT, { token })).toEqual({
        invitation: { status: 'ACCEPTED' },
        userErrors: [],
      });
      expect(await lasting('ofNobody')).toEqual(['A ATTRIBUTED INVITATION']);
      const [attribution] = await all()
        .of(Attribution)
        .list({ where: [{ clientId: 'ofNobody' }] });
      expect(attribution).toMatchObject({
        ...{ source: 'INVITATION', invitedAt: now, acceptedAt: new Date(now.getTime() + 2 * DAY), eligible: true },
        reason: 'ATTRIBUTED',
      });
      expect(await call(partner('A'), LIST)).toMatchObject({
        nodes: [{ status: 'ACCEPTED', outcome: 'ELIGIBLE', reason: 'ATTRIBUTED' }],
      });
      expect(await mails('invitationAccepted')).toMatchObject([
        { to: 'usr_a@people.example', values: { client: 'ofNobody', outcome: 'ELIGIBLE' } },
      ]);
    });

    test('by somebody without an account, it makes the client, its owner and the password', async () => {
      const token = await invited('mara@lind.example', { language: 'it' });
      expect(await call(null, ACCEPT, { token, input: account })).toMatchObject({ userErrors: [] });
      const created = await all().of(Client).first({ email: 'mara@lind.example' });
      expect(created).toMatchObject({ company: 'Lind Ltd', firstName: 'Mara', lastName: 'Lind', language: 'it' });
      const user = await all().of(User).first({ email: 'mara@lind.example' });
      expect(user?.passwordHash).toMatch(/^\$argon2id\$/);
      expect(
        await all()
          .of(ClientMember)
          .list({ where: [{ clientId: created!.id }] }),
      ).toMatchObject([{ userId: user!.id, role: 'OWNER', active: true }]);
      expect(await lasting(created!.id)).toEqual(['A ATTRIBUTED INVITATION']);
      expect(await mails('firstPassword')).toEqual([]);
      expect(await call(null, LOOK, { token })).toMatchObject({ status: 'ACCEPTED', hasAccount: true });
    });

    test.each([
      ['nothing is said of a new account', null, undefined, 'ACCOUNT_MISSING'],
      ['the password is short', null, { ...account, password: 'short' }, 'PASSWORD_TOO_SHORT'],
      ['there is no such country', null, { ...account, country: 'XX' }, 'UNKNOWN_COUNTRY'],
      ['staff is signed in', admin, undefined, 'SIGN_IN_AS_CLIENT_OWNER'],
      ['a partner is signed in', partner('B'), undefined, 'SIGN_IN_AS_CLIENT_OWNER'],
      ['a mere member is signed in', client('ofNobody', 'CLIENT_MEMBER'), undefined, 'SIGN_IN_AS_CLIENT_OWNER'],
    ])('not, when %s', async (_when, actor, input, code) => {
      const token = await invited('mara@lind.example');
      expect(await call(actor, ACCEPT, { token, input })).toMatchObject({ invitation: null, userErrors: [{ code }] });
      expect((await invitations()).map(({ status }) => status)).toEqual(['PENDING']);
      expect([await all().of(Client).count(), await all().of(Relationship).count()]).toEqual([5, 5]);
    });

    test('not by somebody impersonating the client', async () => {
      const token = await invited('mara@lind.example');
      const impersonating = { ...client('ofNobody'), behind: { userId: 'usr_A', partnerId: 'A' } } as Actor;
      expect(await call(impersonating, ACCEPT, { token })).toMatchObject({
        userErrors: [{ code: 'SIGN_IN_AS_CLIENT_OWNER' }],
      });
      expect(await lasting('ofNobody')).toEqual([]);
    });

    test('whoever has an account signs in first', async () => {
      const token = await invited('usr_ofnobody@people.example');
      expect(await call(null, ACCEPT, { token, input: account })).toMatchObject({
        userErrors: [{ code: 'SIGN_IN_FIRST' }],
      });
      expect(await all().of(Client).count()).toBe(5);
    });

    test('a partner’s own people do not accept for a client of theirs', async () => {
      await portal.build((world) => world.clientMember('usr_A', 'ofNobody'));
      const token = await invited('mara@lind.example');
      const actor = { ...client('ofNobody'), userId: 'usr_A' } as Actor;
      expect(await call(actor, ACCEPT, { token })).toMatchObject({ userErrors: [{ code: 'INVITATION_TO_ONESELF' }] });
      expect(await lasting('ofNobody')).toEqual([]);
    });

    test('by another partner’s client, it is access alone, and says not whose it is', async () => {
      const token = await invited('ofb@client.example');
      expect(await call(client('ofB'), ACCEPT, { token })).toMatchObject({ userErrors: [] });
      expect(await lasting('ofB')).toEqual(['A SERVICING INVITATION', 'B ATTRIBUTED STAFF']);
      expect(await call(partner('A'), LIST)).toMatchObject({
        nodes: [{ outcome: 'ACCESS', reason: 'OTHER_PARTNER' }],
      });
      expect(
        await all()
          .of(Attribution)
          .count([{ clientId: 'ofB' }]),
      ).toBe(1);
    });

    test.each([
      ['before the invitation: access alone', -1, 'ACCESS', 'ALREADY_CUSTOMER', 'A SERVICING INVITATION'],
      ['after the invitation: it is eligible', 1, 'ELIGIBLE', 'ATTRIBUTED', 'A ATTRIBUTED INVITATION'],
    ])('by a client that paid its first plan %s', async (_when, days, outcome, reason, standing) => {
      await portal.build((world) => world.invoice('ofNobody', [{ minor: 1000, currency: 'EUR' }]));
      await portal.source.query("UPDATE invoice_lines SET periodStart = '2026-03-01', periodEnd = '2026-04-01'");
      await paidPlan('ofNobody', new Date(now.getTime() + days * DAY));
      const token = await invited('someone@client.example');
      portal.at(new Date(now.getTime() + 5 * DAY));
      expect((await call(client('ofNobody'), ACCEPT, { token })).userErrors).toEqual([]);
      expect(await lasting('ofNobody')).toEqual([standing]);
      expect(await call(partner('A'), LIST)).toMatchObject({ nodes: [{ outcome, reason }] });
    });

    test('as access alone where that was asked for', async () => {
      const token = await invited('someone@client.example', { accessOnly: true });
      expect((await call(client('ofNobody'), ACCEPT, { token })).userErrors).toEqual([]);
      expect(await lasting('ofNobody')).toEqual(['A SERVICING INVITATION']);
      expect(await call(partner('A'), LIST)).toMatchObject({ nodes: [{ outcome: 'ACCESS', reason: null }] });
      expect(
        await all()
          .of(Attribution)
          .count([{ clientId: 'ofNobody' }]),
      ).toBe(0);
    });

    test('a hundred times at once, it leaves one relationship and one attribution', async () => {
      const token = await invited('someone@client.example');
      const answers = await Promise.all(
        Array.from({ length: 100 }, () =>
          accept(portal.db, token, client('ofNobody'), null, origin).then(
            () => 'accepted',
            (error: { code: string }) => error.code,
          ),
        ),
      );
      expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'INVITATION_CLOSED')).toHaveLength(99);
      expect(await lasting('ofNobody')).toEqual(['A ATTRIBUTED INVITATION']);
      expect(
        await all()
          .of(Attribution)
          .count([{ clientId: 'ofNobody' }]),
      ).toBe(1);
      expect(await mails('invitationAccepted')).toHaveLength(1);
    });

    test('of two partners at once, one earns and the other gets access alone', async () => {
      const tokens = [await invited('x@client.example'), await invited('x@client.example', {}, partner('B'))];
      await Promise.all(tokens.map((token) => accept(portal.db, token, client('ofNobody'), null, origin)));
      const standings = (await lasting('ofNobody')).map((each) => each.slice(2)).sort();
      expect(standings).toEqual(['ATTRIBUTED INVITATION', 'SERVICING INVITATION']);
      expect(
        await all()
          .of(Attribution)
          .count([{ clientId: 'ofNobody' }]),
      ).toBe(1);
    });
  });

  test('declined, it is closed for good, and nobody served', async () => {
    const token = await invited('someone@client.example');
    expect(await call(null, DECLINE, { token })).toEqual({ invitation: { status: 'DECLINED' }, userErrors: [] });
    for (const query of [DECLINE, ACCEPT])
      expect(await call(client('ofNobody'), query, { token })).toMatchObject({
        userErrors: [{ code: 'INVITATION_CLOSED', values: { status: 'DECLINED' } }],
      });
    expect(await lasting('ofNobody')).toEqual([]);
  });

  test('a forged link shows nothing and does nothing', async () => {
    await invited('someone@client.example');
    expect(await call(null, LOOK, { token: 'forged' })).toBe(null);
    for (const query of [ACCEPT, DECLINE])
      expect(await call(client('ofNobody'), query, { token: 'forged' })).toMatchObject({
        userErrors: [{ code: 'INVALID_INVITATION' }],
      });
    expect((await invitations()).map(({ status }) => status)).toEqual(['PENDING']);
  });

  test('after 30 days it has expired, before the duty finds it and after; the duty finds it once', async () => {
    const token = await invited('someone@client.example');
    portal.at(new Date(now.getTime() + 30 * DAY - 1));
    expect(await duties[0]!.run(portal.db)).toBe(0);
    portal.at(new Date(now.getTime() + 30 * DAY));
    expect(await call(null, LOOK, { token })).toMatchObject({ status: 'EXPIRED' });
    expect(await call(client('ofNobody'), ACCEPT, { token })).toMatchObject({
      userErrors: [{ code: 'INVITATION_EXPIRED' }],
    });
    expect([await duties[0]!.run(portal.db), await duties[0]!.run(portal.db)]).toEqual([1, 0]);
    expect((await invitations()).map(({ status }) => status)).toEqual(['EXPIRED']);
    expect(await lasting('ofNobody')).toEqual([]);
  });

  test('the days are a setting', async () => {
    await call(admin, `mutation { settingsUpdate(input: { invitationDays: 3 }) { ${ERRORS} } }`);
    const { invitation } = await invite('someone@client.example');
    expect(invitation.expiresAt).toBe(new Date(now.getTime() + 3 * DAY).toISOString());
  });

  test('sent again, the old link is dead and the days begin anew; not within the hour', async () => {
    const before = await invited('someone@client.example');
    const [{ id } = { id: '' }] = await invitations();
    expect(await call(partner('A'), RESEND, { id })).toMatchObject({
      userErrors: [{ code: 'RESENT_TOO_SOON', values: { minutes: 60 } }],
    });
    portal.at(new Date(now.getTime() + DAY));
    expect((await call(partner('A'), RESEND, { id })).userErrors).toEqual([]);
    expect(await call(null, LOOK, { token: before })).toBe(null);
    expect(await call(null, LOOK, { token: await linkTo('someone@client.example') })).toMatchObject({
      status: 'PENDING',
    });
    expect(await invitations()).toMatchObject([{ invitedAt: now, expiresAt: new Date(now.getTime() + 31 * DAY) }]);
    portal.at(new Date(now.getTime() + 40 * DAY));
    await duties[0]!.run(portal.db);
    expect((await call(partner('A'), RESEND, { id })).userErrors).toEqual([]);
    expect(await invitations()).toMatchObject([
      { status: 'PENDING', invitedAt: new Date(now.getTime() + 40 * DAY), decidedAt: null },
    ]);
  });

  test('withdrawn, its link is dead, and the address may be invited anew an hour after it was written to', async () => {
    const token = await invited('someone@client.example');
    const [{ id } = { id: '' }] = await invitations();
    expect(await call(partner('A'), WITHDRAW, { id })).toMatchObject({ invitation: { status: 'WITHDRAWN' } });
    expect(await call(client('ofNobody'), ACCEPT, { token })).toMatchObject({
      userErrors: [{ code: 'INVITATION_CLOSED' }],
    });
    for (const query of [WITHDRAW, RESEND])
      expect(await call(partner('A'), query, { id })).toMatchObject({ userErrors: [{ code: 'INVITATION_CLOSED' }] });
    portal.at(new Date(now.getTime() + HOUR - 1));
    expect(await invite('Someone@client.example')).toMatchObject({
      userErrors: [{ code: 'RESENT_TOO_SOON', values: { minutes: 1 } }],
    });
    await invited('someone@client.example', {}, partner('B'));
    portal.at(new Date(now.getTime() + HOUR));
    await invited('someone@client.example');
    expect((await invitations()).map(({ partnerId, status }) => `${partnerId} ${status}`)).toEqual([
      ...['A WITHDRAWN', 'B PENDING', 'A PENDING'],
    ]);
  });

  test('a partner sends a thousand within a day and no more, be they new or sent again', async () => {
    await invited('first@client.example');
    await portal.db.transact(admin, async ({ of }) => {
      const [first] = await of(Invitation).list();
      const copies = Array.from({ length: 998 }, (_, nth) => ({
        ...{ ...first!, id: `inv_${nth}`, tokenHash: `copy ${nth}`, openKey: `A c${nth}@client.example` },
        ...{ email: `c${nth}@client.example`, sentAt: new Date(now.getTime() + 2 * HOUR) },
      }));
      await of(Invitation).insertAll(copies);
    });
    portal.at(new Date(now.getTime() + 3 * HOUR));
    const rows = ['x', 'c1', 'y', 'z'].map((name) => ({ email: `${name}@client.example` }));
    const report = await call(partner('A'), INVITE_MANY, { rows, key: 'k' });
    expect(report.rows.map(({ result, code }: any) => code ?? result)).toEqual([
      ...['INVITED', 'ALREADY_INVITED', 'TOO_MANY_INVITATIONS', 'TOO_MANY_INVITATIONS'],
    ]);
    expect((await invite('y@client.example')).userErrors).toEqual([
      { code: 'TOO_MANY_INVITATIONS', path: [], values: { most: 1000 } },
    ]);
    expect(await call(partner('A'), RESEND, { id: 'inv_5' })).toMatchObject({
      userErrors: [{ code: 'TOO_MANY_INVITATIONS' }],
    });
    expect((await call(admin, RESEND, { id: 'inv_5' })).userErrors).toEqual([]);
    expect((await invite('y@client.example', {}, partner('B'))).userErrors).toEqual([]);
    portal.at(new Date(now.getTime() + DAY + 2 * HOUR));
    expect((await invite('y@client.example')).userErrors).toEqual([]);
  });

  test('a neighbour sees none of it and changes none of it', async () => {
    await invited('someone@client.example');
    const [{ id } = { id: '' }] = await invitations();
    for (const actor of [partner('B'), client('ofA')]) {
      expect(await call(actor, LIST)).toEqual({ totalCount: 0, nodes: [] });
      for (const query of [RESEND, WITHDRAW])
        expect(await call(actor, query, { id })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await call(client('ofA', 'CLIENT_MEMBER'), LIST)).toBe('FORBIDDEN');
    expect((await call(staff('FINANCE'), LIST)).totalCount).toBe(1);
    expect((await invitations()).map(({ status }) => status)).toEqual(['PENDING']);
  });

  describe('of a partner by a client', () => {
    const invitePartner = (email: string, actor: Actor = client('ofNobody')) =>
      call(actor, INVITE_PARTNER, { input: { email, message: 'Please help.' } });

    test('an owner of a partner accepts, and has access alone', async () => {
      expect(await invitePartner('hello@partner.example')).toMatchObject({
        invitation: { kind: 'PARTNER', status: 'PENDING', accessOnly: true, client: { id: 'ofNobody' } },
        userErrors: [],
      });
      expect(await mails('partnerInvited')).toMatchObject([{ values: { inviter: 'ofNobody' } }]);
      const token = await linkTo('hello@partner.example');
      for (const actor of [null, client('ofA'), partner('B', 'PARTNER_EMPLOYEE'), app('B', 'invitations:write')])
        expect(await call(actor, ACCEPT, { token, input: account })).toMatchObject({
          userErrors: [{ code: 'SIGN_IN_AS_PARTNER_OWNER' }],
        });
      expect(await call(partner('B'), ACCEPT, { token })).toMatchObject({ userErrors: [] });
      expect(await lasting('ofNobody')).toEqual(['B SERVICING INVITATION']);
      expect(await call(client('ofNobody'), LIST)).toMatchObject({
        nodes: [{ status: 'ACCEPTED', outcome: 'ACCESS' }],
      });
      expect(await call(partner('A'), LIST)).toMatchObject({ totalCount: 0 });
    });

    test('a partner that serves the account already is told so', async () => {
      await invitePartner('hello@partner.example', client('ofA'));
      const token = await linkTo('hello@partner.example');
      expect(await call(partner('A'), ACCEPT, { token })).toMatchObject({
        userErrors: [{ code: 'CLIENT_ALREADY_YOURS' }],
      });
      expect(await lasting('ofA')).toEqual(['A ATTRIBUTED STAFF']);
    });

    test('to oneself, by a mere member, by who impersonates, it is refused', async () => {
      expect(await invitePartner('usr_ofnobody@people.example')).toMatchObject({
        userErrors: [{ code: 'INVITATION_TO_ONESELF' }],
      });
      const behind = { ...client('ofA'), behind: { userId: 'usr_A', partnerId: 'A' } } as Actor;
      for (const actor of [client('ofA', 'CLIENT_MEMBER'), behind, partner('A')])
        expect(await invitePartner('hello@partner.example', actor)).toBe('FORBIDDEN');
      expect(await invitations()).toEqual([]);
    });

    test('ten within a day are all, also of many at the same moment, and none is invited anew within the hour', async () => {
      for (let nth = 0; nth < 8; nth++) await invitePartner(`p${nth}@partner.example`);
      const last = await Promise.all([1, 2, 3, 4].map((nth) => invitePartner(`last${nth}@partner.example`)));
      expect(last.flatMap(({ userErrors }) => userErrors)).toEqual(
        Array(2).fill({ code: 'TOO_MANY_INVITATIONS', path: [], values: { most: 10 } }),
      );
      expect(await mails('partnerInvited')).toHaveLength(10);
      expect((await invitePartner('p1@partner.example', client('ofA'))).userErrors).toEqual([]);
      const [{ id } = { id: '' }] = await invitations();
      await call(client('ofNobody'), WITHDRAW, { id });
      expect((await invitePartner('p0@partner.example')).userErrors).toMatchObject([{ code: 'RESENT_TOO_SOON' }]);
      portal.at(new Date(now.getTime() + DAY));
      expect((await invitePartner('p0@partner.example')).userErrors).toEqual([]);
    });

    test('the client takes it back; a partner that serves it neither sees nor changes it', async () => {
      await invitePartner('hello@partner.example', client('ofA'));
      const [{ id } = { id: '' }] = await invitations();
      const behind = { ...client('ofA'), behind: { userId: 'usr_A', partnerId: 'A' } } as Actor;
      for (const actor of [partner('A'), behind, client('ofB')]) {
        expect(await call(actor, LIST)).toMatchObject({ totalCount: 0 });
        expect(await call(actor, WITHDRAW, { id })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
      }
      expect(await call(client('ofA'), WITHDRAW, { id })).toMatchObject({ invitation: { status: 'WITHDRAWN' } });
    });
  });
});
