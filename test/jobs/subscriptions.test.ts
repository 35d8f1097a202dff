import { listeners } from '../../server/app';
import { house } from '../../server/kernel/actor';
import type { Money } from '../../server/kernel/money';
import { setPrice } from '../../server/modules/catalogue/service/prices';
import { Setting } from '../../server/modules/settings/entity';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { SubscriptionChanged } from '../../server/modules/subscriptions/events';
import { duties } from '../../server/modules/subscriptions/jobs';
import {
  advance,
  dueForRenewal,
  markBilled,
  redeem,
  restoreAfterPayment,
  suspendForNonPayment,
  unmarkBilled,
} from '../../server/modules/subscriptions/service/renew';
import type { Work } from '../../server/platform/db/work';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now, type World } from '../support/world';

const [duty] = duties;
const on = (day: string) => new Date(`${day}T09:00:00Z`);
const next = { start: '2026-04-01', end: '2026-05-01' };

const domain = (world: World, id: string, rest: Partial<Subscription> = {}) =>
  world.subscription(id, 'ofA', {
    ...{ kind: 'DOMAIN', productId: 'com', categoryId: 'domains', name: `${id}.com`, domainName: `${id}.com` },
    ...{
      liveDomain: `${id}.com`,
      cycle: 'YEARLY',
      price: eur(1200),
      anchorOn: '2025-04-01',
      periodStart: '2025-04-01',
    },
    ...{ nextStepOn: '2026-04-01', ...rest },
  });
const addon = (world: World, id: string, parentId: string, rest: Partial<Subscription> = {}) =>
  world.subscription(id, 'ofA', { kind: 'ADDON', productId: 'ssl', categoryId: 'domains', parentId, ...rest });
