import { ERASED, recordErasure, redactAudit } from '../../platform/audit/redact';
import { oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { ClientErased } from '../clients/events';
import { Claim, ClaimFile, ClaimStatus } from './entity';

/**
 * Takes who an erased client was out of what partners claimed of it. What it was shown by nobody reads any more; the
 * next tidying up takes it from the disk.
 */
export async function forgetClaimed(work: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  const { of } = work;
  const theirs = [{ clientId }, { matchedClientId: clientId }, { email: oneOf(knownBy.emails) }];
  for (const { id, status, reason } of await of(Claim).lockAll([theirs])) {
    const closed = { status: ClaimStatus.REJECTED, openKey: null, decidedAt: work.now };
    await of(Claim).update(id, {
      ...{ email: '', company: ERASED, evidence: ERASED, searchText: '', reason: reason && ERASED },
      ...(status === ClaimStatus.OPEN && closed),
    });
    await of(ClaimFile).remove([{ claimId: id }]);
    await recordErasure(work, 'CLAIM', id);
    await redactAudit(work, { subjectType: 'Claim', subjectId: id });
  }
}
