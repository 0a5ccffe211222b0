import { fragmentsOf, type Page } from '../../src/model/page.js';
import { readPage } from '../../src/read-annex.js';
import { pageOf } from './support.js';

const directory = { units: [], groups: [], ownerUnitId: null };
const wordList = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** The words of the page that stand neither in a row, nor in a heading of a column, nor among what was left. */
function lostWords(page: Page): string[] {
  const reading = readPage(page, { directory });
  const kept = new Set([
    ...reading.tables.flatMap(({ title, columns, rows }) => [title, ...columns.map(({ heading }) => heading), ...rows.flatMap(({ printedNumber, cells }) => [printedNumber, ...Object.values(cells).map(({ text }) => text)])]),
    ...reading.leftovers.map(({ text }) => text),
  ].flatMap(wordList));
  return [...fragmentsOf(page)].flatMap(({ text }) => wordList(text)).filter((word) => !kept.has(word));
}

const LINES = [
  'I. NHIỆM VỤ', '1. Quét sân. Giao Văn phòng chủ trì, phối hợp với Trạm Y tế xã thực hiện, hoàn thành trước ngày 15/5/2025.', '2. Lau kính (Phòng Kinh tế chủ trì; xong trong quý II).', 'Lời dặn thêm',
  '3. Cắt cỏ', '- Đơn vị thực hiện: Văn phòng', '- Thời hạn: Tháng 7', '- Hình thức: Làm chung', '4. Dọn kho. Thực hiện thường xuyên.', '5. Sơn tường. Thời gian thực hiện: quý III.', 'II. KINH PHÍ', 'Từ nguồn tự chủ.',
];

describe('the whole text of a plan in prose', () => {
  it('stands in its rows or among what is left', () => {
    expect(lostWords(pageOf(...LINES))).toEqual([]);
  });

  it('also where a paragraph holds many lines and only some of them are tasks', () => {
    const page = pageOf(LINES.slice(0, 6).join('\n'), LINES.slice(6).join('\n'));
    expect(lostWords(page)).toEqual([]);
    const { leftovers, uses } = readPage(page, { directory });
    expect(leftovers.map(({ text }) => text)).toEqual(['Lời dặn thêm', 'II. KINH PHÍ', 'Từ nguồn tự chủ.']);
    expect(uses.filter(({ reader }) => reader === 'leftovers').map(({ fragmentId }) => fragmentId)).toEqual(['b0', 'b1', 'b1']);
  });

  it('asks about numbered lines beside the tasks that are none', () => {
    const { leftovers, counts } = readPage(pageOf('I. NHIỆM VỤ', '1. Quét. Giao Văn phòng chủ trì.', '2. Lau. Giao Văn phòng chủ trì.', '3. Một', '4. Hai', '5. Ba'), { directory });
    expect(leftovers.map(({ text, reason }) => [text, reason])).toEqual([['3. Một', 'notUnderstood'], ['4. Hai', 'notUnderstood'], ['5. Ba', 'notUnderstood']]);
    expect(counts.leftovers).toBe(3);
  });
});

describe('hostile prose', () => {
  const seconds = (lines: readonly string[]): number => {
    const started = process.cpuUsage();
    readPage(pageOf(...lines), { directory });
    return process.cpuUsage(started).user / 1e6;
  };

  it.each([
    ['lines that only say who', (at: number) => (at === 0 ? '1. Việc' : 'Giao Văn phòng chủ trì.')],
    ['parts with times', (at: number) => (at === 0 ? '1. Việc' : '- Quét sân trong tháng 5')],
    ['labels that tell nothing', (at: number) => (at === 0 ? '1. Việc' : at % 2 === 0 ? 'Địa điểm: nhà' : 'lời kể')],
    ['names of tasks', (at: number) => (at === 0 ? '1. Việc' : '- Nội dung: quét')],
    ['bodies within bodies', (at: number) => `${['1.', 'a)', '-', '+'][at % 4]} Văn phòng`],
    ['paragraphs below a heading', (at: number) => (at === 0 ? '1. Việc' : `Quét sân ${at}. Giao Văn phòng chủ trì.`)],
    ['broken lines', (at: number) => `${'quét sân '.repeat(8)}${at % 7 === 0 ? 'ngay' : 'rồi'}`],
  ])('of many %s takes a time as long as itself', (_, line) => {
    const lines = (count: number): string[] => Array.from({ length: count }, (__, at) => line(at));
    seconds(lines(200));
    const [short, long] = [seconds(lines(300)), seconds(lines(2400))];
    expect(long / Math.max(short, 0.02)).toBeLessThan(30);
  });
});
