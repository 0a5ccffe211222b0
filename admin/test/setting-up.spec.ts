import { readTabbedText } from '../src/resources/indicators/annex/editor/readClipboardTable';
import { draftOfTable } from '../src/resources/indicators/annex/editor/placeTable';
import { firstDay } from '../src/resources/org-units/firstDay';

describe('a table pasted as text', () => {
  const EMPTY = { kind: 'matrix', title: '', caption: '', note: '', columns: [], rows: [] } as const;

  /** Each heading with the one above it. */
  function headingsOf(...lines: string[]): string[] {
    const { columns } = draftOfTable({ ...EMPTY, columns: [], rows: [] } as unknown as Parameters<typeof draftOfTable>[0], readTabbedText(lines.join('\n'))!, lines.length);
    const byKey = new Map(columns.map((column) => [column.key, column.heading]));
    return columns.map(({ heading, parentKey }) => (parentKey === null ? heading : `${byKey.get(parentKey)} > ${heading}`));
  }

  test('keeps a heading merged over several columns in one, with theirs below it', () => {
    expect(headingsOf('TT\tĐơn vị\tTỷ lệ\t\tGhi chú', '\t\tToàn trình\tMột phần\t')).toEqual(['TT', 'Đơn vị', 'Tỷ lệ', 'Ghi chú', 'Tỷ lệ > Toàn trình', 'Tỷ lệ > Một phần']);
  });

  test('leaves a column without a heading by itself where nothing stands below', () => {
    expect(headingsOf('TT\t\tGhi chú')).toEqual(['TT', '', 'Ghi chú']);
    expect(headingsOf('TT\t\tTỷ lệ', '\t\tMột phần')).toEqual(['TT', '', 'Tỷ lệ', 'Tỷ lệ > Một phần']);
  });
});

describe('the first day proposed for a new unit (RULES.md I11)', () => {
  test.each([
    ['that of its authority, in the year the authority was set up', '2026-01-01', '2026-11-21', '2026-01-01'],
    ['today, under an authority of years ago', '2025-12-31', '2026-11-21', '2026-11-21'],
    ['today, under one that is yet to begin', '2026-12-01', '2026-11-21', '2026-11-21'],
    ['today, without one', undefined, '2026-11-21', '2026-11-21'],
  ])('is %s', (_when, began, today, day) => expect(firstDay(began, today)).toBe(day));
});
