import type { ServerResponse } from 'node:http';
import type { Route } from '../../api/route';
import { currentConfig } from '../../platform/config/current';
import { codeFrom } from './rules/codes';
import { landing } from './rules/target';
import { nowhere } from './rules/texts';
import { destinationOf, recordClick } from './service/clicks';
import { CLICK_COOKIE, CLICK_PARAMETER, clickIdOf, clickToken } from './service/cookie';

const DAY_SECONDS = 86_400;

/** A partner's link: keeps the click, lets the browser remember it, and leads on, to allowed hosts alone. */
const redirect: Route = {
  method: 'GET',
  path: '/r/:code',
  permission: 'stranger',
  async handle({ context: { db, request }, params, url, request: { headers }, response }) {
    const { publicUrl } = currentConfig();
    const speaks = headers['accept-language'] ?? '';
    const code = codeFrom('link', params['code']!);
    const found = code && (await destinationOf(db, code));
    if (!found) return say(response, 404, nowhere(speaks, 'unknown'));
    const there = landing(url.searchParams.get('to') ?? found.target, publicUrl, found.hosts);
    if (!there) return say(response, 400, nowhere(speaks, 'foreign'));
    const { linkId, partnerId, cookieDays } = found;
    const previousId = clickIdOf(request.cookies.get(CLICK_COOKIE));
    const token = clickToken(await recordClick(db, { linkId, partnerId, previousId }));
    request.cookies.set(CLICK_COOKIE, token, cookieDays * DAY_SECONDS);
    const location = there.isElsewhere ? withToken(there.href, token) : there.href;
    response.writeHead(302, { location, 'cache-control': 'no-store', 'content-length': 0 }).end();
  },
};

/** The operator's other sites cannot read the portal's cookie, and get the click with the address. */
function withToken(href: string, token: string): string {
  const url = new URL(href);
  url.searchParams.set(CLICK_PARAMETER, token);
  return url.href;
}

function say(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      'cache-control': 'no-store',
    })
    .end(html);
}

export const linkRoutes: readonly Route[] = [redirect];
