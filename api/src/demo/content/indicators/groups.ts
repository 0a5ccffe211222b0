import type { DemoGroup, DemoGroupRule } from '../content-types.js';

const rule = (key: string, ownerKey: string, name: string, of: DemoGroupRule, aliases: readonly string[] = []): DemoGroup => ({
  key, name, ownerKey, kind: 'rule', rule: of, aliases, origin: 'document',
});

const PROVINCIAL = ['kt-so-lao-dong', 'kt-so-giao-duc', 'kt-so-y-te', 'kt-so-tu-phap', 'kt-so-tai-nguyen', 'kt-so-noi-vu', 'kt-so-ke-hoach', 'kt-khu-kinh-te'];

/** Closed groups are rules; "liên quan" is open and never expanded by itself (U3). */
export const demoIndicatorGroups: readonly DemoGroup[] = [
  rule('kt-so', 'kon-tum', 'Các Sở, ban ngành tỉnh Kon Tum', { underKey: 'kon-tum', levels: ['department'], reach: 'children', exceptKeys: ['kt-khu-kinh-te'] }, ['Các Sở, ban ngành']),
  rule('kt-co-quan-tinh', 'kon-tum', 'Cơ quan chuyên môn cấp tỉnh Kon Tum', { underKey: 'kon-tum', levels: ['department'], reach: 'children' }, ['cơ quan chuyên môn cấp tỉnh']),
  rule('kt-huyen', 'kon-tum', 'UBND cấp huyện tỉnh Kon Tum', { underKey: 'kon-tum', levels: ['district'], reach: 'children' }, ['UBND cấp huyện', 'UBND các huyện, thành phố']),
  rule('kt-xa', 'kon-tum', 'UBND cấp xã tỉnh Kon Tum', { underKey: 'kon-tum', levels: ['commune'], reach: 'descendants' }, ['UBND cấp xã']),
  rule('kt-phong-chuyen-mon', 'kon-tum', 'Các cơ quan chuyên môn cấp huyện tỉnh Kon Tum', { underKey: 'kon-tum', levels: ['department'], reach: 'descendants', exceptKeys: PROVINCIAL }, ['Các cơ quan chuyên môn cấp huyện']),
  { key: 'kt-phong-tu-phap', name: 'Phòng Tư pháp cấp huyện tỉnh Kon Tum', ownerKey: 'kon-tum', kind: 'list', memberKeys: ['dh-tu-phap'], aliases: ['Phòng Tư pháp cấp huyện'], origin: 'document' },
  { key: 'kt-lien-quan', name: 'Các cơ quan, đơn vị, địa phương liên quan của tỉnh Kon Tum', ownerKey: 'kon-tum', kind: 'open', aliases: ['Các cơ quan, đơn vị, địa phương liên quan', 'các đơn vị liên quan'], origin: 'document' },
  rule('dh-co-quan', 'dak-ha', 'Các cơ quan chuyên môn thuộc UBND huyện Đắk Hà', { underKey: 'dak-ha', levels: ['department'], reach: 'children' }, ['Các cơ quan chuyên môn thuộc UBND huyện']),
  rule('dh-xa', 'dak-ha', 'UBND cấp xã huyện Đắk Hà', { underKey: 'dak-ha', levels: ['commune'], reach: 'children' }, ['UBND cấp xã']),
  rule('hg-don-vi', 'hg-so', 'Các cơ quan, đơn vị thuộc Sở NN&PTNT Hà Giang', { underKey: 'hg-so', levels: ['department'], reach: 'children' }, ['Các cơ quan, đơn vị']),
  rule('hg-truc-thuoc', 'hg-so', 'Các cơ quan, đơn vị trực thuộc Sở NN&PTNT Hà Giang', { underKey: 'hg-so', levels: ['department', 'office'], reach: 'children' }, ['Các cơ quan, đơn vị trực thuộc']),
  {
    key: 'hg-hat-tram', name: 'Hạt Kiểm lâm, các Trạm CNTY, Trạm Trồng trọt BVTV', ownerKey: 'hg-so', kind: 'list',
    memberKeys: ['hg-hat-1', 'hg-hat-2', 'hg-tram-1', 'hg-tram-2', 'hg-tram-3'], aliases: ['các đơn vị trực thuộc các Chi cục'], origin: 'document',
  },
];

/** Groups of Ba Tơ that its annex names, by the keys of the plan's content. */
export const annexGroupsOfBaTo: readonly string[] = ['cac-co-quan', 'cac-xa', 'phong-ban-don-vi'];
