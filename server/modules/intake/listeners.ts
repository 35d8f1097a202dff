import type { Work } from '../../platform/db/work';
import type { ClientErased } from '../clients/events';
import { IntakeReport } from './entity';

const PERSONAL = ['email', 'name', 'company'] as const;

/** Who an erased client was goes from what was reported of it; keys, days and amounts stay. */
export async function forgetReported(work: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  const known = [...knownBy.emails, ...knownBy.names].map((each) => each.toLowerCase()).filter(Boolean);
  for (const { id, key, body, searchText } of await work.of(IntakeReport).lockAll([{ clientId }])) {
    const held = PERSONAL.filter((name) => body[name] != null);
    if (held.length === 0 && !known.some((each) => searchText.includes(each))) continue;
    const blanks = Object.fromEntries(held.map((name) => [name, '[erased]']));
    await work.of(IntakeReport).update(id, { body: { ...body, ...blanks }, searchText: key.toLowerCase() });
  }
}
