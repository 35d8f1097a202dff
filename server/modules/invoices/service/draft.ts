import type { Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Product } from '../../catalogue/entity';
import { InvoiceLineKind, type Invoice } from '../entity/invoice';
import { STANDARD } from '../rules/tax';
import { productFacts } from './first';
import { createInvoice } from './issue';

export interface WrittenLine {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly productId?: string | null;
  readonly taxCategory?: string | null;
}

export interface WrittenInvoice {
  readonly clientId: string;
  readonly lines: readonly WrittenLine[];
  readonly note?: string | null;
}

/** A draft that staff write. A line with a product is taxed, and earns, as the product does. */
export async function writeDraft(work: Work, { clientId, lines, note }: WrittenInvoice): Promise<Invoice> {
  const ids = lines.map(({ productId }) => productId).filter((id) => id != null);
  const known = new Set((await work.of(Product).byIds([...new Set(ids)])).map(({ id }) => id));
  const facts = await productFacts(work, ids);
  const drafts = lines.map(({ productId = null, taxCategory, description, quantity, unitPrice }, index) => {
    const path = ['input', 'lines', String(index)];
    if (!description.trim()) throw new Refusal('REQUIRED', 'Say what the line is for.', [...path, 'description']);
    if (productId && !known.has(productId))
      throw new Refusal('NOT_FOUND', `There is no product ${productId.slice(0, 64)}.`, [...path, 'productId'], {
        what: 'Product',
      });
    return {
      ...{ kind: InvoiceLineKind.ONE_OFF, description: description.trim(), quantity, unitPrice, productId },
      ...(productId ? facts(productId) : { taxCategory: taxCategory ?? STANDARD }),
    };
  });
  return createInvoice(work, { clientId, lines: drafts, note: note ?? '' });
}
