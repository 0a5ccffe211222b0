import { addDays } from '#domain';
import type { DemoUnit, DemoUnitLevel } from '../content-types.js';
import { lakCommunes } from './lak.js';

/** The law on local government that shaped these units came into force on this day. */
const VALID_FROM = '2016-01-01';
/** Districts ended and communes were merged on this day. */
const REORGANISED_ON = '2025-07-01';

/** Of a made-up commune of Đắk Hà. */
const RENAMED_ON = '2024-03-15';

type UnitRow = readonly [key: string, name: string, shortName: string, origin: DemoUnit['origin'], aliases?: readonly string[]];

function unitsOf(level: DemoUnitLevel, parentKey: string | null, rows: readonly UnitRow[], validFrom = VALID_FROM): DemoUnit[] {
  return rows.map(([key, name, shortName, origin, aliases = []]) => ({ key, name, shortName, code: null, level, parentKey, aliases, validFrom, validTo: null, origin }));
}

/** `document`: named by the authority's own annex; `madeUp`: a real name that the annex does not print, or an invented one. */
const konTum: DemoUnit[] = [
  ...unitsOf('province', null, [['kon-tum', 'UBND tỉnh Kon Tum', 'Tỉnh Kon Tum', 'document', ['Ủy ban nhân dân tỉnh Kon Tum']]]),
  ...unitsOf('office', 'kon-tum', [['kt-van-phong', 'Văn phòng UBND tỉnh Kon Tum', 'VP UBND tỉnh', 'document', ['Văn phòng UBND tỉnh']]]),
  ...unitsOf('department', 'kon-tum', [
    ['kt-so-lao-dong', 'Sở Lao động - Thương binh và Xã hội tỉnh Kon Tum', 'Sở LĐ-TB&XH', 'document', ['Sở Lao động - Thương binh và Xã hội']],
    ['kt-so-giao-duc', 'Sở Giáo dục và Đào tạo tỉnh Kon Tum', 'Sở GD&ĐT', 'document', ['Sở Giáo dục và Đào tạo']],
    ['kt-so-y-te', 'Sở Y tế tỉnh Kon Tum', 'Sở Y tế', 'document', ['Sở Y tế']],
    ['kt-so-tu-phap', 'Sở Tư pháp tỉnh Kon Tum', 'Sở Tư pháp', 'document', ['Sở Tư pháp']],
    ['kt-so-tai-nguyen', 'Sở Tài nguyên và Môi trường tỉnh Kon Tum', 'Sở TN&MT', 'document', ['Sở Tài nguyên và Môi trường']],
    ['kt-so-noi-vu', 'Sở Nội vụ tỉnh Kon Tum', 'Sở Nội vụ', 'madeUp', ['Sở Nội vụ']],
    ['kt-so-ke-hoach', 'Sở Kế hoạch và Đầu tư tỉnh Kon Tum', 'Sở KH&ĐT', 'madeUp', ['Sở Kế hoạch và Đầu tư']],
    ['kt-khu-kinh-te', 'Ban Quản lý khu kinh tế tỉnh Kon Tum', 'BQL KKT', 'document', ['Ban Quản lý khu kinh tế tỉnh']],
  ]),
  ...unitsOf('district', 'kon-tum', [
    ['kt-thanh-pho', 'UBND thành phố Kon Tum', 'TP Kon Tum', 'madeUp'],
    ['dak-ha', 'UBND huyện Đắk Hà', 'Huyện Đắk Hà', 'document', ['Ủy ban nhân dân huyện Đắk Hà']],
    ['kt-ngoc-hoi', 'UBND huyện Ngọc Hồi', 'Huyện Ngọc Hồi', 'madeUp'],
    ['kt-dak-to', 'UBND huyện Đắk Tô', 'Huyện Đắk Tô', 'madeUp'],
    ['kt-sa-thay', 'UBND huyện Sa Thầy', 'Huyện Sa Thầy', 'madeUp'],
  ]),
];

