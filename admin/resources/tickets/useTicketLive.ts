import { useEffect } from 'react';
import { useRefresh } from 'react-admin';

const PAUSE = 15_000;

export function useTicketsLive(): void {
  const refresh = useRefresh();
  useEffect(() => {
    const timer = setInterval(refresh, PAUSE);
    return () => clearInterval(timer);
  }, [refresh]);
}

export const useTicketLive = (_id: string | undefined): void => useTicketsLive();
