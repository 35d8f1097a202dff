import { everyone, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const settingPolicy = policy(
  'settings',
  {
    /** All of them. */
    read: staffRoles,
    /** Who the operator is: what every invoice says anyway. */
    readOperator: everyone,
    update: ['ADMIN'],
  },
  ['update'],
);
