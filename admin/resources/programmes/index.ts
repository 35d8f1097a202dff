import Rule from '@mui/icons-material/RuleOutlined';
import { EnrolmentsDocument, OverridesDocument, ProgrammeDocument, ProgrammesDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const programmes: ResourceModule = {
  name: 'programmes',
  icon: Rule,
  adapter: defineResource({ list: ProgrammesDocument, one: ProgrammeDocument, unsorted: true }),
  access: { list: 'programmes.read', show: 'programmes.read' },
  list: lazyRoute(() => import('./ProgrammesPage'), 'ProgrammesPage'),
  show: lazyRoute(() => import('./ProgrammeShow'), 'ProgrammeShow'),
  recordRepresentation: 'name',
};

/** Partners' places in programmes: read on the programme's page and on the partner's. */
export const enrolments: ResourceModule = {
  name: 'enrolments',
  adapter: defineResource({ list: EnrolmentsDocument, unsorted: true }),
  access: { list: 'programmes.read' },
};

/** Promises to single partners, read in the same places. */
export const overrides: ResourceModule = {
  name: 'overrides',
  adapter: defineResource({ list: OverridesDocument, unsorted: true }),
  access: { list: 'programmes.read' },
};
