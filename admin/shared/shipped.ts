import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** What the portal is set up with, by key. An admin may call each otherwise; then that is its name, in every language. */
const SHIPPED: Readonly<Record<string, string>> = {
  sharedHosting: 'Shared hosting',
  domainsSsl: 'Domains & SSL',
  cloudVps: 'Cloud VPS',
  dedicated: 'Dedicated servers',
  bronze: 'Bronze',
  silver: 'Silver',
  gold: 'Gold',
  platinum: 'Platinum',
  technicalSupport: 'Technical support',
  billing: 'Billing',
  sales: 'Sales',
};

/** What stands for them in rules and imports. */
const KEYS: Readonly<Record<string, string>> = {
  'shared-hosting': 'sharedHosting',
  'domains-ssl': 'domainsSsl',
  'cloud-vps': 'cloudVps',
};

const keyOf = new Map([...Object.entries(SHIPPED).map(([key, name]) => [name, key] as const), ...Object.entries(KEYS)]);

type Named = { readonly name: string };

/** The name (or the key) of a category, tier or department as the reader calls it, as long as it is the one that was shipped. */
export function useShippedName(): (name: string | null | undefined) => string {
  const translate = useTranslate();
  return useCallback(
    (name) => {
      const key = name && keyOf.get(name);
      return key ? translate(`shipped.${key}`, { _: name }) : (name ?? '');
    },
    [translate],
  );
}

/** Choices among such things. */
export function useShippedChoices(): <Kind extends Named>(choices: readonly Kind[] | undefined) => Kind[] {
  const shipped = useShippedName();
  return useCallback((choices = []) => choices.map((choice) => ({ ...choice, name: shipped(choice.name) })), [shipped]);
}
