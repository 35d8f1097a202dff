import { negate, sum } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact, type MoneyValue } from '../../../platform/db/money';
import type { Work } from '../../../platform/db/work';
import { retier } from '../../attributions/service/tiers';
import { openEarlier, openWindow } from '../../attributions/service/windows';
import type { InvoicePaid } from '../../invoices/events';
import { EntryKind } from '../../ledger/entity';
import { postAll, type Draft } from '../../ledger/service';
import { TierCause } from '../../programmes/entity';
import { overridesOn } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import {
  type ClientEarnings,
  Commission,
  CommissionKind,
  CommissionReview,
  CommissionSale,
  CommissionStatus,
  NothingReason,
  UnearnedLine,
} from '../entity';
import { linesOf, occasionOf, type InvoicedLine, type Occasion } from '../queries';
import { moveAll, moveEarnings, withoutPartner, type Movement } from '../service/figures';
import { baseOf, judge, type Footing, type PaidLine } from '../rules/judge';
import { firstBilling, judgedBy } from '../rules/window';

/**
 * Judges every line of an invoice that has just been paid, at the tier its partner held before. Each line gets a
 * commission, or a row that says why not; one entry goes to the ledger. Of invoices that are reported many at a time
 * that is kept once all of them are judged: see `keepReported`.
 */
export async function earn(work: Work, event: InvoicePaid): Promise<void> {
  const judgement = await judgeInvoice(work, event);
  if (!judgement) return;
  if (!event.reported) return keep(work, [judgement]);
  reported.set(work, [...(reported.get(work) ?? []), judgement]);
}

/** What was judged of reported invoices in a unit of work, until it is kept. */
const reported = new WeakMap<Work, readonly Judgement[]>();

/** All the invoices of a report are judged: what came of them is written together. */
export async function keepReported(work: Work): Promise<void> {
  const judgements = reported.get(work) ?? [];
  reported.delete(work);
  await keep(work, judgements);
}

/** What became of the lines of one invoice. */
interface Judgement extends Payment {
  readonly partner: Occasion['partner'];
  readonly paidOn: string;
  readonly currency: string;
  readonly judged: readonly (Commission | UnearnedLine)[];
}

async function judgeInvoice(work: Work, event: InvoicePaid): Promise<Judgement | null> {
  const { invoiceId, clientId, paidAt } = event;
  const paidOn = dateIn((await settingsOf(work)).timeZone, paidAt);
  const occasion = event.reported
    ? await occasionOf(work, invoiceId, paidOn, 'then')
    : await countedOccasion(work, invoiceId, paidOn);
  if (occasion.judged) return null;
  const lines = await linesOf(work, invoiceId);
  if (lines.length === 0) return null;
  const issuedOn = occasion.issuedOn ?? paidOn;
  const billed = lines.map((line) => ({ ...line, costs: baseOf(line.net, line.creditedNet).minor > 0 }));
  const beside = firstBilling(billed, issuedOn);
  const footing = await footingOf(work, occasion, { beside, paidOn, reported: event.reported });
  const facts = { work, occasion, footing, invoiceId, clientId, paidAt, paidOn };
  const judged = lines.map((line) => judgeLine(facts, line, judgedBy(line, beside, issuedOn)));
  return { invoiceId, clientId, paidAt, paidOn, partner: occasion.partner, currency: judged[0]!.base.currency, judged };
}

/** The rows that everybody waits for come last. */
async function keep(work: Work, judgements: readonly Judgement[]): Promise<void> {
  const all = judgements.flatMap(({ judged }) => judged);
  await work.of(Commission).insertAll(all.filter((each) => each instanceof Commission));
  await work.of(UnearnedLine).insertAll(all.filter((each) => each instanceof UnearnedLine));
  await postAll(work, judgements.flatMap(entryOf)); // prettier-ignore
  for (const earnings of earningsOf(judgements)) await moveEarnings(work, earnings);
  await moveAll(work, judgements.flatMap(movementsOf), judgements.map(dayOf)); // prettier-ignore
  for (const partnerId of new Set(judgements.flatMap(({ partner }) => partner?.partnerId ?? [])))
    work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}

const commissionsIn = ({ judged }: Judgement) => judged.filter((each) => each instanceof Commission);
const earnedIn = (judgement: Judgement) =>
  totalOf(commissionsIn(judgement).map(({ amount }) => amount), judgement.currency); // prettier-ignore

/** What each client has paid and earned its partner, one sum for each currency, in one order for everybody. */
function earningsOf(judgements: readonly Judgement[]): Omit<ClientEarnings, 'id'>[] {
  const sums = new Map<string, Omit<ClientEarnings, 'id'>>();
  for (const judgement of judgements) {
    const { partner, clientId, currency, judged } = judgement;
    if (!partner) continue;
    const key = `${clientId} ${partner.partnerId} ${currency}`;
    const { earned = 0, revenue = 0 } = sums.get(key) ?? {};
    const paid = totalOf(judged.map(({ base }) => base), currency); // prettier-ignore
    sums.set(key, {
      ...{ partnerId: partner.partnerId, clientId, currency },
      ...{ earned: earned + earnedIn(judgement), revenue: revenue + paid },
    });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function movementsOf({ partner, clientId, paidOn, judged }: Judgement): Movement[] {
  const { partnerId, programmeId } = partner ?? withoutPartner(clientId);
  return judged.map((each) => ({
    ...{ partnerId, programmeId, day: paidOn, currency: each.base.currency, category: each.category, tier: each.tier },
    ...{ revenue: each.base.minor, earned: each instanceof Commission ? each.amount.minor : 0 },
  }));
}

function dayOf(judgement: Judgement) {
  const { partner, clientId, paidOn, currency } = judgement;
  const { partnerId, programmeId } = partner ?? withoutPartner(clientId);
  const transactions = partner ? 1 : 0;
  return { partnerId, programmeId, day: paidOn, currency, transactions, rewardsPending: earnedIn(judgement) };
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

/** One entry for all that an invoice earned; none where it earned nothing. */
function entryOf(judgement: Judgement): Draft[] {
  const commissions = commissionsIn(judgement);
  const [first] = commissions;
  if (!first) return [];
  const { partnerId, currency } = first;
  const earned = sum(commissions.map(({ amount }) => exact(amount)), currency); // prettier-ignore
  const credits = commissions.map(({ id, amount }) => ({
    ...{ account: 'PENDING' as const, amount: exact(amount), commissionId: id },
  }));
  const { invoiceId, paidAt: effectiveAt } = judgement;
  return [
    {
      ...{ partnerId, reference: `earning:${invoiceId}`, kind: EntryKind.EARNING, effectiveAt },
      legs: [...credits, { account: 'EXPENSE', amount: negate(earned) }],
    },
  ];
}

function totalOf(amounts: readonly MoneyValue[], currency: string): number {
  return sum(amounts.map(exact), currency).minor;
}
