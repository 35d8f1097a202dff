import { createHash } from 'node:crypto';
import type { Exchange, Route } from '../../api/route';
import { house } from '../../kernel/actor';
import { NotFound } from '../../kernel/refusal';
import { badgeSvg } from './rules';
import { badgeFacts } from './service';

/** A picture for pages of the whole world. It may be kept, but is asked for again each time: a tier can change. */
async function badge({ context, url, params, request, response }: Exchange): Promise<void> {
  const facts = await badgeFacts(context.db.reading(house('badge', context.request.origin)), params['publicId']!);
  if (!facts) throw new NotFound('Badge');
  const svg = badgeSvg({ ...facts, language: url.searchParams.get('lang') ?? 'en' });
  const tag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 27)}"`;
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((known) => known.replace(/^W\//, '') === tag)) {
    response.writeHead(304);
    return void response.end();
  }
  response.writeHead(200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  response.end(svg);
}

export const routes: readonly Route[] = [
  { method: 'GET', path: '/badge/:publicId.svg', permission: 'public', handle: badge },
];
