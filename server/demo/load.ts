import type { Actor } from '../kernel/actor';
import { house, partnerIdOf, userIdOf } from '../kernel/actor';
import { deleteClient } from '../modules/clients/service/close';
import { User } from '../modules/identity/entity';
import { Invoice, InvoiceLine, InvoiceLineKind } from '../modules/invoices/entity/invoice';
import { issueCreditNote } from '../modules/invoices/service/credit-note';
import { createInvoice } from '../modules/invoices/service/issue';
import { cancelOrder, markOrderFraud } from '../modules/orders/service/decide';
import { PartnerMember, PartnerMemberRole } from '../modules/partners/entity';
import { inviteMember } from '../modules/partners/service/members';
import { createPartner } from '../modules/partners/service/partners';
import { Subscription } from '../modules/subscriptions/entity';
import { changeSubscription } from '../modules/subscriptions/service/change';
import { cancelAtPeriodEnd } from '../modules/subscriptions/service/stop';
import { fraction, fromDecimal, money } from '../kernel/money';
import { Database } from '../platform/db/database';
import type { Connections } from '../platform/db/connections';
import type { Listeners } from '../platform/db/events';
import type { Duty } from '../platform/jobs/duty';
import { slug, Town, type Customer, type Habit } from './clients';
import { Claiming } from './claims';
import { ask, scriptFor } from './desk';
import { Joining } from './joining';
import { Material } from './material';
import { Till } from './money';
import { choosePassword, openForBusiness, type Operator } from './operator';
import { countries, partners as cast, type DemoPartner } from './people';
import { PayingOut } from './payouts';
import { reportFromElsewhere } from './reports';
import { reviewRewards, rewardCampaign } from './rewards';
import { Programmes } from './programmes';
import { Referring } from './referring';
import { Stage } from './stage';

const DAY = 86_400_000;

export interface DemoSize {
  readonly days: number;
  /** Of a hundred clients, how many come. */
  readonly percent: number;
}

const WHOLE: DemoSize = { days: 365, percent: 100 };
/** Clients that the operator serves itself. */
const DIRECT = 130;
/** Partners, by their place in the cast, that refer clients as well. */
const REFERRERS: readonly number[] = [0, 2, 5];

/**
 * Plays a year of a hosting company with twelve partners, up to `today`, by the product's own acts under a moving
 * clock: it can hold no state that the product cannot reach. The same day gives the same demo, ids aside.
 */
