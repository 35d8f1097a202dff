import { Box, Stack } from '@mui/material';
import { DataTable, useRecordContext } from 'react-admin';
import { ProgrammeJoinDocument, ProgrammeLeaveDocument, type EnrolmentFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { OwnedTable } from '../../shared/OwnedTable';
import { useShippedName } from '../../shared/shipped';
import { When } from '../../shared/Texts';
import type { ProgrammeRecord } from './ProgrammeShow';
import { PartnerInput } from '../../shared/PartnerInput';

/** The partners in the programme, and those that were. */
export function Enrolled() {
  const programme = useRecordContext<ProgrammeRecord>();
  const text = useText();
  const { date } = useFormats();
  const shipped = useShippedName();
  if (!programme) return null;
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', mb: 1, '&:empty': { display: 'none' } }}>
        <ActButton
          text="programmes.join"
          needs="programmes.enrol"
          document={ProgrammeJoinDocument}
          variables={({ partnerId }) => ({ programmeId: programme.id, partnerId: String(partnerId) })}
          explain={text('programmes.joinExplain', { name: programme.name })}
          done="programmes.joined"
        >
          <PartnerInput />
        </ActButton>
      </Stack>
      <Box sx={{ overflowX: 'auto' }}>
        <OwnedTable
          reference="enrolments"
          target="programmeId"
          sort="joinedAt"
          empty="programmes.noPartners"
          storeKey="programmes.show.partners"
          rowClick={false}
          card={{
            primary: ({ partner, id }) => <PartnerLink partner={partner} id={String(id)} />,
            secondary: ({ standing, joinedAt, leftAt }) =>
              [
                standing.name ? shipped(standing.name) : text('tier.none'),
                `${date(joinedAt)}${leftAt ? ` – ${date(leftAt)}` : ''}`,
              ].join(' · '),
            end: <Leave />,
          }}
        >
          <DataTable.Col
            source="partner"
            disableSort
            render={({ partner, id }) => <PartnerLink partner={partner} id={String(id)} />}
          />
          <DataTable.Col
            source="tier"
            disableSort
            render={({ standing }) => (standing.name ? shipped(standing.name) : text('tier.none'))}
          />
          <DataTable.Col source="clients" align="right" disableSort render={({ standing }) => standing.clients} />
          <DataTable.Col source="joinedAt" disableSort>
            <When source="joinedAt" />
          </DataTable.Col>
          <DataTable.Col source="leftAt" disableSort>
            <When source="leftAt" />
          </DataTable.Col>
          <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
            <Leave />
          </DataTable.Col>
        </OwnedTable>
      </Box>
    </>
  );
}

function PartnerLink({ partner, id }: { readonly partner: EnrolmentFieldsFragment['partner']; readonly id: string }) {
  if (!partner) return <>{id}</>;
  return (
    <LinkTo resource="partners" id={partner.id}>
      {partner.name}
    </LinkTo>
  );
}

function Leave() {
  const enrolment = useRecordContext<EnrolmentFieldsFragment>();
  const text = useText();
  if (!enrolment?.partner || !enrolment.programme || enrolment.leftAt) return null;
  const { partner, programme } = enrolment;
  return (
    <ActButton
      text="programmes.leave"
      title={text('programmes.leaveTitle', { partner: partner.name, name: programme.name })}
      needs="programmes.enrol"
      variant="text"
      document={ProgrammeLeaveDocument}
      variables={() => ({ programmeId: programme.id, partnerId: partner.id })}
      explain={text('programmes.leaveExplain')}
      done="programmes.left"
      danger
    />
  );
}
