import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { isEmail, isLanguage } from '../../../platform/forms';
import { LinkPurpose, User } from '../entity';
import { mailLink } from './mail';

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly language: string;
}

const LONGEST_NAME = 200;

/**
 * The user of that address, made when there is none, who then gets a link to choose a first password. Whoever is known
 * keeps name, language and password. Writes what only the house may: call it as the house or as staff, and for a
 * partner or client from a listener.
 */
export async function inviteUser(work: Work, { email, name, language }: Invited): Promise<User> {
  const address = checkedEmail(email);
  const known = await work.of(User).first({ email: address });
  if (known) {
    if (!known.passwordHash) await mailLink(work, known, LinkPurpose.FIRST_PASSWORD);
    return known;
  }
  const user = await addUser(work, { email: address, name, language });
  await mailLink(work, user, LinkPurpose.FIRST_PASSWORD);
  return user;
}

/** A user without a link or a mail: for demo data and imports, and the first step of an invitation. */
export async function addUser(work: Work, { email, name, language }: Invited): Promise<User> {
  assertName(name);
  assertLanguage(language);
  const user = await work.of(User).insert({
    ...{ id: work.id('usr'), email: checkedEmail(email), name: name.trim(), language, passwordHash: null },
    ...{ secondFactorPending: null, secondFactorSecret: null, secondFactorSince: null, secondFactorStep: null },
    createdAt: work.now,
  });
  work.audit({ action: 'user.create', subject: ['User', user.id] });
  return user;
}

export function assertName(name: string): void {
  if (!name.trim() || name.length > LONGEST_NAME)
    throw new Refusal('INVALID_NAME', `A name has 1 to ${LONGEST_NAME} characters.`, ['input', 'name'], {
      most: LONGEST_NAME,
    });
}

export function assertLanguage(language: string): void {
  if (!isLanguage(language))
    throw new Refusal('UNKNOWN_LANGUAGE', `There is no language ${language.slice(0, 20)}.`, ['input', 'language'], {
      language: language.slice(0, 20),
    });
}

function checkedEmail(email: string): string {
  const address = email.trim().toLowerCase();
  if (!isEmail(address))
    throw new Refusal(
      'INVALID_EMAIL',
      `${address.slice(0, 60) || 'Nothing'} is not an e-mail address.`,
      ['input', 'email'],
      {
        value: address.slice(0, 60),
      },
    );
  return address;
}
