import type { Database } from '../../../platform/db/index.js';
import type { FileStore, HeldFile } from '../../../platform/files/index.js';

/** A file that rows refer to and that cannot be served as it was received. */
export interface DamagedFile {
  readonly sha256: Buffer;
  readonly finding: 'missing' | 'mismatch';
  /** The names it was handed in under, so that it can be asked for again. */
  readonly fileNames: readonly string[];
}

export interface FilesReport {
  /** Files that rows refer to, and how many of them were read to the last byte. */
  readonly files: number;
  readonly read: number;
  readonly damaged: readonly DamagedFile[];
  /** In their place, without a row; an upload that has not committed yet is among them for a moment. */
  readonly unreferenced: readonly HeldFile[];
  readonly quarantined: readonly HeldFile[];
  /** Half-received files that were older than a day. */
  readonly removedParts: number;
}

export interface Inspection {
  /** Which files are read and hashed; of the others only presence and size are looked at. */
  readonly isRead: (sha256: Buffer) => boolean;
  readonly isStopped?: () => boolean;
}

const DAY_MS = 24 * 3_600_000;
const BATCH = 500;

/**
 * Compares rows and store (THREATS.md R2, O2). Removes nothing but half-received files. Throws storageUnavailable when the
 * store is not there: an unmounted disk is no loss of every file.
 */
export async function inspectFiles(database: Database, store: FileStore, inspection: Inspection): Promise<FilesReport> {
  await store.check();
  const removedParts = await store.sweep(DAY_MS);
  const { files, read, damaged } = await inspectReferenced(database, store, inspection);
  return {
    files,
    read,
    damaged,
    unreferenced: await unreferencedFiles(database, store, inspection),
    quarantined: await all(store.quarantined()),
    removedParts,
  };
}

async function inspectReferenced(database: Database, store: FileStore, { isRead, isStopped }: Inspection) {
  const damaged: DamagedFile[] = [];
  let [files, read] = [0, 0];
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await database.rows<{ sha256: Buffer; size: number }>(
      'SELECT sha256, size FROM stored_file WHERE sha256 > $1 ORDER BY sha256 LIMIT $2', [after, BATCH]);
    for (const { sha256, size } of rows) {
      if (isStopped?.() === true) return { files, read, damaged };
      files += 1;
      const isToRead = isRead(sha256);
      if (isToRead) read += 1;
      const finding = await stateOf(store, sha256, size, isToRead);
      if (finding !== 'intact') damaged.push({ sha256, finding, fileNames: await namesOf(database, sha256) });
    }
    if (rows.length < BATCH) return { files, read, damaged };
    after = rows.at(-1)!.sha256;
  }
}

async function stateOf(store: FileStore, sha256: Buffer, size: number, isRead: boolean): Promise<'intact' | 'missing' | 'mismatch'> {
  const isThere = await store.has(sha256, size);
  if (isThere && !isRead) return 'intact';
  // Of another size it is read all the same, for what is said of it has to be true. What the disk cannot read back is damaged.
  return store.verify(sha256).catch(() => 'mismatch' as const);
}

async function namesOf(database: Database, sha256: Buffer): Promise<string[]> {
  const rows = await database.rows<{ name: string }>(
    'SELECT DISTINCT file_name AS name FROM evidence_item WHERE file_sha256 = $1 ORDER BY 1 LIMIT 5', [sha256]);
  return rows.map(({ name }) => name);
}

async function unreferencedFiles(database: Database, store: FileStore, { isStopped }: Inspection): Promise<HeldFile[]> {
  const found: HeldFile[] = [];
  let batch: HeldFile[] = [];
  const settle = async () => {
    const rows = await database.rows<{ sha256: Buffer }>('SELECT sha256 FROM stored_file WHERE sha256 = ANY($1::bytea[])', [batch.map(({ sha256 }) => sha256)]);
    const known = new Set(rows.map(({ sha256 }) => sha256.toString('hex')));
    found.push(...batch.filter(({ sha256 }) => !known.has(sha256.toString('hex'))));
    batch = [];
  };
  for await (const file of store.kept()) {
    if (isStopped?.() === true) return found;
    batch.push(file);
    if (batch.length === BATCH) await settle();
  }
  await settle();
  return found;
}

async function all(files: AsyncIterable<HeldFile>): Promise<HeldFile[]> {
  const found: HeldFile[] = [];
  for await (const file of files) found.push(file);
  return found;
}
