import type { Actor } from '../kernel/actor';
import type { Listeners } from '../platform/db/events';
import type { Connections } from '../platform/db/connections';
import { Database, type Past } from '../platform/db/database';
import type { Work } from '../platform/db/work';
import { Chance } from './chance';

const DAY = 86_400_000;

/** A database whose clock the demo moves, and whose past nobody is written to about. */
class StagedDatabase extends Database {
  constructor(
    connections: Connections,
    private readonly stage: { now: Date; silent: boolean },
    listeners: Listeners,
  ) {
    super(connections, () => stage.now, listeners);
  }

  override transact<T>(actor: Actor, job: (work: Work) => Promise<T>, past?: Past): Promise<T> {
    const { now: at, silent } = this.stage;
    return super.transact(actor, job, past ?? { at, silent });
  }
}

interface Scene {
  readonly at: number;
  readonly nth: number;
  act(): Promise<unknown>;
}

/** Where the demo is played: a clock, an agenda of what happens when, and the same chances every time. */
export class Stage {
  readonly db: Database;
  readonly chance = new Chance(20_260_301);
  private readonly time: { now: Date; silent: boolean };
  private agenda: Scene[] = [];
  private planned = 0;

  constructor(
    connections: Connections,
    listeners: Listeners,
    /** The first day, and today. */
    private readonly from: Date,
    readonly until: Date,
  ) {
    this.time = { now: from, silent: true };
    this.db = new StagedDatabase(connections, this.time, listeners);
  }

  get days(): number {
    return Math.floor((this.until.getTime() - this.from.getTime()) / DAY);
  }

  get now(): Date {
    return this.time.now;
  }

  /** Plans a scene `hours` into day `day` (0 is the first); what would be after today does not happen. */
  on(day: number, hours: number, act: () => Promise<unknown>): void {
    this.plan(this.from.getTime() + day * DAY + hours * 3_600_000, act);
  }

  /** Plans a scene `hours` from now. */
  in(hours: number, act: () => Promise<unknown>): void {
    this.plan(this.time.now.getTime() + hours * 3_600_000, act);
  }

  act<T>(actor: Actor, job: (work: Work) => Promise<T>): Promise<T> {
    return this.db.transact(actor, job);
  }

  /** Plays until today: each morning what time makes due, then the day's scenes in order. The last days are written about. */
  async play(morning: () => Promise<void>, writtenDays: number): Promise<void> {
    for (let day = 0; day <= this.days; day++) {
      const dawn = this.from.getTime() + day * DAY;
      this.time.silent = day < this.days - writtenDays;
      this.time.now = new Date(Math.min(dawn, this.until.getTime()));
      await morning();
      const evening = Math.min(dawn + DAY - 1, this.until.getTime());
      for (let scene = this.due(evening); scene; scene = this.due(evening)) {
        this.time.now = new Date(Math.max(scene.at, this.time.now.getTime()));
        await scene.act();
      }
    }
    this.time.now = this.until;
    await morning();
  }

  private plan(at: number, act: () => Promise<unknown>): void {
    if (at > this.until.getTime()) return;
    const scene = { at, nth: this.planned++, act };
    const place = this.agenda.findIndex((each) => each.at > at);
    if (place < 0) this.agenda.push(scene);
    else this.agenda.splice(place, 0, scene);
  }

  private due(evening: number): Scene | undefined {
    return this.agenda[0] && this.agenda[0].at <= evening ? this.agenda.shift() : undefined;
  }
}
