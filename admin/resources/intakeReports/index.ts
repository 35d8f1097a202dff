import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { IntakeReportDocument, IntakeReportsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const intakeReports: ResourceModule = {
  name: 'intakeReports',
  icon: MoveToInbox,
  adapter: defineResource({ list: IntakeReportsDocument, one: IntakeReportDocument, unsorted: true }),
  access: { list: 'intake.read', show: 'intake.read' },
  list: lazyRoute(() => import('./IntakeReportList'), 'IntakeReportList'),
  show: lazyRoute(() => import('./IntakeReportShow'), 'IntakeReportShow'),
  recordRepresentation: 'key',
};
