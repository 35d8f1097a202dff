import { tokens } from '../../admin/i18n/en/people';
import { appointAdmin } from '../../server/modules/identity/service/staff';
import { dialects } from '../support/dialects';
import { serveHttp, type Browser, type Http } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD } from '../support/world';

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const refusals = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const CLIENTS = '{ clients(sort: { by: NAME, direction: ASC }) { nodes { id } } }';
const VIEWER = '{ viewer { kind role user { id } client { id } impersonation { clientId endsAt } permissions } }';

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['Ann', 'Sam', 'Fin', 'Paula', 'Emil', 'Bea', 'Cleo']) await world.user(id);
      await world.staff('Ann');
      await world.staff('Sam', 'SUPPORT');
      await world.staff('Fin', 'FINANCE');
      await world.partnerMember('Paula', 'A');
      await world.partnerMember('Emil', 'A', 'EMPLOYEE');
      await world.partnerMember('Bea', 'B');
      await world.clientMember('Cleo', 'ofA');
    });
    http = await serveHttp(portal);
  });
  afterEach(async () => {
    await http.stop();
    await portal.close();
    expect(http.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  async function as(name: string): Promise<Browser> {
    const browser = http.browser();
    expect(refusals(await browser.signIn(`${name.toLowerCase()}@people.example`, PASSWORD))).toEqual([]);
    return browser;
  }
  /** By name: what was done in the same millisecond has no order. */
  const deeds = async (begin: string) => {
    const found = (await portal.audits()).filter(({ action }) => action.startsWith(begin));
    return found.sort((a, b) => (a.action < b.action ? -1 : 1));
  };
  const ids = (reply: { data: any }) => reply.data.clients.nodes.map(({ id }: { id: string }) => id);

  describe('permissions', () => {
    test.each([
      ['Ann', ['audit.read', 'clients.read', 'impersonation.begin', 'staff.manage', 'tokens.create']],
      ['Fin', ['audit.read', 'clients.read']],
      ['Paula', ['clients.read', 'impersonation.begin', 'tokens.create']],
      ['Emil', ['clients.read', 'impersonation.begin']],
      ['Cleo', ['clients.read']],
    ])('%s is told exactly what the policies allow', async (name, expected) => {
      const asked = ['audit.read', 'clients.read', 'impersonation.begin', 'staff.manage', 'tokens.create'];
      const { permissions } = (await (await as(name)).ask(VIEWER)).data.viewer;
      expect(asked.filter((permission) => permissions.includes(permission))).toEqual(expected);
      expect([...permissions].sort()).toEqual(permissions);
    });
  });

  describe('log in as client', () => {
    const BEGIN = `mutation ($clientId: ID!, $reason: String = "asked for help") {
      clientImpersonate(clientId: $clientId, reason: $reason) { endsAt userErrors { code } } }`;
    const END = 'mutation { impersonationEnd { userErrors { code } } }';

    test.each([
      ['Ann', 'ofNobody', []],
      ['Sam', 'ofB', []],
      ['Paula', 'ofA', []],
      ['Emil', 'ofBoth', []],
      ['Paula', 'ofB', ['NOT_FOUND']],
      ['Paula', 'onceOfA', ['NOT_FOUND']],
      ['Bea', 'ofBoth', []],
      ['Ann', 'nowhere', ['NOT_FOUND']],
    ])('%s as %s: %j', async (name, clientId, expected) => {
      const browser = await as(name);
      expect(refusals(await browser.act(BEGIN, { clientId }))).toEqual(expected);
      const { viewer } = (await browser.ask(VIEWER)).data;
      expect(viewer.client).toEqual(expected.length === 0 ? { id: clientId } : null);
      expect(await deeds('client.impersonate')).toHaveLength(expected.length === 0 ? 1 : 0);
    });

    test.each(['Fin', 'Cleo'])('%s may not', async (name) => {
      expect((await (await as(name)).ask(BEGIN, { clientId: 'ofA' })).code).toBe('FORBIDDEN');
      expect(await deeds('client.')).toEqual([]);
    });

    test('says why, acts in the client’s name with both people on the audit log, and comes back', async () => {
      const browser = await as('Emil');
      expect(refusals(await browser.act(BEGIN, { clientId: 'ofA', reason: ' hm ' }))).toEqual(['REASON_REQUIRED']);
      expect(await browser.act(BEGIN, { clientId: 'ofA' })).toEqual({
        endsAt: minutesLater(30).toISOString(),
        userErrors: [],
      });
      expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({
        ...{ kind: 'CLIENT', role: 'CLIENT_OWNER', user: { id: 'Emil' }, client: { id: 'ofA' } },
        impersonation: { clientId: 'ofA', endsAt: minutesLater(30).toISOString() },
      });
      expect(ids(await browser.ask(CLIENTS))).toEqual(['ofA']);
      await portal.db.transact(
        {
          kind: 'client',
          role: 'CLIENT_OWNER',
          clientId: 'ofA',
          userId: 'Cleo',
          behind: { userId: 'Emil', partnerId: 'A' },
        },
        async (work) => work.audit({ action: 'client.test', subject: ['Client', 'ofA'] }),
      );
      expect(refusals(await browser.act(END))).toEqual([]);
      expect(refusals(await browser.act(END))).toEqual(['NOT_IMPERSONATING']);
      expect(ids(await browser.ask(CLIENTS))).toEqual(['ofA', 'ofBoth']);
      expect(await deeds('client.')).toMatchObject([
        {
          action: 'client.impersonate',
          userId: 'Emil',
          clientId: 'ofA',
          partnerId: 'A',
          changes: { reason: [null, 'asked for help'] },
        },
        { action: 'client.impersonationEnd', userId: 'Emil', clientId: 'ofA' },
        { action: 'client.test', userId: 'Cleo', behindUserId: 'Emil', clientId: 'ofA', partnerId: 'A' },
      ]);
    });

    test('touches no password, second factor, session, or further account', async () => {
      const browser = await as('Ann');
      await browser.act(BEGIN, { clientId: 'ofA' });
      for (const personal of [
        'mutation { passwordChange(current: "a", password: "b") { userErrors { code } } }',
        'mutation { secondFactorDisable(password: "a") { userErrors { code } } }',
        'mutation { recoveryCodesRenew(password: "a") { userErrors { code } } }',
        'mutation { accountUpdate(input: { name: "x" }) { userErrors { code } } }',
        '{ sessions { id } }',
      ])
        expect((await browser.ask(personal)).code).toBe('FORBIDDEN');
      expect((await browser.ask(BEGIN, { clientId: 'ofB' })).code).toBe('FORBIDDEN');
      for (const mutation of [
        'secondFactorBegin',
        'secondFactorEnable(code: "000000")',
        'membershipSwitch(id: "stf_Ann")',
      ])
        expect(refusals(await browser.act(`mutation { ${mutation} { userErrors { code } } }`))).toEqual([
          'IMPERSONATING',
        ]);
    });

    test.each([
      ['after half an hour', async () => portal.at(minutesLater(30))],
      [
        'when the relationship ends',
        () => portal.source.query(`UPDATE relationships SET endedAt = '2026-03-08 07:30:00.000' WHERE id = 'A-ofA'`),
      ],
      [
        'when the client is deleted',
        () => portal.source.query(`UPDATE clients SET deletedAt = '2026-03-08 07:30:00.000' WHERE id = 'ofA'`),
      ],
    ])('ends at once %s, and the session goes on as the person itself', async (_when, happens) => {
      const browser = await as('Paula');
      await browser.act(BEGIN, { clientId: 'ofA' });
      expect(ids(await browser.ask(CLIENTS))).toEqual(['ofA']);
      await happens();
      expect((await browser.ask(CLIENTS)).code).toBe('IMPERSONATION_ENDED');
      expect((await browser.ask(CLIENTS)).code).toBe('IMPERSONATION_ENDED');
      expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({
        kind: 'PARTNER',
        user: { id: 'Paula' },
        impersonation: null,
      });
      expect(ids(await browser.ask(CLIENTS))).toContain('ofBoth');
      expect(await deeds('client.impersonationLapse')).toMatchObject([{ userId: 'Paula', clientId: 'ofA' }]);
    });

    test.each([
      ['deactivated', `UPDATE staff_members SET active = 0 WHERE id = 'stf_Sam'`, 'MEMBERSHIP_ENDED'],
      ['moved to finance', `UPDATE staff_members SET role = 'FINANCE' WHERE id = 'stf_Sam'`, 'IMPERSONATION_ENDED'],
    ])('ends at once for staff who are %s', async (_what, statement, code) => {
      const browser = await as('Sam');
      await browser.act(BEGIN, { clientId: 'ofA' });
      await portal.source.query(statement);
      expect((await browser.ask(CLIENTS)).code).toBe(code);
    });
  });

  test('one statement finds a session, with everything that decides what it may do', async () => {
    const browser = await as('Emil');
    const statements = await portal.statementsOf(() => browser.ask('{ __typename }'));
    expect(statements).toEqual([expect.stringContaining('WHERE s.tokenHash = ?')]);
  });

  describe('API tokens', () => {
    const CREATE = `mutation ($input: ApiTokenInput!) { apiTokenCreate(input: $input) {
      apiToken { id name ending scopes lastUsedAt partner { id name } createdBy { name email } } secret userErrors { code } } }`;
    const LIST = '{ apiTokens { nodes { id lastUsedAt revokedAt } totalCount } }';
    const expiresAt = minutesLater(60 * 24 * 30).toISOString();
    const wish = { name: 'CRM sync', scopes: ['clients:read'], expiresAt };
    const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

    test('the secret is shown once, stored hashed, and opens what its scopes say, of its partner', async () => {
      const browser = await as('Paula');
      const { apiToken, secret } = await browser.act(CREATE, { input: wish });
      expect(apiToken).toMatchObject({
        ...{ name: 'CRM sync', ending: secret.slice(-4), scopes: ['clients:read'], lastUsedAt: null },
        ...{ partner: { id: 'A', name: 'A' }, createdBy: { name: 'Name of Paula', email: 'paula@people.example' } },
      });
      expect(secret).toMatch(/^ppt_\S{43}$/);
      expect(JSON.stringify(await portal.source.query('SELECT * FROM api_tokens'))).not.toContain(secret.slice(4, 20));
      expect(ids(await http.ask(CLIENTS, {}, bearer(secret)))).toEqual(['ofA', 'ofBoth']);
      const write = 'mutation { apiTokenRevoke(id: "x") { userErrors { code } } }';
      expect((await http.ask(write, {}, bearer(secret))).code).toBe('FORBIDDEN');
      expect((await http.ask('{ sessions { id } }', {}, bearer(secret))).code).toBe('FORBIDDEN');
      const { viewer } = (await http.ask(VIEWER, {}, bearer(secret))).data;
      expect(viewer).toMatchObject({
        kind: 'PARTNER',
        role: 'PARTNER_OWNER',
        permissions: expect.arrayContaining(['clients.read']),
      });
      expect(viewer.permissions.filter((name: string) => !name.startsWith('clients.read'))).toEqual([]);
      expect(await deeds('apiToken.')).toMatchObject([{ action: 'apiToken.create', userId: 'Paula', partnerId: 'A' }]);
    });

    test('one statement finds the token; its use is noted at most once a minute', async () => {
      const { secret } = await (await as('Paula')).act(CREATE, { input: wish });
      const statements = () => portal.statementsOf(() => http.ask('{ __typename }', {}, bearer(secret)));
      const [first, second] = [await statements(), await statements()];
      expect([first.length, second.length]).toEqual([2, 1]);
      expect(second[0]).toContain('WHERE t.secretHash = ?');
      portal.at(minutesLater(1));
      expect(await statements()).toHaveLength(2);
    });

    test.each([
      [
        'revoked',
        async (id: string) =>
          refusals(await (await as('Paula')).act(`mutation { apiTokenRevoke(id: "${id}") { userErrors { code } } }`)),
      ],
      ['expired', async () => portal.at(minutesLater(60 * 24 * 30))],
      [
        'its partner’s suspension',
        () => portal.source.query(`UPDATE partners SET status = 'SUSPENDED' WHERE id = 'A'`),
      ],
    ])('no token works after it is %s', async (_what, happens) => {
      const { apiToken, secret } = await (await as('Paula')).act(CREATE, { input: wish });
      await happens(apiToken.id);
      const reply = await http.ask(CLIENTS, {}, bearer(secret));
      expect([reply.status, reply.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    test.each([
      ['no name', { name: ' ' }, 'INVALID_NAME'],
      ['no scope', { scopes: [] }, 'NO_SCOPES'],
      ['a scope there is not', { scopes: ['clients:read', 'tokens:write'] }, 'UNKNOWN_SCOPE'],
      ['an end in the past', { expiresAt: minutesLater(-1).toISOString() }, 'INVALID_EXPIRY'],
      ['an end in two years', { expiresAt: minutesLater(60 * 24 * 730).toISOString() }, 'INVALID_EXPIRY'],
      ['a neighbour’s partner', { partnerId: 'B' }, 'NOT_FOUND'],
    ])('%s makes none', async (_what, rest, code) => {
      const browser = await as('Paula');
      expect(await browser.act(CREATE, { input: { ...wish, ...rest } })).toMatchObject({
        secret: null,
        userErrors: [{ code }],
      });
      expect(await portal.source.query('SELECT id FROM api_tokens')).toEqual([]);
    });

    test('an admin makes one for a partner, which it names; employees, support and clients make none', async () => {
      const admin = await as('Ann');
      expect(refusals(await admin.act(CREATE, { input: wish }))).toEqual(['REQUIRED']);
      expect(await admin.act(CREATE, { input: { ...wish, partnerId: 'B' } })).toMatchObject({
        apiToken: { partner: { id: 'B' } },
      });
      for (const name of ['Emil', 'Sam', 'Cleo'])
        expect((await (await as(name)).ask(CREATE, { input: wish })).code).toBe('FORBIDDEN');
      expect(await portal.source.query('SELECT id FROM api_tokens')).toHaveLength(1);
    });

    test('a neighbour neither sees nor revokes it', async () => {
      const { apiToken } = await (await as('Paula')).act(CREATE, { input: wish });
      const neighbour = await as('Bea');
      expect((await neighbour.ask(LIST)).data.apiTokens).toEqual({ nodes: [], totalCount: 0 });
      const revoke = await neighbour.act(`mutation { apiTokenRevoke(id: "${apiToken.id}") { userErrors { code } } }`);
      expect(refusals(revoke)).toEqual(['NOT_FOUND']);
      expect((await (await as('Paula')).ask(LIST)).data.apiTokens).toMatchObject({
        nodes: [{ id: apiToken.id, revokedAt: null }],
        totalCount: 1,
      });
    });

    test('the scopes there are name areas and effects, and nothing personal', async () => {
      const { apiTokenScopes } = (await (await as('Paula')).ask('{ apiTokenScopes }')).data;
      expect(apiTokenScopes).toEqual(expect.arrayContaining(['clients:read', 'orders:write']));
      const named = Object.keys(tokens.areas);
      expect(apiTokenScopes.filter((scope: string) => !named.includes(scope.split(':')[0]!))).toEqual([]);
      expect(apiTokenScopes.filter((scope: string) => /^(tokens|account|staff|impersonation):/.test(scope))).toEqual(
        [],
      );
    });
  });

  describe('staff', () => {
    const INVITE = `mutation ($input: StaffInviteInput!) { staffInvite(input: $input) {
      staffMember { id role active user { email name language } } userErrors { code } } }`;
    const nina = { email: 'Nina@Operator.Example', name: 'Nina', role: 'SUPPORT', language: 'bg' };

    test('is invited by mail, chooses a password by the link, once, and signs in', async () => {
      const admin = await as('Ann');
      expect(await admin.act(INVITE, { input: nina })).toMatchObject({
        staffMember: {
          role: 'SUPPORT',
          active: true,
          user: { email: 'nina@operator.example', name: 'Nina', language: 'bg' },
        },
        userErrors: [],
      });
      expect(refusals(await admin.act(INVITE, { input: nina }))).toEqual(['ALREADY_STAFF']);
      const [mail, ...others] = (await portal.outbox()).map(({ payload }) => payload as any);
      expect(others).toEqual([]);
      expect(mail).toMatchObject({
        template: 'firstPassword',
        to: 'nina@operator.example',
        language: 'bg',
        values: { name: 'Nina', days: 7 },
      });
      expect(mail.values.link).toMatch(/^http:\/\/localhost:4000\/admin\/set-password\?token=\S{43}$/);
      const token = mail.values.link.split('token=')[1];
      expect(JSON.stringify(await portal.source.query('SELECT * FROM one_time_links'))).not.toContain(token);
      const choose = async (password: string) =>
        refusals(
          await http
            .browser()
            .act(
              'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { userErrors { code } } }',
              { token, password },
            ),
        );
      expect(await choose('short')).toEqual(['PASSWORD_TOO_SHORT']);
      expect(await choose('nina@operator.example')).toEqual(['PASSWORD_TOO_EASY']);
      expect(await choose('a long walk home')).toEqual([]);
      expect(await choose('another long walk')).toEqual(['INVALID_LINK']);
      const browser = http.browser();
      expect(refusals(await browser.signIn('nina@operator.example', 'a long walk home'))).toEqual([]);
      expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({ role: 'SUPPORT' });
    });

    test('a person who is known keeps name and password', async () => {
      const admin = await as('Ann');
      const input = { ...nina, email: 'paula@people.example', name: 'Somebody else' };
      expect((await admin.act(INVITE, { input })).staffMember.user).toEqual({
        email: 'paula@people.example',
        name: 'Name of Paula',
        language: 'en',
      });
      expect(await portal.outbox()).toEqual([]);
      expect((await (await as('Paula')).ask(VIEWER)).data.viewer.kind).toBe('STAFF');
    });

    test.each([
      ['an address that is none', { email: 'nina' }, 'INVALID_EMAIL'],
      ['no name', { name: ' ' }, 'INVALID_NAME'],
      ['a language there is not', { language: 'xx' }, 'UNKNOWN_LANGUAGE'],
    ])('%s invites nobody', async (_what, rest, code) => {
      const admin = await as('Ann');
      expect(await admin.act(INVITE, { input: { ...nina, ...rest } })).toMatchObject({
        staffMember: null,
        userErrors: [{ code }],
      });
      expect(await portal.outbox()).toEqual([]);
      expect(await portal.source.query(`SELECT id FROM staff_members`)).toHaveLength(3);
    });

    test('changes roles and leaves at once, but there is always an admin, and nobody removes the own account', async () => {
      const admin = await as('Ann');
      const sam = await as('Sam');
      const role = (id: string, to: string) =>
        admin.act(
          `mutation { staffChangeRole(id: "${id}", role: ${to}) { staffMember { role } userErrors { code } } }`,
        );
      const leave = (id: string) => admin.act(`mutation { staffDeactivate(id: "${id}") { userErrors { code } } }`);
      expect(refusals(await role('stf_Ann', 'SUPPORT'))).toEqual(['LAST_ADMIN']);
      expect(refusals(await leave('stf_Ann'))).toEqual(['OWN_ACCOUNT']);
      expect(await role('stf_Fin', 'ADMIN')).toEqual({ staffMember: { role: 'ADMIN' }, userErrors: [] });
      expect(refusals(await leave('stf_Sam'))).toEqual([]);
      expect(refusals(await leave('stf_Sam'))).toEqual(['ALREADY_INACTIVE']);
      expect(refusals(await leave('stf_Nobody'))).toEqual(['NOT_FOUND']);
      expect((await sam.ask(VIEWER)).data.viewer).toBeNull();
      expect(refusals(await http.browser().signIn('sam@people.example', PASSWORD))).toEqual(['SIGN_IN_FAILED']);
      const { nodes } = (
        await admin.ask('{ staffMembers(filter: { active: true }) { nodes { id role user { name } } } }')
      ).data.staffMembers;
      expect(nodes).toEqual([
        { id: 'stf_Ann', role: 'ADMIN', user: { name: 'Name of Ann' } },
        { id: 'stf_Fin', role: 'ADMIN', user: { name: 'Name of Fin' } },
      ]);
      expect((await deeds('staff.')).map(({ action, subjectId }) => [action, subjectId])).toEqual([
        ['staff.changeRole', 'stf_Fin'],
        ['staff.deactivate', 'stf_Sam'],
      ]);
      expect(
        refusals(await admin.act(INVITE, { input: { ...nina, email: 'sam@people.example', role: 'FINANCE' } })),
      ).toEqual([]);
      expect((await (await as('Sam')).ask(VIEWER)).data.viewer.role).toBe('FINANCE');
    });

    test.each([
      ['a stranger', 'root@people.example', 'Root'],
      ['somebody who lost the second factor', 'fin@people.example', 'ignored'],
    ])('whoever has the server appoints %s as admin, and gets the link to a password', async (_who, email, name) => {
      await portal.source.query(
        `UPDATE users SET secondFactorSince = createdAt, secondFactorSecret = 'x' WHERE id = 'Fin'`,
      );
      const appoint = () =>
        portal.db.transact({ kind: 'house', name: 'cli' }, (work) =>
          appointAdmin(work, { email, name, language: 'en' }),
        );
      await appoint();
      const link = await appoint();
      const choose = `mutation ($token: String!) { passwordChoose(token: $token, password: "a long walk home") { userErrors { code } } }`;
      expect(refusals(await http.browser().act(choose, { token: link.split('token=')[1] }))).toEqual([]);
      const browser = http.browser();
      expect(refusals(await browser.signIn(email, 'a long walk home'))).toEqual([]);
      expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({ role: 'ADMIN' });
      expect(await deeds('staff.appoint')).toMatchObject([
        { actorKind: 'house', actorRole: 'cli', userId: null },
        { actorKind: 'house', actorRole: 'cli', userId: null },
      ]);
    });

    test.each(['Sam', 'Fin', 'Paula', 'Cleo'])('%s manages nobody', async (name) => {
      expect((await (await as(name)).ask(INVITE, { input: nina })).code).toBe('FORBIDDEN');
      expect(await portal.source.query(`SELECT id FROM users`)).toHaveLength(7);
    });

    test.each(['Paula', 'Cleo'])('%s does not see the staff', async (name) => {
      expect((await (await as(name)).ask('{ staffMembers { nodes { id } } }')).code).toBe('FORBIDDEN');
    });
  });

  describe('passwords and accounts', () => {
    const CHANGE = `mutation ($current: String!, $password: String!) {
      passwordChange(current: $current, password: $password) { userErrors { code path } } }`;
    const REQUEST = 'mutation ($email: String!) { passwordResetRequest(email: $email) { userErrors { code } } }';

    test('a change needs the old one, and signs out everywhere else', async () => {
      const [here, there] = [await as('Cleo'), await as('Cleo')];
      const change = (current: string, password: string) => here.act(CHANGE, { current, password });
      expect(await change('wrong', 'a long walk home')).toEqual({
        userErrors: [{ code: 'WRONG_PASSWORD', path: ['current'] }],
      });
      expect(refusals(await change(PASSWORD, 'too short'))).toEqual(['PASSWORD_TOO_SHORT']);
      expect(refusals(await change(PASSWORD, 'aaaaaaaaaaaaaaaa'))).toEqual(['PASSWORD_TOO_EASY']);
      expect(refusals(await change(PASSWORD, 'x'.repeat(201)))).toEqual(['PASSWORD_TOO_LONG']);
      expect((await there.ask(VIEWER)).data.viewer).not.toBeNull();
      expect(refusals(await change(PASSWORD, 'a long walk home'))).toEqual([]);
      expect((await here.ask(VIEWER)).data.viewer).not.toBeNull();
      expect((await there.ask(VIEWER)).data.viewer).toBeNull();
      expect(refusals(await http.browser().signIn('cleo@people.example', PASSWORD))).toEqual(['SIGN_IN_FAILED']);
      expect(refusals(await http.browser().signIn('cleo@people.example', 'a long walk home'))).toEqual([]);
      expect((await portal.outbox()).map(({ payload }) => payload)).toMatchObject([
        { template: 'passwordChanged', to: 'cleo@people.example' },
      ]);
      expect(await deeds('user.passwordChange')).toMatchObject([{ userId: 'Cleo', changes: null }]);
    });

    test('a reset is mailed to those who are there; the answer betrays nobody, and a fourth request is not heard', async () => {
      const request = async (email: string) => refusals(await http.browser().act(REQUEST, { email }));
      expect(await request('nobody@people.example')).toEqual([]);
      expect(await portal.outbox()).toEqual([]);
      for (let i = 0; i < 4; i++) expect(await request('CLEO@people.example')).toEqual([]);
      const mails = (await portal.outbox()).map(({ payload }) => payload as any);
      expect(mails).toHaveLength(3);
      expect(mails[0]).toMatchObject({ template: 'passwordReset', to: 'cleo@people.example', values: { hours: 1 } });
      const choose = (link: string) =>
        http
          .browser()
          .act(
            'mutation ($token: String!) { passwordChoose(token: $token, password: "a long walk home") { userErrors { code } } }',
            { token: link.split('token=')[1] },
          );
      const browser = await as('Cleo');
      const links = mails.sort((a, b) => a.values.link.localeCompare(b.values.link)).map(({ values }) => values.link);
      const answers = [];
      for (const link of links) answers.push(refusals(await choose(link))[0]);
      expect(answers.filter((code) => code === undefined)).toHaveLength(1);
      expect(answers.filter((code) => code === 'INVALID_LINK')).toHaveLength(2);
      expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
      expect(refusals(await http.browser().signIn('cleo@people.example', 'a long walk home'))).toEqual([]);
    });

    test('a reset link ends after an hour', async () => {
      await http.browser().act(REQUEST, { email: 'cleo@people.example' });
      const [{ payload }] = (await portal.outbox()) as any;
      portal.at(minutesLater(60));
      const late = await http
        .browser()
        .act(
          'mutation ($token: String!) { passwordChoose(token: $token, password: "a long walk home") { userErrors { code } } }',
          { token: payload.values.link.split('token=')[1] },
        );
      expect(refusals(late)).toEqual(['INVALID_LINK']);
    });

    test('people change their own name and language, and no stranger does', async () => {
      const UPDATE =
        'mutation ($input: AccountInput!) { accountUpdate(input: $input) { user { id name language } userErrors { code } } }';
      const browser = await as('Cleo');
      expect(await browser.act(UPDATE, { input: { name: ' Cleo Lane ', language: 'it' } })).toEqual({
        user: { id: 'Cleo', name: 'Cleo Lane', language: 'it' },
        userErrors: [],
      });
      expect(refusals(await browser.act(UPDATE, { input: { language: 'klingon' } }))).toEqual(['UNKNOWN_LANGUAGE']);
      expect((await http.ask(UPDATE, { input: { name: 'x' } })).code).toBe('UNAUTHENTICATED');
      expect(await deeds('user.update')).toMatchObject([
        { userId: 'Cleo', changes: { name: ['Name of Cleo', 'Cleo Lane'], language: ['en', 'it'] } },
      ]);
    });
  });
});
