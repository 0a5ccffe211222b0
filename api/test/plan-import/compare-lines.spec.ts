import { compareLines, isUnlike, type ComparedLine } from '../../src/modules/plan-import/comparison/compare-lines.js';
import { likeness } from '../../src/modules/plan-import/comparison/likeness.js';

let keys = 0;
const line = (printedNumber: string, content: string, more: Partial<ComparedLine> = {}): ComparedLine => ({
  key: `k${(keys += 1)}`, section: 'I. Nhóm một', printedNumber, content, expectedResults: '', partyText: '', parties: '', scheduleText: '', note: '', ...more,
});
const shown = (before: ComparedLine[], after: ComparedLine[]) => {
  const { added, changed, withdrawn, same } = compareLines(before, after);
  return {
    added: added.map(({ content }) => content),
    changed: changed.map(({ before: was, after: is, fields }) => [was.printedNumber, is.printedNumber, fields.map(({ field }) => field)]),
    withdrawn: withdrawn.map(({ content }) => content),
    same: same.length,
  };
};

/** Printed numbers are never unique (RULES.md A2), so words decide which line goes on. */
describe('the lines of two versions of a document (RULES.md A3)', () => {
  const REVIEW = 'Rà soát thủ tục hành chính thuộc phạm vi quản lý của đơn vị';
  const PUBLISH = 'Niêm yết công khai danh mục thủ tục tại nơi tiếp nhận hồ sơ';
  const REPORT = 'Tổng hợp báo cáo tình hình thực hiện gửi cấp trên';

  it('the same words are the same line, whatever the spaces and marks of a new file', () => {
    expect(shown([line('1', REVIEW)], [line('1', `  ${REVIEW.replace(' ', '\n')} `)])).toEqual({ added: [], changed: [], withdrawn: [], same: 1 });
  });

  it('a line that stands elsewhere has moved: only its number and section differ', () => {
    const moved = line('7', PUBLISH, { section: 'II. Nhóm hai' });
    expect(shown([line('1', REVIEW), line('2', PUBLISH)], [line('1', REVIEW), moved])).toEqual({
      added: [], changed: [['2', '7', ['printedNumber', 'section']]], withdrawn: [], same: 1,
    });
  });

  it('a line in its place with other words is changed; with words of something else it is another line', () => {
    const longer = `${REVIEW}, hoàn thành trong quý này`;
    expect(shown([line('1', REVIEW)], [line('1', longer)]).changed).toEqual([['1', '1', ['content']]]);
    expect(shown([line('1', REVIEW)], [line('1', REPORT)])).toEqual({ added: [REPORT], changed: [], withdrawn: [REVIEW], same: 0 });
  });

  it('of two lines with the same number and words, each finds its own section', () => {
    const [one, two] = [line('1', REVIEW), line('1', REVIEW, { section: 'II. Nhóm hai' })];
    const { same, changed } = compareLines([one, two], [line('1', REVIEW, { section: 'II. Nhóm hai' }), line('1', REVIEW)]);
    expect(same.map(({ before }) => before)).toEqual([two, one]);
    expect(changed).toEqual([]);
  });

  it('a new line between others does not push them apart', () => {
    const before = [line('1', REVIEW), line('2', PUBLISH), line('3', REPORT)];
    const after = [line('1', REVIEW), line('2', 'Tập huấn nghiệp vụ cho công chức đầu mối'), line('3', PUBLISH), line('4', REPORT)];
    expect(shown(before, after)).toEqual({
      added: ['Tập huấn nghiệp vụ cho công chức đầu mối'], changed: [['2', '3', ['printedNumber']], ['3', '4', ['printedNumber']]], withdrawn: [], same: 1,
    });
  });

  it('who does it is told only where the words of the cell differ', () => {
    const was = line('1', REVIEW, { partyText: 'Phòng A', parties: 'Chủ trì: Phòng A' });
    expect(shown([was], [line('1', REVIEW, { partyText: 'Phòng A', parties: 'Chủ trì: Phòng Khác' })]).same).toBe(1);
    expect(shown([was], [line('1', REVIEW, { partyText: 'Phòng B', parties: 'Chủ trì: Phòng B' })]).changed).toEqual([['1', '1', ['partyText', 'parties']]]);
  });

  it.each([[0, 0, false], [1, 1, false], [1, 2, true], [2, 3, true], [3, 3, false], [0, 1, true]])('%d lines found again and %d not: is it another document? %s', (found, gone, answer) => {
    const lines = [REVIEW, PUBLISH, REPORT].map((words, n) => line(String(n + 1), words));
    const others = ['Mua sắm trang thiết bị', 'Tập huấn nghiệp vụ', 'Đối thoại với doanh nghiệp'].map((words, n) => line(String(n + 7), words));
    const again = lines.slice(0, found).map(({ printedNumber, content }) => line(printedNumber, content));
    expect(isUnlike(compareLines([...lines.slice(0, found), ...others.slice(0, gone)], again))).toBe(answer);
  });

  it('likeness counts words and the pairs they stand in', () => {
    expect(likeness('ra soat thu tuc', 'ra soat thu tuc')).toBe(1);
    expect(likeness('ra soat thu tuc', 'thu tuc ra soat')).toBeLessThan(1);
    expect(likeness('ra soat thu tuc', 'thu tuc ra soat')).toBeGreaterThan(0.5);
    expect(likeness('ra soat', '')).toBe(0);
  });

  it('500 lines against 500 others, none the same, hold nobody up', () => {
    const words = (n: number) => `Nội dung ${n} của nhóm ${n % 17} giao cho đơn vị ${n % 31} thực hiện trong năm kế hoạch`;
    const begun = performance.now();
    compareLines(Array.from({ length: 500 }, (_, n) => line(String(n), words(n))), Array.from({ length: 500 }, (_, n) => line(String(n), words(n + 500))));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('long plans whose lines are all alike but for a number stay within memory, and every line finds its own (THREATS.md L162)', () => {
    const alike = (n: number, year: number) => line(String(n), `Rà soát, công bố, công khai thủ tục hành chính thuộc thẩm quyền giải quyết của các cơ quan số ${n} ${year}`);
    const of = (year: number) => Array.from({ length: 1_500 }, (_, n) => alike(n, year));
    const { heapUsed } = process.memoryUsage();
    const { changed } = compareLines(of(2024), of(2025));
    expect((process.memoryUsage().heapUsed - heapUsed) / 1024 ** 2).toBeLessThan(80);
    expect(changed.filter(({ before, after }) => before.printedNumber === after.printedNumber)).toHaveLength(1_500);
  });
});