export async function loadDemo(
  connections: Connections,
  wiring: { readonly listeners: Listeners; readonly duties: readonly Duty[] },
  today: Date,
  { days, percent }: DemoSize = WHOLE,
): Promise<void> {
  if ((await new Database(connections, () => today, wiring.listeners).reading(house('demo')).of(User).count()) > 0)
    throw new Error('The database has people in it already: the demo moves into an empty one only.');
  const first = new Date(Math.floor(today.getTime() / DAY) * DAY + 6 * 3_600_000 - days * DAY);
  const stage = new Stage(connections, wiring.listeners, first, today);
  const operator = await openForBusiness(stage);
  const town = new Town(stage, operator);
  const customers = new Map<string, Customer>();
  const till = new Till(stage, operator, customers);
  const payingOut = new PayingOut(stage, operator);
  const programmes = new Programmes(stage, operator);
  const joining = new Joining(stage, operator);
  const referring = new Referring(stage);
  const material = new Material(stage, operator);
  const claiming = new Claiming(stage, operator, customers);
  const owners: Actor[] = [];
  const share = (count: number) => Math.ceil((count * percent) / 100);

  const arrive = (day: number, partner: Actor | null, script: DemoPartner | null, habit: Habit) =>
    stage.on(day, stage.chance.between(2, 10), async () => {
      const home = countries.find(({ code }) => code === script?.country) ?? null;
      const customer = await town.settle(partner, home, habit);
      customers.set(customer.id, customer);
      if (!partner) await programmes.greet(customer);
      const orderId = await town.firstOrder(customer);
      if (habit === 'never') stage.in(stage.chance.between(20, 200), () => turnDown(stage, operator, orderId));
      else happenings(stage, operator, customer);
    });

  stage.on(0, 0, () => programmes.found());
  stage.on(0, 0, () => payingOut.open());
  for (const [nth, script] of cast.entries()) {
    stage.on(Math.min(nth, days), 1, async () => {
      const { owner, people } = await openPartner(stage, operator, script);
      owners.push(owner);
      const partnerId = partnerIdOf(owner)!;
      const { currency } = countries.find(({ code }) => code === script.country)!;
      await payingOut.admit(partnerId, owner, script, currency);
      if (REFERRERS.includes(nth)) stage.in(5 * 24, () => programmes.admit(partnerId));
      if (nth === 1) stage.in((days - 70) * 24, () => programmes.promise(partnerId));
      const stayed = share(script.clients);
      // As many as are to be active today, a few who left or never paid, most of them early in the year.
      for (let each = 0; each < stayed; each++)
        arrive(dayOf(stage, each, stayed, days), stage.chance.of([owner, ...people]), script, stayingHabit(stage));
      for (let each = 0; each < share(script.clients) / 8; each++)
        arrive(stage.chance.between(10, Math.max(11, days - 90)), owner, script, stage.chance.of(['leaving', 'never']));
    });
  }
  for (let each = 0; each < share(DIRECT); each++)
    arrive(dayOf(stage, each, share(DIRECT), days), null, null, anyHabit(stage));

  stage.on(Math.max(20, days - 95), 8, () => rewardCampaign(stage, operator));

  stage.on(days - 60, 3, () => joining.terms([owners[0]!, owners[2]!]));
  stage.on(days - 45, 3, () => referring.begin(owners[0]!, owners[2]!));
  stage.on(days - 50, 3, () => joining.forgotten(owners[0]!));
  stage.on(days - 40, 2, () => material.shelf(owners));
  stage.on(days - 20, 2, () => material.news(owners));
  stage.on(days - 12, 2, () => material.badge(owners[0]!));
  stage.on(days - 5, 2, () => material.letters(owners));
  stage.on(days - 9, 3, () => joining.invitations(owners[0]!));
  stage.on(days - 7, 4, () => claiming.decided(owners[0]!));
  stage.on(days - 2, 4, () => claiming.open(owners[0]!));
  stage.on(days - 5, 3, () => joining.applications());
  stage.on(days - 1, 6, () => reportFromElsewhere(stage, billingOf(operator), partnerIdOf(owners[0]!)!));

  // The desk's last week is a full one.
  for (let each = 0; each < share(22); each++)
    stage.on(days - stage.chance.between(0, 6), stage.chance.between(1, 11), async () => {
      const asking = [...customers.values()].filter(({ habit }) => habit === 'prompt');
      const customer = stage.chance.of(asking);
      await ask(stage, operator, customer, scriptFor(stage, customer));
    });

  const morning = async () => {
    for (const duty of wiring.duties) await duty.run(stage.db);
    await till.collect();
    await payingOut.morning();
  };
  await stage.play(morning, 2);
  const demoClient = await lastTouches(stage, operator, town, [...customers.values()]);
  await lastInvitations(joining, owners, [...customers.values()], demoClient);
  await programmes.reconsider();
  await reviewRewards(stage, operator);
  await payingOut.finish();
}

