import type { BasisPoints } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';

/** Part of a country, by postcode, that is taxed otherwise than the rest of it, from a day on. */
export interface Territory {
  readonly name: string;
  readonly country: string;
  /** What its postcodes begin with. */
  readonly postcodes: readonly string[];
  readonly since: CalendarDate;
  /** What is charged instead of the country's rates; null where no VAT is. */
  readonly rate: BasisPoints | null;
  /** Whether a seller of the same country treats it so as well, and not as its own land. */
  readonly fromWithin: boolean;
}

const outside = (name: string, country: string, fromWithin: boolean, ...postcodes: string[]): Territory => ({
  ...{ name, country, postcodes, fromWithin, since: '2007-01-01', rate: null },
});

/**
 * Directive 2006/112/EC in force since 2007-01-01: where it does not apply (article 6; the waters of Lake Lugano have no
 * postcode), and the two Austrian places with a rate of their own (article 104; Austria: 19 %). The French and Finnish
 * ones are taxed as home by sellers of France and Finland. Northern Ireland is under it for goods alone, so what is
 * sold here to GB is outside of it whatever the postcode.
 */
export const territories: readonly Territory[] = [
  outside('Canary Islands', 'ES', true, '35', '38'),
  outside('Ceuta', 'ES', true, '51'),
  outside('Melilla', 'ES', true, '52'),
  outside('Büsingen', 'DE', true, '78266'),
  outside('Heligoland', 'DE', true, '27498'),
  outside('Livigno', 'IT', true, '23041'),
  outside('Campione d’Italia', 'IT', true, '22061'),
  outside('Mount Athos', 'GR', true, '63086'),
  outside('Åland', 'FI', false, '22'),
  outside('French overseas territories', 'FR', false, '971', '972', '973', '974', '975', '976', '977', '978'),
  {
    ...{ name: 'Jungholz and Mittelberg', country: 'AT', postcodes: ['6691', '6991', '6992', '6993'] },
    ...{ since: '2007-01-01', rate: 1900, fromWithin: true },
  },
];

/** The territory that the address is in on that day, if it is taxed by itself. A country's letters before the code are skipped. */
export function territoryOf(
  country: string,
  postcode: string,
  on: CalendarDate,
  among: readonly Territory[] = territories,
): Territory | null {
  const code = postcode.replace(/[^0-9]/g, '');
  const here = among.filter((each) => each.country === country && each.since <= on);
  return here.find(({ postcodes }) => postcodes.some((begin) => code.startsWith(begin))) ?? null;
}
