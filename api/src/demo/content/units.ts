import type { DemoUnit, DemoUnitLevel } from './content-types.js';

/** The law on local government that shaped these units came into force on this day. */
const VALID_FROM = '2016-01-01';

type UnitRow = [key: string, name: string, shortName: string, origin: DemoUnit['origin'], aliases?: readonly string[]];

function unitsOf(level: DemoUnitLevel, parentKey: string | null, rows: readonly UnitRow[]): DemoUnit[] {
  return rows.map(([key, name, shortName, origin, aliases = []]) => ({
    key,
    name,
    shortName,
    code: null,
    level,
    parentKey,
    aliases,
    validFrom: VALID_FROM,
    validTo: null,
    origin,
  }));
}

/** The province stands above the tenant: it is named as an external party and hands nothing in (RULES.md U5). */
const superiorUnits = [
  ...unitsOf('province', null, [
    ['quang-ngai', 'UBND tỉnh Quảng Ngãi', 'Tỉnh Quảng Ngãi', 'document', ['Ủy ban nhân dân tỉnh Quảng Ngãi', 'UBND tỉnh']],
  ]),
  ...unitsOf('district', 'quang-ngai', [
    ['ba-to', 'UBND huyện Ba Tơ', 'Huyện Ba Tơ', 'document', ['Ủy ban nhân dân huyện Ba Tơ', 'UBND huyện']],
  ]),
];

