import type { Reading } from '../../../platform/db/work';
import { domainsHeld, serviceOf } from '../queries';
import { assertRunning, domainTaken } from '../rules/available';
import { quote, type OrderWish, type Quote } from './quote';

/**
 * What the wish would come to now, refused as the order itself would be. Placing does not rest on it: what was free when
 * one looked is asked for again there, and locked.
 */
export async function preview(reading: Reading, wish: OrderWish): Promise<Quote> {
  const quoted = await quote(reading, wish);
  const held = await domainsHeld(
    reading,
    quoted.lines.filter(isDomain).map(({ domainName }) => domainName),
  );
  for (const { position, domainName, kind, parentSubscriptionId } of quoted.lines) {
    if (kind === 'DOMAIN' && domainName && held.has(domainName)) throw domainTaken(domainName, position);
    if (parentSubscriptionId) assertRunning(await serviceOf(reading, quoted.clientId, parentSubscriptionId), position);
  }
  return quoted;
}

function isDomain<L extends { readonly kind: string; readonly domainName: string | null }>(
  line: L,
): line is L & { readonly domainName: string } {
  return line.kind === 'DOMAIN' && line.domainName !== null;
}
