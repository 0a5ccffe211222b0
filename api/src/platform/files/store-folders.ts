import { lstat, open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problems/index.js';
import type { HeldFile } from './file-store.js';

const FULL_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const BROKEN_DISK = new Set(['EIO', 'EROFS', 'EACCES', 'EPERM', 'ENODEV', 'EMFILE', 'ENFILE', 'ENOENT', 'EISDIR', 'ENOTDIR']);
const HASH_TEXT = /^[0-9a-f]{64}$/;

/** The name of a file in the store. */
export function nameOf(sha256: Buffer): string {
  const name = sha256.toString('hex');
  if (!HASH_TEXT.test(name)) throw new Error('not a SHA-256');
  return name;
}

export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [] as string[])).sort();

/** The plain files of a folder that carry a hash as their name; whatever else lies there is not ours. */
export async function* heldFiles(folder: string): AsyncGenerator<HeldFile> {
  for (const name of await namesIn(folder)) {
    const found = HASH_TEXT.test(name) ? await lstat(join(folder, name)).catch(() => null) : null;
    if (found?.isFile() === true) yield { sha256: Buffer.from(name, 'hex'), size: found.size, since: found.mtime };
  }
}

export function falseIfMissing(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
  throw error;
}

export async function writeAll(handle: FileHandle, chunk: Buffer): Promise<void> {
  for (let offset = 0; offset < chunk.length; ) {
    const { bytesWritten } = await handle.write(chunk, offset, chunk.length - offset);
    offset += bytesWritten;
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function storageProblem(error: unknown): Problem | null {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof Problem || code === undefined) return null;
  if (FULL_DISK.has(code)) return new Problem('storageFull');
  return BROKEN_DISK.has(code) ? new Problem('storageUnavailable') : null;
}
