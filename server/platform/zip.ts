import { unzipSync } from 'fflate';

/** Why an archive cannot be taken. */
export class UnreadableZip extends Error {}

export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/** The one file with that ending in an archive, unpacked; more than `limit` bytes of it are refused unread. */
export function onlyFileIn(bytes: Buffer, ending: string, limit: number): Buffer {
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!name.toLowerCase().endsWith(ending)) return false;
        if (originalSize > limit) throw new UnreadableZip(`${name} has more than ${limit} bytes`);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableZip ? error : new UnreadableZip('it is damaged');
  }
  const files = Object.values(found);
  if (files.length !== 1)
    throw new UnreadableZip(`it holds ${files.length} files that end with ${ending}, and not one`);
  return Buffer.from(files[0]!);
}
