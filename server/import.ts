import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { jobHandlers } from './app';
import { house } from './kernel/actor';
import { Import, ImportKind, ImportRow, ImportStatus, RowOutcome } from './modules/imports/entity';
import { requestCheck, requestRun, upload } from './modules/imports/service/upload';
import { jobQueue } from './modules/jobs/jobs';
import type { Database } from './platform/db/database';
import { facts, type Log } from './platform/log/log';

const USAGE =
  'npm run import -- --kind clients|products|subscriptions|invoices [--map field=column …] [--earn] [--check] FILE';
const SHOWN = 50;

/** The importer from the command line: the same dry run, the same report, the same job. */
export async function importFile(db: Database, log: Log, args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: '' },
      map: { type: 'string', multiple: true, default: [] },
      earn: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const kind = Object.values(ImportKind).find((each) => each === values.kind.toUpperCase());
  const [file] = positionals;
  if (!kind || !file) throw new Error(USAGE);
  const actor = house('import');
  const bytes = readFileSync(file);
  const id = await db.transact(actor, (work) => upload(work, { kind, fileName: basename(file), bytes }));
  const current = () => db.reading(actor).of(Import).get(id);
  const queue = jobQueue(jobHandlers, log, facts);
  const until = async (status: ImportStatus) => {
    while ((await current()).status !== status && (await queue.round(db, new AbortController().signal)) > 0);
    const reached = await current();
    if (reached.status !== status) throw new Error(`The import is ${reached.status}; see its job ${reached.jobId}.`);
    return reached;
  };

  const { mapping } = await current();
  const mapped = Object.fromEntries(values.map.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
  await db.transact(actor, (work) => requestCheck(work, id, { mapping: { ...mapping, ...mapped }, earn: values.earn }));
  const checked = await until(ImportStatus.CHECKED);
  console.log(`${checked.rows} rows: ${checked.good} good, ${checked.bad} bad, ${checked.unchanged} here already.`);
  const bad = await db
    .reading(actor)
    .of(ImportRow)
    .list({
      ...{ where: [{ importId: id, outcome: RowOutcome.BAD }], orderBy: [['line', 'ASC']] as const, limit: SHOWN },
    });
  for (const { problems } of bad)
    for (const { line, column, value, message } of problems ?? [])
      console.log(`line ${line}, ${column}: “${value}” is ${message}`);
  if (checked.bad > SHOWN) console.log(`… and ${checked.bad - SHOWN} more, in the UI under Imports.`);
  if (values.check) return;
  await db.transact(actor, (work) => requestRun(work, id));
  const { entered, unchanged, bad: left } = await until(ImportStatus.DONE);
  console.log(`${entered} rows entered, ${unchanged} were here already, ${left} could not be.`);
}
