import { Refusal } from '../../../kernel/refusal';
import { absent, below, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Attribution } from '../../attributions/entity';
import { noteAttribution } from '../../attributions/service/log';
import { Client } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { credit } from '../../links/service/credit';
import { Leads, type Given } from '../../links/service/leads';
import { endUnproven, mayYield, unprovenAmong } from '../../links/service/unproven';
import { clickIdOf } from '../../links/service/cookie';
import { judge, type SignUpFacts } from '../../links/rules/judge';
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
  readonly given: Given | null;
  readonly partnerId: string | null;
}

interface Account {
  readonly id: string;
  /** To whom it is put down today. */
  readonly holder: Attribution | null;
  /** Somebody signed up here with the address, and nobody has shown that it is theirs. */
  readonly unproven: boolean;
}

interface Entered extends Read {
  readonly clientId: string;
  readonly account: Account | null;
  readonly leads: SignUpFacts | null;
}

/**
 * Enters clients that signed up elsewhere: each is the account here with its address, or a new one, and whoever brought
 * it has it from the moment it signed up, unless another has it already. What it paid before that is entered first,
 * since it decides whether it earns. Accounts are locked before codes and clicks, as at a sign-up.
 */
export async function enterClients(work: Work, reports: readonly IntakeReport[]): Promise<void> {
  const read = await readAll(work, reports);
  if (read.length === 0) return;
  const known = await accountsOf(work, read);
  const leads = await Leads.read(work, read.flatMap(({ given }) => given ?? [])); // prettier-ignore
  const entered: Entered[] = [];
  for (const each of read) {
    const { report, body, given } = each;
    try {
      const facts = given && leads.at(given, [], report.occurredAt);
      const account = known(body.email);
      const clientId = account?.id ?? (await open(work, body));
      apply(report, clientId, clientId);
      const next = { ...each, clientId, account, leads: facts };
      entered.push(next);
      if (facts && (await outcomeOf(next, leads)) !== 'LEFT') await leads.take(body.email, facts);
    } catch (error) {
      // Refused before anything of it was written: see createClient.
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
    }
  }
  await keep(work, entered.map(({ report }) => report)); // prettier-ignore
  await enterEarlier(work, entered);
  for (const each of entered) await putDown(work, each, await outcomeOf(each, leads));
}

type Outcome = 'CREDITED' | 'REPLACED' | 'LEFT';

/** Whoever has the client keeps it, but for what an unproven sign-up has put down: the operator's own word is better. */
async function outcomeOf({ body, account, ...named }: Entered, leads: Leads): Promise<Outcome> {
  const holder = account?.holder;
  if (!holder) return 'CREDITED';
  const partnerId = broughtBy(named);
  if (!partnerId || partnerId === holder.partnerId || !account.unproven || !mayYield(holder)) return 'LEFT';
  return named.leads && (await leads.isOwn(body.email, partnerId)) ? 'LEFT' : 'REPLACED';
}

const broughtBy = ({ leads, partnerId }: Pick<Entered, 'leads' | 'partnerId'>) =>
  leads ? (judge(leads).winner?.partnerId ?? null) : partnerId;

async function putDown(work: Work, entered: Entered, outcome: Outcome): Promise<void> {
  const { body, leads, partnerId, clientId, account, report } = entered;
  const { email } = body;
  const at = report.occurredAt;
  // From now on it is proven: a sign-up here takes it from nobody.
  if (account?.unproven) await noteAttribution(work, { kind: 'SIGN_UP', clientId, email, at, details: { reported: true } }); // prettier-ignore
  if (outcome === 'LEFT') return noteLeft(work, entered);
  if (outcome === 'REPLACED') await endUnproven(work, account!.holder!, at);
  if (leads) await credit(work, { clientId, email }, leads);
  else if (partnerId) await relateTo(work, partnerId, clientId, at);
}

/** Whoever was reported to have brought it can read why it is another's. */
async function noteLeft(work: Work, entered: Entered): Promise<void> {
  const { leads, body, clientId, account } = entered;
  const partnerId = broughtBy(entered);
  if (!partnerId || partnerId === account?.holder?.partnerId) return;
  const winner = leads && judge(leads).winner;
  await noteAttribution(work, {
    ...{ kind: 'REFUSED', clientId, email: body.email, partnerId, originId: winner?.originId ?? null },
    details: { source: winner?.source ?? 'STAFF', reason: 'HELD' },
  });
}

async function readAll(work: Work, reports: readonly IntakeReport[]): Promise<Read[]> {
  const partners = await partnersNamed(work, reports);
  const read: Read[] = [];
  for (const report of reports)
    try {
      const body = clientBody(report.body, formsAt(work.now));
      const partnerId = body.partnerKey === null ? null : partners(body.partnerKey);
      read.push({ report, body, partnerId, given: givenIn(body) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(report, error);
    }
  return read.sort((a, b) => a.report.occurredAt.getTime() - b.report.occurredAt.getTime());
}

function givenIn({ coupon, code, clickId }: ClientBody): Given | null {
  return coupon || code || clickId ? { coupon, code, clickId: clickIdOf(clickId ?? undefined) } : null;
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

/**
 * The accounts here that are theirs, each given out once: an address may have several accounts elsewhere. They are
 * locked first, so that of two reports with one address at the same moment the second finds what the first has done.
 */
async function accountsOf(work: Work, read: readonly Read[]): Promise<(email: string) => Account | null> {
  const { of } = work;
  const emails = new Set(read.map(({ body }) => body.email));
  const theirs = { email: oneOf([...emails]), deletedAt: absent() };
  const found = (await of(Client).list({ where: [theirs], columns: ['id'] })).map(({ id }) => id);
  const accounts = found.length > 0 ? await of(Client).lockAll([{ ...theirs, id: oneOf(found) }]) : [];
  const ids = accounts.map(({ id }) => id);
  const reported = await of(IntakeReport).list({
    where: [{ clientId: oneOf(ids), kind: ReportKind.CLIENT, status: ReportStatus.APPLIED }],
    columns: ['clientId'],
  });
  const held = await of(Attribution).list({ where: [{ clientId: oneOf(ids), endedAt: absent() }] });
  const taken = new Set(reported.map(({ clientId }) => clientId));
  const holders = new Map(held.map((each) => [each.clientId, each]));
  const unproven = await unprovenAmong(work, ids);
  return (email) => {
    const account = accounts.find((each) => each.email === email && !taken.has(each.id));
    if (!account) return null;
    const { id } = account;
    taken.add(id);
    return { id, holder: holders.get(id) ?? null, unproven: unproven.has(id) };
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
