import { negate, sum } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact, type MoneyValue } from '../../../platform/db/money';
import type { Work } from '../../../platform/db/work';
import { retier } from '../../attributions/service/tiers';
import { openEarlier, openWindow } from '../../attributions/service/windows';
import type { InvoicePaid } from '../../invoices/events';
import { EntryKind } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { TierCause } from '../../programmes/entity';
import { overridesOn } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import {
  Commission,
  CommissionKind,
  CommissionReview,
  CommissionSale,
  CommissionStatus,
  NothingReason,
  UnearnedLine,
} from '../entity';
import {
  linesOf,
  moveAll,
  moveEarnings,
  occasionOf,
  withoutPartner,
  type InvoicedLine,
  type Occasion,
} from '../queries';
import { baseOf, judge, type Footing, type PaidLine } from '../rules/judge';
import { firstBilling, judgedBy } from '../rules/window';

/**
 * Judges every line of an invoice that has just been paid, at the tier its partner held before. Each line gets a
 * commission, or a row that says why not; one entry goes to the ledger. The rows that everybody waits for come last.
 */
export async function earn(work: Work, { invoiceId, clientId, paidAt, reported }: InvoicePaid): Promise<void> {
  const paidOn = dateIn((await settingsOf(work)).timeZone, paidAt);
  const occasion = reported
    ? await occasionOf(work, invoiceId, paidOn, 'then')
    : await countedOccasion(work, invoiceId, paidOn);
  if (occasion.judged) return;
  const lines = await linesOf(work, invoiceId);
  if (lines.length === 0) return;
  const issuedOn = occasion.issuedOn ?? paidOn;
  const billed = lines.map((line) => ({ ...line, costs: baseOf(line.net, line.creditedNet).minor > 0 }));
  const beside = firstBilling(billed, issuedOn);
  const footing = await footingOf(work, occasion, { beside, paidOn, reported });
  const facts = { work, occasion, footing, invoiceId, clientId, paidAt, paidOn };
  const judged = lines.map((line) => judgeLine(facts, line, judgedBy(line, beside, issuedOn)));
  const commissions = judged.filter((each) => each instanceof Commission);
  await work.of(Commission).insertAll(commissions);
  await work.of(UnearnedLine).insertAll(judged.filter((each) => each instanceof UnearnedLine));
  if (commissions.length > 0) await credit(work, commissions, { invoiceId, paidAt });
  const { currency } = judged[0]!.base;
  if (occasion.partner)
    await moveEarnings(work, {
      ...{ partnerId: occasion.partner.partnerId, clientId, currency },
      ...{ earned: totalOf(commissions.map(({ amount }) => amount), currency), revenue: totalOf(judged.map(({ base }) => base), currency) }, // prettier-ignore
    });

  const whose = occasion.partner ?? withoutPartner(clientId);
  const { partnerId, programmeId } = whose;
  await moveAll(
    work,
    judged.map((each) => ({
      ...{ partnerId, programmeId, day: paidOn, currency: each.base.currency, category: each.category },
      ...{ tier: each.tier, revenue: each.base.minor, earned: each instanceof Commission ? each.amount.minor : 0 },
    })),
    [
      {
        ...{ partnerId, programmeId, day: paidOn, currency, transactions: occasion.partner ? 1 : 0 },
        rewardsPending: totalOf(commissions.map(({ amount }) => amount), currency), // prettier-ignore
      },
    ],
  );
  if (occasion.partner) work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}

/** The partner is counted anew first where another version has come into force since it last was. */
async function countedOccasion(work: Work, invoiceId: string, paidOn: string): Promise<Occasion> {
  const occasion = await occasionOf(work, invoiceId, paidOn);
  const { judged, partner } = occasion;
  if (judged || !partner?.version || partner.countedUnder === partner.version.id) return occasion;
  if (partner.version.rules.tierScheme.metric === 'NONE') return occasion;
  await retier(work, partner.partnerId, partner.programmeId, { cause: TierCause.RULES_CHANGED, clientId: null });
  return occasionOf(work, invoiceId, paidOn);
}

