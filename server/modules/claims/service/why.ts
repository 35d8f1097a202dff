import { absent } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { pseudonym } from '../../../platform/secrets';
import { AttributionEvent } from '../../attributions/entity';
import { firstPaidAt } from '../../attributions/queries';
import { Partner, PartnerStatus } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { todayOf, versionOn } from '../../programmes/service';
import { conditionsOf, type Condition, type Step } from '../rules/why';
import { claimedBy, clientsMeant, surelyMeant } from './match';

const MOST_STEPS = 200;

export interface Asked {
  readonly partnerId: string;
  readonly address: string;
  readonly asksAsStaff: boolean;
}

/** Why an address is, or is not, the partner's client: condition by condition. As the house, which knows of all. */
export async function whyNot(reading: Reading, { partnerId, address, asksAsStaff }: Asked): Promise<Condition[]> {
  const email = address.trim().toLowerCase();
  const about = { email, company: '' };
  const client = surelyMeant(await clientsMeant(reading, about), about);
  const { isOwn, heldBy } = await claimedBy(reading, partnerId, about, client);
  const { status } = await reading.of(Partner).get(partnerId);
  const enrolments = await reading.of(PartnerEnrolment).list({ where: [{ partnerId, leftAt: absent() }] });
  return conditionsOf({
    ...{ isOwn, heldBy, isClient: client !== null, isActive: status === PartnerStatus.ACTIVE && enrolments.length > 0 },
    steps: await stepsOf(reading, partnerId, email, client?.id ?? null),
    planPaidAt: client && (await firstPaidAt(reading, client.id)),
    asksForNew: await askForNew(
      reading,
      enrolments.map(({ programmeId }) => programmeId),
    ),
    asksAsStaff,
  });
}

/** Whether any of the programmes rewards only those that were invited before they paid. */
async function askForNew(reading: Reading, programmeIds: readonly string[]): Promise<boolean> {
  const today = await todayOf(reading);
  for (const id of programmeIds)
    if ((await versionOn(reading, id, today))?.rules.eligibility === 'INVITED') return true;
  return false;
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
