import { occurrenceWordsVi } from '#domain';

describe('the key of an occurrence in words (RULES.md P7)', () => {
  test.each([
    ['2026-02', 'tháng 02/2026'],
    ['2026-Q1', 'quý I/2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-9M', '9 tháng năm 2026'],
    ['2026', 'năm 2026'],
    ['2026-Q2-Q4', 'quý II–IV/2026'],
    ['2026-2030', 'năm 2026–2030'],
    ['2026-11-25', '25/11/2026'],
    ['2026-11-21#2', 'mở ngày 21/11/2026, lần 2'],
    ['none', ''],
  ])('%s is "%s"', (key, words) => expect(occurrenceWordsVi(key)).toBe(words));
});
