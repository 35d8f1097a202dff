import { useViewer } from '../../provider/access';
import { OwnTerms } from './OwnTerms';
import { PublishedTerms } from './PublishedTerms';

interface TermsTabProps {
  readonly id: string;
  /** The programme's key. */
  readonly programme: string;
}

/** What partners of the programme agree to: to be published by the operator, and accepted by a partner. */
export function TermsTab({ id, programme }: TermsTabProps) {
  const partner = useViewer()?.partner;
  return partner ? (
    <OwnTerms programme={programme} partnerId={partner.id} />
  ) : (
    <PublishedTerms id={id} programme={programme} />
  );
}
