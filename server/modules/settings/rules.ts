import { everyone, type Role } from '../../kernel/actor';
import { addMonths, DEFAULT_ZONE, type CalendarDate } from '../../kernel/period';
import { Refusal } from '../../kernel/refusal';

/** Who sells: the seller on every document. */
export interface Operator {
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly email: string;
  readonly currency: string;
  /** The account that payouts are made from; empty when unset. */
  readonly iban: string;
  readonly bic: string;
  /** Whose account that is; empty where it is the operator's own name. */
  readonly accountHolder: string;
}

/** What the owner of the portal may change while it runs. Days are calendar days in `timeZone`. */
export interface Settings {
  readonly operator: Operator;
  /** An IANA name: on which day an instant falls. */
  readonly timeZone: string;
  /** A renewal is invoiced this long before it is due. */
  readonly renewalLeadDays: number;
  /** A service is suspended this long after its invoice was due. */
  readonly suspendAfterDays: number;
  /** A suspended service is terminated after this long. */
  readonly terminateAfterDays: number;
  /** An invoice is due this long after it was issued. */
  readonly paymentTermDays: number;
  /** Reminders, in days from the due date; negative is before it. */
  readonly reminderDays: readonly number[];
  readonly domainGraceDays: number;
  readonly domainRedemptionDays: number;
  /** A suspended service still counts as active for a partner's tier. */
  readonly suspendedServicesCount: boolean;
  /** A new invoice is paid from what the client has in credit. */
  readonly applyCreditAutomatically: boolean;
  /** Roles that must use a second factor. */
  readonly secondFactorRoles: readonly Role[];
  /** The day of the month on which partners are paid, from 1 to 28. */
  readonly payoutRunDay: number;
  /** Days from a payout's export until the money is expected at the partner's. */
  readonly payoutLeadDays: number;
  /** Partners send an invoice of their own with each payout, unless their own terms say otherwise. */
  readonly payoutInvoiceRequired: boolean;
  /** The reference rates of the European Central Bank are fetched once a day. */
  readonly ratesAutomatic: boolean;
  /** An invitation of a client or a partner can be accepted this long. */
  readonly invitationDays: number;
  /** A partner’s claim of a client reaches back this long. */
  readonly claimDays: number;
  /** The colour of the operator's mails, `#rrggbb`. */
  readonly brandColour: string;
  /** The picture in their head: its name among the files of the area `brand`; empty for the operator's name alone. */
  readonly brandLogoFileId: string;
  /** So long after a click on a partner's link a sign-up is put down to it. */
  readonly cookieDays: number;
  /** Besides the portal's own: where partners' links may lead, as `www.example.com`. */
  readonly redirectHosts: readonly string[];
}

export const defaults: Settings = {
  operator: {
    ...{ name: 'Your company', address: '', country: 'DE', vatNumber: '', email: '', currency: 'EUR' },
    ...{ iban: '', bic: '', accountHolder: '' },
  },
  timeZone: DEFAULT_ZONE,
  renewalLeadDays: 14,
  suspendAfterDays: 7,
  terminateAfterDays: 30,
  paymentTermDays: 14,
  reminderDays: [-3, 1, 7, 14],
  domainGraceDays: 30,
  domainRedemptionDays: 30,
  suspendedServicesCount: false,
  applyCreditAutomatically: true,
  secondFactorRoles: [],
  payoutRunDay: 5,
  payoutLeadDays: 3,
  payoutInvoiceRequired: false,
  ratesAutomatic: false,
  invitationDays: 30,
  claimDays: 60,
  brandColour: '#1f4e8c',
  brandLogoFileId: '',
  cookieDays: 90,
  redirectHosts: [],
};

