import Upload from '@mui/icons-material/UploadFileOutlined';
import { ImportDocument, ImportsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const imports: ResourceModule = {
  name: 'imports',
  icon: Upload,
  adapter: defineResource({ list: ImportsDocument, one: ImportDocument, unsorted: true }),
  access: { list: 'imports.read', show: 'imports.read' },
  list: lazyRoute(() => import('./ImportList'), 'ImportList'),
  show: lazyRoute(() => import('./ImportShow'), 'ImportShow'),
  recordRepresentation: 'fileName',
};
