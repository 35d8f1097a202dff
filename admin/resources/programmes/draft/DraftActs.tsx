import { Stack, Typography } from '@mui/material';
import { DateInput, required, TextInput, useRedirect, useRefresh } from 'react-admin';
import {
  ProgrammeDraftDiscardDocument,
  ProgrammePublishDocument,
  type DraftFieldsFragment,
} from '../../../gql/graphql';
import { useText } from '../../../i18n/provider';
import { ActButton } from '../../../shared/ActButton';
import { useFormats } from '../../../shared/format';
import { StartSimulation } from '../../simulations/StartSimulation';
import type { ProgrammeRecord } from '../ProgrammeShow';

interface DraftActsProps {
  readonly programme: ProgrammeRecord;
  readonly draft: DraftFieldsFragment;
  /** Something is written that is not saved. */
  readonly dirty: boolean;
}

/** What is done with the draft as it was saved. */
export function DraftActs({ programme, draft, dirty }: DraftActsProps) {
  const text = useText();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const { date, time } = useFormats();
  const blocked = dirty || draft.faults.length > 0;
  return (
    <Stack direction="row" sx={{ gap: 1, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 180 }}>
        {text('programmes.draft.savedAt', { time: time(draft.updatedAt) })}
        {dirty && ` · ${text('programmes.draft.unsaved')}`}
      </Typography>
      <ActButton
        text="programmes.draft.discard"
        needs="programmes.draft"
        document={ProgrammeDraftDiscardDocument}
        variables={() => ({ programmeId: programme.id, version: draft.version })}
        explain={text('programmes.draft.discardExplain')}
        done="programmes.draft.discarded"
        danger
      />
      <StartSimulation programmeId={programme.id} disabled={blocked} />
      <ActButton
        text="programmes.publish.button"
        needs="programmes.publish"
        variant="contained"
        document={ProgrammePublishDocument}
        variables={({ effectiveFrom, note }, idempotencyKey) => ({
          programmeId: programme.id,
          version: draft.version,
          effectiveFrom: String(effectiveFrom),
          note: note ? String(note) : null,
          idempotencyKey,
        })}
        explain={text('programmes.publish.explain')}
        defaults={{ effectiveFrom: nextMonth(), note: draft.note ?? '' }}
        done="programmes.publish.done"
        doneValues={({ version }) => ({ number: version?.number, date: date(version?.effectiveFrom) })}
        disabled={blocked}
        onDone={() => {
          redirect(`/programmes/${programme.id}/show?tab=versions`);
          refresh();
        }}
      >
        <DateInput
          source="effectiveFrom"
          label="programmes.publish.from"
          helperText="programmes.publish.fromHelp"
          validate={required()}
        />
        <TextInput source="note" label="fields.note" helperText="programmes.draft.noteHelp" multiline />
      </ActButton>
    </Stack>
  );
}

/** Rules mostly change with a month. */
function nextMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1)).toISOString().slice(0, 10);
}
