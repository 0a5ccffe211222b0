import type { DemoGroup, DemoOpenMembers } from './content-types.js';
import { demoCommuneKeys } from './units.js';

const common = { ownerKey: 'ba-to', origin: 'document' } as const;

/**
 * Closed groups. "Các cơ quan, đơn vị" leaves two kinds of bodies out, because the decision itself does: its last article
 * names the office's chief apart from "Thủ trưởng các cơ quan, đơn vị", and its list of recipients adds the vertical
 * agencies after "Như Điều 4", which would be needless if that article covered them. Where the annex wants the office
 * or an agency, it names it (rows 18 and 38). The one-stop desk is below the office, so `children` does not reach it.
 */
const closedGroups: DemoGroup[] = [
  {
    ...common,
    key: 'cac-xa',
    name: 'UBND các xã, thị trấn',
    kind: 'rule',
    rule: { underKey: 'ba-to', levels: ['commune'], reach: 'children' },
    aliases: ['các xã, thị trấn', 'UBND các xã', 'UBND cấp xã', 'Chủ tịch UBND các xã, thị trấn'],
  },
  {
    ...common,
    key: 'cac-co-quan',
    name: 'Các cơ quan, đơn vị',
    kind: 'rule',
    rule: { underKey: 'ba-to', levels: ['department', 'office'], reach: 'children', exceptKeys: ['van-phong'] },
    aliases: ['cơ quan, đơn vị', 'Thủ trưởng các cơ quan, đơn vị'],
  },
  {
    ...common,
    key: 'co-quan-chuyen-mon',
    name: 'Các cơ quan chuyên môn thuộc UBND huyện',
    kind: 'rule',
    rule: { underKey: 'ba-to', levels: ['department'], reach: 'children' },
    aliases: ['các phòng chuyên môn thuộc UBND huyện'],
    origin: 'madeUp',
  },
  {
    ...common,
    key: 'phong-ban-don-vi',
    name: 'Các phòng, ban, đơn vị',
    kind: 'rule',
    rule: { underKey: 'ba-to', levels: ['department', 'office'], reach: 'children' },
    aliases: ['Các phòng, ban và tương đương thuộc UBND cấp huyện'],
  },
];

function openGroup(key: string, name: string, ...aliases: string[]): DemoGroup {
  return { ...common, key, name, kind: 'open', aliases };
}

const openGroups: DemoGroup[] = [
  openGroup('co-quan-lien-quan', 'Các cơ quan, đơn vị liên quan', 'Các cơ quan, đơn vị có liên quan', 'Các đơn vị có liên quan'),
  openGroup('dia-phuong-lien-quan', 'Các cơ quan, đơn vị, địa phương có liên quan', 'Các cơ quan, đơn vị, địa phương liên quan'),
  openGroup('co-quan-duoc-giao', 'Các cơ quan, đơn vị được giao', 'Các cơ quan, đơn vị được giao chủ trì'),
  openGroup('dia-phuong-duoc-giao', 'Các cơ quan, đơn vị, địa phương được giao', 'Các cơ quan, đơn vị; UBND các xã, thị trấn được giao'),
  openGroup('co-quan-ban-nganh', 'Các cơ quan, ban ngành', 'Các cơ quan, ban ngành, đơn vị'),
  openGroup('ban-nganh-soan-thao', 'Các cơ quan, ban ngành được giao chủ trì soạn thảo'),
  openGroup('co-tham-quyen', 'Cơ quan, đơn vị có thẩm quyền tiếp nhận, giải quyết TTHC'),
];

export const demoGroups: readonly DemoGroup[] = [...closedGroups, ...openGroups];

export const demoGroupByKey: ReadonlyMap<string, DemoGroup> = new Map(demoGroups.map((group) => [group.key, group]));

const withProcedures = ['phong-noi-vu', 'phong-tu-phap', 'phong-tai-chinh', 'phong-tai-nguyen', 'phong-lao-dong', 'phong-kinh-te'] as const;
const moreDepartments = ['phong-van-hoa', 'phong-giao-duc', 'phong-y-te', 'phong-nong-nghiep', 'phong-dan-toc'] as const;
const pilotCommunes = ['tt-ba-to', 'ba-vinh', 'ba-dong', 'ba-vi'] as const;

function picked(activityNumber: number, groupKey: string, ...memberKeys: string[]): DemoOpenMembers {
  return { activityNumber, groupKey, memberKeys };
}

/** Made up: which members the demonstration's coordinator picked, activity by activity. */
export const demoOpenMembers: readonly DemoOpenMembers[] = [
  picked(1, 'co-quan-lien-quan', 'phong-tu-phap', 'phong-noi-vu', 'phong-van-hoa', 'phong-tai-chinh'),
  picked(3, 'ban-nganh-soan-thao', 'phong-tu-phap', 'phong-tai-chinh', 'phong-tai-nguyen'),
  picked(3, 'co-quan-lien-quan', 'phong-noi-vu'),
  picked(6, 'co-quan-ban-nganh', ...withProcedures, ...moreDepartments),
  picked(8, 'co-quan-duoc-giao', 'phong-tu-phap', 'phong-lao-dong', 'phong-tai-nguyen', 'phong-kinh-te'),
  picked(9, 'dia-phuong-lien-quan', 'phong-tu-phap', 'phong-lao-dong', 'phong-tai-nguyen', 'phong-kinh-te', 'tt-ba-to', 'ba-vinh'),
  picked(10, 'dia-phuong-lien-quan', 'phong-noi-vu', 'phong-tu-phap', ...pilotCommunes),
  picked(11, 'co-tham-quyen', 'bo-phan-mot-cua', ...withProcedures, ...demoCommuneKeys),
  picked(13, 'dia-phuong-lien-quan', 'thanh-tra', 'phong-tai-nguyen', 'phong-lao-dong', 'tt-ba-to', 'ba-vinh', 'ba-xa'),
  picked(14, 'co-quan-lien-quan', ...withProcedures),
  picked(15, 'dia-phuong-duoc-giao', 'phong-tu-phap', 'phong-tai-chinh', 'phong-lao-dong', ...pilotCommunes),
  picked(22, 'co-quan-ban-nganh', ...withProcedures, ...moreDepartments, 'bao-hiem-xa-hoi'),
  picked(30, 'co-quan-duoc-giao', ...withProcedures, 'phong-giao-duc'),
  picked(34, 'co-quan-lien-quan', ...withProcedures),
  picked(35, 'dia-phuong-lien-quan', 'phong-van-hoa', 'phong-tu-phap', 'cong-an', ...demoCommuneKeys),
  picked(40, 'dia-phuong-duoc-giao', 'phong-noi-vu', 'phong-van-hoa', ...pilotCommunes),
  picked(41, 'dia-phuong-duoc-giao', 'phong-noi-vu', 'phong-tu-phap', 'cong-an', ...pilotCommunes),
  picked(42, 'dia-phuong-duoc-giao', 'phong-noi-vu', 'phong-tai-chinh', 'thanh-tra', ...pilotCommunes),
];
