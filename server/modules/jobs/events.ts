import type { Actor } from '../../kernel/actor';

/** Somebody asked for long work. */
export class JobRequested {
  constructor(
    readonly jobId: string,
    readonly type: string,
    readonly params: Record<string, unknown>,
    readonly actor: Actor,
  ) {}
}

/** How far a step has brought a job; what is left out stays as it was. */
export interface Progress {
  readonly done?: number;
  readonly total?: number;
  /** Where to go on after a crash. */
  readonly checkpoint?: Record<string, unknown>;
  /** Lines for the log its owner reads. */
  readonly log?: readonly string[];
}

/** A step of a job is done, in the same transaction. */
export class JobProgressed {
  constructor(
    readonly jobId: string,
    readonly worker: string,
    /** When, by the clock: the step itself may enter what happened long ago. */
    readonly at: Date,
    readonly progress: Progress,
  ) {}
}
