import type { Exchange, Route } from '../../api/route';
import { house } from '../../kernel/actor';
import { bodyOf } from '../../platform/http/body';
import { HttpProblem } from '../../platform/http/problem';
import { send } from '../../platform/files/download';
import { files } from '../../platform/files/store';
import { receive } from '../../platform/files/upload';
import { settingPolicy } from '../settings/policy';
import { AREA, keptLogo } from './service/brand';
import { assertSubscription, optOut } from './service/unsubscribe';

/** Keeps a logo; it counts once the settings name it. */
async function uploadLogo({ request, response }: Exchange): Promise<void> {
  const file = await receive(request, files(AREA));
  const id = await keptLogo(file);
  response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ id, name: file.name, type: file.type, size: file.size }));
}

async function showLogo({ params, response }: Exchange): Promise<void> {
  const [, storedAs, ending = ''] = /^([0-9a-f]{48})\.(png|jpg|gif)$/.exec(params['id']!) ?? [];
  if (!storedAs) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such logo.');
  const type = `image/${ending === 'jpg' ? 'jpeg' : ending}`;
  await send(response, files(AREA), { name: `logo.${ending}`, type, storedAs });
}

const ONE_CLICK = /(^|&)List-Unsubscribe=One-Click(&|$)/;
const LONGEST_BODY = 1024;

/** RFC 8058: what a mail program sends when its user presses its own button. No page, no cookie, no sign-in. */
async function unsubscribe({ context, params, request, response }: Exchange): Promise<void> {
  const body = (await bodyOf(request, LONGEST_BODY)).toString('utf8');
  if (!ONE_CLICK.test(body) && !/name="List-Unsubscribe"\s+One-Click/.test(body))
    throw new HttpProblem(400, 'BAD_REQUEST', 'The body is not List-Unsubscribe=One-Click.');
  const subscription = assertSubscription(params['token']!);
  const { db, request: asked } = context;
  await db.transact(house('unsubscribe', asked.origin), (work) => optOut(work, subscription));
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('No more of these mails will come.');
}

/** Whoever follows the link reads first: programs that look into mails follow links too. */
async function confirmUnsubscribe({ params, response }: Exchange): Promise<void> {
  response.writeHead(302, { location: `/admin/unsubscribe?token=${encodeURIComponent(params['token']!)}` });
  response.end();
}

export const routes: readonly Route[] = [
  { method: 'POST', path: '/brand/logo', permission: settingPolicy.update, handle: uploadLogo },
  { method: 'GET', path: '/brand/logo/:id', permission: settingPolicy.read, handle: showLogo },
  { method: 'POST', path: '/unsubscribe/:token', permission: 'stranger', handle: unsubscribe },
  { method: 'GET', path: '/unsubscribe/:token', permission: 'stranger', handle: confirmUnsubscribe },
];