async function openPartner(stage: Stage, operator: Operator, script: DemoPartner) {
  const { name, country: code, domain, owner, employees } = script;
  const { currency, language } = countries.find((each) => each.code === code)!;
  const partnerId = await stage.act(operator.admin, (work) =>
    createPartner(work, { name, email: `hello@${domain}`, country: code, currency, language }),
  );
  const admit = async ([first, last]: readonly [string, string], role: PartnerMemberRole): Promise<Actor> => {
    const person = { name: `${first} ${last}`, email: `${slug(first)}@${domain}` };
    const memberId = await stage.act(operator.admin, (work) => inviteMember(work, partnerId, role, person));
    const { userId } = await stage.db.reading(house('demo')).of(PartnerMember).get(memberId);
    if (script === cast[0]) await choosePassword(stage, userId);
    return {
      kind: 'partner',
      role: role === PartnerMemberRole.OWNER ? 'PARTNER_OWNER' : 'PARTNER_EMPLOYEE',
      userId,
      partnerId,
    };
  };
  const people: Actor[] = [];
  const ownerActor = await admit(owner, PartnerMemberRole.OWNER);
  for (const each of employees) people.push(await admit(each, PartnerMemberRole.EMPLOYEE));
  return { owner: ownerActor, people };
}

/** The program that reports from another brand, with the token that an admin made for it. */
function billingOf({ admin }: Operator): Actor {
  return { kind: 'staff', role: 'ADMIN', userId: userIdOf(admin) ?? '', scopes: ['intake:write'] };
}

/** Spread over the year, denser at its beginning, and none in the last week: orders need time to be paid. */
function dayOf(stage: Stage, nth: number, of: number, days: number): number {
  const span = Math.max(1, days - 20);
  const place = Math.floor((nth * span) / of);
  return Math.min(days - 8, Math.max(8, Math.floor((place * place) / span) + stage.chance.between(0, 7)));
}

const stayingHabit = ({ chance }: Stage): Habit => chance.of(['prompt', 'prompt', 'prompt', 'prompt', 'late'] as const);
const anyHabit = ({ chance }: Stage): Habit =>
  chance.of([
    'prompt',
    'prompt',
    'prompt',
    'prompt',
    'late',
    'late',
    'careless',
    'careless',
    'leaving',
    'never',
  ] as const);

/** An order nobody pays is cancelled, or found out. */
async function turnDown(stage: Stage, { support }: Operator, orderId: string): Promise<void> {
  const decide = stage.chance.happens(25) ? markOrderFraud : cancelOrder;
  await stage.act(support[0]!, (work) => decide(work, orderId));
}

/** What a client may do in its time: ask, grow, take something back, leave. */
function happenings(stage: Stage, operator: Operator, customer: Customer): void {
  const { chance } = stage;
  const hours = (least: number, most: number) => chance.between(least * 24, most * 24);
  if (chance.happens(28)) stage.in(hours(3, 330), () => ask(stage, operator, customer, scriptFor(stage, customer)));
  if (chance.happens(8)) stage.in(hours(40, 200), () => grow(stage, operator, customer));
  if (chance.happens(5)) stage.in(hours(20, 150), () => takeBack(stage, operator, customer));
  if (customer.habit === 'leaving' && chance.happens(50)) stage.in(hours(60, 200), () => leave(stage, customer));
}

/** The next larger plan, where the service runs and its renewal is not invoiced yet. */
async function grow(stage: Stage, { products }: Operator, { id, buyer }: Customer): Promise<void> {
  const next = new Map([['start', 'business'], ['business', 'agency'], ['vps-s', 'vps-m'], ['vps-m', 'vps-l']]); // prettier-ignore
  const codeOf = new Map([...products].map(([code, product]) => [product.id, code]));
  const services = await stage.db
    .reading(house('demo'))
    .of(Subscription)
    .list({ where: [{ clientId: id, kind: 'SERVICE' }] });
  for (const service of services) {
    const larger = products.get(next.get(codeOf.get(service.productId) ?? '') ?? '');
    const calm = service.status === 'ACTIVE' && service.billedUntil === service.periodEnd;
    if (larger && calm)
      await stage.act(buyer, (work) => changeSubscription(work, service.id, { productId: larger.id }));
  }
}

