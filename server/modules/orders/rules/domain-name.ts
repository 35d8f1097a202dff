import { Refusal } from '../../../kernel/refusal';

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
/** ASCII that no host name holds. Everything else is left to the IDNA conversion. */
const FOREIGN_ASCII = /[\0-,/:-@[-`{-\x7f]/;

/**
 * What a person typed, ready for IDNA conversion: lower case, without a final dot. Refuses what a URL parser would
 * quietly read as something else (`a/b.com`, `ex%61mple.com`). Source: RFC 1123 §2.1, RFC 5890 §2.3.
 */
export function typedDomainName(text: string, path: readonly string[]): string {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (typed === '' || FOREIGN_ASCII.test(typed)) throw impossible(text, path);
  return typed;
}

/**
 * The name in ASCII form, checked: two labels or more, each 1 to 63 letters, digits and inner hyphens, and a top level
 * that is not a number. `ascii` is the conversion of `text`, or empty when there is none.
 */
export function checkedDomainName(ascii: string, text: string, path: readonly string[]): string {
  const labels = ascii.split('.');
  const sound = labels.every((label) => label.length <= LONGEST_LABEL && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
  const topLevel = labels.at(-1) ?? '';
  if (labels.length < 2 || !sound || ascii.length > LONGEST_NAME || !/[a-z]/.test(topLevel))
    throw impossible(text, path);
  return ascii;
}

/** A registration is one label below its product's top level: `example` in `example.co.uk` for `co.uk`. */
export function assertRegistrable(ascii: string, tld: string, path: readonly string[]): void {
  const suffix = `.${tld.replace(/^\./, '').toLowerCase()}`;
  const label = ascii.endsWith(suffix) ? ascii.slice(0, -suffix.length) : '';
  if (label === '' || label.includes('.'))
    throw new Refusal('DOMAIN_NOT_OF_TLD', `${ascii} is not a name directly below ${suffix}.`, path, {
      domain: ascii,
      tld: suffix,
    });
}

function impossible(text: string, path: readonly string[]): Refusal {
  const shown = text.slice(0, 80);
  return new Refusal('DOMAIN_INVALID', `This cannot be a domain name: ${shown}`, path, { domain: shown });
}
