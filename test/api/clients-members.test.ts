import type { Actor } from '../../server/kernel/actor';
import { ClientMember } from '../../server/modules/clients/entity';
import { User } from '../../server/modules/identity/entity';
import { PartnerMember } from '../../server/modules/partners/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const ann = { email: ' Ann@New.example ', name: 'Ann' };

/** Partners and clients have members alike: of each, its words, whose they are, and who manages them. */
const KINDS = [
  {
    ...{ kind: 'partner', account: 'A', lesser: 'EMPLOYEE', input: 'PartnerMemberInput', role: 'PartnerMemberRole' },
    owner: partner('A'),
    managers: [admin, partner('A')] as Actor[],
    neighbours: [partner('B')] as Actor[],
    others: [staff('SUPPORT'), partner('A', 'PARTNER_EMPLOYEE'), app('A', 'partners:write'), client('ofA')] as Actor[],
    readers: [partner('A', 'PARTNER_EMPLOYEE'), staff('FINANCE')] as Actor[],
  },
  {
    ...{ kind: 'client', account: 'ofA', lesser: 'MEMBER', input: 'ClientMemberInput', role: 'ClientMemberRole' },
    owner: client('ofA'),
    managers: [admin, staff('SUPPORT'), client('ofA')] as Actor[],
    neighbours: [client('ofB')] as Actor[],
    others: [staff('FINANCE'), partner('A'), client('ofA', 'CLIENT_MEMBER'), app('A', 'clients:write')] as Actor[],
    readers: [client('ofA', 'CLIENT_MEMBER'), partner('A', 'PARTNER_EMPLOYEE')] as Actor[],
  },
];

