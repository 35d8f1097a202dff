import { Table } from 'typeorm';
import { at, creates, flag, id, index, link, longText, money, optional, ref, text, unique, whole } from './columns';

export const Catalogue1700000000030 = creates('Catalogue1700000000030', [
  new Table({
    name: 'categories',
    columns: [id, text('key', 64), text('name'), whole('position'), whole('version')],
    uniques: [unique('uq_categories_key', 'key')],
  }),
  new Table({
    name: 'products',
    columns: [
      id,
      text('kind', 16),
      ref('categoryId'),
      text('name'),
      longText('description'),
      text('taxCategory', 32),
      text('tld', 63, optional),
      whole('graceDays', optional),
      whole('redemptionDays', optional),
      longText('searchText'),
      flag('active'),
      at('createdAt'),
      whole('version'),
    ],
    indices: [index('ix_products_category', 'categoryId'), index('ix_products_name', 'name', 'id')],
    foreignKeys: [link('fk_products_category', ['categoryId'], 'categories')],
  }),
  new Table({
    name: 'prices',
    columns: [
      id,
      ref('productId'),
      text('cycle', 16),
      ...money('amount'),
      ...money('setupFee'),
      ...money('restoreFee', optional),
      flag('active'),
      at('updatedAt'),
    ],
    uniques: [unique('uq_prices_product', 'productId', 'cycle', 'amountCurrency')],
    foreignKeys: [link('fk_prices_product', ['productId'], 'products')],
  }),
]);
