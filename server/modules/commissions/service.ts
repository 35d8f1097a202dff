import { decimal, exactPortion, money, sum, type Money } from '../../kernel/money';
import { exact } from '../../platform/db/money';
import type { Invoice } from '../invoices/entity/invoice';
import type { Programme, ProgrammeVersion } from '../programmes/entity';
import { NothingReason, type ClientEarnings, type Commission, type UnearnedLine } from './entity';
import { nothingSentence, sentenceOf } from './rules';

/** Why a commission is what it is. */
export function explain(commission: Commission, programme: Programme, version: ProgrammeVersion) {
  const { base, amount, rate, category, tierName, tierSince, tierClients, rule, holdUntil, currency } = commission;
  const beforeRounding = exactPortion(exact(base), rate);
  const sentence = sentenceOf({
    ...{ kind: commission.kind, rate, currency, beforeRounding, category, rule, holdUntil },
    ...{ base: decimal(exact(base)), amount: decimal(exact(amount)) },
    ...{ line: commission.lineDescription, invoice: commission.invoiceNumber, creditNote: commission.creditNoteNumber },
    ...{ tier: tierName, tierSince: tierSince.toISOString().slice(0, 10), clients: tierClients },
    ...{ programme: programme.name, version: version.number },
  });
  return {
    ...{ sentence, beforeRounding, rounding: 'HALF_AWAY_FROM_ZERO', tierSince },
    ...{ programmeName: programme.name, versionNumber: version.number, versionFrom: version.effectiveFrom },
  };
}

export interface JudgedLine {
  readonly invoice: Invoice | null;
  readonly commissions: readonly Commission[];
  readonly unearned: UnearnedLine | null;
  /** Staff see every partner's rows, and so know that a line without any was never judged. */
  readonly asksAsStaff: boolean;
}

/** Why a line earned nothing, as far as the asker may know; null when it did earn. */
export function nothingEarned({ invoice, commissions, unearned, asksAsStaff }: JudgedLine) {
  if (commissions.length > 0 || !invoice) return null;
  const unseen = asksAsStaff ? NothingReason.IMPORTED : NothingReason.NO_PARTNER;
  const reason = unearned?.reason ?? (invoice.paidAt ? unseen : NothingReason.NOT_PAID);
  const clients = unearned?.clients ?? null;
  return { reason, clients, sentence: nothingSentence(reason, clients) };
}

/** What a client has earned its partners, one sum for each currency. */
export function sumsOf(rows: readonly ClientEarnings[]): Money[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return currencies.map((currency) =>
    sum(
      rows.filter((row) => row.currency === currency).map(({ earned }) => money(earned, currency)),
      currency,
    ),
  );
}
