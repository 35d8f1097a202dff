import type { Actor } from '../../server/kernel/actor';
import type { Money } from '../../server/kernel/money';
import { AdjustmentKind } from '../../server/modules/adjustments/entity';
import { approve, propose } from '../../server/modules/adjustments/service';
import { LedgerBalance } from '../../server/modules/ledger/entity';
import { Payout, PayoutBatch } from '../../server/modules/payouts/entity/payout';
import { PayoutMethod } from '../../server/modules/payouts/entity/details';
import { changeDetails, type DetailsWish } from '../../server/modules/payouts/service/details';
import { updateSettings } from '../../server/modules/settings/service';
import { admin, partner, staff } from './actors';
import { all } from './earning';
import type { Portal } from './portal';

export const IBANS = {
  DE: 'DE89370400440532013000',
  BG: 'BG80BNBG96611020345678',
  GB: 'GB29NWBK60161331926819',
} as const;

/** Another person of finance than `staff('FINANCE')`. */
export const second: Actor = { kind: 'staff', role: 'FINANCE', userId: 'usr_SECOND' };
export const finance = staff('FINANCE');

/** Gives the partner that much to be paid, or takes it when negative: by hand, and by two persons. */
export async function grant(portal: Portal, partnerId: string, amount: Money): Promise<void> {
  const kind = amount.minor > 0 ? AdjustmentKind.BONUS : AdjustmentKind.ADJUSTMENT;
  const wish = { partnerId, kind, amount, reason: 'for the test' };
  const { id } = await portal.db.transact(finance, (work) => propose(work, wish));
  await portal.db.transact(second, (work) => approve(work, id));
}

/** The partner is paid to a German account in euros, unless said otherwise. */
export function paidTo(portal: Portal, partnerId: string, rest: Partial<DetailsWish> = {}): Promise<string> {
  const wish = { method: PayoutMethod.IBAN, holder: `${partnerId} Ltd`, currency: 'EUR', iban: IBANS.DE, ...rest };
  return portal.db.transact(partner(partnerId), (work) => changeDetails(work, wish));
}

/** The operator has an account to pay from. */
export function operatorPays(portal: Portal): Promise<void> {
  const operator = { name: 'Host & Söhne', iban: IBANS.BG, bic: 'BNBGBGSF' };
  return portal.db.transact(admin, (work) => updateSettings(work, { operator }));
}

/** Available, in transit, paid and exchange of a partner in a currency. */
export async function moneyOf(portal: Portal, partnerId: string, currency = 'EUR'): Promise<number[]> {
  const row = await all(portal).of(LedgerBalance).first({ partnerId, currency });
  return row ? [row.available, row.inTransit, row.paid, row.exchange] : [0, 0, 0, 0];
}

export const payoutsOf = (portal: Portal, partnerId: string): Promise<Payout[]> =>
  all(portal).of(Payout).list({ where: [{ partnerId }], orderBy: [['number', 'ASC']] }); // prettier-ignore

export const batches = (portal: Portal): Promise<PayoutBatch[]> =>
  all(portal).of(PayoutBatch).list({ orderBy: [['key', 'ASC']] }); // prettier-ignore
