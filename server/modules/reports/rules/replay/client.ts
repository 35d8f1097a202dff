import { money, negate, sum, zero, type Money } from '../../../../kernel/money';
import { clawback, creditedSince, isTakenBack } from '../../../commissions/rules/clawback';
import { baseOf, judge, type Earned, type Nothing } from '../../../commissions/rules/judge';
import { firstBilling, judgedBy } from '../../../commissions/rules/window';
import type { ProgrammeRules } from '../../../programmes/rules';
import { compareEarning, compareNothing, compareState } from './compare';
import type {
  Around,
  AttributionPast,
  ClientPast,
  LinePast,
  NotePast,
  PaidInvoice,
  StoredEarning,
  StoredNothing,
} from './documents';
import { attributionAt, certainTier, isEarnedBy, isEnrolled, tierHeld, versionOn } from './footing';
import { Windows } from './windows';

/** What a commission comes to when it is made again, where its state says it is. */
export interface Rebuilt {
  readonly partnerId: string;
  readonly amount: Money;
  readonly status: string;
}

export interface Replayed {
  readonly rebuilt: readonly Rebuilt[];
  /** What is stored and is not what the documents say. */
  readonly differences: readonly string[];
}

/** What a line of a paid invoice came to, as far as its credit notes ask. */
interface Judged {
  readonly line: LinePast;
  readonly invoice: PaidInvoice;
  readonly attribution: AttributionPast | null;
  readonly base: Money;
  /** What it is judged by. */
  readonly day: string;
  readonly earned: (Earned & { readonly rules: ProgrammeRules }) | null;
  readonly taken: Money[];
  readonly takenBase: Money[];
}

type Act = { readonly at: string; readonly order: string; readonly run: () => void };

/**
 * Lives through a client's past again, in order: every payment is judged and every credit note takes back, by the
 * functions that did so then, and what comes of it is compared with what is stored.
 */
export function replayClient(client: ClientPast, around: Around): Replayed {
  const past = new Past(client, around);
  past.live();
  return past;
}

class Past implements Replayed {
  readonly rebuilt: Rebuilt[] = [];
  readonly differences: string[] = [];
  private readonly windows = new Windows();
  private readonly credited = new Map<string, Money>();
  private readonly judged = new Map<string, Judged>();
  /** Stored rows that nothing has asked for yet. */
  private readonly unasked: Set<string>;

  constructor(
    private readonly client: ClientPast,
    private readonly around: Around,
  ) {
    const { earnings, unearned, clawbacks } = client.stored;
    const taken = [...clawbacks.values()].flatMap((rows) => rows.map(({ id }) => id));
    this.unasked = new Set([...[...earnings.values()].map(({ id }) => id), ...unearned.keys(), ...taken]);
  }

  live(): void {
    const { attributions, invoices, notes, gaps } = this.client;
    const byId = new Map(attributions.map((each) => [each.id, each]));
    const acts: Act[] = [
      ...attributions.map((each) => actOf(each.startedAt, '', () => this.windows.begin(each))),
      ...invoices.map((each) => actOf(each.judgedAt, each.order, () => this.pay(each))),
      ...notes.map((each) => actOf(each.at, each.order, () => this.credit(each))),
      ...gaps.map((each) => actOf(each.at, each.order, () => this.gap(byId.get(each.attributionId), each))),
    ];
    acts.sort((a, b) => compare(a.at, b.at) || compare(a.order, b.order));
    for (const { run } of acts) run();
    for (const [lineId, judged] of this.judged) this.checkCredited(lineId, judged);
    for (const id of this.unasked) this.differ(id, 'is stored, and no document tells of it');
    for (const each of attributions) this.checkWindow(each);
  }

  private pay(invoice: PaidInvoice): void {
    const { earnings, unearned } = this.client.stored;
    const stored = invoice.lines.map(({ id }) => earnings.get(id) ?? unearned.get(id));
    const first = stored.find((row) => row !== undefined);
    if (!first && ((invoice.entered && !invoice.reported) || invoice.lines.length === 0)) return;
    const attribution = attributionAt(this.client.attributions, invoice, first?.attributionId ?? null);
    const costs = ({ id, net }: LinePast) => baseOf(this.money(invoice, net), this.creditedOf(invoice, id)).minor > 0;
    const billed = invoice.lines.map((line) => ({ ...line, costs: costs(line) }));
    const beside = firstBilling(billed, invoice.issuedOn);
    const version = attribution && versionOn(this.around, attribution.programmeId, invoice.paidOn);
    if (attribution && beside !== null)
      this.windows.open(attribution, beside, version?.rules.windowMonths ?? null, invoice.reported);
    const footing = attribution && this.footing(attribution, invoice, first);
    for (const [index, line] of invoice.lines.entries()) {
      const base = baseOf(this.money(invoice, line.net), this.creditedOf(invoice, line.id));
      const country = this.country(stored[index]);
      const asked = { ...line, sale: line.renewal ? ('RENEWAL' as const) : ('FIRST' as const), country, base };
      const day = judgedBy(line, beside, invoice.issuedOn);
      const verdict: Earned | Nothing | { readonly nothing: 'NO_PARTNER' } = footing
        ? judge({ ...footing, version }, invoice.paidOn, { ...asked, day })
        : { nothing: 'NO_PARTNER' };
      const earned = 'nothing' in verdict ? null : { ...verdict, rules: version!.rules };
      this.judged.set(line.id, { line, invoice, attribution, base, day, earned, taken: [], takenBase: [] });
      const expected = { invoice, line: asked, attribution, versionId: version?.id ?? null };
      if ('nothing' in verdict) this.expectNothing(line.id, { ...expected, reason: verdict.nothing });
      else this.expectEarning(line.id, { ...expected, earned: verdict });
    }
  }

