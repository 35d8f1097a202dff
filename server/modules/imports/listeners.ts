import { containing, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { ClientErased } from '../clients/events';
import { ImportRow } from './entity';

const AT_ONCE = 200;

/** Empties the rows of uploaded files that an erased client stands in; the records they became are known by reference. */
export async function forgetRows({ of }: Work, { knownBy }: ClientErased): Promise<void> {
  const words = [...knownBy.emails, ...knownBy.names].map((word) => JSON.stringify(word));
  const rows = await of(ImportRow).list({
    where: [words.map((word) => ({ cells: containing(word) }))],
    columns: ['id'],
  });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
    await of(ImportRow).updateWhere([{ id: oneOf(ids) }], { cells: {}, problems: null });
  }
}
