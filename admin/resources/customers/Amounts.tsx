import type { CustomerRowFragment } from '../../gql/graphql';
import { Amount } from '../../shared/Texts';

export type Source = 'INVITATION' | 'LINK' | 'COUPON' | 'CLAIM' | 'PARTNER' | 'STAFF' | 'IMPORT';
export type Stage = CustomerRowFragment['stage'];

/** One for each currency. */
export function Amounts({ of }: { readonly of: CustomerRowFragment['revenue'] }) {
  if (of.length === 0) return <>–</>;
  return (
    <>
      {of.map((amount, index) => (
        <span key={amount.currency}>
          {index > 0 && ' · '}
          <Amount value={amount} />
        </span>
      ))}
    </>
  );
}
