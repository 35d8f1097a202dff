import { RadioButtonGroupInput, TextInput, required, useRecordContext } from 'react-admin';
import {
  DomainCompleteTransferDocument,
  DomainRenewDocument,
  DomainRestoreDocument,
  DomainTransferAwayDocument,
  SubscriptionCancelDocument,
  SubscriptionCancelWithdrawDocument,
  SubscriptionRestoreDocument,
  SubscriptionSuspendDocument,
  SubscriptionTerminateDocument,
  type CancelWhen,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { ChangeButton } from './ChangeButton';
import type { SubscriptionRecord } from './SubscriptionShow';

const reasonOf = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

const Reason = () => <TextInput source="reason" label="fields.reason" multiline fullWidth />;

/** What the server says can be done as it stands; whether this person may is the permission's business. */
export function SubscriptionActs() {
  const subscription = useRecordContext<SubscriptionRecord>();
  const text = useText();
  const { money } = useFormats();
  if (!subscription) return null;
  const { id, actions, product, price } = subscription;
  const restoreFee = product?.prices.find(({ restoreFee: fee }) => fee?.currency === price.currency)?.restoreFee;
  const can = (action: SubscriptionRecord['actions'][number]) => actions.includes(action);
  return (
    <>
      {can('TERMINATE') && (
        <ActButton
          text="subscriptions.terminate.button"
          needs="subscriptions.terminate"
          document={SubscriptionTerminateDocument}
          variables={({ reason }) => ({ id, reason: reasonOf(reason) })}
          explain={text('subscriptions.terminate.explain')}
          done="subscriptions.terminate.done"
          danger
        >
          <Reason />
        </ActButton>
      )}
      {can('SUSPEND') && (
        <ActButton
          text="subscriptions.suspend.button"
          needs="subscriptions.suspend"
          document={SubscriptionSuspendDocument}
          variables={({ reason }) => ({ id, reason: reasonOf(reason) })}
          explain={text('subscriptions.suspend.explain')}
          done="subscriptions.suspend.done"
        >
          <Reason />
        </ActButton>
      )}
      {can('RESTORE') && (
        <ActButton
          text="subscriptions.restore.button"
          needs="subscriptions.suspend"
          document={SubscriptionRestoreDocument}
          variables={() => ({ id })}
          explain={text('subscriptions.restore.explain')}
          done="subscriptions.restore.done"
        />
      )}
      {can('COMPLETE_TRANSFER') && (
        <ActButton
          text="subscriptions.transferIn.button"
          needs="subscriptions.transfer"
          document={DomainCompleteTransferDocument}
          variables={() => ({ id })}
          explain={text('subscriptions.transferIn.explain')}
          done="subscriptions.transferIn.done"
        />
      )}
      {can('TRANSFER_AWAY') && (
        <ActButton
          text="subscriptions.transferOut.button"
          needs="subscriptions.transfer"
          document={DomainTransferAwayDocument}
          variables={() => ({ id })}
          explain={text('subscriptions.transferOut.explain')}
          done="subscriptions.transferOut.done"
          danger
        />
      )}
      {(can('CANCEL') || can('CANCEL_AT_PERIOD_END')) && <CancelButton subscription={subscription} />}
      {can('WITHDRAW_CANCELLATION') && (
        <ActButton
          text="subscriptions.withdraw.button"
          needs="subscriptions.cancel"
          document={SubscriptionCancelWithdrawDocument}
          variables={() => ({ id })}
          explain={text('subscriptions.withdraw.explain')}
          done="subscriptions.withdraw.done"
        />
      )}
      {can('REDEEM') && (
        <ActButton
          text="subscriptions.restoreDomain.button"
          needs="subscriptions.renew"
          document={DomainRestoreDocument}
          variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
          explain={text('subscriptions.restoreDomain.explain', { fee: money(restoreFee) })}
          done="subscriptions.restoreDomain.done"
        />
      )}
      {can('RENEW') && (
        <ActButton
          text="subscriptions.renew.button"
          needs="subscriptions.renew"
          document={DomainRenewDocument}
          variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
          explain={text('subscriptions.renew.explain')}
          done="subscriptions.renew.done"
        />
      )}
      {can('CHANGE') && <ChangeButton subscription={subscription} />}
    </>
  );
}

function CancelButton({ subscription }: { readonly subscription: SubscriptionRecord }) {
  const text = useText();
  const { date } = useFormats();
  const { id, name, actions, periodEnd } = subscription;
  const choices: { id: CancelWhen; name: string }[] = [
    ...(actions.includes('CANCEL_AT_PERIOD_END')
      ? [{ id: 'PERIOD_END' as const, name: text('subscriptions.cancel.atEnd', { date: date(periodEnd) }) }]
      : []),
    ...(actions.includes('CANCEL') ? [{ id: 'NOW' as const, name: text('subscriptions.cancel.now') }] : []),
  ];
  return (
    <ActButton
      text="subscriptions.cancel.button"
      title={text('subscriptions.cancel.title', { name })}
      needs="subscriptions.cancel"
      document={SubscriptionCancelDocument}
      variables={({ when, reason }) => ({ id, when: when as CancelWhen, reason: reasonOf(reason) })}
      defaults={{ when: choices[0]?.id }}
      explain={text('subscriptions.cancel.explain')}
      done="subscriptions.cancel.done"
      danger
    >
      <RadioButtonGroupInput
        source="when"
        label="subscriptions.cancel.when"
        choices={choices}
        row={false}
        validate={required()}
      />
      <Reason />
    </ActButton>
  );
}