/** A line of the latest paid invoice is credited, in part or whole. */
async function takeBack(stage: Stage, { finance }: Operator, { id }: Customer): Promise<void> {
  const where = [{ clientId: id, open: false, status: 'PAID' as Invoice['status'] }];
  const [invoice] = await stage.db
    .reading(house('demo'))
    .of(Invoice)
    .list({ where, orderBy: [['id', 'DESC']], limit: 1 });
  if (!invoice || invoice.total.minor === 0) return;
  const lines = await stage.db
    .reading(house('demo'))
    .of(InvoiceLine)
    .list({ where: [{ invoiceId: invoice.id }] });
  const [line] = lines.filter(({ net }) => net.minor > 0);
  const half =
    line && stage.chance.happens(60)
      ? [{ lineId: line.id, net: fraction(money(line.net.minor, line.net.currency), 1, 2) }]
      : null;
  await stage.act(finance, (work) => issueCreditNote(work, invoice.id, half, 'Outage of 14 hours; goodwill'));
}

async function leave(stage: Stage, { id, buyer }: Customer): Promise<void> {
  const services = await stage.db
    .reading(house('demo'))
    .of(Subscription)
    .list({ where: [{ clientId: id, kind: 'SERVICE' }] });
  for (const { id: each, status } of services)
    if (status === 'ACTIVE')
      await stage.act(buyer, (work) => cancelAtPeriodEnd(work, each, 'Moving to another provider'));
}

/** Invitations that wait for an answer, of those who sign in to the demo among others, and one that gave access alone. */
async function lastInvitations(
  joining: Joining,
  owners: readonly Actor[],
  customers: readonly Customer[],
  demoClient: { readonly member: Actor; readonly partner: Actor | null } | null,
): Promise<void> {
  const free: (Actor & { readonly kind: 'client' })[] = [];
  for (const { habit, partner, member } of customers)
    if (
      free.length < 2 &&
      habit === 'prompt' &&
      !partner &&
      member?.kind === 'client' &&
      (await joining.isFree(member))
    )
      free.push(member);
  const [asking, paying] = free;
  if (asking) await joining.ofPartner(asking, owners[0]!);
  if (paying) await joining.forAccess(owners[0]!, paying);
  if (demoClient?.member.kind !== 'client') return;
  const { member, partner } = demoClient;
  await joining.ofPartner(member, 'hello@cloudcare.example');
  const other = [owners[2]!, owners[0]!].find((owner) => !partner || partnerIdOf(owner) !== partnerIdOf(partner));
  if (other) await joining.ofMember(other, member);
}

/** What today's desks show: drafts, a closed account, fresh orders and questions, and somebody who signs in as a client, whom it returns. */
async function lastTouches(
  stage: Stage,
  operator: Operator,
  town: Town,
  customers: readonly Customer[],
): Promise<{ readonly member: Actor; readonly partner: Actor | null } | null> {
  const { admin, finance } = operator;
  const living = customers.filter(({ habit }) => habit === 'prompt');
  for (const { client } of living.slice(0, 2))
    await stage.act(finance, (work) =>
      createInvoice(work, {
        clientId: client.id,
        lines: [
          {
            ...{ kind: InvoiceLineKind.ONE_OFF, description: 'Migration of two sites, 3 hours', quantity: 3 },
            ...{
              unitPrice: fromDecimal(client.currency === 'JPY' ? '9500' : '85', client.currency),
              taxCategory: 'STANDARD',
            },
          },
        ],
      }),
    );
  const gone = customers.find(({ habit, partner }) => habit === 'leaving' && partner);
  if (gone) await stage.act(admin, (work) => deleteClient(work, gone.id, gone.client.name));
  for (const customer of living.slice(3, 9)) await town.firstOrder({ ...customer, domain: `shop-${customer.domain}` });
  const host = living.find(({ partner, country }) => partner && country.currency === 'EUR') ?? living[0];
  if (!host) return null;
  const member = await town.admit(host.id, 'Clara Demuth', 'client@demo.example');
  await town.letSignIn(member);
  return { member, partner: host.partner };
}
