import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { bg } from '../../admin/i18n/bg';
import { en } from '../../admin/i18n/en';
import { es } from '../../admin/i18n/es';
import { it as italian } from '../../admin/i18n/it';
import { pt } from '../../admin/i18n/pt';

const schema = buildSchema(readFileSync(resolve(__dirname, '../../schema.graphql'), 'utf8'));
const source = textsOf(en);
const translations = { es, it: italian, pt, bg };

/** Every text by its path: `orders.status.PENDING`. */
function textsOf(catalogue: object, path: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[[...path, key].join('.'), value]] : [...textsOf(value as object, [...path, key])],
    ),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const forms = (text: string) => text.split('||||').length;

describe.each(Object.entries(translations))('the texts in %s', (_language, catalogue) => {
  const texts = textsOf(catalogue);

  test('are the same as the English ones, none missing and none too many', () => {
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort());
  });

  test('say something', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('name the same facts, in as many forms', () => {
    const shape = (all: ReadonlyMap<string, string>) =>
      [...all.keys()].sort().map((key) => [key, placeholders(all.get(key)!), forms(all.get(key)!)]);
    expect(shape(texts)).toEqual(shape(source));
  });

  test('are translated: few of the longer ones are the English words', () => {
    const same = [...texts].filter(([key, text]) => text.length > 30 && text === source.get(key));
    expect(same).toEqual([]);
  });
});

test.each([
  ['OrderStatus', en.orders.status],
  ['SubscriptionStatus', en.subscriptions.status],
  ['BillingCycle', en.cycles],
  ['ProductKind', en.kinds],
  ['ClientStatus', en.clients.status],
  ['ClientKind', en.clients.kind],
  ['RelationshipKind', en.clients.relationship],
  ['FieldKind', en.customFields.kind],
  ['PaymentMethod', en.invoices.method],
  ['TaxTreatment', en.invoices.treatment],
  ['TicketStatus', en.tickets.status],
  ['TicketPriority', en.tickets.priority],
  ['TicketAuthorKind', en.tickets.author],
  ['ResourceCategory', en.material.category],
  ['ResourceKind', en.material.kind],
  ['AnnouncementStatus', en.announcements.status],
  ['TicketStatus', en.messages.status],
  ['PartnerStatus', en.partners.status],
  ['CommissionStatus', en.commissions.status],
  ['CommissionKind', en.commissions.kind],
  ['CommissionSale', en.commissions.sale],
  ['CommissionReview', en.commissions.review],
  ['AdjustmentKind', en.adjustments.kind],
  ['AdjustmentStatus', en.adjustments.status],
  ['PayoutStatus', en.payouts.status],
  ['PayoutMethod', en.payouts.method],
  ['PayoutBatchKind', en.payoutBatches.kind],
  ['PayoutBatchStatus', en.payoutBatches.status],
  ['TaxForm', en.payoutDetails.taxForm],
  ['OwnInvoice', en.payoutDetails.ownInvoice],
  ['TierCause', en.tier.causes],
  ['ImportStatus', en.imports.status],
  ['ImportKind', en.imports.kind],
  ['TierMetric', en.programmes.terms.tierMetric],
  ['TierRecalibration', en.programmes.terms.tierRecalibration],
  ['BelowFirstTier', en.programmes.terms.belowFirst],
  ['ProgrammeEligibility', en.programmes.terms.eligibility],
  ['ProgrammeReview', en.programmes.terms.review],
  ['ProgrammeClawback', en.programmes.terms.clawback],
  ['SaleKind', en.programmes.sale],
  ['EligibilityReason', en.attributions.reason],
  ['EligibilityReason', en.attributions.brief],
  ['WindowState', en.attributions.state],
  ['WindowEnd', en.attributions.end],
  ['JobStatus', en.simulations.status],
  ['EarningsGroup', en.reports.groups],
  ['ApplicationStatus', en.applications.status],
  ['ClaimStatus', en.claims.status],
  ['AttributionEventKind', en.claims.log.kind],
  ['WhyNotCondition', en.claims.condition],
  ['InvitationStatus', en.invitations.status],
  ['InvitationKind', en.invitations.kind],
  ['InvitationOutcome', en.invitations.outcome],
  ['InviteResult', en.invitations.result],
])('every value of %s has a name, and nothing else has', (name, labels) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(values.length).toBeGreaterThan(0);
  expect(Object.keys(labels).sort()).toEqual([...values].sort());
});

test('an invoice’s states have names, and so has being overdue', () => {
  const type = schema.getType('InvoiceStatus');
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(Object.keys(en.invoices.status).sort()).toEqual([...values, 'OVERDUE'].sort());
});
