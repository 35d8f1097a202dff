import { money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';
import type { Reading } from '../../../platform/db/work';
import { LedgerBalance } from '../../ledger/entity';
import { Partner } from '../../partners/entity';
import { assertReady } from '../rules/ready';
import { conditionsOf, minimumOf, payoutCurrencyOf } from './terms';

/** What a partner could ask for: by the same rules that a request is held to. An invoice is taken to be at hand. */
export async function offersOf(reading: Reading, partnerId: string) {
  const partner = await reading.of(Partner).find(partnerId);
  if (!partner) return [];
  const conditions = await conditionsOf(reading, partnerId);
  const balances = await reading.of(LedgerBalance).list({ where: [{ partnerId }], orderBy: [['currency', 'ASC']] });
  const { details, taxForm, needsInvoice } = conditions;
  return balances.map(({ currency, available: minor }) => {
    const [available, minimum] = [money(minor, currency), minimumOf(conditions, currency)];
    const hindrance = refusalOf(() =>
      assertReady({
        ...{ partner, available, minimum },
        ...{ hasDetails: details !== null, taxForm, needsInvoice, hasInvoice: true },
      }),
    );
    return { currency, available, minimum, paidIn: payoutCurrencyOf(conditions), needsInvoice, hindrance };
  });
}

function refusalOf(ask: () => void) {
  try {
    ask();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, path, values } = error;
    return { code, message, path, values };
  }
}
