import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { currentConfig } from '../config/current';

const NAME = /^[0-9a-f]{48}$/;
const UNFINISHED = '.part';

/** A folder of files with random names, outside of what is served: nothing of what people call a file reaches the disk. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Keeps what `content` says and returns its random name; of a stream that breaks off, nothing. */
  async put(content: Readable): Promise<string> {
    const name = randomBytes(24).toString('hex');
    const path = this.pathOf(name);
    await mkdir(join(path, '..'), { recursive: true });
    try {
      await pipeline(content, createWriteStream(path + UNFINISHED, { flags: 'wx', mode: 0o600 }));
      await rename(path + UNFINISHED, path);
    } catch (error) {
      await rm(path + UNFINISHED, { force: true });
      throw error;
    }
    return name;
  }

  read(name: string): ReadStream {
    return createReadStream(this.pathOf(name));
  }

  /** In bytes; null when there is no such file. */
  async sizeOf(name: string): Promise<number | null> {
    return stat(this.pathOf(name)).then(
      ({ size }) => size,
      () => null,
    );
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** The names of files that were last written before `at`, unfinished ones removed on the way. */
  async writtenBefore(at: Date): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const old: string[] = [];
    for (const entry of entries.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const { mtime } = await stat(path);
      if (mtime >= at) continue;
      if (NAME.test(entry.name)) old.push(entry.name);
      else if (entry.name.endsWith(UNFINISHED)) await rm(path, { force: true });
    }
    return old;
  }

  private pathOf(name: string): string {
    if (!NAME.test(name)) throw new RangeError('not the name of a stored file');
    return join(this.folder, name.slice(0, 2), name);
  }
}

/** One area's files, in a folder of their own: whoever tidies up looks at no one else's. */
export const files = (area: string): FileStore => new FileStore(join(currentConfig().filesDir, area));
