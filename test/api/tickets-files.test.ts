import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Context } from '../../server/api/context';
import { Routing } from '../../server/api/routing';
import { messagePolicy } from '../../server/modules/messages/policy';
import { routes } from '../../server/modules/tickets/routes';
import type { Actor } from '../../server/kernel/actor';
import { Attachment, NoteAttachment, Upload } from '../../server/modules/tickets/entity/file';
import { duties } from '../../server/modules/tickets/jobs';
import { HttpProblem } from '../../server/platform/http/problem';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { serveHttp } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD } from '../support/world';

const folder = join(process.env['DATA_DIR']!, 'files');
const stored = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6300010000000500010d0a2db40000000049454e44ae426082',
  'hex',
);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]);
const support = staff('SUPPORT');
const cookies = { get: () => undefined, set: () => undefined };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let server: Server;
  let asking: Actor | null;

  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.department('help');
    });
    const routing = new Routing(routes(messagePolicy.read));
    server = createServer((request, response) => {
      const url = new URL(request.url!, 'http://localhost');
      const context = new Context({
        db: portal.db,
        actor: asking,
        origin: { ip: null, requestId: null },
        userAgent: null,
        cookies,
      });
      routing
        .handle({ request, response, url, requestId: 'req' }, () => Promise.resolve(context))
        .catch((error: unknown) => {
          const { status = 500, code = 'FAULT' } = error instanceof HttpProblem ? error : {};
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code }));
        });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await portal.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const upload = async (
    actor: Actor | null,
    content: Buffer,
    name = 'picture.png',
    type = 'image/png',
    field = 'file',
  ) => {
    asking = actor;
    const form = new FormData();
    form.append(field, new Blob([new Uint8Array(content)], { type }), name);
    const response = await fetch(address('/files'), { method: 'POST', body: form });
    return {
      status: response.status,
      ...((await response.json()) as { id: string; code: string; type: string; name: string }),
    };
  };
  const download = async (actor: Actor | null, id: string) => {
    asking = actor;
    const response = await fetch(address(`/files/${encodeURIComponent(id)}`));
    return { status: response.status, headers: response.headers, content: Buffer.from(await response.arrayBuffer()) };
  };
  const write = async (actor: Actor, verb: string, ticketId: string, fileIds: readonly string[]) => {
    const mutation = `mutation ($id: ID!, $input: TicketMessageInput!) { act: ${verb}(id: $id, input: $input) {
      ticket { messages { attachments { id name type size url } } notes { attachments { id } } } userErrors { code path } } }`;
    return (await portal.ask(actor, mutation, { id: ticketId, input: { body: 'See there.', fileIds } })).data.act;
  };
  const opened = async (clientId = 'ofBoth'): Promise<string> => {
    const query = 'mutation { ticketOpen(input: { departmentId: "help", subject: "x", body: "y" }) { ticket { id } } }';
    return (await portal.ask(client(clientId), query)).data.ticketOpen.ticket.id;
  };
  const rows = async () => {
    const { of } = portal.db.reading(admin);
    return [await of(Upload).count(), await of(Attachment).count(), await of(NoteAttachment).count()];
  };

  test('a file is sent with a message, and kept by all who see it, never shown', async () => {
    const id = await opened();
    const { id: fileId, ...sent } = await upload(client('ofBoth'), PNG, 'Снимка "1".png');
    expect(sent).toEqual({ status: 201, name: 'Снимка 1.png', type: 'image/png', size: PNG.length });
    const { ticket } = await write(client('ofBoth'), 'ticketReply', id, [fileId]);
    expect(ticket.messages.flatMap(({ attachments }: any) => attachments)).toEqual([
      { id: fileId, name: 'Снимка 1.png', type: 'image/png', size: PNG.length, url: `/files/${fileId}` },
    ]);
    for (const actor of [client('ofBoth'), partner('A'), partner('B'), support]) {
      const { status, headers, content } = await download(actor, fileId);
      expect([status, content.equals(PNG)]).toEqual([200, true]);
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="______ 1.png"; filename*=UTF-8''%D0%A1%D0%BD%D0%B8%D0%BC%D0%BA%D0%B0%201.png`,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
    }
    expect(await rows()).toEqual([0, 1, 0]);
    expect(stored()).toHaveLength(1);
    expect(stored()[0]).not.toContain('png');
  });

  test('the neighbour, strangers and finance get none of it', async () => {
    const id = await opened('ofA');
    const { id: fileId } = await upload(client('ofA'), PNG);
    await write(client('ofA'), 'ticketReply', id, [fileId]);
    for (const actor of [partner('B'), client('ofB'), client('ofBoth'), partner('C')])
      expect((await download(actor, fileId)).status).toBe(404);
    expect((await download(null, fileId)).status).toBe(401);
    expect((await download(staff('FINANCE'), fileId)).status).toBe(403);
    expect((await upload(null, PNG)).status).toBe(401);
    expect((await download(support, '../../etc/passwd')).status).toBe(404);
  });

  test('what hangs on a note is for those who see the note', async () => {
    const id = await opened();
    const [ofStaff, ofA] = [await upload(support, PNG), await upload(partner('A'), PNG)];
    await write(support, 'ticketNote', id, [ofStaff.id]);
    await write(partner('A'), 'ticketNote', id, [ofA.id]);
    const reached = async (actor: Actor) => [
      (await download(actor, ofStaff.id)).status,
      (await download(actor, ofA.id)).status,
    ];
    expect(await reached(support)).toEqual([200, 200]);
    expect(await reached(partner('A'))).toEqual([404, 200]);
    expect(await reached(partner('B'))).toEqual([404, 404]);
    expect(await reached(client('ofBoth'))).toEqual([404, 404]);
    expect(await rows()).toEqual([0, 0, 2]);
  });

  test('an upload can be sent once, by who uploaded it, and read by nobody before', async () => {
    const id = await opened();
    const { id: fileId } = await upload(partner('A'), PNG);
    expect((await download(partner('A'), fileId)).status).toBe(404);
    expect((await download(support, fileId)).status).toBe(404);
    const others = [client('ofBoth'), partner('B'), support, { ...partner('A'), userId: 'usr_colleague' } as Actor];
    for (const actor of others)
      expect((await write(actor, 'ticketReply', id, [fileId])).userErrors).toEqual([
        { code: 'FILE_UNKNOWN', path: ['input', 'fileIds'] },
      ]);
    expect((await write(partner('A'), 'ticketReply', id, [fileId])).userErrors).toEqual([]);
    expect((await write(partner('A'), 'ticketReply', id, [fileId])).userErrors).toMatchObject([
      { code: 'FILE_UNKNOWN' },
    ]);
    expect(await rows()).toEqual([0, 1, 0]);
  });

  test.each([
    ['a program', EXE, 'setup.exe', 'application/octet-stream', 'FILE_TYPE_REFUSED'],
    ['a program called a picture', EXE, 'picture.png', 'image/png', 'FILE_TYPE_LIES'],
    ['a picture called a document', PNG, 'letter.pdf', 'application/pdf', 'FILE_TYPE_LIES'],
    ['a picture that came as a document', PNG, 'picture.png', 'application/pdf', 'FILE_TYPE_LIES'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'page.html', 'text/html', 'FILE_TYPE_REFUSED'],
    ['a page called a text that came as a page', Buffer.from('<html>'), 'page.txt', 'text/html', 'FILE_TYPE_LIES'],
    ['a drawing with scripts', Buffer.from('<svg onload="x"/>'), 'x.svg', 'image/svg+xml', 'FILE_TYPE_REFUSED'],
    ['a drawing called a picture', Buffer.from('<svg onload="x"/>'), 'x.png', 'image/png', 'FILE_TYPE_LIES'],
    ['nothing', Buffer.alloc(0), 'empty.txt', 'text/plain', 'FILE_EMPTY'],
    ['a name without an ending', PNG, 'picture', 'image/png', 'FILE_TYPE_REFUSED'],
  ])('%s is refused, and nothing is kept', async (_what, content, name, type, code) => {
    expect(await upload(client('ofA'), content, name, type)).toMatchObject({ status: 422, code });
    expect(await rows()).toEqual([0, 0, 0]);
    expect(stored()).toEqual([]);
  });

  test.each([
    ['notes.txt', 'text/plain', 'Здравей, ☃\n'],
    ['table.csv', 'text/csv', 'a;b\n1;2\n'],
    ['table.csv', 'application/vnd.ms-excel', 'a;b\n'],
    ['error.log', '', '[error] <script>alert(1)</script>\n'],
  ])('%s is kept as plain text', async (name, type, text) => {
    const id = await opened();
    const sent = await upload(client('ofBoth'), Buffer.from(text), name, type);
    expect(sent).toMatchObject({ status: 201, type: 'text/plain' });
    await write(client('ofBoth'), 'ticketReply', id, [sent.id]);
    const { headers, content } = await download(support, sent.id);
    expect([headers.get('content-type'), content.toString()]).toEqual(['text/plain; charset=utf-8', text]);
  });

  test('a path in a name, and a field of another name, lead nowhere', async () => {
    expect(await upload(client('ofA'), PNG, '../../evil\r\n.png')).toMatchObject({
      status: 201,
      name: expect.stringMatching(/^evil.*\.png$/),
    });
    expect(await upload(client('ofA'), PNG, 'a.png', 'image/png', 'other')).toMatchObject({
      status: 422,
      code: 'FILE_MISSING',
    });
    asking = client('ofA');
    const plain = await fetch(address('/files'), { method: 'POST', body: 'x' });
    expect([plain.status, await plain.json()]).toEqual([422, { code: 'FILE_MISSING' }]);
  });

  test('more than 10 MB are refused; what breaks off leaves nothing', async () => {
    const big = Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]);
    expect(await upload(client('ofA'), big)).toMatchObject({ status: 422, code: 'FILE_TOO_LARGE' });
    asking = client('ofA');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST /files HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999\r\n\r\n',
    );
    socket.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf');
    await new Promise((done) => setTimeout(done, 50));
    socket.destroy();
    await new Promise((done) => setTimeout(done, 100));
    expect(await rows()).toEqual([0, 0, 0]);
    expect(stored()).toEqual([]);
  });

  test('25 files wait at most, and five go with a message', async () => {
    const id = await opened();
    const sent: string[] = [];
    for (let nth = 0; nth < 25; nth++) sent.push((await upload(client('ofBoth'), PNG)).id);
    expect(await upload(client('ofBoth'), PNG)).toMatchObject({ status: 422, code: 'TOO_MANY_UPLOADS' });
    expect((await write(client('ofBoth'), 'ticketReply', id, sent.slice(0, 6))).userErrors).toMatchObject([
      { code: 'TOO_MANY_FILES' },
    ]);
    expect((await write(client('ofBoth'), 'ticketReply', id, sent.slice(0, 5))).userErrors).toEqual([]);
    expect(await rows()).toEqual([20, 5, 0]);
  });

  test('through the real server: by session, from our own page, with its protective headers', async () => {
    await portal.build(async (world) => {
      await world.user('jo', { email: 'jo@client.example' });
      await world.clientMember('jo', 'ofBoth');
    });
    const id = await opened();
    const http = await serveHttp(portal);
    const browser = http.browser();
    await browser.signIn('jo@client.example', PASSWORD);
    const post = (headers: Record<string, string>) => {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'p.png');
      return fetch(`${http.url}/files`, { method: 'POST', headers, body });
    };
    expect((await post({})).status).toBe(401);
    expect((await post({ cookie: browser.cookie, origin: 'https://evil.example' })).status).toBe(403);
    const sent = await post({ cookie: browser.cookie });
    expect(sent.status).toBe(201);
    const { id: fileId } = (await sent.json()) as { id: string };
    const reply =
      'mutation ($id: ID!, $files: [ID!]) { ticketReply(id: $id, input: { body: "z", fileIds: $files }) { userErrors { code } } }';
    expect(await browser.act(reply, { id, files: [fileId] })).toEqual({ userErrors: [] });
    const got = await fetch(`${http.url}/files/${fileId}`, { headers: { cookie: browser.cookie } });
    expect([got.status, got.headers.get('x-content-type-options'), got.headers.get('cache-control')]).toEqual([
      ...[200, 'nosniff', 'private, no-store'],
    ]);
    expect(Buffer.from(await got.arrayBuffer()).equals(PNG)).toBe(true);
    expect((await fetch(`${http.url}/files/${fileId}`)).status).toBe(401);
    await http.stop();
  });

  test('orphans go after a day, with their rows; what hangs on a message stays', async () => {
    const id = await opened();
    const kept = await upload(client('ofBoth'), PNG);
    await write(client('ofBoth'), 'ticketReply', id, [kept.id]);
    await upload(client('ofBoth'), PNG);
    const sweep = duties.find(({ name }) => name === 'remove orphaned files')!;
    expect(await sweep.run(portal.db)).toBe(0);
    for (const path of stored()) utimesSync(path, now, now);
    portal.at(new Date(now.getTime() + 25 * 3_600_000));
    expect([await sweep.run(portal.db), await sweep.run(portal.db)]).toEqual([1, 0]);
    expect(await rows()).toEqual([0, 1, 0]);
    expect(stored()).toHaveLength(1);
    expect((await download(support, kept.id)).status).toBe(200);
  });
});
