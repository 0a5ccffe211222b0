import { diffDays } from '#domain';
import type { DemoEvidence, DemoFileKind, DemoTask } from './work-types.js';
import { stableHash, stablePick } from './stable-hash.js';
import { demoUnitByKey } from './units.js';
import { signingDay } from './work-dates.js';
import { CONTRIBUTION_WORDS, ROW_WORDS, ROWS_ASKING_OPINIONS, type RowWords } from './work-texts.js';

const PERIOD_NAMES: Readonly<Record<string, string>> = {
  '2024-02': 'tháng 02 năm 2024',
  '2024-Q1': 'quý I năm 2024',
  '2024-Q2': 'quý II năm 2024',
  '2024-H1': 'sáu tháng đầu năm 2024',
};

/** How offices sign their own letters; communes sign with UBND. */
const LETTER_CODES: Readonly<Record<string, string>> = {
  'van-phong': 'VP',
  'phong-noi-vu': 'NV',
  'phong-tu-phap': 'TP',
  'phong-tai-chinh': 'TCKH',
  'phong-tai-nguyen': 'TNMT',
  'phong-lao-dong': 'LĐTBXH',
  'phong-van-hoa': 'VHTT',
  'phong-giao-duc': 'GDĐT',
  'phong-y-te': 'YT',
  'thanh-tra': 'TTr',
  'phong-nong-nghiep': 'NNPTNT',
  'phong-kinh-te': 'KTHT',
  'phong-dan-toc': 'DT',
  'trung-tam-truyen-thong': 'TTTT',
  'bo-phan-mot-cua': 'VP',
  'cong-an': 'CAH',
  'chi-cuc-thue': 'CCT',
  'kho-bac': 'KBBT',
  'bao-hiem-xa-hoi': 'BHXH',
  'dang-ky-dat-dai': 'CNBT',
};

/** Rows that a photograph can prove: notices on a wall, a desk, a meeting. */
const PICTURE_ROWS = new Set([7, 11, 16, 23, 34, 35, 36]);

export function taskWords({ activityNumber, role }: DemoTask): RowWords {
  if (role === 'coordinating' && !ROWS_ASKING_OPINIONS.has(activityNumber)) return CONTRIBUTION_WORDS;
  const found = ROW_WORDS[activityNumber];
  if (!found) throw new RangeError(`No words for row ${activityNumber}`);
  return found;
}

export function filledIn(text: string, task: DemoTask): string {
  const unit = demoUnitByKey.get(task.unitKey);
  return text
    .replaceAll('{unit}', unit?.name ?? task.unitKey)
    .replaceAll('{period}', PERIOD_NAMES[task.periodKey] ?? 'năm 2024')
    .replaceAll('{row}', String(task.activityNumber));
}

function fileKindOf(task: DemoTask, symbol: RowWords['symbol'], seed: string): DemoFileKind {
  const percent = stableHash(`kind ${seed}`, 100);
  if (task.role !== 'coordinating' && PICTURE_ROWS.has(task.activityNumber) && percent < 30) return 'jpg';
  if (symbol !== 'BC') return percent < 80 ? 'pdf' : 'docx';
  return percent < 62 ? 'pdf' : percent < 80 ? 'docx' : 'xlsx';
}

function numberSymbolOf(task: DemoTask, symbol: RowWords['symbol'], issuedOn: string, seed: string): string {
  // Registers run through the year: about one number per day.
  const number = Math.max(1, diffDays('2024-01-01', issuedOn) + stableHash(`number ${seed}`, 9));
  const code = LETTER_CODES[task.unitKey] ?? 'UBND';
  return symbol === 'CV' ? `${number}/${code}` : `${number}/${symbol}-${code}`;
}

/** "Ba Vinh, ngày 05 tháng 3 năm 2024": months below 3 are written with two digits (Nghị định 30/2020/NĐ-CP). */
function placeAndDate(place: string, on: string): string {
  const [year = '', month = '', day = ''] = on.split('-');
  return `${place}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

export function demoEvidenceOf(task: DemoTask, submittedOn: string, seed: string): DemoEvidence {
  const unit = demoUnitByKey.get(task.unitKey);
  if (!unit) throw new RangeError(`No unit ${task.unitKey}`);
  const { symbol, abstract: pattern, result } = taskWords(task);
  const fileKind = fileKindOf(task, symbol, seed);
  const issuedOn = signingDay(submittedOn, seed);
  const abstract = filledIn(pattern, task);
  const numberSymbol = numberSymbolOf(task, symbol, issuedOn, seed);
  const received = 20 + stableHash(`received ${seed}`, 180);
  const place = unit.level === 'commune' ? unit.shortName.replace(/^(Xã|TT) /, '') : 'Ba Tơ';
  return {
    fileKind,
    fileName: `${abstract} - ${unit.shortName}.${fileKind}`.replaceAll('/', '-'),
    numberSymbol,
    issuedOn,
    issuer: unit.name,
    abstract,
    file: {
      title: abstract,
      unit: unit.name,
      number: numberSymbol,
      dateText: placeAndDate(place, issuedOn),
      lines: [
        filledIn(result, task),
        `Số hồ sơ tiếp nhận trong kỳ: ${received}; trực tuyến: ${Math.round((received * (45 + stableHash(seed, 40))) / 100)}.`,
        stablePick(['Đơn vị tiếp tục duy trì trong kỳ tới.', 'Kiến nghị tập huấn thêm cho cán bộ một cửa.', 'Không có kiến nghị.'], seed),
        'Tài liệu giả định, chỉ dùng để trình diễn.',
      ],
    },
  };
}
