import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  at,
  big,
  creates,
  day,
  flag,
  id,
  index,
  json,
  longText,
  money,
  optional,
  ref,
  text,
  unique,
  whole,
} from './columns';
import { standardVatRates } from './data/vat-rates';

const tables = [
  new Table({
    name: 'invoices',
    columns: [
      id,
      text('number', 32, optional),
      ref('clientId'),
      ref('orderId', optional),
      text('status', 24),
      flag('open'),
      text('currency', 3),
      ...money('net'),
      ...money('tax'),
      ...money('total'),
      ...money('paid'),
      ...money('credited'),
      text('taxTreatment', 24),
      day('issuedOn', optional),
      day('dueOn', optional),
      at('paidAt', optional),
      json('seller', optional),
      json('buyer', optional),
      text('language', 2),
      longText('note'),
      text('searchText', 400),
      whole('remindedFor', optional),
      at('suspendedAt', optional),
      at('createdAt'),
      whole('version'),
    ],
    uniques: [unique('uq_invoices_number', 'number')],
    indices: [
      index('ix_invoices_client', 'clientId', 'open', 'dueOn'),
      index('ix_invoices_client_newest', 'clientId', 'id'),
      index('ix_invoices_created', 'createdAt', 'id'),
      index('ix_invoices_issued', 'issuedOn', 'id'),
      index('ix_invoices_status', 'status', 'createdAt', 'id'),
      index('ix_invoices_due', 'open', 'dueOn', 'id'),
      index('ix_invoices_order', 'orderId'),
    ],
  }),
  new Table({
    name: 'invoice_lines',
    columns: [
      id,
      ref('invoiceId'),
      ref('clientId'),
      whole('position'),
      text('kind', 16),
      ref('subscriptionId', optional),
      ref('orderItemId', optional),
      ref('productId', optional),
      ref('categoryId', optional),
      text('categoryKey', 64, optional),
      text('taxCategory', 32),
      text('description', 500),
      whole('quantity'),
      ...money('unitPrice'),
      ...money('net'),
      whole('taxRate'),
      ...money('tax'),
      ...money('creditedNet'),
      ...money('creditedTax'),
      day('periodStart', optional),
      day('periodEnd', optional),
      text('billingKey', 100, optional),
    ],
    uniques: [unique('uq_invoice_lines_billing', 'billingKey')],
    indices: [
      index('ix_invoice_lines_invoice', 'invoiceId', 'position'),
      index('ix_invoice_lines_subscription', 'subscriptionId', 'id'),
    ],
  }),
  new Table({
    name: 'payments',
    columns: [
      id,
      ref('invoiceId'),
      ref('clientId'),
      ...money('amount'),
      ...money('applied'),
      ...money('excess'),
      text('method', 16),
      text('reference'),
      day('receivedOn'),
      at('createdAt'),
      ref('recordedByUserId', optional),
    ],
    indices: [
      index('ix_payments_invoice', 'invoiceId', 'id'),
      index('ix_payments_client', 'clientId', 'createdAt', 'id'),
      index('ix_payments_created', 'createdAt', 'id'),
    ],
  }),
  new Table({
    name: 'credit_notes',
    columns: [
      id,
      text('number', 32),
      ref('invoiceId'),
      ref('clientId'),
      ...money('net'),
      ...money('tax'),
      ...money('total'),
      ...money('returned'),
      text('cause', 16),
      text('reason'),
      day('issuedOn'),
      at('createdAt'),
      ref('createdByUserId', optional),
    ],
    uniques: [unique('uq_credit_notes_number', 'number')],
    indices: [
      index('ix_credit_notes_invoice', 'invoiceId', 'id'),
      index('ix_credit_notes_client', 'clientId', 'createdAt', 'id'),
      index('ix_credit_notes_created', 'createdAt', 'id'),
    ],
  }),
  new Table({
    name: 'credit_note_lines',
    columns: [
      id,
      ref('creditNoteId'),
      ref('invoiceLineId'),
      ref('clientId'),
      whole('position'),
      text('description', 500),
      ...money('net'),
      whole('taxRate'),
      ...money('tax'),
    ],
    indices: [
      index('ix_credit_note_lines_note', 'creditNoteId', 'position'),
      index('ix_credit_note_lines_line', 'invoiceLineId'),
    ],
  }),
  new Table({
    name: 'credit_entries',
    columns: [
      id,
      ref('clientId'),
      ...money('amount'),
      text('reason', 24),
      ref('invoiceId', optional),
      ref('paymentId', optional),
      ref('creditNoteId', optional),
      text('method', 16, optional),
      text('reference'),
      at('createdAt'),
      ref('byUserId', optional),
    ],
    indices: [index('ix_credit_entries_client', 'clientId', 'createdAt', 'id')],
  }),
  new Table({
    name: 'client_billing',
    columns: [id, ref('clientId'), text('currency', 3), whole('openInvoices'), big('openMinor'), big('creditMinor')],
    indices: [index('ix_client_billing_client', 'clientId')],
  }),
  new Table({
    name: 'tax_rates',
    columns: [
      id,
      text('country', 2),
      text('category', 32),
      day('since'),
      whole('rate'),
      at('createdAt'),
      ref('createdByUserId', optional),
    ],
    uniques: [unique('uq_tax_rates_since', 'country', 'category', 'since')],
  }),
];

const Tables = creates('Invoices1700000000036', tables, ['credit_entries', 'payments']);

export class Invoices1700000000036 implements MigrationInterface {
  name = 'Invoices1700000000036';
  private readonly tables = new Tables();

  async up(db: QueryRunner): Promise<void> {
    await this.tables.up(db);
    for (const [country, since, rate] of standardVatRates)
      await db.query(
        `INSERT INTO tax_rates (id, country, category, since, rate, createdAt) VALUES (?, ?, 'STANDARD', ?, ?, ?)`,
        [`tax_${country}_STANDARD_${since}`, country, since, rate, '2026-01-01 00:00:00.000'],
      );
  }

  down(db: QueryRunner): Promise<void> {
    return this.tables.down(db);
  }
}
