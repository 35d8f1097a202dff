import { Table } from 'typeorm';
import { at, creates, flag, id, index, json, longText, optional, ref, text, unique, whole } from './columns';

export const Identity1700000000010 = creates('Identity1700000000010', [
  new Table({
    name: 'users',
    columns: [
      id,
      text('email', 254),
      text('name', 200),
      text('language', 2),
      text('passwordHash', 255, optional),
      longText('secondFactorPending', optional),
      longText('secondFactorSecret', optional),
      at('secondFactorSince', optional),
      whole('secondFactorStep', optional),
      at('createdAt'),
    ],
    uniques: [unique('uq_users_email', 'email')],
  }),
  new Table({
    name: 'staff_members',
    columns: [id, ref('userId'), text('role', 16), flag('active'), at('createdAt'), at('deactivatedAt', optional)],
    uniques: [unique('uq_staff_members_user', 'userId')],
  }),
  new Table({
    name: 'sessions',
    columns: [
      id,
      text('tokenHash', 64),
      ref('userId'),
      text('state', 8),
      ref('membershipId', optional),
      ref('impersonatedClientId', optional),
      at('impersonationEndsAt', optional),
      at('createdAt'),
      at('lastSeenAt'),
      at('expiresAt'),
      text('ip', 64, optional),
      text('userAgent', 255, optional),
    ],
    uniques: [unique('uq_sessions_token', 'tokenHash')],
    indices: [index('ix_sessions_user', 'userId'), index('ix_sessions_expires', 'expiresAt')],
  }),
  new Table({
    name: 'one_time_links',
    columns: [id, text('tokenHash', 64), ref('userId'), text('purpose', 16), at('createdAt'), at('expiresAt')],
    uniques: [unique('uq_one_time_links_token', 'tokenHash')],
    indices: [index('ix_one_time_links_user', 'userId'), index('ix_one_time_links_expires', 'expiresAt')],
  }),
  new Table({
    name: 'recovery_codes',
    columns: [id, ref('userId'), text('codeHash', 64), at('createdAt')],
    indices: [index('ix_recovery_codes_user', 'userId')],
  }),
  new Table({
    name: 'failed_attempts',
    columns: [id, whole('count'), at('lastAt'), at('lockedUntil', optional)],
    indices: [index('ix_failed_attempts_last', 'lastAt')],
  }),
  new Table({
    name: 'api_tokens',
    columns: [
      id,
      ref('partnerId'),
      text('name', 100),
      text('secretHash', 64),
      text('ending', 4),
      json('scopes'),
      ref('createdByUserId'),
      at('createdAt'),
      at('expiresAt'),
      at('lastUsedAt', optional),
      at('revokedAt', optional),
    ],
    uniques: [unique('uq_api_tokens_secret', 'secretHash')],
    indices: [index('ix_api_tokens_partner', 'partnerId', 'createdAt')],
  }),
]);
