import { Cell } from './cells';

/** What a column of the file may stand for, and under which names other systems write it. */
export interface ImportField {
  readonly name: string;
  readonly required: boolean;
  readonly read: (text: string) => unknown;
  /** Header names it is recognised by, lower case, letters and digits only. */
  readonly aliases: readonly string[];
}

export const importKinds = ['CLIENTS', 'PRODUCTS', 'SUBSCRIPTIONS', 'INVOICES'] as const;
export type ImportKindName = (typeof importKinds)[number];

const field = (name: string, read: (text: string) => unknown, ...aliases: string[]): ImportField => ({
  ...{ name, required: false, read, aliases },
});
const needed = (name: string, read: (text: string) => unknown, ...aliases: string[]): ImportField => ({
  ...{ name, required: true, read, aliases },
});

/** The columns each kind of file may have. A record is known by its `ref`, so that a second run finds it again. */
export const fieldsOf: Readonly<Record<ImportKindName, readonly ImportField[]>> = {
  CLIENTS: [
    needed('ref', Cell.text(64), 'id', 'clientid', 'customerid', 'customer', 'reference', 'number'),
    needed('email', Cell.email, 'mail', 'emailaddress', 'correo', 'imeil'),
    field('company', Cell.text(255), 'companyname', 'organisation', 'organization', 'empresa', 'azienda', 'firma'),
    field('firstName', Cell.text(100), 'givenname', 'nombre', 'nome', 'ime'),
    field('lastName', Cell.text(100), 'surname', 'familyname', 'apellidos', 'cognome', 'familia'),
    field('phone', Cell.text(40), 'phonenumber', 'telephone', 'telefono', 'telefon'),
    needed('country', Cell.country, 'countrycode', 'pais', 'paese', 'darzhava'),
    field('currency', Cell.currency, 'currencycode', 'moneda', 'valuta'),
    field('language', Cell.language, 'locale', 'lang', 'idioma', 'lingua', 'ezik'),
    field('vatNumber', Cell.text(20), 'vat', 'taxid', 'vatid', 'nif', 'partitaiva'),
    field('address1', Cell.text(255), 'address', 'street', 'direccion', 'indirizzo', 'adres'),
    field('address2', Cell.text(255), 'addressline2'),
    field('city', Cell.text(100), 'town', 'ciudad', 'citta', 'cidade', 'grad'),
    field('region', Cell.text(100), 'state', 'province', 'county', 'provincia'),
    field('postcode', Cell.text(20), 'postalcode', 'zip', 'zipcode', 'codigopostal', 'cap'),
    field('since', Cell.date, 'createdat', 'datecreated', 'signup', 'registered'),
    field('partner', Cell.text(254), 'partneremail', 'reseller', 'supportrep', 'agency'),
  ],
  PRODUCTS: [
    needed('ref', Cell.text(64), 'id', 'productid', 'sku', 'code', 'reference'),
    needed('name', Cell.text(255), 'productname', 'title'),
    needed('category', Cell.text(64), 'group', 'productgroup', 'categorykey'),
    field('kind', Cell.among('SERVICE', 'ADDON', 'DOMAIN'), 'type', 'producttype'),
    field('description', Cell.text(2000)),
    field('tld', Cell.text(63), 'extension'),
    field('cycle', Cell.cycle, 'billingcycle', 'paymentcycle', 'period'),
    field('currency', Cell.currency, 'currencycode'),
    field('price', Cell.decimal, 'amount', 'recurringamount'),
    field('setupFee', Cell.decimal, 'setup', 'setupfee'),
  ],
  SUBSCRIPTIONS: [
    needed('ref', Cell.text(64), 'id', 'serviceid', 'subscriptionid', 'reference'),
    needed('client', Cell.text(64), 'clientid', 'customerid', 'customer', 'clientref'),
    needed('product', Cell.text(64), 'productid', 'sku', 'productref'),
    field('name', Cell.text(255), 'label', 'servicename', 'description'),
    field('domain', Cell.text(253), 'domainname', 'hostname'),
    needed('cycle', Cell.cycle, 'billingcycle', 'paymentcycle', 'period'),
    field('quantity', Cell.whole, 'qty'),
    needed('price', Cell.decimal, 'amount', 'recurringamount'),
    needed('currency', Cell.currency, 'currencycode'),
    field('status', Cell.among('PENDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED', 'CANCELLED'), 'state', 'servicestatus'),
    needed('startedOn', Cell.date, 'startdate', 'regdate', 'registrationdate', 'since', 'started'),
    field('nextDueOn', Cell.date, 'nextduedate', 'nextdue', 'expirydate', 'renewaldate'),
  ],
  INVOICES: [
    needed('number', Cell.text(40), 'invoice', 'invoiceid', 'invoicenumber', 'ref'),
    needed('client', Cell.text(64), 'clientid', 'customerid', 'customer', 'clientref'),
    needed('issuedOn', Cell.date, 'date', 'invoicedate', 'issued'),
    field('dueOn', Cell.date, 'duedate', 'due'),
    field('paidOn', Cell.date, 'datepaid', 'paid', 'paiddate'),
    needed('currency', Cell.currency, 'currencycode'),
    needed('description', Cell.text(255), 'item', 'line', 'product', 'text'),
    field('quantity', Cell.whole, 'qty'),
    needed('unitPrice', Cell.decimal, 'price', 'amount', 'net'),
    field('taxRate', Cell.percent, 'vatrate', 'tax'),
    field('category', Cell.text(64), 'group', 'categorykey', 'productgroup'),
    field('subscription', Cell.text(64), 'service', 'serviceid', 'subscriptionid'),
    field('method', Cell.text(32), 'paymentmethod', 'gateway'),
  ],
};
