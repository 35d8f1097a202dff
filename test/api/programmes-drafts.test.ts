import { ProgrammeDraft, ProgrammeVersion } from '../../server/modules/programmes/entity';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const ERRORS = 'userErrors { code path values }';
const DRAFT =
  'draft { version note faults { code path values } terms { holdDays tiers { key from to } rates { key category tier rate amounts { currency amount } } } }';
const CREATE = `mutation ($input: ProgrammeCreateInput!) { programmeCreate(input: $input) { programme { id key current { id } ${DRAFT} } ${ERRORS} } }`;
const SAVE = `mutation ($id: ID!, $version: Int, $input: ProgrammeRulesInput!, $note: String) {
  programmeDraftSave(programmeId: $id, version: $version, input: $input, note: $note) { programme { ${DRAFT} } ${ERRORS} } }`;
const DISCARD = `mutation ($id: ID!, $version: Int!) { programmeDraftDiscard(programmeId: $id, version: $version) { programme { draft { version } } ${ERRORS} } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!, $from: String!, $key: String!, $note: String) {
  programmePublish(programmeId: $id, version: $version, effectiveFrom: $from, note: $note, idempotencyKey: $key) {
    version { id number effectiveFrom note } programme { draft { version } versions { number } current { number } } ${ERRORS} } }`;
const PREVIEW = `query ($id: ID!) { programme(id: $id) { draft { preview { against { number } partnersMoving
  transitions { from to partners } rates { key before { rate } after { rate } } tiers { key before { from to } after { from to } }
  terms { key before after } silent { key missing } } } } }`;

