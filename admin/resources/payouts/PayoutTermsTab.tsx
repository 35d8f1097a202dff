import { Box } from '@mui/material';
import { PayoutDetailsDocument } from '../../gql/graphql';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { Account, Terms } from './DetailsViews';

/** On a partner's page: where it is paid, and what staff have to say about its tax form. */
export function PayoutTermsTab({ partnerId }: { readonly partnerId: string }) {
  const asked = useAsk(PayoutDetailsDocument, { partnerId });
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Account details={data.payoutDetails ?? null} />
      <Terms partnerId={partnerId} terms={data.payoutTerms ?? null} />
    </Box>
  );
}
