import { house } from '../../kernel/actor';
import { oneOf, below } from '../../platform/db/where';
import type { Database } from '../../platform/db/database';
import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import type { JobHandler } from '../jobs/service';
import { Simulation, SimulationLine, SimulationPartner } from './entity';
import { simulate } from './service/run';

export const simulationHandlers: readonly JobHandler[] = [{ type: 'simulation', run: (job) => simulate(job) }];

const DAY = 86_400_000;
/** So long is what came of one kept. */
const KEPT_DAYS = 180;
const AT_ONCE = 20;

/** Simulations of long ago, with all that hangs on them: rules and history have moved on. */
async function forget(db: Database): Promise<number> {
  const createdAt = below(new Date(db.now().getTime() - KEPT_DAYS * DAY));
  let gone = 0;
  for (;;) {
    const old = await db.reading(house('prune')).of(Simulation).list({ where: [{ createdAt }], columns: ['id'], limit: AT_ONCE }); // prettier-ignore
    if (old.length === 0) return gone;
    const simulationId = oneOf(old.map(({ id }) => id));
    await prune(db, SimulationLine, { simulationId });
    await prune(db, SimulationPartner, { simulationId });
    gone += await prune(db, Simulation, { id: simulationId });
  }
}

export const simulationDuties: readonly Duty[] = [{ name: 'prune simulations', everyMs: DAY, run: forget }];
