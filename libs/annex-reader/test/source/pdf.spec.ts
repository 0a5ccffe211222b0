import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { compiledReader, type Answer } from './support/compiled-reader.js';
import { line, put, writePdf } from './support/pdf-writer.js';
import { shownPage } from './support/reading.js';

const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures', name));
const grid = [0, 100, 300, 400].map((x) => line(50 + x, 500, 50 + x, 400));

/** 27 MB of black. */
const PICTURE = deflateSync(Buffer.alloc(3_000 * 3_000 * 3)).toString('latin1');

/** Each file is written so that it tells something of its own. */
const FILES: Record<string, Uint8Array> = {
  'ruled.pdf': fixture('ruled.pdf'),
  'aligned.pdf': fixture('aligned.pdf'),
  'stroked.pdf': writePdf([
    [
      ...grid.slice(0, 2), line(350, 460, 350, 400), line(450, 500, 450, 400),
      ...[500, 460, 400].map((y) => line(50, y, 450, y)), line(150, 430, 450, 430),
      put(60, 480, 'No'), put(160, 480, 'Over two columns'), put(60, 440, '1'), put(160, 440, 'a'), put(360, 440, 'b'), put(160, 410, 'c'), put(360, 410, 'd'),
      put(60, 350, 'Below the table'), put(420, 20, '- 7 -'),
    ].join('\n'),
  ]),
  'open-sides.pdf': writePdf([[...[500, 460, 420].map((y) => line(50, y, 450, y)), line(150, 500, 150, 420), line(300, 500, 300, 420), put(60, 480, 'No'), put(160, 480, 'Name'), put(310, 480, 'Date'), put(60, 440, '1'), put(160, 440, 'x'), put(310, 440, 'before the end')].join('\n')]),
  'turned.pdf': Buffer.from(writePdf([['0 1 -1 0 595 0 cm', ...[100, 140, 180].map((y) => line(50, y, 300, y)), ...[50, 150, 300].map((x) => line(x, 100, x, 180)), put(60, 150, 'a'), put(160, 150, 'beside the first'), put(60, 110, 'c'), put(160, 110, 'beside it')].join('\n')]).toString('latin1').replace('/MediaBox [0 0 842 595]', '/MediaBox [0 0 595 842]/Rotate 90'), 'latin1'),
  'flow.pdf': writePdf([[put(50, 500, 'A first line that is long enough to fill the page to its right edge and so', 12), put(50, 484, 'goes on in the next one.'), put(50, 468, '- An entry that names the plan by its number and its letters, as in 140/KH-', 12), put(50, 454, 'UBND of that year'), put(50, 440, '- Another entry'), put(50, 400, 'LEFT BLOCK'), put(400, 400, 'RIGHT BLOCK'), put(50, 386, '- below the left'), put(410, 320, 'A NAME'), put(50, 290, 'Then a line that goes on below both of the blocks and is none of them.')].join('\n')]),
  'scan.pdf': writePdf(['q 800 0 0 500 0 0 cm /I Do Q'], { objects: ['<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'] }),
  'script.pdf': writePdf([put(50, 500, 'A page with more than twenty letters')], { catalog: '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; while \\(true\\) {}) >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\("http://example.invalid"\\)) >> >>' }),
  'picture.pdf': writePdf([`${put(50, 500, 'A page with more than twenty letters')}\nq 1 0 0 1 0 0 cm /I Do Q`], { objects: [`<< /Type /XObject /Subtype /Image /Width 3000 /Height 3000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${PICTURE.length} >>\nstream\n${PICTURE}\nendstream`] }),
  'locked.pdf': writePdf(['x'], { objects: ['<< /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -4 >>'], trailer: '/Encrypt 5 0 R /ID [(0123456789012345) (0123456789012345)]' }),
  'mixed.pdf': writePdf([put(50, 500, 'A page with more than twenty letters'), 'q 800 0 0 500 0 0 cm Q']),
  'many.pdf': writePdf(Array.from({ length: 401 }, () => put(50, 500, 'x'))),
  'cut.pdf': fixture('ruled.pdf').subarray(0, 400),
};

