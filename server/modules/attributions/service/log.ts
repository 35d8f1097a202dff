import type { Where } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { pseudonym } from '../../../platform/secrets';
import { AttributionEvent, AttributionEventKind } from '../entity';

export interface Noted {
  readonly kind: `${AttributionEventKind}`;
  readonly partnerId?: string | null;
  readonly clientId?: string | null;
  /** The address that it is about; what is kept stands for it and does not tell it. */
  readonly email?: string | null;
  /** The link, coupon, claim or invitation. */
  readonly originId?: string | null;
  /** What the log tells besides; never who somebody is. */
  readonly details?: AttributionEvent['details'];
  /** When it happened, if not now. */
  readonly at?: Date;
}

/** Adds a step to the log that says why a client is a partner's. The event is the partner's alone, and staff's. For the house and staff. */
export async function noteAttribution(work: Work, noted: Noted): Promise<void> {
  const { kind, partnerId = null, clientId = null, email, originId = null, details = {}, at = work.now } = noted;
  await work.of(AttributionEvent).insert({
    ...{ id: work.id('ate'), at, kind: AttributionEventKind[kind], partnerId, clientId, originId, details },
    emailHash: email ? pseudonym(email) : null,
  });
}

/** What the log has of a client: by name, and from before it was one by its address. */
export function aboutClient(clientId: string, email: string): Where<AttributionEvent> {
  return [{ clientId }, { emailHash: pseudonym(email) }];
}
