import { readSource } from '../../src/source/read-source.js';
import { read } from './support/reading.js';
import { pace } from '../../../domain/test/support/pace.js';

const html = (text: string): Promise<string[][]> => read({ text, isHtml: true });

describe('HTML and the clipboard of office programs', () => {
  it('puts cells with their spans on the grid', async () => {
    expect(await html('<table><thead><tr><th rowspan=2>TT<th colspan="2">Đơn vị</tr><tr><th>Chủ trì<th>Phối hợp</tr></thead><tr><td>1<td rowspan=\'2\'>A<td>B<tr><td>2<td>C</table>')).toEqual([
      ['# TT[1x2] | Đơn vị[2x1] | ·', '# · | Chủ trì | Phối hợp', '1 | A[1x2] | B', '2 | · | C'],
    ]);
  });

  it('never lets a cell cover more rows than there are', async () => {
    expect(await html('<table><tr><td rowspan=99>1</td><td>a</td></tr><tr><td>b</td></tr></table>')).toEqual([['1[1x2] | a', '· | b']]);
  });

  it('reads what Word copies: paragraphs within cells, its own tags, conditional comments, entities', async () => {
    const text = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td {color:red} --></style><title>x</title></head><body lang=VI>
      <p class=MsoNormal align=center><b><span style='font-size:14.0pt'>K&#7870; HO&#7840;CH<o:p></o:p></span></b></p>
      <table><tr style='mso-yfti-irow:0'><td width=45 style='border:solid'><p class=MsoNormal>1</p></td><td><p>- Ph&ograve;ng A<br>ch&#7911; tr&igrave;</p><p>- Ph&ograve;ng&nbsp;B</p></td></tr></table><![if !supportLists]>Cuối<![endif]></body></html>`;
    expect(await html(text)).toEqual([['KẾ HOẠCH'], ['1 | - Phòng A¶chủ trì¶- Phòng B'], ['Cuối']]);
  });

  it('never keeps scripts or styles', async () => {
    expect(await html('<script>alert("<td>x</td>")</script><p>Chữ</p><style>p{}</style><SCRIPT src=http://example.invalid/a.js></SCRIPT>')).toEqual([['Chữ']]);
  });

  it('puts the words of a table within a cell into the cell', async () => {
    expect(await html('<table><tr><td>1</td><td>Gồm <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> hết</td><td>x</td></tr></table>')).toEqual([['1 | Gồm¶a b¶c d¶hết | x']]);
  });

  it('keeps words that stand between cells', async () => {
    expect(await html('<table><caption>Biểu số 1</caption><tr><td>1</td><td>2</td></tr></table>')).toEqual([['Biểu số 1'], ['1 | 2']]);
  });

  it('reads broken markup as far as it goes', async () => {
    expect(await html('<p>Một<p>Hai</b></i><table><tr><td>x<td>y')).toEqual([['Một'], ['Hai'], ['x | y']]);
  });

  it('marks bold and italic letters by tag and by style', async () => {
    const page = await readSource({ text: '<p><b>A</b> <span style="font-style:italic">b</span></p><table><tr><th>C</th><td style="font-weight:700">d</td></tr></table>', isHtml: true });
    expect(page.blocks[0]).toMatchObject({ marks: [[0, 1, 'b'], [2, 3, 'i']] });
    expect(page.blocks[1]).toMatchObject({ rows: [{ cells: [{ marks: [[0, 1, 'b']] }, { marks: [[0, 1, 'b']] }] }] });
  });

  it.each([['<div>', 100_000], ['<ul><li>', 50_000], ['</p>', 100_000], ['<table><tr><td>', 20_000]])('%s %d times deep costs no more than its length (THREATS.md L154)', async (tag, times) => {
    const begun = process.cpuUsage();
    const page = await readSource({ text: `${tag.repeat(times)}<table><tr><td>TT</td><td>Việc</td></tr><tr><td>1</td><td>Họp</td></tr></table>`, isHtml: true });
    const { user } = process.cpuUsage(begun);
    expect(JSON.stringify(page.blocks)).toContain('Họp');
    expect(user / 1e6).toBeLessThan(3 * pace());
  });
});
