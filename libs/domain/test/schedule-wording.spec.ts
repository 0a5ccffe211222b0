import fc from 'fast-check';
import { isScheduleRuleError, parseScheduleRule, readScheduleWording, type ScheduleRule } from '#domain';

const every = (...kinds: string[]): ScheduleRule => ({ kind: 'recurring', every: kinds }) as ScheduleRule;
const byReference = (reference: string | null): ScheduleRule => ({ kind: 'byReference', reference });
const onEvent = (trigger: string): ScheduleRule => ({ kind: 'onEvent', trigger });
const CONTINUOUS: ScheduleRule = { kind: 'continuous', note: 'quarter' };

describe('readScheduleWording (RULES.md S1, S5, P4, P8)', () => {
  it.each<[string, ScheduleRule[]]>([
    ['', [{ kind: 'missing' }]],
    ['  \n ', [{ kind: 'missing' }]],
    ['Thường xuyên', [CONTINUOUS]],
    ['<p>Thường xuyên</p>', [CONTINUOUS]],
    ['Thường\nxuyên', [CONTINUOUS]],
    ['THƯỜNG XUYÊN', [CONTINUOUS]],
    ['Tháng 02', [{ kind: 'month', month: 2 }]],
    ['Tháng 12/2024', [{ kind: 'month', month: 12, year: 2024 }]],
    ['Trong tháng 01/2026', [{ kind: 'month', month: 1, year: 2026 }]],
    ['Trong tháng 01 năm 2026', [{ kind: 'month', month: 1, year: 2026 }]],
    ['Quý I', [{ kind: 'quarter', quarter: 1 }]],
    ['Quý III', [{ kind: 'quarter', quarter: 3 }]],
    ['Quí IV-2025', [{ kind: 'quarter', quarter: 4, year: 2025 }]],
    ['Quý II/2026', [{ kind: 'quarter', quarter: 2, year: 2026 }]],
    ['Quý II năm 2026', [{ kind: 'quarter', quarter: 2, year: 2026 }]],
    ['Quý 3', [{ kind: 'quarter', quarter: 3 }]],
    ['Quý I - Quý III', [{ kind: 'quarterRange', fromQuarter: 1, toQuarter: 3 }]],
    ['Quý II đến quý IV năm 2026', [{ kind: 'quarterRange', fromQuarter: 2, toQuarter: 4, year: 2026 }]],
    ['6 tháng đầu năm', [{ kind: 'quarterRange', fromQuarter: 1, toQuarter: 2 }]],
    ['Năm 2026', [{ kind: 'year', year: 2026 }]],
    ['Trong năm', [{ kind: 'year' }]],
    ['Cả năm', [{ kind: 'year' }]],
    ['Giai đoạn 2022 - 2025', [{ kind: 'yearRange', fromYear: 2022, toYear: 2025 }]],
    ['Theo kế hoạch', [byReference('kế hoạch')]],
    ['Theo lộ trình Công văn', [byReference('lộ trình Công văn')]],
    ['Hàng quý/năm', [every('quarter', 'year')]],
    ['Hằng quý', [every('quarter')]],
    ['Hàng quý năm 2024', [every('quarter')]],
    ['Hàng tháng', [every('month')]],
    ['Hàng tuần', [every('week')]],
    ['Hàng năm', [every('year')]],
    ['Định kỳ hàng tháng', [every('month')]],
    ['Định kỳ 06 tháng và cuối năm', [every('half', 'year')]],
    ['Định kỳ 6 tháng, năm', [every('half', 'year')]],
    ['Định kỳ 3 tháng/lần; đột xuất', [every('quarter'), onEvent('đột xuất')]],
    ['- Định kỳ 3 tháng/lần. - Đợt xuất theo thời điểm yêu cầu.', [every('quarter'), onEvent('Đợt xuất theo thời điểm yêu cầu')]],
    ['Định kỳ tháng, quý, 6 tháng, 9 tháng, năm', [every('month', 'quarter', 'half', 'nineMonths', 'year')]],
    ['Khi có yêu cầu', [onEvent('Khi có yêu cầu')]],
    ['Trước ngày 25/7/2026', [{ kind: 'beforeDate', on: '2026-07-25' }]],
    ['Hoàn thành trước ngày 05/07/2024', [{ kind: 'beforeDate', on: '2024-07-05' }]],
    ['Trước hoặc trong ngày 25/7/2026', [{ kind: 'date', on: '2026-07-25' }]],
    ['Chậm nhất ngày 15/6/2026', [{ kind: 'date', on: '2026-06-15' }]],
    ['Đến ngày 10/12/2024', [{ kind: 'date', on: '2024-12-10' }]],
    ['Ngày 25 tháng 7 năm 2026', [{ kind: 'date', on: '2026-07-25' }]],
    ['29/2/2024', [{ kind: 'date', on: '2024-02-29' }]],
    ['100 ngày kể từ ngày ban hành', [{ kind: 'onEvent', trigger: '100 ngày kể từ ngày ban hành', daysAfterIssue: 100 }]],
    ['Trong 30 ngày kể từ ngày Kế hoạch được ban hành', [{ kind: 'onEvent', trigger: 'Trong 30 ngày kể từ ngày Kế hoạch được ban hành', daysAfterIssue: 30 }]],
  ])('%j is read with confidence', (wording, rules) =>
    expect(readScheduleWording(wording)).toEqual({ rules, confidence: 'high', leftover: '' }));

  it.each<[string, ScheduleRule[], string]>([
    ['Quý I, II', [{ kind: 'quarterRange', fromQuarter: 1, toQuarter: 2 }], ''],
    ['Quý I và Quý III', [{ kind: 'quarter', quarter: 1 }, { kind: 'quarter', quarter: 3 }], ''],
    ['Tháng 3, 6', [{ kind: 'month', month: 3 }, { kind: 'month', month: 6 }], ''],
    ['Định kỳ theo quy định', [byReference('quy định')], ''],
    ['- Định kỳ theo quy định. - Đợt xuất theo thời điểm yêu cầu.', [byReference('quy định'), onEvent('Đợt xuất theo thời điểm yêu cầu')], ''],
    ['Thường xuyên khi có hồ sơ', [CONTINUOUS], ''],
    ['15 ngày làm việc kể từ ngày ký', [{ kind: 'onEvent', trigger: '15 ngày làm việc kể từ ngày ký', daysAfterIssue: 15 }], ''],
    ['Sau Tết', [{ kind: 'unreadable' }], 'Sau Tết'],
    ['Quý I; ngay từ đầu mùa mưa', [{ kind: 'quarter', quarter: 1 }], 'ngay từ đầu mùa mưa'],
    ['Ngày 30/02/2026', [{ kind: 'unreadable' }], 'Ngày 30/02/2026'],
    ['Tháng 13', [{ kind: 'unreadable' }], 'Tháng 13'],
    ['Trước ngày 25/7', [{ kind: 'unreadable' }], 'Trước ngày 25/7'],
  ])('%j asks a person', (wording, rules, leftover) =>
    expect(readScheduleWording(wording)).toEqual({ rules, confidence: 'low', leftover }));

  it('completes a date without a year from the plan, for confirmation', () =>
    expect(readScheduleWording('Trước ngày 25/7', 2026)).toEqual({ rules: [{ kind: 'beforeDate', on: '2026-07-25' }], confidence: 'low', leftover: '' }));

  it('two dates are milestones, for confirmation', () =>
    expect(readScheduleWording('Ngày 15/6/2024 và ngày 30/11/2024').rules).toMatchObject([{ kind: 'milestones', dates: [{ on: '2024-06-15' }, { on: '2024-11-30' }] }]));

  it('reads decomposed text the same', () =>
    expect(readScheduleWording('Quý IV'.normalize('NFD'))).toEqual(readScheduleWording('Quý IV')));

  it('always answers with rules that can be stored', () => {
    const words = fc.array(fc.constantFrom('Quý', 'I', 'IV', 'tháng', '6', '13', 'năm', '2024', 'trước ngày', '31/2/2024', 'định kỳ', ';', '/', '-', ',', 'và', 'theo', 'hàng', '. -', '100 ngày kể từ ngày ban hành', '2025')).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 })), (wording) => {
        const { rules, confidence, leftover } = readScheduleWording(wording, 2024);
        expect(rules.length).toBeGreaterThan(0);
        for (const rule of rules) expect(isScheduleRuleError(parseScheduleRule(rule))).toBe(false);
        if (leftover !== '') expect(confidence).toBe('low');
      }),
      { numRuns: 1500 },
    );
  });
});
