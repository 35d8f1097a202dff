import { instantFrom, instantText } from '../../platform/db/shape';
import type { RawRow } from '../../platform/db/sql';
import type { Reading } from '../../platform/db/work';
import { defaults, withDefaults } from '../settings/rules';
import { ReferralLink } from './entity';

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

export interface Clicks {
  readonly clicks: number;
  readonly lastAt: Date | null;
}

const clicksFrom = (row: RawRow | undefined): Clicks => ({
  clicks: Number(row?.['clicks'] ?? 0),
  lastAt: row?.['lastAt'] ? instantFrom(row['lastAt'] as string) : null,
});

/** A link's clicks after one instant and until another. For the house alone. */
export async function clicksBetween({ raw }: Reading, linkId: string, after: Date, until: Date): Promise<Clicks> {
  const [row] = await raw(
    'SELECT COUNT(*) AS clicks, MAX(c.at) AS lastAt FROM clicks c WHERE c.linkId = ? AND c.at > ? AND c.at <= ?',
    [linkId, instantText(after), instantText(until)],
  );
  return clicksFrom(row);
}

/** The links with clicks that nobody has added to their count yet, until an instant. For the house alone. */
export async function uncounted({ raw }: Reading, until: Date): Promise<readonly string[]> {
  const rows = await raw(
    `SELECT l.id FROM referral_links l WHERE EXISTS (
       SELECT 1 FROM clicks c WHERE c.linkId = l.id AND c.at > l.countedUntil AND c.at <= ?) ORDER BY l.id`,
    [instantText(until)],
  );
  return rows.map(({ id }) => id as string);
}

/** How often each of the links was clicked, and when last, as far as they are the asker's. */
export async function clicksOf(reading: Reading, linkIds: readonly string[]): Promise<Clicks[]> {
  const links = await reading.of(ReferralLink).byIds(linkIds);
  const rows = await reading.raw(
    `SELECT c.linkId, COUNT(*) AS clicks, MAX(c.at) AS lastAt FROM clicks c
     JOIN referral_links l ON l.id = c.linkId AND c.at > l.countedUntil
     WHERE c.linkId IN (${links.map(() => '?').join(', ') || 'NULL'}) GROUP BY c.linkId`,
    links.map(({ id }) => id),
  );
  const since = new Map(rows.map((row) => [row['linkId'] as string, clicksFrom(row)]));
  const counted = new Map(links.map((link) => [link.id, link]));
  return linkIds.map((id) => {
    const { clicks, lastAt } = since.get(id) ?? { clicks: 0, lastAt: null };
    const link = counted.get(id);
    return { clicks: (link?.counted ?? 0) + clicks, lastAt: lastAt ?? link?.lastCountedAt ?? null };
  });
}
