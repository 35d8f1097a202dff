import { everyone } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const cataloguePolicy = policy('catalogue', {
  read: everyone,
  manage: ['ADMIN'],
});
