import type { RefusalValues } from '../../../kernel/refusal';

/** Something that keeps rules from being published: `path` leads to it from the root of the rules as they are sent. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly values: RefusalValues;
}

/** A number that must lie between two, ends among them; null says nothing. */
export function ranged(path: readonly string[], value: number | null, least: number, most: number): Fault[] {
  if (value === null || (Number.isSafeInteger(value) && value >= least && value <= most)) return [];
  return [
    fault('OUT_OF_RANGE', `${path.at(-1)} must be from ${least} to ${most}, not ${value}.`, path, { least, most }),
  ];
}

export function fault(code: string, message: string, path: readonly string[], values: RefusalValues = {}): Fault {
  return { code, message, path, values };
}
