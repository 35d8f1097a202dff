import type { Actor } from '../../server/kernel/actor';
import { Import, ImportKind, ImportRow, ImportStatus, RowOutcome } from '../../server/modules/imports/entity';
import { Invitation } from '../../server/modules/invitations/entity';
import { Mail, MailStatus } from '../../server/modules/notifications/entity';
import { Erasure, type FieldChange } from '../../server/platform/audit/entity';
import { redacted } from '../../server/platform/audit/redact';
import { admin, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now, type World } from '../support/world';

const UPDATE = `mutation ($id: ID!, $version: Int!, $input: ClientInput!) {
  clientUpdate(id: $id, version: $version, input: $input) { userErrors { code } } }`;
const DELETE = 'mutation ($id: ID!, $name: String!) { clientDelete(id: $id, name: $name) { userErrors { code } } }';
const ERASE = 'mutation ($id: ID!, $name: String!) { clientErase(id: $id, name: $name) { userErrors { code } } }';
const OPEN = `mutation ($input: TicketOpenInput!) { ticketOpen(input: $input, idempotencyKey: "one") {
  ticket { id } userErrors { code } } }`;

/** Whatever somebody could be known by. */
const PERSONAL = [
  'Annabel',
  'Quist',
  '+49 30 5550',
  'annabel@quist.example',
  'bob@people.example',
  'Name of bob',
  '192.0.2.1',
];

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.user('bob');
      await world.department('Desk');
      await world.clientMember('bob', 'ofA');
      await world.invitation('invited', 'A', { email: 'annabel@quist.example', name: 'Annabel' });
      await imported(world);
    });
  });
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
  const origin = { ip: '192.0.2.1', requestId: 'req' };
  const bob: Actor = { kind: 'client', role: 'CLIENT_OWNER', clientId: 'ofA', userId: 'bob', origin };
  const ann: Actor = { ...admin, origin: { ip: '192.0.2.2', requestId: 'req' } };
  const done = async (actor: Actor, query: string, variables: Record<string, unknown>) =>
    expect(Object.values((await portal.ask(actor, query, variables)).data)).toMatchObject([{ userErrors: [] }]);
  /** Every row of every table, as text. */
  const everything = async () => {
    const tables = portal.source.entityMetadatas.map(({ tableName }) => tableName);
    const rows = await Promise.all(
      tables.map(
        async (table) => [table, JSON.stringify(await portal.source.query(`SELECT * FROM ${table}`))] as const,
      ),
    );
    return rows.flatMap(([table, text]) =>
      PERSONAL.filter((word) => text.includes(word)).map((word) => `${table} ${word}`),
    );
  };
  const mail = (id: string, recipient: string, text: string, template = 'orderPlaced') =>
    portal.build(({ work }) =>
      work.of(Mail).insert({
        ...{ id, outboxId: id, template, recipient, language: 'en', subject: text, html: text, text },
        ...{ status: MailStatus.STORED, createdAt: now, sentAt: null },
      }),
    );

  test('erasing a client leaves its person nowhere: not in old audit rows, mails, invitations or uploaded files', async () => {
    const input = { firstName: 'Annabel', lastName: 'Quist', phone: '+49 30 5550', email: 'annabel@quist.example' };
    await done(ann, UPDATE, { id: 'ofA', version: 1, input });
    await done(bob, OPEN, { input: { departmentId: 'Desk', subject: 'Annabel', body: 'Quist' } });
    await mail('toThem', 'annabel@quist.example', 'Dear customer');
    await mail('toPartner', 'a@partner.example', 'Annabel Quist has accepted');
    await mail('toNeighbour', 'b@partner.example', 'Somebody else has accepted');
    await portal.build(({ work }) => Promise.resolve(orderMail(work)));
    expect(await everything()).toContain('audit_events Quist');
    await done(admin, DELETE, { id: 'ofA', name: 'ofA' });
    await done(admin, ERASE, { id: 'ofA', name: 'ofA' });
    expect(await everything()).toEqual([]);
    const kept = await portal.db.reading(admin).of(Mail).list();
    expect(kept.map(({ id, recipient, text }) => [id, recipient, text]).sort()).toEqual([
      ['toNeighbour', 'b@partner.example', 'Somebody else has accepted'],
      ['toPartner', 'erased@invalid.invalid', ''],
      ['toThem', 'erased@invalid.invalid', ''],
    ]);
    const [update] = (await portal.audits()).filter(({ action }) => action === 'client.update');
    expect(update).toMatchObject({ clientId: 'ofA', userId: 'usr_ADMIN', ip: '192.0.2.2', redactedAt: now });
    expect(update!.changes).toMatchObject({ phone: ['', '[erased]'], version: [1, 2] });
    const invited = await portal.db.reading(admin).of(Invitation).get('invited');
    expect(invited).toMatchObject({ status: 'WITHDRAWN', email: 'erased@invalid.invalid', name: '' });
    const erasures = await portal.db.reading(admin).of(Erasure).list();
    expect(erasures.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual([
      ...['bob USER', 'invited INVITATION', 'ofA CLIENT'],
    ]);
  });

  test('what others wrote in the log about somebody else stays to the letter', async () => {
    await done(admin, UPDATE, { id: 'ofB', version: 1, input: { phone: '+49 30 777' } });
    await done(admin, DELETE, { id: 'ofA', name: 'ofA' });
    await done(admin, ERASE, { id: 'ofA', name: 'ofA' });
    const [update] = (await portal.audits()).filter(({ action }) => action === 'client.update');
    expect(update).toMatchObject({ redactedAt: null, changes: { phone: ['', '+49 30 777'] } });
  });

  test('a mail that quotes their inquiry goes, whoever it was sent to', async () => {
    const input = { clientId: 'ofA', departmentId: 'Desk', subject: 'Help', body: 'I am ill' };
    const opened = await portal.ask(partner('A'), OPEN, { input });
    expect(opened.data.ticketOpen.userErrors).toEqual([]);
    const { id } = opened.data.ticketOpen.ticket;
    await mail('toDesk', 'desk@house.example', `I am ill, see /admin/tickets/${id}/show`, 'ticketOpened');
    await done(admin, DELETE, { id: 'ofA', name: 'ofA' });
    await done(admin, ERASE, { id: 'ofA', name: 'ofA' });
    expect((await portal.db.reading(admin).of(Mail).get('toDesk')).text).toBe('');
  });

  test('the database redacts nobody who is not erased, and nothing else of those who are', async () => {
    await done(admin, UPDATE, { id: 'ofA', version: 1, input: { phone: '+49 30 5550' } });
    await done(admin, UPDATE, { id: 'ofB', version: 1, input: { phone: '+49 30 777' } });
    await done(admin, DELETE, { id: 'ofA', name: 'ofA' });
    await done(admin, ERASE, { id: 'ofA', name: 'ofA' });
    const attempt = (set: string, clientId: string) =>
      portal.source.query(`UPDATE audit_events SET ${set} WHERE clientId = '${clientId}'`);
    const blank = `changes = NULL, redactedAt = '2026-03-09 00:00:00.000'`;
    await expect(attempt(blank, 'ofB')).rejects.toThrow('append-only');
    await expect(attempt(`${blank}, action = 'none'`, 'ofA')).rejects.toThrow('append-only');
    await expect(attempt(`changes = NULL, redactedAt = NULL`, 'ofA')).rejects.toThrow('append-only');
    await expect(portal.source.query('DELETE FROM audit_events')).rejects.toThrow('append-only');
    await expect(portal.source.query('UPDATE erasures SET kind = kind')).rejects.toThrow('append-only');
    await expect(portal.source.query('DELETE FROM erasures')).rejects.toThrow('append-only');
  });
});

