import { stableHash } from '../stable-hash.js';
import { figureProfiles, type FigureProfile } from './figures-profiles.js';
import type { DemoAnnexKey } from './indicator-types.js';

/** What a unit enters for one indicator; `reason` where there is no figure, `doubtReason` for a figure that is asked about. */
export interface DemoMeasured {
  readonly state: 'VALUE' | 'NO_CASES' | 'NOT_AVAILABLE' | 'NOT_APPLICABLE';
  readonly numerator?: string;
  readonly denominator?: string;
  readonly reason?: string;
  readonly includesBelow?: boolean;
  readonly doubtReason?: string;
}

export interface AskedFigure {
  readonly annexKey: DemoAnnexKey;
  readonly unitKey: string;
  readonly level: string;
  readonly indicatorKey: string;
  readonly periodKey: string;
}

const value = (numerator: number, denominator: number, extra: Partial<DemoMeasured> = {}): DemoMeasured => ({
  state: 'VALUE', numerator: String(numerator), denominator: String(denominator), ...extra,
});

const NOT_EXPORTED: DemoMeasured = { state: 'NOT_AVAILABLE', reason: 'Hệ thống iGate chưa có báo cáo về hồ sơ đã số hóa nên chưa kết xuất được.' };
const NOT_YET_COUNTED: DemoMeasured = { state: 'NOT_AVAILABLE', reason: 'Phần mềm chứng thực chưa thống kê riêng bản sao điện tử.' };
const NO_LINKED_PROCEDURE: DemoMeasured = { state: 'NOT_APPLICABLE', reason: 'Lĩnh vực không có TTHC liên thông phải công bố trong năm.' };
const NO_CASES: DemoMeasured = { state: 'NO_CASES' };

/** By `annex indicator period`, `*` for any period: what every unit answers. */
const ofAll: Readonly<Record<string, DemoMeasured>> = {
  'lak-2022 so-hoa 2022-Q1': NOT_EXPORTED,
  'dak-ha-2024 chung-thuc-ban-sao 2024-Q1': NOT_YET_COUNTED,
  'dak-ha-2024 pakn-dung-han 2024-Q1': NO_CASES,
  'ha-giang-2024 cong-bo-lien-thong *': NO_LINKED_PROCEDURE,
  'ha-giang-2024 xin-loi *': NO_CASES,
  'kon-tum-2022 ho-so-chung-thuc-dien-tu 2022-Q1': NO_CASES,
};

/** By `period unit indicator`: single figures worth looking at. */
const single: Readonly<Record<string, DemoMeasured>> = {
  '2024-Q2 ba-cung thanh-toan-quoc-gia': value(612, 1240, { doubtReason: 'Tháng 5 thu gộp phí của đợt cấp đổi sổ hộ tịch cả xã; đã đối chiếu với kho bạc.' }),
  '2024-Q2 ba-ngac chung-thuc-ban-sao': value(3, 4),
  '2024-Q1 ba-kham khai-thac-so-hoa': { state: 'NOT_AVAILABLE', reason: 'Máy quét hỏng từ tháng 01, chưa có dữ liệu số hóa để dùng lại.' },
  '2024-Q2 phong-dan-toc ho-so-truc-tuyen': { state: 'NOT_APPLICABLE', reason: 'Phòng không có TTHC tiếp nhận hồ sơ.' },
  '2024-Q1 phong-dan-toc ho-so-truc-tuyen': { state: 'NOT_APPLICABLE', reason: 'Phòng không có TTHC tiếp nhận hồ sơ.' },
  '2024-Q2 dh-dak-pxi van-ban-dien-tu': value(281, 300),
  '2024-Q2 ba-lien hai-long': value(0, 40, { doubtReason: 'Phiếu kỳ này thu sau sự cố mất điện ba ngày; 40 phiếu đều không hài lòng.' }),
  '2022-Q4 dak-ha thanh-toan-quoc-gia': value(212, 640, { includesBelow: true }),
  '2022-Q4 kt-thanh-pho thanh-toan-quoc-gia': value(430, 1100),
  '2022-Q3 dh-dak-pxi ho-so-truc-tuyen': value(96, 88, { doubtReason: 'Có 8 hồ sơ nộp trực tuyến cuối kỳ trước, tiếp nhận trong kỳ này.' }),
};

/** Units that cannot answer yes to both halves of Kon Tum IV.5 until the year's end, or not at all. */
const withoutReceipts: Readonly<Record<string, string>> = { 'dh-dak-long': '2022-Q4', 'dh-ngok-reo': '9999', 'kt-sa-thay': '2022-Q3' };

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const quarterOf = (periodKey: string): number => QUARTERS.indexOf(periodKey.slice(5));

