import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The secret of a development server. Production refuses it. */
const DEVELOPMENT_SECRET = 'for development only: anybody can read this';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SHORTEST_SECRET = 32;

export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Where people reach the portal; also what mailed links begin with. */
  readonly publicUrl: string;
  /** `mysql://`, `mariadb://`, or the path of an SQLite file. */
  readonly databaseUrl: string;
  /** The database is a file of this process, which then runs the worker too. */
  readonly embedded: boolean;
  /** Encrypts what must be readable again: second-factor secrets. */
  readonly secretKey: string;
  readonly filesDir: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The client's address is what a proxy in front says it is. */
  readonly trustProxy: boolean;
  /** An empty database is filled with demo data. */
  readonly seed: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used: its name, its value (unless it is a secret), and what was expected. */
class Complaints {
  readonly texts: string[] = [];

  constructor(private readonly environment: Environment) {}

  read<V>(name: string, standard: V, expected: string, parse: (text: string) => V | undefined, secret = false): V {
    const text = this.environment[name]?.trim();
    if (!text) return standard;
    const value = parse(text);
    if (value !== undefined) return value;
    this.texts.push(`${name} is ${secret ? 'set to something else' : JSON.stringify(text)}; expected ${expected}`);
    return standard;
  }
}

/** Reads the settings from the environment; every wrong one is named in the one error it throws. */
export function configFrom(environment: Environment): Config {
  const complaints = new Complaints(environment);
  const read = complaints.read.bind(complaints) as Complaints['read'];
  const production =
    read('NODE_ENV', 'development', 'production, development or test', oneOf('production', 'development', 'test')) ===
    'production';
  const dataDir = read('DATA_DIR', './data', 'a folder', (text) => text);
  const port = read('PORT', 4000, 'a port, 0 to 65535 (0 takes a free one)', portFrom);
  const databaseUrl = read(
    'DATABASE_URL',
    join(dataDir, 'portal.sqlite'),
    'mysql://…, mariadb://… or the path of an SQLite file',
    databaseFrom,
  );
  const config: Config = {
    production,
    port,
    publicUrl: read(
      'PUBLIC_URL',
      `http://localhost:${port}`,
      'an http:// or https:// address without a path',
      originFrom,
    ),
    databaseUrl,
    embedded: !isServer(databaseUrl),
    secretKey: read(
      'SECRET_KEY',
      DEVELOPMENT_SECRET,
      `at least ${SHORTEST_SECRET} characters`,
      (text) => (text.length >= SHORTEST_SECRET ? text : undefined),
      true,
    ),
    filesDir: read('FILES_DIR', join(dataDir, 'files'), 'a folder', (text) => text),
    smtpUrl: read<string | null>('SMTP_URL', null, 'smtp://… or smtps://…', smtpFrom, true),
    mailFrom: read(
      'MAIL_FROM',
      'Partner portal <portal@localhost>',
      'an e-mail address, with or without a name',
      mailFrom,
    ),
    logLevel: read('LOG_LEVEL', 'info', LOG_LEVELS.join(', '), oneOf(...LOG_LEVELS)),
    trustProxy: read('TRUST_PROXY', false, 'true or false', flagFrom),
    seed: read('SEED', !production, 'true or false', flagFrom) && !production,
  };
  if (production && config.secretKey === DEVELOPMENT_SECRET)
    complaints.texts.push(
      `SECRET_KEY is not set; expected at least ${SHORTEST_SECRET} characters of your own (openssl rand -base64 32)`,
    );
  if (production && read('SEED', false, 'true or false', flagFrom))
    complaints.texts.push('SEED is "true"; expected nothing, because production is never filled with demo data');
  if (complaints.texts.length > 0)
    throw new Error(`Wrong settings:\n${complaints.texts.map((text) => `  ${text}`).join('\n')}`);
  return config;
}

/** Makes the folders that the settings name, where they are missing. */
export function makeFolders({ embedded, databaseUrl, filesDir }: Config): void {
  if (embedded && databaseUrl !== ':memory:') mkdirSync(dirname(databaseUrl), { recursive: true });
  mkdirSync(filesDir, { recursive: true });
}

function oneOf<V extends string>(...allowed: readonly V[]) {
  return (text: string): V | undefined => allowed.find((each) => each === text);
}

const isServer = (text: string) => /^(mysql|mariadb):\/\//.test(text);

function databaseFrom(text: string): string | undefined {
  if (!text.includes('://')) return text;
  return isServer(text) && URL.canParse(text) && new URL(text).pathname.length > 1 ? text : undefined;
}

function portFrom(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function originFrom(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash ? origin : undefined;
}

function smtpFrom(text: string): string | undefined {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) ? text : undefined;
}

function mailFrom(text: string): string | undefined {
  return /^([^<>@]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : undefined;
}

function flagFrom(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
