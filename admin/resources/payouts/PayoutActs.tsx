import { useRedirect } from 'react-admin';
import {
  PayoutApproveDocument,
  PayoutCancelDocument,
  PayoutMarkFailedDocument,
  PayoutMarkPaidDocument,
  PayoutMarkSentDocument,
  PayoutRejectDocument,
  PayoutRetryDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { ReasonInput } from '../../shared/ReasonInput';
import type { PayoutRecord } from './PayoutShow';

const withReason = (id: string) => ({ reason }: FormValues, idempotencyKey: string) => ({ id, idempotencyKey, reason: String(reason ?? '') }); // prettier-ignore

/** What may be done with a payout as it stands; the server has the last word about who may. */
export function PayoutActs({ payout }: { readonly payout: PayoutRecord }) {
  const text = useText();
  const redirect = useRedirect();
  const { id, status, approvable, cancellable, retries } = payout;
  return (
    <>
      {cancellable && (
        <ActButton
          text="payouts.cancel.button"
          needs="payouts.cancel"
          document={PayoutCancelDocument}
          variables={withReason(id)}
          explain={text('payouts.cancel.explain')}
          done="payouts.cancel.done"
          danger
        >
          <ReasonInput />
        </ActButton>
      )}
      {approvable && (
        <>
          <ActButton
            text="payouts.reject.button"
            needs="payouts.reject"
            document={PayoutRejectDocument}
            variables={withReason(id)}
            explain={text('payouts.reject.explain')}
            done="payouts.reject.done"
            danger
          >
            <ReasonInput />
          </ActButton>
          <ActButton
            text="payouts.approve.button"
            needs="payouts.approve"
            document={PayoutApproveDocument}
            variables={() => ({ id })}
            explain={text('payouts.approve.explain')}
            done="payouts.approve.done"
            variant="contained"
          />
        </>
      )}
      {status === 'APPROVED' && (
        <ActButton
          text="payouts.sent.button"
          needs="payouts.record"
          document={PayoutMarkSentDocument}
          variables={() => ({ id })}
          explain={text('payouts.sent.explain')}
          done="payouts.sent.done"
        />
      )}
      {status === 'PROCESSING' && (
        <>
          <ActButton
            text="payouts.failed.button"
            needs="payouts.record"
            document={PayoutMarkFailedDocument}
            variables={withReason(id)}
            explain={text('payouts.failed.explain')}
            done="payouts.failed.done"
            danger
          >
            <ReasonInput />
          </ActButton>
          <ActButton
            text="payouts.paid.button"
            needs="payouts.record"
            document={PayoutMarkPaidDocument}
            variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
            explain={text('payouts.paid.explain')}
            done="payouts.paid.done"
            variant="contained"
          />
        </>
      )}
      {status === 'FAILED' && retries.length === 0 && (
        <ActButton
          text="payouts.retry.button"
          needs="payouts.retry"
          document={PayoutRetryDocument}
          variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
          explain={text('payouts.retry.explain')}
          done="payouts.retry.done"
          doneValues={({ payout: next }) => ({ number: next?.number })}
          onDone={({ payout: next }) => redirect('show', 'payouts', next?.id)}
          variant="contained"
        />
      )}
    </>
  );
}
