import type { Actor } from '../kernel/actor';
import { house } from '../kernel/actor';
import { dateIn } from '../kernel/period';
import { LedgerBalance } from '../modules/ledger/entity';
import { PayoutMethod, TaxForm } from '../modules/payouts/entity/details';
import { Payout, PayoutBatch, PayoutBatchStatus, PayoutStatus } from '../modules/payouts/entity/payout';
import {
  approvePayouts,
  cancelPayout,
  markFailed,
  markPaid,
  markSent,
  rejectPayout,
} from '../modules/payouts/service/decide';
import { changeDetails, setTerms, type DetailsWish } from '../modules/payouts/service/details';
import { requestPayout, retryPayout } from '../modules/payouts/service/request';
import { exportBatch } from '../modules/payouts/service/send';
import { enterRates } from '../modules/rates/service/enter';
import { updateSettings } from '../modules/settings/service';
import { atLeast } from '../platform/db/where';
import type { Operator } from './operator';
import type { DemoPartner } from './people';
import { rates } from './rates';
import type { Stage } from './stage';

/** Accounts that the registry of IBANs prints as examples: well formed, and nobody's. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AT: 'AT611904300234573201',
  BG: 'BG80BNBG96611020345678',
  DE: 'DE89370400440532013000',
  ES: 'ES9121000418450200051332',
  FR: 'FR1420041010050500013M02606',
  GB: 'GB29NWBK60161331926819',
  IT: 'IT60X0542811101000000123456',
  NL: 'NL91ABNA0417164300',
  PT: 'PT50000201231234567890154',
};

const ZONE = 'Europe/Berlin';
/** Days of the month: approved, sent, and answered by the bank. The run itself is time's, on the 5th. */
const [APPROVED_ON, SENT_ON, ANSWERED_ON] = ['06', '07', '10'];

/** The paying of partners: where they are paid, each month's run, and what became of it. */
export class PayingOut {
  private readonly owners = new Map<string, Actor>();

  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
  ) {}

  /** The account that is paid from, and the rates that a payout in another currency takes. */
  async open(): Promise<void> {
    const account = { iban: 'DE75512108001245126199', bic: 'SOGEDEFFXXX', accountHolder: 'Meridian Hosting GmbH' };
    await this.stage.act(this.operator.admin, (work) => updateSettings(work, { operator: account }));
    await enterRates(this.stage.db, this.operator.finance, Buffer.from(rates));
  }

  /** A new partner says where it is paid; one never does. */
  async admit(partnerId: string, owner: Actor, { name, country }: DemoPartner, currency: string): Promise<void> {
    this.owners.set(partnerId, owner);
    if (country === 'PL') return;
    const iban = ACCOUNTS[country];
    const account: DetailsWish = iban
      ? { method: PayoutMethod.IBAN, holder: name, currency, iban }
      : {
          ...{ method: PayoutMethod.OTHER, holder: name, currency, country, accountNumber: '000123456789' },
          ...{ routing: country === 'US' ? '021000021' : '', bank: 'Example Bank' },
        };
    await this.stage.act(owner, (work) => changeDetails(work, account));
    if (country === 'US')
      await this.stage.act(this.operator.finance, (work) =>
        setTerms(work, partnerId, { taxForm: TaxForm.RECEIVED, taxFormReference: 'W-8BEN-E, cabinet 3' }),
      );
  }

  /** What finance does of a morning, by the day of the month. */
  async morning(): Promise<void> {
    const day = dateIn(ZONE, this.stage.now).slice(8);
    if (day === APPROVED_ON) await this.approve(this.operator.finance, await this.in(PayoutStatus.SCHEDULED));
    if (day === SENT_ON) await this.send();
    if (day === ANSWERED_ON) await this.answer();
  }

  /** How it stands today: something in every state. */
  async finish(): Promise<void> {
    const { finance, admin } = this.operator;
    if ((await this.payable()).length === 0)
      for (const id of (await this.in(PayoutStatus.PROCESSING)).slice(0, 1))
        await this.stage.act(finance, (work) => markFailed(work, id, 'MS03: returned by the bank'));
    const [first, second, third, fourth] = await this.payable();
    if (second) {
      await this.approve(finance, [await this.request(second)]);
      await this.send();
    }
    if (first) {
      const withdrawn = await this.request(first);
      await this.stage.act(this.owners.get(first.partnerId)!, (work) =>
        cancelPayout(work, withdrawn, 'Wait for the new account'),
      );
      const rejected = await this.request(first);
      await this.stage.act(finance, (work) => rejectPayout(work, rejected, 'The account holder is another company'));
      const failed = await this.request(first);
      await this.approve(finance, [failed]);
      await this.stage.act(finance, (work) => markSent(work, failed));
      await this.stage.act(finance, (work) => markFailed(work, failed, 'AC04: the account is closed'));
      await this.stage.act(admin, (work) => retryPayout(work, failed));
    }
    if (third) await this.approve(finance, [await this.request(third)]);
    if (fourth) await this.request(fourth);
  }

  private async send(): Promise<void> {
    const open = await this.read().of(PayoutBatch).list({ where: [{ status: PayoutBatchStatus.OPEN }] }); // prettier-ignore
    for (const { id: batchId } of open) {
      const approved = await this.read()
        .of(Payout)
        .count([{ batchId, status: PayoutStatus.APPROVED }]);
      if (approved > 0) await this.stage.act(this.operator.finance, (work) => exportBatch(work, batchId));
    }
  }

  /** Most arrive. What comes back is tried again, and agreed to by somebody else. */
  private async answer(): Promise<void> {
    const { finance, admin } = this.operator;
    for (const id of await this.in(PayoutStatus.PROCESSING)) {
      if (!this.stage.chance.happens(6)) {
        await this.stage.act(finance, (work) => markPaid(work, id));
        continue;
      }
      await this.stage.act(finance, (work) => markFailed(work, id, 'MS03: returned by the bank'));
      const retry = await this.stage.act(finance, (work) => retryPayout(work, id));
      await this.approve(admin, [retry]);
      await this.stage.act(finance, (work) => markSent(work, retry));
      await this.stage.act(finance, (work) => markPaid(work, retry));
    }
  }

  private async approve(by: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.stage.act(by, (work) => approvePayouts(work, ids));
  }

  private request({ partnerId, currency }: LedgerBalance): Promise<string> {
    return this.stage.act(this.owners.get(partnerId)!, (work) => Promise.resolve(requestPayout(work, currency, null)));
  }

  private async in(status: PayoutStatus): Promise<string[]> {
    const found = await this.read().of(Payout).list({ where: [{ status }], columns: ['id'] }); // prettier-ignore
    return found.map(({ id }) => id);
  }

  /** Those with enough to be paid in their own currency's account, the first partners first. */
  private async payable(): Promise<LedgerBalance[]> {
    const enough = { available: atLeast(1_000), currency: 'EUR' };
    const found = await this.read().of(LedgerBalance).list({ where: [enough], orderBy: [['partnerId', 'ASC']] }); // prettier-ignore
    const details = new Set([...this.owners.keys()]);
    const known = await this.read().of(Payout).list({ columns: ['partnerId'] }); // prettier-ignore
    const paid = new Set(known.map(({ partnerId }) => partnerId));
    return found.filter(({ partnerId }) => details.has(partnerId) && paid.has(partnerId));
  }

  private read() {
    return this.stage.db.reading(house('demo'));
  }
}
