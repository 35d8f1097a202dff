import { house } from '../../server/kernel/actor';
import { isUnwanted } from '../../server/modules/alerts/service/choose';
import { Invitation } from '../../server/modules/invitations/entity';
import { Mail } from '../../server/modules/notifications/entity';
import { duties } from '../../server/modules/notifications/jobs';
import { mailDelivery } from '../../server/modules/notifications/service';
import { refusalToken } from '../../server/modules/notifications/service/unsubscribe';
import { files } from '../../server/platform/files/store';
import { pseudonym } from '../../server/platform/secrets';
import type { OutgoingMail } from '../../server/platform/mail/transport';
import { outboxQueue } from '../../server/platform/outbox/deliver';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { serveHttp, type Http } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { PASSWORD } from '../support/world';

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6300010000000500010d0a2db40000000049454e44ae426082',
  'hex',
);
const going = new AbortController().signal;
const token = (topic: 'invitation' | 'news' = 'invitation') => refusalToken({ email: 'tim@berger.example', topic });

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.user('usr_A', { email: 'a@partner.example' });
      await world.partnerMember('usr_A', 'A');
    });
  });
  let serving: Http | undefined;
  afterEach(async () => {
    await serving?.stop();
    serving = undefined;
    await portal.close();
  });

  const order = (template: string, to: string, values: Record<string, unknown> = {}) =>
    portal.db.transact(house('test'), async (work) =>
      work.emit('mail', { template, to, language: 'en', values: { link: '/admin/x', ...values } }),
    );
  /** Delivers all that waits; what went out, and what was kept of the rest. */
  async function delivered(): Promise<{ sent: OutgoingMail[]; kept: { recipient: string; status: string }[] }> {
    const sent: OutgoingMail[] = [];
    const options = { publicUrl: 'https://portal.example', mailFrom: 'p@op.example', isUnwanted };
    const transport = async (mail: OutgoingMail) => void sent.push(mail);
    await outboxQueue({ mail: mailDelivery({ ...options, transport }) }).round(portal.db, going);
    return {
      sent,
      kept: await portal.db
        .reading(admin)
        .of(Mail)
        .list({ columns: ['recipient', 'status'] }),
    };
  }
  const invite = (email: string) =>
    portal.ask(
      partner('A'),
      `mutation { clientInvite(input: { email: "${email}" }) { invitation { id } userErrors { code path values } } }`,
    );
  const decide = (mutation: string, with_: string) =>
    portal.ask(
      null,
      `mutation { ${mutation}(token: "${with_}") { subscription { topic address isWanted } userErrors { code } } }`,
    );

  test('what its reader chose not to have is kept and not sent; security always is', async () => {
    await portal.ask(
      partner('A'),
      'mutation { alertPreferenceSet(event: "payoutMoved", channel: PORTAL) { userErrors { code } } }',
    );
    await order('payoutMoved', 'a@partner.example', { status: 'PAID', amount: '1.00', currency: 'EUR' });
    await order('payoutMoved', 'b@partner.example', { status: 'PAID', amount: '1.00', currency: 'EUR' });
    await order('payoutDetailsChanged', 'a@partner.example');
    const { sent, kept } = await delivered();
    expect(sent.map(({ to }) => to)).toEqual(['b@partner.example', 'a@partner.example']);
    expect(kept.map(({ status }) => status)).toEqual(['SUPPRESSED', 'SENT', 'SENT']);
  });

  test('mails that can be refused say how, in themselves and to the mail program; others do not', async () => {
    await order('clientInvited', 'tim@berger.example', { inviter: 'A', link: 'https://portal.example/admin/i' });
    await order('invoiceIssued', 'ana@client.example', { total: '1.00', currency: 'EUR' });
    const { sent } = await delivered();
    const [invitation, invoice] = sent;
    const [, address] = /^<(https:\/\/portal\.example\/unsubscribe\/[\w-]+)>$/.exec(
      invitation!.headers!['List-Unsubscribe']!,
    )!;
    expect(invitation!.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    for (const part of [invitation!.html, invitation!.text]) expect(part).toContain(address);
    expect(address).not.toContain('berger');
    expect([invoice!.headers, invoice!.html.includes('/unsubscribe/')]).toEqual([{}, false]);
  });

  test('one click refuses invitations: those that wait are not sent, new ones are refused, and the sender is told', async () => {
    await order('clientInvited', 'tim@berger.example', { inviter: 'A' });
    const http = await serveHttp(portal);
    serving = http;
    const post = (with_: string, body = 'List-Unsubscribe=One-Click') =>
      fetch(`${http.url}/unsubscribe/${with_}`, {
        ...{ method: 'POST', body, redirect: 'manual' },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const shown = await fetch(`${http.url}/unsubscribe/${token()}`, { redirect: 'manual' });
    expect([shown.status, shown.headers.get('location')]).toEqual([
      302,
      expect.stringMatching(/^\/admin\/unsubscribe\?token=/),
    ]);
    // Looking at it has refused nothing; neither has a body that is no such click, nor a link somebody made up.
    expect((await post(token(), 'hello')).status).toBe(400);
    expect((await post(`${token().slice(0, -4)}AAAA`)).status).toBe(422);
    expect((await post('aW52ZW50ZWQ')).status).toBe(422);
    expect((await invite('tim@berger.example')).data.clientInvite.userErrors).toEqual([]);
    expect([(await post(token())).status, (await post(token())).status]).toEqual([200, 200]);
    const { sent, kept } = await delivered();
    expect([sent, kept.map(({ status }) => status)]).toEqual([[], ['SUPPRESSED', 'SUPPRESSED']]);
    expect((await invite('TIM@berger.example')).data.clientInvite).toEqual({
      invitation: null,
      userErrors: [{ code: 'ADDRESS_OPTED_OUT', path: ['input', 'email'], values: { email: 'tim@berger.example' } }],
    });
    expect((await invite('tina@berger.example')).data.clientInvite.userErrors).toEqual([]);
    expect(await portal.db.reading(admin).of(Invitation).count([])).toBe(2);
  });

  test('the page of the link tells which mails to whom, refuses them and takes them back', async () => {
    const shown = `{ mailSubscription(token: "${token('news')}") { topic address operator isWanted } }`;
    expect((await portal.ask(null, shown)).data.mailSubscription).toEqual({
      ...{ topic: 'news', address: 't…@berger.example', operator: 'Your company', isWanted: true },
    });
    const refused = { subscription: { topic: 'news', address: 't…@berger.example', isWanted: false }, userErrors: [] };
    expect((await decide('mailUnsubscribe', token('news'))).data.mailUnsubscribe).toEqual(refused);
    expect((await portal.ask(null, shown)).data.mailSubscription.isWanted).toBe(false);
    // News refused, invitations still come.
    expect((await invite('tim@berger.example')).data.clientInvite.userErrors).toEqual([]);
    expect((await decide('mailResubscribe', token('news'))).data.mailResubscribe.subscription.isWanted).toBe(true);
    for (const mutation of ['mailUnsubscribe', 'mailResubscribe'])
      expect((await decide(mutation, 'made-up')).data[mutation]).toEqual({
        subscription: null,
        userErrors: [{ code: 'UNSUBSCRIBE_LINK' }],
      });
    expect(
      (await portal.ask(null, '{ mailSubscription(token: "made-up") { topic } }')).data.mailSubscription,
    ).toBeNull();
  });

  test('refusing them and taking it back are in the log, once each, without the address', async () => {
    for (const mutation of [
      'mailResubscribe',
      'mailUnsubscribe',
      'mailUnsubscribe',
      'mailResubscribe',
      'mailResubscribe',
    ])
      await decide(mutation, token('news'));
    const audits = await portal.audits();
    const subject = { actorKind: 'house', subjectType: 'MailOptOut', subjectId: pseudonym('tim@berger.example') };
    expect(audits).toHaveLength(2);
    expect(audits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...subject, action: 'mail.optOut' }),
        expect.objectContaining({ ...subject, action: 'mail.optIn' }),
      ]),
    );
    expect(JSON.stringify(audits)).toContain('news');
    expect(JSON.stringify(audits)).not.toContain('berger');
  });

  test('staff see every mail in every language with sample data, in the operator’s colour; others see none', async () => {
    await portal.ask(admin, 'mutation { settingsUpdate(input: { brandColour: "#ffcc00" }) { userErrors { code } } }');
    const { mailTemplates } = (
      await portal.ask(staff('FINANCE'), '{ mailTemplates(language: "it") { name subject topic } }')
    ).data;
    expect(mailTemplates).toContainEqual({ name: 'clientInvited', topic: 'invitation', subject: expect.any(String) });
    const preview = '{ mailPreview(template: "payoutMoved", language: "pt") { subject html text } }';
    const { html } = (await portal.ask(staff('SUPPORT'), preview)).data.mailPreview;
    // Yellow takes black ink; as text on white it is darkened.
    expect(html).toMatch(/background:#ffcc00;color:#000000/);
    expect(html).not.toMatch(/[^-]color:#ffcc00/);
    expect(
      (await portal.ask(admin, '{ mailPreview(template: "none", language: "en") { html } }')).data.mailPreview,
    ).toBe(null);
    expect((await portal.ask(partner('A'), preview)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const colour = 'mutation { settingsUpdate(input: { brandColour: "red" }) { userErrors { code path } } }';
    expect((await portal.ask(admin, colour)).data.settingsUpdate.userErrors).toEqual([
      { code: 'INVALID_COLOUR', path: ['input', 'brandColour'] },
    ]);
  });

  test('an admin uploads a logo that is a picture and small; what lies or weighs is refused and leaves nothing', async () => {
    await portal.build(async (world) => {
      await world.user('usr_boss', { email: 'boss@op.example' });
      await world.staff('usr_boss');
    });
    const http = (serving = await serveHttp(portal));
    const [boss, owner] = [http.browser(), http.browser()];
    await boss.signIn('boss@op.example', PASSWORD);
    await owner.signIn('a@partner.example', PASSWORD);
    const upload = async (content: Buffer, name: string, { cookie } = boss) => {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(content)]), name);
      const response = await fetch(`${http.url}/brand/logo`, { method: 'POST', body, headers: { cookie } });
      const { id, errors } = (await response.json()) as { id?: string; errors?: { extensions: { code: string } }[] };
      return { status: response.status, id, code: errors?.[0]?.extensions.code };
    };
    expect(await upload(PNG, 'logo.png', owner)).toMatchObject({ status: 403 });
    expect(await upload(Buffer.from('no picture'), 'logo.txt')).toMatchObject({ code: 'LOGO_TYPE_REFUSED' });
    expect(await upload(Buffer.from('<svg/>'), 'logo.png')).toMatchObject({ code: 'FILE_TYPE_LIES' });
    expect(await upload(Buffer.concat([PNG, Buffer.alloc(101 * 1024)]), 'logo.png')).toMatchObject({
      ...{ status: 422, code: 'LOGO_TOO_LARGE' },
    });
    const { status, id } = await upload(PNG, 'logo.png');
    expect([status, id]).toEqual([201, expect.stringMatching(/^[0-9a-f]{48}\.png$/)]);
    const shown = (address: string, { cookie } = boss) =>
      fetch(`${http.url}/brand/logo/${address}`, { headers: { cookie } });
    expect((await shown(id!)).headers.get('content-type')).toBe('image/png');
    expect([(await shown('..%2F..%2Fsecret.png')).status, (await shown(id!, owner)).status]).toEqual([404, 403]);
    // Nobody has chosen it: once a day old it goes, and a chosen one stays.
    const tidy = duties.find(({ name }) => name === 'tidy logos')!;
    expect(await tidy.run(portal.db)).toBe(0);
    portal.at(new Date(Date.now() + 2 * 86_400_000));
    await portal.ask(admin, `mutation { settingsUpdate(input: { brandLogoFileId: "${id}" }) { userErrors { code } } }`);
    await tidy.run(portal.db);
    expect(await files('brand').sizeOf(id!.split('.')[0]!)).toBe(PNG.length);
    await portal.ask(admin, 'mutation { settingsUpdate(input: { brandLogoFileId: "" }) { userErrors { code } } }');
    expect(await tidy.run(portal.db)).toBe(1);
  });
});
