import { findScheduleElsewhere, readSchedule } from '../../src/cells/read-schedule.js';

const codes = (text: string, planYear: number | null = 2025) => readSchedule(text, planYear).doubts.map(({ code }) => code);

describe('the time cell (RULES.md S1)', () => {
  it.each(['', '  ', '-', '…', '...'])('%j is missing, which is worth a note', (text) => {
    expect(readSchedule(text, 2025)).toEqual({
      schedule: { rules: [{ kind: 'missing' }], confidence: 'high', leftover: '' },
      doubts: [{ code: 'scheduleMissing', field: 'schedule', params: {}, place: null }],
    });
  });

  it('a clear wording gives no doubt', () => {
    expect(readSchedule('Quý II/2025', 2025)).toEqual({ schedule: { rules: [{ kind: 'quarter', quarter: 2, year: 2025 }], confidence: 'high', leftover: '' }, doubts: [] });
  });

  it('what is not sure is asked about with its words', () => {
    expect(readSchedule('Các phòng: Quý I', 2025).doubts).toEqual([{ code: 'scheduleUnsure', field: 'schedule', params: { words: 'Các phòng: Quý I', leftover: 'Các phòng' }, place: null }]);
    expect(codes('Trước mùa mưa bão')).toEqual(['scheduleUnreadable']);
  });

  it('the plan’s year completes a day; without it nobody can tell', () => {
    expect(readSchedule('Trước 15/6', 2025).schedule.rules).toEqual([{ kind: 'beforeDate', on: '2025-06-15' }]);
    expect(codes('Trước 15/6', 2025)).toEqual(['scheduleUnsure']);
    expect(codes('Trước 15/6', null)).toEqual(['scheduleUnreadable']);
  });

  it('a misprint is understood and named', () => {
    const { schedule, doubts } = readSchedule('Hàng quý; đợt xuất', 2025);
    expect(schedule.rules.map(({ kind }) => kind)).toEqual(['recurring', 'onEvent']);
    expect(doubts).toEqual([{ code: 'misprint', field: 'schedule', params: { words: 'đợt xuất', meant: 'đột xuất' }, place: null }]);
    expect(codes('Thuờng xuyên')).toEqual(['misprint']);
  });

  it('a text without marks is no misprint', () => expect(codes('thuong xuyen')).toEqual([]));
});

describe('a time named elsewhere', () => {
  const continuous = readSchedule('Thường xuyên', 2025).schedule;
  const elsewhere = (expectedResults: string, content = '', schedule = continuous) => findScheduleElsewhere(schedule, { content, expectedResults });

  it('is a doubt where the time cell says otherwise', () => {
    expect(elsewhere('Định kỳ hằng tháng đăng kết quả lên cổng thông tin')).toEqual([
      { code: 'scheduleElsewhere', field: 'schedule', params: { words: 'Định kỳ hằng tháng', field: 'expectedResults' }, place: null },
    ]);
    expect(elsewhere('', 'Gửi số liệu trước ngày 20/11/2025 cho Văn phòng')[0]?.params).toEqual({ words: 'trước ngày 20/11/2025', field: 'content' });
    expect(elsewhere('Hoàn thành trong Quý II/2025')[0]?.params.words).toBe('Hoàn thành trong Quý II/2025');
  });

  it('is none where both say the same, or the words name a document or a plan', () => {
    const { schedule } = readSchedule('Hàng quý; trước 15/12', 2025);
    expect(elsewhere('Báo cáo hàng quý', 'Trước ngày 15/12 gửi báo cáo', schedule)).toEqual([]);
    expect(elsewhere('', 'Theo Quyết định số 12/QĐ-UBND ngày 20/11/2024 và kế hoạch hàng năm')).toEqual([]);
    expect(elsewhere('Hàng quy định')).toEqual([]);
  });
});