const dakHa: DemoUnit[] = [
  ...unitsOf('office', 'dak-ha', [['dh-van-phong', 'Văn phòng HĐND và UBND huyện Đắk Hà', 'VP HĐND&UBND', 'document', ['Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND-UBND huyện']]]),
  ...unitsOf('department', 'dak-ha', [
    ['dh-tu-phap', 'Phòng Tư pháp huyện Đắk Hà', 'Tư pháp', 'document', ['Phòng Tư pháp']],
    ['dh-noi-vu', 'Phòng Nội vụ huyện Đắk Hà', 'Nội vụ', 'madeUp'],
    ['dh-tai-chinh', 'Phòng Tài chính - Kế hoạch huyện Đắk Hà', 'Tài chính - KH', 'madeUp'],
    ['dh-tai-nguyen', 'Phòng Tài nguyên và Môi trường huyện Đắk Hà', 'TN&MT', 'madeUp'],
    ['dh-lao-dong', 'Phòng Lao động - Thương binh và Xã hội huyện Đắk Hà', 'LĐ-TB&XH', 'madeUp'],
    ['dh-van-hoa', 'Phòng Văn hóa và Thông tin huyện Đắk Hà', 'VH&TT', 'madeUp'],
    ['dh-giao-duc', 'Phòng Giáo dục và Đào tạo huyện Đắk Hà', 'GD&ĐT', 'madeUp'],
    ['dh-kinh-te', 'Phòng Kinh tế và Hạ tầng huyện Đắk Hà', 'KT&HT', 'madeUp'],
  ]),
  ...unitsOf('agencyBranch', 'dak-ha', [['dh-dat-dai', 'Chi nhánh Văn phòng đất đai huyện Đắk Hà', 'Đất đai', 'document', ['Chi nhánh Văn phòng đất đai huyện']]]),
  ...unitsOf('commune', 'dak-ha', [
    ['dh-tt', 'UBND thị trấn Đắk Hà', 'TT Đắk Hà', 'madeUp'],
    ['dh-ha-mon', 'UBND xã Hà Mòn', 'Xã Hà Mòn', 'madeUp'],
    ['dh-dak-la', 'UBND xã Đắk La', 'Xã Đắk La', 'madeUp'],
    ['dh-ngok-wang', 'UBND xã Ngọk Wang', 'Xã Ngọk Wang', 'madeUp'],
    ['dh-ngok-reo', 'UBND xã Ngọk Réo', 'Xã Ngọk Réo', 'madeUp'],
    ['dh-dak-mar', 'UBND xã Đắk Mar', 'Xã Đắk Mar', 'madeUp'],
    ['dh-dak-ui', 'UBND xã Đắk Ui', 'Xã Đắk Ui', 'madeUp'],
    ['dh-dak-hring', 'UBND xã Đắk Hring', 'Xã Đắk Hring', 'madeUp'],
    ['dh-dak-long', 'UBND xã Đắk Long', 'Xã Đắk Long', 'madeUp'],
    ['dh-dak-pxi', 'UBND xã Đắk Pxi', 'Xã Đắk Pxi', 'madeUp'],
  ]),
  // Made up: renamed on the first day of a quarter, so that both sides of it have figures (U4).
  ...unitsOf('commune', 'dak-ha', [['dh-dak-ngok', 'UBND xã Đắk Ngọk', 'Xã Đắk Ngọk', 'madeUp']]).map((unit) => ({ ...unit, validTo: addDays(RENAMED_ON, -1) })),
  ...unitsOf('commune', 'dak-ha', [['dh-dak-ngoc', 'UBND xã Đắk Ngọc', 'Xã Đắk Ngọc', 'madeUp']], RENAMED_ON),
];

const haGiang: DemoUnit[] = [
  ...unitsOf('province', null, [['ha-giang', 'UBND tỉnh Hà Giang', 'Tỉnh Hà Giang', 'document']]),
  ...unitsOf('department', 'ha-giang', [
    ['hg-so', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang', 'Sở NN&PTNT', 'document', ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT Hà Giang']],
  ]),
  ...unitsOf('office', 'hg-so', [
    ['hg-van-phong', 'Văn phòng Sở NN&PTNT Hà Giang', 'Văn phòng Sở', 'document', ['Văn phòng Sở']],
    ['hg-to-chuc', 'Phòng Tổ chức cán bộ Sở NN&PTNT Hà Giang', 'TCCB', 'document', ['Phòng Tổ chức cán bộ', 'Phòng Tổ chức cán bộ Sở']],
  ]),
  ...unitsOf('department', 'hg-so', [
    ['hg-kiem-lam', 'Chi cục Kiểm lâm tỉnh Hà Giang', 'CC Kiểm lâm', 'madeUp'],
    ['hg-chan-nuoi', 'Chi cục Chăn nuôi và Thú y tỉnh Hà Giang', 'CC CNTY', 'madeUp', ['Chi cục CNTY']],
    ['hg-trong-trot', 'Chi cục Trồng trọt và Bảo vệ thực vật tỉnh Hà Giang', 'CC TT&BVTV', 'madeUp', ['Chi cục Trồng trọt BVTV']],
    ['hg-thuy-loi', 'Chi cục Thủy lợi tỉnh Hà Giang', 'CC Thủy lợi', 'madeUp'],
    ['hg-phat-trien', 'Chi cục Phát triển nông thôn tỉnh Hà Giang', 'CC PTNT', 'madeUp'],
  ]),
  ...unitsOf('office', 'hg-kiem-lam', [['hg-hat-1', 'Hạt Kiểm lâm Vị Xuyên', 'Hạt KL Vị Xuyên', 'madeUp'], ['hg-hat-2', 'Hạt Kiểm lâm Bắc Quang', 'Hạt KL Bắc Quang', 'madeUp']]),
  ...unitsOf('office', 'hg-chan-nuoi', [['hg-tram-1', 'Trạm Chăn nuôi và Thú y Vị Xuyên', 'Trạm CNTY Vị Xuyên', 'madeUp'], ['hg-tram-2', 'Trạm Chăn nuôi và Thú y Bắc Quang', 'Trạm CNTY Bắc Quang', 'madeUp']]),
  ...unitsOf('office', 'hg-trong-trot', [['hg-tram-3', 'Trạm Trồng trọt và Bảo vệ thực vật Vị Xuyên', 'Trạm TT&BVTV Vị Xuyên', 'madeUp']]),
];

