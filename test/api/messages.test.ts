import { Conversation, ConversationMessage } from '../../server/modules/messages/entity';
import { messagePolicy } from '../../server/modules/messages/policy';
import { Upload } from '../../server/modules/tickets/entity/file';
import { routes } from '../../server/modules/tickets/routes';
import type { Actor } from '../../server/kernel/actor';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { PNG, serveRoutes, type Served } from '../support/routes';
import { now, type World } from '../support/world';

const support = staff('SUPPORT');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

async function past(world: World): Promise<void> {
  await world.neighbours();
  await world.department('help', { position: 1 });
  await world.department('sales', { position: 2 });
  await world.department('closed', { active: false });
  await world.user('usr_A', { name: 'Ana of A', email: 'ana@a.example', language: 'es' });
  await world.user('usr_SUPPORT', { name: 'Sol', email: 'sol@operator.example' });
  await world.staff('usr_SUPPORT', 'SUPPORT');
}

const FIELDS = `id number subject status openedBy messageCount unread waitingSince reopenable assigneeName
  partner { id } department { id } follows { number }
  messages { authorKind authorName body attachments { id name url } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let served: Served;
  beforeAll(async () => {
    served = await serveRoutes(() => portal, routes(messagePolicy.read));
  });
  beforeEach(async () => void (portal = await bootPortal(dialect, past)));
  afterEach(() => portal.close());
  afterAll(() => served.stop());

  const act = async (actor: Actor, mutation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await portal.ask(actor, mutation, variables);
    return errors ? { denied: errors[0]!.extensions.code } : (Object.values(data)[0] as any);
  };
  const open = (actor: Actor, input: object = {}, key?: string) =>
    act(
      actor,
      `mutation ($input: ConversationOpenInput!, $key: String) { conversationOpen(input: $input, idempotencyKey: $key) { conversation { ${FIELDS} } userErrors { code path } } }`,
      { input: { subject: 'A banner', body: 'We miss a banner.', ...input }, key },
    );
  const opened = async (actor: Actor = partner('A'), input: object = {}) =>
    (await open(actor, input)).conversation.id as string;
  const reply = (actor: Actor, id: string, input: object = {}) =>
    act(
      actor,
      `mutation ($id: ID!, $input: ConversationMessageInput!) { conversationReply(id: $id, input: $input) { conversation { ${FIELDS} } userErrors { code path } } }`,
      { id, input: { body: 'Here it is.', ...input } },
    );
  const verb = (actor: Actor, name: string, id: string) =>
    act(
      actor,
      `mutation ($id: ID!) { ${name}(id: $id) { conversation { status unread reopenable } userErrors { code } } }`,
      { id },
    );
  const counts = async (actor: Actor) =>
    (await portal.ask(actor, '{ conversationCounts { unread waiting } }')).data.conversationCounts;
  const listed = async (actor: Actor, filter: object = {}) => {
    const query = 'query ($filter: ConversationFilter) { conversations(first: 20, filter: $filter) { nodes { id } } }';
    return (await portal.ask(actor, query, { filter })).data.conversations.nodes.map(({ id }: { id: string }) => id);
  };
  const mails = async () =>
    (await portal.outbox()).map(({ payload }) => {
      const { template, to, language } = payload as Record<string, string>;
      return [template, to, language];
    });

  test('a partner asks, staff answer, and each hears of it by mail', async () => {
    const { conversation, userErrors } = await open(partner('A'));
    expect(userErrors).toEqual([]);
    expect(conversation).toMatchObject({
      ...{ number: 1, status: 'OPEN', openedBy: 'PARTNER', messageCount: 1, unread: false },
      ...{ partner: { id: 'A' }, department: { id: 'help' }, waitingSince: now.toISOString(), follows: null },
      messages: [{ authorKind: 'PARTNER', authorName: 'Ana of A', body: 'We miss a banner.', attachments: [] }],
    });
    expect(await mails()).toEqual([['messageReceived', 'help@operator.example', 'en']]);
    expect([await counts(support), await counts(partner('A')), await counts(partner('B'))]).toEqual([
      { unread: 1, waiting: 1 },
      { unread: 0, waiting: 1 },
      { unread: 0, waiting: 0 },
    ]);

    const answered = await reply(support, conversation.id);
    expect(answered.conversation).toMatchObject({ status: 'ANSWERED', messageCount: 2, waitingSince: null });
    expect(answered.conversation.messages[1]).toMatchObject({ authorKind: 'STAFF', authorName: 'Sol' });
    expect((await mails())[1]).toEqual(['messageReceived', 'ana@a.example', 'es']);
    expect([await counts(support), await counts(partner('A'))]).toEqual([
      { unread: 0, waiting: 0 },
      { unread: 1, waiting: 0 },
    ]);
    const [mail] = (await portal.outbox()).slice(-1);
    expect(mail!.payload).toMatchObject({
      values: { number: 1, subject: 'A banner', author: 'Sol', body: 'Here it is.', conversationId: conversation.id },
    });

    expect((await verb(partner('A'), 'conversationRead', conversation.id)).conversation.unread).toBe(false);
    await verb(partner('A'), 'conversationRead', conversation.id);
    expect(await counts(partner('A'))).toEqual({ unread: 0, waiting: 0 });
    expect((await reply(partner('A'), conversation.id)).conversation.status).toBe('CUSTOMER_REPLY');
    expect((await portal.audits()).map(({ action, partnerId }) => [action, partnerId])).toEqual([
      ['conversation.open', 'A'],
      ['conversation.reply', 'A'],
      ['conversation.reply', 'A'],
    ]);
  });

  test('staff write to a partner first, and whose job it is hears of the answer', async () => {
    const { conversation } = await open(support, { partnerId: 'A', departmentId: 'sales' });
    expect(conversation).toMatchObject({ status: 'ANSWERED', openedBy: 'STAFF', waitingSince: null });
    expect(await mails()).toEqual([['messageReceived', 'a@partner.example', 'en']]);
    const assign = `mutation ($id: ID!, $userId: ID) { conversationAssign(id: $id, userId: $userId) { conversation { assigneeName } userErrors { code } } }`;
    expect(await act(support, assign, { id: conversation.id, userId: 'usr_A' })).toMatchObject({
      userErrors: [{ code: 'TICKET_ASSIGNEE' }],
    });
    expect((await act(admin, assign, { id: conversation.id, userId: 'usr_SUPPORT' })).conversation.assigneeName).toBe(
      'Sol',
    );
    await reply(partner('A'), conversation.id);
    expect((await mails())[1]).toEqual(['messageReceived', 'sol@operator.example', 'en']);
    expect((await act(admin, assign, { id: conversation.id })).conversation.assigneeName).toBeNull();
  });

  test('a closed one is reopened by a reply within 14 days; later a new one follows it', async () => {
    const id = await opened();
    expect((await verb(support, 'conversationClose', id)).conversation).toMatchObject({
      status: 'CLOSED',
      reopenable: true,
    });
    expect(await verb(support, 'conversationClose', id)).toMatchObject({ userErrors: [{ code: 'TICKET_STATE' }] });
    expect(await counts(support)).toEqual({ unread: 0, waiting: 0 });
    expect((await verb(partner('A'), 'conversationReopen', id)).conversation.status).toBe('OPEN');
    await verb(partner('A'), 'conversationClose', id);
    portal.at(days(13));
    expect((await reply(partner('A'), id)).conversation).toMatchObject({ id, status: 'CUSTOMER_REPLY' });
    await verb(support, 'conversationClose', id);
    portal.at(days(13 + 14));
    expect(await verb(support, 'conversationReopen', id)).toMatchObject({
      userErrors: [{ code: 'TICKET_CLOSED_FOR_LONG' }],
    });
    const { conversation } = await reply(partner('A'), id);
    expect(conversation).toMatchObject({ number: 2, status: 'OPEN', follows: { number: 1 }, subject: 'A banner' });
    expect(await listed(partner('A'))).toEqual([conversation.id, id]);
  });

  test('the neighbour, clients and finance have none of it', async () => {
    const id = await opened();
    expect(await listed(partner('B'))).toEqual([]);
    expect((await portal.ask(partner('B'), `{ conversation(id: "${id}") { id } }`)).data.conversation).toBeNull();
    for (const name of ['conversationClose', 'conversationReopen', 'conversationRead'])
      expect(await verb(partner('B'), name, id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await reply(partner('B'), id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await open(partner('B'), { partnerId: 'A' })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    for (const actor of [client('ofA'), staff('FINANCE'), app('A', 'tickets:write')]) {
      expect(await open(actor, { partnerId: 'A' })).toEqual({ denied: 'FORBIDDEN' });
      expect(await reply(actor, id)).toEqual({ denied: 'FORBIDDEN' });
    }
    expect(await act(partner('A'), `mutation { conversationAssign(id: "${id}") { userErrors { code } } }`)).toEqual({
      denied: 'FORBIDDEN',
    });
    const { of } = portal.db.reading(admin);
    expect([await of(Conversation).count(), await of(ConversationMessage).count()]).toEqual([1, 1]);
    expect(await of(Conversation).get(id)).toMatchObject({ status: 'OPEN', messageCount: 1 });
  });

  test('a file goes with a message, to both sides and nobody else', async () => {
    const sent = await served.upload(partner('A'), '/files', PNG, 'sketch.png', 'image/png');
    const { conversation } = await open(partner('A'), { fileIds: [sent.json.id] });
    const [file] = conversation.messages[0].attachments;
    expect(file).toEqual({ id: sent.json.id, name: 'sketch.png', url: `/files/${sent.json.id}` });
    for (const actor of [partner('A'), support, admin])
      expect((await served.get(actor, file.url)).content.equals(PNG)).toBe(true);
    for (const actor of [partner('B'), client('ofA'), client('ofBoth')])
      expect((await served.get(actor, file.url)).status).toBe(404);
    // A token for inquiries alone reads no conversation, and so none of its files.
    expect((await served.get(app('A', 'tickets:read'), file.url)).json).toEqual({ code: 'FORBIDDEN' });
    expect((await served.get(app('A', 'tickets:read', 'messages:read'), file.url)).content.equals(PNG)).toBe(true);
    expect(await portal.db.reading(admin).of(Upload).count()).toBe(0);
    // Another's upload, or the same one again, does not go.
    const ofB = await served.upload(partner('B'), '/files', PNG, 'b.png', 'image/png');
    for (const fileId of [ofB.json.id, sent.json.id])
      expect(await reply(partner('A'), conversation.id, { fileIds: [fileId] })).toMatchObject({
        userErrors: [{ code: 'FILE_UNKNOWN' }],
      });
    expect((await portal.db.reading(admin).of(Conversation).get(conversation.id)).messageCount).toBe(1);
  });

  test('what is missing or too much is refused, and the same key does it once', async () => {
    const refusals: readonly [Actor, object, string, string][] = [
      [partner('A'), { subject: ' ' }, 'SUBJECT_MISSING', 'input.subject'],
      [partner('A'), { body: ' ' }, 'BODY_MISSING', 'input.body'],
      [partner('A'), { body: 'x'.repeat(16_001) }, 'BODY_TOO_LONG', 'input.body'],
      [partner('A'), { departmentId: 'none' }, 'NOT_FOUND', 'id'],
      [partner('A'), { departmentId: 'closed' }, 'DEPARTMENT_CLOSED', 'input.departmentId'],
      [partner('A'), { fileIds: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'TOO_MANY_FILES', 'input.fileIds'],
      [support, {}, 'REQUIRED', 'input.partnerId'],
      [support, { partnerId: 'none' }, 'NOT_FOUND', 'id'],
    ];
    for (const [actor, input, code, path] of refusals) {
      const { userErrors, conversation } = await open(actor, input);
      expect([conversation, userErrors[0].code, userErrors[0].path.join('.')]).toEqual([null, code, path]);
    }
    expect(await listed(support)).toEqual([]);
    expect(await mails()).toEqual([]);
    const [first, again] = [await open(partner('A'), {}, 'k'), await open(partner('A'), {}, 'k')];
    expect(again.conversation.id).toBe(first.conversation.id);
    expect(await listed(support)).toEqual([first.conversation.id]);
    expect(await mails()).toHaveLength(1);
  });

  test('the list is narrowed by who waits, whose it is and its words; the viewer is told the counts', async () => {
    const [ofA, ofB] = [await opened(), await opened(partner('B'), { subject: 'Prices 100%' })];
    await reply(support, ofA);
    expect(await listed(support, { unanswered: true })).toEqual([ofB]);
    expect(await listed(support, { unanswered: false })).toEqual([ofA]);
    expect(await listed(support, { partnerId: 'A' })).toEqual([ofA]);
    expect(await listed(support, { q: '100%' })).toEqual([ofB]);
    expect(await listed(support, { q: '#1' })).toEqual([ofA]);
    expect(await listed(support, { mine: true })).toEqual([]);
    expect(await listed(partner('A'), { mine: true, status: ['ANSWERED'] })).toEqual([ofA]);
  });
});
