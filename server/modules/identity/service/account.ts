import type { Work } from '../../../platform/db/work';
import { User } from '../entity';
import type { SessionFacts } from '../queries';
import { assertLanguage, assertName } from './invite';

/** Changes what a person may change about itself without being asked again who it is. */
export async function updateAccount(
  work: Work,
  { userId }: SessionFacts,
  changes: { readonly name?: string; readonly language?: string },
): Promise<void> {
  if (changes.name !== undefined) assertName(changes.name);
  if (changes.language !== undefined) assertLanguage(changes.language);
  const before = await work.of(User).lock(userId);
  const after = { ...changes, ...(changes.name !== undefined && { name: changes.name.trim() }) };
  await work.of(User).update(userId, after);
  work.audit({ action: 'user.update', subject: ['User', userId], before, after });
}
