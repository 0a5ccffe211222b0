import { listField } from '../../src/lists/list-columns.js';
import { readRoles } from '../../src/lists/role-words.js';
import { readPeopleList } from '../../src/lists/read-people-list.js';
import { readSource } from '../../src/source/read-source.js';
import { codesOf, DIRECTORY, readPeople } from './list-pages.js';

const HEAD = ['TT', 'Họ và tên', 'Tên đăng nhập', 'Chức vụ', 'Đơn vị', 'Vai trò', 'Phạm vi', 'Thư điện tử', 'Điện thoại'];
const PEOPLE = [{ id: 'h', username: 'hoa.bavinh', fullName: 'Phạm Thị Hoà', unitId: 'v' }];

describe('lists of people', () => {
  it('reads who, where and in what roles', async () => {
    const { rows } = await readPeople([HEAD, ['1', 'Bà  Lê Thị Sáu', 'SAU.LE', 'Chuyên viên', 'UBND xã Ba Vinh', 'Lãnh đạo đơn vị; Cán bộ đầu mối', '', 'sau@example.vn', '905123456']]);
    expect(rows).toMatchObject([{
      fullName: 'Lê Thị Sáu', username: 'sau.le', post: 'Chuyên viên', unit: { unitId: 'v' }, roles: ['unitHead', 'unitOfficer'], scope: { unitId: 'v' }, email: 'sau@example.vn', phone: '0905123456',
      existing: null, repeats: null,
    }]);
    expect(codesOf(rows[0]!)).toEqual(['phoneZero']);
  });

  it.each([['Họ tên cán bộ', 'fullName'], ['Tài khoản', 'username'], ['Đơn vị công tác', 'unit'], ['Chức danh', 'post'], ['Quyền', 'roles'], ['Phạm vi quản lý', 'scope'], ['SĐT', 'phone'], ['Email công vụ', 'email'], ['Ngày sinh', 'ignored'], ['Sở thích', null]])(
    'the heading "%s" means %s', (heading, field) => {
      expect(listField('people', heading)).toBe(field);
    });

  it('proposes user names that nobody has: from the name and the unit, numbered where taken, never one that the list writes elsewhere', async () => {
    const { rows } = await readPeople([
      HEAD,
      ['1', 'Nguyễn Đình Ứng', '', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['2', 'Nguyễn Đình Ưng', '', '', 'Văn phòng huyện', 'Nhân viên', '', '', ''],
      ['3', 'Ai Đó', 'nguyendinhung.bavinh', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['4', 'Trần Văn Bảy', '', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
    ], [], ['tranvanbay.bavinh']);
    expect(rows.map(({ username }) => username)).toEqual(['nguyendinhung.bavinh2', 'nguyendinhung.vphdndubnd', 'nguyendinhung.bavinh', 'tranvanbay.bavinh2']);
    expect(rows.every(({ username }) => /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/.test(username))).toBe(true);
  });

  it('tells who is there already, and names that somebody out of sight has', async () => {
    const { rows } = await readPeople([
      HEAD,
      ['1', 'Phạm Thị Hoà', 'hoa.bavinh', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['2', 'phạm thị hòa', '', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['3', 'Phạm Thị Hoà', '', '', 'Văn phòng huyện', 'Nhân viên', '', '', ''],
      ['4', 'Ai Khác', 'an.si', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['5', 'Ai Nữa', 'ai nữa', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['6', 'Một', 'mot.mot', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['7', 'MỘT', 'mot.mot', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
    ], PEOPLE, ['hoa.bavinh', 'an.si']);
    expect(rows.map(({ existing }) => existing?.id ?? null)).toEqual(['h', 'h', null, null, null, null, null]);
    expect(rows.map((row) => codesOf(row)[0])).toEqual(['alreadyThere', 'sameName', 'usernameProposed', 'usernameTaken', 'usernameInvalid', undefined, 'repeated']);
    expect(rows[6]!.repeats).toBe(rows[5]!.key);
  });

  it('a user name that somebody of another name has, or that the list gives to another above, is asked about and names both: the row is not left out', async () => {
    const { rows } = await readPeople([
      HEAD,
      ['1', 'Lê Quốc Khánh', 'hoa.bavinh', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['2', 'Bà PHẠM THỊ HÒA', 'hoa.bavinh', '', 'Văn phòng huyện', 'Nhân viên', '', '', ''],
      ['3', 'Một', 'mot.mot', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
      ['4', 'Hai', 'MOT.MOT', '', 'UBND xã Ba Vinh', 'Nhân viên', '', '', ''],
    ], PEOPLE);
    expect(rows.map(({ existing, repeats }) => [existing?.id ?? null, repeats])).toEqual([[null, null], ['h', null], [null, null], [null, null]]);
    expect(rows.map(({ doubts }) => doubts)).toMatchObject([
      [{ code: 'usernameOfOther', weight: 'ask', field: 'username', params: { username: 'hoa.bavinh', name: 'Phạm Thị Hoà', fullName: 'Lê Quốc Khánh' } }], [{ code: 'alreadyThere' }], [],
      [{ code: 'usernameTwice', weight: 'ask', field: 'username', params: { username: 'mot.mot', name: 'Một', fullName: 'Hai' } }],
    ]);
  });

  it('a role is never wider than what is written (RULES.md X1)', async () => {
    const { rows } = await readPeople([
      HEAD,
      ['1', 'Một', 'mot.a', 'Chủ tịch', 'Văn phòng huyện', 'Lãnh đạo', '', '', ''],
      ['2', 'Hai', 'hai.a', 'Trưởng phòng', 'Văn phòng huyện', '', '', '', ''],
      ['3', 'Ba', 'ba.a', 'Họa sĩ', 'Văn phòng huyện', '', '', '', ''],
      ['4', 'Bốn', 'bon.a', '', 'Văn phòng huyện', 'Vua', 'UBND huyện', '', ''],
      ['5', 'Năm', 'nam.a', '', 'Văn phòng huyện', 'Văn phòng đầu mối', 'UBND huyện Ba Tơ', '', ''],
      ['6', 'Sáu', 'sau.a', '', '', 'Nhân viên', '', '', ''],
    ]);
    expect(rows.map(({ roles, scope }) => [roles, scope.unitId])).toEqual([[['leader'], 'o'], [['unitHead'], 'o'], [[], 'o'], [[], 'd'], [['coordinator'], 'd'], [['staff'], null]]);
    expect(rows.map((row) => codesOf(row))).toEqual([['scopeAssumed'], ['roleGuessed'], ['roleMissing'], ['roleUnknown'], [], ['unitMissing']]);
    expect(rows[0]!.scope.candidates).toMatchObject([{ unitId: 'd' }]);
  });

  it('a section names the unit of the people below it', async () => {
    const { rows } = await readPeople([['STT', 'Họ và tên', 'Tên đăng nhập', 'Vai trò', 'Email'], ['I', 'UBND xã Ba Vinh', '', '', ''], ['1', 'Lê Tám', 'le.tam', 'Nhân viên', 'sai địa chỉ']]);
    expect(rows).toMatchObject([{ unit: { unitId: 'v' }, roles: ['staff'] }]);
    expect(codesOf(rows[0]!)).toEqual(['emailInvalid']);
  });

  it('a merged name of two lines is one person with two roles; headings may stand in two rows', async () => {
    const page = await readSource({
      isHtml: true,
      text: `<table><tr><td rowspan="2">Họ và tên</td><td rowspan="2">Đơn vị</td><td rowspan="2">Vai trò</td><td colspan="2">Liên hệ</td></tr><tr><td>Email</td><td>SĐT</td></tr>
        <tr><td rowspan="2">Lê Chín</td><td rowspan="2">UBND xã Ba Vinh</td><td>Lãnh đạo đơn vị</td><td>chin@example.vn</td><td>0905111222</td></tr><tr><td>Công chức, viên chức</td><td></td><td></td></tr>
        <tr><td>Lê Mười</td><td>Văn phòng huyện</td><td>Nhân viên</td><td></td><td></td></tr></table>`,
    });
    const { rows, tables } = readPeopleList(page, { units: DIRECTORY, rootUnitId: 'd', people: [], takenUsernames: [] });
    expect(tables[0]!.columns.map(({ field }) => field)).toEqual(['fullName', 'unit', 'roles', 'email', 'phone']);
    expect(rows).toMatchObject([{ fullName: 'Lê Chín', roles: ['unitHead', 'staff'], email: 'chin@example.vn', phone: '0905111222' }, { fullName: 'Lê Mười', unit: { unitId: 'o' } }]);
  });

  it('knows the roles by the words of the application', () => {
    expect(readRoles('Quản trị hệ thống; Văn phòng đầu mối, Lãnh đạo\nLãnh đạo đơn vị; Cán bộ đầu mối đơn vị; Công chức, viên chức; Kiểm tra, giám sát').roles).toEqual(['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor']);
  });
});
