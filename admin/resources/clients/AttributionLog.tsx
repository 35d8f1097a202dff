import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ClientAttributionLogDocument, type ClientAttributionLogQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { Timeline } from '../../shared/Timeline';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

type Step = NonNullable<ClientAttributionLogQuery['client']>['attributionLog']['nodes'][number];

const STEP = 25;
const MOST = 100;

/** Why this partner: every step on the way to it. A partner sees its own, staff those of all. */
export function AttributionLog({ clientId }: { readonly clientId: string }) {
  const text = useText();
  const operator = useViewer()?.kind === 'STAFF';
  const describe = useStepText();
  const [first, setFirst] = useState(STEP);
  const asked = useAsk(ClientAttributionLogDocument, { id: clientId, first }, { keep: true });
  if (!asked.data) return <Waiting on={asked} />;
  const steps = asked.data.client?.attributionLog.nodes ?? [];
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text(steps.length === 0 ? 'claims.log.empty' : operator ? 'claims.log.explainAll' : 'claims.log.explainOwn')}
      </Typography>
      <Timeline
        label={text('claims.log.title')}
        // The list is the latest first; of one moment the later step stands below.
        events={[...steps].reverse().map((step) => ({
          ...{ key: step.id, at: step.at, what: describe(step), who: operator ? step.partner?.name : null },
        }))}
      />
      {steps.length === first && first < MOST && (
        <Button onClick={() => setFirst(MOST)}>{text('clients.moreActivity')}</Button>
      )}
    </>
  );
}

function useStepText(): (step: Step) => string {
  const text = useText();
  return ({ kind, source, eligibility, refusal, code, counted, accessOnly, programme }) =>
    [
      text(`claims.log.kind.${kind}`),
      code,
      source && kind !== 'NOT_ELIGIBLE' && text(`customers.source.${source as 'LINK'}`),
      programme?.name,
      counted === true && text('claims.log.counted'),
      accessOnly && text('claims.log.accessOnly'),
      refusal && text(`claims.log.refusal.${refusal as 'LINK'}`),
      eligibility && text(`attributions.reason.${eligibility}`),
    ]
      .filter(Boolean)
      .join(' · ');
}
