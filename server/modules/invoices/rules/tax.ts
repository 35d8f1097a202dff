import { isInEuropeanUnion, vatPrefixOf } from '../../../kernel/country';
import type { BasisPoints } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import { territoryOf, type Territory } from './territories';

/** How a sale is taxed; frozen on the invoice. */
export enum TaxTreatment {
  DOMESTIC = 'DOMESTIC',
  DESTINATION = 'DESTINATION',
  REVERSE_CHARGE = 'REVERSE_CHARGE',
  OUTSIDE_SCOPE = 'OUTSIDE_SCOPE',
}

export const STANDARD = 'STANDARD';
/** Taxed nowhere, whatever the table says. */
export const EXEMPT = 'EXEMPT';

/** One row of the dated table: from `since` on, until a later row of the same country and category. */
export interface DatedRate {
  readonly country: string;
  readonly category: string;
  readonly since: CalendarDate;
  readonly rate: BasisPoints;
}

export interface Sale {
  readonly sellerCountry: string;
  readonly buyerCountry: string;
  /** Some places are taxed otherwise than the country they are in; empty when unknown. */
  readonly buyerPostcode: string;
  /** Empty for a consumer. */
  readonly buyerVatNumber: string;
  readonly on: CalendarDate;
}

/**
 * Where a sale of electronic services is taxed (Directive 2006/112/EC, articles 44, 58 and 196): at home in the
 * seller's own country; within the EU by the buyer when it is a business registered there, otherwise at the rate of
 * the buyer's country; elsewhere, and in the territories of a country where the directive does not apply, not at all.
 */
export function treatmentOf(sale: Sale): TaxTreatment {
  const { sellerCountry, buyerCountry, buyerVatNumber } = sale;
  if (territoryBehind(sale)?.rate === null) return TaxTreatment.OUTSIDE_SCOPE;
  if (sellerCountry === buyerCountry) return TaxTreatment.DOMESTIC;
  if (!isInEuropeanUnion(sellerCountry) || !isInEuropeanUnion(buyerCountry)) return TaxTreatment.OUTSIDE_SCOPE;
  const registered = buyerVatNumber.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return registered.startsWith(vatPrefixOf(buyerCountry)) && registered.length > 4
    ? TaxTreatment.REVERSE_CHARGE
    : TaxTreatment.DESTINATION;
}

/** The buyer's territory, where the seller has to treat it as one. */
function territoryBehind({ sellerCountry, buyerCountry, buyerPostcode, on }: Sale): Territory | null {
  const found = territoryOf(buyerCountry, buyerPostcode, on);
  return found && (sellerCountry !== buyerCountry || found.fromWithin) ? found : null;
}

/** The country whose rate is charged; null when no tax is. */
export function taxedIn(sale: Sale): string | null {
  const treatment = treatmentOf(sale);
  if (treatment === TaxTreatment.DOMESTIC) return sale.sellerCountry;
  return treatment === TaxTreatment.DESTINATION ? sale.buyerCountry : null;
}

/**
 * The rate of one line: that of the buyer's territory where it has one. A category without a rate of its own takes the
 * country's standard rate; no row, no tax.
 */
export function rateFor(sale: Sale, category: string, rates: readonly DatedRate[]): BasisPoints {
  const country = taxedIn(sale);
  if (!country || category === EXEMPT) return 0;
  const territory = territoryBehind(sale);
  if (territory?.rate) return territory.rate;
  return (rateOn(rates, country, category, sale.on) ?? rateOn(rates, country, STANDARD, sale.on))?.rate ?? 0;
}

function rateOn(rates: readonly DatedRate[], country: string, category: string, on: CalendarDate): DatedRate | null {
  const inForce = rates.filter((row) => row.country === country && row.category === category && row.since <= on);
  return inForce.reduce<DatedRate | null>((latest, row) => (!latest || row.since > latest.since ? row : latest), null);
}
