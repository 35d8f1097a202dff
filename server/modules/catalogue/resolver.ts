import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { given } from '../../api/given';
import { selected } from '../../api/look-ahead';
import { moneyFrom } from '../../api/money';
import type { Work } from '../../platform/db/work';
import { oneOf } from '../../platform/db/where';
import { Category, Price, Product } from './entity';
import { cataloguePolicy } from './policy';
import { setPrice, withdrawPrice } from './service/prices';
import { createCategory, createProduct, setOnSale, updateCategory, updateProduct } from './service/products';
import {
  CategoryCreateInput,
  CategoryFilter,
  CategoryPayload,
  CategoryUpdateInput,
  matching,
  PriceInput,
  PricePayload,
  ProductCreateInput,
  ProductFilter,
  ProductPayload,
  ProductSort,
  ProductUpdateInput,
} from './types';

const ProductConnection = ConnectionOf(Product);
const CategoryConnection = ConnectionOf(Category);

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => ProductConnection, { description: 'Products, by name unless sorted.' })
  @Page
  @Allow(cataloguePolicy.read)
  products(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => ProductSort, { nullable: true, description: 'By name when left out.' })
    sort: ProductSort | undefined,
    @Arg('filter', () => ProductFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ProductFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Product>> {
    return connect(ctx.read.of(Product), page, {
      sort: { column: sort?.by ?? 'name', direction: sort?.direction ?? 'ASC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Product, { nullable: true, description: 'One product, or null when there is none.' })
  @Allow(cataloguePolicy.read)
  product(@Arg('id', () => ID, { description: 'Whose.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Product, id);
  }

  @FieldResolver(() => Category, { description: 'Where it belongs.' })
  category(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.load.one(Category, product.categoryId);
  }

  @FieldResolver(() => [Price], { description: 'What new buyers pay, by currency and length.' })
  async prices(
    @Root() product: Product,
    @Arg('currency', () => String, { nullable: true, description: 'In this ISO 4217 currency alone.' })
    currency: string | undefined,
    @Ctx() ctx: Context,
  ) {
    const prices = await ctx.load.allOf(Price, 'productId', product.id);
    return prices.filter(({ active, amount }) => active && (!currency || amount.currency === currency));
  }

  @Mutation(() => ProductPayload, { description: 'Adds a product; it is sold once it has a price.' })
  @Allow(cataloguePolicy.manage)
  productCreate(
    @Arg('input', () => ProductCreateInput, { description: 'The product.' }) input: ProductCreateInput,
    @Ctx() ctx: Context,
  ) {
    const { kind, ...facts } = given(input);
    return answering(ctx, (work) => createProduct(work, kind, facts));
  }

  @Mutation(() => ProductPayload, { description: 'Changes a product; what is left out stays.' })
  @Allow(cataloguePolicy.manage)
  productUpdate(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('input', () => ProductUpdateInput, { description: 'What changes.' }) input: ProductUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => updateProduct(work, id, version, given(input)).then(() => id));
  }

  @Mutation(() => ProductPayload, { description: 'Takes a product off sale; what runs goes on.' })
  @Allow(cataloguePolicy.manage)
  productArchive(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => setOnSale(work, id, false).then(() => id));
  }

  @Mutation(() => ProductPayload, { description: 'Puts an archived product back on sale.' })
  @Allow(cataloguePolicy.manage)
  productUnarchive(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => setOnSale(work, id, true).then(() => id));
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ product: (await ctx.load.one(Product, id)) ?? undefined }));
}

@Resolver(() => Price)
export class PriceResolver {
  @Mutation(() => PricePayload, { description: 'Sets a price for new orders; subscriptions that run keep theirs.' })
  @Allow(cataloguePolicy.manage)
  priceSet(@Arg('input', () => PriceInput, { description: 'The price.' }) input: PriceInput, @Ctx() ctx: Context) {
    const { productId, cycle, amount, setupFee, restoreFee } = input;
    const facts = {
      ...{ productId, cycle, amount: moneyFrom(amount) },
      setupFee: setupFee ? moneyFrom(setupFee) : null,
      restoreFee: restoreFee ? moneyFrom(restoreFee) : null,
    };
    return pricing(ctx, (work) => setPrice(work, facts));
  }

  @Mutation(() => PricePayload, { description: 'Withdraws a price: new orders cannot take it.' })
  @Allow(cataloguePolicy.manage)
  priceWithdraw(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return pricing(ctx, (work) => withdrawPrice(work, id).then(() => id));
  }

  @FieldResolver(() => Product, { description: 'Of what.' })
  product(@Root() price: Price, @Ctx() ctx: Context) {
    return ctx.load.one(Product, price.productId);
  }
}

function pricing(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ price: (await ctx.load.one(Price, id)) ?? undefined }));
}

@Resolver(() => Category)
export class CategoryResolver {
  @Query(() => CategoryConnection, { description: 'Categories, in their order.' })
  @Page
  @Allow(cataloguePolicy.read)
  categories(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CategoryFilter, { nullable: true, description: 'Everything when left out.' })
    filter: CategoryFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Category>> {
    return connect(ctx.read.of(Category), page, {
      sort: { column: 'position', direction: 'ASC' },
      where: filter?.ids ? [{ id: oneOf(filter.ids) }] : [],
      asked: selected(info),
    });
  }

  @Query(() => Category, { nullable: true, description: 'One category, or null when there is none.' })
  @Allow(cataloguePolicy.read)
  category(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Category, id);
  }

  @Mutation(() => CategoryPayload, { description: 'Adds a category.' })
  @Allow(cataloguePolicy.manage)
  categoryCreate(
    @Arg('input', () => CategoryCreateInput, { description: 'The category.' }) input: CategoryCreateInput,
    @Ctx() ctx: Context,
  ) {
    const { key, name, position } = input;
    return grouping(ctx, (work) => createCategory(work, key, { name, position: position ?? 0 }));
  }

  @Mutation(() => CategoryPayload, { description: 'Changes a category; what is left out stays.' })
  @Allow(cataloguePolicy.manage)
  categoryUpdate(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('input', () => CategoryUpdateInput, { description: 'What changes.' }) input: CategoryUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return grouping(ctx, (work) => updateCategory(work, id, version, given(input)).then(() => id));
  }
}

function grouping(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ category: (await ctx.load.one(Category, id)) ?? undefined }));
}
