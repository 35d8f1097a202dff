import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRecordContext, useRefresh } from 'react-admin';
import {
  ProgrammeDraftDeskDocument,
  ProgrammeDraftSaveDocument,
  ProgrammeVersionsDocument,
  type DraftFieldsFragment,
  type ProgrammeDraftDeskQuery,
} from '../../../gql/graphql';
import { errorText, useText } from '../../../i18n/provider';
import { asRecord, execute, refusalIn } from '../../../provider/client';
import type { FormValues } from '../../../provider/defineResource';
import { act, useAct } from '../../../provider/useAct';
import { ActForm } from '../../../shared/ActForm';
import { useAsk } from '../../../shared/useAsk';
import { Waiting } from '../../../shared/Waiting';
import { FaultsContext } from '../fields';
import type { ProgrammeRecord } from '../ProgrammeShow';
import { Section } from '../Rules';
import { DraftActs } from './DraftActs';
import { BLANK, draftForm, draftInput, termsOf, type DraftForm } from './form';
import { Preview } from './Preview';
import { RatesInput } from './RatesInput';
import { StaleDraft } from './StaleDraft';
import { TermInputs } from './TermInputs';
import { TiersInput } from './TiersInput';

/** Where the next version is written: what it says, what is wrong with it, and what it would change. */
export function DraftDesk() {
  const programme = useRecordContext<ProgrammeRecord>();
  const asked = useAsk(ProgrammeDraftDeskDocument, { id: String(programme?.id) }, { enabled: programme !== undefined });
  if (!programme) return null;
  if (!asked.data) return <Waiting on={asked} />;
  const draft = asked.data.programme?.draft;
  if (!draft) return <Begin programme={programme} />;
  return <Desk programme={programme} draft={draft} answer={asked.data} />;
}

/** A draft begins with the rules published last, in force or not. */
function Begin({ programme }: { readonly programme: ProgrammeRecord }) {
  const text = useText();
  const [begin, { isPending }] = useAct(ProgrammeDraftSaveDocument);
  const asked = useAsk(ProgrammeVersionsDocument, { id: programme.id });
  const versions = asked.data?.programme?.versions;
  if (!versions) return <Waiting on={asked} />;
  const [newest] = [...versions].sort((a, b) => b.number - a.number);
  const terms = newest?.terms ?? BLANK;
  const input = draftInput(draftForm(programme.id, '', terms));
  return (
    <Box sx={{ textAlign: 'center', py: 6 }}>
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: 480, mx: 'auto' }}>
        {text('programmes.draft.none')}
      </Typography>
      <Button
        variant="contained"
        loading={isPending}
        onClick={() => void begin({ programmeId: programme.id, version: null, input, note: null })}
      >
        {text('programmes.draft.begin')}
      </Button>
    </Box>
  );
}

interface DeskProps {
  readonly programme: ProgrammeRecord;
  readonly draft: DraftFieldsFragment;
  readonly answer: ProgrammeDraftDeskQuery;
}

function Desk({ programme, draft, answer }: DeskProps) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const [dirty, setDirty] = useState(false);
  const [stale, setStale] = useState<{ readonly mine: DraftForm; readonly theirs: DraftFieldsFragment }>();
  const choices = {
    categories: answer.categories.nodes.map(({ key, name }) => ({ id: key, name })),
    products: answer.products.nodes,
  };
  const names = {
    categories: new Map(choices.categories.map(({ id, name }) => [id, name])),
    products: new Map(choices.products.map(({ id, name }) => [id, name])),
    tiers: new Map(draft.terms.tiers.map(({ key, name }) => [key, name])),
  };
  const write = (form: DraftForm, version: number) =>
    act(ProgrammeDraftSaveDocument, {
      programmeId: programme.id,
      version,
      input: draftInput(form),
      note: form.note.trim() || null,
    });
  const save = async (values: FormValues) => {
    const form = values as unknown as DraftForm;
    try {
      await write(form, draft.version);
      refresh();
    } catch (error) {
      if (refusalIn(error)?.code !== 'STALE') throw error;
      const { programme: found } = await execute(ProgrammeDraftDeskDocument, { id: programme.id });
      if (!found?.draft) throw error;
      setStale({ mine: form, theirs: found.draft });
      throw error;
    }
  };
  const keepMine = async () => {
    if (!stale) return;
    await write(stale.mine, stale.theirs.version);
    setStale(undefined);
    notify(text('programmes.draft.saved'), { type: 'success' });
    refresh();
  };
  const takeTheirs = () => {
    setStale(undefined);
    refresh();
  };
  const faultsAt = (path: string) =>
    draft.faults.filter((fault) => isAt(fault.path, path)).map((fault) => faultText(fault));
  return (
    <FaultsContext value={faultsAt}>
      <DraftActs programme={programme} draft={draft} dirty={dirty} />
      {draft.faults.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text('programmes.draft.faults', { smart_count: draft.faults.length })}
        </Alert>
      )}
      <ActForm
        record={{ ...draftForm(draft.id, draft.note, draft.terms) }}
        submit="programmes.draft.save"
        done="programmes.draft.saved"
        onSubmit={save}
      >
        <Box sx={{ display: 'grid', gap: 4, mb: 2, minWidth: 0 }}>
          <TiersInput />
          <RatesInput choices={choices} names={names} onDirty={setDirty} />
          <TermInputs />
        </Box>
      </ActForm>
      <Box sx={{ mt: 4 }}>
        <Section title={text('programmes.preview.title')}>
          <Preview preview={draft.preview} names={names} programme={programme} dirty={dirty} />
        </Section>
      </Box>
      {stale && (
        <StaleDraft
          theirs={stale.theirs.terms}
          mine={termsOf(stale.mine)}
          names={names}
          onKeep={keepMine}
          onTake={takeTheirs}
          onClose={() => setStale(undefined)}
        />
      )}
    </FaultsContext>
  );
}

/** Whether a fault is said at a field: at its own path, or at one within it that has no field. */
function isAt(fault: readonly string[], path: string): boolean {
  const at = fault.join('.');
  return at === path || (path === 'recalibrationDays' && at.startsWith(`${path}.`));
}

function faultText({ code, message, values }: DraftFieldsFragment['faults'][number]): string {
  return errorText(code, message, asRecord(values));
}
