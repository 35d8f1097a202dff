import { forgetDestinations } from './service/clicks';

/** Where links may lead, or how long a click counts, was decided anew. */
export function followSettings(): Promise<void> {
  forgetDestinations();
  return Promise.resolve();
}
