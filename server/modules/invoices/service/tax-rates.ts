import { userIdOf } from '../../../kernel/actor';
import { isCountry } from '../../../kernel/country';
import { isCalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { TaxRate } from '../entity/tax-rate';

export interface NewRate {
  readonly country: string;
  readonly category: string;
  readonly since: string;
  readonly rate: number;
}

const CATEGORY = /^[A-Z][A-Z0-9_]{0,31}$/;
const WHOLE = 10_000;

/** Adds a dated row; rows that were in force stay, since documents were issued by them. */
export async function addTaxRate(work: Work, { country, category, since, rate }: NewRate): Promise<TaxRate> {
  if (!isCountry(country))
    throw new Refusal('UNKNOWN_COUNTRY', `${country.slice(0, 20)} is not a country.`, ['input', 'country'], {
      value: country.slice(0, 20),
    });
  if (!CATEGORY.test(category))
    throw new Refusal('INVALID_TAX_CATEGORY', 'A tax category is written in capitals: STANDARD.', [
      'input',
      'category',
    ]);
  if (!isCalendarDate(since))
    throw new Refusal('INVALID_DATE', `${since.slice(0, 20)} is not a day.`, ['input', 'since'], {
      value: since.slice(0, 20),
    });
  if (!Number.isSafeInteger(rate) || rate < 0 || rate > WHOLE)
    throw new Refusal('OUT_OF_RANGE', `A rate is from 0 to ${WHOLE} basis points, not ${rate}.`, ['input', 'rate'], {
      least: 0,
      most: WHOLE,
    });
  if (await work.of(TaxRate).first({ country, category, since }))
    throw new Refusal(
      'TAX_RATE_EXISTS',
      `${country} has a ${category} rate from ${since} already.`,
      ['input', 'since'],
      {
        ...{ country, category, since },
      },
    );
  const row = await work.of(TaxRate).insert({
    ...{ id: work.id('tax'), country, category, since, rate },
    ...{ createdAt: work.now, createdByUserId: userIdOf(work.actor) },
  });
  work.audit({ action: 'taxRate.add', subject: ['TaxRate', row.id], after: { country, category, since, rate } });
  return row;
}
