import { Box, Stack } from '@mui/material';
import { DataTable, DateInput, useListContext, useRecordContext } from 'react-admin';
import { OverrideEndDocument, type OverrideFieldsFragment, type OverridesQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { OwnedTable } from '../../shared/OwnedTable';
import { When } from '../../shared/Texts';
import { CreateOverride } from './CreateOverride';
import type { ProgrammeRecord } from './ProgrammeShow';
import { namesOf, useRuleTexts } from './texts';

type Meta = Pick<OverridesQuery, 'categories'>;

/** What is promised to single partners in this programme; it beats every rule. */
export function Overrides() {
  const programme = useRecordContext<ProgrammeRecord>();
  const { date } = useFormats();
  if (!programme) return null;
  const tiers = namesOf(programme.current?.terms.tiers);
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', mb: 1, '&:empty': { display: 'none' } }}>
        <CreateOverride programme={programme} />
      </Stack>
      <Box sx={{ overflowX: 'auto' }}>
        <OwnedTable
          reference="overrides"
          target="programmeId"
          sort="startsOn"
          empty="programmes.noOverrides"
          storeKey="programmes.show.overrides"
          rowClick={false}
          card={{
            primary: ({ partner }) => partner?.name,
            secondary: ({ startsOn, endsOn }) => (
              <>
                <Covered tiers={tiers} /> · {date(startsOn)} – {endsOn && date(endsOn)}
              </>
            ),
            end: (
              <>
                <Reward />
                <EndOverride />
              </>
            ),
          }}
        >
          <DataTable.Col
            source="partner"
            disableSort
            render={({ partner }) =>
              partner && (
                <LinkTo resource="partners" id={partner.id}>
                  {partner.name}
                </LinkTo>
              )
            }
          />
          <DataTable.Col source="lines" disableSort>
            <Covered tiers={tiers} />
          </DataTable.Col>
          <DataTable.Col source="reward" align="right" disableSort>
            <Reward />
          </DataTable.Col>
          <DataTable.Col source="startsOn" disableSort>
            <When source="startsOn" />
          </DataTable.Col>
          <DataTable.Col source="endsOn" disableSort>
            <When source="endsOn" />
          </DataTable.Col>
          <DataTable.Col source="reason" disableSort />
          <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
            <EndOverride />
          </DataTable.Col>
        </OwnedTable>
      </Box>
    </>
  );
}

function Covered({ tiers }: { readonly tiers: ReadonlyMap<string, string> }) {
  const override = useRecordContext<OverrideFieldsFragment>();
  const { meta } = useListContext<OverrideFieldsFragment>() as { readonly meta?: Meta };
  const { lines } = useRuleTexts({ tiers, categories: namesOf(meta?.categories.nodes) });
  return <>{override && lines(override.lines)}</>;
}

function Reward() {
  const override = useRecordContext<OverrideFieldsFragment>();
  const { reward } = useRuleTexts();
  return <>{override && reward(override)}</>;
}

/** Ends a promise, tomorrow or later; one that has ended already is only read. */
export function EndOverride() {
  const override = useRecordContext<OverrideFieldsFragment>();
  const text = useText();
  if (!override || override.endedAt) return null;
  return (
    <ActButton
      text="programmes.override.end"
      needs="programmes.override"
      variant="text"
      document={OverrideEndDocument}
      variables={({ endsOn }) => ({ id: override.id, endsOn: endsOn ? String(endsOn) : null })}
      explain={text('programmes.override.endExplain')}
      done="programmes.override.ended"
      danger
    >
      <DateInput source="endsOn" label="overrides.fields.endsOn" helperText="programmes.override.endHelp" />
    </ActButton>
  );
}
