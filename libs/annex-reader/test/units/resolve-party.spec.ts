import { DOUBT_CODES } from '../../src/model/doubt.js';
import type { UnitDirectory } from '../../src/model/directory.js';
import { levelOfIssuer } from '../../src/units/relative-party.js';
import { nearest, resolveParty } from '../../src/units/resolve-party.js';
import { unitIndex } from '../../src/units/unit-index.js';
import { group, twoDistricts, unit, words } from './directory.js';

const index = unitIndex(twoDistricts);
const idOf = (name: string, at = index): string => {
  const { target } = resolveParty(words(name), at);
  return target.kind === 'unit' ? target.unitId : target.kind;
};
const groupOf = (name: string, nature: 'group' | 'openGroup' = 'group', at = index): string => {
  const { target, doubts } = resolveParty(words(name, nature), at);
  return [target.kind === 'group' ? target.groupId : target.kind, ...doubts.map(({ code }) => code)].join(' ');
};

describe('units by every way to write them', () => {
  it.each([
    ['Phòng Tư pháp', 'tp'], ['phong tu phap', 'tp'], ['Phong Tư phap', 'tp'], ['Phòng Tư pháp huyện', 'tp'], ['Phòng Tư pháp huyện Ba Tơ', 'tp'], ['Phòng Tư pháp thuộc UBND huyện', 'tp'], ['Phòng TP', 'tp'], ['P. Tư pháp', 'tp'],
    ['Phòng VH&TT', 'vh'], ['Phòng VHTT', 'vh'], ['Phòng VH-TT huyện', 'vh'], ['Phòng Văn hoá và Thông tin', 'vh'], ['PHÒNG VĂN HÓA VÀ THÔNG TIN', 'vh'],
    ['Phòng TC-KH', 'tc'], ['Phòng TCKH', 'tc'], ['Phòng Tài chính Kế hoạch', 'tc'], ['Phòng LĐTB&XH', 'ld'], ['Phòng LĐ-TB&XH', 'ld'], ['Phòng Lao động TBXH', 'ld'],
    ['VP HĐND&UBND huyện', 'vp'], ['Văn phòng HĐND-UBND', 'vp'], ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'vp'], ['Văn phòng HĐND và UBND huyện Ba Tơ', 'vp'],
    ['CA huyện', 'ca'], ['Công an huyện Ba Tơ', 'ca'], ['Kho bạc Nhà nước Ba Tơ', 'kb'], ['KBNN huyện', 'kb'], ['Bộ phận Một cửa huyện', 'mc'], ['Bộ phận TN&TKQ', 'mc'],
    ['UBND xã Ba Vinh', 'vinh'], ['xã Ba Vinh', 'vinh'], ['Ủy ban nhân dân xã Ba Vinh', 'vinh'], ['TT Ba Tơ', 'tt'], ['UBND TT. Ba Tơ', 'tt'],
    ['UBND huyện', 'ba-to'], ['Ủy ban nhân dân tỉnh', 'tinh'], ['Sở Nội vụ', 'so-nv'], ['Sở NN&PTNT', 'so-nn'], ['Sở NN và PTNT tỉnh Quảng Ngãi', 'so-nn'], ['Văn phòng UBND tỉnh', 'vp-tinh'],
    ['Phòng Tư pháp huyện Mộ Đức', 'duc-tp'], ['Chủ tịch UBND xã Ba Vinh', 'vinh'], ['Trưởng phòng Tư pháp', 'tp'], ['Chánh Văn phòng HĐND và UBND huyện', 'vp'], ['Giám đốc Sở Nội vụ', 'so-nv'], ['Công an huyện (Đội Quản lý hành chính)', 'ca'],
  ])('%s', (name, id) => expect(idOf(name)).toBe(id));

  it('matches units that are themselves written short', () => {
    const short = unitIndex({ ownerUnitId: null, groups: [], units: [unit('a', 'Trạm CNTY huyện', 'office', null), unit('b', 'TTPVHCC', 'office', null)] });
    expect(idOf('Trạm Chăn nuôi và Thú y', short)).toBe('a');
    expect(idOf('Trung tâm Phục vụ hành chính công', short)).toBe('b');
    expect(idOf('Trung tâm PVHCC', short)).toBe('b');
  });

  it('tells communes apart whose names fold alike', () => {
    const communes = unitIndex({ ownerUnitId: null, groups: [], units: [unit('o', 'UBND xã Ba Tô', 'commune', null), unit('ơ', 'UBND xã Ba Tơ', 'commune', null)] });
    expect(idOf('UBND xã Ba Tơ', communes)).toBe('ơ');
    expect(idOf('xã Ba Tô', communes)).toBe('o');
    expect(idOf('xa Ba To', communes)).toBe('unknown');
  });
});

