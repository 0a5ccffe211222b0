import type { Readable } from 'node:stream';

/** A file received completely but not yet kept: hashed and counted while it came in. */
export interface ReceivedFile {
  readonly sha256: Buffer;
  readonly size: number;
  /** A local path whose content can be examined until the file is kept or discarded. */
  readonly path: string;
}

export interface ByteSlice {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/**
 * Files by the SHA-256 of their content: byte-exact, stored once, never changed (RULES.md E3). Only evidence rows give a file
 * a name, a type and an owner.
 */
export abstract class FileStore {
  /**
   * Takes a stream in. Refuses with fileTooLarge as soon as `maxBytes` is passed, fileEmpty, storageFull, storageUnavailable,
   * and leaves nothing behind when it refuses or the stream breaks.
   */
  abstract receive(source: Readable, maxBytes: number): Promise<ReceivedFile>;
  /** Makes a received file permanent; when the content is there already, the copy goes. Returns after it is on disk. */
  abstract keep(file: ReceivedFile): Promise<void>;
  /** Throws a received file away; harmless after `keep`. */
  abstract discard(file: ReceivedFile): Promise<void>;
  /** A stream of the file or of a slice, or null when it is missing, is not a plain file or has another size. */
  abstract open(sha256: Buffer, size: number, slice?: ByteSlice): Promise<Readable | null>;
  /** Reads the whole file and compares its hash with its name. */
  abstract verify(sha256: Buffer): Promise<'intact' | 'missing' | 'mismatch'>;
  /** Removes half-received files older than `olderThanMs`; returns how many. */
  abstract sweep(olderThanMs: number): Promise<number>;
  /** Throws storageUnavailable when the store's root is not the one that was set up (an unmounted disk). */
  abstract check(): Promise<void>;
}
