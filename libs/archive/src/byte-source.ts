import { open } from 'node:fs/promises';

/** Bytes that can be read at any place: a file on disk, or an inner file held in memory. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes; fewer at the end. */
  read(offset: number, length: number): Promise<Buffer>;
}

export function bufferSource(buffer: Buffer): ByteSource {
  return { size: buffer.length, read: async (offset, length) => buffer.subarray(offset, offset + length) };
}

/** Opens a file for the time of `work`. */
export async function withFileSource<Result>(path: string, work: (source: ByteSource) => Promise<Result>): Promise<Result> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const read = async (offset: number, length: number): Promise<Buffer> => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    };
    return await work({ size, read });
  } finally {
    await handle.close();
  }
}

const CHUNK = 256 * 1024;

/** The bytes from `offset` on, in pieces. */
export async function* chunksOf(source: ByteSource, offset: number, length: number): AsyncGenerator<Buffer> {
  for (let at = offset; at < offset + length; at += CHUNK) {
    const chunk = await source.read(at, Math.min(CHUNK, offset + length - at));
    if (chunk.length === 0) return;
    yield chunk;
  }
}
