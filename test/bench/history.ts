import { entities } from '../../server/app';
import { addDays } from '../../server/kernel/period';
import { connect } from '../../server/platform/db/data-source';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { migrate } from '../../server/platform/db/migrate';

const DAYS = 600;
const BEFORE = `'2020-01-01 00:00:00.000'`;
const zeros = '0'.repeat(26);
const id = (prefix: string, number: string) => `CONCAT('${prefix}_', SUBSTR(CONCAT('${zeros}', ${number}), -26))`;
const programme = `'${hostingReseller.id}'`;
const version = `'${hostingReseller.version.id}'`;
/** Whole numbers divided, halves rounded up: the same on both databases once it is in a whole column. */
const divided = (top: string, bottom: string) => `((${top}) - (${top}) % (${bottom})) / (${bottom})`;
const rounded = (top: string, bottom: string) => divided(`2 * (${top}) + (${bottom})`, `2 * (${bottom})`);

type Columns = Readonly<Record<string, string | number | null>>;
const money = (prefix: string, minor: string | number): Columns => ({
  [`${prefix}Minor`]: minor,
  [`${prefix}Currency`]: `'EUR'`,
});
const into = (table: string, columns: Columns, from: string) =>
  `INSERT INTO ${table} (${Object.keys(columns).map((name) => `\`${name}\``).join(', ')})
   SELECT ${Object.values(columns).map((value) => value ?? 'NULL').join(', ')} FROM ${from}`; // prettier-ignore
const nulls = (...names: string[]) => Object.fromEntries(names.map((name) => [name, null]));

export interface History {
  readonly lines: number;
  readonly clients: number;
  readonly partners: number;
}

/**
 * A past of so many paid lines that proves: two lines an invoice, one in twenty credited in part, one in ten unearned, a
 * quarter approved, with ledger and figures. Made inside the database, since it is made of millions of rows.
 */
export async function fillHistory(url: string, lines: number): Promise<History> {
  const { writer, close } = await connect(url, entities);
  await migrate(writer);
  const run = (statement: string) => writer.query(statement) as Promise<unknown>;
  const invoices = Math.ceil(lines / 2);
  const partners = Math.max(1, Math.min(200, Math.round(invoices / 2_500)));
  const clients = partners * 100;
  const today = new Date().toISOString().slice(0, 10);
  await run('CREATE TABLE bench_digits (d INTEGER PRIMARY KEY)');
  await run(`INSERT INTO bench_digits VALUES ${[...'0123456789'].map((d) => `(${d})`).join(', ')}`);
  await run('CREATE TABLE bench_days (d INTEGER PRIMARY KEY, day VARCHAR(10), holdOn VARCHAR(10))');
  const days = Array.from({ length: DAYS }, (_, d) => addDays(today, d - DAYS));
  await run(
    `INSERT INTO bench_days VALUES ${days.map((day, d) => `(${d}, '${day}', '${addDays(day, 30)}')`).join(', ')}`,
  );
  await run('CREATE TABLE bench_numbers (n INTEGER PRIMARY KEY)');
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  await run(`INSERT INTO bench_numbers SELECT ${places.map((p, i) => `${p}.d * ${10 ** i}`).join(' + ')} AS n
    FROM ${places.map((p) => `bench_digits ${p}`).join(' CROSS JOIN ')}
    WHERE ${places.map((p, i) => `${p}.d * ${10 ** i}`).join(' + ')} < ${Math.max(invoices, clients)}`);
  await run(`CREATE TABLE bench_past (n INTEGER PRIMARY KEY, c INTEGER, p INTEGER, day VARCHAR(10), holdOn VARCHAR(10),
    net1 INTEGER, net2 INTEGER, earns2 INTEGER, a1 INTEGER, a2 INTEGER, credited INTEGER, x INTEGER, approved INTEGER)`);
  await run(`INSERT INTO bench_past SELECT n, n % ${clients}, (n % ${clients}) % ${partners}, day, holdOn, net1, net2, earns2,
      ${rounded('net1 * 2500', '10000')}, CASE WHEN earns2 = 1 THEN ${rounded('net2 * 1000', '10000')} ELSE 0 END, credited, 0,
      CASE WHEN n % 4 = 0 AND holdOn <= '${today}' THEN 1 ELSE 0 END
    FROM (SELECT n, 1000 + (n * 37) % 9000 AS net1, 500 + (n * 13) % 2000 AS net2,
        CASE WHEN n % 10 = 0 THEN 0 ELSE 1 END AS earns2, CASE WHEN n % 20 = 0 THEN 300 ELSE 0 END AS credited,
        FLOOR(n * ${DAYS} / ${invoices}) AS nth FROM bench_numbers WHERE n < ${invoices}) f JOIN bench_days ON d = nth`);
  await run(`UPDATE bench_past SET x = ${rounded('a1 * credited', 'net1')} WHERE credited > 0`);
  for (const statement of [...people(partners, clients), ...documents, ...earnings, ...ledger, ...figures])
    await run(statement);
  for (const table of ['digits', 'days', 'numbers', 'past']) await run(`DROP TABLE bench_${table}`);
  if (writer.options.type === 'better-sqlite3') await run('ANALYZE');
  else for (const { tableName } of writer.entityMetadatas) await run(`ANALYZE TABLE ${tableName}`);
  await close();
  return { lines: invoices * 2, clients, partners };
}

const people = (partners: number, clients: number) => {
  const [partner, client] = [id('par', 'n'), id('cli', 'n')];
  const own = id('par', `n % ${partners}`);
  const [all, each] = [`bench_numbers WHERE n < ${clients}`, `bench_numbers WHERE n < ${partners}`];
  return [
    into('partners', {
      ...{ id: partner, name: `CONCAT('Partner ', n)`, email: `CONCAT('p', n, '@bench.example')`, country: `'DE'` },
      ...{ currency: `'EUR'`, language: `'en'`, searchText: `CONCAT('partner ', n)`, status: `'ACTIVE'`, createdAt: BEFORE },
      version: 1,
    }, each), // prettier-ignore
    into('partner_enrolments', {
      ...{ id: id('enr', 'n'), partnerId: partner, programmeId: programme, joinedAt: BEFORE, leftAt: null },
    }, each), // prettier-ignore
    into('partner_tiers', {
      ...{ id: id('trh', 'n'), partnerId: partner, programmeId: programme, versionId: version, tier: `'PLATINUM'` },
      ...{ name: `'Platinum'`, clients: 100, since: BEFORE, until: null, cause: `'CLIENT_GAINED'`, clientId: null },
    }, each), // prettier-ignore
    into('partner_standings', {
      ...{ id: id('pst', 'n'), partnerId: partner, programmeId: programme, clients: 100, tier: `'PLATINUM'` },
      ...{ name: `'Platinum'`, since: BEFORE, tierId: id('trh', 'n'), versionId: version, recalibratedOn: `'2020-01-01'` },
    }, each), // prettier-ignore
    into('clients', {
      ...{ id: client, number: 'n + 1', kind: `'COMPANY'`, name: `CONCAT('Client ', n)`, firstName: `''`, lastName: `''` },
      ...{ company: `''`, phone: `''`, language: `'en'`, email: `CONCAT('c', n, '@bench.example')`, currency: `'EUR'` },
      ...{ country: `'DE'`, vatNumber: `''`, address1: `''`, address2: `''`, city: `''`, region: `''`, postcode: `''` },
      ...{ additional: `'{}'`, searchText: `''`, status: `'ACTIVE'`, createdAt: BEFORE, version: 1 },
      ...nulls('deletedAt', 'erasedAt'),
    }, all), // prettier-ignore
    into('relationships', {
      ...{ id: id('rel', 'n'), partnerId: own, clientId: client, kind: `'ATTRIBUTED'`, source: `'STAFF'`, since: BEFORE },
      endedAt: null,
    }, all), // prettier-ignore
    into('attributions', {
      ...{ id: id('att', 'n'), relationshipId: id('rel', 'n'), partnerId: own, clientId: client, programmeId: programme },
      ...{ source: `'STAFF'`, eligible: 1, reason: `'ATTRIBUTED'`, decidedAt: BEFORE, startedAt: BEFORE },
      ...nulls('invitedAt', 'acceptedAt', 'endedAt', 'windowFrom', 'windowUntil', 'windowEndedOn', 'windowEndReason'),
      ...{ stage: `'LEAD'`, signedUpAt: BEFORE, signedUpOn: `SUBSTR(${BEFORE}, 1, 10)`, leadAt: BEFORE },
      ...nulls('customerAt', 'customerOn', 'churnedAt', 'firstPaidAt', 'paidOn', 'originId'),
    }, all), // prettier-ignore
    into('client_activity', { id: client, activeServices: 1 }, all),
    into('subscriptions', {
      ...{ id: id('sub', 'n'), clientId: client, kind: `'SERVICE'`, name: `'Hosting'`, cycle: `'MONTHLY'`, quantity: 1 },
      ...{ ...money('price', 1000), status: `'ACTIVE'`, periods: 0, following: 0, createdAt: BEFORE, searchText: `''` },
      ...{ version: 1, productId: `'pro_bench'`, categoryId: `'cat_bench'` },
      ...nulls('orderId', 'orderItemId', 'domainName', 'liveDomain', 'anchorOn', 'periodStart', 'periodEnd', 'billedUntil'),
      ...nulls('endsOn', 'renewsOn', 'nextStepOn', 'suspendedAt', 'suspendReason', 'cancelReason', 'parentId', 'endedAt'),
    }, all), // prettier-ignore
  ];
};

const [PAID, NOTED] = [`CONCAT(day, ' 12:00:00.000')`, `CONCAT(day, ' 13:00:00.000')`];
const [invoice, client, partner, note] = [id('inv', 'n'), id('cli', 'c'), id('par', 'p'), id('crn', 'n')];
const [line1, line2, first, second, taken] = [
  ...[id('inl', 'n * 2'), id('inl', 'n * 2 + 1'), id('com', 'n * 3'), id('com', 'n * 3 + 1'), id('com', 'n * 3 + 2')],
] as [string, string, string, string, string];
const credits = 'bench_past WHERE credited > 0';

const line = (nth: 1 | 2): string =>
  into('invoice_lines', {
    ...{ id: nth === 1 ? line1 : line2, invoiceId: invoice, clientId: client, position: nth, kind: `'ONE_OFF'` },
    ...{ categoryKey: nth === 1 ? `'shared-hosting'` : `CASE WHEN earns2 = 1 THEN 'domains-ssl' ELSE 'consulting' END` },
    ...{ taxCategory: `'EXEMPT'`, description: `'Line'`, quantity: 1, ...money('unitPrice', `net${nth}`) },
    ...{ ...money('net', `net${nth}`), taxRate: 0, ...money('tax', 0) },
    ...{ ...money('creditedNet', nth === 1 ? 'credited' : 0), ...money('creditedTax', 0) },
    ...nulls('subscriptionId', 'orderItemId', 'productId', 'categoryId', 'periodStart', 'periodEnd', 'billingKey'),
  }, 'bench_past'); // prettier-ignore

const documents = [
  into('invoices', {
    ...{ id: invoice, number: `CONCAT('H-', n)`, clientId: client, currency: `'EUR'`, open: 0 },
    ...{ status: `CASE WHEN credited > 0 THEN 'PARTIALLY_REFUNDED' ELSE 'PAID' END`, ...money('net', 'net1 + net2') },
    ...{ ...money('tax', 0), ...money('total', 'net1 + net2'), ...money('paid', 'net1 + net2') },
    ...{ ...money('credited', 'credited'), taxTreatment: `'DOMESTIC'`, issuedOn: 'day', dueOn: 'day', paidAt: PAID },
    ...{ language: `'en'`, note: `''`, searchText: `''`, createdAt: PAID, version: 1 },
    ...nulls('orderId', 'seller', 'buyer', 'remindedFor', 'suspendedAt'),
  }, 'bench_past'), // prettier-ignore
  line(1),
  line(2),
  into('payments', {
    ...{ id: id('pay', 'n'), invoiceId: invoice, clientId: client, ...money('amount', 'net1 + net2') },
    ...{ ...money('applied', 'net1 + net2'), ...money('excess', 0), method: `'CARD'`, reference: `''` },
    ...{ receivedOn: 'day', createdAt: PAID, recordedByUserId: null },
  }, 'bench_past'), // prettier-ignore
  into('credit_notes', {
    ...{ id: note, number: `CONCAT('N-', n)`, invoiceId: invoice, clientId: client, ...money('net', 'credited') },
    ...{ ...money('tax', 0), ...money('total', 'credited'), ...money('returned', 0), reason: `'Bench'` },
    ...{ cause: `'REFUND'`, issuedOn: 'day', createdAt: NOTED, createdByUserId: null },
  }, credits), // prettier-ignore
  into('credit_note_lines', {
    ...{ id: id('cnl', 'n'), creditNoteId: note, invoiceLineId: line1, clientId: client, position: 1 },
    ...{ description: `'Line'`, ...money('net', 'credited'), taxRate: 0, ...money('tax', 0) },
  }, credits), // prettier-ignore
];

const approvedAt = `CASE WHEN approved = 1 THEN CONCAT(holdOn, ' 01:00:00.000') END`;
const commission = (columns: Columns, where: string) =>
  into('commissions', {
    ...{ partnerId: partner, kind: `'EARNING'`, status: `CASE WHEN approved = 1 THEN 'APPROVED' ELSE 'PENDING' END` },
    ...{ clientId: client, clientName: `CONCAT('Client ', c)`, invoiceId: invoice, invoiceNumber: `CONCAT('H-', n)` },
    ...{ lineDescription: `'Line'`, causeId: invoice, programmeId: programme, versionId: version },
    ...{ attributionId: id('att', 'c'), sale: `'FIRST'`, country: `'DE'`, tier: `'PLATINUM'`, tierName: `'Platinum'` },
    ...{ tierClients: 100, tierSince: BEFORE, currency: `'EUR'`, earnedAt: PAID, earnedOn: 'day', holdUntil: 'holdOn' },
    ...{ review: `'AUTOMATIC'`, approvedAt, approvedOn: 'CASE WHEN approved = 1 THEN holdOn END', searchText: `''` },
    ...nulls('creditNoteId', 'creditNoteNumber', 'reversesId', 'overrideId', 'productId', 'productKind', 'periodStart'),
    ...nulls('windowMonth', 'windowMonths', 'flatMinor', 'flatCurrency', 'reason', 'decidedAt', 'declinedOn'),
    ...nulls('decidedByUserId', 'payoutId', 'paidOn'),
    ...columns,
  }, where); // prettier-ignore
const hosting = { rule: `'shared-hosting/PLATINUM'`, category: `'shared-hosting'`, rate: 2500, invoiceLineId: line1 };
const domains = { rule: `'domains-ssl/PLATINUM'`, category: `'domains-ssl'`, rate: 1000, invoiceLineId: line2 };

const earnings = [
  commission({ ...hosting, id: first, ...money('base', 'net1'), ...money('amount', 'a1') }, 'bench_past'),
  commission({ ...domains, id: second, ...money('base', 'net2'), ...money('amount', 'a2') }, 'bench_past WHERE earns2 = 1'), // prettier-ignore
  commission({
    ...{ ...hosting, id: taken, kind: `'CLAWBACK'`, reversesId: first, causeId: note, creditNoteId: note },
    ...{ creditNoteNumber: `CONCAT('N-', n)`, ...money('base', '-credited'), ...money('amount', '-x'), earnedAt: NOTED },
  }, credits), // prettier-ignore
  into('unearned_lines', {
    ...{ id: line2, partnerId: partner, programmeId: programme, clientId: client, invoiceId: invoice },
    ...{ attributionId: id('att', 'c'), versionId: version, category: `'consulting'`, sale: `'FIRST'`, country: `'DE'` },
    ...{ tier: `'PLATINUM'`, ...money('base', 'net2'), credited: 0, reason: `'NO_RULE'`, clients: 100, paidOn: 'day' },
    ...nulls('productId', 'productKind', 'periodStart'),
  }, 'bench_past WHERE earns2 = 0'), // prettier-ignore
];

type Kind = 'earning' | 'clawback' | 'approval';
const entry = (kind: Kind, letter: string, at: string, on: string, where: string) =>
  into('ledger_entries', {
    ...{ id: id(`len${letter}`, 'n'), partnerId: partner, reference: `CONCAT('${kind}:bench-', n)` },
    ...{ kind: `'${kind.toUpperCase()}'`, reversesId: null, effectiveAt: at, recordedAt: at, recordedOn: on, currencies: `'EUR'` },
  }, where); // prettier-ignore
const posting = (letter: string, position: number, [account, minor, of]: readonly [string, string, string], where: string) =>
  into('ledger_postings', {
    ...{ id: id(`lpo${letter}${position}`, 'n'), partnerId: partner, entryId: id(`len${letter}`, 'n'), position },
    ...{ account: `'${account}'`, ...money('amount', minor), commissionId: of, adjustmentId: null, payoutId: null },
  }, where); // prettier-ignore
const approvals = 'bench_past WHERE approved = 1';

const ledger = [
  entry('earning', 'E', PAID, 'day', 'bench_past'),
  posting('E', 0, ['PENDING', 'a1', first], 'bench_past'),
  posting('E', 1, ['PENDING', 'a2', second], 'bench_past WHERE earns2 = 1'),
  posting('E', 2, ['EXPENSE', '-a1 - a2', 'NULL'], 'bench_past'),
  entry('clawback', 'C', NOTED, 'day', credits),
  posting('C', 0, ['PENDING', '-x', taken], credits),
  posting('C', 1, ['EXPENSE', 'x', 'NULL'], credits),
  entry('approval', 'A', approvedAt, 'holdOn', approvals),
  posting('A', 0, ['PENDING', '-a1', first], approvals),
  posting('A', 1, ['AVAILABLE', 'a1', first], approvals),
  posting('A', 2, ['PENDING', '-a2', second], `${approvals} AND earns2 = 1`),
  posting('A', 3, ['AVAILABLE', 'a2', second], `${approvals} AND earns2 = 1`),
  posting('A', 4, ['PENDING', 'x', taken], `${approvals} AND credited > 0`),
  posting('A', 5, ['AVAILABLE', '-x', taken], `${approvals} AND credited > 0`),
];

const onAccount = (name: string) => `SUM(CASE WHEN account = '${name}' THEN amountMinor ELSE 0 END)`;
const accounts = {
  ...{ pending: onAccount('PENDING'), available: onAccount('AVAILABLE'), expense: onAccount('EXPENSE') },
  ...{ inTransit: 0, paid: 0, exchange: 0 },
};
const events = `(SELECT partnerId, earnedOn AS day, category, tier, CASE WHEN kind = 'EARNING' THEN invoiceId END AS invoiceId,
      CASE WHEN status = 'APPROVED' THEN 0 ELSE amountMinor END AS waits,
      CASE WHEN status = 'APPROVED' THEN amountMinor ELSE 0 END AS available,
      CASE WHEN kind = 'EARNING' THEN baseMinor ELSE 0 END AS revenue,
      CASE WHEN kind = 'CLAWBACK' THEN -baseMinor ELSE 0 END AS refunded,
      CASE WHEN kind = 'EARNING' THEN amountMinor ELSE 0 END AS earned,
      CASE WHEN kind = 'CLAWBACK' THEN -amountMinor ELSE 0 END AS reversed, 0 AS approved FROM commissions
    UNION ALL SELECT partnerId, approvedOn, category, tier, NULL, 0, 0, 0, 0, 0, 0, amountMinor FROM commissions WHERE approvedOn IS NOT NULL
    UNION ALL SELECT partnerId, paidOn, category, tier, invoiceId, 0, 0, baseMinor, 0, 0, 0, 0 FROM unearned_lines) e`;
const sums = {
  ...{ revenue: 'SUM(revenue)', refunded: 'SUM(refunded)', earned: 'SUM(earned)', reversed: 'SUM(reversed)' },
  ...{ approved: 'SUM(approved)', declined: 0, paid: 0 },
};
const owned = { partnerId: 'partnerId', currency: `'EUR'` };

const figures = [
  into(
    'ledger_balances',
    { id: `CONCAT('lba', partnerId)`, ...owned, ...accounts },
    'ledger_postings GROUP BY partnerId',
  ),
  into('ledger_months', {
    ...{ id: `CONCAT('lmo', e.partnerId, SUBSTR(recordedOn, 1, 7))`, partnerId: 'e.partnerId', currency: `'EUR'` },
    ...{ month: 'SUBSTR(recordedOn, 1, 7)', ...accounts },
  }, 'ledger_entries e JOIN ledger_postings p ON p.entryId = e.id GROUP BY e.partnerId, SUBSTR(recordedOn, 1, 7)'), // prettier-ignore
  into('partner_daily', {
    ...{ id: `CONCAT(partnerId, '-', day)`, ...owned, programmeId: programme, day: 'day', ...sums, adjusted: 0 },
    ...{ transactions: 'COUNT(DISTINCT invoiceId)', rewardsPending: 'SUM(waits)', rewardsAvailable: 'SUM(available)' },
    ...{ rewardsSent: 0, rewardsPaid: 0 },
  }, `${events} GROUP BY partnerId, day`), // prettier-ignore
  into('commission_months', {
    ...{ id: `CONCAT(partnerId, SUBSTR(day, 1, 7), '-', category)`, ...owned, month: 'SUBSTR(day, 1, 7)' },
    ...{ programmeId: programme, category: 'category', tier: 'tier', ...sums },
  }, `${events} GROUP BY partnerId, SUBSTR(day, 1, 7), category, tier`), // prettier-ignore
  into('client_earnings', {
    ...{ id: `CONCAT('cle', clientId)`, ...owned, clientId: 'clientId', earned: 'SUM(earned)', revenue: 'SUM(revenue)' },
  }, `(SELECT partnerId, clientId, amountMinor AS earned, baseMinor AS revenue FROM commissions
    UNION ALL SELECT partnerId, clientId, 0, baseMinor FROM unearned_lines) e GROUP BY clientId, partnerId`), // prettier-ignore
  `UPDATE attributions SET firstPaidAt = (SELECT MIN(paidAt) FROM invoices i WHERE i.clientId = attributions.clientId),
     paidOn = (SELECT MIN(issuedOn) FROM invoices i WHERE i.clientId = attributions.clientId)`,
  into('referral_days', {
    ...{ id: `CONCAT('rfs', partnerId)`, partnerId: 'partnerId', programmeId: programme, day: 'signedUpOn' },
    ...{ signups: 'COUNT(*)', customers: 0, paid: 0, unpaid: 'SUM(CASE WHEN paidOn IS NULL THEN 1 ELSE 0 END)' },
  }, 'attributions GROUP BY partnerId, signedUpOn'), // prettier-ignore
  into('referral_days', {
    ...{ id: `CONCAT('rfp', partnerId, paidOn)`, partnerId: 'partnerId', programmeId: programme, day: 'paidOn' },
    ...{ signups: 0, customers: 0, paid: 'COUNT(*)', unpaid: 0 },
  }, 'attributions WHERE paidOn IS NOT NULL GROUP BY partnerId, paidOn'), // prettier-ignore
];
