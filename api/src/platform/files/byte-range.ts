import type { ByteSlice } from './file-store.js';

/**
 * What a Range header asks of a file of `size` bytes (RFC 9110, 14): one slice, 'whole' (no range, another unit, several
 * ranges, or not a range at all, all of which a server may ignore), or 'unsatisfiable'.
 */
export function byteRange(header: string | undefined, size: number): ByteSlice | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec((header ?? '').trim());
  if (match === null) return 'whole';
  const [, first, last] = match as unknown as [string, string, string];
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const count = Number(last);
    return count === 0 ? 'unsatisfiable' : { start: Math.max(0, size - count), end: size - 1 };
  }
  const start = Number(first);
  if (start >= size) return 'unsatisfiable';
  if (last !== '' && Number(last) < start) return 'whole';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
