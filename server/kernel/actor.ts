export const staffRoles = ['ADMIN', 'SUPPORT', 'FINANCE'] as const;
export const partnerRoles = ['PARTNER_OWNER', 'PARTNER_EMPLOYEE'] as const;
export const clientRoles = ['CLIENT_OWNER', 'CLIENT_MEMBER'] as const;

export type StaffRole = (typeof staffRoles)[number];
export type PartnerRole = (typeof partnerRoles)[number];
export type ClientRole = (typeof clientRoles)[number];
export type Role = StaffRole | PartnerRole | ClientRole;

/** Everybody who can sign in. */
export const everyone: readonly Role[] = [...staffRoles, ...partnerRoles, ...clientRoles];

/** Where a request came from, for the audit log and the error message. */
export interface Origin {
  readonly ip: string | null;
  readonly requestId: string | null;
}

/** The real person behind an impersonated client, and the partner that person belongs to (null for staff). */
export interface Behind {
  readonly userId: string;
  readonly partnerId: string | null;
}

interface Person {
  readonly userId: string;
  readonly origin?: Origin;
  /** The session or API token the request came with. */
  readonly credentialId?: string;
  /** The operator's, read along with the credential, so that the day it is takes no statement of its own. */
  readonly timeZone?: string;
}

/** Whoever is no part of the product. */
export type Someone =
  | (Person & {
      readonly kind: 'staff';
      readonly role: StaffRole;
      /** Set for the operator's own programs: what their token may do, as `area:read` or `area:write`. */
      readonly scopes?: readonly string[];
    })
  | (Person & {
      readonly kind: 'partner';
      readonly role: PartnerRole;
      readonly partnerId: string;
      /** Set for API tokens: what the token may do, as `area:read` or `area:write`. */
      readonly scopes?: readonly string[];
    })
  | (Person & {
      readonly kind: 'client';
      readonly role: ClientRole;
      readonly clientId: string;
      readonly behind?: Behind;
    });

/** Who is behind an act, as the audit log names it. */
export interface Cause {
  readonly userId: string | null;
  /** The real person, while impersonating. */
  readonly behindUserId: string | null;
  readonly credentialId: string | null;
  readonly clientId: string | null;
  readonly partnerId: string | null;
}

interface House {
  readonly kind: 'house';
  readonly name: string;
  readonly origin?: Origin;
  /** Whose act it is that the house carries out; the audit log names both. */
  readonly cause?: Cause;
}

/** Whoever is asking. Built once, by authentication; immutable afterwards. */
export type Actor = Someone | House;

/** The product itself: what listeners and jobs act as; `name` is what the audit log shows. */
export function house(name: string, origin?: Origin): Actor {
  return origin ? { kind: 'house', name, origin } : { kind: 'house', name };
}

/** The house, carrying out what somebody may cause and not do: a sign-in writes a session, an order a commission. */
export function houseFor(name: string, actor: Actor): Actor {
  return { kind: 'house', name, cause: causeOf(actor), ...(actor.origin && { origin: actor.origin }) };
}

const nobody: Cause = { userId: null, behindUserId: null, credentialId: null, clientId: null, partnerId: null };

export function causeOf(actor: Actor): Cause {
  if (actor.kind === 'house') return actor.cause ?? nobody;
  return {
    userId: actor.userId,
    behindUserId: behind(actor)?.userId ?? null,
    credentialId: actor.credentialId ?? null,
    clientId: actor.kind === 'client' ? actor.clientId : null,
    partnerId: partnerIdOf(actor),
  };
}

export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'house' ? null : actor.userId;
}

export function behind(actor: Actor): Behind | null {
  return (actor.kind === 'client' && actor.behind) || null;
}

/** Acts by an API token, of the operator's or of a partner's: not a person at the screen, whatever the role. */
export function isProgram(who: Someone): boolean {
  return who.kind !== 'client' && who.scopes !== undefined;
}

/** The partner on whose account this happens: its own, or the one impersonating a client. */
export function partnerIdOf(actor: Actor): string | null {
  return actor.kind === 'partner' ? actor.partnerId : (behind(actor)?.partnerId ?? null);
}

/** The rows an actor may touch. Stores are built from a scope and cannot be built without one. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'partner'; readonly partnerId: string }
  | { readonly kind: 'client'; readonly clientId: string };

export function scopeOf(actor: Actor): Scope {
  switch (actor.kind) {
    case 'house':
    case 'staff':
      return { kind: 'everything' };
    case 'partner':
      return { kind: 'partner', partnerId: actor.partnerId };
    case 'client':
      return { kind: 'client', clientId: actor.clientId };
  }
}
