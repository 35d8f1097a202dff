import type { Route } from '../../api/route';
import { Refusal } from '../../kernel/refusal';
import { bodyOf } from '../../platform/http/body';
import { ImportKind } from './entity';
import { importPolicy } from './policy';
import { upload } from './service/upload';

const LARGEST_FILE = 20 * 1024 * 1024;

/** `POST /imports?kind=CLIENTS&name=clients.csv` with the file as the body; answers `{ id }` of the import. */
export const importRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/imports',
    permission: importPolicy.run,
    async handle({ context, url, request, response }) {
      const kind = Object.values(ImportKind).find((each) => each === url.searchParams.get('kind'));
      if (!kind) throw new Refusal('UNKNOWN_KIND', `kind is one of ${Object.values(ImportKind).join(', ')}.`, ['kind']);
      const fileName = url.searchParams.get('name') ?? `${kind.toLowerCase()}.csv`;
      const bytes = await bodyOf(request, LARGEST_FILE);
      const id = await context.db.transact(context.who(), (work) => upload(work, { kind, fileName, bytes }));
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    },
  },
];
