import { addDays } from '#domain';
import { stableHash } from '../stable-hash.js';
import { demoSubmitterOf } from '../people.js';
import { demoIndicatorEnterer } from './people.js';
import type { DemoAnnexKey } from './indicator-types.js';

/** Made up: what happened to one unit's report of one period. Without an entry it is handed in on time and verified. */
export interface DemoReport {
  readonly outcome: 'untouched' | 'draft' | 'submitted' | 'returned' | 'verified';
  readonly submittedOn: string;
  readonly decidedOn: string;
  readonly note?: string;
  readonly returnNote?: string;
  readonly verified?: readonly DemoVerified[];
}

export interface DemoVerified {
  readonly indicatorKey: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
}

type Deviation = Partial<Omit<DemoReport, 'submittedOn' | 'decidedOn'>> & { readonly lateBy?: number };

const RETURNED: Deviation = { outcome: 'returned', returnNote: 'Chỉ tiêu 3 và 4 lệch với Hệ thống thông tin giải quyết TTHC; đề nghị rà lại mẫu số rồi nộp lại.' };

/** By `annex period unit`. */
const deviations: Readonly<Record<string, Deviation>> = {
  'ba-to-2024 2024-Q1 ba-trang': { lateBy: 4, note: 'Nộp chậm do mất mạng ba ngày.' },
  'ba-to-2024 2024-Q1 ba-xa': { outcome: 'untouched' },
  'ba-to-2024 2024-Q1 tt-ba-to': {
    verified: [{ indicatorKey: 'so-hoa', numerator: '171', denominator: '226', note: 'Trừ 12 hồ sơ chỉ quét kết quả mà chưa quét thành phần.' }],
  },
  'ba-to-2024 2024-Q2 ba-vinh': RETURNED,
  'ba-to-2024 2024-Q2 ba-le': { outcome: 'draft' },
  'ba-to-2024 2024-Q2 phong-tu-phap': { outcome: 'draft' },
  'ba-to-2024 2024-Q2 ba-nam': { outcome: 'untouched' },
  'ba-to-2024 2024-Q2 phong-giao-duc': { outcome: 'untouched' },
  'ba-to-2024 2024-Q2 ba-xa': { outcome: 'submitted', lateBy: 6, note: 'Quý I chưa nộp; số quý I đang tổng hợp, sẽ xin mở khóa.' },
  'ba-to-2024 2024-Q2 ba-trang': { outcome: 'submitted', lateBy: 9 },
  'ba-to-2024 2024-Q2 ba-kham': { outcome: 'submitted' },
  'ba-to-2024 2024-Q2 ba-dinh': { outcome: 'submitted' },
  'ba-to-2024 2024-Q2 phong-van-hoa': { outcome: 'submitted' },
  'dak-ha-2024 2024-Q1 dh-dak-long': { lateBy: 3 },
  'dak-ha-2024 2024-Q2 dh-dak-ui': { outcome: 'untouched' },
  'dak-ha-2024 2024-Q2 dh-ha-mon': { outcome: 'submitted' },
  'dak-ha-2024 2024-Q2 dh-ngok-reo': { outcome: 'returned', returnNote: 'Chưa có số của tháng 6; đề nghị bổ sung.' },
  'dak-ha-2024 2024-Q2 dh-dak-la': { outcome: 'submitted', lateBy: 5 },
  'ha-giang-2024 2024-Q2 hg-kiem-lam': { outcome: 'submitted' },
  'ha-giang-2024 2024-Q2 hg-thuy-loi': { outcome: 'submitted', lateBy: 2 },
  'ha-giang-2024 2024-Q2 hg-tram-2': { outcome: 'draft' },
  'lak-2022 2022-Q3 lak-nam-ka': { lateBy: 8, note: 'Gộp nộp sau đợt mưa lũ.' },
  'lak-2022 2022-Q4 lak-ea-rbin': { outcome: 'untouched' },
  'kon-tum-2022 2022-Q3 kt-sa-thay': { lateBy: 7 },
  'kon-tum-2022 2022-Q4 dh-dak-ngok': { outcome: 'untouched' },
};

interface ReportAsked {
  readonly annexKey: DemoAnnexKey;
  readonly periodKey: string;
  readonly unitKey: string;
  readonly dueOn: string;
  /** No hand-in before the plan was issued. */
  readonly issuedOn: string;
}

export function demoReportFor({ annexKey, periodKey, unitKey, dueOn, issuedOn }: ReportAsked): DemoReport {
  const key = `${annexKey} ${periodKey} ${unitKey}`;
  const { lateBy, ...rest } = deviations[key] ?? {};
  const early = stableHash(`${key} early`, 3);
  const onTime = addDays(dueOn, lateBy ?? -early);
  // A plan issued after a period's end is caught up on within three weeks, late.
  const submittedOn = onTime > issuedOn ? onTime : addDays(issuedOn, 7 + stableHash(`${key} catch-up`, 14));
  return { outcome: 'verified', submittedOn, decidedOn: addDays(submittedOn > dueOn ? submittedOn : dueOn, 5), ...rest };
}

