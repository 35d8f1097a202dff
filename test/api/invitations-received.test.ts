import { publishTerms } from '../../server/modules/applications/service/terms';
import { Client, ClientMember } from '../../server/modules/clients/entity';
import { Invitation } from '../../server/modules/invitations/entity';
import { duties } from '../../server/modules/invitations/jobs';
import { previewClients } from '../../server/modules/invitations/service/many';
import { Relationship } from '../../server/modules/relationships/entity';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const INVITE = `mutation ($input: ClientInviteInput!) { clientInvite(input: $input) { ${ERRORS} } }`;
const INVITE_PARTNER = `mutation ($input: PartnerInviteInput!) { partnerInvite(input: $input) { ${ERRORS} } }`;
const LOOK = 'query ($token: String!) { invitation(token: $token) { hasAccount } }';
const ACCEPT = `mutation ($token: String!, $input: InvitationAccountInput) {
  invitationAccept(token: $token, input: $input) { invitation { status } ${ERRORS} } }`;
const DECLINE = `mutation ($token: String!) { invitationDecline(token: $token) { invitation { status } ${ERRORS} } }`;
const RECEIVED = '{ invitationsReceived { id kind inviter email status } }';
const YES = `mutation ($id: ID!) { invitationReceivedAccept(id: $id) { invitation { status } ${ERRORS} } }`;
const NO = `mutation ($id: ID!) { invitationReceivedDecline(id: $id) { invitation { status } ${ERRORS} } }`;

