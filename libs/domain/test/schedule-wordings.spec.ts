import fc from 'fast-check';
import { isScheduleRuleError, parseScheduleRule, readScheduleParts, readScheduleWording, type ScheduleRule } from '#domain';
import { pace } from './support/pace.js';

/** Rules in short words, as tables of tests read best. */
function short(rule: ScheduleRule): string {
  const year = 'year' in rule && rule.year !== undefined ? `/${rule.year}` : '';
  switch (rule.kind) {
    case 'date':
    case 'beforeDate':
      return `${rule.kind} ${rule.on}`;
    case 'month':
      return `month ${rule.month}${year}`;
    case 'quarter':
      return `quarter ${rule.quarter}${year}`;
    case 'quarterRange':
      return `quarters ${rule.fromQuarter}-${rule.toQuarter}${year}`;
    case 'year':
      return `year${year}`;
    case 'yearRange':
      return `years ${rule.fromYear}-${rule.toYear}`;
    case 'recurring':
      return `every ${rule.every.join(',')}`;
    case 'onEvent':
      return `onEvent${rule.daysAfterIssue === undefined ? '' : ` +${rule.daysAfterIssue}`}`;
    case 'milestones':
      return `milestones ${rule.dates.map(({ on }) => on).join(',')}`;
    default:
      return rule.kind;
  }
}

const read = (wording: string, planYear = 2025) => {
  const { rules, confidence, leftover } = readScheduleWording(wording, planYear);
  return [rules.map(short).join(' | '), confidence, leftover].join(' ; ').replace(/ ; $/, '');
};

