import { readSource } from '../../src/source/read-source.js';
import { read } from './support/reading.js';

describe('plain text', () => {
  it('reads bars without a frame as a table, and one bar in a line as a bar', async () => {
    expect(await read({ text: 'Số: 5/KH-UBND | Ba Tơ, ngày 3 tháng 2 năm 2025 |\nKẾ HOẠCH\nTT | Việc | Hạn |\nI | Chung |\n1 | Họp | | \n2 | Viết a|b | Quý I' })).toEqual([
      ['Số: 5/KH-UBND | Ba Tơ, ngày 3 tháng 2 năm 2025 |'],
      ['KẾ HOẠCH'],
      ['TT | Việc | Hạn', 'I | Chung | ·', '1 | Họp | ', '2 | Viết a|b | Quý I'],
    ]);
  });

  it('reads lines as paragraphs, lines with tabs as rows, and a blank line as the end of a table', async () => {
    expect(await read({ text: 'KẾ HOẠCH\n\nSTT\tViệc\tHạn\n1\tLập danh mục\tQuý I\n\nSTT\tViệc\tHạn\n2\tCông bố\tQuý II\nNơi nhận: lưu' })).toEqual([
      ['KẾ HOẠCH'],
      ['STT | Việc | Hạn', '1 | Lập danh mục | Quý I'],
      ['STT | Việc | Hạn', '2 | Công bố | Quý II'],
      ['Nơi nhận: lưu'],
    ]);
  });

  it('tells the line and column of each cell, and leaves a place without a cell empty', async () => {
    const page = await readSource({ text: 'A\tB\tC\nI\tMục' });
    const [grid] = page.blocks;
    expect(grid).toMatchObject({ kind: 'grid', width: 3, rows: [{}, { cells: [{ id: 'b0.r1.c0', place: { line: 2, column: 1 } }, { text: 'Mục', place: { line: 2, column: 2 } }, null] }] });
  });

  it('keeps a line between rows within the table, as a row of one cell', async () => {
    expect(await read({ text: 'TT\tViệc\tHạn\nPhần thứ nhất\n1\tMột\tQuý I\n2\tHai\tQuý II' })).toEqual([['TT | Việc | Hạn', 'Phần thứ nhất | · | ·', '1 | Một | Quý I', '2 | Hai | Quý II']]);
  });

  it('joins rows that were copied with the line breaks inside their cells', async () => {
    const text = 'TT\tViệc\tĐơn vị\tHạn\n1\tRà soát\t- Phòng A chủ trì\n- Phòng B phối hợp\tQuý I\n2\tCông bố\nkết quả\tPhòng A\tQuý II\n';
    expect(await read({ text })).toEqual([['TT | Việc | Đơn vị | Hạn', '1 | Rà soát | - Phòng A chủ trì¶- Phòng B phối hợp | Quý I', '2 | Công bố¶kết quả | Phòng A | Quý II']]);
  });

  it('does not join a heading of a section whose empty cells are lost to the row below it', async () => {
    expect(await read({ text: 'TT\tViệc\tĐơn vị\tHạn\tKết quả\nI\tMục một\n1\tRà soát\tPhòng A\tQuý I\nII\tMục hai\n2\tX\tY\tZ\tW' })).toEqual([
      ['TT | Việc | Đơn vị | Hạn | Kết quả', 'I | Mục một | · | · | ·', '1 | Rà soát | Phòng A | Quý I | ·', 'II | Mục hai | · | · | ·', '2 | X | Y | Z | W'],
    ]);
  });

  it('sees the number of a section through its markup when the row above, cut by a page, is short', async () => {
    expect(await read({ text: 'TT\tViệc\tĐơn vị\tHạn\n\tvà báo cáo\txã.\n<b>IX</b>\t<b>Mục chín</b>\n**X**\t**Mục mười**' })).toEqual([
      ['TT | Việc | Đơn vị | Hạn', ' | và báo cáo | xã. | ·', 'IX | Mục chín | · | ·', 'X | Mục mười | · | ·'],
    ]);
  });

  it('does not join a name alone on its line to a row that is whole', async () => {
    expect(await read({ text: 'Đơn vị\tSố\tMức\nKhối xã\nXã A\t10\t20\nXã B\t11\t21' })).toEqual([['Đơn vị | Số | Mức', 'Khối xã | · | ·', 'Xã A | 10 | 20', 'Xã B | 11 | 21']]);
  });

  it('reads cells in quotation marks over several lines, and leaves those of a sentence alone', async () => {
    expect(await read({ text: 'A\t"dòng một\ndòng ""hai"""\tC\n"Một cửa" là gì\tđúng\tsai' })).toEqual([['A | dòng một¶dòng "hai" | C', '"Một cửa" là gì | đúng | sai']]);
    expect(await read({ text: '"Cả câu trong ngoặc kép"\nCâu sau' })).toEqual([['"Cả câu trong ngoặc kép"'], ['Câu sau']]);
  });

  it('reads the HTML that converters leave in cells as lines and marks', async () => {
    const text = '1\t<ul style="list-style-type: none"> <li>- Việc một.</li> <li>- Việc hai.</li> </ul>\t<b>Đậm</b> VH&amp;TT\n2\t<p>x</p><p>y</p>\ta<br/>b &lt; c';
    const page = await readSource({ text });
    expect(await read({ text })).toEqual([['1 | - Việc một.¶- Việc hai. | Đậm VH&TT', '2 | x¶y | a¶b < c']]);
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: [{}, {}, { marks: [[0, 3, 'b']] }] }, {}] });
  });

  it('gives the entries of a list their bullets or numbers when they have none', async () => {
    expect(await read({ text: 'a\t<ul><li>Một</li><li>• Hai</li></ul>\t<ol><li>Ba</li><li>Bốn</li></ol>' })).toEqual([['a | - Một¶• Hai | 1. Ba¶2. Bốn']]);
  });

  it('leaves alone what only looks like a tag or a reference', async () => {
    expect(await read({ text: 'số lượng <10 hồ sơ & HĐND&UBND; 3 < 4 > 2' })).toEqual([['số lượng <10 hồ sơ & HĐND&UBND; 3 < 4 > 2']]);
  });

  it('reads markdown: headings, emphasis also over lines, escapes, drawn lines', async () => {
    const page = await readSource({ text: '## **QUYẾT ĐỊNH**  \n\n**Giao chỉ tiêu\nnăm 2024** cho *huyện*\n\n1\\. Điều (*) giữ nguyên (*), 2 * 3 * 4\n\n---' });
    expect(page.blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.marks] : null))).toEqual([
      ['QUYẾT ĐỊNH', [[0, 10, 'b']]],
      ['Giao chỉ tiêu', [[0, 13, 'b']]],
      ['năm 2024 cho huyện', [[0, 8, 'b'], [13, 18, 'i']]],
      ['1. Điều (*) giữ nguyên (*), 2 * 3 * 4', []],
    ]);
  });

  it('reads tables drawn with bars, and drops the row of dashes that draws', async () => {
    expect(await read({ text: '| TT | Việc |\n|----|:----:|\n| 1 | a \\| b |\n\nTT\tViệc\n--\t---\n1\tx' })).toEqual([
      ['TT | Việc', '1 | a | b'],
      ['TT | Việc', '1 | x'],
    ]);
  });

  it('reads an HTML table within a text', async () => {
    expect(await read({ text: 'Phụ lục\n<table>\n<tr><th>TT</th><th colspan="2">Giao</th></tr>\n<tr><td>1</td><td>a</td><td>b</td></tr>\n</table>\nGhi chú' })).toEqual([
      ['Phụ lục'],
      ['TT | Giao[2x1] | ·', '1 | a | b'],
      ['Ghi chú'],
    ]);
  });

  it('composes letters, drops invisible ones and levels blanks', async () => {
    expect(await read({ text: `${'Tiến Độ'.normalize('NFD')}\u200B\u00A0 x\u00AD` })).toEqual([['Tiến Độ x']]);
  });

  it('reads comma and semicolon files as sheets with their title lines apart', async () => {
    const bytes = Buffer.from('\uFEFFPHỤ LỤC;;\n;;\nSTT;Việc;Hạn\n1;"Rà soát; công bố";Quý I\n2;b;\n');
    expect(await read({ name: 'phu-luc.csv', bytes })).toEqual([['PHỤ LỤC'], ['STT | Việc | Hạn', '1 | Rà soát; công bố | Quý I', '2 | b | ']]);
    expect(await read({ text: 'STT,Việc,Hạn\n1,"a, b",Quý I' })).toEqual([['STT | Việc | Hạn', '1 | a, b | Quý I']]);
  });
});
