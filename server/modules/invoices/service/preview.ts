import type { Reading } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import type { OrderPreview } from '../../orders/entity';
import { totalsOf } from '../rules/amounts';
import { lineTexts } from '../rules/texts';
import { today } from './day';
import { firstLines } from './first';
import { taxationOf, taxed } from './price';

/** What the first invoice of an order would come to today: the same lines, the same rounding. */
export async function taxOfPreview(reading: Reading, { clientId, currency, lines }: OrderPreview) {
  const client = await reading.of(Client).get(clientId);
  const on = await today(reading);
  const drafts = lines.flatMap((line) =>
    firstLines(
      { ...line, id: '', subscriptionId: null },
      { taxCategory: line.taxCategory, category: { id: line.categoryId, key: '' } },
      on,
      lineTexts(client.language),
    ),
  );
  return totalsOf(taxed(await taxationOf(reading, client, on), drafts, currency), currency);
}
