import type { CalendarDate } from '../../../kernel/period';
import type { Work } from '../../../platform/db/work';
import { createClient } from '../../clients/service/create';
import { Partner } from '../../partners/entity';
import { RelationshipKind } from '../../relationships/entity';
import { relate } from '../../relationships/service';
import { RowRefusal } from './records';

export interface ClientRow {
  readonly ref: string;
  readonly email: string;
  readonly country: string;
  readonly partner: string | null;
  readonly since: CalendarDate | null;
  readonly [fact: string]: string | null;
}

const FACTS = [
  ...['company', 'firstName', 'lastName', 'email', 'phone', 'language', 'currency', 'country', 'vatNumber'],
  ...['address1', 'address2', 'city', 'region', 'postcode'],
] as const;

export async function enterClient(work: Work, row: ClientRow): Promise<string> {
  const partner = row.partner ? await partnerOf(work, row.partner) : null;
  const given = FACTS.filter((name) => row[name] !== null).map((name) => [name, row[name]]);
  const id = await createClient(work, Object.fromEntries(given) as Record<string, string>);
  if (partner) await relate(work, { partnerId: partner.id, clientId: id, kind: RelationshipKind.ATTRIBUTED }, 'IMPORT');
  return id;
}

async function partnerOf({ of }: Work, ref: string): Promise<Partner> {
  const where = ref.includes('@') ? { email: ref.toLowerCase() } : { name: ref };
  const found = await of(Partner).list({ where: [where], limit: 2 });
  if (found.length === 1) return found[0]!;
  throw found.length > 1
    ? new RowRefusal('partner', 'AMBIGUOUS_PARTNER', `several partners are called ${ref}; write an e-mail address`)
    : new RowRefusal('partner', 'UNKNOWN_PARTNER', `${ref} is no partner here`);
}