describe('the wordings of plans (RULES.md S1)', () => {
  it.each([
    ['Quý II-IV', 'quarters 2-4 ; high'],
    ['Quý II/2025 - Quý IV/2025', 'quarters 2-4/2025 ; high'],
    ['Quý II, III năm 2025', 'quarters 2-3/2025 ; low'],
    ['Quý I; II; III', 'quarters 1-3 ; low'],
    ['Q1/2025', 'quarter 1/2025 ; high'],
    ['Quý l', 'quarter 1 ; low'],
    ['Quý lV/2025', 'quarter 4/2025 ; low'],
    ['Cuối quý I/2025', 'quarter 1/2025 ; high'],
    ['Đầu quý II', 'quarter 2 ; low'],
    ['Quý III/2024 và Quý I/2025', 'quarter 3/2024 | quarter 1/2025 ; low'],
    ['Quý IV/2024 - Quý I/2025', 'quarter 1/2025 ; low'],
    ['Quý I\nQuý III', 'quarter 1 | quarter 3 ; high'],
    ['Quý II (trước 30/6)', 'beforeDate 2025-06-30 ; low'],
    ['Năm 2025, quý III', 'quarter 3/2025 ; high'],
    ['Quý I, II trong năm 2025', 'quarters 1-2/2025 ; low'],
    ['Quý I hằng năm', 'quarter 1 ; low'],
    ['Quý I ÷ III', 'quarters 1-3 ; high'],
    ['Quý Ⅳ/2025', 'quarter 4/2025 ; high'],
    ['Quý hai năm 2025', 'quarter 2/2025 ; high'],
    ['Quý: I, II', 'quarters 1-2 ; low'],
    ['Quý I (theo chỉ đạo của tỉnh)', 'quarter 1 ; low'],
    ['Quý I (kế hoạch), quý IV (báo cáo)', 'quarter 1 | quarter 4 ; low ; kế hoạch'],
    ['Trước quý IV/2025', 'beforeDate 2025-10-01 ; low'],
  ])('quarters: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['Tháng 3, 6, 9, 12', 'month 3 | month 6 | month 9 | month 12 ; low'],
    ['Tháng 3,6 và tháng 12/2025', 'month 3/2025 | month 6/2025 | month 12/2025 ; low'],
    ['12/2024', 'month 12/2024 ; high'],
    ['T12/2025', 'month 12/2025 ; high'],
    ['T3-T5', 'month 5 ; low'],
    ['8-9/2024', 'month 9/2024 ; low'],
    ['8,9/2024', 'month 8/2024 | month 9/2024 ; low'],
    ['Tháng 9÷12/2024', 'month 12/2024 ; low'],
    ['Tháng XII', 'month 12 ; high'],
    ['Tháng Giêng', 'month 1 ; high'],
    ['Giữa tháng 6', 'month 6 ; low'],
    ['Tuần 2 tháng 3/2025', 'month 3/2025 ; low'],
    ['Xong trong tháng 6', 'month 6 ; high'],
    ['Từ tháng 3 đến tháng 10/2024', 'month 10/2024 ; low'],
    ['Từ tháng 7 đến tháng 12/2025', 'quarters 3-4/2025 ; high'],
    ['Tháng 4 - tháng 6', 'quarter 2 ; high'],
    ['03/2025 - 07/2025', 'month 7/2025 ; low'],
    ['Từ tháng 10/2024 đến tháng 3/2025', 'month 3/2025 ; low'],
    ['Trước tháng 12', 'beforeDate 2025-12-01 ; low'],
    ['Tháng 3 (đợt 1), tháng 9 (đợt 2)', 'month 3 | month 9 ; high'],
    ['Tháng 6 và tháng 12 hằng năm', 'month 6 | month 12 ; low'],
    ['Từ tháng 3/2025', 'continuous ; low'],
    ['Từ tháng 7/2025 trở đi', 'continuous ; low'],
    ['Từ tháng 3 đến hết năm 2025', 'year/2025 ; low'],
  ])('months: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['31/12', 'date 2025-12-31 ; low'],
    ['Trước 15/6', 'beforeDate 2025-06-15 ; low'],
    ['Xong trước 30/6/2025', 'beforeDate 2025-06-30 ; high'],
    ['2025-06-30', 'date 2025-06-30 ; high'],
    ['30.6.2025', 'date 2025-06-30 ; high'],
    ['30/6/25', 'date 2025-06-30 ; low'],
    ['Ngày 5, tháng 3', 'date 2025-03-05 ; low'],
    ['Trước 17 giờ 00 ngày 15/6/2025', 'date 2025-06-15 ; low'],
    ['Từ 01/3 đến 15/4/2025', 'date 2025-04-15 ; low'],
    ['Kể từ ngày ký đến hết ngày 31/12/2025', 'date 2025-12-31 ; high'],
    ['Trước ngày 15/3, 15/6, 15/9 và 15/12/2025', 'milestones 2025-03-15,2025-06-15,2025-09-15,2025-12-15 ; low'],
    ['15/3; 15/6; 15/9', 'milestones 2025-03-15,2025-06-15,2025-09-15 ; low'],
    ['Trước 31/01 (xây dựng kế hoạch)', 'beforeDate 2025-01-31 ; low ; xây dựng kế hoạch'],
    ['Trước ngày 15/12/2024 (đối với báo cáo năm)', 'beforeDate 2024-12-15 ; low'],
    ['Trước 30/6 và trước 31/12', 'beforeDate 2025-06-30 | beforeDate 2025-12-31 ; low'],
    ['Trước ngày 15/12 hằng năm', 'beforeDate 2025-12-15 ; low'],
    ['Hằng năm, trước ngày 15/12', 'beforeDate 2025-12-15 ; low'],
    ['Lần 1: trước 15/6; lần 2: trước 15/12', 'beforeDate 2025-06-15 | beforeDate 2025-12-15 ; low'],
    ['Báo cáo 6 tháng: trước ngày 10/6; báo cáo năm: trước ngày 30/11', 'beforeDate 2025-06-10 | beforeDate 2025-11-30 ; low'],
    ['Trước ngày 15/11 (báo cáo năm)', 'beforeDate 2025-11-15 ; low'],
    ['Báo cáo đầu tiên trước ngày 25/7/2026; cập nhật hằng tháng', 'beforeDate 2026-07-25 | every month ; high'],
    ['32/01', 'unreadable ; low ; 32/01'],
  ])('days: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['Hàng tháng, hàng quý, hàng năm', 'every month,quarter,year ; high'],
    ['Tháng/quý/năm', 'every month,quarter,year ; high'],
    ['06 tháng, năm', 'every half,year ; high'],
    ['Hàng quý, 6 tháng và năm 2025', 'every quarter,half,year ; high'],
    ['Hàng quý, năm 2025', 'every quarter ; high'],
    ['6 tháng', 'every half ; low'],
    ['Báo cáo quý, năm', 'every quarter,year ; high'],
    ['02 lần/năm', 'every half ; high'],
    ['Mỗi năm 2 lần', 'every half ; high'],
    ['2 đợt/năm', 'every half ; high'],
    ['01 lần/quý', 'every quarter ; high'],
    ['2 tháng/lần', 'unreadable ; low ; 2 tháng/lần'],
    ['Chậm nhất ngày 20 hằng tháng', 'every month ; low'],
    ['ngày 15, 30 hằng tháng', 'every month ; low'],
    ['Hằng tháng, trước ngày 25', 'every month ; low'],
    ['Trước ngày 25 tháng cuối quý', 'every quarter ; low'],
    ['Chậm nhất là ngày 10 của tháng cuối mỗi quý', 'every quarter ; low'],
    ['Tuần cuối hàng tháng', 'every month ; low'],
    ['Chiều thứ Sáu hằng tuần', 'every week ; low'],
    ['Cuối mỗi quý', 'every quarter ; low'],
    ['Theo quý', 'every quarter ; high'],
    ['Theo định kỳ hàng quý', 'every quarter ; high'],
    ['Hằng quý theo quy định', 'every quarter ; low'],
    ['Ít nhất 1 quý/lần', 'every quarter ; high'],
    ['Trước 25 hằng tháng', 'every month ; low'],
    ['Trước ngày 14 tháng cuối kỳ báo cáo', 'unreadable ; low ; Trước ngày 14 tháng cuối kỳ báo cáo'],
    ['Trong Quý I và báo cáo hằng quý', 'quarter 1 | every quarter ; high'],
  ])('what comes back: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['2025-2030', 'years 2025-2030 ; high'],
    ['Giai đoạn 2021-2025, định hướng đến năm 2030', 'years 2021-2025 ; high'],
    ['Năm 2024, 2025', 'years 2024-2025 ; low'],
    ['Năm 2025 và các năm tiếp theo', 'year/2025 ; low'],
    ['Đến cuối năm 2025', 'year/2025 ; high'],
    ['Trong 02 năm (2024-2025)', 'years 2024-2025 ; high'],
    ['Đến năm 2025, định hướng 2030', 'year/2025 ; low'],
    ['Trước năm 2026', 'beforeDate 2026-01-01 ; low'],
    ['Đầu năm', 'quarter 1 ; low'],
    ['06 tháng cuối năm 2025', 'quarters 3-4/2025 ; high'],
    ['9 tháng đầu năm', 'quarters 1-3 ; high'],
    ['Trong 3 tháng cuối năm', 'quarter 4 ; high'],
  ])('years and parts of them: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['Thường xuyên, liên tục', 'continuous ; high'],
    ['Thực hiện thường xuyên', 'continuous ; high'],
    ['Th.xuyên, kịp thời', 'continuous ; high'],
    ['Thường xuyên, theo dõi hàng tháng', 'continuous | every month ; low ; theo dõi'],
    ['Trước mỗi kỳ họp HĐND', 'onEvent ; low'],
    ['Hằng năm (thường xuyên)', 'continuous ; high'],
    ['Trong năm (thường xuyên)', 'continuous ; high'],
    ['Thường xuyên theo kế hoạch', 'continuous ; low'],
    ['Thường xuyên, theo kế hoạch', 'continuous | byReference ; high'],
    ['Thường xuyên; báo cáo trước 15/12', 'continuous | beforeDate 2025-12-15 ; low'],
    ['Thường xuyên/Định kỳ hàng quý', 'continuous | every quarter ; high'],
    ['Hàng ngày', 'continuous ; low'],
    ['Định kỳ, đột xuất', 'byReference | onEvent ; low'],
    ['Theo Quyết định số 104/QĐ-TTg ngày 25/01/2024', 'byReference ; high'],
    ['Kế hoạch số 15/KH-UBND ngày 12/3/2025', 'byReference ; low'],
    ['Theo kế hoạch, trước 15/6', 'byReference | beforeDate 2025-06-15 ; low'],
    ['Đúng thời gian quy định', 'byReference ; low'],
    ['Theo tiến độ được phê duyệt', 'byReference ; high'],
    ['Theo yêu cầu của cấp trên', 'onEvent ; high'],
    ['Ngay sau khi có hướng dẫn', 'onEvent ; high'],
    ['Sau khi có Kế hoạch của tỉnh, trong Quý II', 'onEvent | quarter 2 ; high'],
    ['Tháng 9/2025 (sau khi có hướng dẫn)', 'month 9/2025 | onEvent ; high'],
    ['Thực tế phát sinh', 'onEvent ; high'],
    ['Trong 03 ngày kể từ ngày nhận đủ hồ sơ', 'onEvent ; high'],
    ['10 ngày làm việc kể từ khi Kế hoạch được ban hành', 'onEvent +10 ; low'],
  ])('what has no day of its own: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each([
    ['Các sở: Quý I; UBND cấp xã: Quý II', 'quarter 1 | quarter 2 ; low ; Các sở; UBND cấp xã'],
    ['UBND tỉnh Quảng Nam: Quý II', 'quarter 2 ; low ; UBND tỉnh Quảng Nam'],
    ['Tháng 13', 'unreadable ; low ; Tháng 13'],
    ['Quý V', 'unreadable ; low ; Quý V'],
    ['Trước Tết Nguyên đán', 'unreadable ; low ; Trước Tết Nguyên đán'],
  ])('keeps what it does not understand: %j', (wording, expected) => expect(read(wording)).toBe(expected));

  it.each(['-', '…', ' . '])('%j says nothing', (wording) => expect(read(wording)).toBe('missing ; high'));
});

