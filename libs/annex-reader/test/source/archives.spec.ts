import { bufferSource, inspectArchive, readZipDirectory, unpackEntry, UnsafeArchive } from '#archive';
import { writeZip, type WrittenEntry } from './support/zip-writer.js';

const look = (bytes: Buffer) => inspectArchive(bufferSource(bytes));
const fault = async (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof UnsafeArchive ? error.fault : String(error)));
const nested = (times: number, inner: Buffer): Buffer => Array.from({ length: times }).reduce<Buffer>((content) => writeZip([{ name: 'a.zip', content, isStored: true }]), inner);
/** Writes over a field of the first entry of the directory. */
function withField(entries: readonly WrittenEntry[], place: number, value: number, bytes: 2 | 4): Buffer {
  const zip = writeZip(entries);
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + place;
  if (bytes === 2) zip.writeUInt16LE(value, at);
  else zip.writeUInt32LE(value, at);
  return zip;
}

/** THREATS.md D61: what an archive says of itself is not believed. */
describe('an archive that is looked into', () => {
  const macros = writeZip([{ name: 'word/vbaProject.bin', content: 'x' }]);

  it('may hold archives in archives, and not one more', async () => {
    const plain = writeZip([{ name: 'a.txt', content: 'a' }]);
    expect([await fault(look(nested(2, plain))), await fault(look(nested(3, plain)))]).toEqual(['none', 'nested too deep']);
  });

  it('has the macros of what lies in it, also where others without any come before and after', async () => {
    const plain = writeZip([{ name: 'a.txt', content: 'a' }]);
    expect((await look(writeZip([{ name: 'a.zip', content: plain }, { name: 'b.docm', content: macros }, { name: 'c.zip', content: plain }]))).hasMacros).toBe(true);
    expect((await look(nested(2, macros))).hasMacros).toBe(true);
    expect((await look(nested(2, plain))).hasMacros).toBe(false);
  });

  it('counts its entries with those of the archives in it', async () => {
    const many = (count: number): Buffer => writeZip(Array.from({ length: count }, (_, at): WrittenEntry => ({ name: `x${at}`, content: '', isStored: true })));
    const of = (...counts: number[]) => fault(look(writeZip(counts.map((count, at) => ({ name: `${at}.zip`, content: many(count), isStored: true })))));
    expect([await of(499, 499), await of(499, 500)]).toEqual(['none', 'too many entries']);
  });

  it('is refused where what comes out is more or less than it says', async () => {
    const of = (declaredSize: number) => fault(look(writeZip([{ name: 'a.txt', content: 'một nghìn chữ', declaredSize }])));
    expect([await of(3), await of(3_000)]).toEqual(['larger than declared', 'smaller than declared']);
  });

  it('inflates so far and no farther, counted over all that lies in it', async () => {
    const blank = (megabytes: number) => Buffer.alloc(megabytes * 1024 ** 2, 0x20);
    expect(await fault(look(writeZip([{ name: 'a', content: blank(31) }])))).toBe('none');
    expect(await fault(look(writeZip([{ name: 'a', content: blank(33) }])))).toBe('ratio');
    const half = writeZip([{ name: 'a', content: blank(17) }]);
    expect(await fault(look(writeZip([{ name: 'a.zip', content: half }, { name: 'b.zip', content: half }])))).toBe('ratio');
  });
});

describe('the directory of an archive', () => {
  const read = (bytes: Buffer, most = 10) => fault(readZipDirectory(bufferSource(bytes), most));
  const entry: WrittenEntry = { name: 'a.txt', content: 'abc' };

  it('holds as many entries as are allowed', async () => {
    expect([await read(writeZip([entry, { name: 'b', content: '' }]), 2), await read(writeZip([entry, { name: 'b', content: '' }]), 1)]).toEqual(['none', 'too many entries']);
  });

  it.each<[string, Buffer, string]>([
    ['encryption', writeZip([{ ...entry, flags: 1 }]), 'encrypted'],
    ['strong encryption', writeZip([{ ...entry, flags: 0x40 }]), 'encrypted'],
    ['another method', withField([entry], 10, 12, 2), 'unknown method'],
    ['ZIP64', withField([entry], 24, 0xffffffff, 4), 'zip64'],
    ['a stored entry of two sizes', withField([{ ...entry, isStored: true }], 24, 5, 4), 'sizes disagree'],
    ['two entries on the same bytes', writeZip([entry, { name: 'b', content: 'b', sameDataAs: 0 }]), 'overlapping entries'],
    ['an entry beyond the directory', withField([entry], 20, 4_000, 4), 'overlapping entries'],
  ])('is refused for %s', async (_, bytes, expected) => expect(await read(bytes)).toBe(expected));

  it('is refused where it is said to lie outside the file', async () => {
    const zip = writeZip([entry]);
    zip.writeUInt32LE(zip.length, zip.length - 6);
    expect(await read(zip)).toBe('directory out of bounds');
  });
});

describe('one entry', () => {
  const unpack = async (bytes: Buffer, limit: number): Promise<string> => {
    const source = bufferSource(bytes);
    const [first] = await readZipDirectory(source, 10);
    return fault(unpackEntry(source, first!, limit));
  };

  it('is unpacked up to the limit, and never beyond what it declares', async () => {
    expect([await unpack(writeZip([{ name: 'a', content: 'abcde' }]), 5), await unpack(writeZip([{ name: 'a', content: 'abcde' }]), 4)]).toEqual(['none', 'inflates too far']);
    expect(await unpack(writeZip([{ name: 'a', content: 'abcde'.repeat(100), declaredSize: 5 }]), 400)).toBe('larger than declared');
    expect(await unpack(writeZip([{ name: 'a', content: 'abc', declaredSize: 5 }]), 400)).toBe('smaller than declared');
  });
});
