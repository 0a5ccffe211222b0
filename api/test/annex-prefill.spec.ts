import { headLinesOf } from '../../admin/src/resources/indicators/annex/editor/readClipboardTable';
import { findParties, type FindParty } from '../../admin/src/resources/indicators/annex/meaning/findParties';
import { changesForColumn } from '../../admin/src/resources/indicators/annex/meaning/matrixColumn';
import { draftForRow, ofUnit } from '../../admin/src/resources/indicators/annex/meaning/prefill';
import type { ColumnMeaning, Sheet, SheetRow } from '../../admin/src/resources/indicators/annex/annexTypes';
import { countOpen } from '../../admin/src/resources/indicators/decisions/decisionTypes';

const sheetOf = (kind: Sheet['kind'], columns: Record<string, [ColumnMeaning, string]>, rows: Record<string, string>[]): Sheet =>
  ({
    kind,
    columns: Object.entries(columns).map(([id, [meaning, heading]], position) => ({ id, meaning, heading, position, parentId: null })),
    rows: rows.map((texts, position) => ({ id: `r${position}`, parentId: null, position, kind: 'row', printedNumber: '', unitId: null, assignments: [], cells: Object.entries(texts).map(([columnId, text]) => ({ columnId, text })) })),
  }) as unknown as Sheet;

const list = (texts: Record<string, string>): [Sheet, SheetRow] => {
  const sheet = sheetOf('list', { t: ['name', 'Tên'], x: ['target', 'Giao'], l: ['lead', 'Chủ trì'], p: ['coordinating', 'Phối hợp'] }, [texts]);
  return [sheet, sheet.rows[0]!];
};

describe('what a printed row says by itself', () => {
  test('a figure of a row that asks for an increase is no figure to reach (RULES.md I9)', () => {
    const kindOf = (t: string, x: string) => draftForRow(...list({ t, x })).targets[0]?.valueKind;
    expect(kindOf('Tỷ lệ hồ sơ trực tuyến\ntăng thêm so với năm 2025', '20')).toBe('increaseUnresolved');
    expect(kindOf('Tỷ lệ hồ sơ tăng 20 điểm phần trăm so với năm 2025', '20')).toBe('increasePoints');
    expect(kindOf('Tỷ lệ hồ sơ trực tuyến', '20')).toBe('absolute');
  });

  test('who leads and who works along are read from their own cells by exact names; a name may have a comma (RULES.md U1, U3)', async () => {
    const known: Record<string, string> = { 'UBND các xã, thị trấn': 'group', 'Phòng Tư pháp': 'unit', 'Văn phòng': 'unit' };
    const find: FindParty = async (name) => (known[name] === 'unit' ? { kind: 'unit', unitId: name, group: null, name } : known[name] ? { kind: 'group', unitId: null, group: { id: name, name, kind: 'rule' }, name: '' } : null);
    const parties = await findParties(...list({ l: 'UBND các xã, thị trấn', p: '- Phòng Tư pháp;\nVăn phòng, Công an xã' }), find);
    expect(parties.map(({ role, kind, wording }) => [role, kind, wording])).toEqual([['lead', 'group', 'UBND các xã, thị trấn'], ['coordinating', 'unit', 'Phòng Tư pháp'], ['coordinating', 'unit', 'Văn phòng']]);
  });

  test('a column of a matrix is filled in for every row with its own unit and figure; a row of an unknown unit is left (RULES.md I17)', async () => {
    const sheet = sheetOf('matrix', { u: ['unit', 'Đơn vị'], a: ['target', 'Số hóa'], b: ['target', 'Trực tuyến'] }, [{ u: 'Xã Một', a: '40%', b: '60%' }, { u: 'Xã Hai', a: '45%', b: '50%' }, { u: 'Xã Lạ', a: '50%' }, { u: 'Xã Bốn', a: '' }]);
    const draft = ofUnit({ ...draftForRow(sheet, sheet.rows[0]!, 'a'), indicator: { id: 'i' } as never }, 'một');
    expect(draft).toMatchObject({ title: 'Số hóa: Xã Một', parties: [{ role: 'lead', unitId: 'một' }], targets: [{ scopeKind: 'unit', unitId: 'một', value: { value: '40' } }] });
    const { changes, left } = await changesForColumn(sheet, sheet.rows[0]!, draft, async ({ id }) => (id === 'r1' ? 'hai' : null));
    expect(left).toBe(1);
    expect(changes).toMatchObject([{ path: '/indicator-rows/r1/assignments', body: { columnId: 'a', indicatorId: 'i', title: 'Số hóa: Xã Hai', parties: [{ role: 'lead', unitId: 'hai' }], targets: [{ value: '45' }] } }]);
  });

  test('a column of background figures sets no figure to reach', () => {
    const sheet = sheetOf('matrix', { u: ['unit', 'Đơn vị'], c: ['context', 'Số thủ tục'], a: ['target', 'Giao'] }, [{ u: 'Xã Một', c: '102', a: '40%' }]);
    expect((['c', 'a'] as const).map((id) => draftForRow(sheet, sheet.rows[0]!, id).targets.length)).toEqual([0, 1]);
  });

  test('merged cells of a pasted table tell how many lines are headings', () => {
    const cell = (text: string, columnsSpanned = 1, rowsSpanned = 1) => ({ text, marks: [], columnsSpanned, rowsSpanned });
    const body = [cell('1'), cell('a'), cell('b')];
    expect(headLinesOf([[cell('STT'), cell('Tên'), cell('Giao')], body], 3)).toBe(1);
    expect(headLinesOf([[cell('STT', 1, 2), cell('Cơ quan', 2), null], [null, cell('Chủ trì'), cell('Phối hợp')], body], 3)).toBe(2);
  });

  test('what is to be decided and what is to be confirmed are two counts (RULES.md I3, I9, I10, I14)', () => {
    const items = (['ambiguousTarget', 'conflictingTargets', 'unstatedComparator', 'statedNotComputed', 'denominatorUnclear'] as const).map((kind) => ({ kind, isDecided: false }));
    expect(countOpen([...items, { kind: 'ambiguousTarget', isDecided: true }] as never)).toEqual({ toDecide: 2, toConfirm: 3 });
  });
});
