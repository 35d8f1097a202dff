import type { AudienceFieldsFragment } from '../gql/graphql';

export type Parts = readonly AudienceFieldsFragment[];

const KEY = /^([^/]+)(?:\/(.+))?$/;

/** An audience as the values of one field: a programme’s id, or that and the key of one of its tiers. */
export function keysOf(parts: Parts | null | undefined): string[] {
  return (parts ?? []).flatMap(({ programmeId, tiers }) =>
    tiers.length === 0 ? [programmeId] : tiers.map(({ key }) => `${programmeId}/${key}`),
  );
}

/** What the server takes for them. */
export function audienceFrom(keys: unknown): { programmeId: string; tiers: string[] }[] {
  const parts = new Map<string, string[] | null>();
  for (const key of Array.isArray(keys) ? (keys as string[]) : []) {
    const [, programmeId = '', tier] = KEY.exec(key) ?? [];
    const known = parts.get(programmeId);
    if (!tier) parts.set(programmeId, null);
    else if (known !== null) parts.set(programmeId, [...(known ?? []), tier]);
  }
  return [...parts].map(([programmeId, tiers]) => ({ programmeId, tiers: tiers ?? [] }));
}
