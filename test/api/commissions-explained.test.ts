import { Commission } from '../../server/modules/commissions/entity';
import { decline, hold, markPaid, takeIntoPayout } from '../../server/modules/commissions/service/state';
import { duties } from '../../server/modules/commissions/jobs';
import { PartnerEnrolment } from '../../server/modules/programmes/entity';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, commissionsOn, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { billed, brought, enrolled, programme, promised } from '../support/programmes';
import { eur } from '../support/world';

const WHY = `query ($id: ID!, $language: String) { commission(id: $id) { needsReview status payoutId paidOn
  explanation(language: $language) { sentence rule rate flat { amount } beforeRounding conditions { name value }
    overrideReason tier windowMonth windowMonths expectedPayoutOn payoutId } } }`;
const CLIENT = `query ($id: ID!, $language: String) { client(id: $id) {
  earnedNothing(language: $language) { reason clients eligibility windowFrom windowUntil windowEndedOn sentence } } }`;
const LINES = `query ($id: ID!) { invoice(id: $id) { lines {
  earnedNothing(language: "es") { reason eligibility windowFrom windowUntil sentence } } } }`;
const REVIEW = `query ($needsReview: Boolean) { commissions(filter: { needsReview: $needsReview }) { totalCount nodes { id } } }`;

