import { SelectArrayInput, useRecordContext } from 'react-admin';
import type { AudienceChoiceFragment } from '../gql/graphql';
import { useText } from '../i18n/provider';
import type { Parts } from './audience';
import { useShippedName } from './shipped';

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

/** All partners, or which; one after the other, so that a long one breaks. */
export function Audience({ parts }: { readonly parts: Parts | null | undefined }) {
  const text = useText();
  const shipped = useShippedName();
  const names = (parts ?? []).map(({ programmeName, tiers }) => {
    const of = tiers.map(({ name }) => shipped(name)).join(', ');
    return of ? text('audiences.tier', { programme: programmeName, tier: of }) : programmeName;
  });
  return <>{names.join(' · ') || text('audiences.all')}</>;
}

/** The audience of the record a list is at. */
export function AudienceOfRecord(_column: { readonly source?: string; readonly label?: string }) {
  const record = useRecordContext<{ id: string; audience?: Parts | null }>();
  return <Audience parts={record?.audience} />;
}
