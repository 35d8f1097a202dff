import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';

/** Whom a partner claims, and by what. */
export interface Wish {
  readonly email: string;
  readonly company: string;
  readonly referredOn: CalendarDate;
  readonly evidence: string;
}

const SHORTEST_EVIDENCE = 20;
const LONGEST: Readonly<Record<'email' | 'company' | 'evidence', number>> = {
  email: 254,
  company: 200,
  evidence: 4000,
};
export const MOST_FILES = 5;
/** So many of one partner's within a day. */
export const MOST_CLAIMS = 30;

/** Without the blanks around what was typed; refuses what names nobody, says too little or too much. */
export function wished(wish: Wish, isEmail: (text: string) => boolean): Wish {
  const kept = {
    ...{ email: wish.email.trim().toLowerCase(), company: wish.company.trim(), evidence: wish.evidence.trim() },
    referredOn: wish.referredOn,
  };
  for (const [name, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
    if (kept[name].length > most)
      throw new Refusal('TOO_LONG', `At most ${most} characters, not ${kept[name].length}.`, ['input', name], {
        ...{ most, length: kept[name].length },
      });
  if (!kept.email && !kept.company)
    throw new Refusal('CLAIM_ABOUT_NOBODY', 'Say whom you claim: by e-mail, by company, or both.', ['input', 'email']);
  if (kept.email && !isEmail(kept.email))
    throw new Refusal('INVALID_EMAIL', `${kept.email.slice(0, 60)} is no e-mail address.`, ['input', 'email'], {
      value: kept.email.slice(0, 60),
    });
  if (kept.evidence.length < SHORTEST_EVIDENCE)
    throw new Refusal(
      'EVIDENCE_MISSING',
      `Say how you brought the client, in at least ${SHORTEST_EVIDENCE} characters.`,
      ['input', 'evidence'],
      { least: SHORTEST_EVIDENCE },
    );
  return kept;
}

/** A claim reaches back so many days, and not into the future. */
export function assertInReach(referredOn: CalendarDate, today: CalendarDate, days: number): void {
  const path = ['input', 'referredOn'];
  if (!isCalendarDate(referredOn))
    throw new Refusal('INVALID_DATE', `${referredOn.slice(0, 20)} is no date, YYYY-MM-DD.`, path, {
      value: referredOn.slice(0, 20),
    });
  if (referredOn > today) throw new Refusal('NOT_YET', `${referredOn} is still to come.`, path, { value: referredOn });
  const first = addDays(today, -days);
  if (referredOn < first)
    throw new Refusal(
      'CLAIM_TOO_OLD',
      `A claim reaches back ${days} days, to ${first}, and not to ${referredOn}.`,
      path,
      {
        ...{ days, first, value: referredOn },
      },
    );
}

/** The client as far as a claim is concerned. */
export interface Claimed {
  /** It belongs to the partner itself: by its people, its address or its name. */
  readonly isOwn: boolean;
  /** Who holds it. */
  readonly heldBy: 'ME' | 'ANOTHER' | 'NOBODY';
}

/** Refuses what is the partner's own business. */
export function assertNotOwn({ isOwn, heldBy }: Claimed, about: string, path: readonly string[]): void {
  if (isOwn) throw new Refusal('CLAIM_OF_ONESELF', `${about} belongs to you: nobody refers itself.`, path, { about });
  if (heldBy === 'ME')
    throw new Refusal('CLIENT_ALREADY_YOURS', `${about} is your client already.`, path, { name: about });
}

/** Refuses what can never be approved. For staff alone: a partner may not find out who else has one. */
export function assertApprovable(claimed: Claimed, about: string, path: readonly string[]): void {
  assertNotOwn(claimed, about, path);
  if (claimed.heldBy === 'ANOTHER')
    throw new Refusal('CLIENT_HAS_PARTNER', `${about} has a partner already.`, path, { about });
}

export function assertFewToday(count: number): void {
  if (count >= MOST_CLAIMS)
    throw new Refusal('TOO_MANY_CLAIMS', `At most ${MOST_CLAIMS} claims within a day.`, [], { most: MOST_CLAIMS });
}

/** Nor does it reach a client that had signed up longer before the claim: it was not brought then. */
export function assertRecent(
  client: { readonly name: string; readonly signedUpOn: CalendarDate },
  claimedOn: CalendarDate,
  days: number,
): void {
  const { name, signedUpOn } = client;
  if (signedUpOn < addDays(claimedOn, -days))
    throw new Refusal(
      'CLAIM_CLIENT_TOO_OLD',
      `${name} had signed up on ${signedUpOn}, more than ${days} days before it was claimed.`,
      ['clientId'],
      { name, days, value: signedUpOn },
    );
}

export function assertOpen({ status }: { readonly status: string }): void {
  if (status !== 'OPEN')
    throw new Refusal('CLAIM_DECIDED', `This claim is ${status.toLowerCase()} already.`, ['id'], { status });
}

/** The same company, however it is spaced, dotted or written large. */
export function isSameCompany(one: string, other: string): boolean {
  return folded(one) !== '' && folded(one) === folded(other);
}

/** Without dots, commas, doubled blanks and capitals. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();
