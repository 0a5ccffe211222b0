import type { CalendarDate } from './calendar-date.js';
import type { CalendarException, CalendarExceptionKind } from './working-calendar.js';
import { addDays } from './calendar-date.js';

/** A line of the working calendar as seeded. `isSecondHand`: not read in the decision itself, to be checked by a person. */
export interface CalendarSeedDay extends CalendarException {
  name: string;
  source: string;
  isSecondHand: boolean;
}

interface SeedSpan {
  from: CalendarDate;
  to?: CalendarDate;
  kind?: CalendarExceptionKind;
  name: string;
  isSecondHand: boolean;
}

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const REUNIFICATION = 'Ngày Giải phóng miền Nam';
const LABOUR = 'Ngày Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';
const SWAP = 'Nghỉ hoán đổi';
const IN_LIEU = 'Nghỉ bù';
const MAKE_UP = 'Làm bù';
const SOURCE = 'Lịch nghỉ lễ, tết và hoán đổi ngày làm việc của cơ quan hành chính';

// Working days lost, weekends aside: RULES.md P6. Years up to 2025 are second-hand as a whole.
const SPANS: readonly SeedSpan[] = [
  { from: '2022-01-03', name: `${IN_LIEU} ${NEW_YEAR}`, isSecondHand: true },
  { from: '2022-01-31', to: '2022-02-04', name: TET, isSecondHand: true },
  { from: '2022-04-11', name: `${IN_LIEU} ${HUNG_KINGS}`, isSecondHand: true },
  { from: '2022-05-02', to: '2022-05-03', name: `${IN_LIEU} 30/4 và 01/5`, isSecondHand: true },
  { from: '2022-09-01', to: '2022-09-02', name: NATIONAL, isSecondHand: true },
  { from: '2023-01-02', name: `${IN_LIEU} ${NEW_YEAR}`, isSecondHand: true },
  { from: '2023-01-20', name: TET, isSecondHand: true },
  { from: '2023-01-23', to: '2023-01-26', name: TET, isSecondHand: true },
  { from: '2023-05-01', to: '2023-05-03', name: `${HUNG_KINGS}, 30/4 và 01/5`, isSecondHand: true },
  { from: '2023-09-01', name: NATIONAL, isSecondHand: true },
  { from: '2023-09-04', name: `${IN_LIEU} ${NATIONAL}`, isSecondHand: true },
  { from: '2024-01-01', name: NEW_YEAR, isSecondHand: true },
  { from: '2024-02-08', to: '2024-02-09', name: TET, isSecondHand: true },
  { from: '2024-02-12', to: '2024-02-14', name: TET, isSecondHand: true },
  { from: '2024-04-18', name: HUNG_KINGS, isSecondHand: true },
  { from: '2024-04-29', name: SWAP, isSecondHand: true },
  { from: '2024-04-30', name: REUNIFICATION, isSecondHand: true },
  { from: '2024-05-01', name: LABOUR, isSecondHand: true },
  { from: '2024-05-04', kind: 'makeUpDay', name: MAKE_UP, isSecondHand: true },
  { from: '2024-09-02', to: '2024-09-03', name: NATIONAL, isSecondHand: true },
  { from: '2025-01-01', name: NEW_YEAR, isSecondHand: true },
  { from: '2025-01-27', to: '2025-01-31', name: TET, isSecondHand: true },
  { from: '2025-04-07', name: HUNG_KINGS, isSecondHand: true },
  { from: '2025-04-26', kind: 'makeUpDay', name: MAKE_UP, isSecondHand: true },
  { from: '2025-04-30', name: REUNIFICATION, isSecondHand: true },
  { from: '2025-05-01', name: LABOUR, isSecondHand: true },
  { from: '2025-05-02', name: SWAP, isSecondHand: true },
  { from: '2025-09-01', to: '2025-09-02', name: NATIONAL, isSecondHand: true },
  { from: '2026-01-01', name: NEW_YEAR, isSecondHand: false },
  { from: '2026-01-02', name: SWAP, isSecondHand: true },
  { from: '2026-01-10', kind: 'makeUpDay', name: MAKE_UP, isSecondHand: true },
  { from: '2026-02-16', to: '2026-02-20', name: TET, isSecondHand: false },
  { from: '2026-04-27', name: `${IN_LIEU} ${HUNG_KINGS}`, isSecondHand: true },
  { from: '2026-04-30', name: REUNIFICATION, isSecondHand: false },
  { from: '2026-05-01', name: LABOUR, isSecondHand: false },
  { from: '2026-08-22', kind: 'makeUpDay', name: MAKE_UP, isSecondHand: false },
  { from: '2026-08-31', name: SWAP, isSecondHand: false },
  { from: '2026-09-01', to: '2026-09-02', name: NATIONAL, isSecondHand: false },
  { from: '2026-11-24', name: CULTURE, isSecondHand: true },
];

function expandSpan({ from, to = from, kind = 'holiday', name, isSecondHand }: SeedSpan): CalendarSeedDay[] {
  const days: CalendarSeedDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    days.push({ on, kind, name, source: `${SOURCE} năm ${from.slice(0, 4)}`, isSecondHand });
  }
  return days;
}

/** Seed of the working calendar table, one entry per day, in date order. The table is the authority afterwards (RULES.md P6). */
export const VIETNAM_CALENDAR_2022_2026: readonly CalendarSeedDay[] = SPANS.flatMap(expandSpan);