/** Huyện Đắk Hà's departments together are 1899 of 2000 in the first half of 2024: 94.95 % and so below 95 (RULES.md I6). */
const DEPARTMENTS_ON_TIME = { denominator: 125, numerator: 118, oneMore: 11, departments: ['dh-tu-phap', 'dh-noi-vu', 'dh-tai-chinh', 'dh-tai-nguyen', 'dh-lao-dong', 'dh-van-hoa', 'dh-giao-duc', 'dh-kinh-te'] } as const;

function departmentOnTime(unitKey: string, periodKey: string): DemoMeasured | null {
  const place = (DEPARTMENTS_ON_TIME.departments as readonly string[]).indexOf(unitKey);
  if (place < 0) return null;
  const nth = place + quarterOf(periodKey) * DEPARTMENTS_ON_TIME.departments.length;
  return value(DEPARTMENTS_ON_TIME.numerator + (nth < DEPARTMENTS_ON_TIME.oneMore ? 1 : 0), DEPARTMENTS_ON_TIME.denominator);
}

/** What the unit enters; the same on every machine. */
export function demoFigureFor(asked: AskedFigure): DemoMeasured {
  const { annexKey, unitKey, indicatorKey, periodKey } = asked;
  const given = single[`${periodKey} ${unitKey} ${indicatorKey}`] ?? ofAll[`${annexKey} ${indicatorKey} ${periodKey}`] ?? ofAll[`${annexKey} ${indicatorKey} *`];
  if (given !== undefined) return given;
  if (indicatorKey === 'tai-khoan-bien-lai') return value(periodKey >= (withoutReceipts[unitKey] ?? '') ? 1 : 0, 1);
  if (annexKey === 'dak-ha-2024' && indicatorKey === 'dung-han') return departmentOnTime(unitKey, periodKey) ?? computed(asked);
  return computed(asked);
}

function computed(asked: AskedFigure): DemoMeasured {
  const { annexKey, unitKey, indicatorKey, periodKey } = asked;
  const profile = figureProfiles[annexKey][indicatorKey];
  if (profile === undefined) return { state: 'NOT_AVAILABLE', reason: 'Chưa có nguồn số liệu cho chỉ tiêu này.' };
  const seed = `${annexKey} ${unitKey} ${indicatorKey}`;
  if (profile.withoutCases !== undefined && stableHash(`${seed} ${periodKey} cases`, 100) < profile.withoutCases) return NO_CASES;
  const denominator = denominatorOf(profile, asked, seed);
  const rate = Math.min(1000, Math.max(0, rateOf(profile, seed, quarterOf(periodKey), periodKey)));
  return value(Math.min(denominator, Math.floor((denominator * rate + 500) / 1000)), denominator, { doubtReason: DEFAULT_DOUBT });
}

/** Kept only where the application asks about the figure. */
const DEFAULT_DOUBT = 'Đã đối chiếu với Hệ thống thông tin giải quyết TTHC; số đúng.';

/** Provincial bodies handle more than a commune, a district as much as several. */
const WEIGHTS: Readonly<Record<string, number>> = { district: 5, province: 1, commune: 1, department: 1, office: 1, agencyBranch: 1 };

function denominatorOf({ size, isFixed = false }: FigureProfile, { level, unitKey, annexKey, periodKey }: AskedFigure, seed: string): number {
  if (unitKey === 'van-phong' || unitKey === 'kt-van-phong') return isFixed ? size : around(size, `${seed} ${periodKey}`, 5);
  const isProvincial = annexKey === 'kon-tum-2022' && unitKey.startsWith('kt-so-');
  const weight = isProvincial ? 2 : (WEIGHTS[level] ?? 1);
  const named = isSingleUnit(annexKey, seed);
  const own = named ? size : Math.max(1, Math.floor((size * weight * (70 + stableHash(`${seed} size`, 60))) / 100));
  return isFixed ? own : around(own, `${seed} ${periodKey}`, 10);
}

/** Indicators that one body alone answers keep their size. */
const SINGLE = ['dvc-an-sinh', 'dvc-giao-duc', 'dvc-y-te', 'noi-chung-thuc-dien-tu', 'thanh-toan-dat-dai'];
const isSingleUnit = (annexKey: DemoAnnexKey, seed: string): boolean => annexKey === 'kon-tum-2022' && SINGLE.some((key) => seed.endsWith(` ${key}`));

const around = (size: number, seed: string, percent: number): number => Math.max(1, Math.floor((size * (100 - percent + stableHash(`${seed} swing`, 2 * percent + 1))) / 100));

function rateOf({ rate, step = 0, spread = 0 }: FigureProfile, seed: string, quarter: number, periodKey: string): number {
  const apart = spread === 0 ? 0 : stableHash(`${seed} rate`, 2 * spread + 1) - spread;
  const noise = spread === 0 ? 0 : stableHash(`${seed} ${periodKey} noise`, spread + 1) - Math.floor(spread / 2);
  return rate + step * quarter + apart + Math.floor(noise / 2);
}
