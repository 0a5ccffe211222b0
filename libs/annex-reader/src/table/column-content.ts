import { fold } from '#domain';
import type { ReadColumn } from '../model/reading.js';
import { readNumber } from './row-number.js';
import { ownText, type BodyRow } from './slot.js';

/** What share of a column's cells reads like each meaning, from 0 to 1, and how long they are. */
export interface ColumnContent {
  readonly filled: number;
  readonly rows: number;
  readonly averageLength: number;
  readonly shares: Readonly<Record<ContentKind, number>>;
}

export type ContentKind = 'number' | 'measureUnit' | 'value' | 'organisation' | 'schedule' | 'result' | 'basis' | 'mark' | 'role' | 'code';

const MOST_ROWS = 200;
const MEASURE = /^(ty le( phan tram)?|phan tram|ty le|so luong|ho so|van ban|dich vu( cong)?|tthc|thu tuc|diem|lan|xa|phuong|cuoc|bai|tin|tin bai|nguoi|lop|don vi|ngay|gio|trieu dong|ty dong|dong|co khong|muc do|muc|luot|hoi nghi|co quan|doanh nghiep|ho|thon|buoi|cai|he thong|tai khoan|hang|bac|trieu|phut|ngay lam viec|dvc|dvctt)$/;
const VALUE = /^(toi thieu|toi da|tren|duoi|dat|tu|it nhat|khong qua|khong duoi|phan dau|tang|giam|khoang|lon hon|nho hon|trung binh|con|hon|bang|max|min)?( (dat|la|tu|tren|them|it nhat|toi thieu|xuong))?( ?\d)/;
const ORGANISATION = /^(cac |nhung |tat ca |toan bo |chu tri |phoi hop |thu truong |pho chu tich |chu tich |pho giam doc |giam doc |pho truong |lanh dao |truong |chanh )?(cac )?(van phong|phong|so|ubnd|uy ban|ban|trung tam|cong an|chi cuc|cuc|kho bac|bo phan|co quan|don vi|hat|tram|vp|truong|toa an|vien|thanh tra|bao hiem|doan|hoi|mat tran|mttq|uy ban mttq|chi nhanh|doi|to|bo chi huy|bch|bo|dai|benh vien|ngan hang|hdnd|huyen uy|dang uy|dien luc|vnpt|viettel|buu dien|xa|phuong|thi tran|cong chuc|can bo|thanh vien|to chuc|dia phuong|ca nhan|vien thong|thon|nganh|quan su|ld tb xh|lien doan|doanh nghiep|hoi dong|huyen|thanh pho|thi xa|bhxh|vksnd|chuyen vien|dong chi|d c|thuong truc|trang thong tin|tong cong ty|cong ty|vh xh|bqll?)\b/;
const SCHEDULE = /\b(quy [ivx\d]|thang \d|thang (mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|nam 20\d\d|thuong xuyen|hang (nam|quy|thang|tuan|ngay)|hang ngay|dinh ky|truoc ngay|\d{1,2} \d{1,2} 20\d\d|\d{1,2} 20\d\d|ca nam|dot xuat|theo (ke hoach|lo trinh|quy dinh|tien do|yeu cau|huong dan|chi dao)|ngay \d|lien tuc|trong nam|dau nam|cuoi nam|6 thang|06 thang|09 thang|9 thang|20\d\d 20\d\d|sau khi|khi co|ngay sau)\b|^20\d\d$/;
const RESULT = /^(cac |ban hanh |du thao |noi dung )?(bao cao|ke hoach|quyet dinh|van ban|to trinh|cong van|hoi nghi|danh sach|danh muc|tai lieu|phuong an|thong bao|quy che|bien ban|de an|he thong|nghi quyet|chi thi|quy trinh|tin bai|tin|lop tap huan|huong dan|phieu|so lieu|ket qua|co so du lieu|chuong trinh|100|chuyen muc|ket luan|bo|mau)\b/;
const BASIS = /\b(nghi quyet|quyet dinh|cong van|nghi dinh|ke hoach|thong tu|chi thi|luat|thong bao)( so)?\b.*\d|^(can cu|theo|thuc hien theo|muc \d|diem|khoan|dieu)\b/;

/** A procedure's code ("1.001438", "2.000528.000.00.00.H61"), a form's or document's ("BM-02", "15/QĐ-STP"), a telephone: no value. */
const CODE = /^(?:\d\.\d{6}(?:\.[\dA-Z]{2,4}){0,5}|(?=[^\s]{0,30}\p{L})(?=[^\s]{0,30}\d)[\p{L}\d]{1,10}(?:[.\-/_][\p{L}\d]{1,8}){1,6}|\(?0\d{1,4}\)?[.\s-]?\d{3}[.\s-]?\d{3,4})$/u;
const MOST_CODES = 12;

/** Nothing but codes, several of them parted by lines, commas or semicolons. */
function isCodes(text: string): boolean {
  const parts = text.split(/[\n,;]/u).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length > 0 && parts.length <= MOST_CODES && parts.every((part) => CODE.test(part));
}

const KINDS: readonly ContentKind[] = ['number', 'measureUnit', 'value', 'organisation', 'schedule', 'result', 'basis', 'mark', 'role', 'code'];

function reads(text: string, kind: ContentKind): boolean {
  const folded = fold(text.slice(0, 300));
  switch (kind) {
    case 'number': return readNumber(text) !== null && text.length <= 8;
    case 'measureUnit': return text.trim() === '%' || (text.length <= 24 && MEASURE.test(folded.replace(/^(so|ty le|phan tram) (?=ho so|van ban|tthc)/, '')));
    case 'value': return text.length <= 60 && /\d/.test(text) && !isCodes(text) && !/\d\/\d|\btháng\b|\bquý\b/iu.test(text) && (VALUE.test(folded) || /^[≥≤<>=\s]{0,3}\d[\d.,]{0,12}\s*%?/.test(text));
    case 'organisation': return ORGANISATION.test(folded);
    case 'schedule': return text.length <= 220 && SCHEDULE.test(folded);
    case 'result': return RESULT.test(folded);
    case 'basis': return text.length > 18 && BASIS.test(folded);
    case 'role': return /\b(chu tri|phoi hop|theo doi|don doc|tham muu)\b/.test(folded);
    case 'code': return isCodes(text);
    case 'mark': return /^[xX✓✔√+vV]$/u.test(text.trim());
  }
}

/** How the own cells of a column look, in the rows that are more than a title. */
export function columnContent(rows: readonly BodyRow[], column: number): ColumnContent {
  const sample = rows.filter(({ slots }) => slots.filter((slot) => ownText(slot) !== '').length >= 2).slice(0, MOST_ROWS);
  const texts = sample.map(({ slots }) => ownText(slots[column])).filter((text) => text !== '');
  const share = (kind: ContentKind): number => (texts.length === 0 ? 0 : texts.filter((text) => reads(text, kind)).length / texts.length);
  return {
    filled: texts.length,
    rows: sample.length,
    averageLength: texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    shares: Object.fromEntries(KINDS.map((kind) => [kind, share(kind)])) as Record<ContentKind, number>,
  };
}

/** How well a column's cells bear out a meaning, from 0 to 1. */
export function bears(content: ColumnContent, meaning: ReadColumn): number {
  const { shares, averageLength } = content;
  const isLong = Math.min(1, averageLength / 60);
  switch (meaning) {
    case 'number': return shares.number;
    case 'name': return isLong * (1 - shares.schedule * 0.5) * (1 - shares.value) * (1 - shares.organisation * 0.5);
    case 'results': return Math.max(shares.result, isLong * 0.3) * (1 - shares.organisation) * (1 - shares.value);
    case 'parties': case 'lead': case 'coordinating': case 'evaluating': case 'monitoring': return shares.organisation;
    case 'unit': return shares.organisation * (averageLength < 60 ? 1 : 0.5);
    case 'schedule': return Math.max(shares.schedule * (1 - shares.basis * 0.5), shares.mark);
    case 'measureUnit': return shares.measureUnit;
    case 'target': return shares.value;
    case 'baseline': return shares.value * 0.5;
    case 'context': return shares.value * 0.4;
    case 'basis': return shares.basis;
    default: return 0.05;
  }
}

/** Whether a text by itself is a complete moment or period. */
export const readsAsSchedule = (text: string): boolean => reads(text, 'schedule');
export const readsAsOrganisation = (text: string): boolean => reads(text, 'organisation');
