import { useRecordContext } from 'react-admin';
import type { CommissionRowFragment } from '../../gql/graphql';
import { Status } from '../../shared/StatusChip';

type Stated = Pick<CommissionRowFragment, 'status' | 'paidOn'>;

/** How far a commission has come; what is approved and paid out says the latter. */
export function CommissionState({ of: { status, paidOn } }: { readonly of: Stated }) {
  return paidOn ? <Status of="payouts.status" value="PAID" /> : <Status of="commissions.status" value={status} />;
}

/** The same of the row that is shown. */
export function CommissionStateField() {
  const commission = useRecordContext<CommissionRowFragment>();
  return commission ? <CommissionState of={commission} /> : null;
}
