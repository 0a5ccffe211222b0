import { readSchedule } from '../../src/cells/read-schedule.js';
import { scheduleTextOf } from '../../src/cells/schedule-columns.js';
import { rowOf, tableOf } from './table-of.js';

describe('the time of a row', () => {
  it('in one column is its cell, line breaks and all', () => expect(scheduleTextOf(tableOf('activities', 'name: Việc', 'schedule: Thời gian'), rowOf(['A', 'Quý I\nvà hằng quý']))).toBe('Quý I\nvà hằng quý'));

  it('in columns for its beginning and end is a range', () => {
    const table = tableOf('activities', 'name: Việc', 'schedule: Bắt đầu', 'schedule: Kết thúc');
    const text = scheduleTextOf(table, rowOf(['A', '01/3/2025', '30/6/2025']));
    expect(text).toBe('Từ 01/3/2025 đến 30/6/2025');
    expect(readSchedule(text, 2025).schedule.rules).toEqual([{ kind: 'date', on: '2025-06-30' }]);
    expect(scheduleTextOf(table, rowOf(['B', '', 'Quý II']))).toBe('Quý II');
    expect(scheduleTextOf(table, rowOf(['C', '', '']))).toBe('');
    expect(scheduleTextOf(table, rowOf(['D', '3/2025', '']))).toBe('Từ 3/2025');
    const kept = tableOf('activities', 'name: Việc', 'other: Ngày bắt đầu', 'schedule: Thời hạn hoàn thành');
    expect(scheduleTextOf(kept, rowOf(['A', 'Quý I', 'Quý III']))).toBe('Từ Quý I đến Quý III');
    expect(scheduleTextOf(tableOf('activities', 'name: Việc', 'other: Bắt đầu', 'schedule: Thời gian'), rowOf(['A', 'Quý I', 'Quý III']))).toBe('Quý III');
  });

  it('ticked off below quarters is those quarters', () => {
    const table = tableOf('activities', 'name: Việc', 'schedule: Quý I', 'schedule: Quý II', 'schedule: Quý III', 'schedule: Quý IV');
    expect(scheduleTextOf(table, rowOf(['A', '', 'x', '', '']))).toBe('Quý II');
    expect(scheduleTextOf(table, rowOf(['A', 'x', 'X', '', 'x']))).toBe('Quý I - Quý II;\nQuý IV');
    expect(scheduleTextOf(table, rowOf(['A', '', 'trước 15/6', '', '']))).toBe('trước 15/6');
  });

  it('ticked off below bare numbers takes its name from above', () => {
    const parent = { key: 'h0', parentKey: null, heading: 'Thời gian thực hiện (tháng)', meaning: 'heading' as const, confidence: 'high' as const };
    const months = tableOf('activities', 'name: Việc', 'schedule: 2', 'schedule: 3');
    const table = { ...months, columns: [parent, ...months.columns.map((column) => (column.meaning === 'schedule' ? { ...column, parentKey: 'h0' } : column))] };
    expect(scheduleTextOf(table, rowOf(['A', 'x', 'x']))).toBe('Tháng 2 - Tháng 3');
    const quarters = tableOf('activities', 'name: Việc', 'schedule: I', 'schedule: II');
    expect(scheduleTextOf(quarters, rowOf(['A', '', 'x']))).toBe('Quý II');
  });
});
