import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { TicketsChangedDocument } from '../../gql/graphql';
import { subscribe } from '../../provider/subscribe';

const TOPICS = { topics: ['links', 'coupons'] };

/** Reads the page again when a link was clicked, or somebody signed up by it or by a coupon. */
export function useLinksLive(): void {
  const refresh = useRefresh();
  useEffect(() => subscribe(TicketsChangedDocument, TOPICS, refresh), [refresh]);
}
