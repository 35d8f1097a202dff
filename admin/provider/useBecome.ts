import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { act } from './useAct';
import { forgetViewer, loadViewer } from './viewer';

/**
 * Goes on as whoever the session stands for now: another membership, a client, oneself again. What the last one saw is
 * dropped before the first page of the next one is shown.
 */
export function useArrive(): (to: string) => Promise<void> {
  const queryClient = useQueryClient();
  const redirect = useRedirect();
  return useCallback(
    async (to) => {
      forgetViewer();
      await loadViewer();
      redirect(to);
      await queryClient.resetQueries();
    },
    [queryClient, redirect],
  );
}

/** Runs a mutation after which somebody else is looking. */
export function useBecome<Result, Variables>(document: TypedDocumentString<Result, Variables>, to = '/') {
  const notify = useNotify();
  const arrive = useArrive();
  return useCallback(
    async (variables: Variables) => {
      try {
        await act(document, variables);
        await arrive(to);
      } catch (error) {
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
      }
    },
    [arrive, document, notify, to],
  );
}
