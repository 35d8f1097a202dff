import Mail from '@mui/icons-material/MailOutlined';
import { HttpError, type RaRecord } from 'react-admin';
import { MailDocument, MailsDocument } from '../../gql/graphql';
import { errorText } from '../../i18n/provider';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const mails: ResourceModule = {
  name: 'mails',
  icon: Mail,
  adapter: defineResource({ list: MailsDocument, one: MailDocument, toRecord: only, unsorted: true }),
  access: { list: 'notifications.readMails', show: 'notifications.readMails' },
  list: lazyRoute(() => import('./MailList'), 'MailList'),
  show: lazyRoute(() => import('./MailShow'), 'MailShow'),
  recordRepresentation: 'subject',
};

/** One mail is asked for as a list of one. */
function only({ nodes }: RaRecord): RaRecord {
  const [mail] = nodes as RaRecord[];
  if (!mail) throw new HttpError(errorText('NOT_FOUND', 'There is no such record.'), 404);
  return mail;
}
