import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyValue } from '../../../platform/db/money';

@ObjectType({
  description: 'What a person’s first page shows: what needs a decision now, and the few figures that matter.',
})
export class Home {
  @Field(() => String, { description: 'The operator’s day, `YYYY-MM-DD`; overdue is judged by it.' }) today!: string;
}

@ObjectType({ description: 'What waits for support: orders and inquiries.' })
export class OperationsHome {
  @Field(() => Int, { description: 'Orders that wait for their payment, or for staff.' }) ordersPending!: number;
  @Field(() => Int, { description: 'Inquiries somebody should answer.' }) ticketsWaiting!: number;
  @Field(() => Int, { description: 'Of those, the asker’s own.' }) ticketsMine!: number;
  @Field(() => Int, { description: 'Of those, nobody’s.' }) ticketsUnassigned!: number;
}

@ObjectType({ description: 'What waits for finance, and the figures of the month. One amount for each currency.' })
export class MoneyHome {
  @Field(() => Int, { description: 'Invoices with something left to pay.' }) invoicesOpen!: number;
  @Field(() => Int, { description: 'Of those, the ones past due.' }) invoicesOverdue!: number;
  @Field(() => Int, { description: 'Commissions a person keeps back.' }) commissionsHeld!: number;
  @Field(() => Int, { description: 'Commissions out of their hold that a person is to approve.' })
  commissionsToReview!: number;
  today!: string;
}

@ObjectType({ description: 'Revenue and commission of one month in one currency.' })
export class MonthFigures {
  @Field(() => String, { description: '`YYYY-MM`.' }) month!: string;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => MoneyValue, { description: 'Paid lines, net, less what was refunded.' }) revenue!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Commission, less what was taken back.' }) earned!: MoneyValue;
}

@ObjectType({ description: 'What a partner’s people see first. One amount for each currency.' })
export class PartnerHome {
  @Field(() => Int, { description: 'The clients it serves.' }) clients!: number;
  @Field(() => Int, { description: 'Orders of its clients that wait.' }) ordersPending!: number;
  @Field(() => Int, { description: 'Inquiries of its clients somebody should answer.' }) ticketsWaiting!: number;
  @Field(() => Int, { description: 'Invoices of its clients past due.' }) invoicesOverdue!: number;
  partnerId!: string;
  today!: string;
}

@ObjectType({ description: 'What a client’s people see first.' })
export class ClientHome {
  @Field(() => Int, { description: 'Running services.' }) services!: number;
  @Field(() => Int, { description: 'Running add-ons.' }) addons!: number;
  @Field(() => Int, { description: 'Registered domains.' }) domains!: number;
  @Field(() => Int, { description: 'Invoices with something left to pay.' }) invoicesOpen!: number;
  @Field(() => Int, { description: 'Of those, the ones past due.' }) invoicesOverdue!: number;
  @Field(() => Int, { description: 'Inquiries with an answer to read.' }) ticketsAnswered!: number;
  clientId!: string;
  today!: string;
}
