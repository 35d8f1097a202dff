import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../../kernel/refusal';

/** What may be attached: the media type that is found in it, and the endings its name may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
};

/** Text has no signature: it is what reads as UTF-8 and holds no control characters. Served as plain text, whatever it says. */
const TEXTS: readonly string[] = ['txt', 'log', 'csv', 'md', 'json', 'eml', 'conf', 'ini', 'yaml', 'yml'];

/** Enough of a file to tell what it is; ZIP containers name their kind in their first entries. */
export const TELLING_BYTES = 64 * 1024;

/**
 * The media type of a file by its first bytes. A refusal when nobody may attach such a file, or when its name or the
 * type it came with says something else than its content.
 */
export async function typeOf(start: Buffer, name: string, claimed: string): Promise<string> {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = (await fileTypeFromBuffer(start))?.mime ?? (isText(start) ? 'text/plain' : 'application/octet-stream');
  const endings = found === 'text/plain' ? TEXTS : ALLOWED[found];
  const known = Object.values(ALLOWED).some((each) => each.includes(ending)) || TEXTS.includes(ending);
  if (!known)
    throw new Refusal('FILE_TYPE_REFUSED', `Files like ${name.slice(-40)} cannot be attached.`, ['file'], {
      name: name.slice(-40),
    });
  if (!endings?.includes(ending) || !agrees(claimed, found))
    throw new Refusal(
      'FILE_TYPE_LIES',
      `${name.slice(-40)} is called ${ending || 'nothing'} and came as ${claimed.slice(0, 60)}, but holds ${found}.`,
      ['file'],
      { name: name.slice(-40), claimed: claimed.slice(0, 60), found },
    );
  return found;
}

/** Browsers often do not know; what they do know has to fit. */
function agrees(claimed: string, found: string): boolean {
  const plain = claimed.split(';')[0]!.trim().toLowerCase();
  if (plain === '' || plain === 'application/octet-stream' || plain === found) return true;
  if (found === 'text/plain')
    return /^(text\/(?!html)|application\/(json|x-yaml|yaml|vnd\.ms-excel)$|message\/rfc822$)/.test(plain);
  return found === 'application/zip' && plain === 'application/x-zip-compressed';
}

function isText(start: Buffer): boolean {
  // The last character may be cut: give it up to three bytes less.
  for (let cut = 0; cut <= 3 && cut <= start.length; cut++) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, start.length - cut));
      return !/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text);
    } catch {
      continue;
    }
  }
  return false;
}
