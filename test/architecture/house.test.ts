import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/** The top level is fixed: a tool that wants a file here finds another place for it. */
const TOP_LEVEL = [
  ...['.ci', '.dockerignore', '.gitignore', 'Dockerfile', 'LICENSE', 'README.md', 'admin', 'compose.yaml'],
  ...['ormconfig.ts', 'package-lock.json', 'package.json', 'schema.graphql', 'server', 'test', 'tsconfig.json'],
];
const NOT_COMMITTED = ['.git', 'data', 'dist', 'node_modules', 'test-results'];
const TEST_FOLDERS = ['admin', 'api', 'architecture', 'bench', 'database', 'e2e', 'jobs', 'rules', 'support'];
const LONGEST_FILE = 400;

/** The files below a folder, as paths from the root. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

test('the top level holds what it should and nothing else', () => {
  const present = readdirSync(root).filter((name) => !NOT_COMMITTED.includes(name));
  expect(present.filter((name) => !TOP_LEVEL.includes(name) && !name.includes('.sqlite'))).toEqual([]);
});

test('modules are made of files that are named by their role', () => {
  const roles =
    /^(entity|types|policy|rules|events|service|queries|jobs|listeners|resolver|routes|templates)(\/|\.ts$)/;
  const odd = filesBelow('server/modules').filter((file) => !roles.test(file.split('/').slice(3).join('/')));
  expect(odd).toEqual([]);
});

test('no file of the product is longer than one can read', () => {
  const source = [...filesBelow('server'), ...filesBelow('admin')].filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('admin/gql/'),
  );
  const long = source
    .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > LONGEST_FILE);
  expect(long).toEqual([]);
});

test('every folder of tests is one that a runner reads', () => {
  const folders = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !TEST_FOLDERS.includes(name))).toEqual([]);
});
