import { BooleanInput, email, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { InviteProgrammesDocument } from '../../gql/graphql';
import { useLanguages } from '../../shared/choices';
import { useAsk } from '../../shared/useAsk';

const ADDRESS = [required(), email()];
const NAME = maxLength(200);

/** Whom to invite and in which words; for a client also whether, and in which programme, it is to earn. */
export function InviteInputs({ partnerId }: { readonly partnerId?: string | undefined }) {
  const languages = useLanguages();
  return (
    <>
      <TextInput source="email" label="fields.email" type="email" validate={ADDRESS} />
      <TextInput source="name" label="fields.name" validate={NAME} />
      <TextInput source="company" label="clients.fields.company" validate={NAME} />
      <SelectInput
        source="language"
        label="fields.language"
        helperText="invitations.invite.languageHelp"
        choices={languages}
        translateChoice={false}
      />
      <TextInput
        source="message"
        label="invitations.fields.message"
        helperText="invitations.invite.messageHelp"
        multiline
        minRows={3}
        validate={maxLength(1000)}
      />
      {partnerId && <Earning partnerId={partnerId} />}
    </>
  );
}

function Earning({ partnerId }: { readonly partnerId: string }) {
  const accessOnly = useWatch({ name: 'accessOnly' }) === true;
  const { data } = useAsk(InviteProgrammesDocument, { partnerId });
  const programmes = (data?.partner?.enrolments ?? [])
    .filter(({ leftAt }) => !leftAt)
    .flatMap(({ programme }) => programme ?? []);
  return (
    <>
      {programmes.length > 1 && !accessOnly && (
        <SelectInput
          source="programmeId"
          label="attributions.programme"
          helperText="attributions.programmeHelp"
          choices={programmes}
          translateChoice={false}
        />
      )}
      <BooleanInput
        source="accessOnly"
        label="invitations.fields.accessOnly"
        helperText="invitations.invite.accessHelp"
      />
    </>
  );
}
