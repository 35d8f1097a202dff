import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { house } from '../../server/kernel/actor';
import { Mail } from '../../server/modules/notifications/entity';
import { mailDelivery } from '../../server/modules/notifications/service';
import { files } from '../../server/platform/files/store';
import { smtp, type Transport } from '../../server/platform/mail/transport';
import { outboxQueue } from '../../server/platform/outbox/deliver';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const going = new AbortController().signal;

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6300010000000500010d0a2db40000000049454e44ae426082',
  'hex',
);

/** A mail server that takes everything, or what `refuse` does not. */
async function mailbox(refuse: (to: string) => boolean = () => false) {
  const taken: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => answer(refuse(address) ? new Error('no such mailbox') : null),
    onData(stream, { envelope }, answer) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        answer();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    taken,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect)));
  afterEach(() => portal.close());

  const order = (to = 'ana@client.example', template = 'firstPassword') =>
    portal.db.transact(house('test'), async (work) =>
      work.emit('mail', {
        ...{ template, to, language: 'es' },
        values: { name: 'Ana', link: 'https://portal.example/admin/set-password?token=secret', days: 7 },
      }),
    );
  const queue = (transport: Transport | null) =>
    outboxQueue({
      mail: mailDelivery({ publicUrl: 'https://portal.example', mailFrom: 'Portal <p@op.example>', transport }),
    });
  const mails = () => portal.db.reading(admin).of(Mail).list();

  test('without a mail server a mail is kept, for an admin to read', async () => {
    await order();
    await queue(null).round(portal.db, going);
    expect(await portal.outbox()).toMatchObject([{ deliveredAt: now, payload: { template: 'firstPassword' } }]);
    expect(JSON.stringify(await portal.outbox())).not.toContain('secret');
    const { data } = await portal.ask(
      admin,
      '{ mails(filter: { q: "ANA@" }) { totalCount nodes { id to subject language status sentAt text html } } outboxMessages { nodes { state mail { to } } } }',
    );
    expect(data.mails).toMatchObject({
      totalCount: 1,
      nodes: [{ to: 'ana@client.example', status: 'STORED', sentAt: null }],
    });
    expect(data.mails.nodes[0].text).toContain('token=secret');
    expect(data.outboxMessages.nodes).toEqual([{ state: 'DELIVERED', mail: { to: 'ana@client.example' } }]);
    const one = await portal.ask(admin, `{ mail(id: "${data.mails.nodes[0].id}") { html } }`);
    expect(one.data.mail.html).toContain('<h1');
  });

  test('with one it is sent, and what is kept does not open the account', async () => {
    const box = await mailbox();
    await order();
    await queue(smtp(box.url)).round(portal.db, going);
    await box.close();
    const [outgoing] = box.taken;
    expect(outgoing!.to).toEqual(['ana@client.example']);
    expect(outgoing!.raw).toMatch(/^From: Portal <p@op\.example>/m);
    expect(outgoing!.raw).toMatch(/^Subject: Su acceso al portal/m);
    expect(outgoing!.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(outgoing!.raw.replace(/=\r?\n/g, '')).toContain('token=3Dsecret');
    expect(await mails()).toMatchObject([{ status: 'SENT', sentAt: now, recipient: 'ana@client.example' }]);
    expect(JSON.stringify(await mails())).not.toContain('secret');
  });

  test('what the server refuses waits, is tried again, and is one mail in the end', async () => {
    let full = true;
    const box = await mailbox(() => full);
    await order();
    await queue(smtp(box.url)).round(portal.db, going);
    expect(await mails()).toMatchObject([{ status: 'WAITING', sentAt: null }]);
    const [message] = await portal.outbox();
    expect(message).toMatchObject({
      attempts: 1,
      deliveredAt: null,
      lastError: expect.stringContaining('no such mailbox'),
    });
    full = false;
    const redrive = `mutation { outboxRedrive(id: "${message!.id}") { message { state attempts } userErrors { code } } }`;
    expect((await portal.ask(admin, redrive)).data.outboxRedrive).toEqual({
      message: { state: 'WAITING', attempts: 0 },
      userErrors: [],
    });
    expect(await queue(smtp(box.url)).round(portal.db, going)).toBe(1);
    await box.close();
    expect(box.taken).toHaveLength(1);
    expect(await mails()).toMatchObject([{ status: 'SENT' }]);
    expect((await portal.ask(admin, redrive)).data.outboxRedrive.userErrors).toEqual([{ code: 'OUTBOX_DELIVERED' }]);
    expect((await portal.audits()).map(({ action }) => action)).toEqual(['outbox.redrive']);
  });

  test('the operator’s logo travels inside the mail, and nothing else does', async () => {
    const box = await mailbox();
    const storedAs = await files('brand').put(Readable.from([PNG]));
    const chosen = await portal.ask(
      admin,
      `mutation { settingsUpdate(input: { brandLogoFileId: "${storedAs}.png", brandColour: "#0a7d4f" }) { userErrors { code } } }`,
    );
    expect(chosen.data.settingsUpdate.userErrors).toEqual([]);
    await order();
    await queue(smtp(box.url)).round(portal.db, going);
    await box.close();
    const raw = box.taken[0]!.raw.replace(/=\r?\n/g, '');
    expect(raw).toMatch(/^Content-Id: <logo\.png>/im);
    expect(raw).toContain('src=3D"cid:logo.png"');
    expect(raw.match(/^Content-Disposition: .*/gim)).toEqual([expect.stringMatching(/inline; filename=logo\.png/)]);
    expect(raw).toContain('background:#0a7d4f;color:#ffffff');
    const missing = 'mutation { settingsUpdate(input: { brandLogoFileId: "../secret.png" }) { userErrors { code } } }';
    expect((await portal.ask(admin, missing)).data.settingsUpdate.userErrors).toEqual([{ code: 'UNKNOWN_FILE' }]);
  });

  test('an order that makes no sense rests with its reason; a dead one is found', async () => {
    await order('nobody', 'firstPassword');
    await queue(null).round(portal.db, going);
    expect(await mails()).toEqual([]);
    expect(
      (await portal.ask(admin, '{ outboxMessages(filter: { state: WAITING }) { nodes { lastError } } }')).data,
    ).toEqual({
      outboxMessages: { nodes: [{ lastError: 'a mail needs the address of one reader' }] },
    });
    expect(
      (await portal.ask(admin, '{ outboxMessages(filter: { state: DEAD }) { totalCount } }')).data.outboxMessages
        .totalCount,
    ).toBe(0);
  });

  test('nobody but an admin reads mails or the outbox', async () => {
    for (const actor of [staff('SUPPORT'), staff('FINANCE'), partner('A')])
      for (const query of [
        '{ mails { totalCount } }',
        '{ mail(id: "x") { id } }',
        '{ outboxMessages { totalCount } }',
        'mutation { outboxRedrive(id: "x") { userErrors { code } } }',
      ])
        expect((await portal.ask(actor, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
