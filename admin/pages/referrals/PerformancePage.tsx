import { useState } from 'react';
import { ReferralPerformanceDocument, type PerformanceStep } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { PeriodReport, type Asked, type Picture } from './PeriodReport';
import { usePlace } from './place';
import { ReferralNav } from './ReferralNav';
import { NobodyChosen, useWhose } from './whose';

/** By day or month, each figure on the day of its event: who signed up, what they paid, and what it earned. */
export function PerformancePage() {
  return (
    <Guarded needs="reports.readReferrals" title="referrals.title">
      <Performance />
    </Guarded>
  );
}

const PICTURES: readonly Picture[] = [
  {
    name: 'amounts',
    series: [
      { key: 'revenue', kind: 'bar' },
      { key: 'pendingRewards', kind: 'line' },
      { key: 'paidRewards', kind: 'line' },
    ],
  },
  { name: 'clients', series: [{ key: 'referredClients', kind: 'bar' }] },
];

function Performance() {
  const text = useText();
  const [place, setPlace] = usePlace();
  const [chosen, setChosen] = useState<Asked>({ by: 'MONTH', from: '', until: '' });
  const whose = useWhose(place.partnerId);
  const { from, until } = chosen;
  const input = { ...place, by: chosen.by as PerformanceStep, ...(from && { from }), ...(until && { until }) };
  const asked = useAsk(ReferralPerformanceDocument, { input }, { enabled: whose, keep: true });
  const report = asked.data?.report;
  return (
    <>
      <ReferralNav
        view="performance"
        place={place}
        partner={report?.partner}
        programmeId={report?.programme?.id}
        onProgramme={(programmeId) => setPlace({ ...place, programmeId })}
      />
      {!whose ? (
        <NobodyChosen />
      ) : (
        <PeriodReport
          title={text('referrals.views.performance')}
          steps={['MONTH', 'DAY']}
          columns={['referredClients', 'revenue', 'paidRewards', 'pendingRewards']}
          pictures={PICTURES}
          asked={chosen}
          onAsk={setChosen}
          answer={asked}
        />
      )}
    </>
  );
}
