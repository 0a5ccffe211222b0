import type { UnitLevel } from '#domain';
import type { KnownGroup, KnownUnit, UnitDirectory } from '../../src/model/directory.js';
import type { PartyWords } from '../../src/model/reading.js';

export function unit(id: string, name: string, level: UnitLevel, parentId: string | null, extra: Partial<KnownUnit> = {}): KnownUnit {
  return { id, name, level, parentId, code: null, shortName: null, aliases: [], ...extra };
}

export function group(id: string, name: string, aliases: readonly string[] = [], isOpen = false): KnownGroup {
  return { id, name, aliases, isOpen };
}

export const words = (name: string, nature: PartyWords['nature'] = 'unit'): PartyWords => ({ role: 'lead', name, wording: name, duty: null, nature, roleFrom: 'words', confidence: 'high' });

/** Two districts with offices of the same names, communes of the same name in both. */
export const twoDistricts: UnitDirectory = {
  ownerUnitId: 'ba-to',
  units: [
    unit('tinh', 'UBND tỉnh Quảng Ngãi', 'province', null, { shortName: 'Tỉnh Quảng Ngãi' }),
    unit('so-nv', 'Sở Nội vụ', 'department', 'tinh'),
    unit('so-nn', 'Sở Nông nghiệp và Phát triển nông thôn', 'department', 'tinh'),
    unit('vp-tinh', 'Văn phòng UBND tỉnh', 'office', 'tinh'),
    unit('ba-to', 'UBND huyện Ba Tơ', 'district', 'tinh', { shortName: 'Huyện Ba Tơ' }),
    unit('vp', 'Văn phòng HĐND và UBND huyện', 'office', 'ba-to'),
    unit('tp', 'Phòng Tư pháp', 'department', 'ba-to'),
    unit('vh', 'Phòng Văn hóa và Thông tin', 'department', 'ba-to'),
    unit('tc', 'Phòng Tài chính - Kế hoạch', 'department', 'ba-to'),
    unit('ld', 'Phòng Lao động - Thương binh và Xã hội', 'department', 'ba-to'),
    unit('ca', 'Công an huyện', 'agencyBranch', 'ba-to'),
    unit('kb', 'Kho bạc Nhà nước huyện Ba Tơ', 'agencyBranch', 'ba-to'),
    unit('mc', 'Bộ phận Tiếp nhận và Trả kết quả huyện', 'office', 'vp'),
    unit('tt', 'UBND thị trấn Ba Tơ', 'commune', 'ba-to'),
    unit('vinh', 'UBND xã Ba Vinh', 'commune', 'ba-to'),
    unit('toxa', 'UBND xã Ba Tô', 'commune', 'ba-to'),
    unit('duc', 'UBND huyện Mộ Đức', 'district', 'tinh'),
    unit('duc-tp', 'Phòng Tư pháp', 'department', 'duc'),
    unit('duc-yt', 'Phòng Y tế', 'department', 'duc'),
    unit('duc-vinh', 'UBND xã Đức Vinh', 'commune', 'duc'),
  ],
  groups: [
    group('xa', 'UBND các xã, thị trấn', ['UBND các xã']),
    group('cq', 'Các cơ quan, đơn vị'),
    group('cqlq', 'Các cơ quan, đơn vị, địa phương có liên quan', [], true),
  ],
};
