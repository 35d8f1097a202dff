import { useRecordContext } from 'react-admin';
import {
  OrderAcceptDocument,
  OrderCancelDocument,
  OrderMarkFraudDocument,
  OrderUnmarkFraudDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import type { OrderRecord } from './OrderShow';

/** What may be decided about the order in its state; who may is the server's list of permissions. */
export function OrderActs() {
  const order = useRecordContext<OrderRecord>();
  const text = useText();
  if (!order) return null;
  const variables = () => ({ id: order.id });
  return (
    <>
      {order.clearable && (
        <ActButton
          text="orders.clear.button"
          needs="orders.markFraud"
          document={OrderUnmarkFraudDocument}
          variables={variables}
          explain={text('orders.clear.explain')}
          done="orders.clear.done"
        />
      )}
      {order.markableAsFraud && (
        <ActButton
          text="orders.fraud.button"
          needs="orders.markFraud"
          document={OrderMarkFraudDocument}
          variables={variables}
          explain={text('orders.fraud.explain')}
          done="orders.fraud.done"
          danger
        />
      )}
      {order.cancellable && (
        <ActButton
          text="orders.cancel.button"
          needs="orders.cancel"
          document={OrderCancelDocument}
          variables={variables}
          explain={text('orders.cancel.explain')}
          done="orders.cancel.done"
          danger
        />
      )}
      {order.acceptable && (
        <ActButton
          text="orders.accept.button"
          needs="orders.accept"
          document={OrderAcceptDocument}
          variables={variables}
          explain={text('orders.accept.explain')}
          done="orders.accept.done"
          variant="contained"
        />
      )}
    </>
  );
}
