import type { Money } from '../../../kernel/money';
import type { CalendarDate, Period } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Reading } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';
import type { InvoiceLineKind } from '../entity/invoice';
import { TaxRate } from '../entity/tax-rate';
import { amountsOf, MOST_LINES, type LineAmounts } from '../rules/amounts';
import { rateFor, taxedIn, treatmentOf, type DatedRate, type Sale, type TaxTreatment } from '../rules/tax';

/** What is charged for; tax is the house's business. */
export interface LineDraft {
  readonly kind: InvoiceLineKind;
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly taxCategory: string;
  readonly subscriptionId?: string | null;
  readonly orderItemId?: string | null;
  readonly productId?: string | null;
  readonly category?: { readonly id: string; readonly key: string } | null;
  readonly period?: Period | null;
  /** A renewal: the same period of a subscription is never billed twice. */
  readonly renews?: boolean;
}

export interface TaxedLine extends LineAmounts {
  readonly draft: LineDraft;
  readonly taxRate: number;
}

export interface Buyer {
  readonly country: string;
  readonly postcode: string;
  readonly vatNumber: string;
}

/** How a sale to this buyer is taxed on a day, with the rates that may count. */
export interface Taxation {
  readonly sale: Sale;
  readonly treatment: TaxTreatment;
  readonly rates: readonly DatedRate[];
}

export async function taxationOf(reading: Reading, buyer: Buyer, on: CalendarDate): Promise<Taxation> {
  const { operator } = await settingsOf(reading);
  const sale: Sale = {
    ...{ sellerCountry: operator.country, buyerCountry: buyer.country, buyerPostcode: buyer.postcode },
    ...{ buyerVatNumber: buyer.vatNumber, on },
  };
  const country = taxedIn(sale);
  const rates = country ? await reading.of(TaxRate).list({ where: [{ country }] }) : [];
  return { sale, treatment: treatmentOf(sale), rates };
}

export function taxed({ sale, rates }: Taxation, drafts: readonly LineDraft[], currency: string): TaxedLine[] {
  if (drafts.length === 0 || drafts.length > MOST_LINES)
    throw new Refusal('LINES_COUNT', `An invoice has 1 to ${MOST_LINES} lines, not ${drafts.length}.`, ['lines'], {
      count: drafts.length,
      most: MOST_LINES,
    });
  return drafts.map((draft, index) => {
    const path = ['input', 'lines', String(index)];
    if (draft.unitPrice.currency !== currency)
      throw new Refusal(
        'CURRENCY_MISMATCH',
        `The client is invoiced in ${currency}, not in ${draft.unitPrice.currency}.`,
        [...path, 'unitPrice'],
        { currency: draft.unitPrice.currency, expected: currency },
      );
    const taxRate = rateFor(sale, draft.taxCategory, rates);
    return { draft, taxRate, ...amountsOf(draft, taxRate, path) };
  });
}