const at = (day: string) => new Date(`${day}T10:00:00.000Z`);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      const { work } = world;
      for (const id of ['P', 'Q']) await world.partner(id);
      for (const id of ['C', 'D', 'lonely']) await world.client(id);
      await servedBy(world, 'Q', 2);
      await programme(work, 'months', { windowMonths: 2, review: 'MANUAL', holdDays: 10, eligibility: 'INVITED' });
      await programme(work, 'fixed', { commissions: [{ key: 'each', when: { category: 'hosting' }, amounts: { EUR: '5.00' } }] }); // prettier-ignore
      for (const key of ['months', 'fixed']) await enrolled(work, 'P', key);
    });
    portal.at(at('2026-01-05'));
    const terms = { invitedAt: at('2026-01-01'), acceptedAt: at('2026-01-02') };
    await portal.build(async ({ work }) => {
      await brought(work, 'P', 'C', { programmeId: 'months', ...terms });
      await brought(work, 'P', 'D', { programmeId: 'fixed' });
    });
  });
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  const bill = (clientId: string, day: string, minor = 10_000) => {
    portal.at(at(day));
    return billed(portal, clientId, [{ start: day, minor }]);
  };
  const only = async (invoiceId: string) => (await commissionsOn(portal, invoiceId))[0]!.id;
  const why = async (id: string, language = 'en', actor = partner('P')) => {
    const { data, errors } = await portal.ask(actor, WHY, { id, language });
    expect(errors).toBeUndefined();
    return data.commission;
  };
  const nothing = async (id: string, actor = admin, language = 'en') =>
    (await portal.ask(actor, CLIENT, { id, language })).data.client?.earnedNothing;
  const finance = staff('FINANCE');

  test('in its window, approved by a person: which month of how many, and that somebody waits for it', async () => {
    await bill('C', '2026-01-10');
    const id = await only(await bill('C', '2026-02-10'));
    const { explanation, needsReview } = await why(id);
    expect(explanation).toMatchObject({ windowMonth: 2, windowMonths: 2, tier: null, conditions: [], rule: 'everything' }); // prettier-ignore
    expect(explanation).toMatchObject({ rate: 1_000, flat: null, expectedPayoutOn: '2026-03-05' });
    expect(explanation.sentence).toContain(
      'Month 2 of the 2 for which the client earns. Pending: its hold ends on February 20, 2026. A person then approves it.',
    );
    expect(needsReview).toBe(false);
    portal.at(at('2026-02-20'));
    expect((await why(id)).needsReview).toBe(true);
    const reviewed = async (needsReview: boolean) => (await portal.ask(finance, REVIEW, { needsReview })).data.commissions.totalCount; // prettier-ignore
    expect([await reviewed(true), await reviewed(false)]).toEqual([2, 0]);
    const home = await portal.ask(finance, '{ home { money { commissionsToReview commissionsHeld } } }');
    expect(home.data.home.money).toEqual({ commissionsToReview: 2, commissionsHeld: 0 });
  });

  test('an amount per line, and what made the rule win', async () => {
    const invoice = await bill('D', '2026-01-10');
    const { explanation } = await why(await only(invoice), 'bg');
    expect(explanation).toMatchObject({ rate: null, flat: { amount: '5.00' }, beforeRounding: '5.00' });
    expect(explanation.conditions).toEqual([{ name: 'category', value: 'hosting' }]);
    expect(explanation.sentence).toContain('фиксирана сума за „hosting of C“'.replace('of C', 'of D'));
    await credited(portal, invoice, [3_333]);
    const [, taken] = (await commissionsOn(portal, invoice)).sort((a, b) => b.amount.minor - a.amount.minor);
    expect((await why(taken!.id)).explanation.sentence).toContain('took €33.33 net off “hosting of D”');
  });

  test('an override is named with its reason, in the partner’s own words of the deal', async () => {
    await portal.build(({ work }) => promised(work, 'P', 'fixed', { reason: 'launch partner' }));
    const { explanation } = await why(await only(await bill('D', '2026-01-10')), 'pt');
    expect(explanation).toMatchObject({ rule: 'override:ovr-P', overrideReason: 'launch partner', rate: 2_500, conditions: [] }); // prettier-ignore
    expect(explanation.sentence).toContain('Acordado apenas com este parceiro');
  });

  test('held, declined, approved, in a payout, paid: each says so, and when money is expected', async () => {
    const [first, second] = [await only(await bill('D', '2026-01-10')), await only(await bill('D', '2026-01-11'))];
    await portal.db.transact(finance, async (work) => {
      await hold(work, [first], 'Who is this');
      await decline(work, [second], 'A test order');
    });
    expect((await why(first)).explanation).toMatchObject({ sentence: expect.stringMatching(/Held by a person: Who is this\.$/), expectedPayoutOn: null }); // prettier-ignore
    expect((await why(second)).explanation.sentence).toMatch(
      /Declined by a person on January 11, 2026: A test order\.$/,
    );
    const third = await only(await bill('D', '2026-01-12'));
    await duties[0]!.run(portal.db);
    expect((await why(third)).explanation).toMatchObject({ sentence: expect.stringMatching(/Approved on January 12, 2026\. The payout is expected on February 5, 2026\.$/) }); // prettier-ignore
    await portal.build(({ work }) => takeIntoPayout(work, { partnerId: 'P', currency: 'EUR', payoutId: 'pay' }));
    expect((await why(third)).explanation).toMatchObject({ sentence: expect.stringMatching(/It is in a payout that is under way\.$/), payoutId: 'pay', expectedPayoutOn: null }); // prettier-ignore
    portal.at(at('2026-02-06'));
    await portal.build(({ work }) => markPaid(work, 'pay'));
    expect(await why(third)).toMatchObject({ paidOn: '2026-02-06', payoutId: 'pay' });
    expect((await why(third, 'it')).explanation.sentence).toMatch(/Pagata il 6 febbraio 2026\.$/);
    expect(
      await all(portal)
        .of(Commission)
        .count([{ paidOn: '2026-02-06' }]),
    ).toBe(1);
  });

  test('a line outside of the window says since when, in the language asked for', async () => {
    await bill('C', '2026-01-10');
    const over = await bill('C', '2026-03-10');
    const { data } = await portal.ask(partner('P'), LINES, { id: over });
    expect(data.invoice.lines).toEqual([
      {
        earnedNothing: {
          ...{ reason: 'WINDOW_OVER', eligibility: 'INVITED_FIRST', windowFrom: '2026-01-10', windowUntil: '2026-03-10' },
          sentence:
            'Los 2 meses en los que el cliente genera comisión empezaron el 10 de enero de 2026 y terminaron el 10 de marzo de 2026.',
        },
      },
    ]); // prettier-ignore
  });

  describe('a client that earns nothing says why', () => {
    test('nobody brought it; to the neighbour, nobody it knows of', async () => {
      expect(await nothing('lonely')).toMatchObject({ reason: 'NO_PARTNER', clients: null });
      expect(await nothing('C', partner('Q'))).toBeUndefined();
      expect(await nothing('C', client('C'))).toBeNull();
    });

    test('it has never paid; once it has, nothing stands in the way', async () => {
      expect(await nothing('D', partner('P'), 'it')).toEqual({
        ...{ reason: 'NEVER_PAID', clients: 0, eligibility: 'ATTRIBUTED', windowFrom: null, windowUntil: null },
        ...{ windowEndedOn: null, sentence: 'Il cliente non ha ancora pagato nulla.' },
      });
      await bill('D', '2026-01-10');
      expect(await nothing('D', partner('P'))).toBeNull();
    });

    test('what it paid last earned nothing, for its reason', async () => {
      await paid(portal, 'D', [['consulting', 5_000]]);
      expect(await nothing('D')).toMatchObject({ reason: 'NO_RULE' });
    });

    test('it is not eligible, and why', async () => {
      await portal.build(async (world) => {
        await world.client('uninvited');
        await brought(world.work, 'P', 'uninvited', { programmeId: 'months' });
      });
      expect(await nothing('uninvited')).toMatchObject({ reason: 'NOT_ELIGIBLE', eligibility: 'NOT_ACCEPTED' });
    });

    test('it has paid, but no recurring invoice; then it earns, until its months are over', async () => {
      await portal.build(async (world) => {
        const { id } = await world.invoice('C', [eur(1_000)]);
        return id;
      });
      expect(await nothing('C')).toMatchObject({ reason: 'NEVER_PAID' });
      portal.at(at('2026-01-10'));
      await billed(portal, 'C', [{ minor: 500, kind: 'ONE_OFF' as never }]);
      expect(await nothing('C')).toMatchObject({ reason: 'BEFORE_WINDOW', windowFrom: null });
      await bill('C', '2026-01-11');
      expect(await nothing('C')).toBeNull();
      portal.at(at('2026-03-10'));
      expect(await nothing('C')).toBeNull();
      portal.at(at('2026-03-11'));
      expect(await nothing('C')).toMatchObject({ reason: 'WINDOW_OVER', windowFrom: '2026-01-11', windowUntil: '2026-03-11' }); // prettier-ignore
    });

    test('it took a refund', async () => {
      const invoice = await bill('C', '2026-01-11');
      portal.at(at('2026-01-20'));
      await credited(portal, invoice, [100]);
      expect(await nothing('C')).toMatchObject({
        ...{ reason: 'WINDOW_ENDED', windowEndedOn: '2026-01-20' },
        sentence: 'The client has earned nothing since January 20, 2026: it took a refund of a recurring plan.',
      });
    });

    test('its partner has too few clients, or has left', async () => {
      await paid(portal, 'Q0', [['shared-hosting', 1_000]]);
      expect(await nothing('Q0', partner('Q'))).toMatchObject({ reason: 'BELOW_FIRST_TIER', clients: 2 });
      await portal.build(({ work }) => work.of(PartnerEnrolment).update('enr-Q', { leftAt: work.now }));
      expect(await nothing('Q0', partner('Q'))).toMatchObject({ reason: 'NOT_ENROLLED' });
    });

    test('for many clients in as many statements as for few', async () => {
      const list = `query ($ids: [ID!]) { clients(filter: { ids: $ids }) { nodes { earnedNothing { reason } } } }`;
      const few = await portal.ask(admin, list, { ids: ['C', 'Q0'] });
      const many = await portal.ask(admin, list, { ids: ['C', 'D', 'Q0', 'Q1', 'lonely'] });
      expect([few.errors, many.data.clients.nodes.length]).toEqual([undefined, 5]);
      // One more for each programme there is.
      expect(many.statements.length - few.statements.length).toBe(1);
    });
  });
});
