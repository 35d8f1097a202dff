import type { Actor } from '../kernel/actor';
import { Subscription } from '../modules/subscriptions/entity';
import { TicketPriority } from '../modules/tickets/entity/ticket';
import { assignTicket, closeTicket, holdTicket } from '../modules/tickets/service/act';
import { noteOnTicket, openTicket, replyToTicket } from '../modules/tickets/service/write';
import { house } from '../kernel/actor';
import type { Work } from '../platform/db/work';
import type { Customer } from './clients';
import { answers, inquiries, type DemoInquiry } from './inquiries';
import type { Operator } from './operator';
import type { Stage } from './stage';

/** Plays an inquiry: it is opened now, and its messages follow at their hours. */
export async function ask(stage: Stage, operator: Operator, customer: Customer, script: DemoInquiry): Promise<void> {
  const { chance } = stage;
  const support = chance.of(operator.support);
  const told = (text: string) => text.replaceAll('{domain}', customer.domain).replaceAll('{first}', customer.firstName);
  const [service] = await stage.db
    .reading(house('demo'))
    .of(Subscription)
    .list({ where: [{ clientId: customer.id }], limit: 1 });
  const actors: Readonly<Record<string, Actor>> = {
    client: customer.member ?? customer.buyer,
    partner: customer.partner ?? customer.member ?? customer.buyer,
    staff: support,
    note: support,
  };
  const [[opener, , first], ...rest] = script.messages as [DemoInquiry['messages'][number], ...DemoInquiry['messages']];
  const id = await stage.act(actors[opener]!, (work) =>
    openTicket(work, {
      clientId: customer.id,
      departmentId: operator.departments.get(script.department)!,
      subject: told(script.subject),
      priority: TicketPriority[script.priority],
      subscriptionId: service?.id ?? null,
      body: told(first),
    }),
  );
  let hours = 0;
  for (const [who, after, text] of rest) {
    hours += after;
    stage.in(hours, () =>
      stage.act(actors[who]!, async (work) => {
        if (who === 'note') {
          await assignTicket(work, id, support.kind === 'staff' ? support.userId : null);
          return noteOnTicket(work, id, { body: told(text) });
        }
        return replyToTicket(work, id, { body: told(text) });
      }),
    );
  }
  const asks = script.messages.at(-1)![0] !== 'staff';
  if (script.closed) return stage.in(hours + 20, () => stage.act(support, (work) => closeTicket(work, id)));
  if (!asks && chance.happens(30)) {
    const until = (work: Work) => new Date(work.now.getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
    stage.in(hours + 1, () => stage.act(support, (work) => holdTicket(work, id, until(work))));
  }
  // What is asked today or yesterday may still wait; nothing waits for months.
  const answered = hours + (asks ? chance.between(4, 60) : 0);
  if (asks)
    stage.in(answered, () =>
      stage.act(support, (work) => replyToTicket(work, id, { body: told(answers[script.language]) })),
    );
  stage.in(answered + 150, () => stage.act(support, (work) => closeTicket(work, id)));
}

/** A script in the client's language where there is one, else in English. */
export function scriptFor(stage: Stage, { country }: Customer): DemoInquiry {
  const own = inquiries.filter(({ language }) => language === country.language);
  return stage.chance.of(own.length > 0 ? own : inquiries.filter(({ language }) => language === 'en'));
}
