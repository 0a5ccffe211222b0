import type { PersonRow, UnitMeant, UnitRow, UnitRowRead } from '../src/directory-import/listTypes';
import { safeCell, sheetText } from '../src/directory-import/rows/errorList';
import { begun, byKeyOf, corrected, isIncomplete, isToSee, missingOf, peopleBody, seen, shownRows, unitBody, withFaults, withUnit } from '../src/directory-import/rows/rowFacts';

const meant = (part: Partial<UnitMeant> = {}): UnitMeant => ({ wording: '', unitId: 'u1', rowKey: null, name: 'UBND huyện', candidates: [], ...part });
const doubt = (code: string, field: string, weight: 'ask' | 'note' = 'ask') => ({ code, field, weight, params: {} }) as UnitRow['doubts'][number];
const unit = (key: string, part: Partial<UnitRow> = {}): UnitRow => ({
  key, place: `dòng ${key}`, number: '', unread: [], repeats: null, existing: null, doubts: [], code: null, name: `Phòng ${key}`, shortName: `P. ${key}`, aliases: [], level: 'department', isLevelSure: true, parent: meant(), validFrom: null,
  isLeftOut: false, settled: [], faults: [], ...part,
});
const person = (key: string, part: Partial<PersonRow> = {}): PersonRow => ({
  key, place: `dòng ${key}`, number: '', unread: [], repeats: null, existing: null, doubts: [], fullName: 'Lê Thị Thử', username: 'thu.le', post: null, unit: meant(), rolesWording: '', roles: ['staff'], scope: meant(), email: null, phone: null,
  isLeftOut: false, settled: [], faults: [], ...part,
});

describe('rows of a list on their way in', () => {
  it('what is there already or said twice begins left out; the rest goes in', () => {
    const read: UnitRowRead[] = [unit('s0.r1'), unit('s0.r2', { existing: { id: 'x', name: 'X' } }), unit('s0.r3', { repeats: 's0.r1' })];
    expect(begun(read).map(({ isLeftOut }) => isLeftOut)).toEqual([false, true, true]);
  });

  it('a row waits for what is missing, what the server said, and what a person has not looked at', () => {
    const rows = [unit('a', { level: null }), unit('b', { doubts: [doubt('parentUnsure', 'parent')] }), unit('c', { doubts: [doubt('levelGuessed', 'level', 'note')] }), unit('d', { faults: [{ field: 'code', message: 'đã có' }] }), unit('e', { level: null, isLeftOut: true })];
    const byKey = byKeyOf(rows);
    expect(rows.map((row) => [isToSee(row, byKey), isIncomplete(row, byKey)])).toEqual([[true, true], [true, false], [false, false], [true, true], [false, false]]);
    expect(shownRows(rows, 'toSee').map(({ key }) => key)).toEqual(['a', 'b', 'd']);
    expect(shownRows(rows, 'leftOut').map(({ key }) => key)).toEqual(['e']);
    expect(isToSee(seen(rows[1]!), byKey)).toBe(false);
    expect(isToSee(corrected(rows[1]!, { parent: meant({ unitId: 'u2' }) }, 'parent'), byKey)).toBe(false);
    expect(corrected(rows[3]!, { code: '12' }, 'code').faults).toEqual([]);
  });

  it('a unit below a row that is left out waits for another parent', () => {
    const rows = [unit('a', { isLeftOut: true }), unit('b', { parent: meant({ unitId: null, rowKey: 'a' }) })];
    expect(missingOf(rows[1]!, byKeyOf(rows))).toEqual([{ field: 'parent', what: 'parentLeftOut' }]);
    expect(missingOf(rows[1]!, byKeyOf([{ ...rows[0]!, isLeftOut: false }, rows[1]!]))).toEqual([]);
  });

  it('puts what the server refused to rows and fields', () => {
    const rows = withFaults([unit('s0.r1'), unit('s0.r12')], { 's0.r12.parentKey': 'không thấy', 's0.r12.grants.0.role': 'sai', 's0.r1.path': 'không nhận' });
    expect(rows.map(({ faults }) => faults.map(({ field }) => field))).toEqual([[null], ['parent', 'roles']]);
  });

  it('sends the rows that go in, by parent or by row', () => {
    const body = unitBody([unit('a', { code: ' ' }), unit('b', { parent: meant({ unitId: null, rowKey: 'a' }), validFrom: '2025-07-01' }), unit('c', { isLeftOut: true })], '2025-01-01');
    expect(body).toMatchObject({ validFrom: '2025-01-01', rows: [{ key: 'a', code: null, parentId: 'u1', parentKey: null, validFrom: null }, { key: 'b', parentId: null, parentKey: 'a', validFrom: '2025-07-01' }] });
  });

  it('the scope of a person moves with the unit only where it was assumed', () => {
    const next = meant({ unitId: 'u2', name: 'UBND xã', wording: 'xã' });
    expect(withUnit(person('a'), next).scope.unitId).toBe('u2');
    expect(withUnit(person('a', { scope: meant({ wording: 'UBND huyện' }) }), next).scope.unitId).toBe('u1');
    expect(peopleBody([person('a', { email: '', roles: ['staff', 'leader'] })]).rows).toMatchObject([{ email: null, grants: [{ role: 'staff', scopeUnitId: 'u1' }, { role: 'leader', scopeUnitId: 'u1' }] }]);
  });
});

describe('the list of what waits, as a file', () => {
  it.each([['=1+1', "'=1+1"], [' +84', "' +84"], ['＝a', "'＝a"], ['-a', "'-a"], ['-12,5', '-12,5'], ['@x', "'@x"], ['"=1', "'\"=1"], ['Ba Vinh', 'Ba Vinh'], ['a\tb\nc', 'a b c']])('%s stays words (CATALOGUE 120)', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
  });

  it('keeps Vietnamese, in columns, with the mark of its encoding (CATALOGUE 121)', () => {
    const bytes = sheetText([['Tên', 'Lỗi'], ['Ba Tơ', '=x']]);
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(bytes.slice(2))).toBe("Tên\tLỗi\r\nBa Tơ\t'=x");
  });
});
