import { nearest, zero, type Money } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import type { Reading } from '../../../platform/db/work';
import { absent, oneOf } from '../../../platform/db/where';
import { PartnerEnrolment, Programme } from '../../programmes/entity';
import type { ProgrammeRules } from '../../programmes/rules';
import { todayOf, versionOn } from '../../programmes/service';
import { payableIn } from '../../rates/rules';
import { settingsOf } from '../../settings/service';
import { OwnInvoice, PayoutDetails, PayoutTerms, TaxForm } from '../entity/details';

/** What holds for a partner's payouts today, whatever it has available. */
export interface PayoutConditions {
  readonly details: PayoutDetails | null;
  readonly taxForm: TaxForm;
  readonly needsInvoice: boolean;
  /** The rules of its programmes, as they are in force today. */
  readonly programmes: readonly ProgrammeRules[];
  readonly today: CalendarDate;
}

export async function conditionsOf(reading: Reading, partnerId: string): Promise<PayoutConditions> {
  const [details, terms, { payoutInvoiceRequired }] = await Promise.all([
    reading.of(PayoutDetails).find(partnerId),
    termsOf(reading, partnerId),
    settingsOf(reading),
  ]);
  const today = await todayOf(reading);
  const bySettings = terms.ownInvoice === OwnInvoice.BY_SETTINGS;
  return {
    ...{ details, taxForm: terms.taxForm, programmes: await programmesOf(reading, partnerId, today), today },
    needsInvoice: bySettings ? payoutInvoiceRequired : terms.ownInvoice === OwnInvoice.REQUIRED,
  };
}

/** What is asked of a partner; nothing until somebody decides. */
export async function termsOf({ of }: Reading, partnerId: string): Promise<PayoutTerms> {
  const nothing = { taxForm: TaxForm.NOT_REQUIRED, taxFormReference: null, ownInvoice: OwnInvoice.BY_SETTINGS };
  const unset = { id: partnerId, ...nothing, changedAt: null, changedByUserId: null };
  return (await of(PayoutTerms).find(partnerId)) ?? Object.assign(new PayoutTerms(), unset);
}

/** The least that is paid: the highest minimum of its programmes, in the ledger's currency. */
export function minimumOf({ programmes }: PayoutConditions, currency: string): Money {
  const minimums = programmes.map(({ minimumPayout }) => nearest(minimumPayout, currency));
  return minimums.reduce((most, each) => (each.minor > most.minor ? each : most), zero(currency));
}

/** What it is paid in: what all its programmes agree on, else its own choice; null while it has chosen nothing. */
export function payoutCurrencyOf({ programmes, details, today }: PayoutConditions): string | null {
  const [agreed, ...others] = new Set(programmes.map(({ payoutCurrency }) => payoutCurrency));
  const wanted = (others.length === 0 && agreed) || (details?.currency ?? null);
  return wanted && payableIn(wanted, today);
}

async function programmesOf(reading: Reading, partnerId: string, today: CalendarDate): Promise<ProgrammeRules[]> {
  const enrolments = await reading.of(PartnerEnrolment).list({ where: [{ partnerId, leftAt: absent() }] });
  const ids = enrolments.map(({ programmeId }) => programmeId);
  const where = ids.length > 0 ? { id: oneOf(ids) } : { isDefault: true };
  const programmes = await reading.of(Programme).list({ where: [where], columns: ['id'] });
  const versions = [];
  for (const { id } of programmes) versions.push(await versionOn(reading, id, today));
  return versions.flatMap((version) => (version ? [version.rules] : []));
}
