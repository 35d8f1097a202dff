import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { valueAt } from './Texts';

type Tone = 'success' | 'warning' | 'error' | 'info' | 'default';

/** What a state asks of the reader. A word here means the same in every area. */
const TONES: Readonly<Record<string, Tone>> = {
  ACTIVE: 'success',
  PAID: 'success',
  COMPLETED: 'success',
  APPROVED: 'success',
  ACCEPTED: 'success',
  ANSWERED: 'success',
  DONE: 'success',
  SENT: 'success',
  OPEN: 'info',
  ISSUED: 'info',
  IN_PROGRESS: 'info',
  RUNNING: 'info',
  QUEUED: 'info',
  PENDING_TRANSFER: 'info',
  PENDING: 'warning',
  REQUESTED: 'warning',
  SCHEDULED: 'warning',
  PROPOSED: 'warning',
  PROCESSING: 'info',
  EXPORTED: 'success',
  CUSTOMER_REPLY: 'warning',
  PARTIALLY_PAID: 'warning',
  CANCEL_AT_PERIOD_END: 'warning',
  GRACE: 'warning',
  HELD: 'warning',
  MEDIUM: 'default',
  HIGH: 'warning',
  URGENT: 'error',
  OVERDUE: 'error',
  REDEMPTION: 'error',
  SUSPENDED: 'error',
  FRAUD: 'error',
  FAILED: 'error',
  DEAD: 'error',
  DECLINED: 'error',
  REJECTED: 'error',
  EXPIRED: 'error',
  APPLIED: 'success',
  WAITING: 'warning',
  REFUSED: 'error',
};

interface StatusProps {
  /** The catalogue section that names the values, such as `orders.status`. */
  readonly of: string;
  readonly value: string | null | undefined;
}

export function Status({ of, value }: StatusProps) {
  const translate = useTranslate();
  if (!value) return null;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={TONES[value] ?? 'default'}
      label={translate(`${of}.${value}`, { _: value })}
    />
  );
}

/** The state of the record in the reader's language. */
export function StatusChip({
  of,
  source = 'status',
}: {
  readonly of: string;
  readonly source?: string;
  readonly label?: string;
}) {
  return <Status of={of} value={valueAt(useRecordContext(), source) as string | undefined} />;
}
