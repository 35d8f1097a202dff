import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatsOf } from './format';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The values of an enum with their names from the catalogue, in the order given. */
export function useChoices(values: readonly string[], section: string): Choice[] {
  const translate = useTranslate();
  return useMemo(() => values.map((id) => ({ id, name: translate(`${section}.${id}`) })), [values, section, translate]);
}

/** ISO 3166-1 countries, by the names of the language spoken and in its order. */
export function useCountries(): Choice[] {
  const locale = useLocale();
  return useMemo(() => {
    const { country } = formatsOf(locale);
    return sorted(
      COUNTRIES.map((id) => ({ id, name: country(id) })),
      locale,
    );
  }, [locale]);
}

export function useLanguages(): Choice[] {
  const locale = useLocale();
  return useMemo(() => {
    const { language } = formatsOf(locale);
    return sorted(
      ['en', 'es', 'it', 'pt', 'bg'].map((id) => ({ id, name: language(id) })),
      locale,
    );
  }, [locale]);
}

/** Every currency the browser knows, the usual ones first. */
export function useCurrencies(): Choice[] {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    const usual = ['EUR', 'USD', 'GBP', 'CHF', 'JPY'];
    const others = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code));
    return [...usual, ...others].map((id) => ({ id, name: `${id} · ${names.of(id) ?? id}` }));
  }, [locale]);
}

function sorted(choices: Choice[], locale: string): Choice[] {
  return choices.sort((a, b) => a.name.localeCompare(b.name, locale));
}

const COUNTRIES =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE
KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ
VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);