describe.each(dialects)('on %s', (dialect) => {
  describe.each(KINDS)('members of a $kind', ({ kind, account, lesser, input, role, owner, ...who }) => {
    let portal: Portal;
    beforeEach(
      async () =>
        void (portal = await untouched(portal, () =>
          bootPortal(dialect, async (world) => {
            await world.neighbours();
            for (const id of ['boss', 'hand', 'else']) await world.user(id);
            await world.partnerMember('boss', 'A');
            await world.partnerMember('hand', 'A', 'EMPLOYEE');
            await world.partnerMember('else', 'B');
            await world.clientMember('boss', 'ofA');
            await world.clientMember('hand', 'ofA', 'MEMBER');
            await world.clientMember('else', 'ofB');
          }),
        )),
    );
    afterEach(() => expect(portal.faults).toEqual([]));
    afterAll(() => portal.close());
    const member = (userId: string, of: string = account) => `${kind === 'partner' ? 'pme' : 'cme'}_${userId}_${of}`;
    const run = async (actor: Actor, verb: string, variables: string, values: string, more: object) =>
      portal.ask(
        actor,
        `mutation (${variables}) { ${kind}Member${verb}(${values}) {
          member { id role active user { name email } } ${ERRORS} } }`,
        { ...more },
      );
    const invite = (actor: Actor, person: object) =>
      run(actor, 'Invite', `$id: ID!, $input: ${input}!`, `${kind}Id: $id, input: $input`, {
        ...{ id: account, input: { ...ann, role: lesser, ...person } },
      });
    const change = (actor: Actor, id: string, to: string) =>
      run(actor, 'Update', `$id: ID!, $role: ${role}!`, 'id: $id, role: $role', { id, role: to });
    const turn = (actor: Actor, verb: string, id: string) => run(actor, verb, '$id: ID!', 'id: $id', { id });
    const payload = (answer: { data: any }) => Object.values(answer.data)[0] as any;
    const codes = (answer: { data: any }) => payload(answer).userErrors.map(({ code }: { code: string }) => code);
    const standing = async () => {
      const reading = portal.db.reading(admin);
      const rows: { id: string; role: string; active: boolean }[] =
        kind === 'partner' ? await reading.of(PartnerMember).list() : await reading.of(ClientMember).list();
      return Object.fromEntries(rows.map((row) => [row.id, `${row.role}${row.active ? '' : ' out'}`]));
    };
    const users = async () => (await portal.db.reading(admin).of(User).list()).map(({ email }) => email).sort();

    test.each(who.managers.map((actor) => [actor.kind === 'house' ? '' : actor.role, actor] as const))(
      '%s invites a person, who becomes a user and is mailed a link',
      async (_role, actor) => {
        expect(payload(await invite(actor, {}))).toEqual({
          member: {
            ...{ id: expect.stringMatching(/^[pc]me_/), role: lesser, active: true },
            user: { name: 'Ann', email: 'ann@new.example' },
          },
          userErrors: [],
        });
        expect(await users()).toContain('ann@new.example');
        const mails = (await portal.outbox()).filter(({ type }) => type === 'mail');
        expect(mails).toMatchObject([
          { payload: { template: 'firstPassword', to: 'ann@new.example', language: 'en' } },
        ]);
        const audit = (await portal.audits()).find(({ action }) => action === `${kind}.member.invite`)!;
        expect(audit).toMatchObject({ actorKind: actor.kind, [`${kind}Id`]: account });
        expect(audit.changes).toEqual({ email: [null, 'ann@new.example'], role: [null, lesser] });
      },
    );

    test('whoever is a user elsewhere is admitted and keeps name and password', async () => {
      expect(payload(await invite(owner, { email: 'else@people.example' })).member).toMatchObject({
        user: { name: 'Name of else', email: 'else@people.example' },
      });
      expect(await users()).toHaveLength(3);
      expect(await portal.outbox()).toEqual([]);
    });

    test.each([
      [{ email: 'nobody' }, 'INVALID_EMAIL', ['input', 'email']],
      [{ name: ' ' }, 'INVALID_NAME', ['input', 'name']],
      [{ language: 'xx' }, 'UNKNOWN_LANGUAGE', ['input', 'language']],
      [{ email: 'hand@people.example' }, 'ALREADY_MEMBER', ['input', 'email']],
    ])('%j is refused as %s, and leaves nothing', async (person, code, path) => {
      const before = await standing();
      expect(payload(await invite(owner, person))).toMatchObject({ member: null, userErrors: [{ code, path }] });
      expect(await standing()).toEqual(before);
      expect(await users()).toHaveLength(3);
      expect([await portal.audits(), await portal.outbox()]).toEqual([[], []]);
    });

    test('a member becomes an owner, is shut out, invited in vain, and let back in', async () => {
      expect(payload(await change(owner, member('hand'), 'OWNER')).member).toMatchObject({
        role: 'OWNER',
        active: true,
      });
      expect(payload(await turn(owner, 'Deactivate', member('boss'))).member).toMatchObject({ active: false });
      expect(await standing()).toMatchObject({ [member('hand')]: 'OWNER', [member('boss')]: 'OWNER out' });
      expect(codes(await invite(owner, { email: 'boss@people.example' }))).toEqual(['MEMBER_DEACTIVATED']);
      expect(payload(await turn(owner, 'Activate', member('boss'))).member).toMatchObject({ active: true });
      const audits = (await portal.audits()).map(({ action, changes }) => `${action} ${JSON.stringify(changes)}`);
      expect(audits.sort()).toEqual([
        `${kind}.member.update {"active":[false,true]}`,
        `${kind}.member.update {"active":[true,false]}`,
        `${kind}.member.update {"role":["${lesser}","OWNER"]}`,
      ]);
    });

    test('the last owner neither leaves nor becomes less, unless the operator says so', async () => {
      expect(codes(await turn(owner, 'Deactivate', member('boss')))).toEqual(['LAST_OWNER']);
      expect(codes(await change(owner, member('boss'), lesser))).toEqual(['LAST_OWNER']);
      expect(await standing()).toMatchObject({ [member('boss')]: 'OWNER' });
      expect(await portal.audits()).toEqual([]);
      expect(codes(await turn(admin, 'Deactivate', member('boss')))).toEqual([]);
      expect(await standing()).toMatchObject({ [member('boss')]: 'OWNER out', [member('hand')]: lesser });
    });

    test('of two owners who shut each other out at the same instant one stays', async () => {
      await change(owner, member('hand'), 'OWNER');
      const both = await Promise.all(['boss', 'hand'].map((id) => turn(owner, 'Deactivate', member(id))));
      expect(both.flatMap(codes)).toEqual(['LAST_OWNER']);
      const left = await standing();
      expect([left[member('boss')], left[member('hand')]].sort()).toEqual(['OWNER', 'OWNER out']);
    });

    test('for a neighbour neither the account nor its members exist', async () => {
      const before = await standing();
      for (const actor of who.neighbours) {
        expect(codes(await invite(actor, {}))).toEqual(['NOT_FOUND']);
        expect(codes(await change(actor, member('hand'), 'OWNER'))).toEqual(['NOT_FOUND']);
        expect(codes(await turn(actor, 'Deactivate', member('hand')))).toEqual(['NOT_FOUND']);
        expect(codes(await turn(actor, 'Activate', member('hand')))).toEqual(['NOT_FOUND']);
      }
      expect(await standing()).toEqual(before);
      expect(await users()).toHaveLength(3);
      expect(await portal.audits()).toEqual([]);
    });

    test('nobody else manages them, nor anybody from an account that is not their own', async () => {
      const impersonating = { ...client('ofA'), behind: { userId: 'usr_A', partnerId: 'A' } } as Actor;
      for (const actor of [...who.others, impersonating]) {
        const answers = [
          await invite(actor, {}),
          await change(actor, member('hand'), 'OWNER'),
          await turn(actor, 'Deactivate', member('hand')),
          await turn(actor, 'Activate', member('hand')),
        ];
        expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill('FORBIDDEN'));
      }
      expect(await standing()).toMatchObject({ [member('boss')]: 'OWNER', [member('hand')]: lesser });
    });

    test('those who may see the account see its people, the neighbour does not', async () => {
      const query = `query ($id: ID!) { ${kind}(id: $id) { members { role user { name email } } } }`;
      for (const actor of who.readers)
        expect((await portal.ask(actor, query, { id: account })).data[kind].members).toEqual([
          { role: 'OWNER', user: { name: 'Name of boss', email: 'boss@people.example' } },
          { role: lesser, user: { name: 'Name of hand', email: 'hand@people.example' } },
        ]);
      const [neighbour] = who.neighbours;
      expect((await portal.ask(neighbour!, query, { id: account })).data[kind]).toBeNull();
    });
  });

  test('when somebody was deactivated is kept, until they are let back in', async () => {
    const portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['boss', 'hand']) await world.user(id);
      await world.partnerMember('boss', 'A');
      await world.partnerMember('hand', 'A', 'EMPLOYEE');
    });
    const turn = async (verb: string) => {
      const mutation = `mutation { partnerMember${verb}(id: "pme_hand_A") { member { active deactivatedAt } } }`;
      return (await portal.ask(partner('A'), mutation)).data[`partnerMember${verb}`].member;
    };
    expect(await turn('Deactivate')).toEqual({ active: false, deactivatedAt: now.toISOString() });
    portal.at(new Date(now.getTime() + 1000));
    expect(await turn('Deactivate')).toEqual({ active: false, deactivatedAt: now.toISOString() });
    expect(await turn('Activate')).toEqual({ active: true, deactivatedAt: null });
    await portal.close();
  });
});
