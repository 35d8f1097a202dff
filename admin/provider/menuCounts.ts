import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { MenuCountsDocument, TicketsChangedDocument } from '../gql/graphql';
import { usePermitted, useViewer } from './access';
import { execute } from './client';
import { subscribe } from './subscribe';

export interface MenuCounts {
  readonly messages: number;
  readonly announcements: number;
}

const KEY = ['menuCounts'];
const TOPICS = { topics: ['messages'] };

/** What waits behind entries of the menu: known with the viewer, asked again when the server says that it has changed. */
export function useMenuCounts(): MenuCounts {
  const viewer = useViewer();
  const initialData = viewer && { messages: viewer.unreadMessages, announcements: viewer.unreadAnnouncements };
  const { data } = useQuery({ queryKey: KEY, queryFn: counts, enabled: false, initialData });
  const countAgain = useCountAgain();
  const listens = usePermitted()('messages.read');
  useEffect(() => (listens ? subscribe(TicketsChangedDocument, TOPICS, countAgain) : undefined), [listens, countAgain]);
  return data ?? { messages: 0, announcements: 0 };
}

async function counts(): Promise<MenuCounts> {
  const { viewer } = await execute(MenuCountsDocument, {});
  return { messages: viewer?.unreadMessages ?? 0, announcements: viewer?.unreadAnnouncements ?? 0 };
}

function useCountAgain(): () => void {
  const queries = useQueryClient();
  return useCallback(
    // What cannot be asked now is asked with the next change.
    () => void queries.fetchQuery({ queryKey: KEY, queryFn: counts, staleTime: 0 }).catch(() => {}),
    [queries],
  );
}

/** One less, after it was read. For staff the messages that wait are counted, and reading answers none. */
export function useCountDown(): (kind: keyof MenuCounts) => void {
  const queries = useQueryClient();
  const isPartner = Boolean(useViewer()?.partner);
  return useCallback(
    (kind) => {
      if (!isPartner) return;
      queries.setQueryData<MenuCounts>(KEY, (known) => known && { ...known, [kind]: Math.max(0, known[kind] - 1) });
    },
    [queries, isPartner],
  );
}
