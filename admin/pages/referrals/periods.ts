import { useLocale } from 'react-admin';
import { useText } from '../../i18n/provider';

export type Step = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';

/** What people call the period that begins on a day. */
export function usePeriodNames(): (start: string, by: Step) => string {
  const locale = useLocale();
  const text = useText();
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return (start, by) => {
    const date = new Date(start);
    if (by === 'MONTH') return months.format(date);
    if (by !== 'QUARTER') return days.format(date);
    return text('referrals.quarter', { number: Math.floor(date.getUTCMonth() / 3) + 1, year: start.slice(0, 4) });
  };
}
