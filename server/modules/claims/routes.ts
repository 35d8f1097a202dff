import type { Exchange, Route } from '../../api/route';
import { house, partnerIdOf } from '../../kernel/actor';
import { NotFound, Refusal } from '../../kernel/refusal';
import { absent } from '../../platform/db/where';
import { send } from '../../platform/files/download';
import { files } from '../../platform/files/store';
import { receive } from '../../platform/files/upload';
import { answerJson } from '../../platform/http/problem';
import { AREA, ClaimFile } from './entity';
import { claimPolicy } from './policy';

/** So many files may wait for a claim; the rest goes after a day. */
const MOST_WAITING = 20;

/** Keeps one file, to be named in `fileIds` of the claim it belongs to. */
async function upload({ context, request, response }: Exchange): Promise<void> {
  const partnerId = partnerIdOf(context.who());
  if (!partnerId) throw new NotFound('Partner');
  const keeper = house('upload', context.request.origin);
  const waiting = await context.db.reading(keeper).of(ClaimFile).count([{ partnerId, claimId: absent() }]); // prettier-ignore
  if (waiting >= MOST_WAITING)
    throw new Refusal('TOO_MANY_UPLOADS', `${waiting} files wait to be sent; send or leave them first.`, ['file']);
  const { name, type, size, storedAs } = await receive(request, files(AREA));
  const id = await context.db.transact(keeper, async (work) => {
    const row = { partnerId, claimId: null, name, type, size, storedAs, createdAt: work.now };
    return (await work.of(ClaimFile).insert({ id: work.id('clf'), ...row })).id;
  });
  answerJson(response, 201, { id, name, type, size });
}

/** The partner's own, and all for staff. */
async function download({ context, params, response }: Exchange): Promise<void> {
  const file = await context.read.of(ClaimFile).find(params['id']!);
  if (!file) throw new NotFound('File');
  await send(response, files(AREA), file);
}

export const routes: readonly Route[] = [
  { method: 'POST', path: '/claims/files', permission: claimPolicy.create, handle: upload },
  { method: 'GET', path: '/claims/files/:id', permission: claimPolicy.read, handle: download },
];
