import { nearest, resolveParty } from '../../src/units/resolve-party.js';
import { unitIndex } from '../../src/units/unit-index.js';
import { group, twoDistricts, unit, words } from './directory.js';

const LONG = 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện';
const withUnits = (...units: ReturnType<typeof unit>[]) => unitIndex({ ...twoDistricts, units: [...twoDistricts.units, ...units] });

/** Work is never given to another body because its name is near (RULES.md U1). */
describe('names that are near and mean another', () => {
  it('two that are as near as one another are both offered, and none is taken', () => {
    const [one, two] = ['Trung tâm Dịch vụ nông nghiệp khu vực số 1', 'Trung tâm Dịch vụ nông nghiệp khu vực số 2'].map((name, at) => unit(`tt${at}`, name, 'office', 'ba-to'));
    const { target, doubts } = resolveParty(words('Trung tâm Dịch vụ nông nghiệp khu vực số 3'), withUnits(one!, two!));
    expect(target).toMatchObject({ kind: 'unknown', candidates: [{ id: 'tt0' }, { id: 'tt1' }] });
    expect(doubts.map(({ code }) => code)).toEqual(['unitUnknown']);
  });

  it('the owner’s own is not taken where the name says another place', () => {
    const index = withUnits(unit('gd', LONG, 'office', 'ba-to'));
    expect(resolveParty(words(LONG), index).target).toEqual({ kind: 'unit', unitId: 'gd' });
    expect(resolveParty(words(`${LONG} Lắk`), index).target.kind).toBe('unknown');
  });

  it('a place is told by its marks before it is told by nearness', () => {
    const index = unitIndex({ ownerUnitId: 'a', groups: [], units: [
      unit('tinh', 'UBND tỉnh Quảng Ngãi', 'province', null), unit('a', 'UBND huyện Sơn Tây', 'district', 'tinh'), unit('b', 'UBND huyện Mộ Đức', 'district', 'tinh'),
      unit('o', 'UBND xã Ba Tô', 'commune', 'a'), unit('ơ', 'UBND xã Ba Tơ', 'commune', 'b'),
    ] });
    expect(resolveParty(words('UBND xã Ba Tơ'), index).target).toEqual({ kind: 'unit', unitId: 'ơ' });
    expect(resolveParty(words('UBND xã Ba Tô'), index).target).toEqual({ kind: 'unit', unitId: 'o' });
  });

  it('a branch outside is no office of each district', () => {
    const ofProvince = unitIndex({ units: [], groups: [], ownerUnitId: null }, { ownerLevel: 'province' });
    expect(resolveParty(words('Bưu điện huyện', 'external'), ofProvince)).toEqual({ target: { kind: 'external' }, doubts: [] });
  });
});

describe('what is offered', () => {
  it('of those equally near, the owner’s own comes first', () => {
    const first = (ownerUnitId: string) => nearest('Phòng Tư phápp', unitIndex({ ...twoDistricts, ownerUnitId }))[0]?.id;
    expect([first('ba-to'), first('duc')]).toEqual(['tp', 'duc-tp']);
  });

  it('is nothing that is not plausible', () => {
    expect(resolveParty(words('Quỹ Xoay vòng tín thác'), unitIndex(twoDistricts)).target).toEqual({ kind: 'unknown', candidates: [] });
  });

  it('the nearest is found however many others share some letters and come before it', () => {
    const units = [...Array.from({ length: 200 }, (_, at) => unit(`p${at}`, `Phòng số ${at}`, 'office', null)), unit('last', 'Phòng Kinh tế Hạ tầng', 'office', null)];
    expect(nearest('Phòng Kinh tế Hạ tần', unitIndex({ ownerUnitId: null, groups: [], units }))[0]?.id).toBe('last');
  });
});

describe('open sets (RULES.md U3)', () => {
  it('the longest that a name begins with is meant', () => {
    const groups = [group('tq', 'Cơ quan có thẩm quyền', [], true), group('tn', 'Cơ quan có thẩm quyền tiếp nhận', [], true)];
    expect(resolveParty(words('Cơ quan có thẩm quyền tiếp nhận, trả kết quả', 'openGroup'), unitIndex({ ...twoDistricts, groups })).target).toEqual({ kind: 'group', groupId: 'tn' });
  });

  it('one is never taken for all communes', () => {
    const groups = [group('lq', 'UBND các xã, phường', [], true)];
    expect(resolveParty(words('UBND cấp xã', 'group'), unitIndex({ ...twoDistricts, groups })).target.kind).toBe('unknown');
  });
});
