import { ERASED } from '../../platform/audit/redact';
import { containing, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { ClientErased } from '../clients/events';
import { IntakeReport, ReportKind, ReportStatus } from './entity';
import { isAbout } from './rules/about';

const PERSONAL = ['email', 'name', 'company'] as const;

/** Who an erased client was goes from what was reported of it, entered or refused; keys, days and amounts stay. */
export async function forgetReported(work: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  const known = [...knownBy.emails, ...knownBy.names].map((each) => each.toLowerCase()).filter(Boolean);
  const refused = await refusedAbout(work, knownBy.emails);
  for (const report of await work.of(IntakeReport).lockAll([[{ clientId }, { id: oneOf(refused) }]])) {
    const { id, key, body, searchText, status } = report;
    const held = PERSONAL.filter((name) => body[name] != null);
    if (held.length === 0 && !known.some((each) => searchText.includes(each))) continue;
    const blanks = Object.fromEntries(held.map((name) => [name, ERASED]));
    // Why it was refused may quote it, and a refused one is mended whatever its body was before.
    const why = status === ReportStatus.REFUSED ? { message: null, values: null, bodyHash: '' } : {};
    await work.of(IntakeReport).update(id, { body: { ...body, ...blanks }, searchText: key.toLowerCase(), ...why });
  }
}

/** Refused reports never got a client: they are found by the address that they came with. */
async function refusedAbout({ of }: Work, emails: readonly string[]): Promise<string[]> {
  if (emails.length === 0) return [];
  const open = { kind: ReportKind.CLIENT, clientId: null };
  const found = await of(IntakeReport).list({
    where: [
      emails.flatMap((email) => [
        { ...open, searchText: containing(email.toLowerCase()) },
        { ...open, body: containing(email) },
      ]),
    ],
    columns: ['id', 'searchText', 'body'],
  });
  return found.filter((report) => emails.some((email) => isAbout(report, email))).map(({ id }) => id);
}
