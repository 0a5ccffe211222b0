import { cell, docxOf, paragraph, row, table, wordPart } from './support/office-files.js';
import { read } from './support/reading.js';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const LISTS = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%2.%4')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7', '').replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>')}${level(1, 'bullet', '-')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="2">${level(0, 'decimalZero', '%1', '<w:suff w:val="nothing"/>')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
   <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`,
);
const STYLES = wordPart('styles', '<w:style w:type="paragraph" w:styleId="STT"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>');
const item = (list: number, depth: number, text = ''): string => paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

const word = (body: string): Promise<string[][]> =>
  read({
    name: 'a.docx',
    bytes: docxOf(body, {
      relationships: [{ type: 'numbering', target: 'numbering.xml' }, { type: 'styles', target: 'styles.xml' }],
      entries: [{ name: 'word/numbering.xml', content: LISTS }, { name: 'word/styles.xml', content: STYLES }],
    }),
  });

describe('numbers that Word prints by itself', () => {
  it('stand in cells that hold nothing else, and begin anew under each heading', async () => {
    const body = table([
      row([cell(item(1, 0)), cell('Mục một')]),
      row([cell(item(1, 1)), cell('Việc a')]),
      row([cell(item(1, 1)), cell(item(1, 2, 'nhỏ') + item(1, 2, 'nhỏ nữa'))]),
      row([cell(item(1, 3)), cell('Việc con')]),
      row([cell(item(1, 0)), cell('Mục hai')]),
      row([cell(item(1, 1)), cell('Việc c')]),
    ]);
    expect(await word(body)).toEqual([['I. | Mục một', '1 | Việc a', '2 | a) nhỏ¶b) nhỏ nữa', '2.1 | Việc con', 'II. | Mục hai', '1 | Việc c']]);
  });

  it('show bullets as signs, also those of symbol fonts', async () => {
    expect(await word(item(2, 0, 'Một') + item(2, 1, 'Hai'))).toEqual([['• Một'], ['- Hai']]);
  });

  it('start where an override says, count on for lists that share a definition, and follow styles', async () => {
    expect(await word(item(1, 1, 'a') + item(3, 1, 'b') + item(3, 1, 'c') + paragraph('d', '<w:pStyle w:val="STT"/>') + item(4, 0, 'e') + paragraph('g', '<w:pStyle w:val="STT"/><w:numPr><w:numId w:val="0"/></w:numPr>'))).toEqual([
      ['1 a'],
      ['5 b'],
      ['6 c'],
      ['7 d'],
      ['01e'],
      ['g'],
    ]);
  });
});
