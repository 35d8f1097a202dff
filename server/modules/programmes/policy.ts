import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const programmePolicy = policy('programmes', {
  read: [...staffRoles, ...partnerRoles],
  /** Writing rules that are not in force, and setting programmes up. */
  draft: ['ADMIN'],
  publish: ['ADMIN'],
  enrol: ['ADMIN', 'SUPPORT'],
  override: ['ADMIN'],
});
