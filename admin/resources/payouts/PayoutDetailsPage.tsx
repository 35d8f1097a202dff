import { Box } from '@mui/material';
import { PayoutDetailsDocument } from '../../gql/graphql';
import { useViewer } from '../../provider/access';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { Account, Terms } from './DetailsViews';

/** Where a partner's own company is paid, and what has to be in order for it. */
export function PayoutDetailsPage() {
  return (
    <Guarded needs="payoutDetails.change" title="payoutDetails.title">
      <Own />
    </Guarded>
  );
}

function Own() {
  const partnerId = useViewer()?.partner?.id ?? '';
  const asked = useAsk(PayoutDetailsDocument, { partnerId }, { enabled: partnerId !== '' });
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  return (
    <Box
      sx={{
        ...{ display: 'grid', gap: 2, alignItems: 'start' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Account details={data.payoutDetails ?? null} />
      <Terms partnerId={partnerId} terms={data.payoutTerms ?? null} />
    </Box>
  );
}
