import type { QueryRunner } from 'typeorm';
import { dateIn } from '../../../kernel/period';
import { instantFrom } from '../shape';
import { big, day, optional, widens } from './columns';

interface Paid {
  readonly id: string;
  readonly firstPaidAt: string;
  readonly signedUpOn: string;
}

/** The latest attribution of a relationship: the one that is counted. */
const LATEST = `NOT EXISTS (SELECT 1 FROM attributions b
  WHERE b.relationshipId = a.relationshipId AND b.startedAt > a.startedAt)`;
const OF_DAY = 'a.partnerId = referral_days.partnerId AND a.programmeId = referral_days.programmeId';

async function fill(db: QueryRunner): Promise<void> {
  const ask = async <R>(statement: string): Promise<R[]> => (await db.query(statement)) as R[];
  const [zone] = await ask<{ value: string }>(`SELECT value FROM settings WHERE id = 'timeZone'`);
  const timeZone = zone ? (JSON.parse(zone.value) as string) : 'UTC';
  const paid = await ask<Paid>(
    `SELECT id, firstPaidAt, CAST(signedUpOn AS CHAR) AS signedUpOn FROM attributions WHERE firstPaidAt IS NOT NULL`,
  );
  for (const { id, firstPaidAt, signedUpOn } of paid) {
    const on = dateIn(timeZone, instantFrom(firstPaidAt));
    await db.query('UPDATE attributions SET paidOn = ? WHERE id = ?', [on < signedUpOn ? signedUpOn : on, id]);
  }
  await db.query(
    `INSERT INTO referral_days (id, partnerId, programmeId, day, signups, customers)
     SELECT CONCAT('rfd_', MIN(a.id)), a.partnerId, a.programmeId, a.paidOn, 0, 0 FROM attributions a
     WHERE a.paidOn IS NOT NULL AND NOT EXISTS (SELECT 1 FROM referral_days d WHERE d.partnerId = a.partnerId
       AND d.programmeId = a.programmeId AND d.day = a.paidOn)
     GROUP BY a.partnerId, a.programmeId, a.paidOn`,
  );
  await db.query(
    `UPDATE referral_days SET
       paid = (SELECT COUNT(*) FROM attributions a WHERE ${OF_DAY} AND a.paidOn = referral_days.day AND ${LATEST}),
       unpaid = (SELECT COUNT(*) FROM attributions a
         WHERE ${OF_DAY} AND a.signedUpOn = referral_days.day AND a.paidOn IS NULL AND ${LATEST})`,
  );
}

/** Who paid anything for the first time on a day, and who of those that signed up on it has not yet. */
export const FirstPayments1700000000095 = widens(
  'FirstPayments1700000000095',
  { attributions: [day('paidOn', optional)], referral_days: [big('paid'), big('unpaid')] },
  fill,
);
