import { useMemo } from 'react';
import { useLocale } from 'react-admin';

/** Exact decimal text as the reader writes numbers, with all of its places. */
export function useDecimals(): (text: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    return (text) => format.format(text as `${number}`);
  }, [locale]);
}