export function demoEntererOf(annexKey: DemoAnnexKey, unitKey: string): string {
  return annexKey === 'ba-to-2024' || annexKey === 'ba-to-2023' ? demoSubmitterOf(unitKey) : demoIndicatorEnterer(unitKey);
}

/** Which periods are played, and when the office locks them. */
export interface DemoPeriod {
  readonly annexKey: DemoAnnexKey;
  readonly periodKey: string;
  readonly openedOn: string;
  readonly lockedOn: string | null;
}

const of = (annexKey: DemoAnnexKey, ...periods: [periodKey: string, openedOn: string, lockedOn: string | null][]): DemoPeriod[] =>
  periods.map(([periodKey, openedOn, lockedOn]) => ({ annexKey, periodKey, openedOn, lockedOn }));

export const demoPeriods: readonly DemoPeriod[] = [
  ...of('kon-tum-2022', ['2022-Q1', '2022-03-01', '2022-04-15'], ['2022-Q2', '2022-03-15', '2022-07-15'], ['2022-Q3', '2022-06-15', '2022-10-14'], ['2022-Q4', '2022-09-15', '2023-01-06']),
  ...of('lak-2022', ['2022-Q1', '2022-05-17', null], ['2022-Q2', '2022-05-17', null], ['2022-Q3', '2022-06-15', null], ['2022-Q4', '2022-09-15', '2023-01-13']),
  ...of('ba-to-2023', ['2023-Q1', '2023-02-20', '2023-04-14'], ['2023-Q2', '2023-06-01', '2023-07-14'], ['2023-Q3', '2023-09-01', '2023-10-13'], ['2023-Q4', '2023-12-01', '2024-01-12']),
  ...of('dak-ha-2024', ['2024-Q1', '2024-02-21', null], ['2024-Q2', '2024-03-15', null], ['2024-Q3', '2024-06-17', null]),
  ...of('ha-giang-2024', ['2024-Q1', '2024-02-20', '2024-04-12'], ['2024-Q2', '2024-03-15', null], ['2024-Q3', '2024-06-17', null]),
  ...of('ba-to-2024', ['2024-Q1', '2024-02-28', '2024-04-15'], ['2024-Q2', '2024-03-15', null], ['2024-Q3', '2024-06-17', null]),
];

/** Periods that have only begun: nobody has handed in. */
export const PERIODS_BEGUN: readonly string[] = ['2024-Q3'];

/** After the lock: one corrected and used up, one still standing on the demonstration's day (I12). */
export const demoUnlocks = [
  {
    annexKey: 'kon-tum-2022', periodKey: '2022-Q4', unitKey: 'kt-so-tai-nguyen', grantedOn: '2023-01-09', expiresAt: '2023-01-20T17:00:00+07:00',
    reason: 'Sở báo nhầm: đã tính cả hồ sơ trả tiền mặt tại quầy vào số thanh toán trực tuyến.', correctedOn: '2023-01-11',
    correction: { indicatorKey: 'thanh-toan-dat-dai', numerator: '986', denominator: '3872' },
  },
  {
    annexKey: 'ba-to-2024', periodKey: '2024-Q1', unitKey: 'ba-vinh', grantedOn: '2024-07-03', expiresAt: '2024-07-31T17:00:00+07:00',
    reason: 'Xã báo sót 14 hồ sơ trực tuyến của tháng 02; cho phép sửa và nộp lại.', correctedOn: null, correction: null,
  },
] as const;

/** The evaluation of 2022 that was locked, and the one made again after the correction (I11). */
export const demoRound = {
  annexKey: 'kon-tum-2022', title: 'Đánh giá chỉ tiêu năm 2022', periodKey: '2022', basis: 'yearToDate', asOf: '2023-01-06', createdOn: '2023-01-06', lockedOn: '2023-01-07',
  again: { on: '2023-01-12', reason: 'Sở Tài nguyên và Môi trường đính chính số thanh toán trực tuyến về đất đai của quý IV.', asOf: '2023-01-12' },
} as const;

/** Hà Giang: of its two conflicts one is settled, the other is left open (I10). */
export const demoHeadline = {
  annexKey: 'ha-giang-2024', sheetNumber: 2, printedNumber: '1', on: '2024-03-01', coordinator: 'hagiang.dieuphoi',
  note: 'Lấy mức cao hơn (80, Nghị quyết 02/NQ-CP) để đánh giá; mức 75 vẫn được theo dõi.',
} as const;
