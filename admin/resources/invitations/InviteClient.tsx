import { lazy, Suspense } from 'react';
import { ClientInviteDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';

// The list is opened more often than somebody is invited.
const InviteInputs = lazy(() => import('./InviteInputs').then((module) => ({ default: module.InviteInputs })));

/** Invites one client. Not before the terms are accepted, which the page says above. */
export function InviteClient() {
  const text = useText();
  const viewer = useViewer();
  const blocked = (viewer?.termsToAccept.length ?? 0) > 0;
  return (
    <ActButton
      text="invitations.invite.button"
      needs="invitations.inviteClient"
      document={ClientInviteDocument}
      explain={text('invitations.invite.explain')}
      variables={(form) => ({ input: { ...invited(form), ...earning(form) } })}
      done="invitations.invite.done"
      doneValues={({ invitation }) => ({ email: invitation?.email })}
      disabled={blocked}
      variant="contained"
    >
      <Suspense>
        <InviteInputs partnerId={viewer?.partner?.id} />
      </Suspense>
    </ActButton>
  );
}

/** The person, as the form names it; what was left empty is not said. */
export function invited(form: FormValues) {
  const said = (name: string) => (form[name] ? { [name]: String(form[name]).trim() } : {});
  return {
    email: String(form.email ?? '').trim(),
    ...{ ...said('name'), ...said('company'), ...said('language'), ...said('message') },
  };
}

const earning = ({ accessOnly, programmeId }: FormValues) => ({
  accessOnly: accessOnly === true,
  ...(programmeId && accessOnly !== true ? { programmeId: String(programmeId) } : {}),
});
