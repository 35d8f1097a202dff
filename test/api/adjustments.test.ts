import { Adjustment } from '../../server/modules/adjustments/entity';
import { releaseFromPayout, takeIntoPayout } from '../../server/modules/adjustments/service';
import { Commission, PartnerDaily } from '../../server/modules/commissions/entity';
import { LedgerEntry } from '../../server/modules/ledger/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, balances, commissionsOn, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const FIELDS = `id kind status amount { amount currency } reason commissionId decidable decisionReason decidedOn
  partner { id } programme { key } commission { id } proposedBy { name } decidedBy { name }`;
const PROPOSE = `mutation ($input: AdjustmentInput!, $key: String!) {
  adjustmentPropose(input: $input, idempotencyKey: $key) { userErrors { code path values } adjustment { ${FIELDS} } } }`;
const APPROVE = `mutation ($id: ID!, $key: String!) {
  adjustmentApprove(id: $id, idempotencyKey: $key) { userErrors { code path values } adjustment { ${FIELDS} } } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) {
  adjustmentReject(id: $id, reason: $reason) { userErrors { code path values } adjustment { ${FIELDS} } } }`;
const LIST = `query ($filter: AdjustmentFilter) { adjustments(filter: $filter) { totalCount nodes { ${FIELDS} } } }`;
const ONE = `query ($id: ID!) { adjustment(id: $id) { ${FIELDS} } }`;

type Asking = Parameters<Portal['ask']>[0];
const finance = staff('FINANCE');
let keys = 0;
const key = () => `key ${++keys}`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P', { language: 'bg' });
      await world.partner('Q');
      await servedBy(world, 'P', 3);
      for (const role of ['ADMIN', 'FINANCE']) await world.user(`usr_${role}`);
    });
  });
  afterEach(() => portal.close());

  const input = (rest: object = {}) => ({
    ...{ partnerId: 'P', kind: 'ADJUSTMENT', amount: { amount: '12.50', currency: 'EUR' }, reason: 'A late credit' },
    ...rest,
  });
  const propose = async (rest: object = {}, actor: Asking = finance, reuse = key()) =>
    (await portal.ask(actor, PROPOSE, { input: input(rest), key: reuse })).data.adjustmentPropose;
  const approve = async (id: string, actor: Asking = admin, reuse = key()) =>
    (await portal.ask(actor, APPROVE, { id, key: reuse })).data.adjustmentApprove;
  const list = async (actor: Asking, filter: object = {}) =>
    (await portal.ask(actor, LIST, { filter })).data.adjustments;
  const audited = async () =>
    (await portal.audits())
      .filter(({ action }) => action.startsWith('adjustment.'))
      .map(({ action, userId, partnerId }) => [action, userId, partnerId]);
  const adjusted = async () =>
    (
      await all(portal)
        .of(PartnerDaily)
        .list({ where: [{ partnerId: 'P' }] })
    ).map(({ day, adjusted }) => [day, adjusted]);

  test('proposed by one, it moves nothing and is hidden; approved by another, it is available, told and shown', async () => {
    const { userErrors, adjustment } = await propose();
    expect(userErrors).toEqual([]);
    expect(adjustment).toMatchObject({
      ...{ kind: 'ADJUSTMENT', status: 'PROPOSED', amount: { amount: '12.50', currency: 'EUR' }, decidable: false },
      ...{ partner: { id: 'P' }, programme: { key: 'hosting-reseller' }, proposedBy: { name: 'Name of usr_FINANCE' } },
    });
    const { id } = adjustment;
    expect([await balances(portal, 'P'), await portal.outbox()]).toEqual([[0, 0, 0], []]);
    expect((await list(partner('P'))).totalCount).toBe(0);
    expect((await portal.ask(partner('P'), ONE, { id })).data.adjustment).toBeNull();
    expect((await list(admin)).nodes).toMatchObject([{ id, decidable: true }]);

    const done = await approve(id);
    expect(done.userErrors).toEqual([]);
    expect(done.adjustment).toMatchObject({ status: 'APPROVED', decidedOn: '2026-03-08', decidable: false });
    expect(await balances(portal, 'P')).toEqual([0, 1_250, -1_250]);
    expect(await adjusted()).toEqual([['2026-03-08', 1_250]]);
    const shown = (await portal.ask(partner('P'), ONE, { id })).data.adjustment;
    expect(shown).toMatchObject({ status: 'APPROVED', reason: 'A late credit', proposedBy: null, decidedBy: null });
    expect((await portal.outbox()).map(({ payload }) => payload)).toEqual([
      {
        ...{ template: 'adjustmentApproved', to: 'p@partner.example', language: 'bg' },
        values: {
          ...{ name: 'P', kind: 'ADJUSTMENT', amount: '12.50', currency: 'EUR' },
          ...{ reason: 'A late credit', adjustmentId: id },
        },
      },
    ]);
    expect(await audited()).toEqual([
      ['adjustment.propose', 'usr_FINANCE', null],
      ['adjustment.approve', 'usr_ADMIN', 'P'],
    ]);
    const { postings } = (await portal.ask(partner('P'), '{ ledgerEntries { nodes { kind postings { account adjustmentId } } } }')).data.ledgerEntries.nodes[0]; // prettier-ignore
    expect(postings).toEqual([
      { account: 'AVAILABLE', adjustmentId: id },
      { account: 'EXPENSE', adjustmentId: id },
    ]);
  });

  test('what is taken may leave less than nothing, and blocks', async () => {
    const { adjustment } = await propose({ amount: { amount: '-80.00', currency: 'EUR' } });
    await approve(adjustment.id);
    expect(await balances(portal, 'P')).toEqual([0, -8_000, 8_000]);
    expect(await adjusted()).toEqual([['2026-03-08', -8_000]]);
  });

  test('nobody approves or rejects what is their own, nor twice; nothing moves', async () => {
    const { adjustment } = await propose();
    const refusals = [
      await approve(adjustment.id, finance),
      (await portal.ask(finance, REJECT, { id: adjustment.id, reason: 'my mistake' })).data.adjustmentReject,
    ];
    for (const { userErrors } of refusals)
      expect(userErrors).toEqual([{ code: 'SAME_PERSON', path: ['id'], values: {} }]);
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
    await approve(adjustment.id);
    expect((await approve(adjustment.id)).userErrors).toMatchObject([
      { code: 'ADJUSTMENT_DECIDED', values: { status: 'APPROVED' } },
    ]);
    expect([await balances(portal, 'P'), await all(portal).of(LedgerEntry).count()]).toEqual([[0, 1_250, -1_250], 1]);
  });

  test('two who decide at once: one wins, the other is told', async () => {
    const { adjustment } = await propose();
    const decided = await Promise.all([
      approve(adjustment.id),
      portal
        .ask(admin, REJECT, { id: adjustment.id, reason: 'Not agreed with sales' })
        .then(({ data }) => data.adjustmentReject),
    ]);
    const codes = decided.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code));
    expect(codes).toEqual(['ADJUSTMENT_DECIDED']);
    const { status } = await all(portal).of(Adjustment).get(adjustment.id);
    expect(await balances(portal, 'P')).toEqual(status === 'APPROVED' ? [0, 1_250, -1_250] : [0, 0, 0]);
  });

  test('rejected, it never moves anything and its partner never hears of it', async () => {
    const { adjustment } = await propose();
    const { data } = await portal.ask(admin, REJECT, { id: adjustment.id, reason: 'Not agreed with sales' });
    expect(data.adjustmentReject).toMatchObject({
      userErrors: [],
      adjustment: {
        status: 'REJECTED',
        decisionReason: 'Not agreed with sales',
        decidedBy: { name: 'Name of usr_ADMIN' },
      },
    });
    expect([await balances(portal, 'P'), await portal.outbox(), await adjusted()]).toEqual([[0, 0, 0], [], []]);
    expect((await list(partner('P'))).totalCount).toBe(0);
    expect((await approve(adjustment.id)).userErrors).toMatchObject([
      { code: 'ADJUSTMENT_DECIDED', values: { status: 'REJECTED' } },
    ]);
  });

  test('a key is good once: the same act again does nothing, and another act with it is refused', async () => {
    const first = await propose({}, finance, 'the same');
    expect((await propose({}, finance, 'the same')).adjustment.id).toBe(first.adjustment.id);
    expect((await propose({ reason: 'Something else' }, finance, 'the same')).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    const { id } = first.adjustment;
    await Promise.all([approve(id, admin, 'once'), approve(id, admin, 'once')]);
    expect((await approve(id, admin, 'once')).userErrors).toEqual([]);
    expect([await all(portal).of(Adjustment).count(), await balances(portal, 'P')]).toEqual([1, [0, 1_250, -1_250]]);
  });

  test.each([
    ['nothing', { amount: { amount: '0.00', currency: 'EUR' } }, 'AMOUNT_ZERO'],
    ['a bonus that takes', { kind: 'BONUS', amount: { amount: '-1.00', currency: 'EUR' } }, 'BONUS_NOT_POSITIVE'],
    ['no reason', { reason: ' no ' }, 'REASON_REQUIRED'],
    ['a reason too long', { reason: 'x'.repeat(501) }, 'REASON_REQUIRED'],
    ['a partner there is not', { partnerId: 'nobody' }, 'NOT_FOUND'],
    ['a programme there is not', { programmeId: 'none' }, 'NOT_FOUND'],
    ['a commission there is not', { commissionId: 'none' }, 'NOT_FOUND'],
  ])('a proposal with %s is refused', async (_what, rest, code) => {
    expect((await propose(rest)).userErrors).toMatchObject([{ code }]);
    expect([await all(portal).of(Adjustment).count(), await audited()]).toEqual([0, []]);
  });

  test('it corrects a decided commission of the partner’s, in its currency and programme, and the commission shows it', async () => {
    const [commission] = await commissionsOn(portal, await paid(portal, 'P0', [['shared-hosting', 10_000]]));
    const commissionId = commission!.id;
    const about = (rest: object) => propose({ commissionId, ...rest });
    expect((await about({})).userErrors).toMatchObject([
      { code: 'COMMISSION_NOT_FINAL', values: { status: 'PENDING' } },
    ]);
    await portal.build(({ work }) => work.of(Commission).update(commissionId, { status: 'APPROVED' as never }));
    expect((await about({ partnerId: 'Q' })).userErrors).toMatchObject([{ code: 'COMMISSION_OF_ANOTHER' }]);
    expect((await about({ amount: { amount: '5', currency: 'JPY' } })).userErrors).toMatchObject([
      { code: 'ADJUSTMENT_CURRENCY', values: { expected: 'EUR', currency: 'JPY' } },
    ]);
    const { adjustment } = await about({});
    expect(adjustment.commission).toEqual({ id: commissionId });
    const shown = async (actor: Asking) =>
      (await portal.ask(actor, 'query ($id: ID!) { commission(id: $id) { adjustments { id } } }', { id: commissionId })).data.commission.adjustments; // prettier-ignore
    expect([await shown(admin), await shown(partner('P'))]).toEqual([[{ id: adjustment.id }], []]);
    await approve(adjustment.id);
    expect(await shown(partner('P'))).toEqual([{ id: adjustment.id }]);
    expect(await shown(partner('P', 'PARTNER_EMPLOYEE'))).toEqual([]);
  });

  test('the neighbour sees nothing of it, whatever it asks for', async () => {
    const { adjustment } = await propose({ kind: 'BONUS' });
    await approve(adjustment.id);
    expect((await list(partner('Q'))).totalCount).toBe(0);
    expect((await list(partner('Q'), { partnerId: 'P' })).totalCount).toBe(0);
    expect((await portal.ask(partner('Q'), ONE, { id: adjustment.id })).data.adjustment).toBeNull();
  });

  test.each([
    [{ partnerId: 'P' }, 2],
    [{ partnerId: 'Q' }, 1],
    [{ kind: 'BONUS' }, 1],
    [{ status: ['APPROVED'] }, 1],
    [{ status: ['PROPOSED', 'REJECTED'] }, 2],
    [{ currency: 'JPY' }, 1],
    [{ ids: [] }, 0],
    [{ commissionId: 'none' }, 0],
  ])('filtered by %j there are %i', async (filter, count) => {
    await propose({ kind: 'BONUS' });
    await propose({ partnerId: 'Q', amount: { amount: '7', currency: 'JPY' } });
    await approve((await propose()).adjustment.id);
    expect((await list(finance, filter)).totalCount).toBe(count);
  });

  test.each([
    ['support', staff('SUPPORT'), 3],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE'), 3],
    ['a client', client('P0'), 3],
    ['an app without the scope', app('P', 'ledger:read'), 3],
    ['the owner', partner('P'), 2],
  ])('%s may not', async (_who, actor, denied) => {
    const { adjustment } = await propose();
    const answers = [
      await portal.ask(actor, PROPOSE, { input: input(), key: key() }),
      await portal.ask(actor, APPROVE, { id: adjustment.id, key: key() }),
      ...(denied === 3 ? [await portal.ask(actor, LIST)] : []),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(denied).fill('FORBIDDEN'));
    expect([await all(portal).of(Adjustment).count(), await balances(portal, 'P')]).toEqual([1, [0, 0, 0]]);
  });

  test('a payout takes what is approved and in no other, in its currency, and gives it back', async () => {
    const ids: string[] = [];
    for (const amount of ['12.50', '-2.00']) {
      const { adjustment } = await propose({ amount: { amount, currency: 'EUR' } });
      await approve(adjustment.id);
      ids.push(adjustment.id);
    }
    await approve((await propose({ amount: { amount: '9', currency: 'JPY' } })).adjustment.id);
    await propose();
    const take = (payoutId: string) =>
      portal.build(({ work }) => takeIntoPayout(work, { partnerId: 'P', currency: 'EUR', payoutId }));
    expect([await take('one'), await take('two')]).toEqual([{ count: 2, minor: 1_050 }, { count: 0, minor: 0 }]); // prettier-ignore
    expect((await list(partner('P'), { payoutId: 'one' })).nodes.map(({ id }: any) => id).sort()).toEqual(ids.sort());
    expect(await portal.build(({ work }) => releaseFromPayout(work, 'one'))).toBe(2);
    expect(await take('two')).toEqual({ count: 2, minor: 1_050 });
  });
});
