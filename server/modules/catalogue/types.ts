import { IsOptional, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { MoneyInput } from '../../api/money';
import { Payload } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { Category, Price, Product } from './entity';
import { BillingCycle, ProductKind } from './rules';

export enum ProductSortKey {
  NAME = 'name',
  KIND = 'kind',
  CREATED_AT = 'createdAt',
}
registerEnumType(ProductSortKey, { name: 'ProductSortKey', description: 'What a list of products is sorted by.' });

@InputType({ description: 'How a list of products is sorted.' })
export class ProductSort {
  @Field(() => ProductSortKey, { description: 'By what.' }) by!: ProductSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ProductFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in the name or the domain’s ending.' }) q?: string;
  @Field(() => ProductKind, { nullable: true, description: 'Of this kind.' }) kind?: ProductKind;
  @Field(() => ID, { nullable: true, description: 'In this category.' }) categoryId?: string;
  @Field(() => Boolean, { nullable: true, description: 'On sale, or not.' }) active?: boolean;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, q, kind, categoryId, active }: ProductFilter): Where<Product>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.toLowerCase()) }] : []),
    ...(kind ? [{ kind }] : []),
    ...(categoryId ? [{ categoryId }] : []),
    ...(active == null ? [] : [{ active }]),
  ];
}

@InputType({ description: 'All of the given conditions hold.' })
export class CategoryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
}

@InputType({ description: 'A product to be.' })
export class ProductCreateInput {
  @Field(() => ProductKind, { description: 'What it is; for good.' }) kind!: ProductKind;
  @Field(() => ID, { description: 'Its category.' }) categoryId!: string;
  @Field(() => String, { description: 'Its name.' }) @MaxLength(255) name!: string;
  @Field(() => String, { nullable: true, description: 'What one gets.' })
  @IsOptional()
  @MaxLength(5000)
  description?: string;
  @Field(() => String, { nullable: true, description: 'Capitals and underscores; `STANDARD` when left out.' })
  taxCategory?: string;
  @Field(() => String, { nullable: true, description: 'The ending of a domain: `com`.' }) tld?: string;
  @Field(() => Int, { nullable: true, description: 'Days of grace, for a domain that has its own.' })
  graceDays?: number;
  @Field(() => Int, { nullable: true, description: 'Days of redemption, for a domain that has its own.' })
  redemptionDays?: number;
}

@InputType({ description: 'What changes of a product; what is left out stays.' })
export class ProductUpdateInput {
  @Field(() => ID, { nullable: true, description: 'Its category.' }) categoryId?: string;
  @Field(() => String, { nullable: true, description: 'Its name.' }) @IsOptional() @MaxLength(255) name?: string;
  @Field(() => String, { nullable: true, description: 'What one gets.' })
  @IsOptional()
  @MaxLength(5000)
  description?: string;
  @Field(() => String, { nullable: true, description: 'Capitals and underscores.' }) taxCategory?: string;
  @Field(() => String, { nullable: true, description: 'The ending of a domain: `com`.' }) tld?: string;
  @Field(() => Int, { nullable: true, description: 'Days of grace.' }) graceDays?: number;
  @Field(() => Int, { nullable: true, description: 'Days of redemption.' }) redemptionDays?: number;
}

@InputType({ description: 'What a product costs new buyers from now on.' })
export class PriceInput {
  @Field(() => ID, { description: 'Of which product.' }) productId!: string;
  @Field(() => BillingCycle, { description: 'For how long.' }) cycle!: BillingCycle;
  @Field(() => MoneyInput, { description: 'Per period, net of tax; its currency is the price’s.' }) amount!: MoneyInput;
  @Field(() => MoneyInput, { nullable: true, description: 'Once, with the first period; nothing when left out.' })
  setupFee?: MoneyInput;
  @Field(() => MoneyInput, { nullable: true, description: 'To bring a domain back from redemption.' })
  restoreFee?: MoneyInput;
}

@InputType({ description: 'A category to be.' })
export class CategoryCreateInput {
  @Field(() => String, { description: 'Small letters, digits and dashes; for good.' }) key!: string;
  @Field(() => String, { description: 'Its name.' }) @MaxLength(255) name!: string;
  @Field(() => Int, { nullable: true, description: 'Where it stands, smallest first; 0 when left out.' })
  @IsOptional()
  @Min(0)
  position?: number;
}

@InputType({ description: 'What changes of a category; what is left out stays.' })
export class CategoryUpdateInput {
  @Field(() => String, { nullable: true, description: 'Its name.' }) @IsOptional() @MaxLength(255) name?: string;
  @Field(() => Int, { nullable: true, description: 'Where it stands, smallest first.' })
  @IsOptional()
  @Min(0)
  position?: number;
}

@ObjectType({ description: 'The product, or why nothing was done.' })
export class ProductPayload extends Payload {
  @Field(() => Product, { nullable: true, description: 'As it is now.' }) product?: Product;
}

@ObjectType({ description: 'The price, or why nothing was done.' })
export class PricePayload extends Payload {
  @Field(() => Price, { nullable: true, description: 'As it is now.' }) price?: Price;
}

@ObjectType({ description: 'The category, or why nothing was done.' })
export class CategoryPayload extends Payload {
  @Field(() => Category, { nullable: true, description: 'As it is now.' }) category?: Category;
}
