import { Refusal } from '../../../kernel/refusal';

/** Where a click leads when nobody said: the page on which a client signs up. */
export const JOIN_PAGE = '/admin/join';
const LONGEST = 1000;

export interface Landing {
  readonly href: string;
  /** On another host than the portal's, which cannot read the portal's cookie. */
  readonly isElsewhere: boolean;
}

/**
 * The address that a target means on the portal, whose origin is `publicUrl`, read as a browser would; null unless it is
 * http or https on that very origin or on one of `hosts`.
 */
export function landing(target: string, publicUrl: string, hosts: readonly string[]): Landing | null {
  if (target.length > LONGEST || !URL.canParse(target, publicUrl)) return null;
  const url = new URL(target, publicUrl);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  // A link that leads to a link might lead in a circle.
  if (url.origin === publicUrl && url.pathname.startsWith('/r/')) return null;
  if (url.origin === publicUrl) return { href: url.href, isElsewhere: false };
  return hosts.includes(url.host) ? { href: url.href, isElsewhere: true } : null;
}

/** A target as it is kept; refused when a click on it would lead to nowhere or elsewhere than allowed. */
export function chosenTarget(target: string, publicUrl: string, hosts: readonly string[]): string {
  const kept = target.trim();
  const path = ['input', 'target'];
  if (!kept) return JOIN_PAGE;
  if (kept.length > LONGEST)
    throw new Refusal('TOO_LONG', `At most ${LONGEST} characters, not ${kept.length}.`, path, {
      ...{ most: LONGEST, length: kept.length },
    });
  if (landing(kept, publicUrl, hosts)) return kept;
  const url = URL.canParse(kept, publicUrl) ? new URL(kept, publicUrl) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.origin === publicUrl)
    throw new Refusal('INVALID_TARGET', `${kept.slice(0, 60)} is no address that a link may lead to.`, path, {
      value: kept.slice(0, 60),
    });
  const allowed = [new URL(publicUrl).host, ...hosts].join(', ');
  throw new Refusal('FOREIGN_TARGET', `A link may lead to ${allowed}, not to ${url.host}.`, path, {
    ...{ host: url.host, allowed },
  });
}
