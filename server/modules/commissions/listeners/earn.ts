import { negate, sum } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact } from '../../../platform/db/money';
import type { Work } from '../../../platform/db/work';
import { InvoiceLine } from '../../invoices/entity/invoice';
import type { InvoicePaid } from '../../invoices/events';
import { EntryKind } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { settingsOf } from '../../settings/service';
import { Commission, CommissionKind, CommissionStatus, NothingReason, UnearnedLine } from '../entity';
import { moveDay, moveEarnings, occasionOf, withoutPartner, type Occasion } from '../queries';
import { baseOf, judge } from '../rules';

/**
 * Judges every line of an invoice that has just been paid, at the tier its partner held before. Each line gets a
 * commission, or a row that says why not; one entry goes to the ledger. The rows that everybody waits for come last.
 */
export async function earn(work: Work, { invoiceId, clientId, paidAt }: InvoicePaid): Promise<void> {
  const paidOn = dateIn((await settingsOf(work)).timeZone, paidAt);
  const occasion = await occasionOf(work, invoiceId, paidOn);
  if (occasion.judged) return;
  const lines = await work.of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
  if (lines.length === 0) return;
  const judged = lines.map((line) => judgeLine({ work, occasion, paidAt, paidOn }, line));
  const commissions = judged.filter((each) => each instanceof Commission);
  await work.of(Commission).insertAll(commissions);
  await work.of(UnearnedLine).insertAll(judged.filter((each) => each instanceof UnearnedLine));

  const { currency } = lines[0]!.net;
  const amounts = commissions.map(({ amount }) => exact(amount));
  const bases = judged.map(({ base }) => exact(base));
  const earned = sum(amounts, currency);
  const day = { day: paidOn, currency, revenue: sum(bases, currency).minor, earned: earned.minor };
  if (!occasion.partner) return moveDay(work, { ...withoutPartner(clientId), ...day });
  const { partnerId, programmeId } = occasion.partner;
  if (commissions.length > 0) {
    const credits = commissions.map(({ id, amount }) => ({
      ...{ account: 'PENDING' as const, amount: exact(amount), commissionId: id },
    }));
    await post(work, {
      ...{ partnerId, reference: `earning:${invoiceId}`, kind: EntryKind.EARNING, effectiveAt: paidAt },
      legs: [...credits, { account: 'EXPENSE', amount: negate(earned) }],
    });
    await moveEarnings(work, { partnerId, clientId, currency, earned: earned.minor });
  }
  await moveDay(work, { partnerId, programmeId, ...day });
  work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}

interface Facts {
  readonly work: Work;
  readonly occasion: Occasion;
  readonly paidAt: Date;
  readonly paidOn: string;
}

function judgeLine({ work, occasion, paidAt, paidOn }: Facts, line: InvoiceLine): Commission | UnearnedLine {
  const { partner, invoiceNumber, clientName } = occasion;
  const { invoiceId, clientId, description } = line;
  const category = line.categoryKey ?? '';
  const base = baseOf(exact(line.net), exact(line.creditedNet));
  const verdict = partner ? judge(partner, paidOn, { category, base }) : { nothing: NothingReason.NO_PARTNER };
  const about = { clientId, invoiceId, category, base: { ...base } };
  if (!partner || 'nothing' in verdict)
    return Object.assign(new UnearnedLine(), {
      ...{ id: line.id, partnerId: partner?.partnerId ?? null, programmeId: partner?.programmeId ?? null, ...about },
      ...{ credited: 0, clients: partner?.clients ?? null, paidOn },
      reason: 'nothing' in verdict ? NothingReason[verdict.nothing] : NothingReason.NO_PARTNER,
    });
  const { rate, rule, versionId, tier, holdUntil, amount } = verdict;
  return Object.assign(new Commission(), {
    ...{ id: work.id('com'), partnerId: partner.partnerId, programmeId: partner.programmeId, versionId, ...about },
    ...{ kind: CommissionKind.EARNING, status: CommissionStatus.PENDING, causeId: invoiceId, reversesId: null },
    ...{ clientName, invoiceNumber, invoiceLineId: line.id, lineDescription: description },
    ...{ creditNoteId: null, creditNoteNumber: null, rule: rule.key, rate },
    ...{ tier: tier.key, tierName: tier.name, tierClients: partner.clients, tierSince: tier.since },
    ...{ currency: base.currency, amount: { ...amount }, earnedAt: paidAt, earnedOn: paidOn, holdUntil },
    ...{ approvedAt: null, approvedOn: null, reason: null },
    searchText: `${clientName} ${invoiceNumber} ${description}`.toLowerCase().slice(0, 500),
  });
}
