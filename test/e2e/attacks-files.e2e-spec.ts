import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { officeFile, pdfFile, zipOf } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE, sendUpload, upload } from '../support/upload.js';

const MEGABYTE = 1_048_576;

let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  officer = await world.as('unitOfficer');
});
afterAll(() => app.close());

const parts = () => readdirSync(join(app.dataDir, 'files', 'tmp'));
const fileOf = (size: number) => Buffer.concat([pdfFile(), randomBytes(size)]);

/** A body sent in chunks, without its length or with a wrong one. */
function stream(taskId: string, body: Buffer, headers: Record<string, string>, cutAfter = body.length): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(`${app.url}/api/v1/tasks/${taskId}/evidence`, {
      method: 'POST', agent: false,
      headers: { 'content-type': MULTIPART_TYPE, 'idempotency-key': randomBytes(12).toString('hex'), cookie: officer.cookieHeader(), ...headers },
    });
    sending.on('response', (response) => resolve(response.resume().statusCode ?? 0));
    sending.on('error', () => resolve(0));
    sending.write(body.subarray(0, cutAfter), () => (cutAfter < body.length ? sending.destroy() : undefined));
    if (cutAfter === body.length) sending.end();
  });
}

const untilNoParts = async () => {
  for (let n = 0; n < 500 && parts().length > 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(parts()).toEqual([]);
};

describe('how a file arrives (THREATS.md D64, D66, D68)', () => {
  it('takes chunks without a length; a line that breaks in the middle leaves nothing', async () => {
    const task = await world.task();
    const body = multipart([{ name: 'file', fileName: 'a.pdf', content: fileOf(300_000) }]);
    expect(await stream(task.id, body, { 'transfer-encoding': 'chunked' })).toBe(201);
    expect(await stream(task.id, body, { 'content-length': String(body.length) }, 100_000)).toBe(0);
    await untilNoParts();
    expect((await officer.get(`/api/v1/tasks/${task.id}`)).body.currentRound.evidence.length).toBe(1);
  });

  it('keeps the limit of the settings to the byte', async () => {
    const administrator = await world.as('administrator');
    const settings = (await administrator.get('/api/v1/settings')).body;
    expect((await administrator.patch('/api/v1/settings', { maxFileMegabytes: 1 }, { version: settings.version })).status).toBe(200);
    const task = await world.task();
    const of = (size: number) => Buffer.concat([pdfFile(), Buffer.alloc(size)]).subarray(0, size);
    for (const [size, status] of [[1, 415], [MEGABYTE - 1, 201], [MEGABYTE, 201], [MEGABYTE + 1, 413], [5 * MEGABYTE, 413]] as const) {
      expect([size, (await upload(officer, task.id, of(size))).status]).toEqual([size, status]);
    }
    await untilNoParts();
    const now = (await administrator.get('/api/v1/settings')).body;
    await administrator.patch('/api/v1/settings', { maxFileMegabytes: 100 }, { version: now.version });
  });

  it.each([
    ['a thousand parts', () => multipart(Array.from({ length: 1_000 }, (_one, index) => ({ name: `p${index}`, content: 'x' })))],
    ['a field of 200 kB', () => multipart([{ name: 'document', content: `{"abstract":"${'a'.repeat(200_000)}"}` }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }])],
    ['the document after the file, spoilt', () => multipart([{ name: 'file', fileName: 'a.pdf', content: pdfFile() }, { name: 'document', content: '[]' }])],
    ['a hash instead of a file', () => multipart([{ name: 'document', content: '{"sha256":"abc"}' }])],
    ['no name', () => multipart([{ name: 'file', fileName: '', content: pdfFile() }])],
    ['only dots for a name', () => multipart([{ name: 'file', fileName: '...', content: pdfFile() }])],
    ['a NUL in the name', () => multipart([{ name: 'file', fileName: 'a.exe\0.pdf', content: Buffer.from('MZ') }])],
    ['a stream name', () => multipart([{ name: 'file', fileName: 'a.pdf::$DATA', content: pdfFile() }])],
    ['deep JSON', () => multipart([{ name: 'document', content: '['.repeat(30_000) }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }])],
    ['deep objects', () => multipart([{ name: 'document', content: `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}` }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }])],
    ['half a character', () => multipart([{ name: 'document', content: '{"issuer":"\\ud800"}' }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }])],
  ])('refuses %s', async (_name, body) => {
    const task = await world.task();
    const { status } = await sendUpload(officer, task.id, body());
    expect([400, 413, 415]).toContain(status);
    await untilNoParts();
  });

  it('makes nothing of a prototype in the document (THREATS.md C44)', async () => {
    const document = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"issuer":"UBND xã"}';
    const answer = await sendUpload(officer, (await world.task()).id, multipart([{ name: 'document', content: document }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }]));
    expect([answer.status, answer.body.issuer, answer.body.isAdmin]).toEqual([201, 'UBND xã', undefined]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('archives that are bombs (THREATS.md D61, D62)', () => {
  it('refuses 512 MB behind half a megabyte, declared or not, without holding it in memory', async () => {
    const packed = deflateRawSync(Buffer.alloc(512 * MEGABYTE), { level: 9 });
    for (const declared of [512 * MEGABYTE, 10]) {
      const bomb = rawEntryZip('xl/worksheets/sheet1.xml', packed, declared);
      const task = await world.task();
      const before = process.memoryUsage.rss();
      const answer = await upload(officer, task.id, bomb, { fileName: 'bang.xlsx' });
      expect([answer.status, answer.body.code]).toEqual([415, 'fileArchiveUnsafe']);
      expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEGABYTE);
    }
    await untilNoParts();
  });

  it('refuses one archive ten levels deep and entries whose names leave the folder only as names', async () => {
    const task = await world.task();
    const deep = Array.from({ length: 10 }).reduce<Buffer>((inner) => zipOf([{ name: 'z.zip', content: inner }]), zipOf([{ name: 'a.txt', content: 'a' }]));
    expect((await upload(officer, task.id, deep, { fileName: 'a.zip' })).body.code).toBe('fileArchiveUnsafe');
    const slip = zipOf([{ name: '../../../../tmp/x.txt', content: 'x' }, { name: 'C:\\x.txt', content: 'x' }]);
    expect((await upload(officer, task.id, slip, { fileName: 'b.zip' })).status).toBe(201);
    expect((await upload(officer, task.id, officeFile('xlsx'), { fileName: 'c.xlsx' })).status).toBe(201);
  });
});

