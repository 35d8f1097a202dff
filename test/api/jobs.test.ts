import { Job, JobStatus } from '../../server/modules/jobs/entity';
import { jobQueue } from '../../server/modules/jobs/jobs';
import { requestJob, type JobHandler } from '../../server/modules/jobs/service';
import { Client } from '../../server/modules/clients/entity';
import type { Actor } from '../../server/kernel/actor';
import { Refusal } from '../../server/kernel/refusal';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const quiet = { info: () => undefined, error: () => undefined };
const going = new AbortController().signal;
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterEach(() => portal.close());

  const request = (actor: Actor = partner('A'), params = {}) =>
    portal.db.transact(actor, async (work) => requestJob(work, 'rename', params));
  const queue = (run: JobHandler['run']) => jobQueue([{ type: 'rename', run }], quiet, () => ({}));
  const job = (id: string) => portal.db.reading(admin).of(Job).get(id);

  /** Renames the partner's clients one by one; a step each. */
  const renaming: JobHandler['run'] = async ({ db, job, actor, step }) => {
    const clients = await db.reading(actor).of(Client).list();
    for (let nth = Number(job.checkpoint?.['next'] ?? 0); nth < clients.length; nth++)
      await step(async ({ of }) => {
        const { id, name } = clients[nth]!;
        await of(Client).update(id, { name: `${name}!` });
        return { done: nth + 1, total: clients.length, checkpoint: { next: nth + 1 }, log: [`renamed ${id}`] };
      });
    return { renamed: clients.length };
  };
  const names = async () =>
    (
      await portal.db
        .reading(admin)
        .of(Client)
        .list({ orderBy: [['id', 'ASC']] })
    ).map(({ name }) => name);

  test('a job runs as whoever asked for it: in their scope, with progress, log and result', async () => {
    const id = await request();
    expect(await job(id)).toMatchObject({ status: JobStatus.QUEUED, done: 0, total: null, createdByUserId: 'usr_A' });
    expect(await queue(renaming).round(portal.db, going)).toBe(1);
    const fields = 'status done total result log errorCode error startedAt finishedAt';
    const { data } = await portal.ask(partner('A'), `{ job(id: "${id}") { ${fields} } }`);
    expect(data.job).toEqual({
      ...{ status: 'DONE', done: 2, total: 2, result: { renamed: 2 }, log: 'renamed ofA\nrenamed ofBoth' },
      ...{ errorCode: null, error: null, startedAt: now.toISOString(), finishedAt: now.toISOString() },
    });
    expect(await names()).toEqual(['ofA!', 'ofB', 'ofBoth!', 'ofNobody', 'onceOfA']);
    expect(await queue(renaming).round(portal.db, going)).toBe(0);
  });

  test('after a crash another worker goes on behind the last step, and nothing is done twice', async () => {
    const id = await request();
    let hang: (() => void) | undefined;
    const crashing = queue(async (run) => {
      let steps = 0;
      return renaming({
        ...run,
        step: (act) => (++steps === 2 ? new Promise<void>(() => hang!()) : run.step(act)),
      });
    });
    await new Promise<void>((hung) => {
      hang = hung;
      void crashing.round(portal.db, going);
    });
    expect(await job(id)).toMatchObject({ status: JobStatus.RUNNING, done: 1 });
    expect(await queue(renaming).round(portal.db, going)).toBe(0);
    portal.at(minutes(2));
    expect(await queue(renaming).round(portal.db, going)).toBe(1);
    expect(await job(id)).toMatchObject({ status: JobStatus.DONE, done: 2, attempts: 2 });
    expect(await names()).toEqual(['ofA!', 'ofB', 'ofBoth!', 'ofNobody', 'onceOfA']);
  });

  test('a worker that was taken for dead can do nothing more', async () => {
    const id = await request();
    let resume: () => void = () => undefined;
    let slow: Promise<number> | undefined;
    await new Promise<void>((paused) => {
      slow = queue(async (run) => {
        paused();
        await new Promise<void>((go) => (resume = go));
        return renaming(run);
      }).round(portal.db, going);
    });
    portal.at(minutes(2));
    await queue(renaming).round(portal.db, going);
    resume();
    expect(await slow).toBe(1);
    expect(await job(id)).toMatchObject({ status: JobStatus.DONE, done: 2 });
    expect(await names()).toEqual(['ofA!', 'ofB', 'ofBoth!', 'ofNobody', 'onceOfA']);
  });

  test('a job that is refused fails with the reason; one that breaks is tried again, then given up', async () => {
    const refused = await request();
    await queue(() => Promise.reject(new Refusal('NO_FILE', 'There is no file.'))).round(portal.db, going);
    expect(await job(refused)).toMatchObject({
      status: JobStatus.FAILED,
      errorCode: 'NO_FILE',
      error: 'There is no file.',
    });
    const broken = await request();
    for (let minute = 0; minute < 10; minute++) {
      portal.at(minutes(minute));
      await queue(() => Promise.reject(new Error('secret detail'))).round(portal.db, going);
    }
    const { status, attempts, errorCode, error, dueAt } = await job(broken);
    expect({ status, attempts, errorCode, dueAt }).toEqual({
      status: 'FAILED',
      attempts: 5,
      errorCode: 'INTERNAL',
      dueAt: null,
    });
    expect(error).toBe('Something went wrong on our side.');
  });

  test('a worker that stops gives its job back between two steps', async () => {
    const id = await request();
    const stopping = new AbortController();
    await queue((run) => renaming({ ...run, step: async (act) => (await run.step(act), stopping.abort()) })).round(
      portal.db,
      stopping.signal,
    );
    expect(await job(id)).toMatchObject({ status: JobStatus.QUEUED, done: 1, attempts: 0, claimedBy: null });
    await queue(renaming).round(portal.db, going);
    expect(await job(id)).toMatchObject({ status: JobStatus.DONE, done: 2 });
  });

  test('nobody but its owner and an admin sees a job, or that it moves', async () => {
    const ofA = await request();
    const ofClient = await request(client('ofBoth'));
    const ofSupport = await request(staff('SUPPORT'));
    const seen = async (actor: Actor) => {
      const { data } = await portal.ask(actor, '{ jobs { totalCount nodes { id } } }');
      expect(data.jobs.totalCount).toBe(data.jobs.nodes.length);
      return data.jobs.nodes.map(({ id }: { id: string }) => id).sort();
    };
    expect(await seen(partner('A'))).toEqual([ofA]);
    expect(await seen(partner('B'))).toEqual([]);
    expect(await seen({ ...partner('A'), userId: 'usr_colleague' } as Actor)).toEqual([]);
    expect(await seen(client('ofBoth'))).toEqual([ofClient]);
    expect(await seen({ ...client('ofA'), userId: 'usr_ofBoth' } as Actor)).toEqual([]);
    expect(await seen(staff('SUPPORT'))).toEqual([ofSupport]);
    expect(await seen(admin)).toEqual([ofA, ofClient, ofSupport].sort());
    expect((await portal.ask(partner('B'), `{ job(id: "${ofA}") { id } }`)).data.job).toBeNull();
    expect((await portal.ask(null, '{ jobs { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
