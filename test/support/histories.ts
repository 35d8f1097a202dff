import fc from 'fast-check';
import { house } from '../../server/kernel/actor';
import { Refusal } from '../../server/kernel/refusal';
import { Adjustment, AdjustmentKind } from '../../server/modules/adjustments/entity';
import { approve as approveAdjustment, propose, reject } from '../../server/modules/adjustments/service';
import { Attribution } from '../../server/modules/attributions/entity';
import { duties as tierDuties } from '../../server/modules/attributions/jobs';
import { changeAttribution } from '../../server/modules/attributions/service/attribute';
import { Commission, CommissionKind } from '../../server/modules/commissions/entity';
import { duties as approvalDuties } from '../../server/modules/commissions/jobs';
import type { Act } from '../../server/modules/commissions/rules/review';
import { review } from '../../server/modules/commissions/service/review';
import { InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { InvoicePaid } from '../../server/modules/invoices/events';
import { Payout } from '../../server/modules/payouts/entity/payout';
import { approvePayouts, cancelPayout, markFailed, markPaid, markSent, rejectPayout } from '../../server/modules/payouts/service/decide'; // prettier-ignore
import { requestPayout, retryPayout } from '../../server/modules/payouts/service/request';
import { runPayouts } from '../../server/modules/payouts/service/run';
import { PartnerOverride } from '../../server/modules/programmes/entity';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { saveDraft } from '../../server/modules/programmes/service/drafts';
import { joinProgramme, leaveProgramme } from '../../server/modules/programmes/service/enrolments';
import { createOverride, endOverride } from '../../server/modules/programmes/service/overrides';
import { publishDraft } from '../../server/modules/programmes/service/publish';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import { endRelationship, relate } from '../../server/modules/relationships/service';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Work } from '../../server/platform/db/work';
import { admin, partner } from './actors';
import { all, credited, move, paid, servedBy, service } from './earning';
import { finance, paidTo, second } from './paying';
import type { Portal } from './portal';
import { billed, brought, enrolled, programme } from './programmes';
import { now, type World } from './world';

const CATEGORIES = ['shared-hosting', 'domains-ssl', 'cloud-vps', 'dedicated', 'consulting'] as const;
const STANDARD = hostingReseller.id;
const rules = hostingReseller.version.rules as unknown as ProgrammeRules;
/** Clients of two partners in the hosting programme, and of both in one with a window of two months. */
const CLIENTS = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'Q0', 'Q1', 'Q2', 'W0', 'W1'] as const;
const PARTNERS = ['P', 'Q'] as const;

export async function furnish(world: World): Promise<void> {
  for (const id of PARTNERS) await world.partner(id);
  for (const key of CATEGORIES) await world.category(key);
  await servedBy(world, 'P', 6);
  await servedBy(world, 'Q', 3);
  await programme(world.work, 'windowed', { windowMonths: 2, holdDays: 10 });
  for (const id of PARTNERS) await enrolled(world.work, id, 'windowed');
  for (const [index, id] of ['W0', 'W1'].entries()) {
    await world.client(id);
    await brought(world.work, PARTNERS[index]!, id, { programmeId: 'windowed' });
    await service(world.work, id);
  }
}

/** What may happen; numbers choose among what there is. */
const number = fc.nat(1_000);
const lines = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 60_000 })), { minLength: 1, maxLength: 3 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('pay' as const), client: number, lines, entered: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('payTogether' as const), client: number, lines }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('credit' as const), which: number, share: fc.integer({ min: 1, max: 100 }) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ act: fc.constant('tellAgain' as const), which: number }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('plan' as const), client: number }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('publish' as const), rate: fc.integer({ min: 0, max: 4_000 }), from: fc.integer({ min: 1, max: 6 }), which: number }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ act: fc.constant('enrol' as const), which: number }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('promise' as const), which: number, rate: fc.integer({ min: 1, max: 5_000 }) }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ act: fc.constant('standing' as const), client: number, to: number }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('review' as const), which: number, how: number }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('adjust' as const), which: number, minor: fc.integer({ min: -9_000, max: 9_000 }) }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ act: fc.constant('payout' as const), which: number, how: number }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
export const histories = fc.array(step, { minLength: 8, maxLength: 22 });

/** Lives through a history, by the services that people and jobs use; what they refuse does not happen. */
export class History {
  private today = now.getTime();
  private readonly invoices: string[] = [];
  private made = 0;
  /** What happened, and what was refused, by act: a history in which nothing happens shows nothing. */
  readonly done = new Map<string, number>();

  constructor(private readonly portal: Portal) {}