const lak: DemoUnit[] = [
  ...unitsOf('province', null, [['dak-lak', 'UBND tỉnh Đắk Lắk', 'Tỉnh Đắk Lắk', 'document']]),
  ...unitsOf('district', 'dak-lak', [['lak', 'UBND huyện Lắk', 'Huyện Lắk', 'document', ['Ủy ban nhân dân huyện Lắk']]]),
  ...unitsOf('office', 'lak', [['lak-van-phong', 'Văn phòng HĐND và UBND huyện Lắk', 'VP HĐND&UBND', 'document']]),
  ...unitsOf('department', 'lak', [['lak-van-hoa', 'Phòng Văn hóa và Thông tin huyện Lắk', 'VH&TT', 'document', ['Phòng Văn hóa và Thông tin']]]),
  ...unitsOf('commune', 'lak', lakCommunes.map(({ unitKey, name }): UnitRow => [unitKey, name, name.replace('UBND ', '').replace('thị trấn', 'TT').replace(/^x/, 'X'), 'document'])),
];

/** Parents before children. */
export const demoIndicatorUnits: readonly DemoUnit[] = [...konTum, ...dakHa, ...haGiang, ...lak];

interface Successor {
  readonly unit: DemoUnit;
  readonly predecessorKeys: readonly string[];
}

function successor(code: string, key: string, placeName: string, predecessorKeys: readonly string[]): Successor {
  const [unit] = unitsOf('commune', 'quang-ngai', [[key, `UBND xã ${placeName}`, `Xã ${placeName}`, 'document']], REORGANISED_ON);
  return { unit: { ...unit!, code }, predecessorKeys };
}

/**
 * What became of Ba Tơ's nineteen communes when districts ended: eight, below the province (U4). Names are used again by
 * other units; the two smaller names of Ba Vì are second-hand. The old units are not closed here: the demonstration plays in 2024.
 */
export const demoSuccessors: readonly Successor[] = [
  successor('21484', 'xa-ba-to', 'Ba Tơ', ['tt-ba-to', 'ba-cung', 'ba-bich']),
  successor('21490', 'xa-ba-vinh', 'Ba Vinh', ['ba-dien', 'ba-vinh']),
  successor('21496', 'xa-ba-dong', 'Ba Động', ['ba-lien', 'ba-thanh', 'ba-dong']),
  successor('21499', 'xa-ba-dinh', 'Ba Dinh', ['ba-giang', 'ba-dinh']),
  successor('21520', 'xa-dang-thuy-tram', 'Đặng Thùy Trâm', ['ba-trang', 'ba-kham']),
  successor('21523', 'xa-ba-to-moi', 'Ba Tô', ['ba-le', 'ba-nam', 'ba-to-xa']),
  successor('21529', 'xa-ba-vi', 'Ba Vì', ['ba-vi', 'ba-tieu', 'ba-ngac']),
  successor('21538', 'xa-ba-xa', 'Ba Xa', ['ba-xa']),
];
export const SUCCEEDED_ON = REORGANISED_ON;

/** Made up, within the year that the demonstration plays in: figures before and after a new name, and work that waits to be handed over. */
export const demoSuccessionsWithin = [
  { fromKey: 'dh-dak-ngok', toKey: 'dh-dak-ngoc', kind: 'rename', effectiveOn: RENAMED_ON, note: 'Giả định để trình diễn: xã đổi tên theo chính tả.' },
  { fromKey: 'phong-y-te', toKey: 'phong-lao-dong', kind: 'transfer', effectiveOn: '2024-07-01', note: 'Giả định để trình diễn: chuyển một phần nhiệm vụ giữa hai phòng.' },
] as const;