describe('one name, several units (RULES.md U1)', () => {
  it('means the owner’s own', () => {
    expect(idOf('Phòng Tư pháp')).toBe('tp');
    expect(idOf('Phòng Tư pháp', unitIndex({ ...twoDistricts, ownerUnitId: 'duc' }))).toBe('duc-tp');
    expect(idOf('Phòng Tư pháp', unitIndex({ ...twoDistricts, ownerUnitId: 'vinh' }))).toBe('tp');
  });
  it('asks where it is nobody’s own, with the candidates', () => {
    const { target, doubts } = resolveParty(words('Phòng Tư pháp'), unitIndex({ ...twoDistricts, ownerUnitId: 'tinh' }));
    expect(doubts.map(({ code }) => code)).toEqual(['unitSeveral']);
    expect(target.kind === 'unknown' && target.candidates.map(({ id }) => id).sort()).toEqual(['duc-tp', 'tp']);
  });
  it('never takes a neighbour’s without its place', () => {
    expect(resolveParty(words('Phòng Y tế'), index)).toMatchObject({ target: { kind: 'unknown', candidates: [{ id: 'duc-yt' }] }, doubts: [{ code: 'unitUnsure' }] });
    expect(idOf('Phòng Y tế huyện Mộ Đức')).toBe('duc-yt');
  });
});

describe('groups (RULES.md U3)', () => {
  it.each([
    ['UBND các xã, thị trấn', 'xa'], ['UBND cấp xã', 'xa'], ['Ủy ban nhân dân các xã, phường, thị trấn', 'xa'], ['Chủ tịch UBND các xã, thị trấn', 'xa'], ['Thủ trưởng các cơ quan, đơn vị', 'cq'], ['các cơ quan và đơn vị', 'cq'],
  ])('%s', (name, id) => expect(groupOf(name)).toBe(id));
  it('an open set that is known is its group; one taken for a closed group is asked about', () => {
    expect(groupOf('Các cơ quan, đơn vị, địa phương có liên quan', 'openGroup')).toBe('cqlq groupOpen');
    expect(groupOf('Các cơ quan, đơn vị liên quan', 'openGroup')).toBe('cq groupUnsure');
    expect(groupOf('Các cơ quan, đơn vị được giao nhiệm vụ', 'openGroup')).toBe('cq groupUnsure');
    expect([DOUBT_CODES.groupOpen, DOUBT_CODES.groupUnsure]).toEqual(['note', 'ask']);
  });
  it('an open set that says more is still that set', () => {
    const withOpen = unitIndex({ ...twoDistricts, groups: [...twoDistricts.groups, group('tq', 'Cơ quan có thẩm quyền tiếp nhận', [], true)] });
    expect(groupOf('Cơ quan có thẩm quyền tiếp nhận, trả kết quả', 'openGroup', withOpen)).toBe('tq groupUnsure');
  });
  it('an unknown group is asked for', () => {
    expect(groupOf('Các trường học')).toBe('unknown groupUnknown');
  });
  it('is never guessed where two groups are of one kind', () => {
    const two: UnitDirectory = { ownerUnitId: null, units: [], groups: [group('a', 'UBND các xã miền núi', ['UBND các xã']), group('b', 'UBND cấp xã')] };
    expect(groupOf('UBND các xã, phường, thị trấn', 'group', unitIndex(two))).toContain('unknown');
  });
});

