import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { TicketsChangedDocument } from '../../gql/graphql';
import { subscribe } from '../../provider/subscribe';

const TOPICS = { topics: ['links', 'coupons'] };
/** The server tells of clicks once a second at most: those of the rest of that second are there a little later. */
const LATER_MS = 1500;

/** Reads the page again when a link was clicked, or somebody signed up by it or by a coupon. */
export function useLinksLive(): void {
  const refresh = useRefresh();
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(TicketsChangedDocument, TOPICS, () => {
      refresh();
      clearTimeout(later);
      later = setTimeout(refresh, LATER_MS);
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [refresh]);
}
