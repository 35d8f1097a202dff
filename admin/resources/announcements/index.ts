import Campaign from '@mui/icons-material/CampaignOutlined';
import {
  AnnouncementCreateDocument,
  AnnouncementDocument,
  AnnouncementsDocument,
  AnnouncementUpdateDocument,
  type AnnouncementTextInput,
} from '../../gql/graphql';
import { currentLocale } from '../../i18n/provider';
import { changed, defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { audienceFrom, keysOf } from '../../shared/audience';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

const manages = async () => (await loadViewer())?.permissions.includes('announcements.manage') ?? false;
const textsFrom = (texts: unknown) =>
  (texts as readonly AnnouncementTextInput[]).map(({ language, title, body }) => ({
    language: String(language ?? ''),
    title: String(title ?? ''),
    body: String(body ?? ''),
  }));

export const announcements: ResourceModule = {
  name: 'announcements',
  icon: Campaign,
  adapter: defineResource({
    list: AnnouncementsDocument,
    listVariables: async () => ({ language: currentLocale(), manages: await manages() }),
    unsorted: true,
    one: AnnouncementDocument,
    oneVariables: async () => ({
      language: currentLocale(),
      manages: await manages(),
      staff: !(await loadViewer())?.partner,
    }),
    fields: { audience: 'audienceKeys' },
    toRecord: (answer) => ({ ...answer, audienceKeys: keysOf(answer.audience) }),
    create: AnnouncementCreateDocument,
    toCreate: ({ texts, audienceKeys }) => ({
      input: { texts: textsFrom(texts), audience: audienceFrom(audienceKeys) },
    }),
    update: AnnouncementUpdateDocument,
    toUpdate: (id, form, before) => {
      const { texts, audienceKeys } = changed(form, before, ['texts', 'audienceKeys']);
      const input = {
        ...(texts !== undefined && { texts: textsFrom(texts) }),
        ...(audienceKeys !== undefined && { audience: audienceFrom(audienceKeys) }),
      };
      return { id, version: form.version as number, input };
    },
  }),
  access: {
    list: 'announcements.read',
    show: 'announcements.read',
    create: 'announcements.manage',
    edit: 'announcements.manage',
  },
  list: lazyRoute(() => import('./AnnouncementList'), 'AnnouncementList'),
  show: lazyRoute(() => import('./AnnouncementShow'), 'AnnouncementShow'),
  create: lazyRoute(() => import('./AnnouncementForms'), 'AnnouncementCreate'),
  edit: lazyRoute(() => import('./AnnouncementForms'), 'AnnouncementEdit'),
  recordRepresentation: 'text.title',
};
