import { DateInput, NullableBooleanInput, SelectArrayInput, SelectInput, useListContext } from 'react-admin';
import type { CommissionsQuery } from '../../gql/graphql';
import { useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { useShippedChoices } from '../../shared/shipped';

const STATUSES = ['PENDING', 'HELD', 'APPROVED', 'DECLINED'];
const KINDS = ['EARNING', 'CLAWBACK'];
const SALES = ['FIRST', 'RENEWAL'];

/** What a list of commissions can be narrowed to. */
export function CommissionFilters() {
  const viewer = useViewer();
  const { meta } = useListContext();
  const found = meta as Pick<CommissionsQuery, 'programmes' | 'categories'> | undefined;
  const named = useShippedChoices();
  const statuses = useChoices(STATUSES, 'commissions.status');
  const kinds = useChoices(KINDS, 'commissions.kind');
  const sales = useChoices(SALES, 'commissions.sale');
  const tiers = new Map((found?.programmes ?? []).flatMap(({ current }) => current?.tiers ?? []).map((tier) => [tier.key, tier])); // prettier-ignore
  const byKey = { optionValue: 'key', translateChoice: false };
  return (
    <>
      <SelectArrayInput source="status" choices={statuses} />
      <NullableBooleanInput source="needsReview" />
      <NullableBooleanInput source="paid" />
      <SelectInput source="kind" choices={kinds} />
      <SelectInput source="sale" choices={sales} />
      {viewer?.kind === 'STAFF' && <PartnerFilter />}
      <SelectInput source="programmeId" choices={found?.programmes ?? []} translateChoice={false} />
      <SelectArrayInput source="category" choices={named(found?.categories.nodes)} {...byKey} />
      <SelectArrayInput source="tier" choices={named([...tiers.values()])} {...byKey} />
      <DateInput source="from" />
      <DateInput source="until" />
    </>
  );
}
