import { Refusal } from '../../kernel/refusal';

export const MOST_ROWS = 500;
/** How many one account may send within a day: partners invite their clients, a client those who might serve it. */
export const MOST_A_DAY = { CLIENT: 1000, PARTNER: 10 } as const;
export const HOUR = 3_600_000;

/** Who is invited, and in which words. */
export interface Wish {
  readonly email: string;
  readonly name: string;
  readonly company: string;
  readonly message: string;
  readonly language: string;
  readonly accessOnly: boolean;
}

const MOST: Readonly<Record<'email' | 'name' | 'company' | 'message', number>> = {
  ...{ email: 254, name: 200, company: 200, message: 1000 },
};

/** Without the blanks around what was typed; refuses what is too long, or no address. */
export function wished(wish: Wish, isEmail: (text: string) => boolean, isLanguage: (text: string) => boolean): Wish {
  const email = wish.email.trim().toLowerCase();
  const kept = { ...wish, email, name: wish.name.trim(), company: wish.company.trim(), message: wish.message.trim() };
  for (const [name, most] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (kept[name].length > most)
      throw new Refusal('TOO_LONG', `At most ${most} characters, not ${kept[name].length}.`, ['input', name], {
        ...{ most, length: kept[name].length },
      });
  if (!isEmail(email))
    throw new Refusal('INVALID_EMAIL', `${email.slice(0, 60) || 'Nothing'} is no e-mail address.`, ['input', 'email'], {
      value: email.slice(0, 60),
    });
  if (!isLanguage(kept.language))
    throw new Refusal(
      'UNKNOWN_LANGUAGE',
      `There is no language ${kept.language.slice(0, 20)}.`,
      ['input', 'language'],
      {
        language: kept.language.slice(0, 20),
      },
    );
  return kept;
}

export function assertRows(count: number): void {
  if (count === 0) throw new Refusal('NO_ROWS', 'There is nobody to invite.', ['rows']);
  if (count > MOST_ROWS)
    throw new Refusal('TOO_MANY_ROWS', `At most ${MOST_ROWS} rows at once, not ${count}.`, ['rows'], {
      most: MOST_ROWS,
    });
}

interface Open {
  readonly status: string;
  readonly expiresAt: Date;
}

/** What an invitation is at an instant: one that nobody has closed yet may have run out. */
export function statusAt({ status, expiresAt }: Open, now: Date): string {
  return status === 'PENDING' && expiresAt <= now ? 'EXPIRED' : status;
}

/** Only one that waits is answered; the first answer counts. */
export function assertOpen(invitation: Open, now: Date): void {
  const status = statusAt(invitation, now);
  if (status === 'PENDING') return;
  if (status === 'EXPIRED') throw new Refusal('INVITATION_EXPIRED', 'This invitation has expired.', ['token']);
  throw new Refusal('INVITATION_CLOSED', `This invitation is ${status.toLowerCase()}.`, ['token'], { status });
}

/** One that waits or has run out may be sent again, but not every minute. */
export function assertResendable(invitation: Open & { readonly sentAt: Date }, now: Date): void {
  const status = statusAt(invitation, now);
  if (status !== 'PENDING' && status !== 'EXPIRED')
    throw new Refusal('INVITATION_CLOSED', `This invitation is ${status.toLowerCase()}.`, ['id'], { status });
  assertWaited(invitation, now, ['id']);
}

/** Nobody is written to twice within an hour by the same sender, whatever has become of the first invitation. */
export function assertWaited({ sentAt }: { readonly sentAt: Date }, now: Date, path: readonly string[]): void {
  const left = sentAt.getTime() + HOUR - now.getTime();
  if (left <= 0) return;
  const minutes = Math.ceil(left / 60_000);
  throw new Refusal('RESENT_TOO_SOON', `It was sent less than an hour ago; wait ${minutes} minutes.`, path, {
    minutes,
  });
}

/** `sent` are those of the same account within a day. */
export function assertFewSent(kind: keyof typeof MOST_A_DAY, sent: number): void {
  const most = MOST_A_DAY[kind];
  if (sent >= most)
    throw new Refusal('TOO_MANY_INVITATIONS', `At most ${most} invitations within a day.`, [], { most });
}

export function assertWithdrawable({ status }: { readonly status: string }): void {
  if (status !== 'PENDING')
    throw new Refusal('INVITATION_CLOSED', `This invitation is ${status.toLowerCase()}.`, ['id'], { status });
}

export function assertOthers(emails: ReadonlySet<string>, email: string): void {
  if (emails.has(email))
    throw new Refusal('INVITATION_TO_ONESELF', `${email} belongs to one of you.`, ['input', 'email'], { email });
}

export interface AcceptanceFacts {
  readonly accessOnly: boolean;
  /** Another partner brought the client, and still holds it. */
  readonly another: boolean;
  readonly invitedAt: Date;
  /** When the client first paid for a recurring plan; null when it never has. */
  readonly firstPaidAt: Date | null;
}

/** Whether the partner may earn by the acceptance, or gets access alone and why. `reason` is null where it asked for that. */
export function acceptance({ accessOnly, another, invitedAt, firstPaidAt }: AcceptanceFacts): {
  readonly earns: boolean;
  readonly reason: 'OTHER_PARTNER' | 'ALREADY_CUSTOMER' | null;
} {
  if (accessOnly) return { earns: false, reason: null };
  if (another) return { earns: false, reason: 'OTHER_PARTNER' };
  if (firstPaidAt && firstPaidAt < invitedAt) return { earns: false, reason: 'ALREADY_CUSTOMER' };
  return { earns: true, reason: null };
}

/** What the columns of a table of clients may be called, in the portal's languages. */
const TITLES = {
  email: ['email', 'e-mail', 'e-mail address', 'mail', 'correo', 'correo electrónico', 'имейл', 'e-поща'],
  name: ['name', 'contact', 'nombre', 'nome', 'име'],
  company: ['company', 'empresa', 'azienda', 'фирма', 'компания'],
  language: ['language', 'idioma', 'lingua', 'език'],
  message: ['message', 'mensaje', 'messaggio', 'mensagem', 'съобщение'],
} as const;

export type InviteColumn = keyof typeof TITLES;

/** Which header stands for which column; the first that fits. One for the address is needed. */
export function columnsOf(headers: readonly string[]): Readonly<Partial<Record<InviteColumn, string>>> {
  const found = Object.entries(TITLES).map(([column, titles]) => [
    column,
    headers.find((header) => (titles as readonly string[]).includes(header.trim().toLowerCase())),
  ]);
  const columns = Object.fromEntries(found.filter(([, header]) => header !== undefined)) as Record<string, string>;
  if (!columns['email'])
    throw new Refusal('NO_EMAIL_COLUMN', 'The file has no column for the e-mail address.', ['file']);
  return columns;
}
