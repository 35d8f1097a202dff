import { staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

/** `report` is for the operator's programs: an admin may do the same by hand, a partner never. */
export const intakePolicy = policy('intake', {
  read: staffRoles,
  report: ['ADMIN'],
  retry: ['ADMIN', 'FINANCE'],
});
