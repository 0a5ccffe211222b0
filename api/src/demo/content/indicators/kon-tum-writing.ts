import type { DemoColumn, DemoIndicatorParty } from './indicator-types.js';
import { coordinates, group, leads, targetsOfYear, unit, upstreamOf } from './indicator-writing.js';

/** Two levels of headings: one over the measure unit and the target. */
export const konTumColumns: readonly DemoColumn[] = [
  { key: 'number', heading: 'Số TT', meaning: 'number' },
  { key: 'name', heading: 'Tên nhiệm vụ', meaning: 'name' },
  { key: 'lead', heading: 'Đơn vị chủ trì', meaning: 'lead' },
  { key: 'coordinating', heading: 'Cơ quan, đơn vị phối hợp', meaning: 'coordinating' },
  { key: 'year', heading: 'Thực hiện trong năm 2022', meaning: 'heading' },
  { key: 'measureUnit', parentKey: 'year', heading: 'Đơn vị tính', meaning: 'measureUnit' },
  { key: 'target', parentKey: 'year', heading: 'Giao chỉ tiêu', meaning: 'target' },
  { key: 'basis', heading: 'Căn cứ giao chỉ tiêu', meaning: 'basis' },
];

/** Columns after the printed number. */
export const KON_TUM_SPAN = 6;

export const target = targetsOfYear(2022);
export const upstream = upstreamOf(2022);

export const office = 'Văn phòng UBND tỉnh';
export const departments = 'Các Sở, ban ngành; Ban Quản lý khu kinh tế tỉnh';
export const everybody = `${departments}; UBND cấp huyện, UBND cấp xã`;
export const related = 'Các cơ quan, đơn vị, địa phương liên quan';

export const officeLeads = leads(unit('kt-van-phong'), office);
export const officeCoordinates = coordinates(unit('kt-van-phong'), office);
export const departmentsLead: readonly DemoIndicatorParty[] = [
  leads(group('kt-so'), 'Các Sở, ban ngành'),
  leads(unit('kt-khu-kinh-te'), 'Ban Quản lý khu kinh tế tỉnh'),
];
export const departmentsCoordinate: readonly DemoIndicatorParty[] = [
  coordinates(group('kt-so'), 'Các Sở, ban ngành'),
  coordinates(unit('kt-khu-kinh-te'), 'Ban Quản lý khu kinh tế tỉnh'),
];
export const everybodyLeads: readonly DemoIndicatorParty[] = [
  ...departmentsLead,
  leads(group('kt-huyen'), 'UBND cấp huyện'),
  leads(group('kt-xa'), 'UBND cấp xã'),
];
export const relatedCoordinate = coordinates(group('kt-lien-quan'), related);

export const pageCut = (columns: string): string => `Dòng bị ngắt trang ở ${columns}; đã ghép lại.`;
export const unstated = 'Ô chỉ tiêu chỉ ghi con số, không ghi so sánh; áp dụng "từ … trở lên".';

/** Where the basis column cites the Government's resolution of the year. */
export const RESOLUTION_01 = 'Nghị quyết số 01/NQ-CP ngày 08/01/2022';
