import type { CalendarDate } from '../../../../kernel/period';
import { endsEarlier, windowOf, type Window } from '../../../attributions/rules';
import type { AttributionPast, GapPast } from './documents';

const NONE: Window = { windowFrom: null, windowUntil: null, windowEndedOn: null };

/** The windows of a client's attributions, as they move from one act to the next. */
export class Windows {
  private readonly known = new Map<string, Window>();
  private readonly latest = new Map<string, { readonly programmeId: string; readonly window: Window }>();

  /** What follows another attribution of the same relationship in the same programme goes on with its window. */
  begin(attribution: AttributionPast): void {
    const before = this.latest.get(attribution.relationshipId);
    this.set(attribution, before?.programmeId === attribution.programmeId ? before.window : NONE);
  }

  of(id: string): Window {
    return this.known.get(id) ?? NONE;
  }

  /** What has begun stays as it is, unless an earlier billing date is told of later. */
  open(attribution: AttributionPast, from: CalendarDate, months: number | null, reported = false): void {
    const window = this.of(attribution.id);
    if (window.windowFrom === null || (reported && from < window.windowFrom))
      this.set(attribution, { ...window, ...windowOf(from, months) });
  }

  /** A refund of a recurring line that was paid. */
  refund(attribution: AttributionPast, on: CalendarDate): void {
    const window = this.of(attribution.id);
    if (window.windowUntil !== null && endsEarlier(window, on)) this.set(attribution, { ...window, windowEndedOn: on });
  }

  gap(attribution: AttributionPast, { on }: GapPast): void {
    this.set(attribution, { ...this.of(attribution.id), windowEndedOn: on });
  }

  private set({ id, relationshipId, programmeId }: AttributionPast, window: Window): void {
    this.known.set(id, window);
    this.latest.set(relationshipId, { programmeId, window });
  }
}
