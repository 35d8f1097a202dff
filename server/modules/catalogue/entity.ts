import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Flag, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { Amount, MoneyValue, OptionalAmount } from '../../platform/db/money';
import { shared } from '../../platform/db/tenancy';
import { BillingCycle, ProductKind } from './rules';

registerEnumType(ProductKind, {
  name: 'ProductKind',
  description: 'What a product is.',
  valuesConfig: {
    SERVICE: { description: 'Stands alone: a hosting plan, a server.' },
    ADDON: { description: 'Belongs to a service, or is sold beside it: a certificate, more storage.' },
    DOMAIN: { description: 'A domain name, held for years.' },
  },
});
registerEnumType(BillingCycle, {
  name: 'BillingCycle',
  description: 'How long one paid period is.',
  valuesConfig: {
    ONE_OFF: { description: 'Bought once; never renews.' },
    MONTHLY: { description: 'One month.' },
    QUARTERLY: { description: 'Three months.' },
    SEMIANNUAL: { description: 'Six months.' },
    YEARLY: { description: 'Twelve months.' },
    BIENNIAL: { description: 'Twenty-four months.' },
  },
});

@ObjectType({ description: 'A group of products; commission rates go by it.' })
@Entity('categories')
@Unique('uq_categories_key', ['key'])
export class Category {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'Its lasting name for programs: `shared-hosting`.' }) @Text(64) key!: string;
  @Field(() => String, { description: 'Its name for people.' }) @Text() name!: string;
  @Field(() => Int, { description: 'Where it stands among the others, smallest first.' }) @Whole() position!: number;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

@ObjectType({ description: 'Something that is sold.' })
@Entity('products')
@Index('ix_products_category', ['categoryId'])
@Index('ix_products_name', ['name', 'id'])
export class Product {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ProductKind, { description: 'What it is.' }) @Text(16) kind!: ProductKind;
  @Ref() categoryId!: string;
  @Field(() => String, { description: 'Its name.' }) @Text() name!: string;
  @Field(() => String, { description: 'What one gets; empty when nothing was said.' }) @LongText() description!: string;
  @Field(() => String, { description: 'Which tax rates apply: `STANDARD` unless said otherwise.' })
  @Text(32)
  taxCategory!: string;
  @Field(() => String, { nullable: true, description: 'The ending of a domain, without its dot: `com`, `co.uk`.' })
  @Text(63, { nullable: true })
  tld!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days a domain may still be renewed; the setting’s when null.' })
  @Whole({ nullable: true })
  graceDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days it may be restored after that; the setting’s when null.' })
  @Whole({ nullable: true })
  redemptionDays!: number | null;
  /** Name and ending in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => Boolean, { description: 'Whether it is sold; what runs goes on when it is not.' })
  @Flag()
  active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'Since when there is such a product.' }) @At() createdAt!: Date;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;

  @ManyToOne(() => Category, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'categoryId', foreignKeyConstraintName: 'fk_products_category' })
  readonly category?: Relation<Category>;
}

/** What new orders pay. Subscriptions keep a copy of theirs, so that a change here reaches none of them. */
@ObjectType({ description: 'What a product costs a new buyer, per cycle and currency.' })
@Entity('prices')
@Unique('uq_prices_product', ['productId', 'cycle', 'amount.currency'])
export class Price {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() productId!: string;
  @Field(() => BillingCycle, { description: 'For how long it pays.' }) @Text(16) cycle!: BillingCycle;
  @Field(() => MoneyValue, { description: 'Per period, net of tax.' }) @Amount('amount') amount!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Once, with the first period, net of tax.' })
  @Amount('setupFee')
  setupFee!: MoneyValue;
  @Field(() => MoneyValue, { nullable: true, description: 'To bring a domain back from redemption, net of tax.' })
  @OptionalAmount('restoreFee')
  restoreFee!: MoneyValue | null;
  @Field(() => Boolean, { description: 'Whether new orders may take it.' }) @Flag() active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was last set.' }) @At() updatedAt!: Date;

  @ManyToOne(() => Product, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'productId', foreignKeyConstraintName: 'fk_prices_product' })
  readonly product?: Relation<Product>;
}
