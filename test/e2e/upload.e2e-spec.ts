import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { FileStore } from '../../api/src/platform/files/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { compoundFile, officeFile, overlappingZip, pdfFile, PNG_FILE, zipOf } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE, sendUpload, upload } from '../support/upload.js';

const MEGABYTE = 1_048_576;
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('uploading evidence (RULES.md E3, E5; THREATS.md D54–D62, D64, D66–D69)', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let officer: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    officer = await world.as('unitOfficer');
  });
  afterAll(() => app.close());

  const store = () => join(app.dataDir, 'files');
  const parts = () => readdirSync(join(store(), 'tmp'));
  const items = async (taskId: string) =>
    app.sql('SELECT l.evidence_item_id FROM submission_evidence l JOIN submission s ON s.id = l.submission_id WHERE s.task_id = $1', [taskId]);
  const expectNothingLeft = async (taskId: string) => {
    expect(parts()).toEqual([]);
    expect(await items(taskId)).toEqual([]);
  };

  it('keeps the bytes exactly, begins the task, and answers with the document data', async () => {
    const task = await world.task();
    const content = pdfFile(`chữ ký ${Math.random()}`);
    const document = { numberSymbol: '45/BC-UBND', issuedOn: '2024-07-01', issuer: 'UBND xã', abstract: 'Báo cáo quý II', pageRange: '1–3' };
    const answer = await upload(officer, task.id, content, { fileName: 'Báo cáo quý II.pdf', document, contentType: 'text/html' });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ ...document, kind: 'file', fileName: 'Báo cáo quý II.pdf', mediaType: 'application/pdf', size: content.length,
        sha256: sha256(content), isFrozen: false, canPreview: true, origin: 'uploaded', version: 1 }),
    ]);
    const name = sha256(content);
    expect(readFileSync(join(store(), name.slice(0, 2), name.slice(2, 4), name)).equals(content)).toBe(true);
    expect(parts()).toEqual([]);
    const page = await officer.get(`/api/v1/tasks/${task.id}`);
    expect([page.body.state, page.body.currentRound.state, page.body.currentRound.evidence.length]).toEqual(['in_progress', 'draft', 1]);
    expect(page.body.events.map((event: any) => event.action)).toEqual(['start']);
  });

  const text = Buffer.from('Số liệu;Quý II\n1;2\n');
  it.each([
    ['a.docx', officeFile('docx')], ['a.xlsx', officeFile('xlsx')], ['a.pptx', officeFile('pptx')], ['a.PDF', pdfFile()],
    ['a.doc', compoundFile(['Root Entry', 'WordDocument'])], ['a.xls', compoundFile(['Root Entry', 'Workbook'])],
    ['a.odt', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }])],
    ['a.ods', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }])],
    ['a.png', PNG_FILE], ['a.jpg', Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(64)])],
    ['a.tif', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)])],
    ['a.webp', Buffer.concat([Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex')])],
    ['a.zip', zipOf([{ name: 'bao-cao.docx', content: officeFile('docx') }, { name: '../../x.txt', content: 'x' }])],
    ['a.p7s', Buffer.concat([Buffer.from('3082010006092a864886f70d010702a0', 'hex'), Buffer.alloc(240)])],
    ['a.csv', text], ['a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kế hoạch', 'utf16le')])],
    ['a.txt', Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0xf2, 0x61])],
    ['a.exe.pdf', pdfFile()],
  ])('accepts %s whose content agrees', async (fileName, content) => {
    const task = await world.task();
    const answer = await upload(officer, task.id, content, { fileName });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  });

  const macro = { name: 'word/vbaProject.bin', content: 'x' };
  it.each([
    ['html.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'fileTypeRefused'],
    ['exe.docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'fileTypeRefused'],
    ['png.jpg', PNG_FILE, 'fileTypeRefused'], ['zip.docx', zipOf([{ name: 'a.txt', content: 'a' }]), 'fileTypeRefused'],
    ['xlsx.docx', officeFile('xlsx'), 'fileTypeRefused'], ['doc.xls', compoundFile(['WordDocument']), 'fileTypeRefused'],
    ['a.pdf.exe', pdfFile(), 'fileTypeRefused'], ['a.svg', Buffer.from('<svg/>'), 'fileTypeRefused'], ['a', pdfFile(), 'fileTypeRefused'],
    ['a.pdf::$DATA', pdfFile(), 'fileTypeRefused'], ['a.docm', officeFile('docx', [macro]), 'fileTypeRefused'],
    ['der.p7s', Buffer.concat([Buffer.from('3082010006092a864886f70d010701a0', 'hex'), Buffer.alloc(240)]), 'fileTypeRefused'],
    ['nul.txt', Buffer.from('ab\0cd'), 'fileTypeRefused'], ['constructor', pdfFile(), 'fileTypeRefused'],
    ['macro.docx', officeFile('docx', [macro]), 'fileMacroRefused'],
    ['macro-type.docx', officeFile('docx', [], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'fileMacroRefused'],
    ['macro.doc', compoundFile(['WordDocument', '_VBA_PROJECT']), 'fileMacroRefused'],
    ['macro.zip', zipOf([{ name: 'inner.docx', content: officeFile('docx', [macro]) }]), 'fileMacroRefused'],
    ['lie.zip', zipOf([{ name: 'a.txt', content: Buffer.alloc(5 * MEGABYTE), declaredSize: 10 }]), 'fileArchiveUnsafe'],
    ['huge.xlsx', zipOf([{ name: 'a.xml', content: 'a', declaredSize: 2 ** 31 }]), 'fileArchiveUnsafe'],
    ['ratio.zip', zipOf([{ name: 'a.bin', content: Buffer.alloc(64 * MEGABYTE) }]), 'fileArchiveUnsafe'],
    ['many.zip', zipOf(Array.from({ length: 1_001 }, (_, n) => ({ name: `${n}.txt`, content: '' }))), 'fileArchiveUnsafe'],
    ['overlap.zip', overlappingZip(), 'fileArchiveUnsafe'],
    ['secret.zip', zipOf([{ name: 'a.txt', content: 'a', isEncrypted: true }]), 'fileArchiveUnsafe'],
    ['deep.zip', [1, 2, 3].reduce((inner) => zipOf([{ name: 'z.zip', content: inner }]), zipOf([{ name: 'a.txt', content: 'a' }])), 'fileArchiveUnsafe'],
  ])('refuses %s', async (fileName, content, code) => {
    const task = await world.task();
    const answer = await upload(officer, task.id, content, { fileName });
    expect([answer.status, answer.body.code]).toEqual([415, code]);
    await expectNothingLeft(task.id);
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'], ['..\\..\\x.pdf', 'x.pdf'], ['C:\\x\\y.pdf', 'y.pdf'], ['a\u202Efdp.pdf', 'afdp.pdf'],
    ['...pdf.pdf', 'pdf.pdf'], [`${'ế'.repeat(300)}.pdf`, `${'ế'.repeat(196)}.pdf`], ['Bao\u0301 ca\u0301o.pdf', 'Baó cáo.pdf'], ['a.pdf ', 'a.pdf'],
  ])('shows the name %j as %j and stores it under its hash (THREATS.md D54)', async (fileName, shown) => {
    const task = await world.task();
    const answer = await upload(officer, task.id, pdfFile(), { fileName });
    expect([answer.status, answer.body.fileName]).toEqual([201, shown]);
    expect(readdirSync(store()).every((name) => /^([0-9a-f]{2}|tmp|\.tien-do-files)$/.test(name))).toBe(true);
  });

  it('stores the same bytes once for two items (THREATS.md D67)', async () => {
    const content = pdfFile('hai đơn vị');
    const [first, second] = [await world.task(), await world.task({ unit: world.communes[1]! })];
    const answers = [await upload(officer, first.id, content), await upload(await world.as('unitOfficer', world.communes[1]!), second.id, content)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]!.body.id).not.toBe(answers[1]!.body.id);
    expect((await app.sql('SELECT 1 FROM stored_file WHERE sha256 = $1', [Buffer.from(sha256(content), 'hex')])).length).toBe(1);
  });

  it('compares the announced digest (THREATS.md D69)', async () => {
    const task = await world.task();
    const content = pdfFile();
    const digest = (of: Buffer) => ({ 'content-digest': `sha-256=:${createHash('sha256').update(of).digest('base64')}:` });
    const wrong = await upload(officer, task.id, content, { headers: digest(Buffer.from('khác')) });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'digestMismatch']);
    await expectNothingLeft(task.id);
    expect((await upload(officer, task.id, content, { headers: digest(content) })).status).toBe(201);
  });

  it('answers a repeated upload with the first item, and refuses the key for another file (THREATS.md R5)', async () => {
    const task = await world.task();
    const options = { key: 'khoa-tai-len-01', fileName: 'a.pdf' };
    const answers = [await upload(officer, task.id, pdfFile('một'), options), await upload(officer, task.id, pdfFile('một'), options)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]!.body.id).toBe(answers[1]!.body.id);
    expect((await items(task.id)).length).toBe(1);
    expect((await upload(officer, task.id, pdfFile('hai'), options)).body.code).toBe('idempotencyKeyReused');
  });

  it('refuses before it reads: no right, no sight, not open, no key', async () => {
    const [foreign, submitted, open] = [await world.task({ unit: world.communes[1]! }), await world.task({ state: 'submitted' }), await world.task()];
    const statuses = [
      await upload(officer, foreign.id, pdfFile()), await upload(await world.as('coordinator'), open.id, pdfFile()),
      await upload(officer, submitted.id, pdfFile()), await upload(officer, open.id, pdfFile(), { key: 'x' }), await upload(app.client(), open.id, pdfFile()),
    ].map(({ status, body }) => [status, body.code]);
    expect(statuses).toEqual([[404, 'notFound'], [403, 'notAllowed'], [409, 'roundNotOpen'], [400, 'idempotencyKeyMissing'], [401, 'notSignedIn']]);
    expect(parts()).toEqual([]);
  });

  it.each([
    ['no file', multipart([{ name: 'document', content: '{}' }]), 400, 'fileMissing'],
    ['an empty file', multipart([{ name: 'file', fileName: 'a.pdf', content: '' }]), 400, 'fileEmpty'],
    ['a document that is no JSON', multipart([{ name: 'document', content: '{' }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }]), 400, 'invalidInput'],
    ['an unknown document key', multipart([{ name: 'document', content: '{"unitId":"x"}' }, { name: 'file', fileName: 'a.pdf', content: pdfFile() }]), 400, 'invalidInput'],
    ['another field', multipart([{ name: 'sha256', content: 'abc' }]), 400, 'malformedBody'],
    ['two files', multipart([1, 2].map(() => ({ name: 'file', fileName: 'a.pdf', content: pdfFile() }))), 400, 'malformedBody'],
    ['__proto__', multipart([{ name: '__proto__', content: 'x' }]), 400, 'malformedBody'],
    ['a cut body', multipart([{ name: 'file', fileName: 'a.pdf', content: pdfFile() }]).subarray(0, -12), 400, 'uploadCut'],
    ['a body cut in the file', multipart([{ name: 'file', fileName: 'a.pdf', content: pdfFile() }]).subarray(0, 120), 400, 'uploadCut'],
    ['a header cut', Buffer.from('--ranh-gioi-thu-nghiem\r\nContent-Dispos'), 400, 'uploadCut'],
  ])('answers %s', async (_case, body, status, code) => {
    const task = await world.task();
    const answer = await sendUpload(officer, task.id, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    await expectNothingLeft(task.id);
  });

  it('stops at the size limit while streaming (THREATS.md D64), and sweeps up what a killed process left', async () => {
    const task = await world.task();
    const receive = jest.spyOn(app.get(FileStore as never) as FileStore, 'receive');
    const limit = 100 * MEGABYTE;
    const announced = await sendTooLong(app.url, officer.cookieHeader(), task.id, limit + MEGABYTE);
    expect(announced).toContain('413');
    expect(receive).not.toHaveBeenCalled();
    receive.mockRestore();
    const streamed = await upload(officer, task.id, Buffer.concat([pdfFile(), Buffer.alloc(limit)]));
    expect([streamed.status, streamed.body.code, streamed.body.params]).toEqual([413, 'fileTooLarge', { max: 100 }]);
    await expectNothingLeft(task.id);
    const files = app.get(FileStore as never) as FileStore;
    const [old, young] = ['old.part', 'young.part'].map((name) => join(store(), 'tmp', name)) as [string, string];
    writeFileSync(old, 'x');
    writeFileSync(young, 'x');
    utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
    expect(await files.sweep(24 * 3_600_000)).toBe(1);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    await files.sweep(-1);
  });

  it('says the store is not available when its disk is not mounted (THREATS.md F95), and goes on when it is back', async () => {
    const task = await world.task();
    const [marker, away] = [join(store(), '.tien-do-files'), join(store(), 'away')];
    renameSync(marker, away);
    const answer = await upload(officer, task.id, pdfFile());
    renameSync(away, marker);
    expect([answer.status, answer.body.code]).toEqual([503, 'storageUnavailable']);
    expect((await upload(officer, task.id, pdfFile())).status).toBe(201);
  });
});

/** Sends only the head of a request that announces too much, and reads the answer's first line. */
function sendTooLong(url: string, cookie: string, taskId: string, length: number): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST /api/v1/tasks/${taskId}/evidence HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nContent-Type: ${MULTIPART_TYPE}\r\n` +
          `Idempotency-Key: khoa-qua-dai-01\r\nContent-Length: ${length}\r\n\r\n`,
      ),
    );
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0]!);
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