describe('reading back (THREATS.md D67, D70, D71, D77)', () => {
  it('gives every slice as it is, and answers hostile ranges without effort', async () => {
    const content = fileOf(100_000);
    const { id } = (await upload(officer, (await world.task()).id, content)).body;
    const read = async (range: string) => {
      const answer = await officer.send('GET', `/api/v1/evidence/${id}/file`, undefined, { range });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), contentRange: answer.headers.get('content-range') };
    };
    for (const [range, from, to] of [['bytes=0-0', 0, 1], ['bytes=-500', content.length - 500, content.length], ['bytes=500-', 500, content.length], ['bytes=99-100000000', 99, content.length]] as const) {
      const { status, bytes, contentRange } = await read(range);
      expect([range, status, bytes.equals(content.subarray(from, to)), contentRange]).toEqual([range, 206, true, `bytes ${from}-${to - 1}/${content.length}`]);
    }
    const many = `bytes=${Array.from({ length: 200 }, (_one, index) => `${index}-`).join(',')}`;
    for (const range of [many, 'bytes=a-b', 'bytes=5-2', 'lines=0-1', 'bytes=']) {
      const { status, bytes } = await read(range);
      expect([range.slice(0, 20), status, bytes.equals(content)]).toEqual([range.slice(0, 20), 200, true]);
    }
    expect((await read('bytes=99999999999999999999-')).status).toBe(416);
  });

  it('sends any name in one header that browsers read as it was', async () => {
    const names = ['Báo cáo "quý; II" 😀.pdf', "a';x=y%0d%0aSet-Cookie: x=1.pdf", 'Đơn (bản) *chính*.pdf', `${'ế'.repeat(190)}.pdf`];
    for (const fileName of names) {
      const { id, fileName: kept } = (await upload(officer, (await world.task()).id, pdfFile(fileName), { fileName })).body;
      const { headers } = await officer.send('GET', `/api/v1/evidence/${id}/file`, undefined);
      const header = headers.get('content-disposition')!;
      expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]*$/);
      expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(kept);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('lets one of two units take its item away while the other’s stays whole', async () => {
    const content = fileOf(2_000);
    const [mine, theirs] = [await world.task(), await world.task({ unit: world.communes[1]! })];
    const other = await world.as('unitOfficer', world.communes[1]!);
    const [a, b] = [(await upload(officer, mine.id, content)).body, (await upload(other, theirs.id, content)).body];
    expect((await officer.delete(`/api/v1/evidence/${a.id}?taskId=${mine.id}`, { version: 1 })).status).toBe(204);
    const kept = await other.send('GET', `/api/v1/evidence/${b.id}/file`, undefined);
    expect(createHash('sha256').update(Buffer.from(await kept.arrayBuffer())).digest('hex')).toBe(b.sha256);
    expect((await officer.get(`/api/v1/evidence/${b.id}`)).status).toBe(404);
  });

  it('survives a folder of the store that may not be entered', async () => {
    const { id, sha256 } = (await upload(officer, (await world.task()).id, fileOf(1_000))).body;
    const folder = join(app.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4));
    chmodSync(folder, 0o000);
    const answer = await officer.send('GET', `/api/v1/evidence/${id}/file`, undefined);
    chmodSync(folder, 0o700);
    // Root passes any folder; everybody else is told that the file is not to be had.
    expect(answer.status).toBe(process.getuid?.() === 0 ? 200 : 404);
    expect((await officer.send('GET', `/api/v1/evidence/${id}/file`, undefined)).status).toBe(200);
  });
});

/** One deflated entry whose directory declares any size. */
function rawEntryZip(name: string, packed: Buffer, declared: number): Buffer {
  const plain = zipOf([{ name, content: 'x', declaredSize: declared }]);
  const [dataAt, oldLength] = [30 + name.length, deflateRawSync(Buffer.from('x')).length];
  const grown = packed.length - oldLength;
  const zip = Buffer.concat([plain.subarray(0, dataAt), packed, plain.subarray(dataAt + oldLength)]);
  zip.writeUInt32LE(packed.length, 18);
  zip.writeUInt32LE(packed.length, dataAt + packed.length + 20);
  zip.writeUInt32LE(plain.readUInt32LE(plain.length - 6) + grown, zip.length - 6);
  return zip;
}
