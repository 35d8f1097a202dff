import { absent, below, oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { ClaimFile } from '../entity';

export async function filesOf({ of }: Reading, claimIds: readonly string[]): Promise<ClaimFile[][]> {
  const found = await of(ClaimFile).list({
    where: [{ claimId: oneOf(claimIds) }],
    orderBy: [['createdAt', 'ASC'], ['id', 'ASC']], // prettier-ignore
  });
  return claimIds.map((id) => found.filter(({ claimId }) => claimId === id));
}

/** Uploads that no claim has named since then. */
export function leftBehind({ of }: Reading, before: Date): Promise<ClaimFile[]> {
  return of(ClaimFile).list({ where: [{ claimId: absent(), createdAt: below(before) }] });
}

/** Those of the stored files that no row is about. */
export async function namedByNone({ of }: Reading, stored: readonly string[]): Promise<string[]> {
  const kept = await of(ClaimFile).list({ where: [{ storedAs: oneOf(stored) }], columns: ['storedAs'] });
  const known = new Set(kept.map(({ storedAs }) => storedAs));
  return stored.filter((name) => !known.has(name));
}