  private footing(
    attribution: AttributionPast,
    invoice: PaidInvoice,
    stored: StoredEarning | StoredNothing | undefined,
  ) {
    const { around } = this;
    const enrolled = isEnrolled(
      around,
      attribution,
      invoice,
      !stored || !('reason' in stored) || stored.reason !== 'NOT_ENROLLED',
    );
    const overrides = around
      .overrides(attribution.partnerId, attribution.programmeId)
      .filter(
        ({ startsOn, endsOn, createdAt }) =>
          startsOn <= invoice.paidOn && (endsOn === null || invoice.paidOn < endsOn) && createdAt <= invoice.judgedAt,
      );
    const { windowFrom, windowEndedOn } = this.windows.of(attribution.id);
    const tier = this.tier(attribution, invoice, stored);
    return { tier, enrolled, eligible: attribution.eligible, windowFrom, windowEndedOn, overrides };
  }

  private tier(attribution: AttributionPast, invoice: PaidInvoice, stored: StoredEarning | StoredNothing | undefined) {
    if (!stored || stored.clients === null) return certainTier(this.around, attribution, invoice);
    const { tier, clients } = stored;
    const since = 'tierSince' in stored ? { since: stored.tierSince } : {};
    const held = tierHeld(this.around, attribution, invoice, { tier, ...since });
    if (held === undefined) {
      this.differ(invoice.id, `was judged at tier ${tier ?? 'none'}, which its partner did not hold`);
      return certainTier(this.around, attribution, invoice);
    }
    if (!invoice.reported && !isEarnedBy(this.around, attribution.programmeId, invoice, { tier, clients }))
      this.differ(invoice.id, `was judged at tier ${tier ?? 'none'}, which ${clients} clients do not give`);
    return held;
  }

  private expectEarning(lineId: string, expected: Parameters<typeof compareEarning>[1]): void {
    const stored = this.client.stored.earnings.get(lineId);
    const { earned, attribution } = expected;
    const said = `${earned.amount.minor} ${earned.amount.currency} by ${earned.rule.key}`;
    if (!stored) return this.differ(lineId, `should have earned ${said}`);
    this.unasked.delete(stored.id);
    for (const text of [...compareEarning(stored, expected), ...compareState(stored)]) this.differ(stored.id, text);
    this.rebuilt.push({ partnerId: attribution!.partnerId, amount: earned.amount, status: stored.status });
  }

  private expectNothing(lineId: string, expected: Parameters<typeof compareNothing>[1]): void {
    const stored = this.client.stored.unearned.get(lineId);
    if (!stored) return this.differ(lineId, `should have earned nothing: ${expected.reason}`);
    this.unasked.delete(lineId);
    for (const text of compareNothing(stored, expected)) this.differ(lineId, text);
  }

  private credit(note: NotePast): void {
    for (const { lineId, net } of note.lines) {
      const judged = this.judged.get(lineId);
      const before = this.credited.get(lineId);
      const fresh = money(net, before?.currency ?? judged?.invoice.currency ?? this.currencyOf(lineId));
      this.credited.set(lineId, before ? sum([before, fresh], fresh.currency) : fresh);
      if (!judged) continue;
      if (note.isRefund && judged.line.recurring && judged.attribution)
        this.windows.refund(judged.attribution, note.on);
      if (judged.earned) this.takeBack(note, judged, judged.earned);
    }
    if (note.isRefund && note.happenedAt !== null) this.takeBackLater(note, note.happenedAt);
  }

