import fc from 'fast-check';
import { fold, hasLoneSurrogate, normalizeText, planTitleOf } from '#domain';

describe('fold: the form that is searched (docs/glossary.md, Text)', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ ban', 'ủy ban'],
    ['Hằng quý', 'Hàng quý'],
    ['Quí IV', 'Quý IV'],
    ['VH&TT', 'VH và TT'],
    ['Đắk Hà', 'dak ha'],
    ['Truyền thông – Văn hóa', 'truyền thông - văn hoá'],
    ['QĐ 486/QĐ-UBND', 'qd 486 qd ubnd'],
    ['ĐẶNG THÙY TRÂM', 'Đặng Thuỳ Trâm'],
    ['  a \n b  ', 'A B'],
  ])('%s = %s', (left, right) => expect(fold(left)).toBe(fold(right)));

  it('gives letters, digits and single spaces', () =>
    expect(fold('Phòng VH&TT, (Quí IV) – 50%')).toBe('phong vh va tt quy iv 50'));

  it('keeps words apart that differ', () => expect(fold('Ba Vinh')).not.toBe(fold('Ba Vì')));

  const texts = fc.string({ unit: 'binary', maxLength: 60 });
  const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵQUĐIy &,.-'), maxLength: 30 });
  it('is idempotent and the same for NFC and NFD', () => {
    fc.assert(
      fc.property(fc.oneof(texts, vietnamese), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
        expect(folded).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normalizeText', () => {
  it.each([
    ['  Ba Tơ  ', 'Ba Tơ'],
    ['Ba To\u031B', 'Ba Tơ'],
    ['a\u0000b', 'ab'],
    ['a\u200Bb\u202Ec\uFEFF', 'abc'],
    ['dòng 1\r\ndòng 2\rdòng 3', 'dòng 1\ndòng 2\ndòng 3'],
    ['hai  dấu cách', 'hai  dấu cách'],
    ['o\u200B\u031B', 'ơ'],
    // As written (A2): a compatibility form is another character, not another spelling.
    ['½ m², điều ①', '½ m², điều ①'],
    ['\u0007 x \u0085', 'x'],
    ['a\uFFFEb\uFFFFc', 'abc'],
  ])('%j → %j', (text, expected) => expect(normalizeText(text)).toBe(expected));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe('hasLoneSurrogate', () => {
  it.each([
    ['\uD83D', true],
    ['a\uDC00b', true],
    ['😀', false],
    ['Tiến Độ', false],
  ])('%j', (text, expected) => expect(hasLoneSurrogate(text)).toBe(expected));
});

test.each([
  ['Ban hành Kế hoạch kiểm soát thủ tục\nnăm 2026', 'Kế hoạch kiểm soát thủ tục năm 2026'],
  ['Về việc ban hành Chương trình rà soát', 'Chương trình rà soát'],
  ['V/v giao chỉ tiêu năm 2026', 'Giao chỉ tiêu năm 2026'],
  ['kế hoạch cải cách', 'Kế hoạch cải cách'],
])('the plan of “%s” is called “%s”', (title, name) => expect(planTitleOf(title)).toBe(name));

test.each([
  ['Hoạt động cải cách năm 2026', 'plan', 'Kế hoạch hoạt động cải cách năm 2026'],
  ['KẾ HOẠCH cải cách', 'plan', 'KẾ HOẠCH cải cách'],
  ['CẢI CÁCH HÀNH CHÍNH', 'plan', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'],
  ['Về việc giao chỉ tiêu', 'decision', 'Giao chỉ tiêu'],
])('“%s” of the kind %s is called “%s”', (title, kind, name) => expect(planTitleOf(title, kind)).toBe(name));
