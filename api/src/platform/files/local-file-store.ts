import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, readdir, stat, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../problems/index.js';
import { FileStore, type ByteSlice, type ReceivedFile } from './file-store.js';

const MARKER = '.tien-do-files';
const PART = '.part';
const FULL_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const BROKEN_DISK = new Set(['EIO', 'EROFS', 'EACCES', 'EPERM', 'ENODEV', 'EMFILE', 'ENFILE', 'ENOENT', 'EISDIR', 'ENOTDIR']);
const HASH_TEXT = /^[0-9a-f]{64}$/;

/**
 * Files below one folder: `ab/cd/<sha256>`, received as `tmp/<uuid>.part` on the same file system so that a hard link makes
 * them permanent at once (CATALOGUE recipe 1). A marker in the root tells the store from an empty mount point.
 */
export class LocalFileStore extends FileStore {
  private constructor(private readonly root: string) {
    super();
  }

  /**
   * Opens the store. On first use it is set up, but only if `isFirstUse` agrees that no file was ever kept: otherwise an empty
   * folder is a disk that is not mounted, and the store refuses to work until it is (CATALOGUE F95).
   */
  static async at(root: string, isFirstUse: () => Promise<boolean>): Promise<LocalFileStore> {
    const store = new LocalFileStore(root);
    if ((await store.isSetUp()) || !(await isFirstUse())) return store;
    await mkdir(join(root, 'tmp'), { recursive: true, mode: 0o700 });
    await writeFile(join(root, MARKER), 'Tiến Độ – kho tệp theo SHA-256\n', { mode: 0o600 });
    return store;
  }

  async receive(source: Readable, maxBytes: number): Promise<ReceivedFile> {
    await this.check();
    const path = join(this.root, 'tmp', `${randomUUID()}${PART}`);
    const hash = createHash('sha256');
    let size = 0;
    let handle: FileHandle | null = null;
    try {
      handle = await open(path, 'wx', 0o600);
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > maxBytes) throw new Problem('fileTooLarge', { params: { max: Math.floor(maxBytes / 1_048_576) } });
        hash.update(chunk);
        await writeAll(handle, chunk);
      }
      if (size === 0) throw new Problem('fileEmpty');
      // A failed fsync is never retried as a success: the page may be lost (CATALOGUE F94).
      await handle.sync();
      return { sha256: hash.digest(), size, path };
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw storageProblem(error) ?? error;
    } finally {
      await handle?.close().catch(() => undefined);
    }
  }

  async keep(file: ReceivedFile): Promise<void> {
    const target = this.pathOf(file.sha256);
    try {
      await this.makeFolders(dirname(target));
      await link(file.path, target).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        // A damaged file under this hash would be taken for the one just received, whose bytes would be gone.
        if ((await this.verify(file.sha256)) !== 'intact') throw new Problem('storageUnavailable');
      });
      await syncFolder(dirname(target));
      await this.discard(file);
    } catch (error) {
      throw storageProblem(error) ?? error;
    }
  }

  async discard(file: ReceivedFile): Promise<void> {
    await unlink(file.path).catch(() => undefined);
  }

  async open(sha256: Buffer, size: number, slice?: ByteSlice): Promise<Readable | null> {
    const handle = await this.handle(sha256);
    if (handle === null) return null;
    const found = await handle.stat();
    if (!found.isFile() || found.size !== size) {
      await handle.close();
      return null;
    }
    return handle.createReadStream(slice === undefined ? {} : { start: slice.start, end: slice.end });
  }

  async verify(sha256: Buffer): Promise<'intact' | 'missing' | 'mismatch'> {
    const handle = await this.handle(sha256);
    if (handle === null) return 'missing';
    const hash = createHash('sha256');
    for await (const chunk of handle.createReadStream()) hash.update(chunk as Buffer);
    return hash.digest().equals(sha256) ? 'intact' : 'mismatch';
  }

  async sweep(olderThanMs: number): Promise<number> {
    const folder = join(this.root, 'tmp');
    let removed = 0;
    for (const name of await readdir(folder).catch(() => [] as string[])) {
      if (!name.endsWith(PART)) continue;
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs < olderThanMs) continue;
      await unlink(path).then(() => (removed += 1), () => undefined);
    }
    return removed;
  }

  async check(): Promise<void> {
    if (!(await this.isSetUp())) throw new Problem('storageUnavailable');
  }

  private async isSetUp(): Promise<boolean> {
    try {
      await access(join(this.root, MARKER), constants.R_OK);
      await access(join(this.root, 'tmp'), constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }

  /** Opens without following a link that somebody put in the file's place (CATALOGUE D77). */
  private async handle(sha256: Buffer): Promise<FileHandle | null> {
    try {
      return await open(this.pathOf(sha256), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch {
      return null;
    }
  }

  private pathOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    if (!HASH_TEXT.test(name)) throw new Error('not a SHA-256');
    return join(this.root, name.slice(0, 2), name.slice(2, 4), name);
  }

  private async makeFolders(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    await syncFolder(this.root);
    await syncFolder(dirname(folder));
  }
}

async function writeAll(handle: FileHandle, chunk: Buffer): Promise<void> {
  for (let offset = 0; offset < chunk.length; ) {
    const { bytesWritten } = await handle.write(chunk, offset, chunk.length - offset);
    offset += bytesWritten;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function storageProblem(error: unknown): Problem | null {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof Problem || code === undefined) return null;
  if (FULL_DISK.has(code)) return new Problem('storageFull');
  return BROKEN_DISK.has(code) ? new Problem('storageUnavailable') : null;
}
