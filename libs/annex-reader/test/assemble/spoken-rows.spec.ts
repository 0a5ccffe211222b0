import { spokenRows } from '../../src/assemble/spoken-rows.js';
import { rowOf } from '../cells/table-of.js';

describe('cells that say "as above"', () => {
  const said = (mark: string): string => spokenRows([rowOf(['Quý I']), rowOf([mark])])[1]!.row.cells['c0']!.text;

  it.each(['nt', '-nt-', 'Như trên', '(như trên)', '"', '//', '- // -', '“', "''", '″'])('%s is what stands above', (mark) => {
    expect(said(mark)).toBe('Quý I');
  });

  it.each(['', '-', '/', '...', "'", '"Ngày hội"', 'x'])('%s is said for itself', (mark) => expect(said(mark)).toBe(mark));

  it('are told in full through a chain of them, and beyond rows that only head others', () => {
    const rows = spokenRows([rowOf(['Quý I']), rowOf(['//']), rowOf(['Mục II'], 'section'), rowOf(['//'])]);
    expect(rows.map(({ row }) => row.cells['c0']!.text)).toEqual(['Quý I', 'Quý I', 'Mục II', 'Quý I']);
    expect(rows.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([[], ['cellAsAbove'], [], ['cellAsAbove']]);
  });
});
