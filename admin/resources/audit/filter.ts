import type { FormValues } from '../../provider/defineResource';

/** The days of the filter as the instants at which they begin here. */
export function instants({ from, until, ...rest }: FormValues): FormValues {
  const begins = (day: unknown) => (day ? new Date(`${String(day)}T00:00:00`).toISOString() : undefined);
  return { ...rest, from: begins(from), until: begins(until) };
}
