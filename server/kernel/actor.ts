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
}

/** Whoever is asking. Built once, by authentication; immutable afterwards. */
export type Actor =
  | (Person & { readonly kind: 'staff'; readonly role: StaffRole })
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
    })
  | { readonly kind: 'house'; readonly name: string; readonly origin?: Origin };

/** The product itself: what listeners and jobs act as; `name` is what the audit log shows. */
export function house(name: string, origin?: Origin): Actor {
  return origin ? { kind: 'house', name, origin } : { kind: 'house', name };
}

export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'house' ? null : actor.userId;
}

export function behind(actor: Actor): Behind | null {
  return (actor.kind === 'client' && actor.behind) || null;
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