test('of before and after, amounts, states, dates and ids stay, and whatever people wrote goes', () => {
  const id = 'ord_01JABCDEFGHJKMNPQRSTVWXYZ0';
  const changes: Record<string, FieldChange> = {
    ...{ status: ['OPEN', 'CLOSED'], version: [1, 2], orderId: [null, id], closedOn: [null, '2026-03-08'] },
    ...{ total: [null, { minor: 1200, currency: 'EUR' }], reason: [null, 'Ann asked'], phone: ['', '+49 30 5550'] },
    ...{ additional: [{}, { birthday: '1980-01-01', size: 44 }], lines: [[], [{ description: 'For Ann', net: 3 }]] },
  };
  expect(redacted(changes)).toEqual({
    ...{ status: ['OPEN', 'CLOSED'], version: [1, 2], orderId: [null, id], closedOn: [null, '2026-03-08'] },
    ...{ total: [null, { minor: 1200, currency: 'EUR' }], reason: [null, '[erased]'], phone: ['', '[erased]'] },
    ...{ additional: ['[erased]', '[erased]'], lines: [[], [{ description: '[erased]', net: 3 }]] },
  });
});

/** A file that was uploaded, with one row of theirs and one of somebody else. */
async function imported({ work }: World): Promise<void> {
  await work.of(Import).insert({
    ...{ id: 'imp', kind: ImportKind.CLIENTS, fileName: 'old.csv', encoding: 'utf-8', headers: ['email'], mapping: {} },
    ...{ earn: false, status: ImportStatus.DONE, rows: 2, good: 2, bad: 0, entered: 2, unchanged: 0, jobId: null },
    ...{ createdByUserId: null, createdAt: now },
  });
  const row = { importId: 'imp', outcome: RowOutcome.ENTERED, problems: null };
  await work.of(ImportRow).insertAll([
    { ...row, id: 'imp-2', line: 2, cells: { email: 'annabel@quist.example', name: 'Annabel' } },
    { ...row, id: 'imp-3', line: 3, cells: { email: 'other@else.example', name: 'Other' } },
  ]);
}

function orderMail(work: World['work']): void {
  const order = { template: 'orderPlaced', to: 'annabel@quist.example', language: 'en', values: { name: 'Annabel' } };
  work.emit('mail', order);
}
