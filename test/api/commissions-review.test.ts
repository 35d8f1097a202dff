import { duties } from '../../server/modules/commissions/jobs';
import { Commission, CommissionReview } from '../../server/modules/commissions/entity';
import { reviewHandlers } from '../../server/modules/commissions/service/review';
import { jobQueue } from '../../server/modules/jobs/jobs';
import type { JobHandler, JobRun } from '../../server/modules/jobs/service';
import { LedgerEntry } from '../../server/modules/ledger/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, balances, commissionsOn, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const SHOWN = 'id status reason acts holdUntil approvedOn decidedBy { name } client { id }';
const HOLD = `mutation ($id: ID!, $reason: String!) {
  commissionHold(id: $id, reason: $reason) { userErrors { code path values } commission { ${SHOWN} } } }`;
const RELEASE = `mutation ($id: ID!) {
  commissionRelease(id: $id) { userErrors { code path values } commission { ${SHOWN} } } }`;
const APPROVE = `mutation ($id: ID!, $key: String!) {
  commissionApprove(id: $id, idempotencyKey: $key) { userErrors { code path values } commission { ${SHOWN} } } }`;
const DECLINE = `mutation ($id: ID!, $reason: String!, $key: String!) {
  commissionDecline(id: $id, reason: $reason, idempotencyKey: $key) { userErrors { code path values } commission { ${SHOWN} } } }`;
const MANY = {
  APPROVE: `mutation ($filter: CommissionFilter!, $count: Int!, $key: String!) {
    answer: commissionsApprove(filter: $filter, expectedCount: $count, idempotencyKey: $key) { userErrors { code path values } count jobId } }`,
  HOLD: `mutation ($filter: CommissionFilter!, $count: Int!, $reason: String!, $key: String!) {
    answer: commissionsHold(filter: $filter, expectedCount: $count, reason: $reason, idempotencyKey: $key) { userErrors { code path values } count jobId } }`,
  DECLINE: `mutation ($filter: CommissionFilter!, $count: Int!, $reason: String!, $key: String!) {
    answer: commissionsDecline(filter: $filter, expectedCount: $count, reason: $reason, idempotencyKey: $key) { userErrors { code path values } count jobId } }`,
};