describe('names that are not known', () => {
  it('come with the nearest ones, best first', () => {
    const { target, doubts } = resolveParty(words('Phòng Tài chính'), index);
    expect(doubts.map(({ code }) => code)).toEqual(['unitUnknown']);
    expect(target.kind === 'unknown' && target.candidates[0]?.id).toBe('tc');
    const found = nearest('Phong Tu fap', index, 3);
    expect(found[0]?.name).toBe('Phòng Tư pháp');
    expect(found.length).toBeLessThanOrEqual(3);
    expect([...found].sort((a, b) => b.likeness - a.likeness)).toEqual(found);
  });
  it('a misprint in a long name is taken and said', () => {
    const { target, doubts } = resolveParty(words('Văn phòng HĐND và UBND huyệnh'), index);
    expect(target).toEqual({ kind: 'unit', unitId: 'vp' });
    expect(doubts.map(({ code }) => code)).toEqual(['unitUnsure']);
  });
  it('a place is never taken for another', () => {
    expect(idOf('UBND xã Ba Dinh')).toBe('unknown');
    expect(resolveParty(words('UBND xã Ba Dinh'), index).target).toMatchObject({ candidates: expect.arrayContaining([expect.objectContaining({ id: 'vinh' })]) });
  });
  it('an enterprise stands outside unless it is in the tree (RULES.md U5)', () => {
    expect(resolveParty(words('Viễn thông Quảng Ngãi', 'external'), index)).toEqual({ target: { kind: 'external' }, doubts: [] });
    const known = unitIndex({ ownerUnitId: null, groups: [], units: [unit('vt', 'Viễn thông Quảng Ngãi', 'enterprise', null)] });
    expect(resolveParty(words('Viễn thông Quảng Ngãi', 'external'), known).target).toEqual({ kind: 'unit', unitId: 'vt' });
  });
});

describe('each one’s own', () => {
  it('a district’s office in a province’s document', () => {
    const ofProvince = unitIndex({ units: [], groups: [], ownerUnitId: null }, { ownerLevel: 'province' });
    expect(resolveParty(words('Văn phòng HĐND-UBND huyện'), ofProvince).target).toEqual({ kind: 'relative', relative: 'districtOffice' });
    expect(resolveParty(words('Văn phòng UBND tỉnh'), ofProvince).target.kind).toBe('unknown');
    expect(resolveParty(words('Văn phòng HĐND-UBND huyện'), index).target).toEqual({ kind: 'unit', unitId: 'vp' });
  });
  it('“Hải quan”, “cơ quan” and “chủ quản” hold no “quận”', () => {
    const ofProvince = unitIndex({ units: [], groups: [], ownerUnitId: null }, { ownerLevel: 'province' });
    for (const name of ['Cục Hải quan tỉnh', 'sở chủ quản', 'Cơ quan Bảo hiểm xã hội tỉnh']) expect([name, resolveParty(words(name), ofProvince).target.kind]).toEqual([name, 'unknown']);
  });
  it('is told by who issues the document', () => {
    expect(['Chủ tịch UBND tỉnh Kon Tum', 'UBND huyện Ba Tơ', 'Ủy ban nhân dân xã Ba Vinh, huyện Ba Tơ, tỉnh Quảng Ngãi', 'Sở Nội vụ', null].map(levelOfIssuer)).toEqual(['province', 'district', 'commune', 'department', null]);
  });
});

it('says what is assumed and what is unsure about the role', () => {
  const of = (text: Partial<ReturnType<typeof words>>): string[] => resolveParty({ ...words('Phòng Tư pháp'), ...text }, index).doubts.map(({ code }) => code);
  expect(of({ roleFrom: 'assumed' })).toEqual(['roleAssumed']);
  expect(of({ roleFrom: 'assumed', confidence: 'low' })).toEqual(['roleUnsure']);
  expect(of({})).toEqual([]);
});

it('a tree that turns in a circle is no trouble', () => {
  const circle = unitIndex({ ownerUnitId: 'a', groups: [], units: [unit('a', 'Phòng A', 'department', 'b'), unit('b', 'Phòng B', 'department', 'a')] });
  expect(idOf('Phòng B', circle)).toBe('b');
});
