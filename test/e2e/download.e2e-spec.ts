import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { officeFile, pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';

describe('downloading evidence (THREATS.md R4, D70–D73, D77)', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let officer: TestClient;
  let content: Buffer;
  let id: string;
  let taskId: string;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    officer = await world.as('unitOfficer');
    taskId = (await world.task()).id;
    content = Buffer.concat([pdfFile(), randomBytes(2_000)]);
    id = (await upload(officer, taskId, content, { fileName: 'Báo cáo "quý II"; số 4 😀.pdf' })).body.id;
  });
  afterAll(() => app.close());

  const fetchFile = async (headers: Record<string, string> = {}, { client = officer, method = 'GET', query = '', item = id } = {}) => {
    const response = await client.send(method, `/api/v1/evidence/${item}/file${query}`, undefined, headers);
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  };
  const path = () => {
    const name = createHash('sha256').update(content).digest('hex');
    return join(app.dataDir, 'files', name.slice(0, 2), name.slice(2, 4), name);
  };

  it('gives the bytes with headers that keep it a file', async () => {
    const answer = await fetchFile();
    expect([answer.status, answer.body.equals(content)]).toEqual([200, true]);
    expect(Object.fromEntries(['content-type', 'etag', 'accept-ranges', 'cache-control', 'x-content-type-options', 'content-security-policy', 'content-length', 'content-disposition']
      .map((name) => [name, answer.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf',
      etag: `"${createHash('sha256').update(content).digest('hex')}"`,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-length': String(content.length),
      'content-disposition':
        `attachment; filename="Bao cao _quy II__ so 4 _.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%22qu%C3%BD%20II%22%3B%20s%E1%BB%91%204%20%F0%9F%98%80.pdf`,
    });
  });

  it.each([
    ['bytes=0-0', 206, 0, 1], ['bytes=-500', 206, -500, undefined], ['bytes=500-', 206, 500, undefined], ['bytes=0-', 206, 0, undefined],
    ['bytes=10-19', 206, 10, 20], ['bytes=10-999999', 206, 10, undefined], ['bytes=-999999', 206, 0, undefined],
    ['bytes=0-0,5-6', 200, 0, undefined], ['bytes=5-2', 200, 0, undefined], ['bytes=a-b', 200, 0, undefined], ['lines=0-1', 200, 0, undefined],
    ['bytes=-', 200, 0, undefined], [Array.from({ length: 200 }, (_, n) => `${n === 0 ? 'bytes=' : ''}${n}-`).join(','), 200, 0, undefined],
  ])('answers Range %s with %i', async (range, status, start, end) => {
    const answer = await fetchFile({ range });
    const first = start < 0 ? content.length + start : start;
    const slice = content.subarray(first, end);
    expect([answer.status, answer.body.equals(slice), answer.headers.get('content-length')]).toEqual([status, true, String(slice.length)]);
    if (status === 206) expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${first + slice.length - 1}/${content.length}`);
  });

  it.each(['bytes=999999-', 'bytes=<size>-', 'bytes=-0'])('refuses %s with the size (416)', async (range) => {
    const answer = await fetchFile({ range: range.replace('<size>', String(content.length)) });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
  });

  it('honours If-Range only for the same bytes', async () => {
    const etag = (await fetchFile({}, { method: 'HEAD' })).headers.get('etag')!;
    expect((await fetchFile({ range: 'bytes=0-3', 'if-range': etag })).status).toBe(206);
    expect((await fetchFile({ range: 'bytes=0-3', 'if-range': '"cu"' })).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await fetchFile({}, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), answer.body.length]).toEqual([200, String(content.length), 0]);
    expect((await fetchFile({ range: 'bytes=0-9' }, { method: 'HEAD' })).headers.get('content-length')).toBe('10');
  });

  it('shows PDF and images inline, everything else downloads (E6, THREATS.md D72)', async () => {
    const inline = (answer: { headers: Headers }) => answer.headers.get('content-disposition')!.split(';')[0];
    expect(inline(await fetchFile({}, { query: '?disposition=inline' }))).toBe('inline');
    const word = await upload(officer, taskId, officeFile('docx'), { fileName: 'a.docx' });
    expect(inline(await fetchFile({}, { query: '?disposition=inline', item: word.body.id }))).toBe('attachment');
    expect((await fetchFile({}, { query: '?disposition=x' })).status).toBe(400);
  });

  it('asks for the right on every request and every range (THREATS.md D73, A4)', async () => {
    const stranger = await world.as('unitOfficer', world.communes[1]!);
    for (const [method, headers] of [['GET', {}], ['HEAD', {}], ['GET', { range: 'bytes=0-0' }]] as const) {
      expect((await fetchFile(headers, { client: stranger, method })).status).toBe(404);
      expect((await fetchFile(headers, { client: app.client(), method })).status).toBe(401);
      expect((await fetchFile(headers, { client: await world.as('administrator'), method })).status).toBe(403);
    }
    for (const role of ['coordinator', 'leader', 'auditor', 'unitHead'] as const) expect((await fetchFile({}, { client: await world.as(role) })).status).toBe(200);
    const staff = await world.as('staff');
    expect((await fetchFile({}, { client: staff })).status).toBe(404);
    await app.sql('UPDATE task SET assignee_id = $1 WHERE id = $2', [(await world.person('staff')).id, taskId]);
    expect((await fetchFile({ range: 'bytes=0-0' }, { client: staff })).status).toBe(206);
    await app.sql('UPDATE task SET assignee_id = NULL WHERE id = $1', [taskId]);
    expect((await fetchFile({ range: 'bytes=0-0' }, { client: staff })).status).toBe(404);
  });

  it('does not follow a link put in the file’s place, and says what is lost', async () => {
    const away = `${path()}.away`;
    renameSync(path(), away);
    try {
      expect((await fetchFile()).status).toBe(404);
      symlinkSync('/etc/passwd', path());
      expect((await fetchFile()).body.toString()).toContain('fileLost');
      rmSync(path());
      writeFileSync(path(), 'ngắn');
      expect((await fetchFile({ range: 'bytes=0-0' })).status).toBe(404);
    } finally {
      renameSync(away, path());
    }
    expect((await fetchFile()).status).toBe(200);
  });
});
