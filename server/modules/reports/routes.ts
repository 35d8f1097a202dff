import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Context } from '../../api/context';
import { filterFrom, sendCsv } from '../../api/export';
import type { Route } from '../../api/route';
import { decimal } from '../../kernel/money';
import { BYTE_ORDER_MARK, csvLines } from '../../platform/csv';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { reportPolicy } from './policy';
import { groups, type Asked, type Group } from './queries/earnings';
import { allEarnings, figuresOf } from './service/earnings';
import type { EarningsFilter } from './types/earnings';

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

function groupsFrom(text: string | null): Group[] {
  const names = (text ?? '').split(',').filter(Boolean);
  const stranger = names.find((name) => !Object.hasOwn(groups, name));
  if (stranger !== undefined)
    throw new GraphQLError(`There is no group ${stranger}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  return names as Group[];
}
