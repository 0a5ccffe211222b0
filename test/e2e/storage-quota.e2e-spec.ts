import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEMS } from '#contracts';
import { newId } from '../../api/src/platform/db/identifier.js';
import { FileStore } from '../../api/src/platform/files/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase } from '../support/embedded-database.js';
import { pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import { MULTIPART_TYPE, upload } from '../support/upload.js';
import type { TestUnit } from '../support/world.js';

const GIGABYTE = 1024 ** 3;

/** THREATS.md D76, E87; ASVS 5.2.4. */
describe('what a unit may store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let app: TestApplication;
  let world: TaskWorld;

  beforeAll(async () => {
    database = await createDatabase('quota');
    app = await startTestApplication({ database });
    world = await createTaskWorld(app, { communes: 5 });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const fileOf = (size: number) => Buffer.concat([pdfFile(), randomBytes(size - pdfFile().length)]);
  const leftovers = () => readdirSync(join(app.dataDir, 'files', 'tmp'));
  const storedBlobs = async () => {
    let n = 0;
    for await (const file of (app.get(FileStore as never) as FileStore).kept()) n += file.size > 0 ? 1 : 0;
    return n;
  };

  /** Rows as of a unit that has stored everything but `room` bytes of its 20 GB. */
  async function fill(unit: TestUnit, room: number): Promise<void> {
    const sha256 = randomBytes(32);
    const person = await world.person('unitOfficer', unit);
    await app.sql("INSERT INTO stored_file (sha256, size, media_type, extension, stored_at) VALUES ($1, $2, 'application/pdf', 'pdf', '2024-01-02Z')", [sha256, 20 * GIGABYTE - room]);
    // The same bytes twice: they count once.
    for (const name of ['a.pdf', 'b.pdf']) {
      await app.sql(
        `INSERT INTO evidence_item (id, unit_id, kind, file_sha256, media_type, file_name, folded, uploaded_at, uploaded_by)
         VALUES ($1, $2, 'file', $3, 'application/pdf', $4, '', '2024-01-02Z', $5)`,
        [newId(), unit.id, sha256, name, person.id],
      );
    }
  }

  it('takes what fits to the byte, refuses one more in words, and leaves others alone', async () => {
    const [unit, other] = [world.communes[0]!, world.communes[1]!];
    await fill(unit, 5_000);
    const officer = await world.as('unitOfficer', unit);
    const task = await world.task({ unit });
    const refused = await upload(officer, task.id, fileOf(5_001));
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([413, 'unitStorageFull', { usedMegabytes: 20_480, allowedMegabytes: 20_480 }]);
    expect(refused.body.detail).toMatch(/20480 MB trong 20480 MB.*nén tệp, hoặc đề nghị quản trị/);
    expect(PROBLEMS.unitStorageFull.en).toContain('Settings');
    expect([leftovers(), await storedBlobs()]).toEqual([[], 0]);
    const exact = fileOf(5_000);
    expect((await upload(officer, task.id, exact)).status).toBe(201);
    expect((await upload(officer, task.id, fileOf(500))).body.code).toBe('unitStorageFull');
    const again = await upload(officer, (await world.task({ unit })).id, exact, { fileName: 'lai.pdf' });
    expect(again.status).toBe(201);
    const elsewhere = await upload(await world.as('unitOfficer', other), (await world.task({ unit: other })).id, exact);
    expect(elsewhere.status).toBe(201);
  });

  it('counts bytes that another unit stores already like any others, so that nothing tells (THREATS.md R3)', async () => {
    const [unit, other] = [world.communes[2]!, world.communes[1]!];
    await fill(unit, 1_000);
    const content = fileOf(2_000);
    expect((await upload(await world.as('unitOfficer', other), (await world.task({ unit: other })).id, content)).status).toBe(201);
    expect((await upload(await world.as('unitOfficer', unit), (await world.task({ unit })).id, content)).body.code).toBe('unitStorageFull');
  });

  it('refuses by the announced length before it reads the body', async () => {
    const unit = world.communes[3]!;
    await fill(unit, 1_000);
    const officer = await world.as('unitOfficer', unit);
    const task = await world.task({ unit });
    const receive = jest.spyOn(app.get(FileStore as never) as FileStore, 'receive');
    const { hostname, port } = new URL(app.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `POST /api/v1/tasks/${task.id}/evidence HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${officer.cookieHeader()}\r\n` +
            `Content-Type: ${MULTIPART_TYPE}\r\nIdempotency-Key: khoa-dung-luong-1\r\nContent-Length: 5000000\r\n\r\n`,
        ),
      );
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 [\s\S]*unitStorageFull/);
    expect(receive).not.toHaveBeenCalled();
  });

  it('never gives the last room away twice, to 20 uploads at once (THREATS.md E87), and answers a repeat of the one that got it', async () => {
    const unit = world.communes[4]!;
    await fill(unit, 9_000);
    const officer = await world.as('unitOfficer', unit);
    const uploads: { id: string; content: Buffer; key: string }[] = [];
    while (uploads.length < 20) uploads.push({ id: (await world.task({ unit })).id, content: fileOf(5_000), key: `cung-mot-luc-${uploads.length}-khoa` });
    const answers = await Promise.all(uploads.map(({ id, content, key }) => upload(officer, id, content, { key })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 413)]);
    const won = uploads[answers.findIndex(({ status }) => status === 201)]!;
    const [sum] = await app.sql<{ n: string }>(
      'SELECT sum(size) AS n FROM stored_file WHERE sha256 IN (SELECT file_sha256 FROM evidence_item WHERE unit_id = $1)', [unit.id]);
    expect(Number(sum!.n)).toBe(20 * GIGABYTE - 9_000 + 5_000);
    expect((await upload(officer, won.id, won.content, { key: won.key })).status).toBe(201);
  });

  it('follows the setting of the administrator', async () => {
    const unit = world.communes[0]!;
    const administrator = await world.as('administrator');
    const settings = (await administrator.get('/api/v1/settings')).body;
    expect((await administrator.patch('/api/v1/settings', { maxUnitGigabytes: 0 }, { version: settings.version })).status).toBe(400);
    expect((await administrator.patch('/api/v1/settings', { maxUnitGigabytes: 21 }, { version: settings.version })).body.maxUnitGigabytes).toBe(21);
    expect((await upload(await world.as('unitOfficer', unit), (await world.task({ unit })).id, fileOf(50_000))).status).toBe(201);
  });
});
