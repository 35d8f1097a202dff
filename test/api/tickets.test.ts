import type { Actor } from '../../server/kernel/actor';
import { StaffMember, StaffRoleName } from '../../server/modules/identity/entity';
import { ClientStatus } from '../../server/modules/clients/entity';
import { Ticket, TicketMessage } from '../../server/modules/tickets/entity/ticket';
import { duties } from '../../server/modules/tickets/jobs';
import { ChangeRow } from '../../server/platform/live/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const support = staff('SUPPORT');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const FIELDS = `id number subject status priority openedBy messageCount lastMessageBy waitingSince assigneeName holdUntil
  client { id } department { id } subscription { id } messages { body authorKind authorName onBehalf }
  notes { body authorKind authorName } mergedInto { id } mergedHere { id } follows { id } reopenable`;
const ERRORS = 'userErrors { code path values }';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['A', 'B', 'ofA', 'ofB', 'ofBoth', 'ADMIN', 'SUPPORT']) await world.user(`usr_${id}`);
      await world.department('help');
      await world.department('closed', { active: false });
      await world.subscription('hosting', 'ofA');
    });
  });
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const open = (actor: Actor, input = {}) =>
    portal.ask(
      actor,
      `mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { ${FIELDS} } ${ERRORS} } }`,
      { input: { departmentId: 'help', subject: 'Mail', body: 'It does not arrive.', ...input } },
    );
  const opened = async (actor: Actor = client('ofA'), input = {}): Promise<string> =>
    (await open(actor, input)).data.ticketOpen.ticket.id;
  /** `ticketReply(id: …, input: { body: "…" })`, and what came of it. */
  const act = async (actor: Actor, call: string) => {
    const answer = await portal.ask(actor, `mutation { act: ${call} { ticket { ${FIELDS} } ${ERRORS} } }`);
    return answer.errors ? answer : answer.data.act;
  };
  const reply = (actor: Actor, id: string, body = 'More words.') =>
    act(actor, `ticketReply(id: "${id}", input: { body: "${body}" })`);
  const note = (actor: Actor, id: string, body = 'Between us.') =>
    act(actor, `ticketNote(id: "${id}", input: { body: "${body}" })`);
  const seen = async (actor: Actor, id: string) =>
    (await portal.ask(actor, `{ ticket(id: "${id}") { ${FIELDS} } }`)).data.ticket;
  const mails = async () =>
    (await portal.outbox())
      .filter(({ type }) => type === 'mail')
      .map(({ payload }) => `${String(payload['template'])} ${String(payload['to'])}`)
      .sort();
  const rows = () => portal.db.reading(admin).of(Ticket).list();

  describe('opening', () => {
    test('a client asks: numbered without gaps, waiting, with its first message', async () => {
      const { data } = await open(client('ofA'), { priority: 'HIGH', subscriptionId: 'hosting' });
      expect(data.ticketOpen).toEqual({
        ticket: {
          ...{ id: expect.stringMatching(/^tic_/), number: 1, subject: 'Mail', status: 'OPEN', priority: 'HIGH' },
          ...{ openedBy: 'CLIENT', messageCount: 1, lastMessageBy: 'CLIENT', waitingSince: now.toISOString() },
          ...{ assigneeName: null, holdUntil: null, client: { id: 'ofA' }, department: { id: 'help' } },
          ...{ subscription: { id: 'hosting' }, notes: [], mergedInto: null, mergedHere: [], follows: null },
          reopenable: false,
          messages: [
            { body: 'It does not arrive.', authorKind: 'CLIENT', authorName: 'Name of usr_ofA', onBehalf: false },
          ],
        },
        userErrors: [],
      });
      expect((await open(partner('B'), { clientId: 'ofB' })).data.ticketOpen.ticket).toMatchObject({
        ...{ number: 2, openedBy: 'PARTNER', client: { id: 'ofB' }, priority: 'MEDIUM' },
      });
      expect((await open(support, { clientId: 'ofNobody' })).data.ticketOpen.ticket).toMatchObject({
        ...{ number: 3, openedBy: 'STAFF', status: 'OPEN' },
      });
      expect(await portal.audits()).toMatchObject(
        [
          { action: 'ticket.open', clientId: 'ofA', userId: 'usr_ofA' },
          { action: 'ticket.open', clientId: 'ofB', partnerId: 'B' },
          { action: 'ticket.open', clientId: 'ofNobody', userId: 'usr_SUPPORT' },
        ].map((row) => expect.objectContaining(row)),
      );
    });

    test('those concerned are written to, and never the author', async () => {
      await opened(client('ofBoth'));
      expect(await mails()).toEqual([
        'ticketOpened a@partner.example',
        'ticketOpened b@partner.example',
        'ticketOpened help@operator.example',
      ]);
      await opened(partner('A'), { clientId: 'ofA' });
      expect((await mails()).slice(3)).toEqual([
        'ticketOpened help@operator.example',
        'ticketOpened ofa@client.example',
      ]);
    });

    test.each([
      ['no client', support, {}, 'CLIENT_MISSING'],
      ['a neighbour’s client', partner('A'), { clientId: 'ofB' }, 'NOT_FOUND'],
      ['a client no longer served', partner('A'), { clientId: 'onceOfA' }, 'NOT_FOUND'],
      ['another client', client('ofA'), { clientId: 'ofB' }, 'NOT_FOUND'],
      ['another client’s service', partner('A'), { clientId: 'ofBoth', subscriptionId: 'hosting' }, 'NOT_FOUND'],
      ['a service that is not theirs', client('ofB'), { subscriptionId: 'hosting' }, 'NOT_FOUND'],
      ['a department that is closed', client('ofA'), { departmentId: 'closed' }, 'DEPARTMENT_CLOSED'],
      ['an unknown department', client('ofA'), { departmentId: 'nowhere' }, 'NOT_FOUND'],
      ['no words', client('ofA'), { body: ' ' }, 'BODY_MISSING'],
      ['no subject', client('ofA'), { subject: '' }, 'SUBJECT_MISSING'],
      ['a file of nobody', client('ofA'), { fileIds: ['att_x'] }, 'FILE_UNKNOWN'],
    ])('%s: refused, and nothing is left', async (_what, actor, input, code) => {
      const { data } = await open(actor, input);
      expect(data.ticketOpen).toMatchObject({ ticket: null, userErrors: [{ code }] });
      expect([await rows(), await portal.audits(), await portal.outbox()]).toEqual([[], [], []]);
    });

    test('a closed account asks nothing', async () => {
      await portal.build((world) => world.client('gone', { number: 99, status: ClientStatus.CLOSED }));
      expect((await open(client('gone'))).data.ticketOpen.userErrors).toMatchObject([{ code: 'CLIENT_CLOSED' }]);
    });

    test('a doubled click opens one', async () => {
      const twice = `mutation ($body: String!) { ticketOpen(idempotencyKey: "k", input:
        { departmentId: "help", subject: "Mail", body: $body }) { ticket { id } ${ERRORS} } }`;
      const first = await portal.ask(client('ofA'), twice, { body: 'Once.' });
      const second = await portal.ask(client('ofA'), twice, { body: 'Once.' });
      expect(second.data).toEqual(first.data);
      const other = await portal.ask(client('ofA'), twice, { body: 'Twice.' });
      expect(other.data.ticketOpen.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect(await rows()).toHaveLength(1);
    });
  });

  describe('corresponding', () => {
    test('staff and the partner answer, the client replies; each hears of the other', async () => {
      const id = await opened();
      portal.at(days(0.5));
      expect((await reply(support, id)).ticket).toMatchObject({
        status: 'ANSWERED',
        waitingSince: null,
        messageCount: 2,
      });
      expect((await mails()).filter((each) => each.startsWith('ticketReplied'))).toEqual([
        'ticketReplied usr_ofa@people.example',
      ]);
      portal.at(days(1));
      expect((await reply(client('ofA'), id)).ticket).toMatchObject({
        ...{ status: 'CUSTOMER_REPLY', waitingSince: days(1).toISOString(), lastMessageBy: 'CLIENT' },
      });
      expect((await mails()).filter((each) => each.startsWith('ticketReplied'))).toEqual([
        'ticketReplied a@partner.example',
        'ticketReplied help@operator.example',
        'ticketReplied usr_ofa@people.example',
      ]);
      portal.at(days(2));
      const { ticket } = await reply(partner('A'), id);
      expect(ticket).toMatchObject({ status: 'ANSWERED', messageCount: 4, lastMessageBy: 'PARTNER' });
      expect(ticket.messages.map(({ authorName }: any) => authorName)).toEqual(
        ['usr_ofA', 'usr_SUPPORT', 'usr_ofA', 'usr_A'].map((user) => `Name of ${user}`),
      );
    });

    test('a partner that asked itself is answered by staff, and asks again', async () => {
      const id = await opened(partner('A'), { clientId: 'ofA' });
      expect((await reply(support, id)).ticket.status).toBe('ANSWERED');
      expect((await mails()).filter((each) => each.startsWith('ticketReplied'))).toEqual([
        'ticketReplied usr_a@people.example',
      ]);
      expect((await reply(partner('A'), id)).ticket.status).toBe('CUSTOMER_REPLY');
    });

    test('a script is text', async () => {
      const id = await opened(client('ofA'), { body: '<script>alert(1)</script>' });
      expect((await seen(support, id)).messages[0].body).toBe('<script>alert(1)</script>');
    });

    test('a message written by who is logged in as the client says so', async () => {
      const behind = { userId: 'usr_A', partnerId: 'A' };
      const id = await opened({ ...client('ofA'), userId: 'usr_A', behind } as Actor);
      expect((await seen(client('ofA'), id)).messages).toMatchObject([
        { authorKind: 'CLIENT', authorName: 'Name of usr_A', onBehalf: true },
      ]);
    });

    test('a reply within 14 days reopens; a later one opens another that follows', async () => {
      const id = await opened();
      await act(support, `ticketClose(id: "${id}")`);
      portal.at(days(13));
      expect((await reply(client('ofA'), id)).ticket).toMatchObject({ id, status: 'CUSTOMER_REPLY' });
      await act(support, `ticketClose(id: "${id}")`);
      portal.at(days(27));
      const { ticket } = await reply(client('ofA'), id, 'It is back.');
      expect(ticket).toMatchObject({ number: 2, status: 'OPEN', subject: 'Mail', follows: { id }, messageCount: 1 });
      expect(ticket.messages.map(({ body }: any) => body)).toEqual(['It is back.']);
      expect(await seen(client('ofA'), id)).toMatchObject({ status: 'CLOSED', messageCount: 2, reopenable: false });
      expect((await reply(support, id, 'Any news?')).ticket).toMatchObject({
        number: 3,
        status: 'ANSWERED',
        waitingSince: null,
      });
    });

    test('the neighbour reads nothing and writes nothing', async () => {
      const id = await opened();
      for (const actor of [partner('B'), client('ofB'), client('ofBoth'), partner('C')]) {
        expect(await seen(actor, id)).toBeNull();
        const { data } = await portal.ask(
          actor,
          `{ tickets { totalCount nodes { id } } ticketMessages(ticketId: "${id}") { totalCount } ticketCounts { unanswered } }`,
        );
        expect(data).toEqual({
          ...{ tickets: { totalCount: 0, nodes: [] }, ticketMessages: null, ticketCounts: { unanswered: 0 } },
        });
        for (const call of [
          `ticketReply(id: "${id}", input: { body: "x" })`,
          `ticketClose(id: "${id}")`,
          `ticketReopen(id: "${id}")`,
        ])
          expect((await act(actor, call)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
      for (const verb of ['ticketBegin', 'ticketResume'])
        expect((await act(partner('B'), `${verb}(id: "${id}")`)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await note(partner('B'), id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await seen(support, id)).toMatchObject({ status: 'OPEN', messageCount: 1, notes: [] });
      expect(await portal.db.reading(admin).of(TicketMessage).count()).toBe(1);
    });

    test('finance and strangers are not asked', async () => {
      expect((await portal.ask(staff('FINANCE'), '{ tickets { totalCount } }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await open(staff('FINANCE'), { clientId: 'ofA' })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await portal.ask(null, '{ tickets { totalCount } }')).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ]);
      expect((await open(app('A', 'tickets:read'), { clientId: 'ofA' })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await open(app('A', 'tickets:write'), { clientId: 'ofA' })).data.ticketOpen.userErrors).toEqual([]);
    });
  });

  describe('internal notes', () => {
    test('staff see all; a partner its own; the client and the other partner none, nor any trace', async () => {
      const id = await opened(client('ofBoth'));
      portal.at(days(1));
      await note(support, id, 'of staff');
      portal.at(days(2));
      await note(partner('A'), id, 'of A');
      const bodies = async (actor: Actor) => (await seen(actor, id)).notes.map(({ body }: any) => body);
      expect(await bodies(support)).toEqual(['of staff', 'of A']);
      expect(await bodies(admin)).toEqual(['of staff', 'of A']);
      expect(await bodies(partner('A'))).toEqual(['of A']);
      expect(await bodies(partner('B'))).toEqual([]);
      expect(await bodies(client('ofBoth'))).toEqual([]);
      expect(await seen(client('ofBoth'), id)).toMatchObject({
        status: 'OPEN',
        messageCount: 1,
        lastMessageBy: 'CLIENT',
      });
      const audited = await portal.ask(client('ofBoth'), '{ tickets { nodes { lastMessageAt } } }');
      expect(audited.data.tickets.nodes).toEqual([{ lastMessageAt: now.toISOString() }]);
    });

    test('notes tell nobody by mail, and open pages only of those who see them', async () => {
      const id = await opened(client('ofBoth'));
      const before = await mails();
      await note(support, id);
      await note(partner('A'), id);
      expect(await mails()).toEqual(before);
      const changes = await portal.db.reading(admin).of(ChangeRow).list();
      expect(changes.map(({ clientId, partnerId, audience }) => [clientId, partnerId, audience])).toEqual(
        expect.arrayContaining([
          ['ofBoth', null, 'owners'],
          [null, null, 'staff'],
          [null, 'A', 'owners'],
        ]),
      );
      expect(changes).toHaveLength(3);
      const ofClient = (await portal.audits()).filter(({ clientId }) => clientId === 'ofBoth');
      expect(ofClient.map(({ action }) => action)).toEqual(['ticket.open']);
    });

    test('a client writes none', async () => {
      const id = await opened();
      expect((await note(client('ofA'), id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await seen(support, id)).notes).toEqual([]);
    });
  });

  describe('handling', () => {
    test('begin, hold until a day, and the day comes', async () => {
      const id = await opened();
      expect((await act(support, `ticketBegin(id: "${id}")`)).ticket.status).toBe('IN_PROGRESS');
      expect((await act(partner('A'), `ticketHold(id: "${id}", until: "2026-03-10")`)).ticket).toMatchObject({
        ...{ status: 'ON_HOLD', holdUntil: '2026-03-10', waitingSince: now.toISOString() },
      });
      const [resume] = duties;
      portal.at(days(1));
      expect(await resume!.run(portal.db)).toBe(0);
      portal.at(days(2));
      expect([await resume!.run(portal.db), await resume!.run(portal.db)]).toEqual([1, 0]);
      expect(await seen(support, id)).toMatchObject({
        status: 'OPEN',
        holdUntil: null,
        waitingSince: now.toISOString(),
      });
      const last = (await portal.audits()).find(({ action }) => action === 'ticket.resume');
      expect(last).toMatchObject({ actorKind: 'house', actorRole: 'inquiries', clientId: 'ofA' });
    });

    test.each(['2026-03-08', '2025-01-01', '2026-02-30', 'soon'])('%s is no day to hold until', async (until) => {
      const id = await opened();
      const { userErrors } = await act(support, `ticketHold(id: "${id}", until: "${until}")`);
      expect(userErrors).toMatchObject([{ code: 'TICKET_HOLD_DATE' }]);
      expect((await seen(support, id)).status).toBe('OPEN');
    });

    test('closing is undone; what is not closed cannot be reopened', async () => {
      const id = await opened();
      expect((await act(client('ofA'), `ticketReopen(id: "${id}")`)).userErrors).toMatchObject([
        { code: 'TICKET_STATE', values: { status: 'OPEN' } },
      ]);
      expect((await act(client('ofA'), `ticketClose(id: "${id}")`)).ticket).toMatchObject({
        status: 'CLOSED',
        reopenable: true,
      });
      expect((await act(client('ofA'), `ticketClose(id: "${id}")`)).userErrors).toMatchObject([
        { code: 'TICKET_STATE' },
      ]);
      expect((await act(client('ofA'), `ticketReopen(id: "${id}")`)).ticket).toMatchObject({
        ...{ status: 'OPEN', waitingSince: now.toISOString() },
      });
    });

    test('a merge points to its target, takes no replies, and is undone', async () => {
      const [first, second] = [await opened(), await opened(client('ofA'), { subject: 'Mail again' })];
      const elsewhere = await opened(client('ofB'));
      const merge = (id: string, intoId: string) => act(support, `ticketMerge(id: "${id}", intoId: "${intoId}")`);
      expect((await merge(first, first)).userErrors).toMatchObject([{ code: 'TICKET_MERGE_SELF' }]);
      expect((await merge(first, elsewhere)).userErrors).toMatchObject([{ code: 'TICKET_MERGE_CLIENT' }]);
      expect((await merge(first, 'nothing')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await merge(second, first)).ticket).toMatchObject({ status: 'MERGED', mergedInto: { id: first } });
      expect((await seen(client('ofA'), first)).mergedHere).toEqual([{ id: second }]);
      expect((await reply(client('ofA'), second)).userErrors).toMatchObject([{ code: 'TICKET_MERGED' }]);
      expect((await merge(first, second)).userErrors).toMatchObject([{ code: 'TICKET_MERGE_TARGET' }]);
      expect((await act(support, `ticketUnmerge(id: "${second}")`)).ticket).toMatchObject({
        status: 'OPEN',
        mergedInto: null,
      });
      expect((await act(partner('A'), `ticketMerge(id: "${second}", intoId: "${first}")`)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    test('spam leaves the queue, takes no replies, and is undone', async () => {
      const id = await opened();
      expect((await act(support, `ticketMarkSpam(id: "${id}")`)).ticket.status).toBe('SPAM');
      expect((await reply(client('ofA'), id)).userErrors).toMatchObject([{ code: 'TICKET_SPAM' }]);
      expect((await act(support, `ticketUnmarkSpam(id: "${id}")`)).ticket.status).toBe('OPEN');
      expect((await act(client('ofA'), `ticketMarkSpam(id: "${id}")`)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    test('it becomes somebody’s job: of those who deal with inquiries', async () => {
      await portal.build(async ({ work }) => {
        const member = (userId: string, role: StaffRoleName, active: boolean) =>
          work
            .of(StaffMember)
            .insert({ id: `stf_${userId}`, userId, role, active, createdAt: now, deactivatedAt: null });
        await member('usr_SUPPORT', StaffRoleName.SUPPORT, true);
        await member('usr_ADMIN', StaffRoleName.ADMIN, false);
        await member('usr_B', StaffRoleName.FINANCE, true);
      });
      const id = await opened();
      const assign = (userId: string) => act(support, `ticketAssign(id: "${id}", userId: "${userId}")`);
      for (const userId of ['usr_ADMIN', 'usr_B', 'usr_A'])
        expect((await assign(userId)).userErrors).toMatchObject([{ code: 'TICKET_ASSIGNEE' }]);
      expect((await assign('usr_SUPPORT')).ticket.assigneeName).toBe('Name of usr_SUPPORT');
      await reply(client('ofA'), id);
      expect((await mails()).filter((each) => each.startsWith('ticketReplied'))).toEqual([
        'ticketReplied a@partner.example',
        'ticketReplied usr_support@people.example',
      ]);
      const mine = await portal.ask(
        support,
        '{ tickets(filter: { mine: true }) { totalCount } ticketCounts { unanswered mine unassigned } }',
      );
      expect(mine.data).toEqual({
        tickets: { totalCount: 1 },
        ticketCounts: { unanswered: 1, mine: 1, unassigned: 0 },
      });
      expect((await act(support, `ticketAssign(id: "${id}")`)).ticket.assigneeName).toBeNull();
    });

    test('priority and department change; a closed department is refused', async () => {
      await portal.build((world) => world.department('billing'));
      const id = await opened();
      expect((await act(partner('A'), `ticketPrioritise(id: "${id}", priority: HIGH)`)).ticket.priority).toBe('HIGH');
      expect((await act(support, `ticketMove(id: "${id}", departmentId: "billing")`)).ticket.department.id).toBe(
        'billing',
      );
      expect((await act(support, `ticketMove(id: "${id}", departmentId: "closed")`)).userErrors).toMatchObject([
        { code: 'DEPARTMENT_CLOSED' },
      ]);
      expect((await portal.audits()).find(({ action }) => action === 'ticket.prioritise')!.changes).toEqual({
        priority: [2, 3],
      });
    });
  });

  test('a client that is erased leaves no words behind, and its neighbours keep theirs', async () => {
    const [id, other] = [await opened(), await opened(client('ofB'))];
    await reply(support, id, 'Dear Jo');
    await note(support, id, 'Jo is nice');
    await portal.ask(admin, 'mutation { clientDelete(id: "ofA", name: "ofA") { userErrors { code } } }');
    const erase = 'mutation { clientErase(id: "ofA", name: "ofA") { userErrors { code } } }';
    expect((await portal.ask(admin, erase)).data.clientErase.userErrors).toEqual([]);
    const { subject, messages, notes } = await seen(support, id);
    expect([subject, messages[0].authorName, messages[1].authorName]).toEqual([
      'Erased',
      'Erased',
      'Name of usr_SUPPORT',
    ]);
    expect([...messages, ...notes].map(({ body }) => body)).toEqual(['Erased', 'Erased', 'Erased']);
    expect(await seen(support, other)).toMatchObject({ subject: 'Mail', messages: [{ body: 'It does not arrive.' }] });
    const counted = await portal.ask(
      support,
      '{ clients(filter: { ids: ["ofA", "ofB", "ofBoth"] }, sort: { by: NAME, direction: ASC }) { nodes { ticketCount } } }',
    );
    expect(counted.data.clients.nodes.map(({ ticketCount }: any) => ticketCount)).toEqual([1, 1, 0]);
  });

  describe('listing', () => {
    test('the queue: who waits longest first, who waits for nothing last', async () => {
      const first = await opened();
      portal.at(days(1));
      const second = await opened(client('ofB'), { priority: 'HIGH', subject: 'Invoice 7' });
      portal.at(days(2));
      await reply(support, first);
      const third = await opened(client('ofBoth'));
      const list = async (actor: Actor, args = '') =>
        (await portal.ask(actor, `{ tickets${args} { nodes { id } } }`)).data.tickets.nodes.map(({ id }: any) => id);
      expect(await list(support)).toEqual([second, third, first]);
      expect(await list(support, '(filter: { unanswered: true })')).toEqual([second, third]);
      expect(await list(support, '(filter: { unanswered: false })')).toEqual([first]);
      expect(await list(support, '(sort: { by: PRIORITY, direction: DESC }, first: 1)')).toEqual([second]);
      expect(await list(support, '(filter: { q: "INVOICE" })')).toEqual([second]);
      expect(await list(support, '(filter: { q: "#3" })')).toEqual([third]);
      expect(await list(support, '(filter: { q: "ofboth" })')).toEqual([third]);
      expect(await list(support, '(filter: { status: [ANSWERED] })')).toEqual([first]);
      expect(await list(support, '(filter: { clientId: "ofB" })')).toEqual([second]);
      expect(await list(support, '(filter: { priority: [HIGH] })')).toEqual([second]);
      expect(await list(support, `(filter: { ids: ["${third}"] })`)).toEqual([third]);
      expect(await list(support, '(filter: { unassigned: false })')).toEqual([]);
      expect(await list(partner('A'))).toEqual([third, first]);
      expect(await list(partner('B'))).toEqual([second, third]);
      expect(await list(partner('B'), '(filter: { clientId: "ofA" })')).toEqual([]);
      expect(await list(client('ofA'), '(filter: { mine: true })')).toEqual([first]);
    });

    test('the list is a file, of what the asker sees', async () => {
      await opened(client('ofA'), { subject: '=1+1', priority: 'HIGH' });
      await opened(client('ofB'));
      const lines = async (actor: Actor, query = '') =>
        (await download(portal, actor, `/export/tickets.csv${query}`)).text.trim().split('\r\n').slice(1);
      expect(await lines(support)).toHaveLength(2);
      expect(await lines(partner('A'))).toEqual([
        expect.stringMatching(/^1,ofA,help,"?'=1\+1"?,HIGH,OPEN,,1,2026-03-08/),
      ]);
      expect(await lines(partner('B'), `?filter=${encodeURIComponent('{"q":"#1"}')}`)).toEqual([]);
      await expect(lines(staff('FINANCE'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    test('a correspondence is read page by page', async () => {
      const id = await opened();
      for (const body of ['two', 'three']) await reply(support, id, body);
      const page = `query ($after: String) { ticketMessages(ticketId: "${id}", first: 2, after: $after) {
        totalCount nodes { body } pageInfo { endCursor hasNextPage } } }`;
      const first = (await portal.ask(client('ofA'), page)).data.ticketMessages;
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      const second = (await portal.ask(client('ofA'), page, { after: first.pageInfo.endCursor })).data.ticketMessages;
      expect([...first.nodes, ...second.nodes].map(({ body }) => body).sort()).toEqual([
        'It does not arrive.',
        'three',
        'two',
      ]);
      const { data } = await portal.ask(client('ofA'), `{ ticket(id: "${id}") { messages(last: 1) { body } } }`);
      expect(data.ticket.messages).toHaveLength(1);
    });
  });

  describe('departments', () => {
    test('an admin adds and changes them; names are unique; others read them without addresses', async () => {
      const create = (input: string) =>
        `mutation { departmentCreate(input: ${input}) { department { id name email version } ${ERRORS} } }`;
      const { department } = (await portal.ask(admin, create('{ name: "Sales", email: "sales@op.example" }'))).data
        .departmentCreate;
      expect(department).toMatchObject({ name: 'Sales', email: 'sales@op.example', version: 1 });
      for (const [input, code] of [
        ['{ name: "Sales" }', 'DEPARTMENT_EXISTS'],
        ['{ name: " " }', 'NAME_MISSING'],
        ['{ name: "X", email: "no" }', 'EMAIL_INVALID'],
      ] as const)
        expect((await portal.ask(admin, create(input))).data.departmentCreate.userErrors).toMatchObject([{ code }]);
      const update = (version: number) =>
        `mutation { departmentUpdate(id: "${department.id}", version: ${version}, input: { active: false }) { department { active } ${ERRORS} } }`;
      expect((await portal.ask(admin, update(1))).data.departmentUpdate).toMatchObject({
        department: { active: false },
      });
      expect((await portal.ask(admin, update(1))).data.departmentUpdate.userErrors).toMatchObject([{ code: 'STALE' }]);
      const { data } = await portal.ask(client('ofA'), '{ departments { name email } }');
      expect(data.departments).toEqual(['Sales', 'closed', 'help'].map((name) => ({ name, email: null })));
      expect((await portal.ask(support, create('{ name: "Y" }'))).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    });
  });
});
