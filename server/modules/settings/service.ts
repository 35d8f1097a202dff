import { isCurrency } from '../../kernel/currency';
import { isCountry } from '../../kernel/country';
import { Refusal } from '../../kernel/refusal';
import type { Reading, Work } from '../../platform/db/work';
import { isEmail, isTimeZone, vatNumber } from '../../platform/forms';
import { bicFrom, ibanFrom } from '../../platform/iban';
import { Setting } from './entity';
import { SettingsChanged } from './events';
import { assertSensible, hostsFrom, withDefaults, type Operator, type Settings } from './rules';

const read = new WeakMap<Reading, Promise<Settings>>();

/** The settings, read at most once per reading or unit of work. */
export function settingsOf(reading: Reading): Promise<Settings> {
  let settings = read.get(reading);
  if (!settings) read.set(reading, (settings = ask(reading)));
  return settings;
}

async function ask(reading: Reading): Promise<Settings> {
  const stored = await reading.of(Setting).list();
  return withDefaults(new Map(stored.map(({ id, value }) => [id, value])));
}

export type SettingChanges = Partial<Omit<Settings, 'operator'>> & { readonly operator?: Partial<Operator> };

/** Changes what is given and nothing else, so that two people at work on different settings lose nothing. */
export async function updateSettings(work: Work, changes: SettingChanges): Promise<void> {
  const before = await settingsOf(work);
  const { operator, ...rest } = changes;
  assertSensible(rest);
  if (rest.timeZone !== undefined && !isTimeZone(rest.timeZone))
    throw new Refusal('UNKNOWN_TIME_ZONE', `There is no time zone ${rest.timeZone}.`, ['input', 'timeZone'], {
      value: rest.timeZone,
    });
  const hosts = rest.redirectHosts && { redirectHosts: hostsFrom(rest.redirectHosts) };
  const after = { ...rest, ...hosts, ...(operator && { operator: checked({ ...before.operator, ...operator }) }) };
  for (const [id, value] of Object.entries(after)) await keep(work, id, value);
  read.delete(work);
  work.announce(new SettingsChanged(Object.keys(after)));
  work.audit({
    action: 'settings.update',
    subject: ['Settings', 'settings'],
    before: pick(before, Object.keys(after)),
    after,
  });
}

async function keep(work: Work, id: string, value: unknown): Promise<void> {
  const settings = work.of(Setting);
  if ((await settings.updateWhere([{ id }], { value, updatedAt: work.now })) === 0)
    await settings.insert({ id, value, updatedAt: work.now });
}

function pick(settings: Settings, names: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}

/** The operator as documents will show it. */
function checked(operator: Operator): Operator {
  const refuse = (field: keyof Operator, code: string, what: string) => {
    const value = operator[field];
    return new Refusal(code, `${value || 'Nothing'} is not ${what}.`, ['input', 'operator', field], { value });
  };
  const name = operator.name.trim();
  if (!name) throw refuse('name', 'REQUIRED', 'a name');
  if (!isCountry(operator.country)) throw refuse('country', 'UNKNOWN_COUNTRY', 'an ISO 3166-1 alpha-2 code');
  if (!isCurrency(operator.currency)) throw refuse('currency', 'UNKNOWN_CURRENCY', 'an ISO 4217 code');
  if (operator.email && !isEmail(operator.email)) throw refuse('email', 'INVALID_EMAIL', 'an e-mail address');
  const vat = operator.vatNumber && vatNumber(operator.vatNumber, operator.country);
  if (vat === null) throw refuse('vatNumber', 'INVALID_VAT_NUMBER', `a VAT number of ${operator.country}`);
  const iban = operator.iban && ibanFrom(operator.iban);
  if (iban === null) throw refuse('iban', 'INVALID_IBAN', 'an IBAN');
  const bic = operator.bic && bicFrom(operator.bic);
  if (bic === null) throw refuse('bic', 'INVALID_BIC', 'a BIC');
  return { ...operator, name, vatNumber: vat, iban, bic, accountHolder: operator.accountHolder.trim() };
}
