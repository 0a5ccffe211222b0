import type { DemoColumn, DemoIndicatorBasis } from './indicator-types.js';
import { coordinates, group, leads, targetsOfYear, unit } from './indicator-writing.js';

export const dakHaColumns: readonly DemoColumn[] = [
  { key: 'number', heading: 'Số TT', meaning: 'number' },
  { key: 'name', heading: 'Tên nhiệm vụ', meaning: 'name' },
  { key: 'lead', heading: 'Đơn vị chủ trì', meaning: 'lead' },
  { key: 'coordinating', heading: 'Cơ quan, đơn vị phối hợp', meaning: 'coordinating' },
  { key: 'year', heading: 'Thực hiện trong năm 2024', meaning: 'heading' },
  { key: 'measureUnit', parentKey: 'year', heading: 'Đơn vị tính', meaning: 'measureUnit' },
  { key: 'target', parentKey: 'year', heading: 'Giao chỉ tiêu', meaning: 'target' },
  { key: 'basis', heading: 'Căn cứ thực hiện', meaning: 'basis' },
];

export const DAK_HA_SPAN = 6;

export const target = targetsOfYear(2024);

export const office = 'Văn phòng HĐND và UBND huyện';
export const departments = 'Các cơ quan chuyên môn thuộc UBND huyện';
export const communes = 'UBND cấp xã';
export const both = `${departments}; ${communes}`;

export const departmentsLead = leads(group('dh-co-quan'), departments);
export const landOfficeLeads = leads(unit('dh-dat-dai'), 'Chi nhánh Văn phòng đất đai huyện');
export const communesLead = leads(group('dh-xa'), communes);
export const officeCoordinates = coordinates(unit('dh-van-phong'), office);

const RESOLUTIONS = { '01': 'nq-01', '02': 'nq-02' } as const;

interface Place {
  readonly resolution: keyof typeof RESOLUTIONS;
  readonly part: string;
  readonly ordinal: number;
  /** Whether the cell writes dates short, as it does once. */
  readonly isShort?: boolean;
}

/** The basis cell of a row of sections I and III, and the two documents it names; the second with the place in its list. */
export function cascadedFrom({ resolution, part, ordinal, isShort = false }: Place): { readonly text: string; readonly bases: readonly DemoIndicatorBasis[] } {
  const first = `Nghị quyết số ${resolution}/NQ-CP ${isShort ? 'ngày 05/01/2024' : 'ngày 05 tháng 01 năm 2024'} của Chính phủ`;
  const second = `Công văn số 221/VPCP-KSTT ${isShort ? 'ngày 10/01/2024' : 'ngày 10 tháng 01 năm 2024'} của Văn phòng Chính phủ`;
  const place = `Phụ lục II, ${part}, số thứ tự thứ ${ordinal}`;
  return {
    text: `Thực hiện theo ${first} và theo ${second} (${place}).`,
    bases: [
      { documentKey: RESOLUTIONS[resolution], wording: first },
      { documentKey: 'cv-221', annex: 'Phụ lục II', part, ordinal, wording: `${second} (${place})` },
    ],
  };
}

export const SCHEME_LINE = 'Ô căn cứ dẫn hai văn bản; chỉ văn bản sau có chỉ rõ vị trí trong phụ lục.';
