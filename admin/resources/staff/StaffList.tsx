import { Chip } from '@mui/material';
import {
  DataTable,
  email,
  NullableBooleanInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
  type RaRecord,
} from 'react-admin';
import {
  SecondFactorResetDocument,
  StaffChangeRoleDocument,
  StaffDeactivateDocument,
  StaffInviteDocument,
  type StaffMembersQuery,
  type StaffRole,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useChoices, useLanguages } from '../../shared/choices';
import { ListPage } from '../../shared/ListPage';
import { Plain, When } from '../../shared/Texts';

type StaffRecord = StaffMembersQuery['staffMembers']['nodes'][number] & RaRecord;

const ROLES: readonly StaffRole[] = ['ADMIN', 'SUPPORT', 'FINANCE'];

export function StaffList() {
  const text = useText();
  const roles = useChoices(ROLES, 'roles');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      rowClick={false}
      empty="staff.empty"
      emptyAction={<Invite />}
      actions={<Invite />}
      filters={
        <>
          <SelectInput source="role" choices={roles} />
          <NullableBooleanInput source="active" />
        </>
      }
      card={{ primary: ({ user }) => user.name, secondary: ({ user }) => user.email, end: <Active /> }}
    >
      <DataTable.Col source="user.name" disableSort>
        <Plain source="user.name" />
      </DataTable.Col>
      <DataTable.Col source="user.email" disableSort>
        <Plain source="user.email" />
      </DataTable.Col>
      <DataTable.Col source="role" render={({ role }) => text(`roles.${role as 'ADMIN'}`)} />
      <DataTable.Col source="active" disableSort>
        <Active />
      </DataTable.Col>
      <DataTable.Col
        source="secondFactor"
        disableSort
        render={({ user }) =>
          text((user as StaffRecord['user']).secondFactorSince ? 'staff.factorOn' : 'staff.factorOff')
        }
      />
      <DataTable.Col source="createdAt">
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="id" label="lists.actions" disableSort align="right">
        <Acts />
      </DataTable.Col>
    </ListPage>
  );
}

function Active() {
  const active = Boolean(useRecordContext()?.active);
  const text = useText();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={active ? 'success' : 'default'}
      label={text(active ? 'staff.active' : 'staff.inactive')}
    />
  );
}

function Acts() {
  const member = useRecordContext<StaffRecord>();
  const text = useText();
  const roles = useChoices(ROLES, 'roles');
  if (!member?.active) return null;
  const { id, role, user } = member;
  return (
    <>
      <ActButton
        text="staff.changeRole"
        needs="staff.manage"
        variant="text"
        document={StaffChangeRoleDocument}
        defaults={{ role }}
        variables={(form) => ({ id, role: form.role as StaffRole })}
        done="staff.roleChanged"
      >
        <SelectInput source="role" label="fields.role" choices={roles} validate={required()} />
      </ActButton>
      {user.secondFactorSince && (
        <ActButton
          text="staff.resetFactor"
          needs="staff.resetSecondFactor"
          variant="text"
          document={SecondFactorResetDocument}
          variables={() => ({ userId: user.id })}
          explain={text('staff.resetFactorExplain')}
          done="staff.factorReset"
          danger
        />
      )}
      <ActButton
        text="staff.deactivate"
        needs="staff.manage"
        variant="text"
        document={StaffDeactivateDocument}
        variables={() => ({ id })}
        explain={text('staff.deactivateExplain')}
        done="staff.deactivated"
        danger
      />
    </>
  );
}

function Invite() {
  const text = useText();
  const roles = useChoices(ROLES, 'roles');
  const languages = useLanguages();
  return (
    <ActButton
      text="staff.invite"
      needs="staff.manage"
      document={StaffInviteDocument}
      explain={text('staff.inviteExplain')}
      defaults={{ role: 'SUPPORT' }}
      variables={(form) => ({
        input: {
          name: String(form.name),
          email: String(form.email),
          role: form.role as StaffRole,
          ...(form.language ? { language: String(form.language) } : {}),
        },
      })}
      done="staff.invited"
      variant="contained"
    >
      <TextInput source="name" label="fields.name" validate={required()} />
      <TextInput source="email" label="fields.email" type="email" validate={[required(), email()]} />
      <SelectInput source="role" label="fields.role" choices={roles} validate={required()} />
      <SelectInput source="language" label="fields.language" choices={languages} />
    </ActButton>
  );
}
