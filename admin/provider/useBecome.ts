import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { act } from './useAct';

/**
 * Goes on as whoever the session stands for now: another membership, a client, oneself again. The page is loaded anew,
 * so that nothing of what the last one saw is left: no answer under way, no socket, no form. It never resolves, for
 * nothing is to be done here any more.
 */
export function arrive(): Promise<never> {
  location.assign(import.meta.env.BASE_URL);
  return new Promise(() => {});
}

/** Runs a mutation after which somebody else is looking. */
export function useBecome<Result, Variables>(document: TypedDocumentString<Result, Variables>) {
  const notify = useNotify();
  return useCallback(
    async (variables: Variables) => {
      try {
        await act(document, variables);
        await arrive();
      } catch (error) {
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
      }
    },
    [document, notify],
  );
}
