import type { DemoPerson, DemoRole } from '../content-types.js';

/** All names here are invented; nobody is meant. */
function person(username: string, fullName: string, post: string, unitKey: string, ...grants: [role: DemoRole, scopeKey: string][]): DemoPerson {
  const [authority] = username.split('.');
  return { username, fullName, post, unitKey, grants: grants.map(([role, scopeKey]) => ({ role, scopeKey })), email: `${username}@${authority}.example`, origin: 'madeUp' };
}

/** The clerk enters for every unit of the authority that has nobody of its own here. */
export const demoIndicatorPeople: readonly DemoPerson[] = [
  // Above Ba Tơ: only from there are its communes and what became of them in sight together.
  person('quangngai.lanhdao', 'Võ Thị Minh Trang', 'Phó Chủ tịch UBND tỉnh', 'quang-ngai', ['leader', 'quang-ngai']),
  person('kontum.dieuphoi', 'Trần Thị Hoài An', 'Chuyên viên kiểm soát TTHC', 'kt-van-phong', ['coordinator', 'kon-tum']),
  person('kontum.lanhdao', 'Phan Đình Vinh', 'Phó Chủ tịch UBND tỉnh', 'kon-tum', ['leader', 'kon-tum']),
  person('kontum.sotnmt', 'Lê Thị Bảo Ngọc', 'Chuyên viên Văn phòng Sở', 'kt-so-tai-nguyen', ['unitOfficer', 'kt-so-tai-nguyen']),
  person('kontum.solieu', 'Đỗ Anh Khoa', 'Cán bộ Trung tâm Phục vụ hành chính công', 'kt-van-phong', ['unitOfficer', 'kon-tum']),
  person('dakha.dieuphoi', 'Y Thị Kim Loan', 'Chuyên viên kiểm soát TTHC', 'dh-van-phong', ['coordinator', 'dak-ha']),
  person('dakha.lanhdao', 'Hà Văn Trường', 'Chủ tịch UBND huyện', 'dak-ha', ['leader', 'dak-ha']),
  person('dakha.hamon', 'A Thị Mỹ Duyên', 'Công chức Văn phòng - Thống kê', 'dh-ha-mon', ['unitOfficer', 'dh-ha-mon']),
  person('dakha.solieu', 'Nguyễn Đức Thịnh', 'Phụ trách Bộ phận Một cửa huyện', 'dh-van-phong', ['unitOfficer', 'dak-ha']),
  person('hagiang.dieuphoi', 'Hoàng Thị Minh Thu', 'Phó Trưởng phòng Tổ chức cán bộ', 'hg-to-chuc', ['coordinator', 'hg-so']),
  person('hagiang.lanhdao', 'Nông Văn Chiến', 'Phó Giám đốc Sở', 'hg-so', ['leader', 'hg-so']),
  person('hagiang.kiemlam', 'Vàng Thị Mỷ', 'Chuyên viên Chi cục Kiểm lâm', 'hg-kiem-lam', ['unitOfficer', 'hg-kiem-lam']),
  person('hagiang.solieu', 'Bàn Văn Phúc', 'Văn thư Văn phòng Sở', 'hg-van-phong', ['unitOfficer', 'hg-so']),
  person('lak.dieuphoi', "H'Nương Byă", 'Chuyên viên Phòng Văn hóa và Thông tin', 'lak-van-hoa', ['coordinator', 'lak']),
  person('lak.lanhdao', 'Y Thanh Kbuôr', 'Phó Chủ tịch UBND huyện', 'lak', ['leader', 'lak']),
  person('lak.lienson', 'Nguyễn Thị Tường Vân', 'Công chức Văn phòng - Thống kê', 'lak-lien-son', ['unitOfficer', 'lak-lien-son']),
  person('lak.solieu', 'Y Bhiăp Liêng', 'Phụ trách Bộ phận Một cửa huyện', 'lak-van-phong', ['unitOfficer', 'lak']),
];

/** The few that stand on the sign-in page beside Ba Tơ's. */
export const demoIndicatorShowcase: readonly string[] = [
  'kontum.dieuphoi', 'kontum.lanhdao', 'kontum.sotnmt', 'dakha.dieuphoi', 'dakha.lanhdao', 'dakha.hamon',
  'hagiang.dieuphoi', 'hagiang.lanhdao', 'hagiang.kiemlam', 'lak.dieuphoi', 'lak.lanhdao', 'lak.lienson', 'quangngai.lanhdao',
];

const AUTHORITY_CLERKS: readonly (readonly [prefix: string, username: string])[] = [
  ['kt-', 'kontum.solieu'], ['dak-ha', 'kontum.solieu'], ['dh-', 'dakha.solieu'], ['hg-', 'hagiang.solieu'], ['lak', 'lak.solieu'],
];

/** Who enters the figures of a unit outside Ba Tơ: its own officer, or the authority's clerk. */
export function demoIndicatorEnterer(unitKey: string): string {
  const own = demoIndicatorPeople.find(({ grants }) => grants.some(({ role, scopeKey }) => role === 'unitOfficer' && scopeKey === unitKey && !['kon-tum', 'dak-ha', 'hg-so', 'lak'].includes(scopeKey)));
  const clerk = AUTHORITY_CLERKS.find(([prefix]) => unitKey.startsWith(prefix));
  const username = own?.username ?? clerk?.[1];
  if (username === undefined) throw new RangeError(`Nobody enters figures for ${unitKey}`);
  return username;
}
