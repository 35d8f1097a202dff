import type { Actor } from '../kernel/actor';
import { ReportKind } from '../modules/intake/entity';
import { receive } from '../modules/intake/service/receive';
import type { Stage } from './stage';

const DAY = 86_400_000;
const CUSTOMERS = [
  ['Cafe Mole', 'hello@cafe-mole.example', 'DE', 95],
  ['Velo Krause', 'post@velo-krause.example', 'DE', 64],
  ['Studio Lumen', 'studio@lumen-foto.example', 'AT', 33],
] as const;

/**
 * The operator sells a second brand whose sign-up and billing are elsewhere: its program reports what happened there.
 * Most of it is entered; a payment waits for its client, and two reports were refused.
 */
export async function reportFromElsewhere(stage: Stage, billing: Actor, partnerId: string): Promise<void> {
  const { db, now } = stage;
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const dayOf = (at: Date) => at.toISOString().slice(0, 10);
  await receive(
    db,
    billing,
    ReportKind.CLIENT,
    CUSTOMERS.map(([company, email, country, days]) => ({
      ...{ key: email, email, company, country, language: 'en', signedUpAt: ago(days).toISOString() },
      partnerKey: partnerId,
    })),
  );
  const months = CUSTOMERS.flatMap(([company, email, , days]) =>
    Array.from({ length: Math.floor((days - 2) / 30) + 1 }, (_, month) => ({ company, email, month, at: ago(days - 2 - month * 30) })),
  ); // prettier-ignore
  const sales = months.map(({ company, email, month, at }) => ({
    ...{ key: `${email}-${month}`, clientKey: email, currency: 'EUR', occurredAt: at.toISOString() },
    number: `SHOP-${company.slice(0, 4).toUpperCase().trim()}-${month + 1}`,
    lines: [
      {
        ...{ key: 'plan', category: 'shared-hosting', description: 'Shop plan', net: '49.00', tax: '9.31' },
        ...{ recurring: true, renewal: month > 0, periodFrom: dayOf(at), periodUntil: dayOf(new Date(at.getTime() + 30 * DAY)) },
      },
    ],
  })); // prettier-ignore
  const odd = { ...sales[0]!, occurredAt: ago(1).toISOString() };
  await receive(db, billing, ReportKind.TRANSACTION, [
    ...sales,
    { ...odd, key: 'nobody-1', number: 'SHOP-9001', clientKey: 'new@unreported.example' },
    { ...odd, key: 'toys-1', number: 'SHOP-9002', lines: [{ ...odd.lines[0], category: 'toys', recurring: false }] },
    { ...odd, key: 'euro-1', number: 'SHOP-9003', currency: 'EURO' },
  ]);
  await receive(db, billing, ReportKind.REFUND, [
    {
      ...{ key: 'refund-1', transactionKey: `${CUSTOMERS[1][1]}-1`, number: 'SHOP-R-1', reason: 'Two days without service' },
      ...{ occurredAt: ago(12).toISOString(), lines: [{ key: 'plan', net: '5.00' }] },
    },
  ]); // prettier-ignore
}
