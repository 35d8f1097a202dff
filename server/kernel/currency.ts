/** Active ISO 4217 currencies whose minor unit is not a hundredth; every other active one has two digits. */
const UNUSUAL: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
}; // prettier-ignore

/** ISO 4217 list one, less funds and metals; BGN is withdrawn since 2026 and kept so that old documents print. */
const CODES = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF
  CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
  IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
  MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
  SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW
  UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/**
 * Withdrawn since 1999 and still found in tables of exchange rates, with their digits: old amounts print, and nobody
 * begins a new one. Source: ISO 4217, list three.
 */
const WITHDRAWN: Readonly<Record<string, number>> = {
  CYP: 2, EEK: 2, HRK: 2, LTL: 2, LVL: 2, MTL: 2, ROL: 2, SIT: 2, SKK: 2, TRL: 0,
}; // prettier-ignore

export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** Whether amounts of it can be read and written: a currency of today, or one that was. */
export function wasCurrency(code: string): boolean {
  return CODES.has(code) || code in WITHDRAWN;
}

export const currencies: readonly string[] = [...CODES];

/** How many decimals the currency's minor unit stands for. Source: ISO 4217. */
export function exponentOf(currency: string): number {
  if (!wasCurrency(currency)) throw new RangeError(`not an ISO 4217 currency: ${currency}`);
  return UNUSUAL[currency] ?? WITHDRAWN[currency] ?? 2;
}
