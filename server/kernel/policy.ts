import { behind, type Actor, type Role } from './actor';

export interface Permission {
  /** `orders.place`: what the UI asks for. */
  readonly name: string;
  readonly area: string;
  /** What an API token needs: the scope `orders:read` or `orders:write`. */
  readonly effect: 'read' | 'write';
  readonly roles: readonly Role[];
  /** Only the person itself: no API token, and nobody impersonating. */
  readonly personal: boolean;
}

/**
 * Names the permissions of one area: policy('orders', { read: [...] }).read.name === 'orders.read'.
 * A verb that starts with `read` reads; every other verb writes.
 */
export function policy<Verb extends string>(
  area: string,
  verbs: Record<Verb, readonly Role[]>,
  personal: readonly NoInfer<Verb>[] = [],
): Readonly<Record<Verb, Permission>> {
  const permissions = Object.entries<readonly Role[]>(verbs).map(([verb, roles]): [string, Permission] => [
    verb,
    {
      name: `${area}.${verb}`,
      area,
      effect: verb.startsWith('read') ? 'read' : 'write',
      roles,
      personal: (personal as readonly string[]).includes(verb),
    },
  ]);
  return Object.freeze(Object.fromEntries(permissions)) as Readonly<Record<Verb, Permission>>;
}

/** May this actor call it? Which rows it then reaches is the store's question. */
export function permits({ roles, area, effect, personal }: Permission, actor: Actor): boolean {
  if (actor.kind === 'house') return true;
  if (!roles.includes(actor.role)) return false;
  if (actor.kind !== 'client' && actor.scopes) return !personal && actor.scopes.includes(`${area}:${effect}`);
  return !(personal && behind(actor));
}