const rules = (rest: object = {}) => ({
  ...{ tierMetric: 'NONE', tierRecalibration: 'AT_ONCE', recalibrationDays: [], belowFirst: 'EARNS', tiers: [] },
  ...{ rates: [{ key: 'all', rate: 1000 }], eligibility: 'ATTRIBUTED', holdDays: 30, review: 'AUTOMATIC' },
  ...{ clawback: 'PRO_RATA', minimumPayout: '5', ...rest },
});
const referral = { key: 'referral', name: 'Referral', description: 'Ten per cent.', template: 'referral' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.category('cloud-vps');
      for (const key of ['shared-hosting', 'domains-ssl', 'dedicated', 'hosting']) await world.category(key);
      await world.product('web');
      await world.price('web');
      await world.price('web', { amount: { minor: 1600, currency: 'JPY' } });
      for (const id of ['P', 'Q']) await world.partner(id);
    });
  });
  afterEach(() => portal.close());

  const mutate = async (query: string, variables: object, actor = admin) => {
    const { data, errors } = await portal.ask(actor, query, { ...variables });
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0];
  };
  const create = async (input: object = referral) => (await mutate(CREATE, { input })).programme;
  const codes = (answer: any) => answer.userErrors.map(({ code }: any) => code);
  const hosting = async () =>
    (await portal.ask(admin, '{ programmes { id key } }')).data.programmes.find(
      ({ key }: any) => key === 'hosting-reseller',
    ).id as string;
  const rows = async () => [
    await all(portal).of(ProgrammeDraft).count(),
    await all(portal).of(ProgrammeVersion).count(),
  ];

  test('a programme begins as a draft of its template, with nothing in force', async () => {
    const { programme, userErrors } = await mutate(CREATE, { input: referral });
    expect(userErrors).toEqual([]);
    expect(programme).toMatchObject({
      ...{ key: 'referral', current: null },
      draft: {
        version: 1,
        note: null,
        faults: [],
        terms: { holdDays: 30, rates: [{ key: 'everything', rate: 1000 }] },
      },
    });
    expect(await rows()).toEqual([1, 1]);
  });

  test('or as a copy of another’s newest rules', async () => {
    const copyOf = await hosting();
    const { draft } = await create({ key: 'copy', name: 'Copy', description: '', copyOf });
    expect(draft.terms.rates).toHaveLength(16);
    expect(draft.faults).toEqual([]);
  });

  test.each([
    ['a key with spaces', { ...referral, key: 'a b' }, 'INVALID_KEY'],
    ['a taken key', { ...referral, key: 'hosting-reseller' }, 'KEY_TAKEN'],
    ['no name', { ...referral, name: ' ' }, 'NAME_MISSING'],
    ['a long name', { ...referral, name: 'x'.repeat(256) }, 'NAME_TOO_LONG'],
    ['neither template nor copy', { ...referral, template: undefined }, 'SOURCE_MISSING'],
    ['both', { ...referral, copyOf: 'x' }, 'SOURCE_MISSING'],
    ['an unknown template', { ...referral, template: 'x' }, 'UNKNOWN_TEMPLATE'],
    ['a copy of nothing', { ...referral, template: undefined, copyOf: 'x' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing made', async (_what, input, code) => {
    expect(codes(await mutate(CREATE, { input }))).toEqual([code]);
    expect(await rows()).toEqual([0, 1]);
  });

  test('a draft is kept with its faults, and each is told where it is', async () => {
    const { id } = await create();
    const input = rules({
      holdDays: 400,
      rates: [
        { key: 'a', category: 'soap', rate: 1 },
        { key: 'b', amounts: [{ currency: 'EUR', amount: '0' }] },
      ],
    });
    const { programme, userErrors } = await mutate(SAVE, { id, version: 1, input, note: ' Spring ' });
    expect(userErrors).toEqual([]);
    expect(programme.draft).toMatchObject({ version: 2, note: 'Spring', terms: { holdDays: 400 } });
    expect(programme.draft.faults).toEqual([
      { code: 'UNKNOWN_CATEGORY', path: ['rates', '0', 'category'], values: { value: 'soap' } },
      { code: 'AMOUNT_NOT_POSITIVE', path: ['rates', '1', 'amounts', 'EUR'], values: { currency: 'EUR', value: '0' } },
      { code: 'OUT_OF_RANGE', path: ['holdDays'], values: { least: 0, most: 365 } },
    ]);
  });

  test('what its author wrote comes back as it was', async () => {
    const { id } = await create();
    const input = rules({
      ...{
        tierMetric: 'CLIENTS_WITH_ACTIVE_SERVICE',
        tiers: [
          { key: 'A', name: 'A', from: 3, to: 5 },
          { key: 'B', name: 'B', from: 6 },
        ],
      },
      rates: [{ key: 'flat', category: 'hosting', tier: 'B', amounts: [{ currency: 'EUR', amount: '5.00' }] }],
    });
    const { programme } = await mutate(SAVE, { id, version: 1, input });
    expect(programme.draft.terms).toMatchObject({
      tiers: [
        { key: 'A', from: 3, to: 5 },
        { key: 'B', from: 6, to: null },
      ],
      rates: [
        { key: 'flat', category: 'hosting', tier: 'B', rate: null, amounts: [{ currency: 'EUR', amount: '5.00' }] },
      ],
    });
  });

  test('two amounts of one currency are no promise', async () => {
    const { id } = await create();
    const amounts = [
      { currency: 'EUR', amount: '1' },
      { currency: 'EUR', amount: '2' },
    ];
    const answer = await mutate(SAVE, { id, version: 1, input: rules({ rates: [{ key: 'a', amounts }] }) });
    expect(answer.userErrors).toEqual([
      { code: 'REPEATED', path: ['input', 'rates', '0', 'amounts'], values: { value: 'EUR' } },
    ]);
  });

  test('of two people who edit one draft the second is told, and changes nothing', async () => {
    const { id } = await create();
    await mutate(SAVE, { id, version: 1, input: rules({ holdDays: 60 }) });
    const second = await mutate(SAVE, { id, version: 1, input: rules({ holdDays: 90 }) });
    const begun = await mutate(SAVE, { id, version: null, input: rules({ holdDays: 90 }) });
    expect([codes(second), codes(begun)]).toEqual([['STALE'], ['STALE']]);
    expect(second.userErrors[0].values).toMatchObject({ version: 2 });
    const { rules: kept, version } = (await all(portal).of(ProgrammeDraft).first({ programmeId: id }))!;
    expect([kept.holdDays, version]).toEqual([60, 2]);
  });

  test('what an edit changed is in the audit log, by name', async () => {
    const { id } = await create();
    await mutate(SAVE, { id, version: 1, input: rules({ holdDays: 60 }) });
    const [told] = (await portal.audits()).filter(({ changes }) => changes?.['version']?.[1] === 2);
    expect(told!.changes).toMatchObject({ holdDays: ['30', '60'], eligibility: ['INVITED', 'ATTRIBUTED'] });
    expect(Object.keys(told!.changes!).sort()).toEqual(['all', 'eligibility', 'everything', 'holdDays', 'version', 'windowMonths']); // prettier-ignore
  });

  test('a note, or rules, beyond what can be kept are refused, and nothing is kept', async () => {
    const { id } = await create();
    const long = { code: 'TEXT_TOO_LONG', path: ['note'], values: { most: 500 } };
    const save = (rest: object) => mutate(SAVE, { id, version: 1, input: rules(), ...rest });
    expect((await save({ note: 'x'.repeat(501) })).userErrors).toEqual([long]);
    const note = 'x'.repeat(501);
    expect((await mutate(PUBLISH, { id, version: 1, from: '2026-04-01', key: 'k', note })).userErrors).toEqual([long]);
    const rates = Array.from({ length: 900 }, (_, nth) => ({ key: `a-rather-long-key-of-a-rule-${nth}`, product: `product-${nth}`, rate: 1 })); // prettier-ignore
    expect(codes(await save({ input: rules({ rates }) }))).toEqual(['TEXT_TOO_LONG']);
    expect((await all(portal).of(ProgrammeDraft).first({ programmeId: id }))!.version).toBe(1);
  });

  test('a draft that is discarded is gone, and a save that follows is told', async () => {
    const { id } = await create();
    expect(codes(await mutate(DISCARD, { id, version: 7 }))).toEqual(['STALE']);
    expect(await mutate(DISCARD, { id, version: 1 })).toEqual({ programme: { draft: null }, userErrors: [] });
    expect(codes(await mutate(SAVE, { id, version: 1, input: rules() }))).toEqual(['DRAFT_GONE']);
    expect(codes(await mutate(DISCARD, { id, version: 1 }))).toEqual(['DRAFT_GONE']);
    expect(await rows()).toEqual([0, 1]);
    expect(codes(await mutate(SAVE, { id, version: null, input: rules() }))).toEqual([]);
  });

  test('it is published from a day to come, numbered on, and in force from that day', async () => {
    const id = await hosting();
    await mutate(SAVE, { id, version: null, input: rules() });
    const answer = await mutate(PUBLISH, { id, version: 1, from: '2026-04-01', key: 'k', note: 'Simpler' });
    expect(answer).toMatchObject({
      ...{ version: { number: 2, effectiveFrom: '2026-04-01', note: 'Simpler' }, userErrors: [] },
      programme: { draft: null, versions: [{ number: 2 }, { number: 1 }], current: { number: 1 } },
    });
    portal.at(new Date('2026-04-01T00:00:00.000Z'));
    const { data } = await portal.ask(admin, 'query ($id: ID!) { programme(id: $id) { current { number } } }', { id });
    expect(data.programme.current).toEqual({ number: 2 });
    const told = (await portal.audits()).filter(({ action }) => action === 'programme.publish');
    expect(told.map(({ subjectId, userId }) => [subjectId, userId])).toEqual([[id, 'usr_ADMIN']]);
  });

  test('the same key publishes once; with other contents it is refused', async () => {
    const { id } = await create();
    const first = await mutate(PUBLISH, { id, version: 1, from: '2026-04-01', key: 'k' });
    const again = await mutate(PUBLISH, { id, version: 1, from: '2026-04-01', key: 'k' });
    const other = await mutate(PUBLISH, { id, version: 1, from: '2026-05-01', key: 'k' });
    expect(again.version).toEqual(first.version);
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await rows()).toEqual([0, 2]);
  });

  test.each([
    [
      'today, by the operator’s clock',
      '2026-03-08',
      'VERSION_IN_CLOSED_PERIOD',
      { effectiveFrom: '2026-03-08', earliest: '2026-03-09' },
    ],
    [
      'a closed month',
      '2026-01-01',
      'VERSION_IN_CLOSED_PERIOD',
      { effectiveFrom: '2026-01-01', earliest: '2026-03-09' },
    ],
    ['no day', '2026-02-30', 'INVALID_DATE', {}],
  ])('from %s it is not', async (_what, from, code, values) => {
    const { id } = await create();
    const answer = await mutate(PUBLISH, { id, version: 1, from, key: 'k' });
    expect(answer.userErrors).toEqual([{ code, path: ['effectiveFrom'], values }]);
    expect(await rows()).toEqual([1, 1]);
  });

  test('nor with a fault, nor twice from one day, nor when somebody has edited it, nor without a draft', async () => {
    const { id } = await create();
    await mutate(SAVE, { id, version: 1, input: rules({ rates: [] }) });
    const publish = (version: number, key: string) => mutate(PUBLISH, { id, version, from: '2026-04-01', key });
    expect((await publish(2, 'a')).userErrors).toEqual([
      { code: 'RULES_MISSING', path: ['rules', 'rates'], values: {} },
    ]);
    await mutate(SAVE, { id, version: 2, input: rules() });
    expect(codes(await publish(2, 'b'))).toEqual(['STALE']);
    expect(codes(await publish(3, 'c'))).toEqual([]);
    expect(codes(await publish(3, 'd'))).toEqual(['DRAFT_GONE']);
    await mutate(SAVE, { id, version: null, input: rules() });
    expect((await publish(1, 'e')).userErrors).toEqual([
      { code: 'VERSION_DATE_TAKEN', path: ['effectiveFrom'], values: { effectiveFrom: '2026-04-01', number: 1 } },
    ]);
    expect(await rows()).toEqual([1, 2]);
  });

  test('the solutions template promises points, which a form that leaves them out keeps and one that says null drops', async () => {
    const { id, draft } = await create({ ...referral, key: 'solutions', template: 'solutions' });
    expect(draft.faults).toEqual([]);
    const points = async () =>
      (await portal.ask(admin, `{ programme(id: "${id}") { draft { terms { points {
        rates { from sourced { normal growth } } units { from units { currency amount } } soldMonths activityDays } } } } }`))
        .data.programme.draft.terms.points; // prettier-ignore
    const shipped = await points();
    expect(shipped).toMatchObject({ soldMonths: 12, activityDays: 90 });
    expect(shipped.rates[1]).toEqual({ from: '2024-02-27', sourced: { normal: '5', growth: '10' } });
    expect(shipped.units[1].units).toContainEqual({ currency: 'GBP', amount: '74' });
    expect(codes(await mutate(SAVE, { id, version: 1, input: rules() }))).toEqual([]);
    expect(await points()).toEqual(shipped);
    expect(codes(await mutate(PUBLISH, { id, version: 2, from: '2026-04-01', key: 'k' }))).toEqual([]);
    expect(codes(await mutate(SAVE, { id, version: null, input: rules() }))).toEqual([]);
    expect(await points()).toEqual(shipped);
    expect(codes(await mutate(SAVE, { id, version: 1, input: rules({ points: null }) }))).toEqual([]);
    expect(await points()).toBeNull();
  });

  test('templates are listed with what they say', async () => {
    const { data } = await portal.ask(
      admin,
      '{ programmeTemplates { key usable terms { windowMonths eligibility rates { rate } } } }',
    );
    expect(
      data.programmeTemplates.map(({ key, usable, terms }: any) => [
        key,
        usable,
        terms.windowMonths,
        terms.eligibility,
        terms.rates.length,
      ]),
    ).toEqual([
      ['hosting-reseller', true, null, 'ATTRIBUTED', 16],
      ['referral', true, 24, 'INVITED', 1],
      ['solutions', true, null, 'ATTRIBUTED', 0],
    ]);
  });

  test('a preview tells what would be another, and how many partners would move', async () => {
    await portal.build((world) => servedBy(world, 'P', 6));
    await portal.build((world) => servedBy(world, 'Q', 3));
    const id = await hosting();
    const tiers = [
      { key: 'BRONZE', name: 'Bronze', from: 4 },
      { key: 'SILVER', name: 'Silver', from: 6 },
    ];
    const rates = [
      { key: 'cloud-vps/BRONZE', category: 'cloud-vps', tier: 'BRONZE', rate: 600 },
      { key: 'cloud-vps/SILVER', category: 'cloud-vps', tier: 'SILVER', rate: 1000 },
      { key: 'flat', product: 'web', amounts: [{ currency: 'EUR', amount: '2' }] },
    ];
    const input = rules({
      tierMetric: 'CLIENTS_WITH_ACTIVE_SERVICE',
      belowFirst: 'NOTHING',
      tiers,
      rates,
      holdDays: 60,
    });
    await mutate(SAVE, { id, version: null, input });
    const { preview } = (await portal.ask(admin, PREVIEW, { id })).data.programme.draft;
    expect(preview).toMatchObject({
      ...{ against: { number: 1 }, partnersMoving: 1, transitions: [{ from: 'Bronze', to: null, partners: 1 }] },
      ...{ terms: [{ key: 'holdDays', before: '30', after: '60' }], silent: [{ key: 'flat', missing: ['JPY'] }] },
      tiers: [
        { key: 'BRONZE', before: { from: 3, to: 5 }, after: { from: 4, to: 5 } },
        { key: 'SILVER', before: { from: 6, to: 10 }, after: { from: 6, to: null } },
        { key: 'GOLD', before: { from: 11, to: 20 }, after: null },
        { key: 'PLATINUM', before: { from: 21, to: null }, after: null },
      ],
    });
    const changed = new Map(preview.rates.map(({ key, before, after }: any) => [key, [before?.rate, after?.rate]]));
    expect([
      changed.get('cloud-vps/BRONZE'),
      changed.get('cloud-vps/SILVER'),
      changed.get('flat'),
      changed.size,
    ]).toEqual([[500, 600], undefined, [undefined, null], 16]);
  });

  test('programmes with their drafts and versions take as many statements for many as for one', async () => {
    const page = '{ programmes { current { number } versions { number } draft { faults { code } } } }';
    await create();
    const few = await portal.ask(admin, page);
    for (const key of ['second', 'third']) await create({ ...referral, key });
    const many = await portal.ask(admin, page);
    expect([few.data.programmes.length, many.data.programmes.length]).toEqual([2, 4]);
    expect([few.statements.length, many.statements.length]).toEqual([7, 7]);
  });

  test('the first draft of a programme has nothing to be compared with', async () => {
    const { id } = await create();
    const { preview } = (await portal.ask(admin, PREVIEW, { id })).data.programme.draft;
    expect(preview).toMatchObject({
      against: null,
      partnersMoving: 0,
      rates: [{ before: null, after: { rate: 1000 } }],
    });
  });

  test('a partner sees neither a draft nor a programme it is not in', async () => {
    const { id } = await create();
    const mine = await portal.ask(partner('P'), '{ programmes { key draft { version } } }');
    expect(mine.data.programmes).toEqual([{ key: 'hosting-reseller', draft: null }]);
    expect(
      (await portal.ask(partner('P'), 'query ($id: ID!) { programme(id: $id) { key } }', { id })).data.programme,
    ).toBeNull();
    await mutate(SAVE, { id: await hosting(), version: null, input: rules() });
    expect((await portal.ask(partner('P'), '{ programmes { draft { version } } }')).data.programmes).toEqual([
      { draft: null },
    ]);
  });

  test('of two who publish at once one does, and the other is told', async () => {
    const { id } = await create();
    const publish = (key: string) => mutate(PUBLISH, { id, version: 1, from: '2026-04-01', key });
    const answers = await Promise.all([publish('a'), publish('b')]);
    expect(answers.flatMap(codes)).toEqual(['DRAFT_GONE']);
    expect(await rows()).toEqual([0, 2]);
  });

  test.each([
    ['finance', staff('FINANCE')],
    ['support', staff('SUPPORT')],
    ['a partner', partner('P')],
  ])('%s writes no rules', async (_who, actor) => {
    const id = await hosting();
    const answers = await Promise.all([
      portal.ask(actor, CREATE, { input: referral }),
      portal.ask(actor, SAVE, { id, version: null, input: rules() }),
      portal.ask(actor, DISCARD, { id, version: 1 }),
      portal.ask(actor, PUBLISH, { id, version: 1, from: '2026-04-01', key: 'k' }),
      portal.ask(actor, '{ programmeTemplates { key } }'),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(5).fill('FORBIDDEN'));
    expect(await rows()).toEqual([0, 1]);
  });

  test('a published version is never edited, whoever tries', async () => {
    const tried = portal.source.query(`UPDATE programme_versions SET note = 'changed'`);
    await expect(tried).rejects.toThrow('programme_versions is append-only');
  });
});