  async live(steps: readonly Step[]): Promise<void> {
    for (const partnerId of PARTNERS) await paidTo(this.portal, partnerId);
    for (const each of steps) {
      try {
        await this.take(each);
        this.done.set(each.act, (this.done.get(each.act) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }

  private take(step: Step): Promise<unknown> {
    switch (step.act) {
      case 'pay':
        return this.pay(this.client(step.client), step.lines, step.entered === 0);
      case 'payTogether':
        return Promise.all([0, 1, 2].map((next) => this.pay(this.client(step.client + next), step.lines, true)));
      case 'credit':
        return this.credit(step.which, step.share);
      case 'tellAgain':
        return this.tellAgain(step.which);
      case 'plan':
        return this.plan(this.client(step.client));
      case 'wait':
        return this.wait(step.days);
      case 'publish':
        return this.publish(step.which, step.rate, step.from);
      case 'enrol':
        return this.enrol(step.which);
      case 'promise':
        return this.promise(step.which, step.rate);
      case 'standing':
        return this.stand(this.client(step.client), step.to);
      case 'review':
        return this.review(step.which, step.how);
      case 'adjust':
        return this.adjust(step.which, step.minor);
      case 'payout':
        return this.payout(step.which, step.how);
    }
  }

  private client = (which: number) => CLIENTS[which % CLIENTS.length]!;
  private as = <R>(actor: typeof admin, job: (work: Work) => Promise<R>) => this.portal.db.transact(actor, job);

  /** As another system’s, which earns, or issued and paid here, for a period that begins today. */
  private async pay(client: string, wished: readonly (readonly [number, number])[], entered: boolean) {
    const named = wished.map(([category, minor]) => [CATEGORIES[category]!, minor] as const);
    const start = new Date(this.today).toISOString().slice(0, 10);
    const bill = named.map(([category, minor]) => ({ category, minor, start }));
    this.invoices.push(entered ? await paid(this.portal, client, named) : await billed(this.portal, client, bill));
  }

  private async linesOf(which: number) {
    if (this.invoices.length === 0) throw new Refusal('NOTHING', 'nothing was paid yet');
    const invoiceId = this.invoices[which % this.invoices.length]!;
    const rows = await all(this.portal).of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] }); // prettier-ignore
    return { invoiceId, rows };
  }

  private async credit(which: number, share: number) {
    const { invoiceId, rows } = await this.linesOf(which);
    const line = which % rows.length;
    const left = rows[line]!.net.minor - rows[line]!.creditedNet.minor;
    const part = Math.ceil((left * share) / 100);
    if (part > 0) await credited(this.portal, invoiceId, rows.map((_, index) => (index === line ? part : null))); // prettier-ignore
  }

  private async tellAgain(which: number) {
    const { invoiceId, rows } = await this.linesOf(which);
    await this.as(house('test') as typeof admin, async (work) => work.announce(new InvoicePaid(invoiceId, rows[0]!.clientId, new Date(this.today)))); // prettier-ignore
  }

  /** Its plan is suspended or restored; one in twenty times it ends for good, and another begins the next time. */
  private async plan(clientId: string) {
    await this.as(admin, async (work) => {
      const over = SubscriptionStatus.TERMINATED;
      const plans = await work.of(Subscription).list({ where: [{ clientId }] });
      const last = plans.find(({ status }) => status !== over);
      if (!last) return service(work, clientId, { id: `sub-${clientId}-${++this.made}` });
      const next =
        last.status === SubscriptionStatus.SUSPENDED ? SubscriptionStatus.ACTIVE : SubscriptionStatus.SUSPENDED;
      return move(work, last.id, clientId.startsWith('W') ? over : next);
    });
  }

  /** Days pass, and two workers at once do what has become due. */
  private async wait(days: number) {
    this.today += days * 86_400_000;
    this.portal.at(new Date(this.today));
    const due = [...approvalDuties, ...tierDuties];
    await Promise.all([0, 1].map(async () => { for (const duty of due) await duty.run(this.portal.db); })); // prettier-ignore
  }

  private publish(which: number, rate: number, from: number) {
    const day = new Date(this.today + from * 86_400_000).toISOString().slice(0, 10);
    const commissions = rules.commissions.map((rule, index) => (index % 5 === which % 5 ? { ...rule, rate } : rule));
    const tiers = rules.tierScheme.tiers.map((tier, index) => ({ ...tier, from: tier.from + (index === 0 ? (which % 3) - 1 : 0) })); // prettier-ignore
    const next: ProgrammeRules = {
      ...{ ...rules, commissions, tierScheme: { ...rules.tierScheme, tiers }, holdDays: which % 40 },
      ...{ clawback: which % 4 === 0 ? 'NONE' : 'PRO_RATA', review: which % 3 === 0 ? 'MANUAL' : 'AUTOMATIC' },
    };
    return this.as(admin, async (work) => {
      await saveDraft(work, STANDARD, { version: null, rules: next, note: null });
      await publishDraft(work, STANDARD, { version: 1, effectiveFrom: day, note: null });
    });
  }

  private enrol(which: number) {
    const [partnerId, place] = [PARTNERS[which % 2]!, which % 3 === 0 ? 'windowed' : STANDARD];
    return this.as(admin, (work) =>
      leaveProgramme(work, place, partnerId).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return joinProgramme(work, place, partnerId);
      }),
    );
  }

  private async promise(which: number, rate: number) {
    const partnerId = PARTNERS[which % 2]!;
    const startsOn = new Date(this.today + (1 + (which % 3)) * 86_400_000).toISOString().slice(0, 10);
    const [last] = await all(this.portal)
      .of(PartnerOverride)
      .list({ where: [{ partnerId, endsOn: null }] });
    const facts = { partnerId, programmeId: STANDARD, when: {}, rate, startsOn, endsOn: null, reason: 'agreed' };
    await this.as(admin, async (work) => {
      if (last) await endOverride(work, last.id, null);
      else await createOverride(work, facts);
    });
  }

  /** To another partner, or to another programme of the same. */
  private async stand(clientId: string, to: number) {
    // One relationship has one attribution at an instant.
    this.portal.at(new Date(++this.today));
    const reading = all(this.portal);
    const attribution = await reading.of(Attribution).first({ clientId, endedAt: null });
    const kind = RelationshipKind.ATTRIBUTED;
    if (attribution && to % 3 === 0)
      return this.as(admin, (work) => changeAttribution(work, attribution.id, { programmeId: to % 2 ? 'windowed' : STANDARD })); // prettier-ignore
    const standing = await reading.of(Relationship).first({ clientId, kind, endedAt: null });
    if (standing) await this.as(admin, (work) => endRelationship(work, standing.id));
    if (to % 4 !== 0)
      await this.as(admin, (work) => relate(work, { partnerId: PARTNERS[to % 2]!, clientId, kind }, 'STAFF'));
  }

  private async review(which: number, how: number) {
    const kind = CommissionKind.EARNING;
    const earnings = await all(this.portal).of(Commission).list({ where: [{ kind }], orderBy: [['id', 'ASC']] }); // prettier-ignore
    if (earnings.length === 0) throw new Refusal('NOTHING', 'nothing was earned yet');
    const act = (['HOLD', 'RELEASE', 'APPROVE', 'DECLINE'] as const satisfies readonly Act[])[how % 4]!;
    const reason = act === 'HOLD' || act === 'DECLINE' ? 'as the history has it' : undefined;
    await this.as(finance, (work) => review(work, act, earnings[which % earnings.length]!.id, reason));
  }

  /** Proposed twice with the same key, and decided about by two persons at once. */
  private async adjust(which: number, minor: number) {
    const wish = {
      partnerId: PARTNERS[which % 2]!,
      kind: AdjustmentKind.ADJUSTMENT,
      amount: { minor, currency: 'EUR' },
    };
    const key = String(++this.made).padStart(64, '0');
    const ask = () => this.as(finance, (work) => work.once(key, 'x'.repeat(64), async () => ({ id: (await propose(work, { ...wish, reason: 'as the history has it' })).id }))); // prettier-ignore
    const [{ id }] = await Promise.all([ask(), ask()]);
    const decide = () => this.as(second, (work) => (which % 5 === 0 ? reject(work, id, 'not this one') : approveAdjustment(work, id))); // prettier-ignore
    const decided = await Promise.allSettled([decide(), decide()]);
    if (decided.filter(({ status }) => status === 'fulfilled').length !== 1) throw new Error(`${id} was decided twice`);
    if ((await all(this.portal).of(Adjustment).count([{ id }])) !== 1) throw new Error(`${id} was proposed twice`);
  }

  private async payout(which: number, how: number) {
    const { db } = this.portal;
    const partnerId = PARTNERS[which % 2]!;
    const payouts = await all(this.portal)
      .of(Payout)
      .list({ orderBy: [['number', 'ASC']] });
    const one = payouts[which % Math.max(payouts.length, 1)];
    const month = new Date(this.today).toISOString().slice(0, 7);
    if (how % 4 === 0) return Promise.all([runPayouts(db, finance, month), runPayouts(db, finance, month)]);
    if (how % 4 === 1 || !one) return this.as(partner(partnerId), async (work) => requestPayout(work, 'EUR', null));
    const ways: readonly ((work: Work) => Promise<unknown>)[] = [
      (work) => approvePayouts(work, [one.id]),
      (work) => markSent(work, one.id),
      (work) => markPaid(work, one.id),
      (work) => approvePayouts(work, [one.id]),
      (work) => markSent(work, one.id),
      (work) => markPaid(work, one.id),
      (work) => markFailed(work, one.id, 'no such account'),
      (work) => retryPayout(work, one.id),
      (work) => rejectPayout(work, one.id, 'not this one'),
      (work) => cancelPayout(work, one.id, 'not this one'),
    ];
    // Two at once: only one of them does it.
    const tried = await Promise.allSettled([0, 1].map(() => this.as(second, ways[how % ways.length]!)));
    for (const each of tried)
      if (each.status === 'rejected' && !(each.reason instanceof Refusal)) throw each.reason as Error;
  }
}
