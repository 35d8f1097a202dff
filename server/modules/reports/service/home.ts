import { addMonths, monthOf } from '../../../kernel/period';
import { atLeast, below, oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { Invoice } from '../../invoices/entity/invoice';
import { Subscription } from '../../subscriptions/entity';
import { Ticket } from '../../tickets/entity/ticket';
import { NEVER, TicketStatus } from '../../tickets/rules/status';
import type { MonthSums } from '../queries/home';

const FEW = 5;

/** The inquiries that have waited longest, of those the asker may see. */
export function oldestWaiting({ of }: Reading): Promise<Ticket[]> {
  return of(Ticket).list<keyof Ticket>({
    ...{ where: [{ queuedAt: below(NEVER) }], orderBy: [['queuedAt', 'ASC'], ['id', 'ASC']], limit: FEW }, // prettier-ignore
  });
}

/** The invoices with something left to pay, the first due first, of those the asker may see. */
export function nextDue({ of }: Reading, before?: string): Promise<Invoice[]> {
  return of(Invoice).list<keyof Invoice>({
    where: [{ open: true, ...(before !== undefined && { dueOn: below(before) }) }],
    ...{ orderBy: [['dueOn', 'ASC'], ['id', 'ASC']], limit: FEW }, // prettier-ignore
  });
}

/** What renews next, of the client who asks. */
export function nextRenewals({ of }: Reading, clientId: string, today: string): Promise<Subscription[]> {
  return of(Subscription).list<keyof Subscription>({
    where: [{ clientId, status: oneOf(['ACTIVE', 'CANCEL_AT_PERIOD_END']), periodEnd: atLeast(today) }],
    ...{ orderBy: [['periodEnd', 'ASC'], ['id', 'ASC']], limit: FEW }, // prettier-ignore
  });
}

/** The inquiries of the asker that have an answer, the latest first. */
export function answered({ of }: Reading): Promise<Ticket[]> {
  return of(Ticket).list<keyof Ticket>({
    where: [{ status: TicketStatus.ANSWERED }],
    ...{ orderBy: [['lastMessageAt', 'DESC'], ['id', 'DESC']], limit: FEW }, // prettier-ignore
  });
}

/** The first day of the last `count` months, this one included. */
export function startOf(today: string, count: number): string {
  return addMonths(`${monthOf(today)}-01`, 1 - count);
}

/** Of `months`, the amounts of the one that `day` is in. */
export function amountsIn(months: readonly MonthSums[], day: string, figure: 'revenue' | 'earned') {
  return months
    .filter(({ month }) => month === monthOf(day))
    .map((each) => ({ minor: each[figure], currency: each.currency }));
}
