import type { DemoPerson, DemoRole } from './content-types.js';

/** All names here are invented; nobody is meant. Addresses use a domain that can never receive mail (RFC 2606). */
function person(
  username: string,
  fullName: string,
  post: string,
  unitKey: string,
  ...grants: [role: DemoRole, scopeKey: string][]
): DemoPerson {
  return {
    username,
    fullName,
    post,
    unitKey,
    grants: grants.map(([role, scopeKey]) => ({ role, scopeKey })),
    email: `${username}@bato.example`,
    origin: 'madeUp',
  };
}

const districtPeople: DemoPerson[] = [
  person('quantri', 'Lê Quốc Khánh', 'Chuyên viên công nghệ thông tin', 'van-phong', ['administrator', 'ba-to']),
  person('dieuphoi', 'Nguyễn Thị Thu Hà', 'Chuyên viên kiểm soát TTHC', 'van-phong', ['coordinator', 'ba-to'], ['unitOfficer', 'van-phong']),
  person('dieuphoi2', 'Trần Minh Đức', 'Phó Chánh Văn phòng', 'van-phong', ['coordinator', 'ba-to']),
  person('vanphong.lanhdao', 'Đặng Hữu Phước', 'Chánh Văn phòng', 'van-phong', ['unitHead', 'van-phong']),
  person('lanhdao', 'Huỳnh Văn Thành', 'Phó Chủ tịch UBND huyện', 'ba-to', ['leader', 'ba-to']),
  person('kiemtoan', 'Bùi Thị Ngọc Lan', 'Thanh tra viên', 'thanh-tra', ['auditor', 'ba-to']),
  person('motcua', 'Võ Thị Kim Chi', 'Phụ trách Bộ phận Một cửa huyện', 'bo-phan-mot-cua', ['unitHead', 'bo-phan-mot-cua']),
];

/** One person answers for each smaller office and agency; where only a head is named, the head hands in. */
type OfficeRow = [username: string, fullName: string, post: string, unitKey: string];

const officeRows: OfficeRow[] = [
  ['phongnoivu', 'Phan Thị Mỹ Duyên', 'Phó Trưởng phòng', 'phong-noi-vu'],
  ['phongtuphap', 'Nguyễn Hoàng Long', 'Trưởng phòng', 'phong-tu-phap'],
  ['phongtaichinh', 'Lương Thị Bích Vân', 'Phó Trưởng phòng', 'phong-tai-chinh'],
  ['phongtainguyen', 'Trương Công Hậu', 'Phó Trưởng phòng', 'phong-tai-nguyen'],
  ['phonglaodong', 'Hồ Thị Như Quỳnh', 'Phó Trưởng phòng', 'phong-lao-dong'],
  ['phongvanhoa', 'Đinh Quang Vũ', 'Trưởng phòng', 'phong-van-hoa'],
  ['phonggiaoduc', 'Phạm Thị Hồng Nhung', 'Phó Trưởng phòng', 'phong-giao-duc'],
  ['phongyte', 'Lê Thanh Tùng', 'Trưởng phòng', 'phong-y-te'],
  ['thanhtra', 'Ngô Đình Khải', 'Phó Chánh Thanh tra', 'thanh-tra'],
  ['phongnongnghiep', 'Võ Văn Hiếu', 'Phó Trưởng phòng', 'phong-nong-nghiep'],
  ['phongkinhte', 'Nguyễn Tấn Lộc', 'Phó Trưởng phòng', 'phong-kinh-te'],
  ['phongdantoc', 'Phạm Thị Rin', 'Phó Trưởng phòng', 'phong-dan-toc'],
  ['truyenthong', 'Đoàn Thị Cẩm Tú', 'Phó Giám đốc Trung tâm', 'trung-tam-truyen-thong'],
  ['congan', 'Lê Văn Quyết', 'Đội phó Đội Quản lý hành chính', 'cong-an'],
  ['chicucthue', 'Nguyễn Thị Ái Liên', 'Phó Chi cục trưởng', 'chi-cuc-thue'],
  ['khobac', 'Trần Thị Xuân Mai', 'Kế toán trưởng', 'kho-bac'],
  ['baohiem', 'Phùng Gia Bảo', 'Phó Giám đốc', 'bao-hiem-xa-hoi'],
  ['datdai', 'Cao Thị Phương Thảo', 'Phó Giám đốc Chi nhánh', 'dang-ky-dat-dai'],
];

