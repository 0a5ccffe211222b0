import { citationDoubts, readCitations } from '../../src/citation/read-citations.js';

const codes = (text: string, planYear: number | null = 2024) => citationDoubts(readCitations(text), planYear).map(({ code }) => code);

describe('implausible dates of cited documents', () => {
  it.each([
    ['Quyết định số 165/QĐ-UBND ngày 31/01/2023 của UBND tỉnh ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2024', ['citationDateImplausible']],
    ['Quyết định số 1650/QĐ-UBND ngày 29/12/2023 của UBND tỉnh ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2024', []],
    ['Quyết định số 20/QĐ-VPCP ngày 15/01/2024 ban hành Kế hoạch năm 2024', []],
    ['Quyết định số 766/QĐ-TTg ngày 23/6/2022 phê duyệt Đề án đến năm 2030', []],
    ['Quyết định số 114/QĐ-UBND ngày 12/01/2022 ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025', []],
    ['Nghị định số 20/2008/NĐ-CP ngày 14/02/2009 của Chính phủ', ['citationYearMismatch']],
    ['Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ', []],
    ['Công văn số 5/UBND-NC ngày 30/02/2024', ['citationDateImplausible']],
    ['Công văn số 5/UBND-NC ngày /02/2024', []],
    ['Công văn số 5/UBND-NC ngày 12/3/2026', ['citationDateImplausible']],
    ['Luật Đất đai số 31/2024/QH15', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it('says nothing of later documents where the year of the plan is not known', () => {
    expect(codes('Công văn số 5/UBND-NC ngày 12/3/2026', null)).toEqual([]);
  });

  it('names the document, its field and its place', () => {
    const citations = readCitations('Luật Thú y năm 2015; Nghị định số 20/2008/NĐ-CP ngày 14/02/2009');
    const place = { line: 7 };
    expect(citationDoubts(citations, 2024, { field: 'legalBases', places: [{ line: 1 }, place] })).toEqual([
      expect.objectContaining({ code: 'citationYearMismatch', field: 'legalBases.1', place, params: expect.objectContaining({ document: '20/2008/NĐ-CP', date: '2009-02-14' }) }),
    ]);
    expect(citationDoubts(citations, 2024)[0]).toMatchObject({ field: null, place: null });
  });
});
