import { useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql';
import { execute } from '../provider/client';

/** One query of a page. The key begins with the document, so that a refresh of everything reaches it too. */
export function useAsk<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  return useQuery({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled,
  });
}
