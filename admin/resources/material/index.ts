import FolderIcon from '@mui/icons-material/FolderCopyOutlined';
import {
  MaterialDocument,
  MaterialOneDocument,
  ResourceCreateDocument,
  ResourceUpdateDocument,
  type ResourceCreateInput,
  type ResourceUpdateInput,
} from '../../gql/graphql';
import { changed, defineResource, picked, type FormValues } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { audienceFrom, keysOf } from '../../shared/audience';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

const SAID = ['title', 'description', 'category', 'language'] as const;

/** A file or a link, whichever was chosen. */
const contentOf = ({ kind, fileId, link }: FormValues) => (kind === 'LINK' ? { link } : { fileId });

export const material: ResourceModule = {
  name: 'material',
  icon: FolderIcon,
  adapter: defineResource({
    list: MaterialDocument,
    listVariables: async () => {
      const viewer = await loadViewer();
      return {
        partnerId: viewer?.partner?.id ?? '',
        own: Boolean(viewer?.partner),
        manages: viewer?.permissions.includes('resources.manage') ?? false,
      };
    },
    one: MaterialOneDocument,
    fields: { audience: 'audienceKeys' },
    toRecord: (answer) => ({ ...answer, audienceKeys: keysOf(answer.audience) }),
    create: ResourceCreateDocument,
    toCreate: (form) => ({
      input: {
        ...picked(form, SAID),
        ...contentOf(form),
        audience: audienceFrom(form.audienceKeys),
      } as ResourceCreateInput,
    }),
    update: ResourceUpdateDocument,
    toUpdate: (id, form, before) => {
      const { audienceKeys, ...said } = changed(form, before, [...SAID, 'audienceKeys']);
      const input = { ...said, ...(audienceKeys !== undefined && { audience: audienceFrom(audienceKeys) }) };
      return { id, version: form.version as number, input: input as ResourceUpdateInput };
    },
  }),
  access: { list: 'resources.read', show: 'resources.manage', create: 'resources.manage', edit: 'resources.manage' },
  list: lazyRoute(() => import('./MaterialList'), 'MaterialList'),
  show: lazyRoute(() => import('./MaterialShow'), 'MaterialShow'),
  create: lazyRoute(() => import('./MaterialForms'), 'MaterialCreate'),
  edit: lazyRoute(() => import('./MaterialForms'), 'MaterialEdit'),
  recordRepresentation: 'title',
};
