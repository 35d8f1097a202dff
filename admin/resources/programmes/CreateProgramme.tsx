import { useState } from 'react';
import { required, SelectInput, TextInput, useRedirect } from 'react-admin';
import { Button } from '@mui/material';
import { ProgrammeCreateDocument, ProgrammeTemplatesDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { act } from '../../provider/useAct';
import type { FormValues } from '../../provider/defineResource';
import { FormDialog } from '../../shared/FormDialog';
import { useAsk } from '../../shared/useAsk';

/** Sets a programme up from a template or as a copy; it begins as a draft that nobody earns by. */
export function CreateProgramme() {
  const text = useText();
  const permitted = usePermitted();
  const redirect = useRedirect();
  const [open, setOpen] = useState(false);
  const { data } = useAsk(ProgrammeTemplatesDocument, {}, { enabled: open });
  if (!permitted('programmes.draft')) return null;
  const choices = [
    ...(data?.programmeTemplates ?? []).map(({ key, name, usable }) => ({
      id: `template ${key}`,
      name: text(usable ? 'programmes.create.template' : 'programmes.create.unusable', { name }),
    })),
    ...(data?.programmes ?? []).map(({ id, name }) => ({
      id: `copy ${id}`,
      name: text('programmes.create.copy', { name }),
    })),
  ];
  const create = async ({ source, key, name, description }: FormValues) => {
    const [how, which] = String(source).split(' ');
    const input = { key: String(key), name: String(name), description: String(description ?? '') };
    const payload = await act(
      ProgrammeCreateDocument,
      { input: { ...input, ...(how === 'copy' ? { copyOf: which } : { template: which }) } },
      { template: 'source', copyOf: 'source' },
    );
    redirect(`/programmes/${payload.programme?.id ?? ''}/show?tab=draft`);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {text('programmes.create.button')}
      </Button>
      {open && data && (
        <FormDialog
          title={text('programmes.create.button')}
          submit={text('programmes.create.submit')}
          onClose={() => setOpen(false)}
          onSubmit={create}
        >
          <SelectInput
            source="source"
            label="programmes.create.source"
            choices={choices}
            translateChoice={false}
            validate={required()}
          />
          <TextInput source="name" label="fields.name" validate={required()} />
          <TextInput
            source="key"
            label="programmes.fields.key"
            helperText="programmes.create.keyHelp"
            validate={required()}
          />
          <TextInput source="description" label="fields.description" multiline minRows={2} />
        </FormDialog>
      )}
    </>
  );
}
