import { Refusal } from '../../kernel/refusal';

export const LONGEST_TITLE = 200;
export const LONGEST_DESCRIPTION = 2_000;
export const LONGEST_NOTE = 500;
const LONGEST_LINK = 2_000;

/** One line, not empty. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!line) throw new Refusal('REQUIRED', 'It needs a title.', ['input', 'title']);
  return within(line, LONGEST_TITLE, 'title');
}

export const descriptionOf = (text: string) =>
  within(text.replace(/\r\n?/g, '\n').trim(), LONGEST_DESCRIPTION, 'description');

export const noteOf = (text: string) => within(text.replace(/\s+/g, ' ').trim(), LONGEST_NOTE, 'note');

/** An address of the web, whole, without a name or a password in it. */
export function linkOf(text: string): string {
  const refused = () =>
    new Refusal('RESOURCE_LINK', 'A link is a whole address that begins with http:// or https://.', ['input', 'link']);
  if (text.length > LONGEST_LINK || !URL.canParse(text.trim())) throw refused();
  const { protocol, username, password, href } = new URL(text.trim());
  if (!/^https?:$/.test(protocol) || username || password || href.length > LONGEST_LINK) throw refused();
  return href;
}

export const searchText = (title: string, description: string) => `${title}\n${description}`.toLowerCase();

function within(text: string, most: number, field: string): string {
  if (text.length > most)
    throw new Refusal('TEXT_TOO_LONG', `It has ${text.length} characters; at most ${most} fit.`, ['input', field], {
      most,
      length: text.length,
    });
  return text;
}
