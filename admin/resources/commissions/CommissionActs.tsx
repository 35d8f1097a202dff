import { useRecordContext } from 'react-admin';
import {
  CommissionApproveDocument,
  CommissionDeclineDocument,
  CommissionHoldDocument,
  CommissionReleaseDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { ReasonInput } from '../../shared/ReasonInput';
import { ProposeAdjustment } from '../adjustments/ProposeAdjustment';
import type { CommissionRecord } from './CommissionShow';

/** What the server lets the reader do with it as it stands. */
export function CommissionActs() {
  const commission = useRecordContext<CommissionRecord>();
  const text = useText();
  if (!commission) return null;
  const { id, acts, status, kind, partner, amount } = commission;
  const isFinal = kind === 'EARNING' && (status === 'APPROVED' || status === 'DECLINED');
  return (
    <>
      {isFinal && partner && (
        <ProposeAdjustment
          text="adjustments.propose.correct"
          about={{ commissionId: id, partnerId: partner.id, currency: amount.currency }}
        />
      )}
      {acts.includes('DECLINE') && (
        <ActButton
          text="commissions.decline.button"
          needs="commissions.review"
          document={CommissionDeclineDocument}
          variables={({ reason }, idempotencyKey) => ({ id, reason: String(reason ?? ''), idempotencyKey })}
          explain={text('commissions.decline.explain')}
          done="commissions.decline.done"
          danger
        >
          <ReasonInput />
        </ActButton>
      )}
      {acts.includes('HOLD') && (
        <ActButton
          text="commissions.hold.button"
          needs="commissions.review"
          document={CommissionHoldDocument}
          variables={({ reason }) => ({ id, reason: String(reason ?? '') })}
          explain={text('commissions.hold.explain')}
          done="commissions.hold.done"
        >
          <ReasonInput />
        </ActButton>
      )}
      {acts.includes('RELEASE') && (
        <ActButton
          text="commissions.release.button"
          needs="commissions.review"
          document={CommissionReleaseDocument}
          variables={() => ({ id })}
          explain={text('commissions.release.explain')}
          done="commissions.release.done"
        />
      )}
      {acts.includes('APPROVE') && (
        <ActButton
          text="commissions.approve.button"
          needs="commissions.review"
          document={CommissionApproveDocument}
          variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
          explain={text('commissions.approve.explain')}
          done="commissions.approve.done"
          variant="contained"
        />
      )}
    </>
  );
}
