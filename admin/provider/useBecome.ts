import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { act } from './useAct';
import { forgetViewer, loadViewer } from './viewer';

/**
 * Runs a mutation after which somebody else is looking: another membership, a client, oneself again. What the last
 * one saw is dropped before the first page of the next one is shown.
 */
export function useBecome<Result, Variables>(document: TypedDocumentString<Result, Variables>, to = '/') {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  return useCallback(
    async (variables: Variables) => {
      try {
        await act(document, variables);
      } catch (error) {
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
        return;
      }
      forgetViewer();
      await loadViewer();
      redirect(to);
      queryClient.clear();
      await queryClient.invalidateQueries();
    },
    [document, notify, queryClient, redirect, to],
  );
}
