import { clientRoles, partnerRoles, type Role } from '../../kernel/actor';

/** Who writes the mail about an event unless its reader chose otherwise. */
type Mailing =
  /** Its own module, in a letter of its own. */
  | 'letter'
  /** This module, to the account's address, in the words of the alert. */
  | 'notice'
  /** Nobody. */
  | 'none';

interface Kind {
  /** Who can hear of it, and so choose. */
  readonly roles: readonly Role[];
  readonly mailing: Mailing;
}

const OWNER = ['PARTNER_OWNER'] as const;
const OUTSIDE = [...partnerRoles, ...clientRoles] as const;

/** Everything people are told in the portal, in the order in which they choose. */
export const EVENTS = {
  inquiry: { roles: ['ADMIN', 'SUPPORT', ...OUTSIDE], mailing: 'letter' },
  applicationReceived: { roles: ['ADMIN', 'SUPPORT'], mailing: 'none' },
  claimReceived: { roles: ['ADMIN', 'SUPPORT'], mailing: 'none' },
  payoutAsked: { roles: ['ADMIN', 'FINANCE'], mailing: 'none' },
  reportRefused: { roles: ['ADMIN', 'FINANCE'], mailing: 'none' },
  welcome: { roles: OWNER, mailing: 'letter' },
  terms: { roles: OWNER, mailing: 'notice' },
  invitationAccepted: { roles: [...partnerRoles, 'CLIENT_OWNER'], mailing: 'letter' },
  invitationClosed: { roles: [...partnerRoles, 'CLIENT_OWNER'], mailing: 'letter' },
  signUp: { roles: partnerRoles, mailing: 'none' },
  clientWon: { roles: partnerRoles, mailing: 'none' },
  clientLost: { roles: partnerRoles, mailing: 'none' },
  claimDecided: { roles: partnerRoles, mailing: 'letter' },
  commissionApproved: { roles: partnerRoles, mailing: 'none' },
  commissionHeld: { roles: partnerRoles, mailing: 'letter' },
  commissionDeclined: { roles: partnerRoles, mailing: 'letter' },
  balanceAdjusted: { roles: OWNER, mailing: 'letter' },
  payoutMoved: { roles: OWNER, mailing: 'letter' },
  statementReady: { roles: OWNER, mailing: 'notice' },
  tierMoved: { roles: partnerRoles, mailing: 'notice' },
  announcement: { roles: partnerRoles, mailing: 'letter' },
  resource: { roles: partnerRoles, mailing: 'none' },
} as const satisfies Readonly<Record<string, Kind>>;

/** The role of those who run a partner or a client account, as its members have it. */
export const OWNERS = ['OWNER'] as const;

export type EventName = keyof typeof EVENTS;

export const eventNames = Object.keys(EVENTS) as readonly EventName[];

export const isEvent = (name: string): name is EventName => name in EVENTS;

export const mailingOf = (event: EventName): Mailing => EVENTS[event].mailing;

/** What somebody in this role can hear of. */
export function eventsFor(role: Role): readonly EventName[] {
  return eventNames.filter((name) => (EVENTS[name].roles as readonly Role[]).includes(role));
}

/** Which event a letter is about; of the others nobody can choose not to have them: they are about security or money owed. */
const LETTERS: Readonly<Record<string, EventName>> = {
  ticketOpened: 'inquiry',
  ticketReplied: 'inquiry',
  invitationAccepted: 'invitationAccepted',
  partnerAccepted: 'invitationAccepted',
  invitationDeclined: 'invitationClosed',
  invitationsExpired: 'invitationClosed',
  commissionHeld: 'commissionHeld',
  commissionDeclined: 'commissionDeclined',
  adjustmentApproved: 'balanceAdjusted',
  payoutMoved: 'payoutMoved',
  announcementPublished: 'announcement',
  claimApproved: 'claimDecided',
  claimRejected: 'claimDecided',
  messageReceived: 'inquiry',
};

/** The event that a mail tells of, when its reader may have chosen not to be written to about it. */
export function eventOfMail(template: string, event: unknown): EventName | null {
  if (template === 'notice') return typeof event === 'string' && isEvent(event) ? event : null;
  return LETTERS[template] ?? null;
}

/** What those who chose nothing have: everything in the portal, and by mail what is written to their own address. */
export function defaultMail(event: EventName, isAccountAddress: boolean): boolean {
  return mailingOf(event) !== 'none' && (isAccountAddress || event === 'inquiry');
}
