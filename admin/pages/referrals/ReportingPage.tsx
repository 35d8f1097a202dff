import { useState } from 'react';
import { ReferralOverviewDocument, type OverviewInput } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { DownloadOverview } from './DownloadOverview';
import { PeriodReport, type Asked, type Picture } from './PeriodReport';
import { usePlace } from './place';
import { ReferralNav } from './ReferralNav';
import { ReportingNav } from './ReportingNav';
import { NobodyChosen, useWhose } from './whose';

/** What came of those a partner referred, by day, week, month or quarter. */
export function ReportingPage() {
  return (
    <Guarded needs="reports.readReferrals" title="referrals.title">
      <Overview />
    </Guarded>
  );
}

const PICTURES: readonly Picture[] = [
  {
    name: 'clients',
    series: [
      { key: 'unpaidSignups', kind: 'bar', stack: 'clients' },
      { key: 'paidCustomers', kind: 'bar', stack: 'clients' },
      { key: 'transactions', kind: 'line' },
    ],
  },
  {
    name: 'amounts',
    series: [
      { key: 'pendingRewards', kind: 'bar', stack: 'rewards' },
      { key: 'availableRewards', kind: 'bar', stack: 'rewards' },
      { key: 'paidRewards', kind: 'bar', stack: 'rewards' },
      { key: 'sentRewards', kind: 'bar', stack: 'rewards' },
    ],
  },
];

function Overview() {
  const text = useText();
  const [place, setPlace] = usePlace();
  const [chosen, setChosen] = useState<Asked>({ by: 'MONTH', from: '', until: '' });
  const whose = useWhose(place.partnerId);
  const { by, from, until } = chosen;
  const input: OverviewInput = { ...place, by, ...(from && { from }), ...(until && { until }) };
  const asked = useAsk(ReferralOverviewDocument, { input }, { enabled: whose, keep: true });
  const report = asked.data?.report;
  return (
    <>
      <ReferralNav
        view="reporting"
        place={place}
        partner={report?.partner}
        programmeId={report?.programme?.id}
        onProgramme={(programmeId) => setPlace({ ...place, programmeId })}
      />
      {whose && <ReportingNav of="overview" place={place} />}
      {!whose ? (
        <NobodyChosen />
      ) : (
        <PeriodReport
          title={text('referrals.reports.overview')}
          steps={['DAY', 'WEEK', 'MONTH', 'QUARTER']}
          columns={[
            ...(['unpaidSignups', 'paidCustomers', 'transactions', 'rewards'] as const),
            ...(['pendingRewards', 'availableRewards', 'sentRewards', 'paidRewards'] as const),
          ]}
          pictures={PICTURES}
          asked={chosen}
          onAsk={setChosen}
          answer={asked}
          action={<DownloadOverview input={input} />}
        />
      )}
    </>
  );
}
