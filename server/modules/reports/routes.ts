import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Context } from '../../api/context';
import { filterFrom, sendCsv } from '../../api/export';
import type { Route } from '../../api/route';
import { decimal } from '../../kernel/money';
import { addDays } from '../../kernel/period';
import { BYTE_ORDER_MARK, csvLines } from '../../platform/csv';
import { exact, type MoneyValue } from '../../platform/db/money';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { todayOf } from '../programmes/service';
import { reportPolicy } from './policy';
import { reported } from './service/report';
import { groups, type Asked, type Group } from './queries/earnings';
import { allEarnings, figuresOf } from './service/earnings';
import type { EarningsFilter } from './types/earnings';
import { stretchesIn, type OverviewInput } from './types/referrals';

const PAGE = 500;
const FIGURES = [
  ['revenue', 'Revenue'],
  ['refunded', 'Refunded'],
  ['earned', 'Earned'],
  ['reversed', 'Taken back'],
  ['declined', 'Declined'],
  ['pending', 'Pending'],
  ['approved', 'Approved'],
  ['paid', 'Paid out'],
  ['available', 'Available'],
] as const;

/** `GET /export/earnings.csv?groupBy=PARTNER,MONTH&filter=<json>`: the whole report, with the filter of the query. */
export const earningsExport = (schema: () => GraphQLSchema): Route => ({
  method: 'GET',
  path: '/export/earnings.csv',
  permission: reportPolicy.read,
  async handle({ context, url, response }) {
    const filter = filterFrom<EarningsFilter>(schema(), 'EarningsFilter', url.searchParams.get('filter'));
    const asked = { ...filter, groupBy: groupsFrom(url.searchParams.get('groupBy')) };
    await sendCsv(response, 'earnings.csv', linesOf(context, asked));
  },
});

async function* linesOf({ request }: Context, asked: Asked): AsyncGenerator<string, undefined> {
  const titles = [
    'Partner',
    'Programme',
    'Tier',
    'Category',
    'Month',
    'Currency',
    ...FIGURES.map(([, title]) => title),
  ];
  yield BYTE_ORDER_MARK + csvLines([titles]);
  // What one page has loaded is forgotten with it.
  for await (const rows of allEarnings(new Context(request).read, asked, PAGE)) {
    const { load } = new Context(request);
    const lines = rows.map(async (row) => {
      const [partner, programme] = await Promise.all([
        load.one(Partner, row.partnerId),
        load.one(Programme, row.programmeId),
      ]);
      const figures = figuresOf(row);
      const names = [partner?.name ?? row.partnerId, programme?.name ?? row.programmeId];
      const amounts = FIGURES.map(([figure]) => decimal(figures[figure]));
      return [...names, row.tier, row.category, row.month, row.currency, ...amounts];
    });
    yield csvLines(await Promise.all(lines));
  }
}

/** `GET /export/overview.csv?input=<json>`: the overview of a partner’s referrals, with the input of the query. */
export const overviewExport = (schema: () => GraphQLSchema): Route => ({
  method: 'GET',
  path: '/export/overview.csv',
  permission: reportPolicy.readReferrals,
  async handle({ context, url, response }) {
    const input = filterFrom<OverviewInput>(schema(), 'OverviewInput', url.searchParams.get('input') ?? '{}');
    await sendCsv(response, 'overview.csv', overviewLines(context, input));
  },
});

async function* overviewLines({ read }: Context, input: OverviewInput): AsyncGenerator<string, undefined> {
  const report = await reported(read, input, stretchesIn(input, await todayOf(read)));
  const titles = ['From', 'Until', 'Unpaid sign-ups', 'Paid customers', 'Transactions', 'Currency'];
  const lines = (report?.periods ?? []).map((period) => [
    ...[period.start, addDays(period.end, -1), period.unpaidSignups, period.paidCustomers, period.transactions],
    ...[report!.currency, ...OVERVIEW.map(([figure]) => amountOf(period[figure]))],
  ]);
  yield BYTE_ORDER_MARK + csvLines([[...titles, ...OVERVIEW.map(([, title]) => title)], ...lines]);
}

/** Empty where the asker may not know it. */
const amountOf = (amount: MoneyValue | null) => (amount ? decimal(exact(amount)) : null);

const OVERVIEW = [
  ['revenue', 'Revenue'],
  ['rewards', 'Rewards'],
  ['pendingRewards', 'Pending'],
  ['availableRewards', 'Available'],
  ['sentRewards', 'On its way'],
  ['paidRewards', 'Paid'],
] as const;

function groupsFrom(text: string | null): Group[] {
  const names = (text ?? '').split(',').filter(Boolean);
  const stranger = names.find((name) => !Object.hasOwn(groups, name));
  if (stranger !== undefined)
    throw new GraphQLError(`There is no group ${stranger}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  return names as Group[];
}
