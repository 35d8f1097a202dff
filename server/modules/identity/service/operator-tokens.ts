import { userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { fingerprint, randomToken } from '../../../platform/secrets';
import { OperatorToken } from '../entity';
import { assertTokenWish, OPERATOR_PREFIX, type TokenWish } from '../rules';

/** Makes a token for one of the operator's own programs and returns its secret, which is stored nowhere. */
export async function createOperatorToken(
  work: Work,
  wish: TokenWish,
  allowed: readonly string[],
): Promise<{ id: string; secret: string }> {
  assertTokenWish(wish, allowed, work.now);
  const secret = `${OPERATOR_PREFIX}${randomToken()}`;
  const { id, name, scopes, expiresAt } = await work.of(OperatorToken).insert({
    ...{ id: work.id('otk'), name: wish.name.trim(), secretHash: fingerprint(secret), ending: secret.slice(-4) },
    ...{ scopes: [...new Set(wish.scopes)].sort(), createdByUserId: userIdOf(work.actor) ?? '' },
    ...{ createdAt: work.now, expiresAt: wish.expiresAt, lastUsedAt: null, revokedAt: null },
  });
  work.audit({ action: 'operatorToken.create', subject: ['OperatorToken', id], after: { name, scopes, expiresAt } });
  return { id, secret };
}

/** From now on the token opens nothing. */
export async function revokeOperatorToken(work: Work, id: string): Promise<void> {
  const { revokedAt } = await work.of(OperatorToken).lock(id);
  if (revokedAt) throw new Refusal('ALREADY_REVOKED', 'This token is revoked already.', ['id']);
  await work.of(OperatorToken).update(id, { revokedAt: work.now });
  work.audit({ action: 'operatorToken.revoke', subject: ['OperatorToken', id] });
}
