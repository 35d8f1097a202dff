import { Refusal } from '../../kernel/refusal';

/** One part of an audience: a programme, or those of it that hold one of some tiers. */
export interface AudiencePart {
  readonly programmeId: string;
  /** Keys; none means the whole programme. */
  readonly tiers: readonly string[];
}

export const MOST_PARTS = 20;
const MOST_TIERS = 20;

/** What is kept of a wish: each programme once, each tier once. Nothing at all means all partners. */
export function audienceOf(parts: readonly AudiencePart[], path: readonly string[]): readonly AudiencePart[] {
  const tiers = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { programmeId, tiers: keys } of parts) {
    const known = tiers.get(programmeId) ?? new Set();
    tiers.set(programmeId, known);
    if (keys.length === 0) whole.add(programmeId);
    for (const key of keys) known.add(key);
  }
  const kept = [...tiers].map(([programmeId, keys]) => ({
    programmeId,
    tiers: whole.has(programmeId) ? [] : [...keys],
  }));
  if (kept.length > MOST_PARTS || kept.some((part) => part.tiers.length > MOST_TIERS))
    throw new Refusal('AUDIENCE_TOO_LARGE', `An audience names at most ${MOST_PARTS} programmes and tiers.`, path, {
      most: MOST_PARTS,
    });
  return kept;
}

/** Whether a partner that holds these tiers (by programme; null for none) is meant. */
export function isMeant(parts: readonly AudiencePart[], held: ReadonlyMap<string, string | null>): boolean {
  if (parts.length === 0) return true;
  return parts.some(({ programmeId, tiers }) => {
    if (!held.has(programmeId)) return false;
    const tier = held.get(programmeId);
    return tiers.length === 0 || (tier != null && tiers.includes(tier));
  });
}
