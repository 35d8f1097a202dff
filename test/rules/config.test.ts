import { configFrom } from '../../server/platform/config/config';

const SECRET = 'x'.repeat(32);

test('without any setting it is a development server on an embedded database', () => {
  expect(configFrom({})).toEqual({
    production: false,
    port: 4000,
    publicUrl: 'http://localhost:4000',
    databaseUrl: 'data/portal.sqlite',
    embedded: true,
    secretKey: expect.stringContaining('for development only'),
    filesDir: 'data/files',
    smtpUrl: null,
    mailFrom: 'Partner portal <portal@localhost>',
    logLevel: 'info',
    trustProxy: false,
    seed: true,
  });
});

test('every setting is read', () => {
  const environment = {
    NODE_ENV: 'production',
    PORT: '8080',
    PUBLIC_URL: 'https://portal.example/',
    DATABASE_URL: 'mariadb://portal:secret@db:3306/portal',
    SECRET_KEY: SECRET,
    FILES_DIR: '/srv/files',
    SMTP_URL: 'smtps://user:pass@mail.example:465',
    MAIL_FROM: 'portal@example.com',
    LOG_LEVEL: 'warn',
    TRUST_PROXY: 'true',
  };
  expect(configFrom(environment)).toEqual({
    production: true,
    port: 8080,
    publicUrl: 'https://portal.example',
    databaseUrl: 'mariadb://portal:secret@db:3306/portal',
    embedded: false,
    secretKey: SECRET,
    filesDir: '/srv/files',
    smtpUrl: 'smtps://user:pass@mail.example:465',
    mailFrom: 'portal@example.com',
    logLevel: 'warn',
    trustProxy: true,
    seed: false,
  });
});

test.each([
  ['PORT', '70000', 'a port, 0 to 65535'],
  ['PORT', 'http', 'a port, 0 to 65535'],
  ['NODE_ENV', 'prod', 'production, development or test'],
  ['PUBLIC_URL', 'portal.example', 'an http:// or https:// address'],
  ['PUBLIC_URL', 'https://portal.example/path', 'an http:// or https:// address without a path'],
  ['DATABASE_URL', 'postgres://db/portal', 'mysql://…, mariadb://…'],
  ['DATABASE_URL', 'mysql://db', 'mysql://…, mariadb://…'],
  ['MAIL_FROM', 'nobody', 'an e-mail address'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ['TRUST_PROXY', 'yes', 'true or false'],
  ['SEED', '1', 'true or false'],
])('%s=%s stops the boot with name, value and what was expected', (name, value, expected) => {
  expect(() => configFrom({ [name]: value })).toThrow(`${name} is "${value}"; expected ${expected}`);
});

test('a wrong secret is named and not shown', () => {
  expect(() => configFrom({ SECRET_KEY: 'short' })).toThrow(/^(?!.*"short").*SECRET_KEY .* at least 32 characters/s);
  expect(() => configFrom({ SMTP_URL: 'http://user:hidden@mail' })).toThrow(/^(?!.*hidden).*SMTP_URL .* smtp:/s);
});

test('all that is wrong is told at once', () => {
  expect(() => configFrom({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/);
});

test('production refuses the development secret and demo data', () => {
  expect(() => configFrom({ NODE_ENV: 'production' })).toThrow(/SECRET_KEY is not set/);
  const production = { NODE_ENV: 'production', SECRET_KEY: SECRET };
  expect(() => configFrom({ ...production, SEED: 'true' })).toThrow(/production is never filled with demo data/);
  expect(configFrom(production).seed).toBe(false);
});
