import Science from '@mui/icons-material/ScienceOutlined';
import { SimulationDocument, SimulationsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const simulations: ResourceModule = {
  name: 'simulations',
  icon: Science,
  adapter: defineResource({ list: SimulationsDocument, one: SimulationDocument, unsorted: true }),
  access: { list: 'simulations.read', show: 'simulations.read' },
  show: lazyRoute(() => import('./SimulationShow'), 'SimulationShow'),
};