const districtOffices = [
  ...unitsOf('office', 'ba-to', [
    [
      'van-phong',
      'Văn phòng HĐND và UBND huyện',
      'Văn phòng',
      'document',
      ['VP HĐND&UBND huyện', 'Văn phòng HĐND&UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    ],
  ]),
  ...unitsOf('department', 'ba-to', [
    ['phong-noi-vu', 'Phòng Nội vụ', 'Nội vụ', 'madeUp', ['Phòng NV']],
    ['phong-tu-phap', 'Phòng Tư pháp', 'Tư pháp', 'document', ['Phòng Tư pháp huyện', 'Phòng TP']],
    ['phong-tai-chinh', 'Phòng Tài chính - Kế hoạch', 'Tài chính - KH', 'document', ['Phòng TC-KH', 'Phòng TCKH']],
    ['phong-tai-nguyen', 'Phòng Tài nguyên và Môi trường', 'TN&MT', 'document', ['Phòng TN&MT', 'Phòng TNMT']],
    ['phong-lao-dong', 'Phòng Lao động - Thương binh và Xã hội', 'LĐ-TB&XH', 'madeUp', ['Phòng LĐ-TB&XH', 'Phòng LĐTBXH']],
    ['phong-van-hoa', 'Phòng Văn hóa và Thông tin', 'VH&TT', 'document', ['Phòng VH&TT', 'Phòng VHTT', 'Phòng Văn hoá và Thông tin']],
    ['phong-giao-duc', 'Phòng Giáo dục và Đào tạo', 'GD&ĐT', 'madeUp', ['Phòng GD&ĐT']],
    ['phong-y-te', 'Phòng Y tế', 'Y tế', 'madeUp'],
    ['thanh-tra', 'Thanh tra huyện', 'Thanh tra', 'madeUp'],
    ['phong-nong-nghiep', 'Phòng Nông nghiệp và Phát triển nông thôn', 'NN&PTNT', 'madeUp', ['Phòng NN&PTNT', 'Phòng NNPTNT']],
    ['phong-kinh-te', 'Phòng Kinh tế và Hạ tầng', 'KT&HT', 'madeUp', ['Phòng KT&HT', 'Phòng KTHT']],
    ['phong-dan-toc', 'Phòng Dân tộc', 'Dân tộc', 'madeUp'],
  ]),
  ...unitsOf('office', 'ba-to', [
    [
      'trung-tam-truyen-thong',
      'Trung tâm Truyền thông – Văn hóa – Thể thao huyện',
      'TT TT-VH-TT',
      'document',
      ['Trung tâm Truyền thông - Văn hóa - Thể thao huyện', 'Trung tâm TT-VH-TT huyện'],
    ],
  ]),
  ...unitsOf('office', 'van-phong', [
    [
      'bo-phan-mot-cua',
      'Bộ phận Tiếp nhận và Trả kết quả huyện',
      'Một cửa huyện',
      'document',
      ['Bộ phận Một cửa huyện', 'Bộ phận TN&TKQ huyện'],
    ],
  ]),
];

const verticalAgencies = unitsOf('agencyBranch', 'ba-to', [
  ['cong-an', 'Công an huyện', 'Công an', 'document', ['Công an huyện Ba Tơ']],
  ['chi-cuc-thue', 'Chi Cục Thuế khu vực Đức Phổ - Ba Tơ', 'Thuế', 'document', ['Chi cục Thuế khu vực Đức Phổ – Ba Tơ']],
  ['kho-bac', 'Kho bạc Nhà nước huyện Ba Tơ', 'Kho bạc', 'document', ['KBNN Ba Tơ', 'Kho bạc Nhà nước Ba Tơ']],
  ['bao-hiem-xa-hoi', 'Bảo hiểm xã hội huyện', 'BHXH', 'document', ['BHXH huyện', 'Bảo hiểm xã hội huyện Ba Tơ']],
  [
    'dang-ky-dat-dai',
    'Chi nhánh Văn phòng Đăng ký đất đai huyện Ba Tơ',
    'Đăng ký đất đai',
    'document',
    ['Văn phòng ĐKQSD tỉnh, chi nhánh huyện Ba Tơ', 'Chi nhánh VPĐKĐĐ'],
  ],
]);

function communeRow(key: string, kind: 'xã' | 'thị trấn', placeName: string): UnitRow {
  return [key, `UBND ${kind} ${placeName}`, kind === 'xã' ? `Xã ${placeName}` : `TT ${placeName}`, 'madeUp', [`${kind} ${placeName}`]];
}

/**
 * The nineteen communes are real names of 2024, but the document only says "UBND các xã, thị trấn": none of them is
 * printed there, hence `madeUp` in the sense of DemoOrigin.
 */
const communes = unitsOf('commune', 'ba-to', [
  communeRow('tt-ba-to', 'thị trấn', 'Ba Tơ'),
  communeRow('ba-cung', 'xã', 'Ba Cung'),
  communeRow('ba-bich', 'xã', 'Ba Bích'),
  communeRow('ba-dien', 'xã', 'Ba Điền'),
  communeRow('ba-vinh', 'xã', 'Ba Vinh'),
  communeRow('ba-lien', 'xã', 'Ba Liên'),
  communeRow('ba-thanh', 'xã', 'Ba Thành'),
  communeRow('ba-dong', 'xã', 'Ba Động'),
  communeRow('ba-giang', 'xã', 'Ba Giang'),
  communeRow('ba-dinh', 'xã', 'Ba Dinh'),
  communeRow('ba-trang', 'xã', 'Ba Trang'),
  communeRow('ba-kham', 'xã', 'Ba Khâm'),
  communeRow('ba-le', 'xã', 'Ba Lế'),
  communeRow('ba-nam', 'xã', 'Ba Nam'),
  communeRow('ba-to-xa', 'xã', 'Ba Tô'),
  communeRow('ba-vi', 'xã', 'Ba Vì'),
  communeRow('ba-tieu', 'xã', 'Ba Tiêu'),
  communeRow('ba-ngac', 'xã', 'Ba Ngạc'),
  communeRow('ba-xa', 'xã', 'Ba Xa'),
]);

/** Parents come before their children, so the loader can create them in this order. */
export const demoUnits: readonly DemoUnit[] = [...superiorUnits, ...districtOffices, ...verticalAgencies, ...communes];

export const demoCommuneKeys: readonly string[] = communes.map((unit) => unit.key);

export const demoUnitByKey: ReadonlyMap<string, DemoUnit> = new Map(demoUnits.map((unit) => [unit.key, unit]));
