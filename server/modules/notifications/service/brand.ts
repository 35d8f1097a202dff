import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Refusal } from '../../../kernel/refusal';
import { files } from '../../../platform/files/store';
import type { Uploaded } from '../../../platform/files/upload';
import type { Picture } from '../../../platform/mail/transport';
import type { Settings } from '../../settings/rules';

export const AREA = 'brand';
/** It travels with every mail. */
export const LARGEST_LOGO = 100 * 1024;

const ENDINGS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };
const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENDINGS).map(([type, ending]) => [ending, type]),
);

/** What a logo is called from then on. Refused, and gone, when it is no picture that every mail program shows, or too large. */
export async function keptLogo({ name, type, size, storedAs }: Uploaded): Promise<string> {
  const ending = ENDINGS[type];
  if (ending && size <= LARGEST_LOGO) return `${storedAs}.${ending}`;
  await files(AREA).remove(storedAs);
  if (!ending) throw new Refusal('LOGO_TYPE_REFUSED', `${name} is no PNG, JPEG or GIF picture.`, ['file'], { name });
  throw new Refusal('LOGO_TOO_LARGE', `A logo has at most ${LARGEST_LOGO / 1024} KB.`, ['file'], {
    most: LARGEST_LOGO / 1024,
  });
}

/** The operator's logo; null when there is none, or its file is gone. */
export async function logoOf({ brandLogoFileId }: Pick<Settings, 'brandLogoFileId'>): Promise<Picture | null> {
  const [storedAs = '', ending = ''] = brandLogoFileId.split('.');
  const type = TYPES[ending];
  if (!type || (await files(AREA).sizeOf(storedAs)) === null) return null;
  return { name: `logo.${ending}`, type, content: await buffer(files(AREA).read(storedAs) as Readable) };
}

/** The picture as part of a page, where no mail carries it. */
export const inline = ({ type, content }: Picture): string => `data:${type};base64,${content.toString('base64')}`;
