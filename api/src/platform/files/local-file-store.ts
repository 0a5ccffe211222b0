import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, lstat, mkdir, open, rename, stat, unlink, utimes, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../problems/index.js';
import { FileStore, type ByteSlice, type HeldFile, type ReceivedFile } from './file-store.js';
import { falseIfMissing, heldFiles, nameOf, namesIn, storageProblem, syncFolder, writeAll } from './store-folders.js';

const MARKER = '.tien-do-files';
const PART = '.part';
const QUARANTINE = 'quarantine';
const FOLDER_NAME = /^[0-9a-f]{2}$/;

/**
 * Files below one folder: `ab/cd/<sha256>`, received as `tmp/<uuid>.part` on the same file system so that a hard link makes
 * them permanent at once (THREATS.md R1). A marker in the root tells the store from an empty mount point.
 */
export class LocalFileStore extends FileStore {
  private constructor(private readonly root: string) {
    super();
  }

  /**
   * Opens the store. On first use it is set up, but only if `isFirstUse` agrees that no file was ever kept: otherwise an empty
   * folder is a disk that is not mounted, and the store refuses to work until it is (THREATS.md F95).
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
      // A failed fsync is never retried as a success: the page may be lost (THREATS.md F94).
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
      await this.place(file, target);
      await syncFolder(dirname(target));
    } catch (error) {
      throw storageProblem(error) ?? error;
    }
  }

  private async place(file: ReceivedFile, target: string): Promise<void> {
    // Twice: a file that lay there at the first attempt may have been set aside before it could be compared.
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const isLinked = await link(file.path, target).then(() => true, (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      });
      // A damaged file under this hash would be taken for the one just received, whose bytes would be gone.
      const found = isLinked ? 'intact' : await this.verify(file.sha256);
      if (found === 'intact') return;
      if (found === 'mismatch') break;
    }
    throw new Problem('storageUnavailable');
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
    for (const name of await namesIn(folder)) {
      if (!name.endsWith(PART)) continue;
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs < olderThanMs) continue;
      await unlink(path).then(() => (removed += 1), () => undefined);
    }
    return removed;
  }

  async has(sha256: Buffer, size: number): Promise<boolean> {
    const found = await lstat(this.pathOf(sha256)).catch(() => null);
    return found !== null && found.isFile() && found.size === size;
  }

  async *kept(): AsyncGenerator<HeldFile> {
    for (const first of await namesIn(this.root)) {
      if (!FOLDER_NAME.test(first)) continue;
      for (const second of await namesIn(join(this.root, first))) {
        if (FOLDER_NAME.test(second)) yield* heldFiles(join(this.root, first, second));
      }
    }
  }

  async *quarantined(): AsyncGenerator<HeldFile> {
    yield* heldFiles(join(this.root, QUARANTINE));
  }

  async setAside(sha256: Buffer): Promise<boolean> {
    const place = this.pathOf(sha256);
    const now = new Date();
    try {
      // Stamped before it moves: a crash in between leaves a young file in its place, never an old one in quarantine.
      await utimes(place, now, now);
      await mkdir(join(this.root, QUARANTINE), { recursive: true, mode: 0o700 });
      await rename(place, this.quarantinePathOf(sha256));
      await syncFolder(join(this.root, QUARANTINE));
      await syncFolder(dirname(place));
      return true;
    } catch (error) {
      return falseIfMissing(error);
    }
  }

  async takeBack(sha256: Buffer): Promise<boolean> {
    const place = this.pathOf(sha256);
    try {
      await access(this.quarantinePathOf(sha256));
      await this.makeFolders(dirname(place));
      await link(this.quarantinePathOf(sha256), place).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
      await syncFolder(dirname(place));
      await unlink(this.quarantinePathOf(sha256));
      return true;
    } catch (error) {
      return falseIfMissing(error);
    }
  }

  async destroy(sha256: Buffer): Promise<boolean> {
    return unlink(this.quarantinePathOf(sha256)).then(() => true, falseIfMissing);
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

  /** Opens without following a link that somebody put in the file's place (THREATS.md D77). */
  private async handle(sha256: Buffer): Promise<FileHandle | null> {
    try {
      return await open(this.pathOf(sha256), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch {
      return null;
    }
  }

  private pathOf(sha256: Buffer): string {
    const name = nameOf(sha256);
    return join(this.root, name.slice(0, 2), name.slice(2, 4), name);
  }

  private quarantinePathOf(sha256: Buffer): string {
    return join(this.root, QUARANTINE, nameOf(sha256));
  }

  private async makeFolders(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    await syncFolder(this.root);
    await syncFolder(dirname(folder));
  }
}
