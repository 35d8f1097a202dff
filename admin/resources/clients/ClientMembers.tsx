import { Box, Stack, Typography } from '@mui/material';
import { email, required, SelectInput, TextInput } from 'react-admin';
import {
  ClientMemberActivateDocument,
  ClientMemberDeactivateDocument,
  ClientMemberInviteDocument,
  ClientMemberUpdateDocument,
  type MemberOfClientFragment,
  type ClientMemberRole,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useChoices, useLanguages } from '../../shared/choices';
import { MemberTable } from '../../shared/MemberTable';

const ROLES: readonly ClientMemberRole[] = ['OWNER', 'MEMBER'];

interface ClientMembersProps {
  readonly clientId: string;
  readonly members: readonly MemberOfClientFragment[];
}

/** The people of a client’s account. */
export function ClientMembers({ clientId, members }: ClientMembersProps) {
  const text = useText();
  const roles = useChoices(ROLES, 'roles');
  const languages = useLanguages();
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', mb: 1 }}>
        <ActButton
          text="members.invite"
          needs="clients.manageMembers"
          document={ClientMemberInviteDocument}
          explain={text('members.inviteExplain')}
          defaults={{ role: 'MEMBER' }}
          variables={(form) => ({
            clientId,
            input: {
              name: String(form.name),
              email: String(form.email),
              role: form.role as ClientMemberRole,
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
        label={text('clients.tabs.people')}
        acts={({ id, role, active }) => (
          <>
            <ActButton
              text="members.change"
              needs="clients.manageMembers"
              variant="text"
              document={ClientMemberUpdateDocument}
              defaults={{ role }}
              variables={(form) => ({ id, role: form.role as ClientMemberRole })}
              done="members.changed"
            >
              <SelectInput source="role" label="fields.role" choices={roles} validate={required()} />
            </ActButton>
            {active ? (
              <ActButton
                text="members.deactivate"
                needs="clients.manageMembers"
                variant="text"
                document={ClientMemberDeactivateDocument}
                variables={() => ({ id })}
                explain={text('members.deactivateExplain')}
                done="members.deactivated"
                danger
              />
            ) : (
              <ActButton
                text="members.activate"
                needs="clients.manageMembers"
                variant="text"
                document={ClientMemberActivateDocument}
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
