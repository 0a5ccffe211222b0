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

/** A file as the store holds it, whether or not a row speaks of it. */
export interface HeldFile {
  readonly sha256: Buffer;
  readonly size: number;
  /** In its place: when it was received. In quarantine: when it was set aside. */
  readonly since: Date;
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
  /**
   * Makes a received file permanent, or finds its content there already. Returns after it is on disk. What was received stays
   * until `discard`, so that it can be kept once more should the sweep have taken the permanent one away.
   */
  abstract keep(file: ReceivedFile): Promise<void>;
  /** Throws what was received away; what was kept stays. */
  abstract discard(file: ReceivedFile): Promise<void>;
  /** True when a file of this size lies in its place; its bytes are not read. */
  abstract has(sha256: Buffer, size: number): Promise<boolean>;
  /** A stream of the file or of a slice, or null when it is missing, is not a plain file or has another size. */
  abstract open(sha256: Buffer, size: number, slice?: ByteSlice): Promise<Readable | null>;
  /** Reads the whole file and compares its hash with its name. */
  abstract verify(sha256: Buffer): Promise<'intact' | 'missing' | 'mismatch'>;
  /** Removes half-received files older than `olderThanMs`; returns how many. */
  abstract sweep(olderThanMs: number): Promise<number>;
  /** Every file in its place. */
  abstract kept(): AsyncIterable<HeldFile>;
  /** Every file in quarantine. */
  abstract quarantined(): AsyncIterable<HeldFile>;
  /** Moves a file into quarantine, where nothing serves it; false when it is not in its place. */
  abstract setAside(sha256: Buffer): Promise<boolean>;
  /** Moves a file from quarantine to its place, unless one lies there; false when it is not in quarantine. */
  abstract takeBack(sha256: Buffer): Promise<boolean>;
  /** Removes a file from quarantine for good; no other file can be removed. */
  abstract destroy(sha256: Buffer): Promise<boolean>;
  /** Throws storageUnavailable when the store's root is not the one that was set up (an unmounted disk). */
  abstract check(): Promise<void>;
}
