import { NotFound, Refusal } from '../../../kernel/refusal';
import { partnerIdOf, userIdOf } from '../../../kernel/actor';
import type { Work } from '../../../platform/db/work';
import { fingerprint, randomToken } from '../../../platform/secrets';
import { ApiToken } from '../entity';
import { isPartner } from '../queries';
import { assertTokenWish, type TokenWish } from '../rules';

/** Shown in front of every secret, so that scanners of published code recognise one. */
const PREFIX = 'ppt_';

/** Makes a token for a partner and returns its secret, which is stored nowhere. */
export async function createToken(
  work: Work,
  { partnerId, ...wish }: TokenWish & { readonly partnerId: string | null },
  allowed: readonly string[],
): Promise<{ id: string; secret: string }> {
  assertTokenWish(wish, allowed, work.now);
  const owner = partnerId ?? partnerIdOf(work.actor);
  if (!owner) throw new Refusal('REQUIRED', 'Say for which partner.', ['input', 'partnerId']);
  const isOwn = work.actor.kind !== 'partner' || work.actor.partnerId === owner;
  if (!isOwn || !(await isPartner(work, owner))) throw new NotFound('Partner');
  const secret = `${PREFIX}${randomToken()}`;
  const token = await work.of(ApiToken).insert({
    ...{ id: work.id('tok'), partnerId: owner, name: wish.name.trim(), secretHash: fingerprint(secret) },
    ...{
      ending: secret.slice(-4),
      scopes: [...new Set(wish.scopes)].sort(),
      createdByUserId: userIdOf(work.actor) ?? '',
    },
    ...{ createdAt: work.now, expiresAt: wish.expiresAt, lastUsedAt: null, revokedAt: null },
  });
  const { name, scopes, expiresAt } = token;
  work.audit({
    action: 'apiToken.create',
    subject: ['ApiToken', token.id],
    partnerId: owner,
    after: { name, scopes, expiresAt },
  });
  return { id: token.id, secret };
}

/** From now on the token opens nothing. */
export async function revokeToken(work: Work, id: string): Promise<void> {
  const { revokedAt, partnerId } = await work.of(ApiToken).lock(id);
  if (revokedAt) throw new Refusal('ALREADY_REVOKED', 'This token is revoked already.', ['id']);
  await work.of(ApiToken).update(id, { revokedAt: work.now });
  work.audit({ action: 'apiToken.revoke', subject: ['ApiToken', id], partnerId });
}
