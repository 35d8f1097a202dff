import type { CalendarDate } from '../../../kernel/period';

export type DealType = 'SOURCED' | 'ASSISTED';

/** Points for each unit of money, as decimal text: outside the growth markets, and in them. */
export interface PointRate {
  readonly normal: string;
  readonly growth: string;
}

/** What a unit of money is worth from a day on; null is since ever. */
export interface PointRates {
  readonly from: CalendarDate | null;
  readonly sourced: PointRate;
  readonly assisted: PointRate;
  readonly managed: PointRate;
}

/** How much money one unit is, by currency, in major units and fixed on purpose, so that markets move no tier. */
export interface UnitTable {
  readonly from: CalendarDate | null;
  readonly units: Readonly<Record<string, string>>;
}

/** How a programme counts what its partners sell and look after. Data: part of a version's rules. */
export interface PointsScheme {
  /** In order of their days, the first since ever. */
  readonly rates: readonly PointRates[];
  readonly units: readonly UnitTable[];
  /** ISO 3166-1 alpha-2. */
  readonly growthMarkets: readonly string[];
  /** Calendar months that sold points live, half-open. */
  readonly soldMonths: number;
  /** Days that a qualifying activity keeps credit for a client, its own among them. */
  readonly activityDays: number;
}

const both = (normal: string, growth: string): PointRate => ({ normal, growth });

/** The points of a solutions programme, to begin with: rates and units as such a programme has published them. */
export const solutionsPoints: PointsScheme = {
  rates: [
    { from: null, sourced: both('3', '6'), assisted: both('3', '6'), managed: both('1', '1') },
    { from: '2024-02-27', sourced: both('5', '10'), assisted: both('3', '6'), managed: both('1', '1') },
    { from: '2025-07-15', sourced: both('5', '10'), assisted: both('3', '6'), managed: both('1', '2') },
  ],
  units: [
    {
      from: null,
      units: {
        ...{ USD: '100', AUD: '105', CAD: '130', COP: '300300', EUR: '75', GBP: '62.50', JPY: '12000', SGD: '140' },
        ZAR: '1545',
      },
    },
    {
      from: '2025-07-15',
      units: {
        ...{ USD: '100', AUD: '154', CAD: '130', COP: '408000', EUR: '88', GBP: '74', JPY: '14400', SGD: '129' },
        ZAR: '1768',
      },
    },
  ],
  growthMarkets: [
    ...['AR', 'BD', 'BN', 'BO', 'BR', 'CL', 'CN', 'CO', 'CR', 'CU', 'DO', 'EC', 'GT', 'HK', 'HN', 'ID', 'IN', 'KH'],
    ...['KR', 'LA', 'LK', 'MM', 'MN', 'MV', 'MX', 'MY', 'NI', 'NP', 'PA', 'PE', 'PH', 'PK', 'PR', 'PY', 'SG', 'SV'],
    ...['TH', 'TL', 'TW', 'UY', 'VE', 'VN'],
  ],
  soldMonths: 12,
  activityDays: 90,
};
