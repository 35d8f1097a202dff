import { lazy, Suspense } from 'react';
import { useRedirect } from 'react-admin';
import { AdjustmentProposeDocument, type AdjustmentKind } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';

// Most people who open the list propose nothing.
const ProposeInputs = lazy(() => import('./ProposeInputs').then((module) => ({ default: module.ProposeInputs })));

/** Whom, and which commission, it is about where that is known. */
export interface About {
  readonly partnerId: string;
  readonly commissionId: string;
  readonly currency: string;
}

interface ProposeProps {
  readonly about?: About;
  readonly text?: TextKey;
}

/** A correction or a bonus: nothing moves until a second person approves it. */
export function ProposeAdjustment({ about, text: key = 'adjustments.propose.button' }: ProposeProps) {
  const text = useText();
  const redirect = useRedirect();
  return (
    <ActButton
      text={key}
      title={text('adjustments.propose.button')}
      needs="adjustments.propose"
      document={AdjustmentProposeDocument}
      defaults={{ kind: 'ADJUSTMENT', currency: about?.currency ?? 'EUR', ...about }}
      fields={{ 'amount.amount': 'amount', 'amount.currency': 'currency' }}
      variables={({ partnerId, kind, amount, currency, reason }, idempotencyKey) => ({
        idempotencyKey,
        input: {
          partnerId: String(partnerId ?? ''),
          kind: kind as AdjustmentKind,
          amount: { amount: String(amount ?? ''), currency: String(currency ?? '') },
          reason: String(reason ?? ''),
          ...(about && { commissionId: about.commissionId }),
        },
      })}
      explain={text('adjustments.propose.explain')}
      done="adjustments.propose.done"
      onDone={({ adjustment }) => redirect('show', 'adjustments', adjustment?.id)}
      variant={about ? 'outlined' : 'contained'}
    >
      <Suspense>
        <ProposeInputs about={about} />
      </Suspense>
    </ActButton>
  );
}
