import type { Someone } from '../../../kernel/actor';
import { house } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import type { Reading, Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { User } from '../../identity/entity';
import { Partner } from '../../partners/entity';
import { AlertChoice } from '../entity';
import { defaultMail, eventOfMail, eventsFor, type EventName } from '../rules';

export interface Preference {
  readonly event: EventName;
  readonly mail: boolean;
  readonly portal: boolean;
  /** False while it is the default. */
  readonly isChosen: boolean;
}

/** How the person hears of each kind of event that concerns their role. */
export async function preferencesOf(reading: Reading, actor: Someone): Promise<Preference[]> {
  const { of } = reading;
  const chosen = new Map(
    (await of(AlertChoice).list({ where: [{ userId: actor.userId }] })).map((each) => [each.event, each]),
  );
  const user = await of(User).find(actor.userId);
  const isAccountAddress = user !== null && user.email === (await accountEmail(reading, actor));
  return eventsFor(actor.role).map((event) => {
    const { mail, portal } = chosen.get(event) ?? { mail: defaultMail(event, isAccountAddress), portal: true };
    return { event, mail, portal, isChosen: chosen.has(event) };
  });
}

async function accountEmail({ of }: Reading, actor: Someone): Promise<string | null> {
  if (actor.kind === 'partner') return (await of(Partner).get(actor.partnerId)).email;
  return actor.kind === 'client' ? (await of(Client).get(actor.clientId)).email : null;
}

/** From now on the person hears of such events in this way. As the house, for that person. */
export async function choose(
  work: Work,
  actor: Someone,
  event: string,
  { mail, portal }: { readonly mail: boolean; readonly portal: boolean },
): Promise<void> {
  if (!(eventsFor(actor.role) as readonly string[]).includes(event))
    throw new Refusal('UNKNOWN_EVENT', `There is no event ${event.slice(0, 40)} to choose about.`, ['event'], {
      value: event.slice(0, 40),
    });
  const { userId } = actor;
  const choices = work.of(AlertChoice);
  if ((await choices.updateWhere([{ userId, event }], { mail, portal })) === 0)
    await choices.insert({ id: work.id('alc'), userId, event, mail, portal });
}

/** Whether the reader of a mail has chosen not to be written to about what it tells. */
export async function isUnwanted(
  db: Database,
  {
    template,
    to,
    values,
  }: { readonly template: string; readonly to: string; readonly values: Readonly<Record<string, unknown>> },
): Promise<boolean> {
  const event = eventOfMail(template, values['event']);
  if (!event) return false;
  const { of } = db.reading(house('mail'));
  const user = await of(User).first({ email: to.toLowerCase() });
  const choice = user && (await of(AlertChoice).first({ userId: user.id, event }));
  return choice ? !choice.mail : false;
}
