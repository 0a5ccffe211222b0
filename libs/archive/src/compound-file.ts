import { chunksOf, type ByteSource } from './byte-source.js';

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

/**
 * The names in the directory of an OLE compound file (.doc, .xls), or null when it is none. Directory entries begin at
 * multiples of 128 bytes, so every such place is read as one: what a walk of the sector chains could be led around, this sees.
 */
export async function compoundFileNames(source: ByteSource): Promise<ReadonlySet<string> | null> {
  if (!(await source.read(0, MAGIC.length)).equals(MAGIC)) return null;
  const names = new Set<string>();
  for await (const chunk of chunksOf(source, 0, source.size)) {
    for (let at = 0; at + ENTRY_BYTES <= chunk.length; at += ENTRY_BYTES) {
      const nameLength = chunk.readUInt16LE(at + NAME_BYTES);
      const type = chunk[at + NAME_BYTES + 2]!;
      if (nameLength < 4 || nameLength > NAME_BYTES || nameLength % 2 !== 0 || type < 1 || type > 5) continue;
      names.add(chunk.toString('utf16le', at, at + nameLength - 2));
    }
  }
  return names;
}

export function hasCompoundMacros(names: ReadonlySet<string>): boolean {
  return names.has('_VBA_PROJECT') || names.has('VBA') || names.has('Macros') || names.has('_VBA_PROJECT_CUR');
}
