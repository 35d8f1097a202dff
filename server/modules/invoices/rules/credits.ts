import { decimal, minus, plus, portion, type BasisPoints, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

/** An invoice line, and what earlier credit notes have taken off it. */
export interface CreditableLine {
  readonly id: string;
  readonly net: Money;
  readonly tax: Money;
  readonly taxRate: BasisPoints;
  readonly creditedNet: Money;
  readonly creditedTax: Money;
}

export interface CreditWish {
  readonly lineId: string;
  readonly net: Money;
}

export interface CreditedLine {
  readonly line: CreditableLine;
  readonly net: Money;
  readonly tax: Money;
}

/**
 * What a credit note takes off each line. Tax is the original's rate on all that has been credited so far, less the tax
 * already credited: any sequence of partial credit notes comes to the line's own tax, to the last minor unit.
 */
export function creditLines(lines: readonly CreditableLine[], wishes: readonly CreditWish[]): CreditedLine[] {
  const known = new Map(lines.map((line) => [line.id, line]));
  if (new Set(wishes.map(({ lineId }) => lineId)).size < wishes.length)
    throw new Refusal('CREDIT_LINE_TWICE', 'Each line can be named once.', ['lines']);
  if (wishes.length === 0) throw new Refusal('CREDIT_NOTHING', 'There is nothing left to credit.', ['lines']);
  return wishes.map(({ lineId, net }, index) => {
    const path = ['lines', String(index), 'net'];
    const line = known.get(lineId);
    if (!line)
      throw new Refusal('CREDIT_LINE_UNKNOWN', 'The invoice has no such line.', ['lines', String(index), 'lineId'], {
        lineId,
      });
    if (net.currency !== line.net.currency)
      throw new Refusal('CREDIT_CURRENCY', `The invoice is in ${line.net.currency}, not ${net.currency}.`, path, {
        expected: line.net.currency,
        got: net.currency,
      });
    if (net.minor <= 0) throw new Refusal('CREDIT_NOT_POSITIVE', 'A credit must be above zero.', path);
    const left = minus(line.net, line.creditedNet);
    if (net.minor > left.minor)
      throw new Refusal(
        'CREDIT_BEYOND_LINE',
        `${decimal(left)} ${left.currency} is left of the line; the credit is ${decimal(net)}.`,
        path,
        {
          left: decimal(left),
          currency: left.currency,
        },
      );
    return { line, net, tax: minus(portion(plus(line.creditedNet, net), line.taxRate), line.creditedTax) };
  });
}

/** All that is left of every line. */
export function wholeOf(lines: readonly CreditableLine[]): CreditWish[] {
  return lines
    .map(({ id, net, creditedNet }) => ({ lineId: id, net: minus(net, creditedNet) }))
    .filter(({ net }) => net.minor > 0);
}

/** Takes `net` off the lines in their order, never more than is left of each; what no line could take stays out. */
export function spread(lines: readonly CreditableLine[], net: Money): CreditWish[] {
  const wishes: CreditWish[] = [];
  let rest = net;
  for (const { lineId, net: left } of wholeOf(lines)) {
    const taken = left.minor < rest.minor ? left : rest;
    if (taken.minor > 0) wishes.push({ lineId, net: taken });
    rest = minus(rest, taken);
  }
  return wishes;
}
