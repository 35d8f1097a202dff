import { Box, Stack, Typography } from '@mui/material';
import { email, required, SelectInput, TextInput } from 'react-admin';
import {
  PartnerMemberActivateDocument,
  PartnerMemberDeactivateDocument,
  PartnerMemberInviteDocument,
  PartnerMemberUpdateDocument,
  type MemberOfPartnerFragment,
  type PartnerMemberRole,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useChoices, useLanguages } from '../../shared/choices';
import { MemberTable } from '../../shared/MemberTable';

const ROLES: readonly PartnerMemberRole[] = ['OWNER', 'EMPLOYEE'];

interface PartnerMembersProps {
  readonly partnerId: string;
  readonly members: readonly MemberOfPartnerFragment[];
}

/** A partner's own people. */
export function PartnerMembers({ partnerId, members }: PartnerMembersProps) {
  const text = useText();
  const roles = useChoices(ROLES, 'roles');
  const languages = useLanguages();
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', mb: 1 }}>
        <ActButton
          text="members.invite"
          needs="partners.manageMembers"
          document={PartnerMemberInviteDocument}
          explain={text('members.inviteExplain')}
          defaults={{ role: 'EMPLOYEE' }}
          variables={(form) => ({
            partnerId,
            input: {
              name: String(form.name),
              email: String(form.email),
              role: form.role as PartnerMemberRole,
              ...(form.language ? { language: String(form.language) } : {}),
            },
          })}
          done="members.invited"
          variant="contained"
        >
          <TextInput source="name" label="fields.name" validate={required()} />
          <TextInput source="email" label="fields.email" type="email" validate={[required(), email()]} />
          <SelectInput source="role" label="fields.role" choices={roles} validate={required()} />
          <SelectInput source="language" label="fields.language" choices={languages} />
        </ActButton>
      </Stack>
      {members.length === 0 && <Typography color="text.secondary">{text('members.none')}</Typography>}
      <MemberTable
        members={members}
        label={text('partners.tabs.members')}
        acts={({ id, role, active }) => (
          <>
            <ActButton
              text="members.change"
              needs="partners.manageMembers"
              variant="text"
              document={PartnerMemberUpdateDocument}
              defaults={{ role }}
              variables={(form) => ({ id, role: form.role as PartnerMemberRole })}
              done="members.changed"
            >
              <SelectInput source="role" label="fields.role" choices={roles} validate={required()} />
            </ActButton>
            {active ? (
              <ActButton
                text="members.deactivate"
                needs="partners.manageMembers"
                variant="text"
                document={PartnerMemberDeactivateDocument}
                variables={() => ({ id })}
                explain={text('members.deactivateExplain')}
                done="members.deactivated"
                danger
              />
            ) : (
              <ActButton
                text="members.activate"
                needs="partners.manageMembers"
                variant="text"
                document={PartnerMemberActivateDocument}
                variables={() => ({ id })}
                explain={text('members.activateExplain')}
                done="members.activated"
              />
            )}
          </>
        )}
      />
    </Box>
  );
}
