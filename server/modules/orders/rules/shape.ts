import { Refusal } from '../../../kernel/refusal';

/** Of an item, what must fit its product's kind. */
export interface ItemShape {
  readonly kind: string;
  readonly cycle: string;
  readonly domainName: string | null;
  readonly transfer: boolean;
  readonly parentSubscriptionId: string | null;
  /** The place in the same order of the item it belongs to. */
  readonly parentItem: number | null;
}

/** A domain has a name and a period; an add-on may belong to one service, and nothing else to any. */
export function assertItemsFit(items: readonly ItemShape[], pathOf: (position: number) => readonly string[]): void {
  for (const [position, item] of items.entries()) {
    const path = pathOf(position);
    assertDomainFits(item, path);
    assertParentFits(item, items, path);
  }
  const domains = new Set<string>();
  for (const [position, { kind, domainName }] of items.entries()) {
    if (kind !== 'DOMAIN' || !domainName) continue;
    if (domains.has(domainName))
      throw new Refusal(
        'DOMAIN_REPEATED',
        `${domainName} is in this order twice.`,
        [...pathOf(position), 'domainName'],
        { domain: domainName },
      );
    domains.add(domainName);
  }
}

function assertDomainFits({ kind, cycle, domainName, transfer }: ItemShape, path: readonly string[]): void {
  if (kind === 'DOMAIN' && !domainName)
    throw new Refusal('DOMAIN_MISSING', 'Say which domain.', [...path, 'domainName']);
  if (kind === 'DOMAIN' && cycle === 'ONE_OFF')
    throw new Refusal('DOMAIN_NEEDS_PERIOD', 'A domain is held for a period, not ONE_OFF.', [...path, 'cycle'], {
      cycle,
    });
  if (kind !== 'DOMAIN' && transfer)
    throw new Refusal('TRANSFER_NOT_DOMAIN', 'Only a domain can be transferred.', [...path, 'transfer']);
}

function assertParentFits(item: ItemShape, items: readonly ItemShape[], path: readonly string[]): void {
  const { kind, parentSubscriptionId, parentItem } = item;
  const named = [parentSubscriptionId, parentItem].filter((parent) => parent !== null);
  if (kind !== 'ADDON') {
    if (named.length === 0) return;
    throw new Refusal('PARENT_NOT_ALLOWED', 'Only an add-on belongs to something else.', [
      ...path,
      parentItem === null ? 'parentSubscriptionId' : 'parentItem',
    ]);
  }
  if (named.length > 1)
    throw new Refusal('PARENT_TWICE', 'An add-on belongs to one service, not to two.', [...path, 'parentItem']);
  if (parentItem === null) return;
  const parent = items[parentItem];
  if (!parent || parent.kind !== 'SERVICE' || parent.cycle === 'ONE_OFF')
    throw new Refusal(
      'PARENT_INVALID',
      `The item at place ${parentItem} is no service that goes on.`,
      [...path, 'parentItem'],
      { position: parentItem },
    );
}
