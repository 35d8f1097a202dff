import { house } from '../../kernel/actor';
import { addDays } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import { below } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { PartnerStanding, Programme, TierCause } from '../programmes/entity';
import { lastRecalibration } from '../programmes/rules/tiers';
import { todayOf, versionOn } from '../programmes/service';
import { outdatedStandings, unreportedSince, type Place } from './queries';
import { REPORTED_LATE_DAYS } from './rules';
import { restage } from './service/stages';
import { retier } from './service/tiers';

const HOURLY = 3_600_000;
const keeper = house('tier-keeping');

/** Counts partners anew whose programme has a new version in force. */
async function beginVersions(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  return countAnew(db, await outdatedStandings(reading, await todayOf(reading)), TierCause.RULES_CHANGED);
}

/** On a programme's recalibration days, and after downtime the day after them, tiers fall to what was earned. */
async function recalibrate(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const today = await todayOf(reading);
  let done = 0;
  for (const { id: programmeId } of await reading.of(Programme).list()) {
    const version = await versionOn(reading, programmeId, today);
    const day = version && lastRecalibration(version.rules.tierScheme, today);
    if (!day || day < version.effectiveFrom) continue;
    const where = [{ programmeId, recalibratedOn: below(day) }];
    done += await countAnew(db, await reading.of(PartnerStanding).list({ where }), TierCause.RECALIBRATED);
  }
  return done;
}

async function countAnew(db: Database, places: readonly Place[], cause: TierCause): Promise<number> {
  for (const { partnerId, programmeId } of places)
    await db.transact(keeper, (work) => retier(work, partnerId, programmeId, { cause, clientId: null }));
  return places.length;
}

/** Where billing is elsewhere nobody tells that a plan was given up: nothing is reported of it any more. */
async function lapse(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const clients = await unreportedSince(reading, addDays(await todayOf(reading), -REPORTED_LATE_DAYS));
  for (const clientId of clients) await db.transact(keeper, (work) => restage(work, clientId));
  return clients.length;
}

export const duties: readonly Duty[] = [
  { name: 'programme-versions', everyMs: HOURLY, run: beginVersions },
  { name: 'tier-recalibration', everyMs: HOURLY, run: recalibrate },
  { name: 'referral-lapse', everyMs: HOURLY, run: lapse },
];
