import { Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import { IntakeReportRetryDocument, type IntakeReportRowFragment } from '../../gql/graphql';
import { errorText, useText, type Values } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';

export type ReportRecord = IntakeReportRowFragment & RaRecord;

/** What was awaited, or why it was refused, in the reader's language. */
export function useReason(): (report: ReportRecord) => string {
  const text = useText();
  return ({ status, code, message, path, reasonValues, waitsForKey, kind }) => {
    if (status === 'WAITING')
      return text(kind === 'REFUND' ? 'intakeReports.waitsForTransaction' : 'intakeReports.waitsForClient', {
        key: waitsForKey ?? '',
      });
    if (status !== 'REFUSED' || !code) return '';
    const said = errorText(code, message ?? code, (reasonValues ?? {}) as Values);
    return path?.length ? `${path.join(' › ')}: ${said}` : said;
  };
}

export function Reason(_: { readonly label?: string; readonly source?: string }) {
  const report = useRecordContext<ReportRecord>();
  const reasonOf = useReason();
  return (
    <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere', minWidth: 260 }}>
      {report ? reasonOf(report) || '–' : ''}
    </Typography>
  );
}

export function Retry({ variant = 'text' }: { readonly variant?: 'text' | 'contained' }) {
  const report = useRecordContext<ReportRecord>();
  const text = useText();
  if (!report || report.status === 'APPLIED') return null;
  return (
    <ActButton
      text="intakeReports.retry.button"
      needs="intake.retry"
      document={IntakeReportRetryDocument}
      variables={() => ({ id: report.id })}
      explain={text('intakeReports.retry.explain', { key: report.key })}
      done="intakeReports.retry.done"
      doneValues={(payload) => ({
        status: text(`intakeReports.status.${payload?.report?.status ?? 'WAITING'}`),
      })}
      variant={variant}
    />
  );
}
