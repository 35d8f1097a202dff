import { useListContext } from 'react-admin';
import type { Place } from './place';
import { ReferralNav } from './ReferralNav';
import { ReportingNav } from './ReportingNav';

/** The way from the list of rewards to the rest of the dashboard that it is a part of. */
export function RewardsNav() {
  const { programmeId } = useListContext().filterValues as Place;
  const place = programmeId ? { programmeId } : {};
  return (
    <>
      <ReferralNav view="reporting" place={place} />
      <ReportingNav of="rewards" place={place} />
    </>
  );
}
