import { signed, verified } from '../../../platform/signature';

/** What a browser keeps of its last click: the click's id, signed. */
export const CLICK_COOKIE = 'pp_ref';
/** The same in an address elsewhere, for an operator whose sign-up is not here. */
export const CLICK_PARAMETER = 'pp_click';

const MARK = 'click:';

/** The value for a cookie or an address. */
export function clickToken(clickId: string): string {
  return signed(`${MARK}${clickId}`).slice(MARK.length);
}

/** The click that a value names; null when there is none, or it was not made here. */
export function clickIdOf(value: string | undefined): string | null {
  const text = value ? verified(MARK + value) : null;
  return text && text.slice(MARK.length);
}
