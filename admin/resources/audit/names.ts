import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { actions } from '../../i18n/en/actions';
import type { Choice } from '../../shared/choices';

/** Where the record of an event has a page of its own. */
export const WITH_PAGE: Readonly<Partial<Record<string, string>>> = {
  Announcement: 'announcements',
  Client: 'clients',
  Commission: 'commissions',
  Conversation: 'messages',
  Import: 'imports',
  Invoice: 'invoices',
  Order: 'orders',
  Partner: 'partners',
  Product: 'products',
  ReferralLink: 'links',
  Resource: 'material',
  Ticket: 'tickets',
};

const CALLED: Readonly<Partial<Record<string, string>>> = {
  ...WITH_PAGE,
  ApiToken: 'tokens',
  Category: 'categories',
  Coupon: 'coupons',
  CustomField: 'customFields',
  Department: 'departments',
  StaffMember: 'staff',
  Subscription: 'services',
  TaxRate: 'taxRates',
};

/** `ticket.reply` as people say it; an act that no catalogue knows yet, legibly. */
export function useActionName(): (action: string) => string {
  const translate = useTranslate();
  return (action) => translate(`actions.${action}`, { _: legible(action) });
}

/** The kind of record an event is about. */
export function useSubjectName(): (type: string) => string {
  const translate = useTranslate();
  return (type) => {
    const resource = CALLED[type];
    const key = resource ? `resources.${resource}.name` : `audit.subjects.${type}`;
    return translate(key, { smart_count: 1, _: legible(type) });
  };
}

/** Every act, by its name in the language spoken. */
export function useActions(): Choice[] {
  const translate = useTranslate();
  return useMemo(
    () =>
      namesIn(actions)
        .map((id) => ({ id, name: translate(`actions.${id}`) }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [translate],
  );
}

interface Tree {
  readonly [name: string]: string | Tree;
}

function namesIn(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : namesIn(value, `${before}${name}.`),
  );
}

function legible(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('.', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
