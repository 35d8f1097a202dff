import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SearchDocument } from '../gql/graphql';
import { useText } from '../i18n/provider';
import { usePermitted } from '../provider/access';
import { execute } from '../provider/client';
import { useMenu } from './useMenu';

export interface Found {
  readonly to: string;
  readonly primary: string;
  readonly secondary?: string;
}

interface Group {
  readonly label: string;
  readonly entries: readonly Found[];
}

const SHORTEST = 2;
const PAUSE = 200;

/** Pages of the menu and records of the server that match; one request for all kinds of records. */
export function useFound(query: string): { readonly groups: readonly Group[]; readonly isSettled: boolean } {
  const text = useText();
  const permitted = usePermitted();
  const sections = useMenu();
  const q = useSettled(query.trim());
  const asks = q.length >= SHORTEST;
  const { data, isPending } = useQuery({
    queryKey: ['palette', q],
    enabled: asks,
    queryFn: ({ signal }) =>
      execute(
        SearchDocument,
        {
          q,
          clients: permitted('clients.read'),
          orders: permitted('orders.read'),
          invoices: permitted('invoices.read'),
          tickets: permitted('tickets.read'),
        },
        signal,
      ),
  });
  const wanted = query.trim().toLowerCase();
  const pages = sections
    .flatMap(({ entries }) => entries)
    .map(({ to, text: key }) => ({ to, primary: text(key) }))
    .filter(({ primary }) => primary.toLowerCase().includes(wanted));
  const groups: Group[] = [
    {
      label: text('shell.menu.clients'),
      entries: (data?.clients?.nodes ?? []).map(({ id, name, email }) => ({
        to: `/clients/${id}/show`,
        primary: name,
        secondary: email,
      })),
    },
    {
      label: text('shell.menu.invoices'),
      entries: (data?.invoices?.nodes ?? []).map(({ id, number, client }) => ({
        to: `/invoices/${id}/show`,
        primary: number ?? '–',
        secondary: client?.name ?? '',
      })),
    },
    {
      label: text('shell.menu.orders'),
      entries: (data?.orders?.nodes ?? []).map(({ id, number, client }) => ({
        to: `/orders/${id}/show`,
        primary: String(number),
        secondary: client?.name ?? '',
      })),
    },
    {
      label: text('shell.menu.tickets'),
      entries: (data?.tickets?.nodes ?? []).map(({ id, number, subject }) => ({
        to: `/tickets/${id}/show`,
        primary: subject,
        secondary: String(number),
      })),
    },
    { label: text('shell.palette.pages'), entries: pages },
  ];
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    isSettled: q === query.trim() && !(asks && isPending),
  };
}

/** The text once nobody has typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
