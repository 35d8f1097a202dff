import type { CalendarDate } from '../../server/kernel/period';
import { money } from '../../server/kernel/money';
import { InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { PaymentMethod } from '../../server/modules/invoices/entity/payment';
import { issueInvoice } from '../../server/modules/invoices/service/issue';
import { recordPayment } from '../../server/modules/invoices/service/payment';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { PartnerEnrolment, PartnerOverride, Programme, ProgrammeVersion } from '../../server/modules/programmes/entity';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import { RelationshipStarted, type Terms } from '../../server/modules/relationships/events';
import type { Work } from '../../server/platform/db/work';
import type { Portal } from './portal';
import { now } from './world';

/** A tenth of everything without tiers, for good, to be approved by time at once. */
export const plain: ProgrammeRules = {
  tierScheme: { metric: 'NONE', recalibration: 'AT_ONCE', recalibrationDays: [], belowFirst: 'EARNS', tiers: [] },
  commissions: [{ key: 'everything', when: {}, rate: 1_000 }],
  ...{ base: 'NET', windowMonths: null, eligibility: 'ATTRIBUTED', holdDays: 0, review: 'AUTOMATIC' },
  ...{ clawback: 'PRO_RATA', minimumPayout: '5', payoutCurrency: null },
};

/** A programme of that key, in force since long ago. */
export async function programme(work: Work, key: string, rules: Partial<ProgrammeRules> = {}): Promise<string> {
  const described = { id: key, key, name: `Programme ${key}`, description: '', isDefault: false, createdAt: now };
  await work.of(Programme).insert(described);
  await version(work, key, '2001-01-01', rules);
  return key;
}

/** Another version of it, numbered by its year. */
export async function version(work: Work, programmeId: string, from: CalendarDate, rules: Partial<ProgrammeRules>) {
  return work.of(ProgrammeVersion).insert({
    ...{ id: `${programmeId}-${from}`, programmeId, number: Number(from.slice(0, 4)), effectiveFrom: from },
    ...{ publishedAt: now, publishedByUserId: null, note: null, rules: { ...plain, ...rules } },
  });
}

export function enrolled(work: Work, partnerId: string, programmeId: string) {
  const id = `enr-${partnerId}-${programmeId}`;
  return work
    .of(PartnerEnrolment)
    .insert({ id, partnerId, programmeId, joinedAt: new Date('2001-01-01'), leftAt: null });
}

/** The client becomes the partner's on those terms, and everybody hears of it. */
export async function brought(work: Work, partnerId: string, clientId: string, terms: Terms = {}): Promise<void> {
  const { id, kind } = await work.of(Relationship).insert({
    ...{ id: `${partnerId}-${clientId}`, partnerId, clientId, kind: RelationshipKind.ATTRIBUTED, source: 'STAFF' },
    ...{ since: work.now, endedAt: null },
  });
  work.announce(new RelationshipStarted(id, partnerId, clientId, kind, 'STAFF', terms));
}

export function promised(work: Work, partnerId: string, programmeId: string, rest: Partial<PartnerOverride> = {}) {
  return work.of(PartnerOverride).insert({
    ...{ id: `ovr-${partnerId}`, partnerId, programmeId, conditions: {}, rate: 2_500, amounts: null, reason: 'agreed' },
    ...{ startsOn: '2020-01-01', endsOn: null, createdByUserId: null, createdAt: work.now, endedAt: null, ...rest },
  });
}

/** One line of a bill: by default a month of a plan that begins on `start`. */
export interface Billed {
  readonly start?: CalendarDate;
  readonly minor: number;
  readonly kind?: InvoiceLineKind;
  readonly category?: string;
  readonly productId?: string | null;
  /** By the renewal job, of this subscription. */
  readonly renews?: string;
}

/** An invoice of such lines, issued and paid now; returns its id. */
export function billed(portal: Portal, clientId: string, lines: readonly Billed[]): Promise<string> {
  return portal.build(async ({ work }) => {
    const { id } = await issueInvoice(work, {
      clientId,
      lines: lines.map(
        ({ start, minor, kind = InvoiceLineKind.RECURRING, category = 'hosting', productId = null, renews }) => ({
          ...{ kind, description: `${category} of ${clientId}`, quantity: 1, taxCategory: 'STANDARD', productId },
          ...{ unitPrice: money(minor, 'EUR'), category: { id: `cat-${category}`, key: category } },
          ...{
            period: start ? { start, end: start } : null,
            subscriptionId: renews ?? null,
            renews: renews !== undefined,
          },
        }),
      ),
    });
    const { total, open } = await work.of(Invoice).get(id);
    const receivedOn = work.now.toISOString().slice(0, 10);
    if (open) await recordPayment(work, id, { amount: total, method: PaymentMethod.CARD, reference: '', receivedOn });
    return id;
  });
}
