import type { Exchange, Route } from '../../api/route';
import { house } from '../../kernel/actor';
import { NotFound, Refusal } from '../../kernel/refusal';
import { send } from '../../platform/files/download';
import { files } from '../../platform/files/store';
import { receive } from '../../platform/files/upload';
import { Upload } from '../tickets/entity/file';
import { AREA } from './entity';
import { resourcePolicy } from './policy';
import { uploaderOf } from './service/manage';
import { countDownload, versionFor } from './service/take';

/** So many files may wait to become resources; the rest goes after a day. */
const MOST_WAITING = 25;

/** Keeps one file, to be named as `fileId` of the resource it belongs to. */
async function upload({ context, request, response }: Exchange): Promise<void> {
  const actor = context.who();
  const owner = uploaderOf(actor);
  const keeper = house('upload', actor.origin);
  const waiting = await context.db.reading(keeper).of(Upload).count([{ owner }]);
  if (waiting >= MOST_WAITING)
    throw new Refusal('TOO_MANY_UPLOADS', `${waiting} files wait to be sent; send or leave them first.`, ['file']);
  const { name, type, size, storedAs } = await receive(request, files(AREA));
  const id = await context.db.transact(keeper, async (work) => {
    const file = { id: work.id('upl'), name, type, size, storedAs, createdAt: work.now, owner };
    return (await work.of(Upload).insert(file)).id;
  });
  response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ id, name, type, size }));
}

/** Hands out a file, or leads to where a link leads; only of what the asker is shown. */
async function take({ context, params, response }: Exchange): Promise<void> {
  const number = params['number'] === undefined ? null : Number(params['number']);
  if (number !== null && !Number.isSafeInteger(number)) throw new NotFound('ResourceVersion');
  const version = await versionFor(context.read, params['id']!, number);
  const { name, type, storedAs, link } = version;
  if (storedAs && (await files(AREA).sizeOf(storedAs)) === null) throw new NotFound('File');
  await countDownload(context.db, context.read, version);
  if (link) {
    response.writeHead(302, { location: link, 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    return void response.end();
  }
  await send(response, files(AREA), { name: name!, type: type!, storedAs: storedAs! });
}

export const routes: readonly Route[] = [
  { method: 'POST', path: '/resources/files', permission: resourcePolicy.manage, handle: upload },
  { method: 'GET', path: '/resources/:id', permission: resourcePolicy.read, handle: take },
  { method: 'GET', path: '/resources/:id/versions/:number', permission: resourcePolicy.read, handle: take },
];
