import { everyone } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const auditPolicy = policy('audit', { read: ['ADMIN', 'FINANCE'], readActivity: everyone });
