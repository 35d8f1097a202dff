import { absent } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { pseudonym } from '../../../platform/secrets';
import { AttributionEvent } from '../../attributions/entity';
import { firstPaidAt } from '../../attributions/queries';
import { Partner, PartnerStatus } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { conditionsOf, type Condition, type Step } from '../rules/why';
import { claimedBy, clientsMeant, surelyMeant } from './match';

const MOST_STEPS = 200;

/** Why an address is, or is not, the partner's client: condition by condition. As the house, which knows of all. */
export async function whyNot(reading: Reading, partnerId: string, address: string): Promise<Condition[]> {
  const email = address.trim().toLowerCase();
  const about = { email, company: '' };
  const client = surelyMeant(await clientsMeant(reading, about), about);
  const { isOwn, heldBy } = await claimedBy(reading, partnerId, about, client);
  const { status } = await reading.of(Partner).get(partnerId);
  const programmes = await reading.of(PartnerEnrolment).count([{ partnerId, leftAt: absent() }]);
  return conditionsOf({
    ...{ isOwn, heldBy, isClient: client !== null, isActive: status === PartnerStatus.ACTIVE && programmes > 0 },
    steps: await stepsOf(reading, partnerId, email, client?.id ?? null),
    planPaidAt: client && (await firstPaidAt(reading, client.id)),
  });
}

/** What the partner did about the address or the client, in the order of time. */
async function stepsOf({ of }: Reading, partnerId: string, email: string, clientId: string | null): Promise<Step[]> {
  const about = [{ emailHash: pseudonym(email) }, ...(clientId ? [{ clientId }] : [])];
  const events = await of(AttributionEvent).list({
    where: [{ partnerId }, about],
    orderBy: [['at', 'ASC'], ['id', 'ASC']], // prettier-ignore
    limit: MOST_STEPS,
  });
  return events.map(({ kind, at, details }) => ({
    ...{ kind, at, reason: textOf(details['reason']) },
    won: typeof details['winner'] === 'boolean' ? details['winner'] : null,
  }));
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
