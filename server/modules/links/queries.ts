import { instantText } from '../../platform/db/shape';
import type { RawRow } from '../../platform/db/sql';
import type { Reading, Work } from '../../platform/db/work';
import { defaults, withDefaults } from '../settings/rules';

/** What a click needs of its link, in one statement. For the house alone. */
export interface Destination {
  readonly linkId: string;
  readonly partnerId: string;
  readonly target: string;
  readonly hosts: readonly string[];
  readonly cookieDays: number;
}

const SETTING = (name: string) => `(SELECT s.value FROM settings s WHERE s.id = '${name}')`;

/** The links of those codes that work, of partners that are active; null for each that is none. For the house alone. */
export async function destinationsOf(
  { raw }: Reading,
  codes: readonly string[],
): Promise<readonly (Destination | null)[]> {
  const wanted = padded([...new Set(codes)]);
  const rows = await raw(
    `SELECT l.code, l.id AS linkId, l.partnerId, l.target, ${SETTING('redirectHosts')} AS hosts,
       ${SETTING('cookieDays')} AS days
     FROM referral_links l JOIN partners p ON p.id = l.partnerId AND p.status = 'ACTIVE'
     WHERE l.code IN (${wanted.map(() => '?').join(', ')}) AND l.archivedAt IS NULL`,
    wanted,
  );
  const found = new Map(rows.map((row) => [row['code'] as string, destination(row)]));
  return codes.map((code) => found.get(code) ?? null);
}

function destination(row: RawRow): Destination {
  const text = (name: string) => row[name] as string;
  const chosen = [['redirectHosts', row['hosts']], ['cookieDays', row['days']]] as const; // prettier-ignore
  const stored = chosen.flatMap(([name, value]) =>
    value == null ? [] : [[name, JSON.parse(value as string)] as const],
  );
  const { redirectHosts: hosts, cookieDays } =
    stored.length > 0 ? withDefaults(new Map<string, unknown>(stored)) : defaults;
  return { linkId: text('linkId'), partnerId: text('partnerId'), target: text('target'), hosts, cookieDays };
}

const SIZES = [1, 2, 5, 10, 25, 50, 100];

/** Made up to one of a few lengths, so that few statements are prepared. */
function padded(values: readonly string[]): string[] {
  const size = SIZES.find((each) => each >= values.length) ?? values.length;
  return [...values, ...Array.from({ length: size - values.length }, () => values[0]!)];
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

/** Adds to links' counts; their rows are locked until the transaction ends. For the house alone. */
export async function countClicks({ write, now }: Work, counts: ReadonlyMap<string, number>): Promise<void> {
  // In the order of their ids: two processes that count at the same time wait for one another, and not each for the other.
  const ids = [...counts.keys()].sort();
  await write(
    `UPDATE referral_links SET lastClickAt = ?, clicks = clicks + CASE id ${ids.map(() => 'WHEN ? THEN ?').join(' ')} ELSE 0 END
     WHERE id IN (${ids.map(() => '?').join(', ')})`,
    [instantText(now), ...ids.flatMap((id) => [id, counts.get(id)!]), ...ids],
  );
}
