import type { GraphQLSchema } from 'graphql';
import { MoneyResolver } from './api/money';
import type { Route } from './api/route';
import { buildApi } from './api/schema';
import { Client, ClientMember } from './modules/clients/entity';
import { ClientResolver } from './modules/clients/resolver';
import { Partner, PartnerMember } from './modules/partners/entity';
import { Relationship } from './modules/relationships/entity';
import { Setting } from './modules/settings/entity';
import { SettingsResolver } from './modules/settings/resolver';
import { AuditEvent } from './platform/audit/entity';
import { IdempotencyKey, NumberSeries } from './platform/db/entity';
import { Listeners } from './platform/db/events';
import { ChangeRow } from './platform/live/entity';
import type { Duty } from './platform/jobs/duty';
import { OutboxMessage } from './platform/outbox/entity';

/** Composition: the only file that names every module, and the only one that lets a higher module hear a lower one. */
export const entities = [
  AuditEvent,
  OutboxMessage,
  ChangeRow,
  NumberSeries,
  IdempotencyKey,
  Setting,
  Partner,
  PartnerMember,
  Client,
  ClientMember,
  Relationship,
] as const;

/** Who hears of what, in order, inside the transaction. */
export const listeners = () => new Listeners();

const resolvers = [MoneyResolver, SettingsResolver, ClientResolver] as const;

export const schema = (): GraphQLSchema => buildApi(resolvers);

/** Downloads and uploads beside GraphQL. */
export const routes: readonly Route[] = [];

/** What time makes due; run by the worker, in this order. */
export const duties: readonly Duty[] = [];
