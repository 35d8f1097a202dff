import Description from '@mui/icons-material/DescriptionOutlined';
import { HttpError, type Identifier, type RaRecord } from 'react-admin';
import { StatementDocument, StatementsDocument } from '../../gql/graphql';
import { currentLocale, errorText } from '../../i18n/provider';
import { execute } from '../../provider/client';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { MOVEMENTS } from './movements';

const adapter = defineResource({ list: StatementsDocument, unsorted: true });

/** A statement is known by its partner, month and currency, which its id joins with dots. */
async function one(id: Identifier, signal?: AbortSignal): Promise<RaRecord> {
  const [partnerId = '', month = '', currency = ''] = String(id).split('.');
  const language = currentLocale();
  const variables = { partnerId, month, currency, language, first: MOVEMENTS, offset: 0 };
  const { statement } = await execute(StatementDocument, variables, signal);
  if (!statement) throw new HttpError(errorText('NOT_FOUND', 'There is no such record.'), 404);
  return { ...statement, language };
}

export const statements: ResourceModule = {
  name: 'statements',
  icon: Description,
  adapter: { ...adapter, one },
  access: { list: 'statements.read', show: 'statements.read' },
  list: lazyRoute(() => import('./StatementList'), 'StatementList'),
  show: lazyRoute(() => import('./StatementShow'), 'StatementShow'),
  recordRepresentation: 'month',
};
