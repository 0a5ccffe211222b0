import { readFileSync } from 'node:fs';
import { writePdf } from '../../libs/annex-reader/test/source/support/pdf-writer.js';
import { ReadingDesk } from '../../api/src/platform/reading/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { docxOf, IMPORTS, takeIn, xlsxOf } from '../support/import-world.js';
import { compoundFile, officeFile, overlappingZip, pdfFile, PNG_FILE, zipOf } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { activityPlan } from './plan-import.fixture.js';

const DOCX_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const EXPANDING = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'c'.repeat(100)}"><!ENTITY d "&b;&b;&b;&b;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>`;

const docxWith = (document: string, extra: Parameters<typeof zipOf>[0] = []): Buffer =>
  zipOf([{ name: '[Content_Types].xml', content: DOCX_TYPES }, { name: '_rels/.rels', content: RELATIONS }, { name: 'word/document.xml', content: document }, ...extra]);

/** What an office may send by mistake, and what somebody may send on purpose (THREATS.md L150, L153, L155, L157). */
describe('documents that are not taken in', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let desk: ReadingDesk;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
    office = await world.as('coordinator');
    desk = app.get(ReadingDesk);
  });
  afterAll(() => app.close());

  const send = (name: string, content: Buffer) => takeIn(office, { ownerUnitId: world.root.id, file: { name, content } });
  const rows = () => app.sql('SELECT 1 FROM plan_import WHERE owner_unit_id = $1', [world.root.id]);

  it.each<[string, string, Buffer, number, string]>([
    ['macros under a plain name', 'a.docx', officeFile('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]), 415, 'sourceMacros'],
    ['a file with macros', 'a.xlsm', officeFile('xlsx', [{ name: 'xl/vbaProject.bin', content: 'x' }]), 415, 'sourceMacros'],
    ['XML entities', 'a.docx', docxWith(EXPANDING), 415, 'sourceXmlEntities'],
    ['an old Word file', 'a.doc', compoundFile(['WordDocument']), 415, 'sourceLegacyFormat'],
    ['a program under another name', 'a.docx', Buffer.from('MZ\u0090\u0000program'), 415, 'sourceWrongType'],
    ['a picture', 'a.png', PNG_FILE, 415, 'sourceWrongType'],
    ['a plain zip', 'a.docx', zipOf([{ name: 'a.txt', content: 'a' }]), 415, 'sourceWrongType'],
    ['a scan', 'a.pdf', writePdf(['', '']), 422, 'sourcePdfWithoutText'],
    ['a PDF that is none', 'a.pdf', pdfFile(), 422, 'sourceDamaged'],
    ['a text without a table', 'a.txt', Buffer.from('Một đoạn văn không có bảng nào.'), 422, 'sourceNoTable'],
    ['nothing', 'a.txt', Buffer.alloc(0), 422, 'sourceEmpty'],
  ])('%s', async (_what, name, content, status, code) => {
    const answer = await send(name, content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.title).not.toMatch(/[{}]/);
  });

  it('archives that lie about what is in them', async () => {
    const bomb = docxWith('<w:document/>', [{ name: 'word/media/a.bin', content: Buffer.alloc(60 * 1024 ** 2) }, { name: 'word/media/b.bin', content: Buffer.alloc(60 * 1024 ** 2), declaredSize: 10 }]);
    for (const content of [bomb, overlappingZip()]) {
      const answer = await send('a.docx', content);
      expect(answer.body.code).toMatch(/^source(InflatesTooFar|Damaged|WrongType|TooManyEntries)$/);
      expect([415, 422]).toContain(answer.status);
    }
  });

  it('a file that is too large, cut off, sent twice, or none at all', async () => {
    const large = await send('a.txt', Buffer.alloc(20 * 1024 ** 2 + 10, 'a'));
    expect([large.status, large.body.code]).toEqual([413, 'sourceTooLarge']);
    const raw = async (parts: Parameters<typeof multipart>[0], body = multipart(parts)) => {
      const answer = await office.send('POST', IMPORTS, new Uint8Array(body), { 'content-type': MULTIPART_TYPE, 'idempotency-key': `khoa-${Math.random()}` });
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    const owner = { name: 'ownerUnitId', content: world.root.id };
    expect(await raw([owner])).toEqual([400, 'fileMissing']);
    expect(await raw([owner, { name: 'text', content: '  ' }])).toEqual([422, 'sourceEmpty']);
    expect(await raw([{ name: 'text', content: 'a\tb' }])).toEqual([400, 'invalidInput']);
    expect(await raw([owner, { name: 'secret', content: 'x' }])).toEqual([400, 'malformedBody']);
    expect(await raw([owner, { name: 'file', fileName: 'a.txt', content: 'a' }, { name: 'file', fileName: 'b.txt', content: 'b' }])).toEqual([400, 'malformedBody']);
    const whole = multipart([owner, { name: 'file', fileName: 'a.txt', content: 'a'.repeat(5000) }]);
    expect((await raw([], whole.subarray(0, whole.length - 2000)))[0]).toBe(400);
    expect((await office.post(IMPORTS, {})).status).toBe(415);
  });

  it('nothing of all this was kept', async () => {
    expect(await rows()).toEqual([]);
  });

  it('reading that takes too long is ended, the server goes on serving, and the next document is read', async () => {
    const content = await xlsxOf(activityPlan(world));
    const { limits } = desk;
    desk.limits = { ...limits, milliseconds: 1 };
    try {
      const [refused, alive] = await Promise.all([send('a.xlsx', content), app.client().get('/api/health/live')]);
      expect([refused.status, refused.body.code]).toEqual([422, 'sourceTimeLimit']);
      expect(alive.status).toBe(200);
    } finally {
      desk.limits = limits;
    }
    expect(await rows()).toEqual([]);
    expect((await send('a.xlsx', content)).status).toBe(201);
  });

  it('reading that takes too much memory ends its thread alone (THREATS.md L160)', async () => {
    const content = await docxOf(activityPlan(world));
    const { limits } = desk;
    desk.limits = { ...limits, heapMegabytes: 4 };
    try {
      const refused = await send('b.docx', content);
      expect([refused.status, refused.body.code]).toEqual([422, 'sourceMemoryLimit']);
    } finally {
      desk.limits = limits;
    }
    expect((await send('b.docx', content)).status).toBe(201);
  });

  it('documents are read one after the other, and when too many wait the next is asked to come again', async () => {
    const { limits } = desk;
    desk.limits = { ...limits, waiting: 2 };
    try {
      const files = await Promise.all([1, 2, 3, 4].map(() => docxOf(activityPlan(world))));
      const answers = await Promise.all(files.map((content, index) => send(`c${index}.docx`, content)));
      const busy = answers.filter(({ status }) => status === 503);
      expect(busy.length).toBeGreaterThan(0);
      expect(busy[0]!.body.code).toBe('readerBusy');
      expect(busy[0]!.headers.get('retry-after')).toBe('30');
      expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(2);
    } finally {
      desk.limits = limits;
    }
  });

  it('one person has only a few in line: whoever else comes is read (THREATS.md L160)', async () => {
    const { limits } = desk;
    desk.limits = { ...limits, waitingEach: 1 };
    try {
      const [one, two, other] = await Promise.all([1, 2, 3].map(() => docxOf(activityPlan(world))));
      const second = await createWorld(app);
      const colleague = await second.as('coordinator');
      const [mine, others] = await Promise.all([
        Promise.all([send('e1.docx', one!), send('e2.docx', two!)]), takeIn(colleague, { ownerUnitId: second.root.id, file: { name: 'e3.docx', content: other! } }),
      ]);
      expect(mine.map(({ status }) => status).sort()).toEqual([201, 503]);
      expect(others.status).toBe(201);
      expect((await send('e2.docx', two!)).status).toBeLessThan(300);
    } finally {
      desk.limits = limits;
    }
  });

  it('a PDF with a text layer is read in the thread as well', async () => {
    const answer = await send('ke-hoach.pdf', readFileSync('libs/annex-reader/test/source/fixtures/ruled.pdf'));
    expect([answer.status, answer.body.format]).toEqual([201, 'pdf']);
    expect(answer.body.tables.length).toBeGreaterThan(0);
  });

  it('words that mean something to a machine are words: markup, formulas, names every object has', async () => {
    const source = activityPlan(world, { unknown: 'constructor' });
    const [table] = source.tables;
    const rowsOfTable = table!.map((row, index) => (index === 2 ? ['1', '<img src=x onerror=alert(1)> =HYPERLINK("http://x") {{7*7}}', '=1+1', row[3]!, row[4]!, 'Quý I'] : row));
    const { status, body } = await send('d.docx', await docxOf({ ...source, tables: [rowsOfTable] }));
    expect(status).toBe(201);
    const line = body.tables[0].rows[1];
    expect(line.activity.content).toBe('<img src=x onerror=alert(1)> =HYPERLINK("http://x") {{7*7}}');
    const chosen = await office.post(`${IMPORTS}/${body.id}/names`, { name: '__proto__', externalName: 'Ai đó' }, { version: body.version });
    expect(chosen.status).toBe(200);
    const list = await office.send('GET', `${IMPORTS}/${body.id}/problems.xlsx`, undefined);
    expect(list.status).toBe(200);
  });
});
