import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Flag, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { Amount, MoneyValue } from '../../platform/db/money';
import { ownedBy } from '../../platform/db/tenancy';
import { BillingCycle, ProductKind } from '../catalogue/rules';
import { Client } from '../clients/entity';
import { OrderStatus } from './rules/status';

registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'How far an order has come.',
  valuesConfig: {
    PENDING: { description: 'Waits for its first payment, or for staff.' },
    ACTIVE: { description: 'Accepted; something of it still waits, a domain transfer for example.' },
    COMPLETED: { description: 'Accepted, and nothing of it waits any more.' },
    CANCELLED: { description: 'Withdrawn before it was accepted.' },
    FRAUD: { description: 'Refused by staff as fraudulent; may be cleared.' },
  },
});

@ObjectType({ description: 'What a client ordered, who placed it, on whose behalf and from where.' })
@Entity('orders')
@Unique('uq_orders_number', ['number'])
@Index('ix_orders_placed', ['placedAt', 'id'])
@Index('ix_orders_client', ['clientId', 'placedAt', 'id'])
@Index('ix_orders_status', ['status', 'placedAt', 'id'])
export class Order {
  static readonly tenancy = ownedBy.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => Int, { description: 'The number people quote; without gaps.' }) @Whole() number!: number;
  @Ref() clientId!: string;
  @Field(() => OrderStatus, { description: 'How far it has come.' }) @Text(16) status!: OrderStatus;
  @Field(() => GraphQLISODateTime, { description: 'When it was placed.' }) @At() placedAt!: Date;
  @Ref({ nullable: true }) placedByUserId!: string | null;
  @Field(() => String, { description: 'On which side it was placed: staff, partner, client or house (an import).' })
  @Text(16)
  placedByKind!: string;
  /** The real person, when somebody acted as the client. */
  @Ref({ nullable: true }) behindUserId!: string | null;
  /** The partner that placed it, for its client or as its client. */
  @Ref({ nullable: true }) partnerId!: string | null;
  @Field(() => String, { description: 'ISO 4217 code; the client’s.' }) @Text(3) currency!: string;
  @Field(() => MoneyValue, { description: 'The sum of the items, before tax.' }) @Amount('net') net!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Tax of the first invoice.' }) @Amount('tax') tax!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Net and tax.' }) @Amount('total') total!: MoneyValue;
  @Field(() => String, { description: 'What the person who placed it wrote; may be empty.' }) @LongText() note!: string;
  @Text(64, { nullable: true }) ip!: string | null;
  @Field(() => Int, { description: 'Moves on with every change.' }) @Whole() version!: number;

  @ManyToOne(() => Client, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'clientId', foreignKeyConstraintName: 'fk_orders_client' })
  readonly client?: Relation<Client>;
}

@ObjectType({ description: 'One line of an order: a product, how often it is billed, and for how much.' })
@Entity('order_items')
@Index('ix_order_items_order', ['orderId', 'position'])
@Index('ix_order_items_product', ['productId', 'orderId'])
@Index('ix_order_items_category', ['categoryId', 'orderId'])
export class OrderItem {
  static readonly tenancy = ownedBy.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() orderId!: string;
  @Ref() clientId!: string;
  @Field(() => Int, { description: 'Its place in the order, from 0.' }) @Whole() position!: number;
  @Field(() => ProductKind, { description: 'What it is.' }) @Text(16) kind!: ProductKind;
  @Ref() productId!: string;
  @Ref() categoryId!: string;
  @Field(() => String, { description: 'The product’s name when it was ordered.' }) @Text() description!: string;
  @Field(() => BillingCycle, { description: 'How often it is billed.' }) @Text(16) cycle!: BillingCycle;
  @Field(() => Int, { description: 'How many.' }) @Whole() quantity!: number;
  @Field(() => String, { nullable: true, description: 'In ASCII form.' })
  @Text(253, { nullable: true })
  domainName!: string | null;
  @Field(() => Boolean, { description: 'The domain is held elsewhere and comes here.' }) @Flag() transfer!: boolean;
  @Field(() => MoneyValue, { description: 'Of one, for one period.' }) @Amount('unitPrice') unitPrice!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Of one, once.' }) @Amount('setupFee') setupFee!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What the price list said.' }) @Amount('listPrice') listPrice!: MoneyValue;
  @Field(() => MoneyValue, { description: '(price + set-up fee) × quantity.' }) @Amount('net') net!: MoneyValue;
  /** Why staff took another price than the list's. */
  @Text(255, { nullable: true })
  overrideReason!: string | null;
  /** Of an add-on: what it belongs to, when that existed before the order. */
  @Ref({ nullable: true }) parentSubscriptionId!: string | null;
  /** Of an add-on: what it belongs to, when that was ordered with it. */
  @Ref({ nullable: true }) parentItemId!: string | null;
  /** What it became; set by the subscriptions. */
  @Ref({ nullable: true }) subscriptionId!: string | null;

  @ManyToOne(() => Order, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'orderId', foreignKeyConstraintName: 'fk_order_items_order' })
  readonly order?: Relation<Order>;
}

@ObjectType({ description: 'One line of an order that has not been placed.' })
export class OrderPreviewLine {
  @Field(() => Int, { description: 'The place of its item in the input, from 0.' }) position!: number;
  @Field(() => ID, { description: 'The product.' }) productId!: string;
  @Field(() => ID, { description: 'The product’s category.' }) categoryId!: string;
  taxCategory!: string;
  @Field(() => ProductKind, { description: 'What it is.' }) kind!: ProductKind;
  @Field(() => String, { description: 'The product’s name.' }) description!: string;
  @Field(() => BillingCycle, { description: 'How often it is billed.' }) cycle!: BillingCycle;
  @Field(() => Int, { description: 'How many.' }) quantity!: number;
  @Field(() => String, { nullable: true, description: 'In ASCII form.' }) domainName!: string | null;
  @Field(() => MoneyValue, { description: 'What the price list says, of one.' }) listPrice!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What it would cost, of one, for one period.' }) unitPrice!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Of one, once.' }) setupFee!: MoneyValue;
  @Field(() => MoneyValue, { description: '(price + set-up fee) × quantity.' }) net!: MoneyValue;
}

@ObjectType({ description: 'What an order would come to.' })
export class OrderPreview {
  @Field(() => ID, { description: 'Whose order it would be.' }) clientId!: string;
  @Field(() => String, { description: 'ISO 4217 code; the client’s.' }) currency!: string;
  @Field(() => [OrderPreviewLine], { description: 'One for each item.' }) lines!: OrderPreviewLine[];
  @Field(() => MoneyValue, { description: 'The sum of the lines, before tax.' }) net!: MoneyValue;
}
