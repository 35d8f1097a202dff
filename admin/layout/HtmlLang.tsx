import { useEffect } from 'react';
import { useLocale } from 'react-admin';

/** Keeps `<html lang>` in step with the language spoken (WCAG 3.1.1); react-admin does not. */
export function HtmlLang() {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}
