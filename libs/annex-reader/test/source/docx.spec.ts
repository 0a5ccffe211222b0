import { readSource } from '../../src/source/read-source.js';
import { cell, docxOf, paragraph, row, table, wordPart, type Extra } from './support/office-files.js';
import { read } from './support/reading.js';

const word = (body: string, extra?: Extra): Promise<string[][]> => read({ name: 'ke-hoach.docx', bytes: docxOf(body, extra) });
const run = (inner: string): string => `<w:r>${inner}</w:r>`;

describe('Word documents', () => {
  it('puts cells on the grid: spans, merges downwards, columns left out before, marked headings', async () => {
    const body = table([
      row([cell('TT', '<w:vMerge w:val="restart"/>'), cell('Đơn vị', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
      row([cell('<w:p/>', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp')], '<w:tblHeader/>'),
      row([cell('1'), cell('A', '<w:vMerge w:val="restart"/>'), cell('B')]),
      row([cell('2'), cell('<w:p/>', '<w:vMerge/>'), cell('C')]),
      row([cell('chỉ cột cuối')], '<w:gridBefore w:val="2"/>'),
    ]);
    expect(await word(body)).toEqual([['# TT[1x2] | Đơn vị[2x1] | ·', '# · | Chủ trì | Phối hợp', '1 | A[1x2] | B', '2 | · | C', '· | · | chỉ cột cuối']]);
  });

  it('keeps the words of a cell that continues one above', async () => {
    expect(await word(table([row([cell('a', '<w:vMerge w:val="restart"/>'), cell('1')]), row([cell('b', '<w:vMerge/>'), cell('2')])]))).toEqual([['a¶b[1x2] | 1', '· | 2']]);
  });

  it('reads paragraphs of a cell as lines, and tables within a cell as lines too', async () => {
    const inner = table([row([cell('x'), cell('y')]), row([cell('z'), cell('w')])]);
    expect(await word(table([row([cell('1'), cell(paragraph('- Một') + paragraph('- Hai') + inner + paragraph('Ba'))])]))).toEqual([['1 | - Một¶- Hai¶x y¶z w¶Ba']]);
  });

  it('takes a frame off that stands around whole tables', async () => {
    const inner = table([row([cell('TT'), cell('Việc')]), row([cell('1'), cell('Rà soát')])]);
    expect(await word(table([row([cell(paragraph('Phụ lục') + paragraph('Biểu số 1') + inner + paragraph('Ghi chú'))])]))).toEqual([['Phụ lục'], ['Biểu số 1'], ['TT | Việc', '1 | Rà soát'], ['Ghi chú']]);
  });

  it('takes line breaks of the file for blanks', async () => {
    expect(await word(paragraph('Rà soát\r\n   danh mục'))).toEqual([['Rà soát danh mục']]);
  });

  it('reads line breaks, tabs, hyphens, symbols and formulas', async () => {
    const body = `<w:p>${run('<w:t>Trái</w:t><w:tab/><w:t>Phải</w:t><w:br/><w:t>Dưới</w:t><w:noBreakHyphen/><w:softHyphen/>')}${run('<w:sym w:font="Symbol" w:char="F0B3"/><w:t>80</w:t>')}<m:oMath><m:f><m:num><m:r><m:t>b</m:t></m:r></m:num><m:den><m:r><m:t>a</m:t></m:r></m:den></m:f></m:oMath></w:p>`;
    expect(await word(body)).toEqual([['Trái\tPhải\nDưới-≥80b/a']]);
  });

  it('reads the results of fields and not their instructions', async () => {
    const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const body = `<w:p>${field('begin')}${run('<w:instrText> REF x \\h </w:instrText>')}${field('begin')}${run('<w:t>mã</w:t>')}${field('end')}${field('separate')}${run('<w:t>Phụ lục I</w:t>')}${field('end')}<w:fldSimple w:instr="PAGE">${run('<w:t> 7</w:t>')}</w:fldSimple></w:p>`;
    expect(await word(body)).toEqual([['Phụ lục I 7']]);
  });

  it('reads tracked changes as accepted and says so', async () => {
    const body =
      `<w:p>${run('<w:t>Hạn </w:t>')}<w:del w:id="1">${run('<w:delText>Quý I</w:delText>')}</w:del><w:ins w:id="2">${run('<w:t>Quý II</w:t>')}</w:ins><w:moveFrom w:id="3">${run('<w:t>chuyển đi</w:t>')}</w:moveFrom></w:p>` +
      table([row([cell('còn'), cell('lại')]), row([cell('bỏ'), cell('đi')], '<w:del w:id="4"/>')]);
    const page = await readSource({ name: 'a.docx', bytes: docxOf(body) });
    expect(await word(body)).toEqual([['Hạn Quý II'], ['còn | lại']]);
    expect(page.remarks).toEqual([{ code: 'trackedDeletionLeftOut', detail: '3', place: null }]);
  });

  it('reads hidden text with a remark', async () => {
    const page = await readSource({ name: 'a.docx', bytes: docxOf(paragraph('Ẩn', '', '<w:vanish/>') + paragraph('Hiện')) });
    expect(page.blocks).toMatchObject([{ text: 'Ẩn' }, { text: 'Hiện' }]);
    expect(page.remarks).toMatchObject([{ code: 'hiddenTextRead' }]);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;
    const body = `<w:p>${run('<w:t>Trước </w:t>')}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`)}${run('<w:t>sau</w:t>')}</w:p>${paragraph('Tiếp')}`;
    const page = await readSource({ name: 'a.docx', bytes: docxOf(body) });
    expect(await word(body)).toEqual([['Trước sau'], ['Trong khung'], ['Tiếp']]);
    expect(page.remarks).toMatchObject([{ code: 'textBoxesApart', detail: '1' }]);
  });

  it('reads through content controls, links and smart tags', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink w:anchor="a">${run('<w:t>Nối</w:t>')}</w:hyperlink><w:smartTag w:element="place">${run('<w:t> Ba Tơ</w:t>')}</w:smartTag></w:p></w:sdtContent></w:sdt>`;
    expect(await word(body)).toEqual([['Nối Ba Tơ']]);
  });

  it('keeps notes and page headers apart, and leaves out page numbers', async () => {
    const page = await readSource({
      name: 'a.docx',
      bytes: docxOf(paragraph('Thân'), {
        relationships: [{ type: 'footnotes', target: 'footnotes.xml' }, { type: 'header', target: 'header1.xml' }, { type: 'footer', target: 'footer1.xml' }],
        entries: [
          { name: 'word/footnotes.xml', content: wordPart('footnotes', `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="1">${paragraph('Chú thích')}</w:footnote>`) },
          { name: 'word/header1.xml', content: wordPart('hdr', paragraph('- 2 -')) },
          { name: 'word/footer1.xml', content: wordPart('ftr', paragraph('Lưu hành nội bộ')) },
        ],
      }),
    });
    expect(page.blocks).toMatchObject([{ text: 'Thân' }, { text: 'Chú thích' }, { text: 'Lưu hành nội bộ' }]);
    expect(page.remarks.map(({ code, detail }) => [code, detail])).toEqual([['footnotesApart', '1'], ['headersApart', '1']]);
  });

  it('marks bold and italic letters by run and by style, and shows capitals', async () => {
    const styles = wordPart('styles', '<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="B"/><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>');
    const body = `${paragraph('kế hoạch', '<w:pStyle w:val="T"/>')}<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('<w:rPr><w:i/></w:rPr><w:t>Căn</w:t>')}${run('<w:t> cứ</w:t>')}</w:p>`;
    const page = await readSource({ name: 'a.docx', bytes: docxOf(body, { relationships: [{ type: 'styles', target: 'styles.xml' }], entries: [{ name: 'word/styles.xml', content: styles }] }) });
    expect(page.blocks).toMatchObject([{ text: 'KẾ HOẠCH', marks: [[0, 8, 'b']] }, { text: 'Căn cứ', marks: [[0, 3, 'i']] }]);
  });

  it('shows letters of old fonts as a person sees them', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    expect(await word(paragraph('Céng hßa x· héi', '', font('.VnTime')) + paragraph('®éc lËp', '', font('.VnTimeH')) + paragraph('Coäng hoøa ñaát nöôùc', '', font('VNI-Times')) + paragraph('Đã Unicode', '', font('.VnTime')))).toEqual([
      ['Cộng hòa xã hội'],
      ['ĐỘC LẬP'],
      ['Cộng hòa đất nước'],
      ['Đã Unicode'],
    ]);
  });

  it('composes letters that two runs hold apart', async () => {
    expect(await word(`<w:p>${run('<w:t>Tie\u0302</w:t>')}${run('<w:rPr><w:b/></w:rPr><w:t>\u0301n</w:t>')}</w:p>`)).toEqual([['Tiến']]);
  });

  it('reads files that name the same things by other prefixes', async () => {
    const body = '<q:p xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><q:r><q:t>Tiền tố khác</q:t></q:r></q:p>';
    expect(await word(body)).toEqual([['Tiền tố khác']]);
  });
});
