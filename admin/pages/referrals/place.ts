import { useSearchParams } from 'react-router';

/** Whose dashboard is open, and in which programme; a partner’s own where nothing is said. */
export interface Place {
  readonly partnerId?: string;
  readonly programmeId?: string;
}

export const VIEWS = ['summary', 'performance', 'customers', 'reporting'] as const;
export type View = (typeof VIEWS)[number];

/** The place that the address names. */
export function usePlace(): readonly [Place, (next: Place) => void] {
  const [params, setParams] = useSearchParams();
  const [partnerId, programmeId] = [params.get('partner'), params.get('programme')];
  const place = { ...(partnerId && { partnerId }), ...(programmeId && { programmeId }) };
  return [place, (next) => setParams(queryOf(next), { replace: true })];
}

function queryOf({ partnerId, programmeId }: Place): URLSearchParams {
  return new URLSearchParams({
    ...(partnerId && { partner: partnerId }),
    ...(programmeId && { programme: programmeId }),
  });
}

/** Where another view of the same place is. */
export function pathOf(view: View, place: Place): string {
  const query =
    view === 'customers'
      ? new URLSearchParams(Object.keys(place).length > 0 ? { filter: JSON.stringify(place) } : {})
      : queryOf(place);
  return `/${view}${query.size > 0 ? `?${query}` : ''}`;
}
