import type { Reading } from '../../platform/db/work';
import { pseudonym } from '../../platform/secrets';
import type { RefusableTopic } from './rules/refusable';

/** Whether mails of that topic to the address have been refused. Tells nothing else, whoever asks. */
export async function isOptedOut({ raw }: Reading, email: string, topic: RefusableTopic): Promise<boolean> {
  const rows = await raw('SELECT 1 FROM mail_opt_outs WHERE emailHash = ? AND topic = ?', [pseudonym(email), topic]);
  return rows.length > 0;
}