type Asking = Parameters<Portal['ask']>[0];
const finance = staff('FINANCE');
const WHY = 'The order looks odd';
let keys = 0;
const key = () => `key ${++keys}`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let invoice = '';
  let id = '';
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P', { language: 'es' });
      await world.partner('Q');
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 3);
      await world.user('usr_FINANCE');
    });
    invoice = await paid(portal, 'P0', [['shared-hosting', 10_000]]);
    id = (await commissionsOn(portal, invoice))[0]!.id;
  });
  afterEach(() => portal.close());

  const act = async (query: string, variables: object = {}, actor: Asking = finance) => {
    const { data } = await portal.ask(actor, query, { id, reason: WHY, key: key(), ...variables });
    return Object.values<any>(data)[0];
  };
  const many = async (name: keyof typeof MANY, filter: object, count: number, rest: object = {}) =>
    (await portal.ask(finance, MANY[name], { filter, count, reason: WHY, key: key(), ...rest })).data.answer;
  const statuses = async () => (await all(portal).of(Commission).list({ orderBy: [['id', 'ASC']] })).map(({ status }) => status); // prettier-ignore
  const mails = async () =>
    (await portal.outbox())
      .map(({ payload }) => payload as any)
      .filter(({ template }) => template.startsWith('commission'));
  const proven = async () => (await prove(all(portal))).differences;
  const audited = async () =>
    (await portal.audits())
      .filter(({ action }) => action.startsWith('commission.'))
      .map(({ action, subjectId, userId, changes }) => [
        action,
        subjectId,
        userId,
        (changes as any)?.reason?.[1] ?? null,
      ]);

  test('held, it stays pending for the money, says why, and its partner is told; time does not approve it', async () => {
    const { userErrors, commission } = await act(HOLD);
    expect(userErrors).toEqual([]);
    expect(commission).toMatchObject({
      ...{ status: 'HELD', reason: WHY, acts: ['RELEASE', 'APPROVE', 'DECLINE'] },
      decidedBy: { name: 'Name of usr_FINANCE' },
    });
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
    expect(await mails()).toEqual([
      {
        ...{ template: 'commissionHeld', to: 'p@partner.example', language: 'es' },
        values: {
          ...{ name: 'P', reason: WHY, link: `/admin/commissions/${id}/show`, count: 1, client: 'P0' },
          ...{ invoice: expect.stringMatching(/^T-/), amount: '10.00', currency: 'EUR' },
        },
      },
    ]);
    expect(await audited()).toEqual([['commission.hold', id, 'usr_FINANCE', WHY]]);
    portal.at(new Date('2026-05-01T00:00:00.000Z'));
    expect([await duties[0]!.run(portal.db), await statuses()]).toEqual([0, ['HELD']]);
    const seen = await portal.ask(partner('P'), 'query ($id: ID!) { commission(id: $id) { status reason acts decidedBy { name } } }', { id }); // prettier-ignore
    expect(seen.data.commission).toEqual({ status: 'HELD', reason: WHY, acts: [], decidedBy: null });
    expect(await proven()).toEqual([]);
  });

  test('released within its hold it is pending again; after it, time’s approval is made up for; a person’s is waited for', async () => {
    await act(HOLD);
    expect((await act(RELEASE)).commission).toMatchObject({ status: 'PENDING', reason: null });
    await act(HOLD);
    portal.at(new Date('2026-04-07T12:00:00.000Z'));
    expect((await act(RELEASE)).commission).toMatchObject({ status: 'APPROVED', approvedOn: '2026-04-07' });
    expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
    const other = (await commissionsOn(portal, await paid(portal, 'P1', [['shared-hosting', 2_000]])))[0]!.id;
    await portal.build(({ work }) => work.of(Commission).update(other, { review: CommissionReview.MANUAL }));
    await act(HOLD, { id: other });
    portal.at(new Date('2026-06-30T12:00:00.000Z'));
    expect((await act(RELEASE, { id: other })).commission).toMatchObject({ status: 'PENDING' });
    expect(await balances(portal, 'P')).toEqual([200, 1_000, -1_200]);
  });

  test.each([
    ['pending', []],
    ['held', [HOLD]],
  ] as const)('what is %s can be approved before its time', async (_state, before) => {
    for (const query of before) await act(query);
    const { commission } = await act(APPROVE);
    expect(commission).toMatchObject({ status: 'APPROVED', approvedOn: '2026-03-08', acts: [], reason: null });
    expect([await balances(portal, 'P'), await proven()]).toEqual([[0, 1_000, -1_000], []]);
    expect((await audited()).at(-1)).toEqual(['commission.approve', id, 'usr_FINANCE', null]);
  });

  test.each([
    ['pending', []],
    ['held', [HOLD]],
  ] as const)(
    'what is %s can be declined: gone from pending with what was taken back of it, and the partner is told why',
    async (_state, before) => {
      await credited(portal, invoice, [3_000]);
      for (const query of before) await act(query);
      const { commission } = await act(DECLINE, { reason: 'Bought by the partner itself' });
      expect(commission).toMatchObject({ status: 'DECLINED', reason: 'Bought by the partner itself', acts: [] });
      expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
      expect(await statuses()).toEqual(['DECLINED', 'DECLINED']);
      const told = (await mails()).at(-1);
      expect(told).toMatchObject({ template: 'commissionDeclined', values: { count: 1, amount: '7.00' } });
      expect((await audited()).at(-1)).toEqual([
        'commission.decline',
        id,
        'usr_FINANCE',
        'Bought by the partner itself',
      ]);
      const entries = await all(portal).of(LedgerEntry).count();
      await credited(portal, invoice);
      expect([await balances(portal, 'P'), await all(portal).of(LedgerEntry).count()]).toEqual([[0, 0, 0], entries]);
      expect(await proven()).toEqual([]);
    },
  );

  test.each([
    ['approved', APPROVE, 'APPROVED'],
    ['declined', DECLINE, 'DECLINED'],
  ])('what is %s stays so, whoever asks', async (_state, decide, status) => {
    await act(decide);
    const before = [await balances(portal, 'P'), await mails(), await audited()];
    for (const query of [HOLD, RELEASE, APPROVE, DECLINE])
      expect(await act(query)).toEqual({
        userErrors: [{ code: 'COMMISSION_STATE', path: ['id'], values: { status } }],
        commission: null,
      });
    expect([await balances(portal, 'P'), await mails(), await audited()]).toEqual(before);
  });

  test('refused: a release of what is not held, what was taken back, a reason too short, a commission there is not', async () => {
    await credited(portal, invoice, [1_000]);
    const taken = (await commissionsOn(portal, invoice)).find(({ kind }) => kind === 'CLAWBACK')!.id;
    expect((await act(RELEASE)).userErrors).toMatchObject([
      { code: 'COMMISSION_STATE', values: { status: 'PENDING' } },
    ]);
    for (const query of [HOLD, RELEASE, APPROVE, DECLINE]) {
      expect((await act(query, { id: taken })).userErrors).toMatchObject([{ code: 'COMMISSION_IS_CLAWBACK' }]);
      expect((await act(query, { id: 'none' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    for (const query of [HOLD, DECLINE])
      expect((await act(query, { reason: ' odd ' })).userErrors).toEqual([
        { code: 'REASON_REQUIRED', path: ['reason'], values: { least: 5, most: 500 } },
      ]);
    expect([await statuses(), await mails(), await audited()]).toEqual([['PENDING', 'PENDING'], [], []]);
  });

  test('a doubled click decides once, and says the same twice', async () => {
    const [one, two] = await Promise.all([act(DECLINE, { key: 'once' }), act(DECLINE, { key: 'once' })]);
    expect([one.userErrors, two.userErrors, two.commission.status]).toEqual([[], [], 'DECLINED']);
    expect([(await mails()).length, await balances(portal, 'P')]).toEqual([1, [0, 0, 0]]);
    expect((await act(DECLINE, { key: 'once', reason: 'Something else' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });

  test('two who decide at once: one wins, the other is told', async () => {
    const answers = await Promise.all([act(APPROVE), act(DECLINE)]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code))).toEqual(['COMMISSION_STATE']);
    expect([(await statuses()).length, await proven()]).toEqual([1, []]);
  });

  test('all that a filter matches, of several partners at once, each of them written to once', async () => {
    await paid(portal, 'P1', [['shared-hosting', 2_000], ['domains-ssl', 500]]); // prettier-ignore
    await paid(portal, 'Q0', [['shared-hosting', 4_000]]);
    await paid(portal, 'Q1', [['shared-hosting', 700]], { currency: 'JPY' });
    await credited(portal, invoice, [1_000]);
    const filter = { currency: 'EUR', status: ['PENDING'] };
    const { totalCount } = (await portal.ask(finance, 'query ($filter: CommissionFilter) { commissions(filter: $filter) { totalCount } }', { filter: { ...filter, kind: 'EARNING' } })).data.commissions; // prettier-ignore
    expect(totalCount).toBe(4);
    expect(await many('HOLD', filter, totalCount)).toEqual({ userErrors: [], count: 4, jobId: null });
    const held = await mails();
    expect(held.map(({ to, values }) => [to, values.count, values.link])).toEqual([
      ['p@partner.example', 3, '/admin/commissions'],
      ['q@partner.example', 1, expect.stringMatching(/^\/admin\/commissions\/com_\w+\/show$/)],
    ]);
    expect((await statuses()).sort()).toEqual(['HELD', 'HELD', 'HELD', 'HELD', 'HELD', 'PENDING']);
    expect(await many('APPROVE', { partnerId: 'P' }, 3)).toMatchObject({ userErrors: [], count: 3 });
    expect(await balances(portal, 'P')).toEqual([0, 1_150, -1_150]);
    expect(await many('DECLINE', { partnerId: 'Q' }, 2)).toMatchObject({ userErrors: [], count: 2 });
    expect([await balances(portal, 'Q'), await balances(portal, 'Q', 'JPY')]).toEqual([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
    expect(await proven()).toEqual([]);
  });

  test('more or fewer than were seen, or one that cannot be: nothing is done', async () => {
    await paid(portal, 'P1', [['shared-hosting', 2_000]]);
    for (const [count, found] of [
      [1, 2],
      [3, 2],
    ] as const)
      // prettier-ignore
      expect((await many('APPROVE', { partnerId: 'P' }, count)).userErrors).toEqual([
        { code: 'COUNT_CHANGED', path: ['expectedCount'], values: { expected: count, found } },
      ]);
    await act(APPROVE);
    for (const name of ['APPROVE', 'HOLD', 'DECLINE'] as const)
      expect((await many(name, { partnerId: 'P' }, 2)).userErrors).toEqual([
        { code: 'COMMISSION_STATE', path: ['filter'], values: { status: 'APPROVED', count: 1 } },
      ]);
    expect((await many('DECLINE', { partnerId: 'P' }, 2, { reason: 'no' })).userErrors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    expect([(await statuses()).sort(), await balances(portal, 'P')]).toEqual([['APPROVED', 'PENDING'], [200, 1_000, -1_200]]); // prettier-ignore
    expect(await mails()).toEqual([]);
    expect(await many('APPROVE', { partnerId: 'none' }, 0)).toEqual({ userErrors: [], count: 0, jobId: null });
  });

  test('more than a thousand are a job, that goes on after a crash, leaves alone what was decided meanwhile, and writes once to each', async () => {
    const lines = (count: number) => Array.from({ length: count }, () => ['shared-hosting', 1_000] as const);
    await paid(portal, 'P1', lines(300));
    await paid(portal, 'Q0', lines(710));
    const filter = { category: ['shared-hosting'] };
    const asked = await many('DECLINE', filter, 1_011);
    expect(asked).toEqual({ userErrors: [], count: 1_011, jobId: expect.stringMatching(/^job_/) });
    expect(
      await all(portal)
        .of(Commission)
        .count([{ status: 'PENDING' as never }]),
    ).toBe(1_011);
    await act(APPROVE);
    const later = new Date('2026-03-08T08:00:00.000Z');
    portal.at(later);
    await paid(portal, 'P2', [['shared-hosting', 5_000]], { at: later });
    const failures: unknown[] = [];
    const quiet = { info: () => undefined, error: () => undefined };
    const round = (handler: JobHandler) =>
      jobQueue([handler], quiet, (error) => ({ failed: failures.push(error) })).round(
        portal.db,
        new AbortController().signal,
      );
    const [whole] = reviewHandlers as [JobHandler];
    let steps = 0;
    const cut = (run: JobRun): JobRun => ({
      ...run,
      step: (each) => (++steps === 2 ? Promise.reject(new Error('the power went')) : run.step(each)),
    });
    await round({ ...whole, run: (run) => whole.run(cut(run)) });
    expect([failures.length, await mails()]).toEqual([1, []]);
    portal.at(new Date(later.getTime() + 60_000));
    await round(whole);
    expect(failures).toHaveLength(1);
    const { data } = await portal.ask(finance, 'query ($id: ID!) { job(id: $id) { status done total result } }', { id: asked.jobId }); // prettier-ignore
    expect(data.job).toEqual({ status: 'DONE', done: 1_010, total: 1_010, result: { decided: 1_010 } });
    expect([await balances(portal, 'P'), await balances(portal, 'Q')]).toEqual([[500, 1_000, -1_500], [0, 0, 0]]); // prettier-ignore
    expect((await mails()).map(({ to, values }) => [to, values.count])).toEqual([
      ['p@partner.example', 300],
      ['q@partner.example', 710],
    ]);
    expect(await proven()).toEqual([]);
  }, 120_000);

  test.each([
    ['support', staff('SUPPORT')],
    ['the owner', partner('P')],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['a client', client('P0')],
    ['an app', app('P', 'commissions:read', 'commissions:write')],
  ])('%s may not decide', async (_who, actor) => {
    for (const query of [HOLD, RELEASE, APPROVE, DECLINE])
      expect((await portal.ask(actor, query, { id, reason: WHY, key: key() })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    for (const query of Object.values(MANY))
      expect((await portal.ask(actor, query, { filter: {}, count: 1, reason: WHY, key: key() })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    expect([await statuses(), await mails(), await audited()]).toEqual([['PENDING'], [], []]);
  });

  test('the neighbour sees nothing of what was decided', async () => {
    await act(DECLINE);
    const one = 'query ($id: ID!) { commission(id: $id) { reason } }';
    expect((await portal.ask(partner('Q'), one, { id })).data.commission).toBeNull();
    expect((await portal.ask(admin, one, { id })).data.commission).toEqual({ reason: WHY });
    expect((await portal.ask(partner('Q'), '{ commissions { totalCount } }')).data.commissions.totalCount).toBe(0);
  });
});
