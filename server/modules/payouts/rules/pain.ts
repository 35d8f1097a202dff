import { decimal, sum, type Money } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { asReference, inBankLetters } from './letters';

export interface Debtor {
  readonly name: string;
  readonly iban: string;
  /** Empty when unknown. */
  readonly bic: string;
}

export interface Transfer {
  /** Comes back with the bank's answer. */
  readonly endToEndId: string;
  readonly amount: Money;
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
  /** What stands on the receiver's statement. */
  readonly remittance: string;
}

export interface CreditTransfers {
  readonly messageId: string;
  readonly createdAt: Date;
  readonly executionOn: CalendarDate;
  readonly debtor: Debtor;
  readonly transfers: readonly Transfer[];
}

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
/** In cents: what a SEPA credit transfer can carry. Source: EPC132-08, the customer-to-bank guidelines. */
const LARGEST = 99_999_999_999;
const NAME = 70;
const REMITTANCE = 140;

/** The file that asks the bank for SEPA credit transfers: ISO 20022, pain.001.001.09, one payment block in euros. */
export function painDocument({ messageId, createdAt, executionOn, debtor, transfers }: CreditTransfers): string {
  assertWritable(debtor.name);
  transfers.forEach(assertPayable);
  const total = sum(transfers.map(({ amount }) => amount), 'EUR'); // prettier-ignore
  const counted = element('NbOfTxs', String(transfers.length)) + element('CtrlSum', decimal(total));
  const reference = asReference(messageId);
  const header = element(
    'GrpHdr',
    element('MsgId', reference),
    element('CreDtTm', createdAt.toISOString().slice(0, 19)),
    counted,
    element('InitgPty', element('Nm', inBankLetters(debtor.name, NAME))),
  );
  const payments = element(
    'PmtInf',
    element('PmtInfId', asReference(`${reference}-1`)),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'true'),
    counted,
    element('PmtTpInf', element('SvcLvl', element('Cd', 'SEPA'))),
    element('ReqdExctnDt', element('Dt', executionOn)),
    element('Dbtr', element('Nm', inBankLetters(debtor.name, NAME))),
    element('DbtrAcct', element('Id', element('IBAN', debtor.iban))),
    element('DbtrAgt', agent(debtor.bic)),
    element('ChrgBr', 'SLEV'),
    ...transfers.map(transferElement),
  );
  const document = `<Document xmlns="${NAMESPACE}">${element('CstmrCdtTrfInitn', header, payments)}</Document>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

function transferElement({ endToEndId, amount, name, iban, bic, remittance }: Transfer): string {
  return element(
    'CdtTrfTxInf',
    element('PmtId', element('EndToEndId', asReference(endToEndId))),
    element('Amt', `<InstdAmt Ccy="${amount.currency}">${decimal(amount)}</InstdAmt>`),
    ...(bic ? [element('CdtrAgt', agent(bic))] : []),
    element('Cdtr', element('Nm', inBankLetters(name, NAME))),
    element('CdtrAcct', element('Id', element('IBAN', iban))),
    element('RmtInf', element('Ustrd', inBankLetters(remittance, REMITTANCE))),
  );
}

/** A name must not be empty once it is written in what letters banks have. */
function assertWritable(name: string): void {
  if (!inBankLetters(name))
    throw new Refusal('HOLDER_UNWRITABLE', `Banks cannot write ${name.slice(0, 60)}: use Latin letters.`, [], {
      value: name.slice(0, 60),
    });
}

function assertPayable({ endToEndId, amount }: Transfer): void {
  if (amount.currency !== 'EUR') throw new RangeError(`${endToEndId} is in ${amount.currency}: SEPA carries euros`);
  if (amount.minor < 1 || amount.minor > LARGEST)
    throw new Refusal('SEPA_AMOUNT', `${endToEndId}: SEPA carries 0.01 to 999999999.99 EUR, not ${decimal(amount)}.`, ['id'], {
      ...{ number: endToEndId, amount: decimal(amount) },
    }); // prettier-ignore
}

function agent(bic: string): string {
  const id = bic ? element('BICFI', bic) : element('Othr', element('Id', 'NOTPROVIDED'));
  return element('FinInstnId', id);
}

/** An element with text, or with elements that are written already; these begin with a bracket, and no text does. */
function element(name: string, ...content: readonly string[]): string {
  const inside = content.map((each) => (each.startsWith('<') ? each : escaped(each))).join('');
  return `<${name}>${inside}</${name}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => SIGNS[sign]!);
}
