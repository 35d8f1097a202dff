import { house, type Origin } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { seal, unseal } from '../../../platform/secrets';
import { beginAttempts } from '../../identity/service/attempts';
import { assertByHand } from '../rules';

/** What comes with everything a stranger sends. */
export interface FormProof {
  readonly token: string;
  /** A field that people do not see, and programs fill in. */
  readonly nickname?: string;
}

const MARK = 'form:';

/** When the form was shown, so that nobody else can say so. */
export function formToken(now: Date): string {
  return seal(`${MARK}${now.getTime()}`);
}

function shownAt(token: string): Date | null {
  try {
    const text = unseal(token);
    return text.startsWith(MARK) ? new Date(Number(text.slice(MARK.length))) : null;
  } catch {
    return null;
  }
}

/**
 * Refuses what no person can have sent, and too much from one address. In a transaction of its own, so that what is
 * refused afterwards counts, too.
 */
export async function admitForm(db: Database, { token, nickname = '' }: FormProof, origin: Origin): Promise<void> {
  assertByHand(shownAt(token), nickname, db.now());
  const attempt = { kind: 'forms', against: origin.ip ?? 'unknown' } as const;
  const seconds = await db.transact(house('form', origin), (work) => beginAttempts(work, [attempt]));
  if (seconds > 0)
    throw new Refusal('TOO_MANY_FORMS', `Too much was sent from here; try again in ${seconds} s.`, [], { seconds });
}
