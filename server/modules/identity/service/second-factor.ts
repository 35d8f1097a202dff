import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { fingerprint, seal, unseal } from '../../../platform/secrets';
import { RecoveryCode, User } from '../entity';
import { operatorName, type SessionFacts } from '../queries';
import { plainRecoveryCode } from '../rules';
import { mailTo } from './mail';
import { endSessions } from './session';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new secret for an authenticator app. It counts from the first code on that `enable` is shown. */
export async function beginSecondFactor(
  work: Work,
  { userId }: SessionFacts,
): Promise<{ secret: string; uri: string }> {
  const user = await work.of(User).lock(userId);
  if (user.secondFactorSince) throw new Refusal('SECOND_FACTOR_ON', 'The second factor is on already.');
  const secret = generateSecret();
  await work.of(User).update(userId, { secondFactorPending: seal(secret) });
  return { secret, uri: generateURI({ issuer: await operatorName(work), label: user.email, secret }) };
}

/** Turns the second factor on, given a first code of the app. Returns the recovery codes: nobody can show them again. */
export async function enableSecondFactor(work: Work, { userId }: SessionFacts, code: string): Promise<string[]> {
  const user = await work.of(User).lock(userId);
  if (user.secondFactorSince) throw new Refusal('SECOND_FACTOR_ON', 'The second factor is on already.');
  if (!user.secondFactorPending) throw new Refusal('SECOND_FACTOR_NOT_BEGUN', 'Begin with a new secret.');
  const step = stepOf(unseal(user.secondFactorPending), code, work.now, null);
  if (step === null) throw new Refusal('WRONG_CODE', 'This code is wrong, or was used before.', ['code']);
  await work.of(User).update(userId, {
    secondFactorSecret: user.secondFactorPending,
    secondFactorPending: null,
    secondFactorSince: work.now,
    secondFactorStep: step,
  });
  work.audit({ action: 'user.secondFactorEnable', subject: ['User', userId] });
  return newRecoveryCodes(work, userId);
}

/** Once the password has been asked for again. */
export async function disableSecondFactor(work: Work, facts: SessionFacts): Promise<void> {
  const user = await work.of(User).lock(facts.userId);
  if (!user.secondFactorSince) throw new Refusal('SECOND_FACTOR_OFF', 'The second factor is off already.');
  if (facts.membership && facts.secondFactorRoles.includes(facts.membership.role))
    throw new Refusal('SECOND_FACTOR_ENFORCED', 'Your role needs the second factor.');
  await clear(work, user.id);
  work.audit({ action: 'user.secondFactorDisable', subject: ['User', user.id] });
}

/** New recovery codes, once the password has been asked for again; the old ones no longer work. */
export async function renewRecoveryCodes(work: Work, { userId }: SessionFacts): Promise<string[]> {
  const user = await work.of(User).lock(userId);
  if (!user.secondFactorSince) throw new Refusal('SECOND_FACTOR_OFF', 'The second factor is off.');
  work.audit({ action: 'user.recoveryCodesRenew', subject: ['User', userId] });
  return newRecoveryCodes(work, userId);
}

/** By another admin, for somebody who has lost app and codes. Signs that person out everywhere. */
export async function resetSecondFactor(work: Work, userId: string): Promise<void> {
  if (work.actor.kind !== 'house' && work.actor.userId === userId)
    throw new Refusal('OWN_ACCOUNT', 'Somebody else has to do this for you.', ['userId']);
  const user = await work.of(User).lock(userId);
  if (!user.secondFactorSince) throw new Refusal('SECOND_FACTOR_OFF', 'The second factor is off already.', ['userId']);
  await removeSecondFactor(work, user);
}

export async function removeSecondFactor(work: Work, user: User): Promise<void> {
  await clear(work, user.id);
  await endSessions(work, user.id);
  mailTo(work, 'secondFactorReset', user);
  work.audit({ action: 'user.secondFactorReset', subject: ['User', user.id] });
}

/** Whether `code` stands for the second factor now, and as what. A code is used up by being right. */
export async function isCodeOf(work: Work, userId: string, code: string): Promise<'app' | 'recovery' | null> {
  const user = await work.of(User).lock(userId);
  if (!user.secondFactorSecret) return null;
  const step = stepOf(unseal(user.secondFactorSecret), code, work.now, user.secondFactorStep);
  if (step !== null) {
    await work.of(User).update(userId, { secondFactorStep: step });
    return 'app';
  }
  const codeHash = fingerprint(plainRecoveryCode(code));
  return (await work.of(RecoveryCode).remove([{ userId, codeHash }])) > 0 ? 'recovery' : null;
}

/** The time step whose code this is: the current one or a neighbour, later than the last one used. */
function stepOf(secret: string, code: string, now: Date, last: number | null): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  for (const shift of [0, -1, 1]) {
    const at = epoch + shift * STEP_SECONDS;
    const step = Math.floor(at / STEP_SECONDS);
    if ((last === null || step > last) && verifySync({ secret, token, epoch: at }).valid) return step;
  }
  return null;
}

async function clear(work: Work, userId: string): Promise<void> {
  const nothing = {
    secondFactorSecret: null,
    secondFactorPending: null,
    secondFactorSince: null,
    secondFactorStep: null,
  };
  await work.of(User).update(userId, nothing);
  await work.of(RecoveryCode).remove([{ userId }]);
}

async function newRecoveryCodes(work: Work, userId: string): Promise<string[]> {
  await work.of(RecoveryCode).remove([{ userId }]);
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    [...randomBytes(16)]
      .map((byte) => ALPHABET[byte % 32]!)
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
  await work.of(RecoveryCode).insertAll(
    codes.map((code) => ({
      ...{ id: work.id('rcv'), userId, codeHash: fingerprint(plainRecoveryCode(code)), createdAt: work.now },
    })),
  );
  return codes;
}