  /** What was paid after a refund that is told of late, for a time that it had ended, is taken back whole. */
  private takeBackLater(note: NotePast, happenedAt: string): void {
    const refunded = note.lines.map(({ lineId }) => this.judged.get(lineId)).filter((each) => each !== undefined);
    const plans = refunded.flatMap(({ line, attribution }) => (line.recurring && attribution ? [attribution.id] : []));
    const windowed = new Set(plans.filter((id) => this.windows.of(id).windowUntil !== null));
    for (const { line, invoice, attribution, day, earned, taken, takenBase } of this.judged.values()) {
      if (!earned || !attribution || !windowed.has(attribution.id) || invoice.paidAt <= happenedAt || day < note.on)
        continue;
      const earning = this.client.stored.earnings.get(line.id);
      const left = sum([earned.amount, ...taken], earned.amount.currency);
      if (!earning || left.minor <= 0 || declinedBefore(earning, note, false)) continue;
      const row = this.client.stored.clawbacks.get(earning.id)?.find(({ causeId }) => causeId === note.id);
      if (!row) {
        this.differ(earning.id, `should have been taken back by ${note.id}, which ended its window before`);
        continue;
      }
      this.unasked.delete(row.id);
      taken.push(negate(left));
      takenBase.push(zero(left.currency));
      if (row.base !== 0 || row.amount !== -left.minor)
        this.differ(row.id, `takes back ${-row.amount}, and not ${left.minor}`);
      this.rebuilt.push({ partnerId: row.partnerId, amount: negate(left), status: row.status });
    }
  }

  private takeBack(
    note: NotePast,
    { line, invoice, base, taken, takenBase }: Judged,
    earned: NonNullable<Judged['earned']>,
  ): void {
    const earning = this.client.stored.earnings.get(line.id);
    const credited = creditedSince(this.money(invoice, line.net), this.credited.get(line.id)!, base);
    const fresh = sum([credited, ...takenBase], base.currency);
    if (fresh.minor === 0 || !earning) return;
    const row = this.client.stored.clawbacks.get(earning.id)?.find(({ causeId }) => causeId === note.id);
    if (!row) return this.differ(earning.id, `should have been taken back from by ${note.id}`);
    this.unasked.delete(row.id);
    const takes = isTakenBack(earned.rules.clawback, declinedBefore(earning, note, row.amount === 0) ? 'DECLINED' : '');
    const share = takes ? clawback({ amount: earned.amount, base, credited, taken }) : zero(base.currency);
    taken.push(negate(share));
    takenBase.push(negate(fresh));
    if (row.base !== -fresh.minor || row.amount !== -share.minor + 0)
      this.differ(row.id, `takes back ${-row.amount} of ${-row.base}, and not ${share.minor} of ${fresh.minor}`);
    if (row.partnerId !== earning.partnerId) this.differ(row.id, `takes from ${row.partnerId}, who did not earn it`);
    this.rebuilt.push({ partnerId: row.partnerId, amount: negate(share), status: row.status });
  }

  private gap(attribution: AttributionPast | undefined, gap: ClientPast['gaps'][number]): void {
    if (attribution) this.windows.gap(attribution, gap);
  }

  /** Of what earned nothing, only what was credited since is kept. */
  private checkCredited(lineId: string, { line, invoice, base, earned }: Judged): void {
    const stored = earned ? undefined : this.client.stored.unearned.get(lineId);
    const { minor } = creditedSince(this.money(invoice, line.net), this.creditedOf(invoice, lineId), base);
    if (stored && stored.credited !== minor) this.differ(lineId, `was credited ${stored.credited}, and not ${minor}`);
  }

  private checkWindow(attribution: AttributionPast): void {
    const { id, windowFrom, windowUntil, windowEndedOn } = attribution;
    const rebuilt = this.windows.of(id);
    for (const [name, stored, right] of [
      ['begins on', windowFrom, rebuilt.windowFrom],
      ['goes until', windowUntil, rebuilt.windowUntil],
      ['ended early on', windowEndedOn, rebuilt.windowEndedOn],
    ] as const)
      if (stored !== right)
        this.differ(id, `has a window that ${name} ${stored ?? 'no day'}, and not ${right ?? 'none'}`);
  }

  private differ(what: string, text: string): void {
    this.differences.push(`${what} ${text}`);
  }

  private money({ currency }: PaidInvoice, minor: number): Money {
    return money(minor, currency);
  }

  private creditedOf({ currency }: PaidInvoice, lineId: string): Money {
    return this.credited.get(lineId) ?? zero(currency);
  }

  private currencyOf(lineId: string): string {
    return this.client.invoices.find(({ lines }) => lines.some(({ id }) => id === lineId))!.currency;
  }

  /** The client's, unless it has been changed since: then the one that is kept. */
  private country(stored: StoredEarning | StoredNothing | undefined): string {
    return this.client.changed && stored ? stored.country : this.client.country;
  }
}

const actOf = (at: string, order: string, run: () => void): Act => ({ at, order, run });
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a person had declined it when the note came; at the same instant, what was taken tells. */
function declinedBefore({ status, decidedAt }: StoredEarning, { at }: NotePast, tookNothing: boolean): boolean {
  if (status !== 'DECLINED' || decidedAt === null) return false;
  return decidedAt < at || (decidedAt === at && tookNothing);
}
