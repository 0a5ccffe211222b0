import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { bufferSource, chunksOf, type ByteSource } from './byte-source.js';
import { dataOffset, readZipDirectory, UnsafeArchive, type ZipEntry } from './zip-directory.js';

const MAX_ENTRIES = 1_000;
const MAX_INFLATED = 1024 ** 3;
/** Honest documents inflate some twenty times; below this size a higher ratio does no harm. */
const MAX_RATIO = 200;
const RATIO_FREE = 32 * 1024 ** 2;
/** An archive of office files holds them (2), and those may embed sheets (3). */
const MAX_DEPTH = 3;
/** An inner archive is looked into in memory; a larger one is refused. */
const MAX_INNER_ARCHIVE = 64 * 1024 ** 2;

export interface ArchiveLook {
  readonly names: readonly string[];
  /** True when it, or a document inside it, carries VBA macros. */
  readonly hasMacros: boolean;
  /** The content of small entries by name, for those asked for. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Budget {
  inflated: number;
  entries: number;
  readonly fileSize: number;
}

/**
 * Looks through a zip without unpacking it to disk. The declared sizes are checked first, then every entry is inflated and
 * counted, so a lying directory is caught in mid-stream (THREATS.md D61). Entry names are never used as paths (THREATS.md D62).
 */
export async function inspectArchive(source: ByteSource, wanted: readonly string[] = []): Promise<ArchiveLook> {
  return look(source, wanted, 1, { inflated: 0, entries: 0, fileSize: source.size });
}

async function look(source: ByteSource, wanted: readonly string[], depth: number, budget: Budget): Promise<ArchiveLook> {
  const entries = await readZipDirectory(source, MAX_ENTRIES - budget.entries);
  budget.entries += entries.length;
  requireBudget(budget, entries.reduce((sum, entry) => sum + entry.size, 0));
  const texts = new Map<string, string>();
  let hasMacros = entries.some(({ name }) => isMacroPart(name));
  for (const entry of entries) {
    const isWanted = wanted.includes(entry.name);
    const content = await inflate(source, entry, budget, isWanted);
    if (content === null) continue;
    if (isWanted) texts.set(entry.name, content.toString('utf8'));
    if (!isZip(content)) continue;
    if (depth === MAX_DEPTH) throw new UnsafeArchive('nested too deep');
    const inner = await look(bufferSource(content), [], depth + 1, budget);
    hasMacros ||= inner.hasMacros;
  }
  return { names: entries.map(({ name }) => name), hasMacros, texts };
}

function isMacroPart(name: string): boolean {
  return /(^|\/)(vbaProject|vbaData)\.(bin|xml)$/i.test(name) || /^(Basic|Scripts)\//.test(name);
}

function requireBudget(budget: Budget, more: number): void {
  const total = budget.inflated + more;
  if (total > MAX_INFLATED) throw new UnsafeArchive('inflates too far');
  if (total > RATIO_FREE && total > budget.fileSize * MAX_RATIO) throw new UnsafeArchive('ratio');
}

function isZip(content: Buffer): boolean {
  return content.length > 4 && content.readUInt32LE(0) === 0x04034b50;
}

/** Counts an entry's real bytes. Returns them when the entry is an archive itself or `keep` is set; null otherwise. */
async function inflate(source: ByteSource, entry: ZipEntry, budget: Budget, keep: boolean): Promise<Buffer | null> {
  const packed = Readable.from(chunksOf(source, await dataOffset(source, entry), entry.compressedSize));
  const stream = entry.method === 0 ? packed : packed.pipe(createInflateRaw());
  packed.on('error', (error) => stream.destroy(error));
  const kept: Buffer[] = [];
  let count = 0;
  let isKept = keep;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (count === 0 && isZip(chunk)) isKept = true;
      count += chunk.length;
      if (count > entry.size) throw new UnsafeArchive('larger than declared');
      if (isKept && count > MAX_INNER_ARCHIVE) throw new UnsafeArchive('inner archive too large');
      if (isKept) kept.push(chunk);
    }
  } catch (error) {
    packed.destroy();
    throw error instanceof UnsafeArchive ? error : new UnsafeArchive('cannot be inflated');
  }
  if (count !== entry.size) throw new UnsafeArchive('smaller than declared');
  budget.inflated += count;
  requireBudget(budget, 0);
  return isKept ? Buffer.concat(kept) : null;
}
