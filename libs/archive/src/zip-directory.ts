import type { ByteSource } from './byte-source.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** Why an archive is refused; the caller turns it into words. */
export type ArchiveFault =
  | 'no end record' | 'too many entries' | 'directory out of bounds' | 'bad entry' | 'bad local header' | 'encrypted' | 'unknown method' | 'zip64'
  | 'sizes disagree' | 'overlapping entries' | 'inflates too far' | 'ratio' | 'nested too deep' | 'larger than declared' | 'smaller than declared'
  | 'inner archive too large' | 'cannot be inflated' | 'cut short';

export class UnsafeArchive extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault);
    this.name = 'UnsafeArchive';
  }
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const ZIP64 = 0xffffffff;
/** Directory bytes per entry that an honest archive stays below; bounds the memory of a hostile one. */
const MAX_ENTRY_BYTES = 4_096;
const STORED = 0;
const DEFLATED = 8;

/**
 * The central directory of a zip. Refuses before anything is unpacked: too many entries, encryption, ZIP64 (no file of ours
 * is that large), other methods than stored and deflate, entries that overlap or lie outside the file (THREATS.md D61).
 */
export async function readZipDirectory(source: ByteSource, maxEntries: number): Promise<ZipEntry[]> {
  const tailSize = Math.min(source.size, END_SIZE + MAX_COMMENT);
  const tail = await source.read(source.size - tailSize, tailSize);
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at < 0 || at + END_SIZE > tail.length || tail.readUInt32LE(at) !== END_SIGNATURE) throw new UnsafeArchive('no end record');
  const count = tail.readUInt16LE(at + 10);
  const directorySize = tail.readUInt32LE(at + 12);
  const directoryOffset = tail.readUInt32LE(at + 16);
  if (count > maxEntries) throw new UnsafeArchive('too many entries');
  if (directorySize > count * MAX_ENTRY_BYTES || directoryOffset + directorySize > source.size) throw new UnsafeArchive('directory out of bounds');
  const directory = await source.read(directoryOffset, directorySize);
  const entries: ZipEntry[] = [];
  for (let offset = 0; entries.length < count; ) {
    if (offset + ENTRY_SIZE > directory.length || directory.readUInt32LE(offset) !== ENTRY_SIGNATURE) throw new UnsafeArchive('bad entry');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => directory.readUInt16LE(offset + field)) as [number, number, number];
    entries.push(entryAt(directory, offset, nameLength));
    offset += ENTRY_SIZE + nameLength + extraLength + commentLength;
  }
  entries.forEach(requirePlain);
  requireApart(entries, directoryOffset);
  return entries;
}

function entryAt(directory: Buffer, offset: number, nameLength: number): ZipEntry {
  return {
    name: directory.toString('utf8', offset + ENTRY_SIZE, offset + ENTRY_SIZE + nameLength),
    method: directory.readUInt16LE(offset + 10),
    isEncrypted: (directory.readUInt16LE(offset + 8) & 0x41) !== 0,
    compressedSize: directory.readUInt32LE(offset + 20),
    size: directory.readUInt32LE(offset + 24),
    headerOffset: directory.readUInt32LE(offset + 42),
  };
}

function requirePlain(entry: ZipEntry): void {
  if (entry.isEncrypted) throw new UnsafeArchive('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new UnsafeArchive('unknown method');
  if ([entry.compressedSize, entry.size, entry.headerOffset].includes(ZIP64)) throw new UnsafeArchive('zip64');
  if (entry.method === STORED && entry.size !== entry.compressedSize) throw new UnsafeArchive('sizes disagree');
}

/** Overlapping entries let a small file inflate many times over (the "better zip bomb"). */
function requireApart(entries: readonly ZipEntry[], end: number): void {
  const sorted = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  sorted.forEach((entry, index) => {
    const limit = sorted[index + 1]?.headerOffset ?? end;
    if (entry.headerOffset + LOCAL_SIZE + entry.compressedSize > limit) throw new UnsafeArchive('overlapping entries');
  });
}

/** Where an entry's data begins. */
export async function dataOffset(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.headerOffset, LOCAL_SIZE);
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new UnsafeArchive('bad local header');
  return entry.headerOffset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
}