const year = fc.integer({ min: 2019, max: 2030 });
const ROMAN = ['I', 'II', 'III', 'IV'];
const two = (number: number) => String(number).padStart(2, '0');
const UNITS = { week: 'tuần', month: 'tháng', quarter: 'quý', half: '6 tháng', nineMonths: '9 tháng', year: 'năm' } as const;

/** A rule together with one of the ways in which plans say it. */
const worded: fc.Arbitrary<readonly [ScheduleRule, string]> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 12 }), year, fc.constantFrom('Tháng ', 'Trong tháng ', 'Hoàn thành trong tháng ')).map(([month, at, lead]) => [{ kind: 'month', month, year: at }, `${lead}${two(month)}/${at}`] as const),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.option(year), fc.constantFrom('Quý ', 'Trong Quý ', 'Quí ')).map(([quarter, at, lead]) => [{ kind: 'quarter', quarter, ...(at === null ? {} : { year: at }) }, `${lead}${ROMAN[quarter - 1]}${at === null ? '' : `/${at}`}`] as const),
  fc.tuple(fc.constantFrom([1, 2], [2, 4], [1, 3], [3, 4]), year).map(([[fromQuarter, toQuarter], at]) => [{ kind: 'quarterRange', fromQuarter: fromQuarter!, toQuarter: toQuarter!, year: at }, `Từ Quý ${ROMAN[fromQuarter! - 1]} đến Quý ${ROMAN[toQuarter! - 1]}/${at}`] as const),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean()).map(([at, month, day, isLong]) => [{ kind: 'date', on: `${at}-${two(month)}-${two(day)}` }, isLong ? `Ngày ${two(day)} tháng ${month} năm ${at}` : `Chậm nhất ngày ${day}/${month}/${at}`] as const),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([at, month, day]) => [{ kind: 'beforeDate', on: `${at}-${two(month)}-${two(day)}` }, `Trước ngày ${two(day)}/${two(month)}/${at}`] as const),
  year.map((at) => [{ kind: 'year', year: at }, `Năm ${at}`] as const),
  fc.tuple(year, fc.integer({ min: 1, max: 5 })).map(([at, length]) => [{ kind: 'yearRange', fromYear: at, toYear: at + length }, `Giai đoạn ${at} - ${at + length}`] as const),
  fc.subarray(['month', 'quarter', 'half', 'nineMonths', 'year'] as const, { minLength: 1 }).map((every) => [{ kind: 'recurring', every: [...every] }, `Định kỳ ${every.map((kind) => UNITS[kind]).join(', ')}`] as const),
  fc.constantFrom(
    [{ kind: 'continuous', note: 'quarter' }, 'Thường xuyên'] as const,
    [{ kind: 'byReference', reference: 'kế hoạch của tỉnh' }, 'Theo kế hoạch của tỉnh'] as const,
    [{ kind: 'onEvent', trigger: 'Đột xuất khi có yêu cầu' }, 'Đột xuất khi có yêu cầu'] as const,
  ),
) as fc.Arbitrary<readonly [ScheduleRule, string]>;

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

