/** `npm run audit`: Lighthouse's accessibility and best practices of the login, the home and one list; each must be 100. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';

const CATEGORIES = ['accessibility', 'best-practices'];
const PAGES = ['login', '', 'clients'];
const LOGIN = { email: 'admin@demo.example', password: 'demo portal 2026' };
const PATIENCE_MS = 180_000;

const [port, debugging] = [await freePort(), await freePort()];
const origin = `http://localhost:${port}`;
const env = { ...process.env, PORT: String(port) };
const server = spawn(process.execPath, ['test/e2e/server.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [`--remote-debugging-port=${debugging}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await ready();
  for (const path of PAGES) {
    const headers = path === 'login' ? {} : { cookie: await session() };
    const { lhr } = await lighthouse(
      `${origin}/admin/${path}`,
      { port: debugging, onlyCategories: CATEGORIES, extraHeaders: headers, logLevel: 'error' },
      desktopConfig,
    );
    for (const { title, score } of Object.values(lhr.categories)) {
      console.log(`${`/admin/${path}`.padEnd(16)} ${title.padEnd(16)} ${score * 100}`);
      if (score < 1) process.exitCode = 1;
    }
    const lost = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
    for (const { id, title, details } of lost) {
      console.log(`  ${id}: ${title}`);
      for (const { node } of details?.items ?? []) if (node) console.log(`    ${node.snippet}`);
    }
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function session() {
  const query = `mutation ($email: String!, $password: String!) {
    signIn(email: $email, password: $password) { userErrors { message } }
  }`;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: LOGIN }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function ready() {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(250)) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) break;
  }
  throw new Error('The server did not become ready.');
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port: free } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return free;
}
