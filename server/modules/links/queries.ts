import { instantText } from '../../platform/db/shape';
import type { Reading, Work } from '../../platform/db/work';
import { withDefaults } from '../settings/rules';

/** What a click needs of its link, in one statement. For the house alone. */
export interface Destination {
  readonly linkId: string;
  readonly partnerId: string;
  readonly target: string;
  readonly hosts: readonly string[];
  readonly cookieDays: number;
}

const SETTING = (name: string) => `(SELECT s.value FROM settings s WHERE s.id = '${name}')`;

/** The link of a code that works, of a partner that is active; null when there is none. */
export async function destinationOf({ raw }: Reading, code: string): Promise<Destination | null> {
  const [row] = await raw(
    `SELECT l.id AS linkId, l.partnerId, l.target, ${SETTING('redirectHosts')} AS hosts, ${SETTING('cookieDays')} AS days
     FROM referral_links l JOIN partners p ON p.id = l.partnerId AND p.status = 'ACTIVE'
     WHERE l.code = ? AND l.archivedAt IS NULL`,
    [code],
  );
  if (!row) return null;
  const text = (name: string) => row[name] as string;
  const chosen = [['redirectHosts', row['hosts']], ['cookieDays', row['days']]] as const; // prettier-ignore
  const stored = chosen.flatMap(([name, value]) =>
    value == null ? [] : [[name, JSON.parse(value as string)] as const],
  );
  const { redirectHosts: hosts, cookieDays } = withDefaults(new Map<string, unknown>(stored));
  return { linkId: text('linkId'), partnerId: text('partnerId'), target: text('target'), hosts, cookieDays };
}

const TABLES = { link: 'referral_links', coupon: 'coupons' } as const;

/** Whether anybody has the code, or had it. Codes are public: whoever types one into an address learns the same. */
export async function isTaken({ raw }: Reading, kind: keyof typeof TABLES, code: string): Promise<boolean> {
  return (await raw(`SELECT 1 AS one FROM ${TABLES[kind]} WHERE code = ?`, [code])).length > 0;
}

/** The addresses of the partner and its people, in lower case. For the house alone. */
export async function emailsOf({ raw }: Reading, partnerId: string): Promise<string[]> {
  const rows = await raw(
    `SELECT u.email FROM partner_members m JOIN users u ON u.id = m.userId WHERE m.partnerId = ?
     UNION SELECT email FROM partners WHERE id = ?`,
    [partnerId, partnerId],
  );
  return rows.map((row) => (row['email'] as string).toLowerCase());
}

/** Adds to a link's count; its row is locked until the transaction ends. For the house alone. */
export async function countClicks({ write, now }: Work, linkId: string, count: number): Promise<void> {
  await write('UPDATE referral_links SET clicks = clicks + ?, lastClickAt = ? WHERE id = ?', [
    count,
    instantText(now),
    linkId,
  ]);
}
