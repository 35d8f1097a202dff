import { useText } from '../../i18n/provider';
import { useMonths } from '../statements/months';

/** What people call a batch: the run of a month, or the requests it gathers. */
export function useBatchName(): (batch: { readonly key: string }) => string {
  const text = useText();
  const month = useMonths();
  return ({ key }) => {
    const [kind, of = ''] = key.split(':');
    return kind === 'MONTHLY'
      ? text('payoutBatches.monthly', { month: month(of) })
      : text('payoutBatches.requested', { key: of });
  };
}