const soup = fc
  .array(
    fc.constantFrom(
      'Quý', 'quý', 'I', 'IV', 'tháng', 'Tháng', '6', '13', '20', 'năm', '2024', 'Năm', 'trước', 'Trước ngày', '31/2/2024', '15/6', 'định kỳ', 'Định kỳ', ';', '/', '-', ',', ':', '(', ')', 'và', 'theo', 'Theo', 'hàng', 'hằng', '. -', '\n', '\n-', 'đến',
      'từ', 'Từ', 'sau', 'thường xuyên', 'đột xuất', 'khi có', 'ngày ban hành', '100 ngày kể từ', 'báo cáo', 'lần', 'cuối', 'đầu', 'tuần', 'cả', 'các xã', 'Sở Y tế', 'giai đoạn', '2025', 'trở đi', 'thứ Sáu', 'kế hoạch', '17 giờ',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

describe('whatever a time cell holds', () => {
  it('rules laid out in words read back, alone and several in one cell', () =>
    fc.assert(
      fc.property(fc.uniqueArray(worded, { minLength: 1, maxLength: 3, selector: ([, words]) => words }), fc.constantFrom('; ', '.\n- ', ';\n'), (rules, separator) => {
        const reading = readScheduleWording(rules.map(([, words]) => words).join(separator), 2024);
        const expected = [...new Map(rules.map(([rule]) => [JSON.stringify(rule), rule])).values()];
        expect(reading).toEqual({ rules: expected, confidence: 'high', leftover: '' });
      }),
      { numRuns: 600 },
    ));

  it('no word is lost: each stands in a part that was read or in the leftover', () =>
    fc.assert(
      fc.property(soup, (wording) => {
        const parts = readScheduleParts(wording, 2024);
        expect(parts.flatMap(({ text }) => wordsIn(text)).sort()).toEqual(wordsIn(wording).sort());
        const { leftover, confidence, rules } = readScheduleWording(wording, 2024);
        const unread = parts.filter((part) => part.rules.length === 0).flatMap(({ text }) => wordsIn(text));
        expect(wordsIn(leftover).sort()).toEqual(unread.sort());
        if (unread.length > 0) expect(confidence).toBe('low');
        for (const rule of rules) expect(isScheduleRuleError(parseScheduleRule(rule))).toBe(false);
      }),
      { numRuns: 3000 },
    ));

  it('spaces, line breaks inside, capitals and decomposed letters change nothing', () =>
    fc.assert(
      fc.property(worded, ([rule, words]) => {
        if (rule.kind === 'byReference' || rule.kind === 'onEvent') return;
        for (const form of [words.toUpperCase(), words.normalize('NFD'), words.replaceAll(' ', '\n'), `  ${words.replaceAll(' ', '   ')} .`]) expect(readScheduleWording(form, 2024).rules).toEqual([rule]);
      }),
      { numRuns: 300 },
    ));

  it.each(['Quý I, ', 'tháng 3 - ', 'trước ', 'theo ', 'định kỳ ', '15/6, ', '2024-', '((((', ' \n', 'thường xuyên, ', 'khi , ', 'hàng quý/', '1.', '; - ', 'từ đến ', 'năm 2024, '])('reads long hostile text in time: %j', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = process.cpuUsage();
    readScheduleWording(text, 2024);
    // The processor's time, so that other work on the machine does not count.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000 * pace());
  });
});
