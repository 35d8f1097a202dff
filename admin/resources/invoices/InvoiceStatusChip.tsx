import { useRecordContext } from 'react-admin';
import { Status } from '../../shared/StatusChip';

/** Overdue is a question about the due date and not a state, but it is what one wants to see first. */
export function InvoiceStatusChip() {
  const record = useRecordContext();
  return <Status of="invoices.status" value={record?.overdue ? 'OVERDUE' : (record?.status as string | undefined)} />;
}
