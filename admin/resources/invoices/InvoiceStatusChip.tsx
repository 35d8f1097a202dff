import { Chip } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/provider';
import { Status } from '../../shared/StatusChip';

/** Overdue is a question about the due date and not a state, but it is what one wants to see first. */
export function InvoiceStatusChip() {
  const record = useRecordContext();
  const text = useText();
  const status = record?.overdue ? 'OVERDUE' : (record?.status as string | undefined);
  return (
    <>
      <Status of="invoices.status" value={status} />
      {record?.source === 'REPORTED' && (
        <Chip size="small" variant="outlined" label={text('intakeReports.elsewhere')} sx={{ ml: 0.5 }} />
      )}
    </>
  );
}
