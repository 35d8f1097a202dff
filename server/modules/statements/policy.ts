import { staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const statementPolicy = policy('statements', { read: [...staffRoles, 'PARTNER_OWNER'] });
