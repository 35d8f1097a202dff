import { Button, Typography, type ButtonProps } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import type { TextKey } from '../i18n/catalogue';
import { useText, type Values } from '../i18n/provider';
import { usePermitted, type PermissionName } from '../provider/access';
import type { FieldMapping } from '../provider/client';
import type { FormValues } from '../provider/defineResource';
import { act } from '../provider/useAct';
import { FormDialog } from './FormDialog';
import { useIdempotencyKey } from './idempotency';

interface ActButtonProps<Result, Variables> {
  readonly text: TextKey;
  readonly needs: PermissionName;
  readonly document: TypedDocumentString<Result, Variables>;
  /** The mutation's variables, from the dialog's values and a key that makes a repetition harmless. */
  readonly variables: (form: FormValues, idempotencyKey: string) => Variables;
  /** What to say when it is done; may use the payload. */
  readonly done: TextKey | ((payload: Result[keyof Result]) => TextKey);
  readonly doneValues?: (payload: Result[keyof Result]) => Values;
  readonly title?: string;
  /** A sentence that says what will happen. */
  readonly explain?: string;
  readonly children?: ReactNode;
  readonly defaults?: FormValues;
  readonly danger?: boolean;
  readonly wide?: boolean;
  readonly icon?: ReactNode;
  readonly fields?: FieldMapping;
  readonly variant?: ButtonProps['variant'];
  readonly disabled?: boolean;
  readonly onDone?: (payload: Result[keyof Result]) => void | Promise<void>;
}

/** A verb: the button that offers it, the dialog that asks for what it needs, and the server's answer. */
export function ActButton<Result, Variables>(props: ActButtonProps<Result, Variables>) {
  const { text: key, needs, document, variables, done, doneValues, title, explain, children, defaults } = props;
  const [open, setOpen] = useState(false);
  const text = useText();
  const permitted = usePermitted();
  const notify = useNotify();
  const refresh = useRefresh();
  const keyFor = useIdempotencyKey();
  if (!permitted(needs)) return null;
  const run = async (form: FormValues) => {
    const payload = await act(document, variables(form, keyFor(form)), props.fields);
    notify(text(typeof done === 'function' ? done(payload) : done, doneValues?.(payload)), { type: 'success' });
    if (props.onDone) await props.onDone(payload);
    else refresh();
  };
  return (
    <>
      <Button
        size="small"
        variant={props.variant ?? 'outlined'}
        color={props.danger ? 'error' : 'primary'}
        startIcon={props.icon}
        disabled={props.disabled}
        sx={{ whiteSpace: 'nowrap' }}
        onClick={() => setOpen(true)}
      >
        {text(key)}
      </Button>
      {open && (
        <FormDialog
          title={title ?? text(key)}
          submit={text(key)}
          danger={props.danger ?? false}
          wide={props.wide ?? false}
          defaults={defaults}
          onClose={() => setOpen(false)}
          onSubmit={run}
        >
          {explain && (
            <Typography color="text.secondary" sx={{ mb: children ? 2 : 0 }}>
              {explain}
            </Typography>
          )}
          {children}
        </FormDialog>
      )}
    </>
  );
}
