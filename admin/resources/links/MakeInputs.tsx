import { maxLength, regex, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { InviteProgrammesDocument } from '../../gql/graphql';
import { useViewer } from '../../provider/access';
import { PartnerInput } from '../../shared/PartnerInput';
import { useAsk } from '../../shared/useAsk';

const NAME = [required(), maxLength(100)];
const CODE = regex(/^ *[a-z0-9](-?[a-z0-9])*[ ]*$/i, 'links.codeHelp');

export const NameInput = () => (
  <TextInput source="name" label="fields.name" helperText="links.nameHelp" validate={NAME} />
);

/** What a new link and a new coupon both ask for: whose (of staff), its name and code, and where it earns. */
export function MakeInputs() {
  const own = useViewer()?.partner?.id;
  return (
    <>
      {!own && <PartnerInput />}
      <NameInput />
      <TextInput source="code" label="links.fields.code" helperText="links.codeHelp" validate={CODE} />
      {own ? <Programme partnerId={own} /> : <ProgrammeOfChosen />}
    </>
  );
}

function ProgrammeOfChosen() {
  const partnerId = useWatch({ name: 'partnerId' }) as string | undefined;
  return partnerId ? <Programme partnerId={partnerId} /> : null;
}

/** Asked only of whoever has a choice. */
function Programme({ partnerId }: { readonly partnerId: string }) {
  const { data } = useAsk(InviteProgrammesDocument, { partnerId });
  const programmes = (data?.partner?.enrolments ?? [])
    .filter(({ leftAt }) => !leftAt)
    .flatMap(({ programme }) => programme ?? []);
  if (programmes.length < 2) return null;
  return (
    <SelectInput
      source="programmeId"
      label="attributions.programme"
      helperText="attributions.programmeHelp"
      choices={programmes}
      translateChoice={false}
    />
  );
}
