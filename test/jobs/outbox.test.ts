import { house } from '../../server/kernel/actor';
import { outboxQueue, type Delivery } from '../../server/platform/outbox/deliver';
import { LAST_ATTEMPT } from '../../server/platform/outbox/rules';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const going = new AbortController().signal;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect)));
  afterEach(() => portal.close());
  const emit = (...types: string[]) =>
    portal.db.transact(house('test'), async (work) => types.forEach((type) => work.emit(type, { secret: 'link' })));
  const refusing: Delivery = () => Promise.reject(new Error('the other side is down'));

  test('a message is delivered once, and keeps only what its delivery leaves', async () => {
    await emit('greeting');
    const heard: unknown[] = [];
    const queue = outboxQueue({ greeting: async (_db, { payload }) => (heard.push(payload), { greeted: true }) });
    expect([await queue.round(portal.db, going), await queue.round(portal.db, going)]).toEqual([1, 0]);
    expect(heard).toEqual([{ secret: 'link' }]);
    expect(await portal.outbox()).toMatchObject([
      { payload: { greeted: true }, attempts: 1, dueAt: null, deliveredAt: now, claimedBy: null, lastError: null },
    ]);
  });

  test('one that fails rests, and does not hold up its neighbour', async () => {
    await emit('broken', 'greeting');
    const queue = outboxQueue({ broken: refusing, greeting: () => Promise.resolve({}) });
    expect(await queue.round(portal.db, going)).toBe(2);
    const [broken] = (await portal.outbox()).filter(({ type }) => type === 'broken');
    expect(broken).toMatchObject({ attempts: 1, deliveredAt: null, lastError: 'the other side is down' });
    expect(broken!.dueAt!.getTime() - now.getTime()).toBeGreaterThanOrEqual(2_500);
    expect(broken!.dueAt!.getTime() - now.getTime()).toBeLessThanOrEqual(5_000);
    expect(await queue.round(portal.db, going)).toBe(0);
  });

  test(`after ${LAST_ATTEMPT} failures it is dead: nobody tries again`, async () => {
    await emit('broken');
    let tried = 0;
    const queue = outboxQueue({ broken: () => (tried++, Promise.reject(new Error('no'))) });
    for (let day = 0; day < LAST_ATTEMPT + 3; day++) {
      portal.at(new Date(now.getTime() + day * 86_400_000));
      await queue.round(portal.db, going);
    }
    expect(tried).toBe(LAST_ATTEMPT);
    expect(await portal.outbox()).toMatchObject([{ attempts: LAST_ATTEMPT, dueAt: null, deliveredAt: null }]);
  });

  test('what a dead worker had claimed comes back when its lease ends, and is dead after as many crashes', async () => {
    await emit('deadly');
    const crash = outboxQueue({ deadly: () => new Promise(() => undefined) });
    for (let hour = 0; hour < LAST_ATTEMPT; hour++) {
      portal.at(new Date(now.getTime() + hour * 3_600_000));
      void crash.round(portal.db, going);
      await waitFor(async () => (await portal.outbox())[0]!.attempts === hour + 1);
      expect(await outboxQueue({ deadly: () => Promise.resolve({}) }).round(portal.db, going)).toBe(0);
    }
    portal.at(new Date(now.getTime() + LAST_ATTEMPT * 3_600_000));
    expect(await outboxQueue({ deadly: () => Promise.resolve({}) }).round(portal.db, going)).toBe(1);
    expect(await portal.outbox()).toMatchObject([{ dueAt: null, deliveredAt: null, attempts: LAST_ATTEMPT + 1 }]);
  });

  test('a message of an unknown type waits for somebody who knows it', async () => {
    await emit('telegram');
    await outboxQueue({}).round(portal.db, going);
    expect(await portal.outbox()).toMatchObject([{ lastError: 'nothing delivers messages of type telegram' }]);
  });

  test('two workers share the messages; none is delivered twice', async () => {
    await emit(...Array.from({ length: 30 }, () => 'greeting'));
    const heard: string[] = [];
    const queue = () => outboxQueue({ greeting: async (_db, { id }) => (heard.push(id), {}) });
    await Promise.all([queue().round(portal.db, going), queue().round(portal.db, going)]);
    while (await queue().round(portal.db, going));
    expect([heard.length, new Set(heard).size]).toEqual([30, 30]);
  });

  test('a worker that is told to stop gives back what it has not begun', async () => {
    await emit('greeting', 'greeting');
    const stopping = new AbortController();
    const queue = outboxQueue({ greeting: async () => (stopping.abort(), {}) });
    await queue.round(portal.db, stopping.signal);
    const rest = (await portal.outbox()).filter(({ deliveredAt }) => !deliveredAt);
    expect(rest).toMatchObject([{ attempts: 0, dueAt: now, claimedBy: null }]);
  });
});

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error('it never came to hold');
}
