import { policy } from '../../kernel/policy';

export const importPolicy = policy('imports', { read: ['ADMIN'], run: ['ADMIN'] });