const LIMITS = {
  renewalLeadDays: [0, 90],
  suspendAfterDays: [0, 365],
  terminateAfterDays: [0, 365],
  paymentTermDays: [0, 180],
  domainGraceDays: [0, 90],
  domainRedemptionDays: [0, 90],
  payoutRunDay: [1, 28],
  payoutLeadDays: [0, 30],
  invitationDays: [1, 365],
  claimDays: [1, 365],
  cookieDays: [1, 365],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;

const MOST_REMINDERS = 10;
const FURTHEST_REMINDER = 180;

/** Stored values over the defaults; names that no longer exist are ignored. */
export function withDefaults(stored: ReadonlyMap<string, unknown>): Settings {
  const known = Object.keys(defaults).filter((name) => stored.has(name));
  const chosen = Object.fromEntries(known.map((name) => [name, stored.get(name)])) as Partial<Settings>;
  return { ...defaults, ...chosen, operator: { ...defaults.operator, ...chosen.operator } };
}

/** The first day on or after `day` on which partners are paid. */
export function payoutDayAfter(runDay: number, day: CalendarDate): CalendarDate {
  const ofThisMonth = `${day.slice(0, 8)}${String(runDay).padStart(2, '0')}`;
  return ofThisMonth >= day ? ofThisMonth : addMonths(ofThisMonth, 1);
}

/** Refuses a number of days beyond what makes sense, a list of reminders that repeats itself, a role there is not. */
export function assertSensible(changes: Partial<Settings>): void {
  for (const [name, [least, most]] of Object.entries(LIMITS)) {
    const days = changes[name as keyof typeof LIMITS];
    if (days !== undefined && !(Number.isSafeInteger(days) && days >= least && days <= most))
      throw new Refusal('OUT_OF_RANGE', `${name} must be from ${least} to ${most}, not ${days}.`, ['input', name], {
        least,
        most,
      });
  }
  const { reminderDays, secondFactorRoles } = changes;
  if (reminderDays) assertReminders(reminderDays);
  assertBrand(changes);
  const stranger = secondFactorRoles?.find((role) => !everyone.includes(role));
  if (stranger)
    throw new Refusal('UNKNOWN_ROLE', `There is no role ${stranger}.`, ['input', 'secondFactorRoles'], {
      role: stranger,
    });
}

const MOST_HOSTS = 20;
const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*(:\d{1,5})?$/;

/** Names of hosts as browsers write them, perhaps with a port; refuses addresses, wildcards and numbers. */
export function hostsFrom(texts: readonly string[]): readonly string[] {
  const path = ['input', 'redirectHosts'];
  const hosts = texts.map((text) => text.trim().toLowerCase());
  if (hosts.length > MOST_HOSTS)
    throw new Refusal('TOO_MANY', `At most ${MOST_HOSTS} hosts, not ${hosts.length}.`, path, { most: MOST_HOSTS });
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong !== undefined)
    throw new Refusal('INVALID_HOST', `${wrong.slice(0, 60) || 'Nothing'} is no name of a host.`, path, {
      value: wrong.slice(0, 60),
    });
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice !== undefined) throw new Refusal('REPEATED', `${twice} is there twice.`, path, { value: twice });
  return hosts;
}

/** What uploading a logo answers with. */
const LOGO = /^[0-9a-f]{48}\.(png|jpg|gif)$/;

function assertBrand({ brandColour, brandLogoFileId }: Partial<Settings>): void {
  if (brandColour !== undefined && !/^#[0-9a-f]{6}$/i.test(brandColour))
    throw new Refusal(
      'INVALID_COLOUR',
      `${brandColour.slice(0, 20)} is no colour like #1f4e8c.`,
      ['input', 'brandColour'],
      {
        value: brandColour.slice(0, 20),
      },
    );
  if (brandLogoFileId && !LOGO.test(brandLogoFileId))
    throw new Refusal('UNKNOWN_FILE', 'There is no such logo: upload one first.', ['input', 'brandLogoFileId']);
}

function assertReminders(days: readonly number[]): void {
  const path = ['input', 'reminderDays'];
  if (days.length > MOST_REMINDERS)
    throw new Refusal('TOO_MANY', `At most ${MOST_REMINDERS} reminders, not ${days.length}.`, path, {
      most: MOST_REMINDERS,
    });
  const [least, most] = [-FURTHEST_REMINDER, FURTHEST_REMINDER];
  const far = days.find((day) => day < least || day > most);
  if (far !== undefined)
    throw new Refusal(
      'OUT_OF_RANGE',
      `A reminder is from ${least} to ${most} days from the due date, not ${far}.`,
      path,
      {
        least,
        most,
      },
    );
  const twice = days.find((day, index) => days.indexOf(day) !== index);
  if (twice !== undefined)
    throw new Refusal('REPEATED', `There are two reminders for day ${twice}.`, path, { value: twice });
}
