import { everyone } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const reportPolicy = policy('reports', {
  readHome: everyone,
  read: ['ADMIN', 'FINANCE'],
});
