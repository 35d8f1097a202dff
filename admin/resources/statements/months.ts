import { useMemo } from 'react';
import { useLocale } from 'react-admin';

/** `2026-11` in words. A month belongs to no time zone: read and shown as UTC it stays the month it is. */
export function useMonths(): (month: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return (month) => (/^\d{4}-\d\d$/.test(month) ? format.format(new Date(`${month}-01`)) : month);
  }, [locale]);
}
