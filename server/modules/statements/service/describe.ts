import { exact } from '../../../platform/db/money';
import type { Row } from '../../../platform/db/store';
import type { TenantTable } from '../../../platform/db/tenancy';
import { isLanguage } from '../../../platform/forms';
import { writingOf } from '../../../platform/pdf/layout';
import { Adjustment, AdjustmentKind } from '../../adjustments/entity';
import { Commission } from '../../commissions/entity';
import { EntryKind, LedgerEntry, LedgerPosting } from '../../ledger/entity';
import { movedIn } from '../../ledger/rules';
import { Payout } from '../../payouts/entity/payout';
import { balancesFrom, type Balances } from '../rules/balances';
import { described, statementTexts, type About } from '../rules/texts';

/** Rows by id and by parent, many at a time: what a request's loaders do. */
export interface Lookup {
  one<E extends Row>(table: TenantTable<E>, id: string | null | undefined): Promise<E | null>;
  allOf<E extends Row>(
    table: TenantTable<E>,
    parent: keyof E & string,
    parentId: string,
    listing?: object,
  ): Promise<E[]>;
}

const IN_ORDER = { orderBy: [['position', 'ASC']] as const };

const postingsOf = (load: Lookup, entryId: string) => load.allOf(LedgerPosting, 'entryId', entryId, IN_ORDER);

/**
 * What an entry is about, in plain words of a language: with the names that the commissions keep. With a currency, what
 * its sides of that currency are about. Of a language that we do not speak, in English.
 */
export async function descriptionOf(
  load: Lookup,
  entry: LedgerEntry,
  wanted: string,
  currency?: string,
): Promise<string> {
  const language = isLanguage(wanted) ? wanted : 'en';
  const undoes = entry.kind === EntryKind.REVERSAL ? await load.one(LedgerEntry, entry.reversesId) : null;
  const about = await aboutOf(load, undoes ?? entry, { language, currency });
  return described({ ...about, undone: undoes !== null }, statementTexts(language));
}

async function aboutOf(
  load: Lookup,
  { id, kind }: LedgerEntry,
  { language, currency }: { language: string; currency: string | undefined },
): Promise<Omit<About, 'undone'>> {
  const sides = await postingsOf(load, id);
  const postings = currency ? sides.filter(({ amount }) => amount.currency === currency) : sides;
  const ids = [...new Set(postings.flatMap(({ commissionId }) => commissionId ?? []))];
  const found = await Promise.all(ids.map((commissionId) => load.one(Commission, commissionId)));
  const commissions = found.filter((each) => each !== null);
  const invoices = new Map(
    commissions.map((each) => [
      each.invoiceId,
      { number: each.invoiceNumber, client: each.clientName, creditNote: each.creditNoteNumber },
    ]),
  );
  const adjustment =
    kind === EntryKind.ADJUSTMENT
      ? await load.one(Adjustment, postings.find(({ adjustmentId }) => adjustmentId)?.adjustmentId)
      : null;
  const payout = await load.one(Payout, postings.find(({ payoutId }) => payoutId)?.payoutId);
  return {
    ...{ kind, invoices: [...invoices.values()], commissions: commissions.length },
    adjustment: adjustment && { bonus: adjustment.kind === AdjustmentKind.BONUS, reason: adjustment.reason },
    payout: payout && payoutIn(payout, language),
  };
}

function payoutIn({ number, amount, paid, rateOn, reason }: Payout, language: string): About['payout'] {
  const { amount: written, date } = writingOf(language);
  const exchanged = rateOn ? { from: written(exact(amount)), to: written(exact(paid)), on: date(rateOn) } : null;
  return { number, exchanged, reason };
}

/** What an entry moves on the partner's own accounts in a currency. */
export async function movedBy(load: Lookup, { id }: LedgerEntry, currency: string): Promise<Balances> {
  return balancesFrom(movedIn(await postingsOf(load, id), currency), currency);
}
