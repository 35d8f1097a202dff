import type { ReactNode } from 'react';
import { Create, Edit, SimpleForm, useNotify, type RedirectionSideEffect } from 'react-admin';
import { forForm } from '../provider/client';
import type { FormValues } from '../provider/defineResource';
import { WHOLE } from './whole';
import { StaleDialog, useStale } from './StaleDialog';

interface FormPageProps {
  readonly children: ReactNode;
  readonly redirect?: RedirectionSideEffect;
  /** For a form that is not one column of fields: the children bring their own. */
  readonly bare?: boolean;
}

interface CreatePageProps extends FormPageProps {
  readonly defaults?: FormValues;
}

/** Pessimistic, like all forms: what the server refuses is shown at its field. */
export function CreatePage({ children, redirect = 'show', defaults, bare = false }: CreatePageProps) {
  const notify = useNotify();
  const onError = (error: unknown) => {
    const { above } = forForm(error);
    if (above) notify(above, { type: 'error' });
  };
  return (
    <Create redirect={redirect} mutationMode="pessimistic" mutationOptions={{ onError }}>
      {bare ? (
        children
      ) : (
        <SimpleForm warnWhenUnsavedChanges defaultValues={defaults}>
          {children}
        </SimpleForm>
      )}
    </Create>
  );
}

interface EditPageProps extends FormPageProps {
  /** The fields that are compared when somebody else has saved meanwhile. */
  readonly compared: readonly string[];
}

export function EditPage({ children, redirect = 'show', compared }: EditPageProps) {
  const { stale, onError, close } = useStale();
  return (
    <Edit
      redirect={redirect}
      queryOptions={{ meta: WHOLE }}
      mutationMode="pessimistic"
      mutationOptions={{ onError, meta: WHOLE }}
    >
      <SimpleForm warnWhenUnsavedChanges>
        {children}
        {stale && <StaleDialog stale={stale} compared={compared} onClose={close} />}
      </SimpleForm>
    </Edit>
  );
}
