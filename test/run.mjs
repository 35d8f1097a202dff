/**
 * `npm test`: jest and Playwright, one after the other, and one closing line with the sum of both.
 * MariaDB and Chromium are installed where that can be done unasked (root on Debian); otherwise what needs them is
 * skipped in one visible line, or fails where REQUIRE_ALL=1.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const requireAll = process.env.REQUIRE_ALL === '1';
const folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
const notes = [];
/** What may be absent without blame: the words such tests begin with, what they are on, and the variable that names it. */
const OPTIONAL = [
  ['on real data: ', 'real data', 'REAL_DATA'],
  ['by the published schema: ', 'the bank’s schema', 'PAIN_XSD'],
];
const isSkipped = (status) => ['pending', 'skipped', 'todo', 'disabled'].includes(status);

provide('mariadbd', 'mariadb-server', 'all tests on MariaDB');
if (process.env.PAIN_XSD) provide('xmllint', 'libxml2-utils', 'the check of payout files against their schema');
const chromium = process.env.CHROMIUM ?? provide('chromium', 'chromium', 'all tests in the browser');
jest();
if (chromium) await playwright(chromium);
rmSync(folder, { recursive: true, force: true });

for (const note of notes) console.log(note);
// Where everything is required, a skip is a failure, or was named above as one without blame.
const skipped = sum.skipped > 0 && !requireAll ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Where a program is, after installing its Debian package when it is missing and that is possible. */
function provide(program, debianPackage, needing) {
  const found = pathOf(program);
  if (found) return found;
  if (process.getuid?.() === 0 && pathOf('apt-get')) {
    console.log(`Installing ${debianPackage} for ${needing} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', debianPackage);
    const installed = pathOf(program);
    if (installed) return installed;
  }
  missing(`${needing}, because there is no ${program} on the PATH (Debian: apt-get install ${debianPackage})`);
  return null;
}

function pathOf(program) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function missing(what) {
  notes.push(`Skipped: ${what}.`);
  if (requireAll) sum.failed += 1;
}

function jest() {
  const file = join(folder, 'jest.json');
  const status = run('jest', ['--maxWorkers=3', '--json', `--outputFile=${file}`]);
  const result = reportIn(file);
  if (!result) return failedToRun('jest', status);
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  countSkipped(result.testResults.flatMap((suite) => suite.assertionResults).filter(({ status }) => isSkipped(status)));
  if (status !== 0 && sum.failed === 0) failedToRun('jest', status);
}

/** Any other skip is a failure where everything is required. */
function countSkipped(tests) {
  let others = tests;
  for (const [words, what, variable] of OPTIONAL) {
    const absent = others.filter(({ fullName }) => fullName.includes(words));
    others = others.filter((test) => !absent.includes(test));
    if (absent.length === 0) continue;
    notes.push(`Skipped: ${absent.length} tests on ${what}, because ${variable} does not name it.`);
    if (requireAll && process.env[variable]) sum.failed += absent.length;
    sum.skipped += absent.length;
  }
  if (requireAll) for (const { fullName } of others) notes.push(`Skipped, but everything is required: ${fullName}`);
  sum.failed += requireAll ? others.length : 0;
  sum.skipped += requireAll ? 0 : others.length;
}

async function playwright(executable) {
  if (runNode('server/build/build.mjs') !== 0) return failedToRun('the build', 1);
  const file = join(folder, 'playwright.json');
  const status = run('playwright', ['test', '--config', 'test/e2e/playwright.config.ts'], {
    CHROMIUM: executable,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const stats = reportIn(file)?.stats;
  if (!stats) return failedToRun('playwright', status);
  sum.passed += stats.expected + stats.flaky;
  sum.failed += stats.unexpected + (requireAll ? stats.skipped : 0);
  sum.skipped += requireAll ? 0 : stats.skipped;
  if (stats.flaky > 0) notes.push(`${stats.flaky} browser tests passed only at the second attempt.`);
  if (requireAll && stats.skipped > 0) notes.push(`${stats.skipped} browser tests were skipped, but all are required.`);
  if (status !== 0 && stats.unexpected === 0) failedToRun('playwright', status);
}

function run(tool, args, env = {}) {
  return runNode(join('node_modules', '.bin', tool), args, env);
}

function runNode(script, args = [], env = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(process.execPath, [script, ...args], { stdio, env: { ...process.env, WHOLE_RUN: '1', ...env } })
    .status;
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function failedToRun(what, status) {
  notes.push(`Failed: ${what} ended with ${status ?? 'a signal'}.`);
  sum.failed += 1;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}
