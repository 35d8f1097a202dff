import { Stack } from '@mui/material';
import { lazy, Suspense } from 'react';
import { TextInput, useRecordContext, type RaRecord } from 'react-admin';
import { LinkArchiveDocument, LinkCreateDocument, LinkUpdateDocument, type LinkRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { said } from './said';

export type LinkRecord = LinkRowFragment & RaRecord;

// The list is opened more often than a link is made.
const MakeInputs = lazy(() => import('./MakeInputs').then((module) => ({ default: module.MakeInputs })));
const NameInput = lazy(() => import('./MakeInputs').then((module) => ({ default: module.NameInput })));

const Target = () => <TextInput source="target" label="links.fields.target" helperText="links.targetHelp" />;

/** Makes a link. Not before the terms are accepted, which the page says above. */
export function MakeLink() {
  const text = useText();
  const blocked = (useViewer()?.termsToAccept.length ?? 0) > 0;
  return (
    <ActButton
      text="links.make.button"
      needs="links.manage"
      document={LinkCreateDocument}
      explain={text('links.make.explain')}
      variables={(form) => ({
        input: { name: String(form.name), ...said(form, ['code', 'target', 'partnerId', 'programmeId']) },
      })}
      done="links.make.done"
      doneValues={({ link }) => ({ url: link?.url })}
      disabled={blocked}
      variant="contained"
    >
      <Suspense>
        <MakeInputs />
        <Target />
      </Suspense>
    </ActButton>
  );
}

/** What can be done with a link that works. */
export function LinkActs() {
  const link = useRecordContext<LinkRecord>();
  const text = useText();
  if (!link || link.archivedAt) return null;
  const { id, name, target, version, code } = link;
  const changes = (form: FormValues) => ({
    ...{ name: String(form.name), target: String(form.target ?? ''), version },
  });
  return (
    <Stack direction="row" sx={{ gap: 1, justifyContent: 'flex-end' }}>
      <ActButton
        text="links.change.button"
        needs="links.manage"
        variant="text"
        document={LinkUpdateDocument}
        variables={(form) => ({ id, input: changes(form) })}
        defaults={{ name, target }}
        done="links.change.done"
      >
        <Suspense>
          <NameInput />
          <Target />
        </Suspense>
      </ActButton>
      <ActButton
        text="links.archive.button"
        needs="links.manage"
        variant="text"
        document={LinkArchiveDocument}
        variables={() => ({ id })}
        explain={text('links.archive.explain', { code })}
        done="links.archive.done"
        danger
      />
    </Stack>
  );
}
