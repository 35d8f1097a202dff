import { decimal, minus, plus, proRata, zero, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

/** A line of an invoice that another billing has issued, with what was taken off it until now. */
export interface CreditableReport {
  readonly position: number;
  readonly net: Money;
  readonly tax: Money;
  readonly creditedNet: Money;
  readonly creditedTax: Money;
}

/**
 * What a refund takes off each line. Tax goes back in proportion, reckoned from totals: any sequence of partial refunds
 * comes to the line's own tax, to the last minor unit.
 */
export function creditedOf<L extends CreditableReport>(
  lines: readonly L[],
  wishes: readonly { readonly position: number; readonly net: Money }[] | null,
  { currency }: { readonly currency: string },
): { readonly line: L; readonly net: Money; readonly tax: Money }[] {
  const left = ({ net, creditedNet }: L) => minus(net, creditedNet);
  const asked = wishes ?? lines.map((line) => ({ position: line.position, net: left(line) }));
  const taken = asked.flatMap(({ position, net }, index) => {
    const line = lines.find((each) => each.position === position);
    if (!line) throw new Refusal('CREDIT_LINE_UNKNOWN', 'The transaction has no such line.', path(index, 'key'));
    if (net.minor > left(line).minor)
      throw new Refusal(
        'REFUND_ABOVE_PAID',
        `${decimal(left(line))} ${currency} is left of what was paid; the refund is ${decimal(net)}.`,
        wishes ? path(index, 'net') : [],
        { left: decimal(left(line)), currency },
      );
    if (net.minor === 0) return [];
    const credited = proRata(line.tax, plus(line.creditedNet, net), line.net);
    return [{ line, net, tax: minus(credited, line.creditedTax) }];
  });
  if (taken.length === 0)
    throw new Refusal('REFUND_ABOVE_PAID', 'Nothing is left of what was paid.', [], {
      left: decimal(zero(currency)),
      currency,
    });
  return taken;
}

const path = (index: number, field: string) => ['lines', String(index), field];
