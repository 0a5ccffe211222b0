import { bufferSource, readZipDirectory, unpackEntry, UnsafeArchive, type ArchiveFault, type ByteSource, type ZipEntry } from '#archive';
import { SourceRefused, type Refusal } from '../model/source-refused.js';
import { SOURCE_LIMITS } from './source-limits.js';
import { readXml } from './xml.js';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `attachedTemplate`, `worksheet`. */
  readonly type: string;
  /** The part's name in the package; as written when it is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const MACRO_PART = /(?:^|\/)(?:vbaProject|vbaData)[^/]{0,40}$|(?:^|\/)(?:macrosheets|dialogsheets)\//i;
/** THREATS.md L152: what fetches something when the document is opened; pictures and links are only shown or followed by a person. */
const FETCHED = new Set(['attachedTemplate', 'subDocument', 'frame', 'oleObject', 'mailMergeSource', 'mailMergeHeaderSource', 'afChunk', 'aFChunk']);

/** A Word or Excel file: parts by name, unpacked only when asked for and never beyond the limits. */
export class OfficePackage {
  private unpacked = 0;

  private constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /**
   * Looks at what the archive says of itself before anything is unpacked, and at its relationships before anything is read.
   *
   * @throws SourceRefused
   */
  static async open(bytes: Uint8Array): Promise<OfficePackage> {
    const source = bufferSource(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries = await guarded(() => readZipDirectory(source, SOURCE_LIMITS.entries));
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > SOURCE_LIMITS.inflatedBytes || (total > SOURCE_LIMITS.inflationFree && total > bytes.length * SOURCE_LIMITS.inflationRatio)) {
      throw new SourceRefused('inflatesTooFar', { bytes: total });
    }
    if (entries.some(({ name }) => MACRO_PART.test(name))) throw new SourceRefused('macros');
    const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
    if (byName.size !== entries.length) throw new SourceRefused('damaged');
    const opened = new OfficePackage(source, byName);
    await opened.refuseWhatReachesOut();
    return opened;
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  async part(name: string): Promise<Buffer | null> {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return null;
    this.unpacked += entry.size;
    if (this.unpacked > SOURCE_LIMITS.inflatedBytes) throw new SourceRefused('inflatesTooFar', { bytes: this.unpacked });
    return guarded(() => unpackEntry(this.source, entry, SOURCE_LIMITS.partBytes));
  }

  /** The kind of main document the package says it is: `wordprocessingml.document`, `spreadsheetml.sheet`; null for anything else. */
  async mainKind(): Promise<'docx' | 'xlsx' | null> {
    let kind: 'docx' | 'xlsx' | null = null;
    await this.readPart(CONTENT_TYPES, (element) => {
      const type = element.attribute('ContentType') ?? '';
      if (/macroEnabled|ms-office\.vbaProject|intlmacrosheet/i.test(type)) throw new SourceRefused('macros');
      if (/wordprocessingml\.document\.main\+xml$/.test(type)) kind = 'docx';
      if (/spreadsheetml\.sheet\.main\+xml$/.test(type)) kind = 'xlsx';
    });
    return kind;
  }

  /** The relationships of a part; of the package itself for ''. */
  async relationships(part: string): Promise<Relationship[]> {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const found: Relationship[] = [];
    await this.readPart(`${folder}_rels/${part.slice(slash + 1)}.rels`, (element) => {
      if (element.name !== 'rel:Relationship') return;
      const isExternal = element.attribute('TargetMode') === 'External';
      const target = element.attribute('Target') ?? '';
      const type = (element.attribute('Type') ?? '').split('/').at(-1)!;
      found.push({ id: element.attribute('Id') ?? '', type, target: isExternal ? target : resolved(folder, target), isExternal });
    });
    return found;
  }

  private async readPart(name: string, open: NonNullable<Parameters<typeof readXml>[1]['open']>): Promise<void> {
    const bytes = await this.part(name);
    if (bytes) readXml(bytes, { open });
  }

  private async refuseWhatReachesOut(): Promise<void> {
    const names = [...this.entries.values()].map(({ name }) => name).filter((name) => /(?:^|\/)_rels\/[^/]{0,200}\.rels$/.test(name));
    for (const name of names) {
      await this.readPart(name, (element) => {
        if (element.attribute('TargetMode') !== 'External') return;
        const type = (element.attribute('Type') ?? '').split('/').at(-1)!;
        if (FETCHED.has(type)) throw new SourceRefused('externalTemplate', { target: (element.attribute('Target') ?? '').slice(0, 200) });
      });
    }
  }
}

const keyOf = (name: string): string => name.replace(/^\/+/, '').replaceAll('\\', '/').toLowerCase();

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const REFUSAL_OF: Partial<Record<ArchiveFault, Refusal>> = {
  'too many entries': 'tooManyEntries',
  encrypted: 'encrypted',
  'inflates too far': 'inflatesTooFar',
  ratio: 'inflatesTooFar',
  'overlapping entries': 'inflatesTooFar',
  'larger than declared': 'inflatesTooFar',
};

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnsafeArchive) throw new SourceRefused(REFUSAL_OF[error.fault] ?? 'damaged');
    throw error;
  }
}
