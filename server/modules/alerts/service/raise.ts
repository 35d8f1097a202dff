import type { Work } from '../../../platform/db/work';
import { accountsOf, insertAlerts, mailReaders, type Audience } from '../queries';
import { mailingOf, type EventName } from '../rules';
import { say } from '../templates/say';
import type { Wording } from '../templates/words';

/** Something people should hear of. */
export interface Notice {
  readonly to: Audience;
  readonly event: EventName;
  readonly wording: Wording;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The page of what it is about, below `/admin`. */
  readonly path: string | null;
  readonly aboutClientId?: string | null;
  /** Addresses that a letter of its own goes to: the accounts' when not said. */
  readonly written?: readonly string[];
}

/**
 * Tells the audience: in the portal, and by mail those who chose so. Of what is only being entered, nobody hears. The
 * number of statements does not depend on how many they are.
 */
export async function raise(work: Work, notice: Notice): Promise<void> {
  if (work.silent) return;
  const { to, event, wording, facts, path, aboutClientId = null } = notice;
  const short = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, clipped(value)]));
  const count = await insertAlerts(work, to, { event, wording, facts: short, path, aboutClientId });
  const accounts = await accountsOf(work, to);
  if (count > 0) tellPages(work, to, accounts);
  const mailing = mailingOf(event);
  const written = new Set(notice.written ?? (mailing === 'letter' ? accounts.map(({ email }) => email) : []));
  const readers = [...(mailing === 'notice' ? accounts : []), ...(await mailReaders(work, to, event))];
  for (const { email, name, language } of readers) {
    if (email === '' || written.has(email)) continue;
    written.add(email);
    const values = { name, event, title: say(language, wording, short), link: `/admin${path ?? '/alerts'}` };
    work.emit('mail', { template: 'notice', to: email, language, values });
  }
}

const LONGEST = 160;
/** As long as a fact may be. */
export const clipped = (value: string | number) =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;

/** Their bells count anew. */
function tellPages(work: Work, { of }: Audience, accounts: readonly { readonly id: string }[]): void {
  if (of === 'staff') return work.touch({ topic: 'alerts', subjectId: 'staff', staffOnly: true });
  for (const { id } of accounts)
    work.touch({ topic: 'alerts', subjectId: id, ...(of === 'client' ? { clientId: id } : { partnerId: id }) });
}