const suspended = { status: 'SUSPENDED', suspendReason: 'NON_PAYMENT', renewsOn: null } as const;
const ending = {
  status: 'CANCEL_AT_PERIOD_END',
  endsOn: '2026-04-01',
  nextStepOn: '2026-04-01',
  renewsOn: null,
} as const;

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let heard: string[] = [];
  /** Who refuses to come along, as if a listener had failed. */
  let failing: string | null = null;

  beforeEach(async () => {
    heard = [];
    failing = null;
    portal = await bootPortal(
      dialect,
      async (world) => {
        await world.neighbours();
        await world.shop();
      },
      listeners().on(SubscriptionChanged, async (_work, { subscriptionId, to }) => {
        if (subscriptionId === failing) throw new Error(`${subscriptionId} fails`);
        heard.push(`${subscriptionId} ${to}`);
      }),
    );
  });
  afterEach(() => portal.close());

  const all = () => portal.db.reading(admin).of(Subscription);
  const states = async () => Object.fromEntries((await all().list()).map(({ id, status }) => [id, status]));
  const run = (day: string) => {
    portal.at(on(day));
    return duty!.run(portal.db);
  };
  const act = <T>(job: (work: Work) => Promise<T>) => portal.db.transact(house('test'), job);

  describe('time', () => {
    test('ends what was cancelled at the end of its period, on that day and not before; add-ons go with it', async () => {
      await portal.build(async (world) => {
        await world.subscription('ends', 'ofA', ending);
        await addon(world, 'with-it', 'ends', { ...ending, following: true });
        await addon(world, 'running', 'ends');
        await world.subscription('goes-on', 'ofA');
      });
      expect(await run('2026-03-31')).toBe(0);
      expect(heard).toEqual([]);
      expect(await run('2026-04-01')).toBe(1);
      expect(await states()).toEqual({
        ...{ ends: 'TERMINATED', 'with-it': 'TERMINATED', running: 'TERMINATED', 'goes-on': 'ACTIVE' },
      });
      expect(heard.sort()).toEqual(['ends TERMINATED', 'running TERMINATED', 'with-it TERMINATED']);
      expect(await run('2026-04-01')).toBe(0);
      expect(heard).toHaveLength(3);
    });

    test('terminates what has been suspended for 30 days, and not its add-ons on their own', async () => {
      const since = { suspendedAt: new Date('2026-03-01T23:30:00Z') };
      await portal.build(async (world) => {
        await world.subscription('stopped', 'ofA', { ...suspended, ...since, nextStepOn: '2026-03-31' });
        await addon(world, 'stopped-a', 'stopped', {
          ...suspended,
          ...since,
          suspendReason: 'PARENT',
          following: true,
        });
      });
      expect(await run('2026-03-30')).toBe(0);
      expect(await run('2026-03-31')).toBe(1);
      expect(await states()).toEqual({ stopped: 'TERMINATED', 'stopped-a': 'TERMINATED' });
    });

    test('takes a domain through grace and redemption to its end, day by day', async () => {
      await portal.build((world) => domain(world, 'd'));
      const steps: [string, number, string][] = [
        ['2026-03-31', 0, 'ACTIVE'],
        ['2026-04-01', 1, 'GRACE'],
        ['2026-04-30', 0, 'GRACE'],
        ['2026-05-01', 1, 'REDEMPTION'],
        ['2026-05-30', 0, 'REDEMPTION'],
        ['2026-05-31', 1, 'EXPIRED'],
        ['2027-01-01', 0, 'EXPIRED'],
      ];
      for (const [day, done, status] of steps) {
        expect([day, await run(day)]).toEqual([day, done]);
        expect([day, (await all().get('d')).status]).toEqual([day, status]);
      }
      expect(await all().get('d')).toMatchObject({ liveDomain: null, nextStepOn: null, endedAt: on('2026-05-31') });
    });

    test('waits as long as the domain’s product says, else as the settings say', async () => {
      await portal.build(async (world) => {
        await world.product('quick', { kind: 'DOMAIN', tld: 'quick', graceDays: 0, redemptionDays: 5 });
        await domain(world, 'own', { productId: 'quick' });
        await domain(world, 'usual');
        await world.work.of(Setting).insert({ id: 'domainGraceDays', value: 10, updatedAt: now });
      });
      expect(await run('2026-04-01')).toBe(3);
      expect(await states()).toEqual({ own: 'REDEMPTION', usual: 'GRACE' });
      expect(await run('2026-04-06')).toBe(1);
      expect(await states()).toEqual({ own: 'EXPIRED', usual: 'GRACE' });
      expect(await run('2026-04-11')).toBe(1);
      expect(await states()).toEqual({ own: 'EXPIRED', usual: 'REDEMPTION' });
    });

    test('catches up after months, in the order of the dates', async () => {
      await portal.build(async (world) => {
        await domain(world, 'a');
        await domain(world, 'b', { periodEnd: '2026-04-20', nextStepOn: '2026-04-20', anchorOn: '2025-04-20' });
        await world.subscription('c', 'ofA', { ...ending, endsOn: '2026-05-05', nextStepOn: '2026-05-05' });
      });
      expect(await run('2026-09-01')).toBe(7);
      expect(heard).toEqual([
        ...['a GRACE', 'b GRACE', 'a REDEMPTION', 'c TERMINATED', 'b REDEMPTION', 'a EXPIRED', 'b EXPIRED'],
      ]);
      expect(await run('2026-09-01')).toBe(0);
    });

    test('two workers at once do each thing once', async () => {
      await portal.build(async (world) => {
        for (let nth = 0; nth < 6; nth++) await world.subscription(`e${nth}`, 'ofA', ending);
      });
      portal.at(on('2026-04-01'));
      const done = await Promise.all([duty!.run(portal.db), duty!.run(portal.db)]);
      expect(done[0]! + done[1]!).toBe(6);
      expect([...new Set(heard)]).toHaveLength(6);
      const deeds = (await portal.audits()).filter(({ action }) => action === 'subscription.lapse');
      expect(deeds).toHaveLength(6);
      expect(new Set(deeds.map(({ actorKind, actorRole }) => `${actorKind} ${actorRole}`))).toEqual(
        new Set(['house subscriptions']),
      );
    });

    test('one that fails holds up nobody else, is reported, and is done when it can be', async () => {
      await portal.build(async (world) => {
        for (const id of ['first', 'second', 'third']) await world.subscription(id, 'ofA', ending);
      });
      failing = 'first';
      await expect(run('2026-04-01')).rejects.toThrow('first fails');
      expect(await states()).toEqual({ first: 'CANCEL_AT_PERIOD_END', second: 'TERMINATED', third: 'TERMINATED' });
      failing = null;
      expect(await run('2026-04-02')).toBe(1);
      expect(await states()).toMatchObject({ first: 'TERMINATED' });
    });
  });

  describe('a renewal', () => {
    const due = async (upTo: string, limit = 10) =>
      (await dueForRenewal(portal.db.reading(admin), upTo, limit)).map(({ subscription, period, amount }) => [
        subscription.id,
        period,
        amount,
      ]);
    const renewal = (id: string, period: object, amount: Money) => [id, period, amount];

    test('is due ahead of its day, the oldest first, of what goes on', async () => {
      await portal.build(async (world) => {
        await world.subscription('later', 'ofA', {
          renewsOn: '2026-04-02',
          billedUntil: '2026-04-02',
          anchorOn: '2026-03-02',
        });
        await world.subscription('soon', 'ofA', { quantity: 3 });
        await world.subscription('ends', 'ofA', ending);
        await world.subscription('stopped', 'ofA', suspended);
        await domain(world, 'd');
      });
      expect(await due('2026-03-31')).toEqual([]);
      expect(await due('2026-04-01')).toEqual([
        renewal('d', { start: '2026-04-01', end: '2027-04-01' }, eur(1200)),
        renewal('soon', next, eur(3000)),
      ]);
      expect(await due('2026-04-02', 1)).toEqual([renewal('d', { start: '2026-04-01', end: '2027-04-01' }, eur(1200))]);
      expect(await due('2026-04-02')).toHaveLength(3);
    });

    test('costs what it cost, whatever the list says by now', async () => {
      await portal.build((world) => world.subscription('s', 'ofA'));
      const dearer = {
        productId: 'web',
        cycle: 'MONTHLY',
        amount: eur(9900),
        setupFee: null,
        restoreFee: null,
      } as const;
      await act((work) => setPrice(work, dearer));
      expect(await due('2026-04-01')).toEqual([renewal('s', next, eur(1000))]);
    });

    test('month ends come back: the 31st after February', async () => {
      const terms = { anchorOn: '2026-01-31', periodStart: '2026-01-31', periodEnd: '2026-02-28' };
      await portal.build((world) =>
        world.subscription('s', 'ofA', { ...terms, billedUntil: '2026-02-28', renewsOn: '2026-02-28' }),
      );
      for (const end of ['2026-03-31', '2026-04-30', '2026-05-31']) {
        const [[, period]] = (await due('2026-12-31')) as [[string, { start: string; end: string }]];
        expect(period.end).toBe(end);
        expect(await act((work) => markBilled(work, 's', period))).toBe(true);
        expect(await act((work) => advance(work, 's', period.end))).toBe(true);
      }
      expect(await all().get('s')).toMatchObject({ periods: 4, periodStart: '2026-04-30', periodEnd: '2026-05-31' });
    });

    test('is billed once, also by two workers, and again when its invoice was cancelled', async () => {
      await portal.build((world) => world.subscription('s', 'ofA'));
      const billed = await Promise.all([1, 2].map(() => act((work) => markBilled(work, 's', next))));
      expect(billed.sort()).toEqual([false, true]);
      expect(await all().get('s')).toMatchObject({
        billedUntil: '2026-05-01',
        renewsOn: '2026-05-01',
        periodEnd: '2026-04-01',
      });
      await act((work) => unmarkBilled(work, 's', { start: '2026-05-01', end: '2026-06-01' }));
      expect(await all().get('s')).toMatchObject({ billedUntil: '2026-05-01' });
      await act((work) => unmarkBilled(work, 's', next));
      expect(await all().get('s')).toMatchObject({ billedUntil: '2026-04-01', renewsOn: '2026-04-01' });
    });

    test('once paid moves the period on, however often that is said, and is not unbilled any more', async () => {
      await portal.build((world) =>
        world.subscription('s', 'ofA', { billedUntil: '2026-05-01', renewsOn: '2026-05-01' }),
      );
      const paid = { periods: 2, periodStart: '2026-04-01', periodEnd: '2026-05-01', billedUntil: '2026-05-01' };
      for (const _ of [1, 2]) {
        expect(await act((work) => advance(work, 's', '2026-05-01'))).toBe(true);
        expect(await all().get('s')).toMatchObject({ ...paid, version: 2 });
      }
      await act((work) => unmarkBilled(work, 's', next));
      expect(await all().get('s')).toMatchObject(paid);
      expect(heard).toEqual([]);
    });

    test('paid on a day on which no period ends extends nothing', async () => {
      await portal.build((world) => world.subscription('s', 'ofA'));
      expect(await act((work) => advance(work, 's', '2026-05-02'))).toBe(false);
      expect(await all().get('s')).toMatchObject({ periodEnd: '2026-04-01', version: 1 });
    });

    test('paid after the end of it all extends nothing, and says so', async () => {
      await portal.build(async (world) => {
        await world.subscription('over', 'ofA', { status: 'TERMINATED', renewsOn: null });
        await domain(world, 'expired', { status: 'EXPIRED', liveDomain: null });
        await domain(world, 'redeemable', { status: 'REDEMPTION', renewsOn: null });
      });
      for (const id of ['over', 'expired', 'redeemable'])
        expect([id, await act((work) => advance(work, id, '2027-04-01'))]).toEqual([id, false]);
      expect(heard).toEqual([]);
    });

    test('paid by somebody who has cancelled lets it run that much longer', async () => {
      await portal.build((world) => world.subscription('s', 'ofA', ending));
      expect(await act((work) => advance(work, 's', '2026-05-01'))).toBe(true);
      expect(await all().get('s')).toMatchObject({
        ...{ status: 'CANCEL_AT_PERIOD_END', endsOn: '2026-05-01', nextStepOn: '2026-05-01', renewsOn: null },
      });
    });

    test('of a domain in grace makes it active, and from redemption only with its fee', async () => {
      await portal.build(async (world) => {
        await domain(world, 'grace', { status: 'GRACE', renewsOn: null, nextStepOn: '2026-05-01' });
        await domain(world, 'lost', { status: 'REDEMPTION', renewsOn: null, nextStepOn: '2026-05-31' });
      });
      expect(await act((work) => advance(work, 'grace', '2027-04-01'))).toBe(true);
      expect(await act((work) => advance(work, 'lost', '2027-04-01'))).toBe(false);
      expect(await act((work) => redeem(work, 'lost', '2027-04-01'))).toBe(true);
      for (const id of ['grace', 'lost'])
        expect(await all().get(id)).toMatchObject({
          ...{
            status: 'ACTIVE',
            periods: 2,
            periodEnd: '2027-04-01',
            nextStepOn: '2027-04-01',
            renewsOn: '2027-04-01',
          },
        });
      expect(heard).toEqual(['grace ACTIVE', 'lost ACTIVE']);
    });

    test('not paid until redemption cannot be paid any more: its period is free to be billed with the fee', async () => {
      await portal.build((world) =>
        domain(world, 'd', { status: 'GRACE', billedUntil: '2027-04-01', renewsOn: null, nextStepOn: '2026-05-01' }),
      );
      expect(await run('2026-05-01')).toBe(1);
      expect(await all().get('d')).toMatchObject({ status: 'REDEMPTION', billedUntil: '2026-04-01', renewsOn: null });
    });
  });

  describe('want of payment', () => {
    test('stops what runs, with its add-ons, and payment brings back what it stopped', async () => {
      await portal.build(async (world) => {
        await world.subscription('s', 'ofA');
        await addon(world, 's-a', 's');
        await domain(world, 'd');
        await world.subscription('over', 'ofA', { status: 'TERMINATED' });
        await world.subscription('by-staff', 'ofA', { ...suspended, suspendReason: 'STAFF', suspendedAt: now });
      });
      const ids = ['s', 'd', 'over', 'by-staff'];
      portal.at(on('2026-04-08'));
      for (const _ of [1, 2]) await act((work) => suspendForNonPayment(work, ids));
      expect(heard).toEqual(['s SUSPENDED', 's-a SUSPENDED']);
      expect(await all().get('s')).toMatchObject({
        suspendReason: 'NON_PAYMENT',
        nextStepOn: '2026-05-08',
        version: 2,
      });
      heard = [];
      for (const _ of [1, 2]) await act((work) => restoreAfterPayment(work, ids));
      expect(heard).toEqual(['s ACTIVE', 's-a ACTIVE']);
      expect(await states()).toEqual({
        ...{ s: 'ACTIVE', 's-a': 'ACTIVE', d: 'ACTIVE', over: 'TERMINATED', 'by-staff': 'SUSPENDED' },
      });
    });

    test('of an add-on stops it alone; paid while its service stands still, it waits for that', async () => {
      await portal.build(async (world) => {
        await world.subscription('s', 'ofA');
        await addon(world, 'a', 's');
      });
      await act((work) => suspendForNonPayment(work, ['a']));
      expect(await states()).toEqual({ s: 'ACTIVE', a: 'SUSPENDED' });
      await act((work) => suspendForNonPayment(work, ['s']));
      await act((work) => restoreAfterPayment(work, ['a']));
      expect(await all().get('a')).toMatchObject({
        status: 'SUSPENDED',
        suspendReason: 'PARENT',
        following: true,
        nextStepOn: null,
      });
      await act((work) => restoreAfterPayment(work, ['s']));
      expect(await states()).toEqual({ s: 'ACTIVE', a: 'ACTIVE' });
    });
  });
});
