import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { AlertsChangedDocument, UnreadAlertsDocument } from '../gql/graphql';
import { usePermitted, useViewer } from './access';
import { execute } from './client';
import { subscribe } from './subscribe';

const KEY = ['unreadAlerts'];
const TOPICS = { topics: ['alerts'] };

/** How many alerts are unread: known with the viewer, asked again when the server says that there are others. */
export function useUnreadAlerts(): number {
  const viewer = useViewer();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: unread,
    enabled: false,
    initialData: viewer?.unreadAlerts,
  });
  const readAgain = useReadUnread();
  const listens = usePermitted()('alerts.read');
  useEffect(() => (listens ? subscribe(AlertsChangedDocument, TOPICS, readAgain) : undefined), [listens, readAgain]);
  return data ?? 0;
}

const unread = async () => (await execute(UnreadAlertsDocument, {})).viewer?.unreadAlerts ?? 0;

/** Counts anew, after some were read. What cannot be asked now is asked with the next change. */
export function useReadUnread(): () => void {
  const queries = useQueryClient();
  return useCallback(
    () => void queries.fetchQuery({ queryKey: KEY, queryFn: unread, staleTime: 0 }).catch(() => {}),
    [queries],
  );
}
