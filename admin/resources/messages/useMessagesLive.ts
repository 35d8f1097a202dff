import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { ConversationChangedDocument, TicketsChangedDocument } from '../../gql/graphql';
import { subscribe } from '../../provider/subscribe';

const TOPICS = { topics: ['messages'] };

/** Reads the list again when a thread in it has changed. */
export function useMessagesLive(): void {
  const refresh = useRefresh();
  useEffect(() => subscribe(TicketsChangedDocument, TOPICS, refresh), [refresh]);
}

/** Reads the open thread again when a message or its state has changed. */
export function useMessageLive(id: string | undefined): void {
  const refresh = useRefresh();
  useEffect(() => (id ? subscribe(ConversationChangedDocument, { id }, refresh) : undefined), [id, refresh]);
}
