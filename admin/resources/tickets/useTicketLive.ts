import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { TicketChangedDocument, TicketsChangedDocument } from '../../gql/graphql';
import { subscribe } from '../../provider/subscribe';

const TOPICS = { topics: ['tickets'] };

/** Reads the list again when an inquiry in it has changed. */
export function useTicketsLive(): void {
  const refresh = useRefresh();
  useEffect(() => subscribe(TicketsChangedDocument, TOPICS, refresh), [refresh]);
}

/** Reads the open inquiry again when a message, a note or its state has changed. */
export function useTicketLive(id: string | undefined): void {
  const refresh = useRefresh();
  useEffect(() => (id ? subscribe(TicketChangedDocument, { id }, refresh) : undefined), [id, refresh]);
}
