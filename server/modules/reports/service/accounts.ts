import { exchanged, money } from '../../../kernel/money';
import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import { adjustmentSums, balancesAfter, payoutsAfter } from '../queries/accounts';
import type { Rebuilt } from '../rules/replay/client';

const CHUNK = 1_000;
const NAMES = ['pending', 'available', 'inTransit', 'paid', 'expense', 'exchange'] as const;
type Balance = Record<(typeof NAMES)[number], number>;

/** Every partner's balances, made again from what moves them: one small row for each partner and currency. */
export class Accounts {
  private readonly balances = new Map<string, Balance>();
  private readonly wrong: string[] = [];

  /** What is pending or held, and what is approved, is the partner's; what was declined is nobody's. */
  readonly commission = ({ partnerId, amount, status }: Rebuilt): void => {
    if (status === 'DECLINED') return;
    const account = status === 'APPROVED' ? 'available' : 'pending';
    this.move(partnerId, amount.currency, { [account]: amount.minor, expense: -amount.minor });
  };

  /** Adds adjustments and payouts, and returns what of the stored balances is not what all of it comes to. */
  async compare(reading: Reading): Promise<string[]> {
    for (const row of await adjustmentSums(reading)) {
      const minor = Number(row['minor']);
      this.move(String(row['partnerId']), String(row['currency']), { available: minor, expense: -minor });
    }
    for await (const row of walk((id) => payoutsAfter(reading, id, CHUNK))) this.payout(row);
    for await (const row of walk((id) => balancesAfter(reading, id, CHUNK))) this.check(row);
    for (const [key, rebuilt] of this.balances)
      if (NAMES.some((name) => rebuilt[name] !== 0))
        this.wrong.push(`${key} has no balance, and should: ${told(rebuilt)}`);
    return this.wrong;
  }

  private payout(row: RawRow): void {
    const { id, partnerId, status, amountCurrency, paidCurrency } = row as Record<string, string>;
    if (['REJECTED', 'CANCELLED', 'FAILED'].includes(status!)) return;
    const [amount, paid] = [Number(row['amountMinor']), Number(row['paidMinor'])];
    this.move(partnerId!, amountCurrency!, { available: -amount });
    this.move(partnerId!, paidCurrency!, { [status === 'PAID' ? 'paid' : 'inTransit']: paid });
    if (amountCurrency === paidCurrency) {
      if (amount !== paid) this.wrong.push(`${id} pays ${paid} of ${amount} ${paidCurrency}`);
      return;
    }
    this.move(partnerId!, amountCurrency!, { exchange: amount });
    this.move(partnerId!, paidCurrency!, { exchange: -paid });
    const worth = { from: String(row['rateFrom']), to: String(row['rateTo']) };
    const right = exchanged(money(amount, amountCurrency!), worth, paidCurrency!);
    if (right.minor !== paid) this.wrong.push(`${id} pays ${paid} ${paidCurrency}, and not ${right.minor} by its rate`);
  }

  private check(row: RawRow): void {
    const key = `${String(row['partnerId'])} ${String(row['currency'])}`;
    const rebuilt = this.balances.get(key);
    this.balances.delete(key);
    const off = NAMES.filter((name) => Number(row[name]) !== (rebuilt?.[name] ?? 0));
    for (const name of off) this.wrong.push(`${key} has ${Number(row[name])} ${name}, and not ${rebuilt?.[name] ?? 0}`);
  }

  private move(partnerId: string, currency: string, moved: Partial<Balance>): void {
    const key = `${partnerId} ${currency}`;
    let balance = this.balances.get(key);
    if (!balance) {
      balance = { pending: 0, available: 0, inTransit: 0, paid: 0, expense: 0, exchange: 0 };
      this.balances.set(key, balance);
    }
    for (const name of NAMES) balance[name] += moved[name] ?? 0;
  }
}

async function* walk(next: (after: string) => Promise<RawRow[]>): AsyncGenerator<RawRow> {
  for (let after = ''; ;) {
    const rows = await next(after);
    yield* rows;
    if (rows.length < CHUNK) return;
    after = String(rows.at(-1)!['id']);
  }
}

function told(balance: Balance): string {
  return NAMES.filter((name) => balance[name] !== 0)
    .map((name) => `${balance[name]} ${name}`)
    .join(', ');
}
