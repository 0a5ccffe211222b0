import { inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.js';
import { dataOffset, UnsafeArchive, type ZipEntry } from './zip-directory.js';

/**
 * The content of one entry, unpacked in memory. Never more bytes than the directory declares and never more than `limit`:
 * inflating stops there, so an entry that lies about its size costs no more than an honest one (THREATS.md D61).
 */
export async function unpackEntry(source: ByteSource, entry: ZipEntry, limit: number): Promise<Buffer> {
  if (entry.size > limit) throw new UnsafeArchive('inflates too far');
  const packed = await source.read(await dataOffset(source, entry), entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new UnsafeArchive('cut short');
  const content = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (content.length !== entry.size) throw new UnsafeArchive('smaller than declared');
  return content;
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnsafeArchive(isTooLarge ? 'larger than declared' : 'cannot be inflated');
  }
}
