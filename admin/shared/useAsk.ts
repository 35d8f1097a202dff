import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { execute } from '../provider/client';

interface Asking {
  readonly enabled?: boolean;
  /** Show the last answer until the next one is there: for choices that depend on another field. */
  readonly keep?: boolean;
}

/**
 * One query of a page. The key begins with the document, so that a refresh of everything reaches it too. Whose session
 * has ended is sent to the login, as by every query of react-admin's own.
 */
export function useAsk<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: Asking = {},
) {
  const logoutIfDenied = useLogoutIfAccessDenied();
  const asked = useQuery({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  const { error } = asked;
  useEffect(() => {
    if (error) void logoutIfDenied(error);
  }, [error, logoutIfDenied]);
  return asked;
}