describe('PDFs (THREATS.md L157)', () => {
  let answers: Record<string, Answer>;
  let fetched: number;
  const shown = (name: string): string[][] => {
    if (!answers[name]!.page) throw new Error(answers[name]!.refusal);
    return shownPage(answers[name]!.page);
  };

  beforeAll(() => {
    ({ answers, fetched } = compiledReader()(FILES));
  }, 60_000);

  it('have their tables by drawn lines: merged headings, headings on each page, a row that a page cuts', () => {
    const blocks = shown('ruled.pdf');
    const heading = ['STT[1x2] | Nội dung công việc[1x2] | Kết quả[1x2] | Cơ quan | Thời gian[1x2]', '· | · | · | thực hiện | ·'];
    const task = (at: number, parties: string): string =>
      `${at} | Rà soát nhóm thủ tục thứ ${at} theo danh mục đã được cấp có thẩm quyền phê duyệt trong năm | Báo cáo kết quả | ${parties} | Quý ${['I', 'II', 'III', 'IV'][(at - 1) % 4]}`;
    const whole = '- Văn phòng UBND chủ trì.¶- Các phòng phối hợp.';
    expect(blocks.slice(0, 3)).toEqual([
      ['ỦY BAN NHÂN DÂN¶HUYỆN MẪU¶Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc¶Mẫu, ngày 15 tháng 01 năm 2024'],
      ['KẾ HOẠCH'],
      ['Rà soát thủ tục hành chính năm 2024'],
    ]);
    expect(blocks[4]).toEqual([...heading, 'I | Rà soát thủ tục[4x1] | · | · | ·', task(1, whole), task(2, whole), task(3, whole), task(4, '- Văn phòng UBND chủ trì.')]);
    expect(blocks[5]).toEqual([...heading, ' |  |  | - Các phòng phối hợp. | ', task(5, whole), task(6, whole), task(7, whole), task(8, whole)]);
  });

  it('have them by their columns where no line is drawn', () => {
    const [first, second] = shown('aligned.pdf').slice(4);
    expect(first!.slice(0, 3)).toEqual([
      'STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian',
      'I | Rà soát thủ tục |  |  | ',
      '1 | Rà soát nhóm thủ tục thứ 1 theo danh mục đã được cấp có thẩm quyền phê duyệt trong năm | Báo cáo kết quả | - Văn phòng UBND chủ trì.¶- Các phòng phối hợp. | Quý I',
    ]);
    expect(first!.length + second!.length).toBe(11);
  });

  it('have merged cells where lines are missing, and page numbers are left out', () => {
    expect(shown('stroked.pdf')).toEqual([['No | Over two columns[2x1] | ·', '1[1x2] | a | b', '· | c | d'], ['Below the table']]);
  });

  it('have open sides closed, and turned pages upright', () => {
    expect(shown('open-sides.pdf')).toEqual([['No | Name | Date', '1 | x | before the end']]);
    expect(shown('turned.pdf')).toEqual([['a | beside the first', 'c | beside it']]);
  });

  it('have paragraphs put together from their lines, and blocks side by side parted', () => {
    expect(shown('flow.pdf')).toEqual([
      ['A first line that is long enough to fill the page to its right edge and so goes on in the next one.'],
      ['- An entry that names the plan by its number and its letters, as in 140/KH-UBND of that year'],
      ['- Another entry'],
      ['LEFT BLOCK¶- below the left | RIGHT BLOCK¶A NAME'],
      ['Then a line that goes on below both of the blocks and is none of them.'],
    ]);
  });

  it('say which letters are bold or italic, and on which page they stand', () => {
    const [head, title] = answers['ruled.pdf']!.page!.blocks;
    expect(head).toMatchObject({ place: { page: 1 }, rows: [{ cells: [{}, { marks: [[63, 93, 'i']] }] }] });
    expect(title).toMatchObject({ marks: [[0, 8, 'b']] });
  });

  it('are refused in words when there is nothing to read', () => {
    const refusals = ['scan.pdf', 'locked.pdf', 'many.pdf', 'cut.pdf'].map((name) => answers[name]!.refusal);
    expect(refusals).toEqual(['pdfWithoutText', 'encrypted', 'tooManyPages', 'damaged']);
  });

  it('say which pages hold no letters', () => {
    expect(answers['mixed.pdf']!.page!.remarks).toEqual([{ code: 'imageLeftOut', detail: 'trang 2', place: { page: 2 } }]);
  });

  it('never run scripts, decode pictures or fetch anything', () => {
    expect(shown('script.pdf')).toEqual([['A page with more than twenty letters']]);
    expect(shown('picture.pdf')).toEqual([['A page with more than twenty letters']]);
    expect(fetched).toBe(0);
    // A picture that is decoded would be told of.
    expect(answers['picture.pdf']!.page!.remarks).toEqual([]);
  });
});