const officePeople = officeRows.map(([username, fullName, post, unitKey]) =>
  person(username, fullName, post, unitKey, ['unitHead', unitKey], ['unitOfficer', unitKey]),
);

type CommuneRow = [userPrefix: string, unitKey: string, headName: string, officerName: string];

const communeRows: CommuneRow[] = [
  ['ttbato', 'tt-ba-to', 'Nguyễn Văn Sơn', 'Trần Thị Diễm My'],
  ['bacung', 'ba-cung', 'Phạm Văn Đề', 'Lê Thị Thanh Tâm'],
  ['babich', 'ba-bich', 'Phạm Văn Ngọt', 'Phạm Thị Bé'],
  ['badien', 'ba-dien', 'Phạm Văn Trôi', 'Nguyễn Thị Kim Yến'],
  ['bavinh', 'ba-vinh', 'Phạm Văn Hrinh', 'Phạm Thị Thu Sương'],
  ['balien', 'ba-lien', 'Phạm Văn Nía', 'Võ Thị Mỹ Lệ'],
  ['bathanh', 'ba-thanh', 'Phạm Văn Rốt', 'Đỗ Văn Nhân'],
  ['badong', 'ba-dong', 'Lê Ngọc Hải', 'Bùi Thị Tường Vi'],
  ['bagiang', 'ba-giang', 'Phạm Văn Bưa', 'Phạm Thị Y Linh'],
  ['badinh', 'ba-dinh', 'Phạm Văn Khuê', 'Nguyễn Thị Hoài Thương'],
  ['batrang', 'ba-trang', 'Phạm Văn Lối', 'Phạm Thị Sa'],
  ['bakham', 'ba-kham', 'Phạm Văn Xu', 'Phạm Văn Tiên'],
  ['bale', 'ba-le', 'Phạm Văn Diêu', 'Phạm Thị Nga'],
  ['banam', 'ba-nam', 'Phạm Văn Vễ', 'Phạm Văn Lâm'],
  ['batoxa', 'ba-to-xa', 'Phạm Văn Quyền', 'Phạm Thị Trinh'],
  ['bavi', 'ba-vi', 'Đinh Văn Tuấn', 'Huỳnh Thị Trúc Ly'],
  ['batieu', 'ba-tieu', 'Phạm Văn Đua', 'Phạm Thị Hương'],
  ['bangac', 'ba-ngac', 'Phạm Văn Thoa', 'Phạm Thị Mai Hoa'],
  ['baxa', 'ba-xa', 'Phạm Văn Riết', 'Phạm Thị Ươm'],
];

const communePeople = communeRows.flatMap(([prefix, unitKey, headName, officerName]) => [
  person(`${prefix}.lanhdao`, headName, unitKey === 'tt-ba-to' ? 'Chủ tịch UBND thị trấn' : 'Chủ tịch UBND xã', unitKey, ['unitHead', unitKey]),
  person(`${prefix}.canbo`, officerName, 'Công chức Văn phòng - Thống kê', unitKey, ['unitOfficer', unitKey]),
]);

const staff: DemoPerson[] = [
  person('bavinh.nhanvien', 'Phạm Văn Thiên', 'Công chức Tư pháp - Hộ tịch', 'ba-vinh', ['staff', 'ba-vinh']),
];

export const demoPeople: readonly DemoPerson[] = [...districtPeople, ...officePeople, ...communePeople, ...staff];

/** The few a newcomer is shown first; the sign-in page need not list all of them. */
export const demoShowcaseUsernames: readonly string[] = [
  'dieuphoi', 'bavinh.canbo', 'bavinh.lanhdao', 'bavinh.nhanvien', 'phongtuphap', 'lanhdao', 'kiemtoan', 'quantri',
];

/** Who hands in for a unit. */
export function demoSubmitterOf(unitKey: string): string {
  const officer = demoPeople.find((one) => one.grants.some(({ role, scopeKey }) => role === 'unitOfficer' && scopeKey === unitKey));
  const head = demoPeople.find((one) => one.grants.some(({ role, scopeKey }) => role === 'unitHead' && scopeKey === unitKey));
  const found = officer ?? head;
  if (!found) throw new RangeError(`Nobody hands in for ${unitKey}`);
  return found.username;
}

/** The two coordinators share the review. */
export const demoReviewers: readonly string[] = ['dieuphoi', 'dieuphoi2'];
