import { generateSync } from 'otplib';
import { dialects } from '../support/dialects';
import { serveHttp, type Http } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD } from '../support/world';

const VIEWER = `{ viewer { kind role user { id email } partner { id name } client { id name } impersonation { clientId }
  memberships { id kind role name current } } }`;
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const codeOf = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });
const refusals = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['Ann', 'Paula', 'Cleo', 'Sam', 'Lost', 'New']) await world.user(id);
      await world.staff('Ann');
      await world.staff('Sam', 'SUPPORT');
      await world.partnerMember('Paula', 'A');
      await world.clientMember('Paula', 'ofB', 'MEMBER');
      await world.clientMember('Cleo', 'ofBoth');
      await world.user('Unset', { passwordHash: null });
      await world.staff('Unset');
    });
    http = await serveHttp(portal);
  });
  afterEach(async () => {
    await http.stop();
    await portal.close();
    expect(http.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('a stranger is nobody, a person who signs in is somebody, and nobody again after signing out', async () => {
    const browser = http.browser();
    expect((await browser.ask(VIEWER)).data).toEqual({ viewer: null });
    expect(await browser.signIn('  ANN@people.example ', PASSWORD)).toEqual({
      secondFactorRequired: false,
      secondFactorSetUpRequired: false,
      userErrors: [],
    });
    expect(browser.set).toEqual([
      expect.stringMatching(/^portal_session=\S{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/),
    ]);
    expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({
      ...{ kind: 'STAFF', role: 'ADMIN', user: { id: 'Ann', email: 'ann@people.example' }, partner: null },
      memberships: [{ id: 'stf_Ann', kind: 'STAFF', role: 'ADMIN', name: 'Partner portal', current: true }],
    });
    const { cookie } = browser;
    expect(refusals(await browser.act('mutation { signOut { userErrors { code } } }'))).toEqual([]);
    expect(browser.cookie).toBe('');
    expect((await http.ask(VIEWER, {}, { cookie })).data).toEqual({ viewer: null });
    expect((await portal.audits()).map(({ action, userId }) => [action, userId])).toEqual([
      ['session.open', 'Ann'],
      ['session.close', 'Ann'],
    ]);
  });

  test('the database holds no token that a cookie carries', async () => {
    const browser = http.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    const token = browser.cookie.split('=')[1];
    const rows = await portal.source.query('SELECT * FROM sessions');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    ['an unknown address', 'nobody@people.example', PASSWORD],
    ['a wrong password', 'ann@people.example', 'quiet river under stones'],
    ['somebody without a membership', 'lost@people.example', PASSWORD],
    ['somebody who has chosen no password', 'unset@people.example', ''],
  ])('%s gets the same answer', async (_who, email, password) => {
    const browser = http.browser();
    expect(await browser.signIn(email, password)).toMatchObject({
      userErrors: [{ code: 'SIGN_IN_FAILED', values: {} }],
    });
    expect(browser.set).toEqual([]);
    expect(await portal.source.query('SELECT id FROM sessions')).toEqual([]);
  });

  test('the fifth failure makes everybody wait, twice as long each time, known or not', async () => {
    for (const email of ['ann@people.example', 'nobody@people.example']) {
      const tries = async (password = 'wrong') => {
        const { userErrors } = await http.browser().signIn(email, password);
        return [userErrors[0]?.code, userErrors[0]?.values.seconds];
      };
      portal.at(now);
      for (let i = 0; i < 5; i++) expect(await tries()).toEqual(['SIGN_IN_FAILED', undefined]);
      expect(await tries(PASSWORD)).toEqual(['TOO_MANY_ATTEMPTS', 30]);
      portal.at(minutesLater(0.5));
      expect(await tries()).toEqual(['SIGN_IN_FAILED', undefined]);
      expect(await tries(PASSWORD)).toEqual(['TOO_MANY_ATTEMPTS', 60]);
    }
    portal.at(minutesLater(2));
    expect(await http.browser().signIn('ann@people.example', PASSWORD)).toMatchObject({ userErrors: [] });
    expect(await http.browser().signIn('ann@people.example', 'wrong')).toMatchObject({
      userErrors: [{ code: 'SIGN_IN_FAILED' }],
    });
  });

  test('attempts at once are no way around the wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => http.browser().signIn('ann@people.example', 'wrong')),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0].code).sort();
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), ...Array(7).fill('TOO_MANY_ATTEMPTS')]);
  });

  test('a session ends when nobody uses it for a week, and after thirty days in any case', async () => {
    const browser = http.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    const isIn = async (days: number) => {
      portal.at(minutesLater(days * 24 * 60));
      return (await browser.ask(VIEWER)).data.viewer !== null;
    };
    for (const day of [6, 12, 18, 24, 29.9]) expect(await isIn(day)).toBe(true);
    expect(await isIn(30)).toBe(false);
    await browser.signIn('ann@people.example', PASSWORD);
    expect(await isIn(37.1)).toBe(false);
  });

  test('several memberships: the first is chosen, another by a switch; a stranger’s is not found', async () => {
    const browser = http.browser();
    await browser.signIn('paula@people.example', PASSWORD);
    expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({
      ...{ kind: 'PARTNER', role: 'PARTNER_OWNER', partner: { id: 'A', name: 'A' }, client: null },
      memberships: [
        { id: 'pme_Paula_A', current: true },
        { id: 'cme_Paula_ofB', kind: 'CLIENT', role: 'CLIENT_MEMBER', name: 'ofB', current: false },
      ],
    });
    const change = (id: string) =>
      browser.act('mutation ($id: ID!) { membershipSwitch(id: $id) { userErrors { code } } }', { id });
    expect(refusals(await change('stf_Ann'))).toEqual(['NOT_FOUND']);
    expect(refusals(await change('cme_Paula_ofB'))).toEqual([]);
    expect((await browser.ask('{ clients { nodes { id } } }')).data.clients.nodes).toEqual([{ id: 'ofB' }]);
    expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({ role: 'CLIENT_MEMBER', client: { id: 'ofB' } });
  });

  test('a membership that ends takes the session with it at once, and the next viewer goes on by another', async () => {
    const browser = http.browser();
    await browser.signIn('paula@people.example', PASSWORD);
    await portal.source.query(`UPDATE partner_members SET active = 0 WHERE id = 'pme_Paula_A'`);
    expect((await browser.ask('{ clients { nodes { id } } }')).code).toBe('MEMBERSHIP_ENDED');
    expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({ role: 'CLIENT_MEMBER', client: { id: 'ofB' } });
    await portal.source.query(`UPDATE client_members SET active = 0 WHERE id = 'cme_Paula_ofB'`);
    expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
    expect((await browser.ask('{ clients { nodes { id } } }')).code).toBe('MEMBERSHIP_ENDED');
  });

  test('a suspended partner’s people are out', async () => {
    const browser = http.browser();
    await browser.signIn('paula@people.example', PASSWORD);
    await portal.source.query(`UPDATE partners SET status = 'SUSPENDED' WHERE id = 'A'`);
    expect((await browser.ask('{ clients { nodes { id } } }')).code).toBe('MEMBERSHIP_ENDED');
  });

  test('sessions are listed and revoked, by their owner alone', async () => {
    const [here, there, other] = [http.browser(), http.browser(), http.browser()];
    await here.signIn('ann@people.example', PASSWORD);
    portal.at(minutesLater(5));
    await there.signIn('ann@people.example', PASSWORD);
    await other.signIn('sam@people.example', PASSWORD);
    const { sessions } = (await here.ask('{ sessions { id current ip userAgent } }')).data;
    expect(sessions.map(({ current }: { current: boolean }) => current)).toEqual([false, true]);
    const revoke = 'mutation ($id: ID!) { sessionRevoke(id: $id) { userErrors { code } } }';
    expect(refusals(await other.act(revoke, { id: sessions[0].id }))).toEqual(['NOT_FOUND']);
    expect((await there.ask(VIEWER)).data.viewer).not.toBeNull();
    expect(refusals(await here.act(revoke, { id: sessions[0].id }))).toEqual([]);
    expect((await there.ask(VIEWER)).data.viewer).toBeNull();
    expect((await here.ask('{ sessions { id } }')).data.sessions).toHaveLength(1);
  });

  describe('with a second factor', () => {
    const BEGIN = 'mutation { secondFactorBegin { secret uri userErrors { code } } }';
    const ENABLE =
      'mutation ($code: String!) { secondFactorEnable(code: $code) { recoveryCodes userErrors { code } } }';
    const CONFIRM = 'mutation ($code: String!) { signInConfirm(code: $code) { userErrors { code } } }';

    async function enabled(email = 'ann@people.example') {
      const browser = http.browser();
      await browser.signIn(email, PASSWORD);
      const { secret } = await browser.act(BEGIN);
      const { recoveryCodes } = await browser.act(ENABLE, { code: codeOf(secret, now) });
      return { secret, recoveryCodes, browser };
    }

    test('it is set up by a first code, and asked for from then on; a code works once', async () => {
      const browser = http.browser();
      await browser.signIn('ann@people.example', PASSWORD);
      const { secret, uri } = await browser.act(BEGIN);
      expect(uri).toContain(`otpauth://totp/Partner%20portal:ann%40people.example?secret=${secret}`);
      expect(await browser.act(ENABLE, { code: '000000' })).toMatchObject({ userErrors: [{ code: 'WRONG_CODE' }] });
      const { recoveryCodes } = await browser.act(ENABLE, { code: codeOf(secret, now) });
      expect(recoveryCodes).toHaveLength(10);
      expect(JSON.stringify(await portal.source.query('SELECT * FROM users'))).not.toContain(secret);

      const next = http.browser();
      expect(await next.signIn('ann@people.example', PASSWORD)).toMatchObject({
        secondFactorRequired: true,
        userErrors: [],
      });
      expect((await next.ask(VIEWER)).data.viewer).toBeNull();
      expect((await next.ask('{ clients { nodes { id } } }')).code).toBe('CODE_REQUIRED');
      expect(refusals(await next.act(CONFIRM, { code: codeOf(secret, now) }))).toEqual(['WRONG_CODE']);
      portal.at(minutesLater(1));
      const before = next.cookie;
      expect(refusals(await next.act(CONFIRM, { code: codeOf(secret, minutesLater(1)) }))).toEqual([]);
      expect(next.cookie).not.toBe(before);
      expect((await next.ask(VIEWER)).data.viewer).toMatchObject({ user: { id: 'Ann' } });
      expect((await http.ask(VIEWER, {}, { cookie: before })).data.viewer).toBeNull();
    });

    test('a recovery code stands in, once, however it is written', async () => {
      const { recoveryCodes } = await enabled();
      const use = async () => {
        const browser = http.browser();
        await browser.signIn('ann@people.example', PASSWORD);
        return refusals(
          await browser.act(CONFIRM, { code: ` ${recoveryCodes[3].toLowerCase().replaceAll('-', ' ')}` }),
        );
      };
      expect(await use()).toEqual([]);
      expect(await use()).toEqual(['WRONG_CODE']);
      expect(await portal.source.query('SELECT id FROM recovery_codes')).toHaveLength(9);
    });

    test('codes are not guessed: five wrong ones make the account wait', async () => {
      const { secret } = await enabled();
      const browser = http.browser();
      await browser.signIn('ann@people.example', PASSWORD);
      for (let i = 0; i < 5; i++)
        expect(refusals(await browser.act(CONFIRM, { code: '123456' }))).toEqual(['WRONG_CODE']);
      portal.at(minutesLater(0.4));
      const right = codeOf(secret, minutesLater(0.5));
      expect(refusals(await browser.act(CONFIRM, { code: right }))).toEqual(['TOO_MANY_ATTEMPTS']);
      portal.at(minutesLater(0.5));
      expect(refusals(await browser.act(CONFIRM, { code: right }))).toEqual([]);
    });

    test('between password and code ten minutes may pass, and no more', async () => {
      const { secret } = await enabled();
      const browser = http.browser();
      await browser.signIn('ann@people.example', PASSWORD);
      portal.at(minutesLater(10));
      expect(refusals(await browser.act(CONFIRM, { code: codeOf(secret, minutesLater(10)) }))).toEqual([
        'SIGN_IN_EXPIRED',
      ]);
    });

    test('a role can be made to use it: until it is set up, a session can do nothing else', async () => {
      await portal.source.query(
        `INSERT INTO settings (id, value, updatedAt) VALUES ('secondFactorRoles', '["ADMIN"]', '2026-01-01 00:00:00.000')`,
      );
      const support = http.browser();
      expect(await support.signIn('sam@people.example', PASSWORD)).toMatchObject({ secondFactorSetUpRequired: false });
      const browser = http.browser();
      expect(await browser.signIn('ann@people.example', PASSWORD)).toMatchObject({ secondFactorSetUpRequired: true });
      for (const query of ['{ clients { nodes { id } } }', '{ sessions { id } }'])
        expect((await browser.ask(query)).code).toBe('SECOND_FACTOR_REQUIRED');
      const { secret } = await browser.act(BEGIN);
      expect((await browser.act(ENABLE, { code: codeOf(secret, now) })).recoveryCodes).toHaveLength(10);
      expect((await browser.ask(VIEWER)).data.viewer).toMatchObject({ role: 'ADMIN' });
      const off = await browser.act(
        'mutation ($password: String!) { secondFactorDisable(password: $password) { userErrors { code } } }',
        { password: PASSWORD },
      );
      expect(refusals(off)).toEqual(['SECOND_FACTOR_ENFORCED']);
    });

    test('off and renewed with the password; renewed codes replace the old ones', async () => {
      const { browser, recoveryCodes } = await enabled();
      const RENEW =
        'mutation ($password: String!) { recoveryCodesRenew(password: $password) { recoveryCodes userErrors { code } } }';
      expect(refusals(await browser.act(RENEW, { password: 'wrong' }))).toEqual(['WRONG_PASSWORD']);
      const renewed = await browser.act(RENEW, { password: PASSWORD });
      expect(renewed.recoveryCodes).toHaveLength(10);
      expect(renewed.recoveryCodes).not.toContain(recoveryCodes[0]);
      const OFF = 'mutation ($password: String!) { secondFactorDisable(password: $password) { userErrors { code } } }';
      expect(refusals(await browser.act(OFF, { password: 'wrong' }))).toEqual(['WRONG_PASSWORD']);
      expect(refusals(await browser.act(OFF, { password: PASSWORD }))).toEqual([]);
      expect(await http.browser().signIn('ann@people.example', PASSWORD)).toMatchObject({
        secondFactorRequired: false,
      });
      expect(await portal.source.query('SELECT id FROM recovery_codes')).toEqual([]);
    });

    test('another admin resets it: signed out everywhere, told by mail, on the audit log; nobody resets the own', async () => {
      const { browser } = await enabled('sam@people.example');
      const admin = http.browser();
      await admin.signIn('ann@people.example', PASSWORD);
      const RESET = 'mutation ($userId: ID!) { secondFactorReset(userId: $userId) { userErrors { code } } }';
      expect(refusals(await admin.act(RESET, { userId: 'Ann' }))).toEqual(['OWN_ACCOUNT']);
      expect(refusals(await admin.act(RESET, { userId: 'Cleo' }))).toEqual(['SECOND_FACTOR_OFF']);
      expect((await browser.ask(RESET, { userId: 'Ann' })).code).toBe('FORBIDDEN');
      expect(refusals(await admin.act(RESET, { userId: 'Sam' }))).toEqual([]);
      expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
      expect((await portal.outbox()).map(({ payload }) => payload)).toMatchObject([
        { template: 'secondFactorReset', to: 'sam@people.example', language: 'en' },
      ]);
      expect((await portal.audits()).filter(({ action }) => action === 'user.secondFactorReset')).toMatchObject([
        { userId: 'Ann', actorRole: 'ADMIN', subjectId: 'Sam' },
      ]);
    });
  });
});