const DAY = 86_400_000;
const account = { name: 'Mara Lind', company: 'Lind Ltd', country: 'SE' };
const after = (days: number) => new Date(now.getTime() + days * DAY);

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
  const sent = async () => (await portal.outbox()).map(({ payload }) => payload as any);
  const mails = async (template: string) => (await sent()).filter((each) => each.template === template);
  /** Invites, and returns the token of the link that was mailed. */
  const invited = async (email: string, actor: Actor = partner('A'), query = INVITE): Promise<string> => {
    expect((await call(actor, query, { input: { email } })).userErrors).toEqual([]);
    const mail = (await sent()).filter(({ to }) => to === email).at(-1);
    return String(mail!.values.link).split('/').at(-1)!;
  };
  const states = async () => (await all().of(Invitation).list()).map(({ status }) => status).sort();
  const standing = async (clientId: string) =>
    (await all().of(Relationship).list({ where: [{ clientId, endedAt: null }] })).map(
      ({ partnerId, kind, source }) => `${partnerId} ${kind} ${source}`,
    ); // prettier-ignore

  describe('in the portal, by the address it went to', () => {
    test('an owner of a client finds it, and accepts it without its link, once', async () => {
      await invited('usr_ofnobody@people.example');
      await invited('somebody@else.example');
      const [found, ...others] = await call(client('ofNobody'), RECEIVED);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ kind: 'CLIENT', inviter: 'A', email: 'usr_ofnobody@people.example' });
      expect(await call(client('ofNobody'), YES, { id: found.id })).toEqual({
        invitation: { status: 'ACCEPTED' },
        userErrors: [],
      });
      expect(await standing('ofNobody')).toEqual(['A ATTRIBUTED INVITATION']);
      expect(await call(client('ofNobody'), RECEIVED)).toEqual([]);
      expect(await call(client('ofNobody'), YES, { id: found.id })).toMatchObject({
        userErrors: [{ code: 'INVITATION_CLOSED' }],
      });
    });

    test('or declines it, of which the sender is told', async () => {
      await invited('usr_ofnobody@people.example');
      const [{ id }] = await call(client('ofNobody'), RECEIVED);
      expect(await call(client('ofNobody'), NO, { id })).toMatchObject({ invitation: { status: 'DECLINED' } });
      expect(await standing('ofNobody')).toEqual([]);
      expect(await mails('invitationDeclined')).toMatchObject([
        { to: 'usr_a@people.example', values: { invited: 'usr_ofnobody@people.example', link: '/admin/invitations' } },
      ]);
    });

    test('an owner of a partner finds what clients have sent, and the client is told of the answer', async () => {
      await invited('usr_b@people.example', client('ofNobody'), INVITE_PARTNER);
      await invited('usr_b@people.example', client('ofA'), INVITE_PARTNER);
      const found = await call(partner('B'), RECEIVED);
      expect(found.map(({ inviter }: { inviter: string }) => inviter).sort()).toEqual(['ofA', 'ofNobody']);
      const idOf = (name: string) => found.find(({ inviter }: { inviter: string }) => inviter === name).id;
      expect((await call(partner('B'), YES, { id: idOf('ofNobody') })).userErrors).toEqual([]);
      expect((await call(partner('B'), NO, { id: idOf('ofA') })).userErrors).toEqual([]);
      expect([await standing('ofNobody'), await standing('ofA')]).toEqual([
        ['B SERVICING INVITATION'],
        ['A ATTRIBUTED STAFF'],
      ]);
      expect(await mails('partnerAccepted')).toMatchObject([
        { to: 'usr_ofnobody@people.example', values: { partner: 'B' } },
      ]);
      expect(await mails('invitationDeclined')).toMatchObject([
        { to: 'usr_ofa@people.example', values: { link: '/admin/people' } },
      ]);
    });

    test('nobody else finds it, and nobody else answers it', async () => {
      await invited('usr_ofnobody@people.example');
      const [{ id }] = await call(client('ofNobody'), RECEIVED);
      for (const actor of [partner('A'), partner('B'), client('ofA')]) {
        expect(await call(actor, RECEIVED)).toEqual([]);
        for (const query of [YES, NO])
          expect(await call(actor, query, { id })).toMatchObject({ userErrors: [{ code: 'INVALID_INVITATION' }] });
      }
      expect(await states()).toEqual(['PENDING']);
    });
  });

  describe('by somebody who signs in for something else', () => {
    test('a client account is made for them, under their own address', async () => {
      const token = await invited('desk@b.example');
      expect(await call(partner('B'), ACCEPT, { token, input: account })).toMatchObject({ userErrors: [] });
      const made = await all().of(Client).first({ email: 'usr_b@people.example' });
      expect(made).toMatchObject({ company: 'Lind Ltd', country: 'SE' });
      expect(await all().of(ClientMember).list({ where: [{ clientId: made!.id }] })).toMatchObject([
        { userId: 'usr_B', role: 'OWNER', active: true },
      ]); // prettier-ignore
      expect(await standing(made!.id)).toEqual(['A ATTRIBUTED INVITATION']);
      expect(await mails('firstPassword')).toEqual([]);
    });

    test('not for who has one already, nor for the partner that invites', async () => {
      await portal.build((world) => world.clientMember('usr_B', 'ofNobody'));
      const token = await invited('desk@b.example');
      expect(await call(partner('B'), ACCEPT, { token, input: account })).toMatchObject({
        userErrors: [{ code: 'SIGN_IN_AS_CLIENT_OWNER' }],
      });
      expect(await call(partner('A'), ACCEPT, { token, input: account })).toMatchObject({
        userErrors: [{ code: 'INVITATION_TO_ONESELF' }],
      });
      expect([await all().of(Client).count(), await states()]).toEqual([5, ['PENDING']]);
    });

    test('not by a program, be it the operator’s or a partner’s', async () => {
      await portal.build((world) => world.user('usr_ops'));
      const token = await invited('desk@b.example');
      const scopes = ['clients:write', 'invitations:write'];
      const programs: Actor[] = [
        { kind: 'staff', role: 'ADMIN', userId: 'usr_ops', credentialId: 'tok_ops', scopes },
        app('B', ...scopes),
      ];
      for (const program of programs)
        expect(await call(program, ACCEPT, { token, input: account })).toMatchObject({
          userErrors: [{ code: 'SIGN_IN_AS_CLIENT_OWNER' }],
        });
      expect([await all().of(Client).count(), await states()]).toEqual([5, ['PENDING']]);
    });

    test('who has a password and no account left begins anew with the link', async () => {
      await portal.build((world) => world.user('usr_left'));
      const token = await invited('usr_left@people.example');
      expect(await call(null, LOOK, { token })).toEqual({ hasAccount: false });
      const input = { ...account, password: 'seven grey herons wade' };
      expect(await call(null, ACCEPT, { token, input: account })).toMatchObject({
        userErrors: [{ code: 'PASSWORD_TOO_SHORT' }],
      });
      expect((await call(null, ACCEPT, { token, input })).userErrors).toEqual([]);
      const made = await all().of(Client).first({ email: 'usr_left@people.example' });
      expect(await standing(made!.id)).toEqual(['A ATTRIBUTED INVITATION']);
      expect(await call(null, LOOK, { token })).toEqual({ hasAccount: true });
    });
  });

  test('a sender reads once of all that have expired, and of those alone', async () => {
    await invited('one@client.example');
    await invited('two@client.example');
    await invited('three@client.example', partner('B'));
    portal.at(after(10));
    await invited('later@client.example');
    portal.at(after(30));
    expect([await duties[0]!.run(portal.db), await duties[0]!.run(portal.db)]).toEqual([3, 0]);
    const told = (await mails('invitationsExpired')).map(({ to, values }) => [to, values.count, values.invited]);
    expect(told.sort()).toEqual([
      ['usr_a@people.example', 2, 'one@client.example\ntwo@client.example'],
      ['usr_b@people.example', 1, 'three@client.example'],
    ]);
    expect(await states()).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED', 'PENDING']);
  });

  test('declined by its link, the sender is told', async () => {
    const token = await invited('one@client.example');
    expect((await call(null, DECLINE, { token })).userErrors).toEqual([]);
    expect(await mails('invitationDeclined')).toHaveLength(1);
  });

  describe('a table of clients is looked at first', () => {
    const preview = (text: string, actor: Actor = partner('A')) =>
      previewClients(portal.db.reading(actor), Buffer.from(text));

    test('each row says what would become of it, and nothing is sent', async () => {
      await invited('open@client.example');
      const before = (await portal.outbox()).length;
      const rows = await preview(
        [
          'Nombre;Correo;Idioma',
          'Noor;NOOR@client.example;ES',
          ';noor@client.example;',
          ';open@client.example;',
          ';bad;',
          ';usr_a@people.example;',
          ';ofa@client.example;',
          ';x@client.example;xx',
        ].join('\n'),
      );
      expect(rows.map(({ line, email, result, code, field }) => [line, email, result, code, field])).toEqual([
        [2, 'noor@client.example', 'INVITED', null, null],
        [3, 'noor@client.example', 'ALREADY_INVITED', null, null],
        [4, 'open@client.example', 'ALREADY_INVITED', null, null],
        [5, 'bad', 'REFUSED', 'INVALID_EMAIL', 'email'],
        [6, 'usr_a@people.example', 'REFUSED', 'INVITATION_TO_ONESELF', 'email'],
        [7, 'ofa@client.example', 'REFUSED', 'CLIENT_ALREADY_YOURS', 'email'],
        [8, 'x@client.example', 'REFUSED', 'UNKNOWN_LANGUAGE', 'language'],
      ]);
      expect(rows[0]).toMatchObject({ name: 'Noor', language: 'ES', company: '', message: '' });
      expect([await states(), (await portal.outbox()).length]).toEqual([['PENDING'], before]);
    });

    test.each([
      ['it has no column for the address', 'name\nNoor', 'NO_EMAIL_COLUMN'],
      ['it is empty', '', 'IMPORT_UNREADABLE'],
      ['it has no rows', 'email\n', 'NO_ROWS'],
      ['it has too many', `email\n${'a@client.example\n'.repeat(501)}`, 'TOO_MANY_ROWS'],
    ])('and refused when %s', async (_when, text, code) => {
      await expect(preview(text)).rejects.toMatchObject({ code });
    });

    test('and when the terms are not accepted', async () => {
      await portal.build(({ work }) => publishTerms(work, hostingReseller.id, [{ language: 'en', text: 'Be fair.' }]));
      await expect(preview('email\none@client.example')).rejects.toMatchObject({ code: 'TERMS_NOT_ACCEPTED' });
    });
  });
});
