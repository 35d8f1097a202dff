import { PartnerEnrolment, PartnerOverride, PartnerStanding } from '../../server/modules/programmes/entity';
import { overridesOn } from '../../server/modules/programmes/service';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { admin, app, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const ERRORS = 'userErrors { code path values }';
const ENROLMENT =
  'enrolment { joinedAt leftAt programme { key } partner { name } standing { key clients next { key } } }';
const JOIN = `mutation ($programme: ID!, $partner: ID!) { programmeJoin(programmeId: $programme, partnerId: $partner) { ${ENROLMENT} ${ERRORS} } }`;
const LEAVE = `mutation ($programme: ID!, $partner: ID!) { programmeLeave(programmeId: $programme, partnerId: $partner) { ${ENROLMENT} ${ERRORS} } }`;
const OVERRIDE =
  'override { id rate startsOn endsOn reason amounts { currency amount } lines { category product country } partner { name } programme { key } }';
const CREATE = `mutation ($input: OverrideInput!) { overrideCreate(input: $input) { ${OVERRIDE} ${ERRORS} } }`;
const END = `mutation ($id: ID!, $on: String) { overrideEnd(id: $id, endsOn: $on) { override { endsOn endedAt } ${ERRORS} } }`;
const MINE = `{ partner(id: "P") { enrolments { programme { key } leftAt } overrides { rate reason } }
  enrolments { nodes { partner { name } } } overrides { nodes { partner { name } } } }`;

const hosting = hostingReseller.id;
const promise = {
  partnerId: 'P',
  programmeId: hosting,
  rate: 3000,
  startsOn: '2026-04-01',
  reason: 'Agreed at the fair',
};

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let other: string;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.category('hosting');
      await world.category('domains');
      await world.product('web');
      for (const id of ['P', 'Q']) await world.partner(id);
    });
    const input = { key: 'referral', name: 'Referral', description: '', template: 'referral' };
    const created = await mutate(
      'mutation ($input: ProgrammeCreateInput!) { programmeCreate(input: $input) { programme { id } } }',
      { input },
    );
    other = created.programme.id;
  });
  afterEach(() => portal.close());

  const mutate = async (query: string, variables: object, actor = admin) => {
    const { data, errors } = await portal.ask(actor, query, { ...variables });
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0];
  };
  const codes = (answer: any) => answer.userErrors.map(({ code }: any) => code);
  const create = (rest: object = {}) => mutate(CREATE, { input: { ...promise, ...rest } });
  const promises = () => all(portal).of(PartnerOverride).list();
  const enrolments = () =>
    all(portal)
      .of(PartnerEnrolment)
      .count([{ leftAt: null }]);

  describe('enrolments', () => {
    test('a partner joins another programme, keeps the first, and stands in both', async () => {
      const answer = await mutate(JOIN, { programme: other, partner: 'P' });
      expect(answer).toMatchObject({
        enrolment: {
          leftAt: null,
          programme: { key: 'referral' },
          partner: { name: 'P' },
          standing: { key: null, clients: 0, next: null },
        },
        userErrors: [],
      });
      expect(await enrolments()).toBe(3);
      expect(
        await all(portal)
          .of(PartnerStanding)
          .count([{ partnerId: 'P', programmeId: other }]),
      ).toBe(1);
      expect((await portal.audits()).filter(({ action }) => action === 'programme.join')).toHaveLength(1);
    });

    test('joining again changes nothing', async () => {
      await mutate(JOIN, { programme: other, partner: 'P' });
      const before = await all(portal).of(PartnerEnrolment).list();
      expect(codes(await mutate(JOIN, { programme: other, partner: 'P' }))).toEqual([]);
      expect(await all(portal).of(PartnerEnrolment).list()).toEqual(before);
    });

    test('of two who let it in at once both are told the same, and it is in once', async () => {
      const answers = await Promise.all([0, 1].map(() => mutate(JOIN, { programme: other, partner: 'P' })));
      expect(answers.map(codes)).toEqual([[], []]);
      expect(await enrolments()).toBe(3);
    });

    test('one that left may come back, to the same place', async () => {
      const left = await mutate(LEAVE, { programme: hosting, partner: 'P' });
      expect(left.enrolment).toMatchObject({
        leftAt: '2026-03-08T07:30:15.123Z',
        programme: { key: 'hosting-reseller' },
      });
      expect(codes(await mutate(LEAVE, { programme: hosting, partner: 'P' }))).toEqual(['NOT_ENROLLED']);
      portal.at(new Date('2026-05-01T00:00:00.000Z'));
      const back = await mutate(JOIN, { programme: hosting, partner: 'P' });
      expect(back.enrolment).toMatchObject({ joinedAt: '2026-05-01T00:00:00.000Z', leftAt: null });
      expect(
        await all(portal)
          .of(PartnerEnrolment)
          .count([{ partnerId: 'P' }]),
      ).toBe(1);
    });

    test.each([
      ['an unknown programme', { programme: 'x', partner: 'P' }],
      ['an unknown partner', { programme: hosting, partner: 'x' }],
    ])('%s is not there', async (_what, variables) => {
      const answers = [await mutate(JOIN, variables), await mutate(LEAVE, variables)];
      expect(answers.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
      expect(await enrolments()).toBe(2);
    });

    test('a partner that is not in it does not leave it', async () => {
      const { userErrors } = await mutate(LEAVE, { programme: other, partner: 'P' });
      expect(userErrors).toEqual([{ code: 'NOT_ENROLLED', path: ['programmeId'], values: { programme: 'Referral' } }]);
    });

    test('a new partner is in the default programme, and stands in it', async () => {
      const input = { name: 'New', email: 'new@partner.example', country: 'PT', currency: 'EUR', language: 'pt' };
      const { partner: made } = await mutate(
        'mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) { partner { enrolments { programme { key } standing { clients } } } } }',
        { input },
      );
      expect(made.enrolments).toEqual([{ programme: { key: 'hosting-reseller' }, standing: { clients: 0 } }]);
    });
  });

  describe('overrides', () => {
    test('a promise holds from its day to its end, and no longer', async () => {
      const { override, userErrors } = await create({ category: 'hosting', country: 'PT', endsOn: '2026-05-01' });
      expect(userErrors).toEqual([]);
      expect(override).toMatchObject({
        ...{ rate: 3000, startsOn: '2026-04-01', endsOn: '2026-05-01', reason: 'Agreed at the fair', amounts: [] },
        ...{
          lines: { category: 'hosting', product: null, country: 'PT' },
          partner: { name: 'P' },
          programme: { key: 'hosting-reseller' },
        },
      });
      const on = (day: string, partnerId = 'P') => overridesOn(all(portal), partnerId, hosting, day);
      const held = await Promise.all(['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map((day) => on(day)));
      expect(held.map((each) => each.length)).toEqual([0, 1, 1, 0]);
      expect(held[1]).toEqual([{ id: override.id, when: { category: 'hosting', country: 'PT' }, rate: 3000 }]);
      expect(await on('2026-04-01', 'Q')).toEqual([]);
      const told = (await portal.audits()).filter(({ action }) => action === 'override.create');
      expect(told.map(({ partnerId, userId }) => [partnerId, userId])).toEqual([['P', 'usr_ADMIN']]);
    });

    test('it may be an amount for each line', async () => {
      const amounts = [{ currency: 'EUR', amount: '7.50' }];
      expect((await create({ rate: null, amounts, product: 'web' })).override).toMatchObject({ rate: null, amounts });
      expect(await overridesOn(all(portal), 'P', hosting, '2026-04-01')).toMatchObject([{ amounts: { EUR: '7.50' } }]);
    });

    test.each<[string, object, string, string[]]>([
      ['from today', { startsOn: '2026-03-08' }, 'TOO_EARLY', ['input', 'startsOn']],
      ['from no day', { startsOn: '2026-02-30' }, 'INVALID_DATE', ['input', 'startsOn']],
      ['until no day', { endsOn: 'soon' }, 'INVALID_DATE', ['input', 'endsOn']],
      ['that ends as it begins', { endsOn: '2026-04-01' }, 'ENDS_BEFORE_START', ['input', 'endsOn']],
      ['without a reason', { reason: ' ' }, 'REASON_REQUIRED', ['input', 'reason']],
      ['of nothing', { rate: null }, 'REWARD_MISSING', ['input', 'rate']],
      ['of more than everything', { rate: 10_001 }, 'OUT_OF_RANGE', ['input', 'rate']],
      ['for an unknown category', { category: 'soap' }, 'UNKNOWN_CATEGORY', ['input', 'category']],
      ['for an unknown tier', { tier: 'IRON' }, 'UNKNOWN_TIER', ['input', 'tier']],
      ['for what never is', { product: 'web', category: 'domains' }, 'RULE_NEVER_HOLDS', ['input', 'product']],
      ['in an unknown programme', { programmeId: 'x' }, 'NOT_FOUND', ['id']],
      ['to an unknown partner', { partnerId: 'x' }, 'NOT_ENROLLED', ['input', 'programmeId']],
    ])('a promise %s is refused', async (_what, rest, code, path) => {
      const { userErrors } = await create(rest);
      expect(userErrors.map((each: any) => [each.code, each.path])).toEqual([[code, path]]);
      expect(await promises()).toEqual([]);
    });

    test('nor is one made in a programme the partner is not in', async () => {
      expect((await create({ programmeId: other })).userErrors).toEqual([
        { code: 'NOT_ENROLLED', path: ['input', 'programmeId'], values: { programme: 'Referral' } },
      ]);
    });

    test.each<[string, object, boolean]>([
      ['for the same lines on the same days', { category: 'hosting' }, true],
      ['that begins while it holds', { category: 'hosting', startsOn: '2026-04-30' }, true],
      ['that ends as it begins', { category: 'hosting', startsOn: '2026-03-20', endsOn: '2026-04-01' }, false],
      ['that begins as it ends', { category: 'hosting', startsOn: '2026-05-01' }, false],
      ['for other lines', { category: 'domains' }, false],
      ['that is more specific', { category: 'hosting', country: 'PT' }, false],
      ['that is as specific and may meet it', { country: 'PT' }, true],
      ['to another partner', { category: 'hosting', partnerId: 'Q' }, false],
    ])('beside one for hosting in April, one %s', async (_what, rest, refused) => {
      await create({ category: 'hosting', endsOn: '2026-05-01' });
      const { userErrors } = await create(rest);
      const values = { startsOn: '2026-04-01', endsOn: '2026-05-01', reason: 'Agreed at the fair' };
      expect(userErrors).toEqual(refused ? [{ code: 'OVERRIDES_OVERLAP', path: ['input', 'category'], values }] : []);
      expect(await promises()).toHaveLength(refused ? 1 : 2);
    });

    test('of two rivals that are promised at once one is refused', async () => {
      const answers = await Promise.all([create({ rate: 1 }), create({ rate: 2 })]);
      expect(answers.flatMap(codes)).toEqual(['OVERRIDES_OVERLAP']);
      expect(await promises()).toHaveLength(1);
    });

    test('it is ended from tomorrow on, or from a day, and never twice', async () => {
      const [plain, dated] = [
        await create({ startsOn: '2026-03-09' }),
        await create({ category: 'hosting', startsOn: '2026-03-09' }),
      ];
      portal.at(new Date('2026-03-20T10:00:00.000Z'));
      expect((await mutate(END, { id: plain.override.id })).override).toEqual({
        endsOn: '2026-03-21',
        endedAt: '2026-03-20T10:00:00.000Z',
      });
      expect((await mutate(END, { id: dated.override.id, on: '2026-04-01' })).override).toMatchObject({
        endsOn: '2026-04-01',
      });
      expect(codes(await mutate(END, { id: plain.override.id }))).toEqual(['OVERRIDE_ENDED']);
      expect(codes(await mutate(END, { id: dated.override.id, on: '2026-03-20' }))).toEqual(['TOO_EARLY']);
      expect(codes(await mutate(END, { id: dated.override.id, on: '2026-04-02' }))).toEqual(['OVERRIDE_ENDS_EARLIER']);
      expect(codes(await mutate(END, { id: 'x' }))).toEqual(['NOT_FOUND']);
      expect((await promises()).map(({ endsOn, rate }) => [endsOn, rate]).sort()).toEqual([
        ['2026-03-21', 3000],
        ['2026-04-01', 3000],
      ]);
    });

    test('one that has not begun never does', async () => {
      const { override } = await create();
      expect((await mutate(END, { id: override.id })).override).toMatchObject({ endsOn: '2026-04-01' });
      expect(await overridesOn(all(portal), 'P', hosting, '2026-04-01')).toEqual([]);
      expect(codes(await create())).toEqual([]);
    });
  });

  test('a partner sees its own programmes and promises, a neighbour none of them', async () => {
    await create();
    await mutate(JOIN, { programme: other, partner: 'P' });
    const { data } = await portal.ask(partner('P'), MINE);
    expect(data.partner.enrolments.map(({ programme }: any) => programme.key).sort()).toEqual([
      'hosting-reseller',
      'referral',
    ]);
    expect(data.partner.overrides).toEqual([{ rate: 3000, reason: 'Agreed at the fair' }]);
    const theirs = await portal.ask(partner('Q'), MINE);
    expect(theirs.data).toEqual({
      ...{ partner: null, overrides: { nodes: [] } },
      enrolments: { nodes: [{ partner: { name: 'Q' } }] },
    });
    const without = await portal.ask(
      app('P', 'partners:read'),
      '{ partner(id: "P") { enrolments { id } overrides { id } } }',
    );
    expect(without.data.partner).toEqual({ enrolments: [], overrides: [] });
  });

  test.each([
    ['support', staff('SUPPORT'), [true, true, false, false]],
    ['finance', staff('FINANCE'), [false, false, false, false]],
    ['an owner', partner('P'), [false, false, false, false]],
    ['an app', app('P', 'programmes:write'), [false, false, false, false]],
  ])('what %s may do', async (_who, actor, may) => {
    const answers = [
      await portal.ask(actor, JOIN, { programme: hosting, partner: 'P' }),
      await portal.ask(actor, LEAVE, { programme: other, partner: 'P' }),
      await portal.ask(actor, CREATE, { input: promise }),
      await portal.ask(actor, END, { id: 'x' }),
    ];
    expect(answers.map(({ errors }) => !errors)).toEqual(may);
    expect(await promises()).toEqual([]);
  });

  test('lists take as many statements for many as for one', async () => {
    await create();
    await create({ partnerId: 'Q' });
    const page = `query ($first: Int!) {
      enrolments(first: $first) { nodes { programme { name } partner { name } standing { name next { name } } } }
      overrides(first: $first) { nodes { lines { category } programme { name } partner { name } } } }`;
    const [one, two] = [await portal.ask(admin, page, { first: 1 }), await portal.ask(admin, page, { first: 2 })];
    expect(two.data.overrides.nodes).toHaveLength(2);
    expect([one.statements.length, two.statements.length]).toEqual([one.statements.length, one.statements.length]);
    expect(one.statements).toHaveLength(7);
  });
});
