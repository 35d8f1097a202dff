import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../server/import';
import { Client } from '../../server/modules/clients/entity';
import { Import } from '../../server/modules/imports/entity';
import { logTo } from '../../server/platform/log/log';
import { admin } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';

const FILE = `Kunde,Firma,E-Mail,Country
1,Alpha GmbH,a@alpha.example,DE
2,Beta SpA,b@beta.example,IT
3,Gamma,nobody,FR
`;
/** The rest is guessed from the header. */
const MAPPED = ['--map', 'ref=Kunde'];

describe.each(dialects)('npm run import, on %s', (dialect) => {
  let portal: Portal;
  let folder: string;
  let said: string[];
  beforeAll(async () => {
    portal = await bootPortal(dialect);
    folder = mkdtempSync(join(tmpdir(), 'portal-import-'));
    writeFileSync(join(folder, 'clients.csv'), FILE);
  });
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await portal.close();
  });
  const run = (...args: string[]) => importFile(portal.db, logTo('fatal'), args);
  const file = () => join(folder, 'clients.csv');
  const names = async () => (await portal.db.reading(admin).of(Client).list()).map(({ name }) => name).sort();

  test('without a kind, or of an unknown one, says how it is called, and does nothing', async () => {
    for (const args of [[file()], ['--kind', 'cars', file()], ['--kind', 'clients']])
      await expect(run(...args)).rejects.toThrow('npm run import -- --kind clients|products|subscriptions|invoices');
    expect(await portal.db.reading(admin).of(Import).count()).toBe(0);
  });

  test('a column that is not in the file is refused by name', async () => {
    await expect(run('--kind', 'clients', ...MAPPED, '--map', 'email=Mail', file())).rejects.toThrow('no column Mail');
  });

  test('a check reports line, column, value and reason, and enters nothing', async () => {
    await run('--kind', 'clients', ...MAPPED, '--check', file());
    expect(said[0]).toBe('3 rows: 2 good, 1 bad, 0 here already.');
    expect(said[1]).toMatch(/^line 4, E-Mail: “nobody” is /);
    expect(said).toHaveLength(2);
    expect(await names()).toEqual([]);
  });

  test('enters the good rows, and run again changes nothing', async () => {
    await run('--kind', 'clients', ...MAPPED, file());
    expect(said.at(-1)).toBe('2 rows entered, 0 were here already, 1 could not be.');
    await run('--kind', 'clients', ...MAPPED, file());
    expect(said.at(-1)).toBe('0 rows entered, 2 were here already, 1 could not be.');
    expect(await names()).toEqual(['Alpha GmbH', 'Beta SpA']);
    expect(await portal.outbox()).toEqual([]);
  });
});
