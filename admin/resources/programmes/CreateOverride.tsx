import { Button } from '@mui/material';
import { useState } from 'react';
import { DateInput, required, TextInput, useNotify, useRefresh } from 'react-admin';
import { OverrideChoicesDocument, OverrideCreateDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { FormDialog } from '../../shared/FormDialog';
import { useAsk } from '../../shared/useAsk';
import { EMPTY_PROMISE, promiseInput, type PromiseForm } from './promise';
import { ConditionInputs, RewardInputs } from './PromiseInputs';
import type { ProgrammeRecord } from './ProgrammeShow';
import { PartnerInput } from '../../shared/PartnerInput';

/** Promises one partner something else than the programme does, from a day to come. */
export function CreateOverride({ programme }: { readonly programme: ProgrammeRecord }) {
  const text = useText();
  const permitted = usePermitted();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const { data } = useAsk(OverrideChoicesDocument, {}, { enabled: open });
  if (!permitted('programmes.override')) return null;
  const choices = {
    categories: (data?.categories.nodes ?? []).map(({ key, name }) => ({ id: key, name })),
    tiers: (programme.current?.terms.tiers ?? []).map(({ key, name }) => ({ id: key, name })),
    products: data?.products.nodes ?? [],
  };
  const create = async (form: FormValues) => {
    const { partnerId, startsOn, endsOn, reason } = form;
    await act(OverrideCreateDocument, {
      input: {
        partnerId: String(partnerId),
        programmeId: programme.id,
        startsOn: String(startsOn),
        endsOn: endsOn ? String(endsOn) : null,
        reason: String(reason),
        ...promiseInput(form as unknown as PromiseForm),
      },
    });
    notify(text('programmes.override.made'), { type: 'success' });
    refresh();
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {text('programmes.override.create')}
      </Button>
      {open && data && (
        <FormDialog
          title={text('programmes.override.create')}
          submit={text('programmes.override.create')}
          defaults={{ ...EMPTY_PROMISE }}
          onClose={() => setOpen(false)}
          onSubmit={create}
          wide
        >
          <PartnerInput />
          <ConditionInputs choices={choices} />
          <RewardInputs />
          <DateInput source="startsOn" label="overrides.fields.startsOn" validate={required()} sx={{ mt: 2 }} />
          <DateInput source="endsOn" label="overrides.fields.endsOn" helperText="programmes.override.endsHelp" />
          <TextInput
            source="reason"
            label="fields.reason"
            helperText="programmes.override.reasonHelp"
            multiline
            minRows={2}
            validate={required()}
          />
        </FormDialog>
      )}
    </>
  );
}
