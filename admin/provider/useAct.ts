import { useCallback, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { asRecord, execute, refuseUserErrors, type FieldMapping, type UserError } from './client';
import { rootOf } from './defineResource';

export type Payload = { readonly userErrors: readonly UserError[] };

/** Runs one mutation and returns its payload; what the server refuses is thrown as an HttpError. */
export async function act<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  fields?: FieldMapping,
): Promise<Result[keyof Result]> {
  const payload = rootOf(await execute(document, variables)) as Result[keyof Result];
  refuseUserErrors((asRecord(payload).userErrors ?? []) as UserError[], fields);
  return payload;
}

interface ActOptions {
  /** What to say when it is done. */
  readonly done?: string;
}

/** A verb behind a button: runs it, says that it is done or why not, and reloads what the page shows. */
export function useAct<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  { done }: ActOptions = {},
): readonly [(variables: Variables) => Promise<Result[keyof Result] | undefined>, { readonly isPending: boolean }] {
  const [isPending, setPending] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const run = useCallback(
    async (variables: Variables) => {
      setPending(true);
      try {
        const payload = await act(document, variables);
        if (done) notify(done, { type: 'success' });
        refresh();
        return payload;
      } catch (error) {
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
        return undefined;
      } finally {
        setPending(false);
      }
    },
    [document, done, notify, refresh],
  );
  return [run, { isPending }];
}
