import type { GraphQLSchema } from 'graphql';
import { MoneyResolver } from './api/money';
import type { Route } from './api/route';
import { buildApi } from './api/schema';
import { Category, Price, Product } from './modules/catalogue/entity';
import { CategoryResolver, PriceResolver, ProductResolver } from './modules/catalogue/resolver';
import { Client, ClientMember } from './modules/clients/entity';
import { ClientResolver } from './modules/clients/resolver';
import {
  ApiToken,
  FailedAttempts,
  OneTimeLink,
  RecoveryCode,
  Session,
  StaffMember,
  User,
} from './modules/identity/entity';
import { Job } from './modules/jobs/entity';
import { JobProgressed, JobRequested } from './modules/jobs/events';
import { type JobHandler } from './modules/jobs/jobs';
import { noteProgress, queueJob } from './modules/jobs/listeners';
import { JobResolver } from './modules/jobs/resolver';
import { ClientEarnings, Commission, PartnerDaily, UnearnedLine } from './modules/commissions/entity';
import { LedgerBalance, LedgerEntry, LedgerPosting } from './modules/ledger/entity';
import { Partner, PartnerMember } from './modules/partners/entity';
import { ClientActivity, PartnerStanding, PartnerTier, Programme, ProgrammeVersion } from './modules/programmes/entity';
import { Relationship } from './modules/relationships/entity';
import { Setting } from './modules/settings/entity';
import { SettingsResolver } from './modules/settings/resolver';
import { AuditEvent } from './platform/audit/entity';
import { IdempotencyKey, NumberSeries } from './platform/db/entity';
import { Listeners } from './platform/db/events';
import { ChangeRow } from './platform/live/entity';
import type { Duty } from './platform/jobs/duty';
import { pruning } from './platform/jobs/prune';
import { OutboxMessage } from './platform/outbox/entity';

/** Composition: the only file that names every module, and the only one that lets a higher module hear a lower one. */
export const entities = [
  AuditEvent,
  OutboxMessage,
  ChangeRow,
  NumberSeries,
  IdempotencyKey,
  User,
  StaffMember,
  Session,
  OneTimeLink,
  RecoveryCode,
  FailedAttempts,
  ApiToken,
  Setting,
  Job,
  Partner,
  PartnerMember,
  Client,
  ClientMember,
  Relationship,
  Category,
  Product,
  Price,
  Programme,
  ProgrammeVersion,
  PartnerTier,
  PartnerStanding,
  ClientActivity,
  LedgerEntry,
  LedgerPosting,
  LedgerBalance,
  Commission,
  UnearnedLine,
  PartnerDaily,
  ClientEarnings,
] as const;

/** Who hears of what, in order, inside the transaction. */
export const listeners = () => new Listeners().on(JobRequested, queueJob).on(JobProgressed, noteProgress);

const resolvers = [
  MoneyResolver,
  SettingsResolver,
  JobResolver,
  ClientResolver,
  CategoryResolver,
  ProductResolver,
  PriceResolver,
] as const;

export const schema = (): GraphQLSchema => buildApi(resolvers);

/** Who is asking, from a session cookie or an API token. */
export { authenticate } from './modules/identity/service/authenticate';

/** Downloads and uploads beside GraphQL. */
export const routes: readonly Route[] = [];

/** What time makes due; run by the worker, in this order. */
export const duties: readonly Duty[] = [...pruning];

/** Who does which long work. */
export const jobHandlers: readonly JobHandler[] = [];
