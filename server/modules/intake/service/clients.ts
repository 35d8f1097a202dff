import { Refusal } from '../../../kernel/refusal';
import { absent, below, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Attribution } from '../../attributions/entity';
import { Client } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { credit } from '../../links/service/credit';
import { leadsOf } from '../../links/service/leads';
import { clickIdOf } from '../../links/service/cookie';
import type { SignUpFacts } from '../../links/rules/judge';
import { Partner, PartnerStatus } from '../../partners/entity';
import { RelationshipKind } from '../../relationships/entity';
import { relate } from '../../relationships/service';
import { IntakeReport, ReportKind, ReportStatus } from '../entity';
import { clientBody, type ClientBody } from '../rules/bodies';
import { apply, formsAt, keep, needOf, refuse } from './attempt';
import { enterTransactions } from './transactions';

interface Read {
  readonly report: IntakeReport;
  readonly body: ClientBody;
  readonly leads: SignUpFacts | null;
  readonly partnerId: string | null;
}

/**
 * Enters clients that signed up elsewhere: each is the account here with its address, or a new one, and whoever brought
 * it has it from the moment it signed up. What it paid before that is entered first, since it decides whether it earns.
 */
export async function enterClients(work: Work, reports: readonly IntakeReport[]): Promise<void> {
  const read = await readAll(work, reports);
  if (read.length === 0) return;
  const known = await accountsOf(work, read);
  const entered: (Read & { readonly clientId: string; readonly held: boolean })[] = [];
  for (const each of read) {
    const existing = known(each.body.email);
    try {
      const clientId = existing?.id ?? (await open(work, each.body));
      apply(each.report, clientId, clientId);
      entered.push({ ...each, clientId, held: existing?.held ?? false });
    } catch (error) {
      // Refused before anything of it was written: see createClient.
      if (!(error instanceof Refusal)) throw error;
      refuse(each.report, error);
    }
  }
  await keep(work, entered.map(({ report }) => report)); // prettier-ignore
  await enterEarlier(work, entered);
  for (const { body, leads, partnerId, clientId, held, report } of entered) {
    if (held) continue;
    if (leads) await credit(work, { clientId, email: body.email }, leads);
    else if (partnerId) await relateTo(work, partnerId, clientId, report.occurredAt);
  }
}

async function readAll(work: Work, reports: readonly IntakeReport[]): Promise<Read[]> {
  const partners = await partnersNamed(work, reports);
  const links = new Map<string, SignUpFacts>();
  const read: Read[] = [];
  for (const report of reports)
    try {
      const body = clientBody(report.body, formsAt(work.now));
      const partnerId = body.partnerKey === null ? null : partners(body.partnerKey);
      read.push({ report, body, partnerId, leads: await leadsIn(work, report, body, links) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
    }
  return read.sort((a, b) => a.report.occurredAt.getTime() - b.report.occurredAt.getTime());
}

/** What the codes and the click stood for when it signed up. A bulk names the same link many times: it is read once. */
async function leadsIn(
  work: Work,
  { occurredAt }: IntakeReport,
  { coupon, code, clickId }: ClientBody,
  links: Map<string, SignUpFacts>,
): Promise<SignUpFacts | null> {
  if (!coupon && !code && !clickId) return null;
  const shared = code !== null && !coupon && !clickId ? code.toLowerCase() : null;
  const known = shared === null ? undefined : links.get(shared);
  if (known) return { ...known, at: occurredAt };
  const given = { coupon, code, clickId: clickIdOf(clickId ?? undefined) };
  const leads = await leadsOf(work, given, [], occurredAt);
  if (shared !== null) links.set(shared, leads);
  return leads;
}

async function partnersNamed({ of }: Work, reports: readonly IntakeReport[]): Promise<(key: string) => string> {
  const keys = reports.flatMap(({ body }) =>
    typeof body['partnerKey'] === 'string' ? [body['partnerKey'].trim()] : [],
  );
  const wanted = [...new Set(keys)];
  const where = [[{ id: oneOf(wanted) }, { email: oneOf(wanted.map((key) => key.toLowerCase())) }]];
  const found = wanted.length > 0 ? await of(Partner).list({ where }) : [];
  return (key) => {
    const partner = found.find(({ id, email }) => id === key || email === key.toLowerCase());
    if (!partner) throw new Refusal('UNKNOWN_PARTNER', `There is no partner ${key}.`, ['partnerKey'], { value: key });
    if (partner.status === PartnerStatus.SUSPENDED)
      throw new Refusal('PARTNER_SUSPENDED', `${partner.name} is suspended.`, ['partnerKey'], { name: partner.name });
    return partner.id;
  };
}

/** The accounts here that are theirs, each given out once: an address may have several accounts elsewhere. */
async function accountsOf({ of }: Work, read: readonly Read[]) {
  const emails = [...new Set(read.map(({ body }) => body.email))];
  const accounts = await of(Client).list({
    where: [{ email: oneOf(emails), deletedAt: absent() }],
    columns: ['id', 'email'],
  });
  const ids = accounts.map(({ id }) => id);
  const reported = await of(IntakeReport).list({
    where: [{ clientId: oneOf(ids), kind: ReportKind.CLIENT, status: ReportStatus.APPLIED }],
    columns: ['clientId'],
  });
  const held = await of(Attribution).list({
    where: [{ clientId: oneOf(ids), endedAt: absent() }],
    columns: ['clientId'],
  });
  const taken = new Set(reported.map(({ clientId }) => clientId));
  const attributed = new Set(held.map(({ clientId }) => clientId));
  return (email: string) => {
    const account = accounts.find((each) => each.email === email && !taken.has(each.id));
    if (!account) return null;
    taken.add(account.id);
    return { id: account.id, held: attributed.has(account.id) };
  };
}

function open(work: Work, { name, company, email, country, language, currency }: ClientBody): Promise<string> {
  const [firstName = '', ...rest] = name.split(/\s+/);
  const names = rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName: '', lastName: firstName };
  return createClient(work, { ...names, company, email, country, language, ...(currency && { currency }) });
}

/** What a client had paid before it signed up waited for it; whether it earns hangs on that. */
async function enterEarlier(
  work: Work,
  entered: readonly { readonly report: IntakeReport; readonly body: ClientBody }[],
): Promise<void> {
  const since = new Map(entered.map(({ report, body }) => [needOf(ReportKind.CLIENT, body.key), report.occurredAt]));
  if (since.size === 0) return;
  const latest = new Date(Math.max(...[...since.values()].map((at) => at.getTime())));
  const waiting = await work
    .of(IntakeReport)
    .lockAll([{ status: ReportStatus.WAITING, waitsFor: oneOf([...since.keys()]), occurredAt: below(latest) }]);
  const earlier = waiting.filter(({ waitsFor, occurredAt }) => occurredAt < since.get(waitsFor!)!);
  await enterTransactions(work, earlier);
  await keep(work, earlier);
}

/** Put down by the operator itself. */
async function relateTo(work: Work, partnerId: string, clientId: string, at: Date): Promise<void> {
  const terms = { invitedAt: at, acceptedAt: at };
  await relate(work, { partnerId, clientId, kind: RelationshipKind.ATTRIBUTED }, 'STAFF', terms);
}
