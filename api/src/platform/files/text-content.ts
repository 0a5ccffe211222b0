import { chunksOf, type ByteSource } from '#archive';

/**
 * Whether a file is text: UTF-8, UTF-16 with its mark, or an old single-byte encoding such as windows-1258, in which any byte
 * but a control character may stand. A NUL outside UTF-16 or a control character means it is something else in disguise.
 */
export async function isText(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, 2);
  const isLittle = start[0] === 0xff && start[1] === 0xfe;
  const isBig = start[0] === 0xfe && start[1] === 0xff;
  if (isLittle || isBig) return isWholeText(source, isLittle ? 'utf-16le' : 'utf-16be');
  for await (const chunk of chunksOf(source, 0, source.size)) {
    if (chunk.some(isControl)) return false;
  }
  return true;
}

// Tab, line feed, form feed, carriage return and the end mark of old DOS files belong to texts.
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a) || byte === 0x7f;

async function isWholeText(source: ByteSource, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunksOf(source, 0, source.size)) {
      if (decoder.decode(chunk, { stream: true }).includes('\u0000')) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
