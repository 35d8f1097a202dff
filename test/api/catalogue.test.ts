import { BillingCycle, ProductKind } from '../../server/modules/catalogue/rules';
import { priceFor } from '../../server/modules/catalogue/service/prices';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { eur } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const CREATE = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id kind name tld taxCategory active version category { key } prices { id } } ${ERRORS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: ProductUpdateInput!) {
  productUpdate(id: $id, version: $version, input: $input) { product { name description version } ${ERRORS} } }`;
const PRICE = `mutation ($input: PriceInput!) { priceSet(input: $input) {
  price { id cycle amount { amount currency } setupFee { minor } restoreFee { minor } } ${ERRORS} } }`;
const CATEGORY = `mutation ($input: CategoryCreateInput!) { categoryCreate(input: $input) {
  category { key name position version } ${ERRORS} } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () =>
      void (portal = await untouched(portal, () =>
        bootPortal(dialect, async (world) => {
          await world.neighbours();
          await world.category('hosting', { position: 2 });
          await world.category('domains', { position: 1 });
          await world.product('web');
          await world.price('web');
          await world.price('web', { amount: { minor: 1100, currency: 'USD' } });
          await world.product('old', { active: false });
          await world.product('com', {
            kind: ProductKind.DOMAIN,
            categoryId: 'domains',
            tld: 'com',
            searchText: 'com .com',
          });
        }),
      )),
  );
  afterAll(() => portal.close());
  const products = async (filter: object, actor = admin) => {
    const { data } = await portal.ask(
      actor,
      'query ($filter: ProductFilter) { products(filter: $filter) { totalCount nodes { id } } }',
      { filter },
    );
    const { nodes, totalCount } = data.products as { nodes: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  test.each([
    ['everything, by name', {}, ['com', 'old', 'web']],
    ['what is on sale', { active: true }, ['com', 'web']],
    ['what is not', { active: false }, ['old']],
    ['a kind', { kind: 'DOMAIN' }, ['com']],
    ['a category', { categoryId: 'hosting' }, ['old', 'web']],
    ['a word, however it is written', { q: 'WEB' }, ['web']],
    ['an ending', { q: '.com' }, ['com']],
    ['ids', { ids: ['web', 'none'] }, ['web']],
  ])('products are listed by %s', async (_what, filter, expected) => {
    expect(await products(filter)).toEqual(expected);
  });

  test.each([
    ['a partner', partner('A', 'PARTNER_EMPLOYEE')],
    ['a client', client('ofA', 'CLIENT_MEMBER')],
    ['finance', staff('FINANCE')],
    ['an app that may read', app('A', 'catalogue:read')],
  ])('%s reads the whole catalogue', async (_who, actor) => {
    expect(await products({}, actor)).toEqual(['com', 'old', 'web']);
    const { data } = await portal.ask(
      actor,
      '{ categories { nodes { key } } product(id: "web") { prices(currency: "USD") { amount { amount } product { id } } } }',
    );
    expect(data).toEqual({
      categories: { nodes: [{ key: 'domains' }, { key: 'hosting' }] },
      product: { prices: [{ amount: { amount: '11.00' }, product: { id: 'web' } }] },
    });
  });

  test('a product is created, found and audited', async () => {
    const input = { kind: 'DOMAIN', categoryId: 'domains', name: ' Domain .bg ', tld: '.BG', graceDays: 10 };
    const { data } = await portal.ask(admin, CREATE, { input });
    expect(data.productCreate).toEqual({
      product: {
        ...{
          id: expect.stringMatching(/^pro_/),
          kind: 'DOMAIN',
          name: 'Domain .bg',
          tld: 'bg',
          taxCategory: 'STANDARD',
        },
        ...{ active: true, version: 1, category: { key: 'domains' }, prices: [] },
      },
      userErrors: [],
    });
    expect(await products({ q: '.bg' })).toEqual([data.productCreate.product.id]);
    expect((await portal.audits()).map(({ action }) => action)).toEqual(['product.create']);
  });

  test.each([
    [{ kind: 'SERVICE', categoryId: 'nowhere', name: 'x' }, 'UNKNOWN_CATEGORY', ['input', 'categoryId']],
    [{ kind: 'SERVICE', categoryId: 'hosting', name: ' ' }, 'REQUIRED', ['input', 'name']],
    [{ kind: 'DOMAIN', categoryId: 'domains', name: 'x' }, 'REQUIRED', ['input', 'tld']],
    [{ kind: 'SERVICE', categoryId: 'hosting', name: 'x', tld: 'com' }, 'NOT_A_DOMAIN', ['input', 'tld']],
    [
      { kind: 'ADDON', categoryId: 'hosting', name: 'x', taxCategory: 'low' },
      'INVALID_TAX_CATEGORY',
      ['input', 'taxCategory'],
    ],
  ])('%j is refused as %s', async (input, code, path) => {
    const { data } = await portal.ask(admin, CREATE, { input });
    expect(data.productCreate).toMatchObject({ product: null, userErrors: [{ code, path }] });
    expect(await products({})).toEqual(['com', 'old', 'web']);
    expect(await portal.audits()).toEqual([]);
  });

  test('an edit begun before another’s is refused, and told what changed', async () => {
    const edit = (version: number, input: object) => portal.ask(admin, UPDATE, { id: 'web', version, input });
    await edit(1, { name: 'Web Start', description: 'Ten sites' });
    const { data } = await edit(1, { name: 'Web Basic' });
    expect(data.productUpdate).toEqual({
      product: null,
      userErrors: [
        {
          ...{ code: 'STALE', path: ['version'] },
          values: { fields: 'description,name', name: 'Web Start', description: 'Ten sites', version: 2 },
        },
      ],
    });
    expect((await edit(2, { name: 'Web Basic' })).data.productUpdate).toEqual({
      product: { name: 'Web Basic', description: 'Ten sites', version: 3 },
      userErrors: [],
    });
    expect(await products({ q: 'basic' })).toEqual(['web']);
  });

  test('a product is archived and put back, once however often one asks', async () => {
    const turn = (verb: string) =>
      portal.ask(admin, `mutation { ${verb}(id: "web") { product { active version } ${ERRORS} } }`);
    await turn('productArchive');
    expect((await turn('productArchive')).data.productArchive.product).toEqual({ active: false, version: 2 });
    expect((await turn('productUnarchive')).data.productUnarchive.product).toEqual({ active: true, version: 3 });
    expect((await portal.audits()).map(({ action }) => action).sort()).toEqual([
      'product.archive',
      'product.unarchive',
    ]);
  });

  test('a price is set, replaced, withdrawn and set again, for its cycle and currency alone', async () => {
    const set = async (amount: string, rest: object = {}) => {
      const input = { productId: 'web', cycle: 'MONTHLY', amount: { amount, currency: 'EUR' }, ...rest };
      return (await portal.ask(admin, PRICE, { input })).data.priceSet;
    };
    const current = (currency: string, cycle: BillingCycle = BillingCycle.MONTHLY) =>
      priceFor(portal.db.reading(client('ofA')), 'web', cycle, currency);
    expect((await current('EUR'))?.amount).toEqual(eur(1000));
    expect(await set('12.50', { setupFee: { amount: '5', currency: 'EUR' } })).toEqual({
      price: {
        ...{ id: 'web-MONTHLY-EUR', cycle: 'MONTHLY', amount: { amount: '12.50', currency: 'EUR' } },
        ...{ setupFee: { minor: 500 }, restoreFee: null },
      },
      userErrors: [],
    });
    expect(await current('EUR')).toMatchObject({ amount: eur(1250), setupFee: eur(500) });
    expect((await current('USD'))?.amount.minor).toBe(1100);
    expect(await current('EUR', BillingCycle.YEARLY)).toBeNull();
    expect((await set('120.00', { cycle: 'YEARLY' })).userErrors).toEqual([]);
    expect((await current('EUR', BillingCycle.YEARLY))?.amount).toEqual(eur(12_000));

    await portal.ask(admin, 'mutation { priceWithdraw(id: "web-MONTHLY-EUR") { price { id } userErrors { code } } }');
    expect(await current('EUR')).toBeNull();
    expect((await set('9.00')).price.id).toBe('web-MONTHLY-EUR');
    expect((await current('EUR'))?.amount).toEqual(eur(900));
    const changes = (await portal.audits()).filter(({ subjectId }) => subjectId === 'web-MONTHLY-EUR');
    expect(changes.map(({ action }) => action).sort()).toEqual(['price.set', 'price.set', 'price.withdraw']);
  });

  test.each([
    [{ amount: { amount: '-1.00', currency: 'EUR' } }, 'NEGATIVE_AMOUNT', ['input', 'amount']],
    [{ amount: { amount: '9999999999.99', currency: 'EUR' } }, 'AMOUNT_TOO_LARGE', ['input', 'amount']],
    [{ setupFee: { amount: '1', currency: 'JPY' } }, 'CURRENCY_MISMATCH', ['input', 'setupFee']],
    [{ restoreFee: { amount: '1', currency: 'EUR' } }, 'NOT_A_DOMAIN', ['input', 'restoreFee']],
    [{ productId: 'com' }, 'CYCLE_NOT_FOR_DOMAIN', ['input', 'cycle']],
    [{ productId: 'none' }, 'NOT_FOUND', ['id']],
  ])('the price %j is refused as %s', async (wrong, code, path) => {
    const input = { productId: 'web', cycle: 'MONTHLY', amount: { amount: '1.00', currency: 'EUR' }, ...wrong };
    const { data } = await portal.ask(admin, PRICE, { input });
    expect(data.priceSet).toMatchObject({ price: null, userErrors: [{ code, path }] });
    expect((await priceFor(portal.db.reading(admin), 'web', BillingCycle.MONTHLY, 'EUR'))?.amount).toEqual(eur(1000));
  });

  test('an amount that is none, or a currency there is not, is bad input', async () => {
    for (const amount of [
      { amount: '1.001', currency: 'EUR' },
      { amount: '1', currency: 'EEK' },
    ]) {
      const { errors } = await portal.ask(admin, PRICE, { input: { productId: 'web', cycle: 'MONTHLY', amount } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('a category is created and changed; its key is its own and stays', async () => {
    const add = async (key: string) =>
      (await portal.ask(admin, CATEGORY, { input: { key, name: 'Mail', position: 5 } })).data.categoryCreate;
    expect(await add('mail')).toEqual({
      category: { key: 'mail', name: 'Mail', position: 5, version: 1 },
      userErrors: [],
    });
    expect(await add('mail')).toMatchObject({ category: null, userErrors: [{ code: 'KEY_TAKEN' }] });
    expect(await add('Mail!')).toMatchObject({ category: null, userErrors: [{ code: 'INVALID_KEY' }] });
    const change = (version: number) =>
      portal.ask(
        admin,
        `mutation ($version: Int!) { categoryUpdate(id: "hosting", version: $version, input: { name: "Hosting" }) {
          category { name position version } ${ERRORS} } }`,
        { version },
      );
    expect((await change(1)).data.categoryUpdate.category).toEqual({ name: 'Hosting', position: 2, version: 2 });
    expect((await change(1)).data.categoryUpdate.userErrors).toMatchObject([
      { code: 'STALE', values: { fields: 'name' } },
    ]);
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['finance', staff('FINANCE')],
    ['a partner', partner('A')],
    ['a client', client('ofA')],
    ['an app that may write', app('A', 'catalogue:write')],
  ])('%s changes nothing', async (_who, actor) => {
    const answers = [
      await portal.ask(actor, CREATE, { input: { kind: 'SERVICE', categoryId: 'hosting', name: 'x' } }),
      await portal.ask(actor, UPDATE, { id: 'web', version: 1, input: { name: 'x' } }),
      await portal.ask(actor, PRICE, {
        input: { productId: 'web', cycle: 'MONTHLY', amount: { amount: '1', currency: 'EUR' } },
      }),
      await portal.ask(actor, CATEGORY, { input: { key: 'x', name: 'x' } }),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill('FORBIDDEN'));
    expect(await products({ q: 'x' })).toEqual([]);
    expect((await priceFor(portal.db.reading(admin), 'web', BillingCycle.MONTHLY, 'EUR'))?.amount).toEqual(eur(1000));
  });
});