/** What the lines are judged on; the first recurring line that is paid for begins the client's window. */
async function footingOf(
  work: Work,
  { partner }: Occasion,
  { beside, paidOn, reported }: { readonly beside: string | null; readonly paidOn: string; readonly reported: boolean },
): Promise<Footing | null> {
  if (!partner) return null;
  const { partnerId, programmeId, attributionId, hasOverrides, version } = partner;
  const overrides = hasOverrides ? await overridesOn(work, partnerId, programmeId, paidOn) : [];
  const begun = partner.windowFrom !== null && !(reported && beside !== null && beside < partner.windowFrom);
  if (begun || beside === null) return { ...partner, overrides };
  const months = version?.rules.windowMonths ?? null;
  // Another payment of the client's may be beginning it at this moment: the one that locks the row first does.
  const { windowFrom } = await (reported ? openEarlier : openWindow)(work, attributionId, beside, months);
  return { ...partner, overrides, windowFrom };
}

type Payment = Pick<InvoicePaid, 'invoiceId' | 'clientId' | 'paidAt'>;

interface Facts extends Payment {
  readonly work: Work;
  readonly occasion: Occasion;
  readonly footing: Footing | null;
  readonly paidOn: string;
}

function judgeLine(facts: Facts, line: InvoicedLine, day: string): Commission | UnearnedLine {
  const { work, occasion, footing, invoiceId, clientId, paidAt, paidOn } = facts;
  const { partner, invoiceNumber, clientName, country } = occasion;
  const { category, productId, productKind, periodStart, description } = line;
  const sale = line.renewal ? CommissionSale.RENEWAL : CommissionSale.FIRST;
  const base = baseOf(line.net, line.creditedNet);
  const asked: PaidLine = { category, product: productId, kind: productKind, sale, country, base, day };
  const verdict = footing ? judge(footing, paidOn, asked) : { nothing: NothingReason.NO_PARTNER };
  const about = {
    ...{ clientId, invoiceId, category, productId, productKind, sale, country, periodStart, base: { ...base } },
  };
  if (!partner || 'nothing' in verdict)
    return Object.assign(new UnearnedLine(), {
      ...{ id: line.id, partnerId: partner?.partnerId ?? null, programmeId: partner?.programmeId ?? null, ...about },
      ...{ attributionId: partner?.attributionId ?? null, versionId: partner?.version?.id ?? null },
      ...{ credited: 0, tier: partner?.tier?.key ?? null, clients: partner?.clients ?? null, paidOn },
      reason: 'nothing' in verdict ? NothingReason[verdict.nothing] : NothingReason.NO_PARTNER,
    });
  const { partnerId, programmeId, attributionId, clients: tierClients } = partner;
  const { rate, flat, rule, overrideId, versionId, tier, holdUntil, amount, windowMonth, windowMonths } = verdict;
  return Object.assign(new Commission(), {
    ...{ id: work.id('com'), partnerId, programmeId, versionId, attributionId, ...about },
    ...{ kind: CommissionKind.EARNING, status: CommissionStatus.PENDING, causeId: invoiceId, reversesId: null },
    ...{ clientName, invoiceNumber, invoiceLineId: line.id, lineDescription: description },
    ...{ creditNoteId: null, creditNoteNumber: null, rule: rule.key, overrideId, rate, flat: flat && { ...flat } },
    ...{ tier: tier?.key ?? null, tierName: tier?.name ?? null, tierClients, tierSince: tier?.since ?? null },
    ...{ windowMonth, windowMonths, currency: base.currency, amount: { ...amount } },
    ...{ earnedAt: paidAt, earnedOn: paidOn, holdUntil, review: CommissionReview[verdict.review], ...UNDECIDED },
    searchText: `${clientName} ${invoiceNumber} ${description}`.toLowerCase().slice(0, 500),
  });
}

const UNDECIDED = {
  ...{ approvedAt: null, approvedOn: null, reason: null, decidedAt: null, declinedOn: null, decidedByUserId: null },
  ...{ payoutId: null, paidOn: null },
};

/** One entry for all that an invoice earned. */
async function credit(
  work: Work,
  commissions: readonly Commission[],
  { invoiceId, paidAt }: Pick<Payment, 'invoiceId' | 'paidAt'>,
): Promise<void> {
  const { partnerId, currency } = commissions[0]!;
  const amounts = commissions.map(({ amount }) => exact(amount));
  const earned = sum(amounts, currency);
  const credits = commissions.map(({ id, amount }) => ({
    ...{ account: 'PENDING' as const, amount: exact(amount), commissionId: id },
  }));
  await post(work, {
    ...{ partnerId, reference: `earning:${invoiceId}`, kind: EntryKind.EARNING, effectiveAt: paidAt },
    legs: [...credits, { account: 'EXPENSE', amount: negate(earned) }],
  });
}

function totalOf(amounts: readonly MoneyValue[], currency: string): number {
  return sum(amounts.map(exact), currency).minor;
}
