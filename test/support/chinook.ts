import { realData } from './real-data';

interface Chinook {
  readonly Customer: readonly Record<string, string | number | null>[];
  readonly Employee: readonly Record<string, string | number | null>[];
  readonly Invoice: readonly { InvoiceId: number; CustomerId: number; InvoiceDate: string; Total: number }[];
  readonly InvoiceLine: readonly { InvoiceId: number; TrackId: number; UnitPrice: number; Quantity: number }[];
  readonly Track: readonly { TrackId: number; Name: string; MediaTypeId: number }[];
}

/** A music shop as a hosting company: media types stand for what is hosted. */
const CATEGORY: Readonly<Record<number, string>> = {
  ...{ 1: 'shared-hosting', 2: 'domains-ssl', 3: 'cloud-vps', 4: 'dedicated', 5: 'shared-hosting' },
};

export interface ChinookLine {
  readonly invoice: number;
  readonly client: number;
  readonly day: string;
  readonly category: string;
  readonly cents: number;
}

/** The shop's sales as the importer's CSV, and as plain facts to judge them by. */
export function chinook() {
  const data = JSON.parse(realData('chinook.json').toString()) as Chinook;
  const trackOf = new Map(data.Track.map((track) => [track.TrackId, track]));
  const repOf = (id: unknown) => data.Employee.find(({ EmployeeId }) => EmployeeId === id)!;
  const invoiceOf = new Map(data.Invoice.map((invoice) => [invoice.InvoiceId, invoice]));
  const emailOf = (rep: Record<string, unknown>) => String(rep['Email']).toLowerCase();
  const lines = data.InvoiceLine.map((line): ChinookLine & { readonly name: string; readonly price: string } => {
    const { InvoiceId, CustomerId, InvoiceDate } = invoiceOf.get(line.InvoiceId)!;
    const { Name, MediaTypeId } = trackOf.get(line.TrackId)!;
    const price = line.UnitPrice.toFixed(2);
    const cents = Number(price.replace('.', '')) * line.Quantity;
    const category = CATEGORY[MediaTypeId]!;
    return {
      invoice: InvoiceId,
      client: CustomerId,
      day: InvoiceDate.slice(0, 10),
      category,
      cents,
      name: Name,
      price,
    };
  });
  return {
    lines: lines as readonly ChinookLine[],
    partnerOf: new Map(data.Customer.map((each) => [Number(each['CustomerId']), emailOf(repOf(each['SupportRepId']))])),
    csv: {
      CLIENTS: csv(
        [
          'CustomerId',
          'FirstName',
          'LastName',
          'Company',
          'Email',
          'Phone',
          'Address',
          'City',
          'State',
          'PostalCode',
          'Country',
          'Currency',
          'Partner',
        ],
        data.Customer.map((each) => [
          ...[each['CustomerId'], each['FirstName'], each['LastName'], each['Company'], each['Email'], each['Phone']],
          ...[each['Address'], each['City'], each['State'], each['PostalCode'], each['Country'], 'USD'],
          emailOf(repOf(each['SupportRepId'])),
        ]),
      ),
      PRODUCTS: csv(
        ['ref', 'name', 'category', 'kind', 'cycle', 'currency', 'price'],
        [['listening', 'Listening', 'shared-hosting', 'SERVICE', 'MONTHLY', 'USD', '0.99']],
      ),
      SUBSCRIPTIONS: csv(
        ['ref', 'client', 'product', 'cycle', 'price', 'currency', 'status', 'startedOn'],
        data.Customer.map(({ CustomerId: id }) => [
          `S${id}`,
          id,
          'listening',
          'monthly',
          '0.99',
          'USD',
          'PENDING',
          '2021-01-01',
        ]),
      ),
      INVOICES: csv(
        [
          'InvoiceId',
          'CustomerId',
          'InvoiceDate',
          'paidOn',
          'currency',
          'item',
          'Quantity',
          'UnitPrice',
          'category',
          'service',
        ],
        lines.map(({ invoice, client, day, name, price, category, cents }) => [
          ...[invoice, client, day, day, 'USD', name, cents / Number(price.replace('.', '')), price, category],
          `S${client}`,
        ]),
      ),
    },
  };
}

function csv(headers: readonly string[], rows: readonly (readonly (string | number | null | undefined)[])[]): Buffer {
  return Buffer.from([headers, ...rows].map((row) => row.map(cell).join(',')).join('\n'));
}

function cell(value: string | number | null | undefined): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}
