import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingDesk } from '../../api/src/platform/reading/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { watchDesk } from '../support/desk-watch.js';
import { openRequest } from '../support/open-request.js';
import { officeFile } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { pasted, PEOPLE_HEAD, previewList, UNIT_HEAD, workbookOf, type ListSource } from './directory-import.fixture.js';

const UNITS = [UNIT_HEAD, ['1', '', 'Tổ văn thư', 'Văn phòng', '']];
/** Seconds of reading: the test is over long before. */
const SLOW = pasted([UNIT_HEAD, ...Array.from({ length: 40_000 }, (_, index) => [String(index), '', `Ủy ban nhân dân xã số ${index}`, 'Xã', ''])]);

/** Whoever waits in line for the reader holds a file on disk, no memory, and leaves nothing of it behind (THREATS.md L160). */
describe('a list that waits to be read', () => {
  let app: TestApplication;
  let world: TestWorld;
  let admin: TestClient;
  let desk: ReturnType<typeof watchDesk>;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
    admin = await world.as('administrator');
    desk = watchDesk(app);
  });
  afterEach(() => desk.forget());
  afterAll(() => app.close());

  const halfReceived = () => readdirSync(join(app.dataDir, 'files', 'tmp'));
  const preview = (source: ListSource, kind: 'org-units' | 'people' = 'org-units') => previewList(admin, kind, { rootUnitId: world.root.id, ...source });
  const openPreview = (kind: string, content: string) => {
    const body = multipart([{ name: 'file', fileName: 'danh-sach.txt', content }]);
    return openRequest(app, admin, { method: 'POST', path: `/api/v1/${kind}/import/preview`, type: MULTIPART_TYPE, body });
  };

  it('lies on disk until its turn, and is gone with the answer', async () => {
    const slow = openPreview('org-units', SLOW);
    await desk.arrivals(1);
    const second = openPreview('people', pasted([PEOPLE_HEAD]));
    await desk.arrivals(2);
    expect(halfReceived()).toHaveLength(2);
    for (const { source } of await desk.orders()) expect(source).toEqual({ kind: 'file', name: 'danh-sach.txt', path: expect.stringContaining(join('files', 'tmp')) });
    slow.destroy();
    second.destroy();
    expect(await Promise.all([desk.outcomeOf(0), desk.outcomeOf(1)])).toEqual(['uploadCut', 'uploadCut']);
    desk.forget();
    const answers = [await preview({ file: { name: 'a.xlsx', content: await workbookOf(UNITS) } }), await preview({ text: pasted(UNITS) })];
    expect(answers.map(({ status, body }) => [status, body.rows.length])).toEqual([[200, 1], [200, 1]]);
    expect((await desk.orders()).map(({ source }) => source)).toEqual([
      { kind: 'file', name: 'a.xlsx', path: expect.any(String) }, { kind: 'text', path: expect.any(String), isHtml: false },
    ]);
    expect(halfReceived()).toEqual([]);
  });

  it('is gone as well when it is refused: by its fields, its kind, its size, its content, or because too many wait', async () => {
    const { limits } = app.get(ReadingDesk);
    const file = { name: 'a.xlsx', content: await workbookOf(UNITS) };
    const answers = [
      await preview({ file, rootUnitId: 'x' }),
      await preview({ file, text: 'a' }),
      await preview({ file: { name: 'a.txt', content: Buffer.alloc(0) } }),
      await preview({ file: { name: 'a.txt', content: Buffer.alloc(8 * 1024 ** 2 + 10, 'a') } }),
      await preview({ file: { name: 'a.xlsx', content: officeFile('xlsx', [{ name: 'xl/vbaProject.bin', content: 'x' }]) } }),
      await preview({ text: 'Không có bảng nào' }),
    ];
    app.get(ReadingDesk).limits = { ...limits, waiting: 0 };
    answers.push(await preview({ file }, 'people'));
    app.get(ReadingDesk).limits = limits;
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [400, 'invalidInput'], [400, 'invalidInput'], [422, 'sourceEmpty'], [413, 'sourceTooLarge'], [415, 'sourceMacros'], [422, 'listHeadingMissing'], [503, 'readerBusy'],
    ]);
    expect(halfReceived()).toEqual([]);
  });
});
