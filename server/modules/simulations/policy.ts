import { policy } from '../../kernel/policy';

export const simulationPolicy = policy('simulations', { read: ['ADMIN', 'FINANCE'], start: ['ADMIN', 'FINANCE'] });
