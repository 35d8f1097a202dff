import { Card } from '@mui/material';
import { OwnEmployeesDocument } from '../../gql/graphql';
import { useViewer } from '../../provider/access';
import { PartnerMembers } from '../../resources/partners/PartnerMembers';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** A partner's own people. */
export function EmployeesPage() {
  return (
    <Guarded needs="partners.read" title="shell.menu.employees">
      <Employees />
    </Guarded>
  );
}

function Employees() {
  const partnerId = useViewer()?.partner?.id ?? '';
  const asked = useAsk(OwnEmployeesDocument, { id: partnerId }, { enabled: partnerId !== '' });
  const { data } = asked;
  if (!data?.partner) return <Waiting on={asked} />;
  return (
    <Card sx={{ p: 2 }}>
      <PartnerMembers partnerId={partnerId} members={data.partner.members} />
    </Card>
  );
}
