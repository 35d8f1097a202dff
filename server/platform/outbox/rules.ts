/** After so many failures a message is dead: nobody tries again until an admin says so. */
export const LAST_ATTEMPT = 12;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * How long to wait after the nth failed attempt: twice as long each time, at most six hours, and between half and all
 * of that, so that what failed together does not come back together. `chance` is in [0, 1).
 */
export function pauseAfter(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
  return Math.floor(longest / 2 + (longest / 2) * chance);
}
