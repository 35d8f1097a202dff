import type { Actor } from '../../server/kernel/actor';
import { Attribution } from '../../server/modules/attributions/entity';
import { Client } from '../../server/modules/clients/entity';
import { Commission } from '../../server/modules/commissions/entity';
import { IntakeReport, ReportKind } from '../../server/modules/intake/entity';
import { receive } from '../../server/modules/intake/service/receive';
import { accept } from '../../server/modules/invitations/service/answer';
import { inviteClient, senderOf } from '../../server/modules/invitations/service/send';
import { CreditNote } from '../../server/modules/invoices/entity/credit-note';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { Click, ReferralLink } from '../../server/modules/links/entity';
import { recordClick } from '../../server/modules/links/service/clicks';
import { createCoupon, createLink } from '../../server/modules/links/service/codes';
import { signUp } from '../../server/modules/links/service/sign-up';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, paid } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { enrolled, programme } from '../support/programmes';
import type { World } from '../support/world';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);
const origin = { ip: null, requestId: null };
const billing: Actor = { kind: 'staff', role: 'ADMIN', userId: 'usr_ADMIN', scopes: ['intake:write'] };

/** Two partners in a referral programme at a tenth, each with a link and a coupon. */
async function furnished(world: World): Promise<void> {
  await world.neighbours();
  await world.category('hosting');
  await programme(world.work, 'referral', { windowMonths: 24, eligibility: 'INVITED' });
  for (const id of ['A', 'B']) {
    await world.user(`usr_${id}`);
    await world.partnerMember(`usr_${id}`, id);
    await enrolled(world.work, id, 'referral');
    const wish = { partnerId: id, name: 'Race', programmeId: 'referral' };
    await createLink(world.work, { ...wish, code: `link-${id.toLowerCase()}` });
    await createCoupon(world.work, { ...wish, code: `cpn-${id.toLowerCase()}` });
  }
  await world.user('usr_ofNobody');
  await world.clientMember('usr_ofNobody', 'ofNobody');
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect, furnished)));
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    expect((await prove(all(portal))).differences).toEqual([]);
    await portal.close();
  });

  /** How many came through, and why the others did not. */
  async function told(attempts: readonly Promise<unknown>[]) {
    const settled = await Promise.allSettled(attempts);
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.code ?? String(each.reason)] : []));
    return { done: settled.length - refused.length, refused: [...new Set(refused)].sort() };
  } // prettier-ignore
  const attributed = (clientId: string) =>
    all(portal)
      .of(Relationship)
      .count([{ clientId, kind: RelationshipKind.ATTRIBUTED }]);
  const attributions = (clientId: string) => all(portal).of(Attribution).count([{ clientId }]);
  const invite = (partnerId: string) =>
    portal.db.transact(partner(partnerId), async (work) => {
      const wish = { email: 'usr_ofnobody@people.example', name: '', company: '', message: '', language: 'en', accessOnly: false, programmeId: 'referral' };
      return (await inviteClient(work, await senderOf(work), wish)).token!;
    }); // prettier-ignore
  const report = (kind: ReportKind, row: object) => receive(portal.db, billing, kind, [row as never]);
  const counted = (answers: readonly { result: string }[][]) =>
    Object.fromEntries(
      ['APPLIED', 'WAITING', 'DUPLICATE', 'REFUSED'].map((name) => [name, answers.flat().filter(({ result }) => result === name).length]),
    ); // prettier-ignore

  it('lets one of 100 acceptances of an invitation through, and rewards the payment once', async () => {
    const token = await invite('A');
    const owner = client('ofNobody');
    const { done, refused } = await told(HUNDRED.map(() => accept(portal.db, token, owner, null, origin)));
    expect([done, refused]).toEqual([1, ['INVITATION_CLOSED']]);
    expect([await attributed('ofNobody'), await attributions('ofNobody')]).toEqual([1, 1]);
    await paid(portal, 'ofNobody', [['hosting', 10_000]]);
    expect(await all(portal).of(Commission).list()).toMatchObject([{ partnerId: 'A', amount: { minor: 1_000 } }]);
  });

  it('gives a client to one of two partners whose invitations it accepts 100 times at once', async () => {
    const tokens = [await invite('A'), await invite('B')];
    const owner = client('ofNobody');
    const { done } = await told(HUNDRED.map((nth) => accept(portal.db, tokens[nth % 2]!, owner, null, origin)));
    // Each invitation is accepted; the one that comes second is for access alone.
    expect(done).toBe(2);
    expect([await attributed('ofNobody'), await attributions('ofNobody')]).toEqual([1, 1]);
  });

  it('keeps 100 clicks at once, and makes of 100 sign-ups with the last of them one client and one attribution', async () => {
    const ids = await Promise.all(HUNDRED.map((nth) => click(nth % 2 === 0 ? 'A' : 'B')));
    expect(new Set(ids).size).toBe(100);
    const kept = await all(portal).of(Click).countBy(['partnerId']);
    expect(kept.map(({ counted: count }) => count)).toEqual([50, 50]);
    const wish = { name: 'Mara Lind', company: 'Lind Ltd', email: 'mara@lind.example', country: 'DE', language: 'en' };
    const given = { coupon: null, code: null, clickId: ids[0]! };
    const { refused } = await told(HUNDRED.map(() => signUp(portal.db, wish, given, { who: null, origin })));
    expect(refused).toEqual([]);
    const made = await all(portal)
      .of(Client)
      .list({ where: [{ email: wish.email }] });
    expect(made).toHaveLength(1);
    expect([await attributed(made[0]!.id), await attributions(made[0]!.id)]).toEqual([1, 1]);
    expect((await linkOf('A')).signups).toBe(1);
    await paid(portal, made[0]!.id, [['hosting', 10_000]]);
    expect(await all(portal).of(Commission).count()).toBe(1);
  });

  it('counts a click for one of twenty clients that sign up with it at once', async () => {
    const clickId = await click('A');
    const wishes = HUNDRED.slice(0, 20).map((nth) => ({
      ...{ name: `Client ${nth}`, company: '', email: `client${nth}@new.example`, country: 'DE', language: 'en' },
    }));
    const given = { coupon: null, code: null, clickId };
    const { refused } = await told(wishes.map((wish) => signUp(portal.db, wish, given, { who: null, origin })));
    expect(refused).toEqual([]);
    expect(
      await all(portal)
        .of(Click)
        .count([{ id: clickId }]),
    ).toBe(1);
    expect(
      await all(portal)
        .of(Attribution)
        .count([{ programmeId: 'referral' }]),
    ).toBe(1);
    expect(
      await all(portal)
        .of(Client)
        .count([{ country: 'DE', currency: 'EUR', company: '' }]),
    ).toBe(20);
  });

  it('enters each of 100 equal reports once, and finds what was waiting for one another at the same moment', async () => {
    const at = '2026-02-01T10:00:00.000Z';
    const signedUp = {
      key: 'c1',
      email: 'c1@shop.example',
      company: 'Shop',
      country: 'DE',
      signedUpAt: at,
      code: 'link-a',
    };
    const line = {
      key: 'plan',
      category: 'hosting',
      net: '100.00',
      recurring: true,
      periodFrom: '2026-02-01',
      periodUntil: '2026-03-01',
    };
    const sale = { key: 't1', clientKey: 'c1', occurredAt: at, currency: 'EUR', lines: [line] };
    const answers = await Promise.all(
      HUNDRED.map((nth) =>
        nth % 2 === 0 ? report(ReportKind.TRANSACTION, sale) : report(ReportKind.CLIENT, signedUp),
      ),
    );
    const [sales, clients] = [answers.filter((_, nth) => nth % 2 === 0), answers.filter((_, nth) => nth % 2 === 1)];
    expect(counted(clients)).toEqual({ APPLIED: 1, WAITING: 0, DUPLICATE: 49, REFUSED: 0 });
    const { APPLIED, WAITING, DUPLICATE, REFUSED } = counted(sales) as Record<string, number>;
    expect([APPLIED! + WAITING!, DUPLICATE, REFUSED]).toEqual([1, 49, 0]);
    expect(await all(portal).of(IntakeReport).countBy(['status'])).toMatchObject([{ status: 'APPLIED', counted: 2 }]);
    const [made] = await all(portal)
      .of(Client)
      .list({ where: [{ email: 'c1@shop.example' }] });
    expect([await attributed(made!.id), await attributions(made!.id)]).toEqual([1, 1]);
    expect(await all(portal).of(Invoice).count()).toBe(1);
    expect(await all(portal).of(Commission).list()).toMatchObject([{ partnerId: 'A', amount: { minor: 1_000 } }]);
    const refund = {
      key: 'r1',
      transactionKey: 't1',
      occurredAt: '2026-02-02T10:00:00.000Z',
      lines: [{ key: 'plan', net: '50' }],
    };
    const refunds = await Promise.all(HUNDRED.map(() => report(ReportKind.REFUND, refund)));
    expect(counted(refunds)).toEqual({ APPLIED: 1, WAITING: 0, DUPLICATE: 99, REFUSED: 0 });
    expect(await all(portal).of(CreditNote).count()).toBe(1);
    expect((await all(portal).of(Commission).list()).map(({ amount }) => amount.minor).sort()).toEqual([-500, 1_000]);
  });

  it('binds an account to one of three reports of its address at once, and enters the others beside it', async () => {
    const at = '2026-02-01T10:00:00.000Z';
    const row = (key: string, email: string) => ({ key, email, company: key, country: 'DE', signedUpAt: at, code: 'link-a' }); // prettier-ignore
    const answers = await Promise.all(
      HUNDRED.slice(0, 3).map((nth) =>
        receive(portal.db, billing, ReportKind.CLIENT, [
          row(`one${nth}`, 'ofnobody@client.example') as never,
          row(`other${nth}`, `other${nth}@shop.example`) as never,
        ]),
      ),
    );
    expect(counted(answers)).toEqual({ APPLIED: 6, WAITING: 0, DUPLICATE: 0, REFUSED: 0 });
    expect([await attributed('ofNobody'), await attributions('ofNobody')]).toEqual([1, 1]);
    expect(
      await all(portal)
        .of(IntakeReport)
        .count([{ clientId: 'ofNobody' }]),
    ).toBe(1);
  });

  it('rewards each of 100 payments that are reported at once', async () => {
    const at = '2026-02-01T10:00:00.000Z';
    for (const key of ['c1', 'c2'])
      await report(ReportKind.CLIENT, {
        ...{ key, email: `${key}@shop.example`, company: key, country: 'DE', signedUpAt: at, code: 'link-a' },
      });
    const sale = (nth: number) => ({
      ...{ key: `t${nth}`, clientKey: nth % 2 ? 'c1' : 'c2', occurredAt: at, currency: 'EUR' },
      lines: [
        {
          key: 'plan',
          category: 'hosting',
          net: '100.00',
          recurring: true,
          periodFrom: '2026-02-01',
          periodUntil: '2026-03-01',
        },
      ],
    });
    const answers = await Promise.all(HUNDRED.map((nth) => report(ReportKind.TRANSACTION, sale(nth))));
    expect(counted(answers)).toEqual({ APPLIED: 100, WAITING: 0, DUPLICATE: 0, REFUSED: 0 });
    expect(
      await all(portal)
        .of(Commission)
        .count([{ partnerId: 'A' }]),
    ).toBe(100);
  });

  const linkOf = async (partnerId: string) => (await all(portal).of(ReferralLink).first({ partnerId }))!;
  const click = async (partnerId: string) =>
    recordClick(portal.db, { linkId: (await linkOf(partnerId)).id, partnerId, previousId: null });
});
