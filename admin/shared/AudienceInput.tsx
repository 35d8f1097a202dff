import { Chip, Stack } from '@mui/material';
import { SelectArrayInput, useRecordContext } from 'react-admin';
import type { AudienceChoiceFragment, AudienceFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/provider';
import { useShippedName } from './shipped';

type Parts = readonly AudienceFieldsFragment[];

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

/** Who is to see a record: all partners, or those of programmes and tiers. */
export function AudienceInput({ programmes }: { readonly programmes: readonly AudienceChoiceFragment[] | undefined }) {
  const text = useText();
  const shipped = useShippedName();
  const choices = (programmes ?? []).flatMap(({ id, name, current }) => [
    { id, name: text('audiences.whole', { programme: name }) },
    ...(current?.terms.tiers ?? []).map((tier) => ({
      id: `${id}/${tier.key}`,
      name: text('audiences.tier', { programme: name, tier: shipped(tier.name) }),
    })),
  ]);
  return (
    <SelectArrayInput
      source="audienceKeys"
      choices={choices}
      helperText="audiences.help"
      sx={{ gridColumn: '1 / -1', maxWidth: 760 }}
    />
  );
}

export function Audience({ parts }: { readonly parts: Parts | null | undefined }) {
  const text = useText();
  const shipped = useShippedName();
  const names = (parts ?? []).map(({ programmeName, tiers }) => {
    const of = tiers.map(({ name }) => shipped(name)).join(', ');
    return of ? text('audiences.tier', { programme: programmeName, tier: of }) : programmeName;
  });
  return (
    <Stack direction="row" component="span" sx={{ gap: 0.5, flexWrap: 'wrap', justifyContent: 'inherit' }}>
      {(names.length > 0 ? names : [text('audiences.all')]).map((name) => (
        <Chip key={name} component="span" size="small" variant="outlined" label={name} />
      ))}
    </Stack>
  );
}

/** The audience of the record a list is at. */
export function AudienceOfRecord(_column: { readonly source?: string; readonly label?: string }) {
  const record = useRecordContext<{ id: string; audience?: Parts | null }>();
  return <Audience parts={record?.audience} />;
}
