import { groupNames, isUndecided } from '../src/plan-import/names/groupNames';
import type { ImportComparison, ImportDoubt, ImportParty, ImportRow, ImportTable } from '../src/plan-import/importTypes';
import { doubtsInOrder, headingOf, isToSee, nextTab, nextToSee, partyOf, toSeeIn } from '../src/plan-import/rowFacts';
import { amendBody, foundAgain, leftAtFirst, taken, toggled } from '../src/plan-import/save/comparisonChoices';
import { freshIndicators } from '../src/plan-import/save/freshIndicators';
import { pathAfterSaving } from '../src/plan-import/save/pathAfterSaving';
import { placeIn } from '../src/plan-import/placeWords';
import { changedRowBody, rowDraft } from '../src/plan-import/edit/rowDraft';
import { citationLabel } from '../src/plan-import/head/citationLabel';
import { tooEarly } from '../src/plan-import/plan-page/tooEarly';
import { isUntouched } from '../src/plan-import/review/aboutChange';
import { namingFile } from '../src/plan-import/start/namingFile';
import { ApiError } from '../src/providers/problem';
import { LIST_SOURCES, PLAN_SOURCES, sourceRefusal } from '../src/plan-import/start/sourceChecks';

const doubt = (part: Partial<ImportDoubt> = {}): ImportDoubt => ({ code: 'unitUnknown', field: null, params: {}, weight: 'ask', isSettled: false, place: null, ...part });
const party = (part: Partial<ImportParty> = {}): ImportParty => ({
  role: 'lead', name: 'Phòng Nội vụ', wording: '', duty: null, nature: 'unit', kind: 'unit', unitId: 'u1', unitName: 'Phòng Nội vụ', groupId: null, groupName: null, externalName: null, relative: null, candidates: [], memberIds: [], chosenBy: 'reading', ...part,
});
const row = (key: string, part: Partial<ImportRow> = {}): ImportRow => ({
  key, kind: 'item', parentKey: null, printedNumber: key, title: `Việc ${key}`, place: `dòng ${key}`, isLeftOut: false, isSeen: false, corrected: [], hasNewWords: false, cells: [], doubts: [], activity: null, indicators: [], ...part,
});
const activity = (parties: ImportParty[]): ImportRow['activity'] => ({ content: 'Rà soát', expectedResults: '', deliverables: ['Báo cáo'], partyText: '', parties, scheduleText: 'Quý II', rules: [], leftover: '', citations: [], figures: [], note: '' });
const table = (key: string, rows: ImportRow[], part: Partial<ImportTable> = {}): ImportTable => ({ key, kind: 'activities', isIncluded: true, title: '', caption: '', note: '', place: '', hasHeading: true, isSeen: false, doubts: [], columns: [], rows, ...part });

describe('what waits to be looked at', () => {
  const rows = [row('1'), row('2', { doubts: [doubt()] }), row('3', { doubts: [doubt({ isSettled: true })] }), row('4', { doubts: [doubt({ weight: 'note' })] }), row('5', { doubts: [doubt(), doubt()] }), row('6', { doubts: [doubt()], isLeftOut: true })];

  test('undecided doubts of rows that are going to be saved, and of the table itself', () => {
    expect(rows.filter(isToSee).map(({ key }) => key)).toEqual(['2', '5']);
    expect(toSeeIn(table('t0', rows, { doubts: [doubt({ code: 'columnUnknown' })] }))).toBe(4);
  });

  test('the next one comes after the row, and from the top after the last', () => {
    expect(nextToSee(rows, null)?.key).toBe('2');
    expect(nextToSee(rows, '2')?.key).toBe('5');
    expect(nextToSee(rows, '5')?.key).toBe('2');
    expect(nextToSee([row('1')], null)).toBeNull();
  });

  test('after a table the next part of the document that waits', () => {
    const imported = { header: { doubts: [doubt({ code: 'symbolBlank' })] }, tables: [table('t0', rows), table('t1', [row('1')]), table('t2', [row('1', { doubts: [doubt()] })])] } as never;
    expect(nextTab(imported, 't0')).toBe('t2');
    expect(nextTab(imported, 't2')).toBe('head');
    expect(nextTab({ header: { doubts: [] }, tables: [table('t0', rows)] } as never, 't0')).toBeNull();
  });

  test('undecided first, settled last', () => {
    const all = [doubt({ code: 'misprint', weight: 'note' }), doubt({ code: 'partyMissing', isSettled: true }), doubt({ code: 'unitSeveral' })];
    expect(doubtsInOrder(all).map(({ code }) => code)).toEqual(['unitSeveral', 'misprint', 'partyMissing']);
  });

  test('the party of a doubt is found by the name it carries, or by its place', () => {
    const two = { activity: activity([party({ name: 'A' }), party({ name: 'B' })]), indicators: [] };
    expect(partyOf(doubt({ field: 'parties.0', params: { name: 'B' } }), two)?.name).toBe('B');
    expect(partyOf(doubt({ field: 'parties.1' }), two)?.name).toBe('B');
    expect(partyOf(doubt({ field: 'schedule' }), two)).toBeUndefined();
  });

  test('a heading is told with what stands over it', () => {
    const column = (key: string, heading: string, parentKey: string | null) => ({ key, heading, parentKey, meaning: 'target', confidence: 'high', isCorrected: false }) as const;
    expect(headingOf([column('h0', 'Năm\n2026', null), column('c3', 'Mục tiêu', 'h0')], 'c3')).toBe('Năm 2026 › Mục tiêu');
  });
});

describe('the names of a document', () => {
  const tables = [
    table('t0', [
      row('1', { activity: activity([party(), party({ name: 'Hội Nông dân', kind: 'unknown', unitId: null })]) }),
      row('2', { activity: activity([party({ name: 'PHÒNG NỘI VỤ' }), party({ name: 'Các đơn vị liên quan', nature: 'openGroup', kind: 'group', groupId: 'g1' })]), doubts: [doubt({ code: 'groupOpen', params: { name: 'Các đơn vị liên quan' } })] }),
      row('3', { activity: activity([party({ name: 'Phòng Y tế' })]), isLeftOut: true }),
    ]),
    table('t1', [row('1', { activity: activity([party({ name: 'Không nhập' })]) })], { isIncluded: false }),
  ];

  test('each once, by its folded letters; nobody known first, then what is doubtful', () => {
    expect(groupNames({ tables }).map(({ name, count, rowKeys }) => ({ name, count, rowKeys }))).toEqual([
      { name: 'Hội Nông dân', count: 1, rowKeys: ['1'] },
      { name: 'Các đơn vị liên quan', count: 1, rowKeys: ['2'] },
      { name: 'Phòng Nội vụ', count: 2, rowKeys: ['1', '2'] },
    ]);
    expect(groupNames({ tables }).map(isUndecided)).toEqual([true, true, false]);
  });

  test('a party corrected in one row does not stand for the name', () => {
    const own = table('t0', [row('1', { activity: activity([party({ chosenBy: 'person', unitId: 'u9' })]) }), row('2', { activity: activity([party()]) })]);
    expect(groupNames({ tables: [own] })[0]?.party.unitId).toBe('u1');
  });
});

describe('a change that came after somebody else’s', () => {
  const rows = [row('1', { activity: activity([party()]) }), row('2', { activity: activity([party({ name: 'Phòng Y tế' })]) })];
  const imported = (changed: Partial<ImportRow> = {}) => ({ state: 'open', header: { doubts: [] }, areLeftoversSeen: false, comparesWithPlanId: null, tables: [table('t0', [rows[0]!, { ...rows[1]!, ...changed }])] }) as never;
  const other = imported({ printedNumber: '2a', activity: activity([party({ name: 'Phòng Y tế', unitId: 'u5' })]) });

  test.each([
    ['of the same row', { path: '/rows/2', body: { isSeen: true } }, false],
    ['of another row', { path: '/rows/1', body: { isSeen: true } }, true],
    ['of another name', { path: '/names', body: { name: 'phòng nội vụ' } }, true],
    ['of the same name', { path: '/names', body: { name: 'PHÒNG Y TẾ' } }, false],
    ['of the head of the document', { path: '', body: { header: { number: '1' } } }, true],
  ])('%s', (_what, change, isSafe) => expect(isUntouched(change, imported(), other)).toBe(isSafe));

  test('nothing is made in what has been saved meanwhile', () => expect(isUntouched({ path: '/rows/1', body: {} }, imported(), { ...(imported() as object), state: 'saved' } as never)).toBe(false));
});

describe('correcting a row', () => {
  const read = row('1', { activity: activity([party(), party({ name: 'Hội X', kind: 'unknown', unitId: null })]) });

  test('only what was changed is sent', () => {
    const draft = rowDraft(read);
    expect(changedRowBody(draft, rowDraft(read))).toEqual({});
    expect(changedRowBody({ ...draft, printedNumber: '1a', deliverables: [{ text: ' Báo cáo ' }] }, rowDraft(read))).toEqual({ printedNumber: '1a' });
  });

  test('a party may go on naming nobody', () => {
    const draft = rowDraft(read);
    const parties = [draft.parties[0]!, { ...draft.parties[1]!, role: 'coordinating' as const }];
    expect(changedRowBody({ ...draft, parties }, rowDraft(read)).parties).toEqual([
      { role: 'lead', name: 'Phòng Nội vụ', wording: '', duty: null, unitId: 'u1' },
      { role: 'coordinating', name: 'Hội X', wording: '', duty: null },
    ]);
  });
});

describe('taking over what a newer version changes', () => {
  const comparison = { added: [{ rowKey: 'a' }], changed: [{ rowKey: 'b' }, { rowKey: 'c' }], withdrawn: [{ activityId: 'x', openTasks: 3 }, { activityId: 'y', openTasks: 4 }] } as unknown as ImportComparison;

  test('all of it is the default and needs no lists', () => {
    expect(amendBody(comparison, new Set())).toEqual({});
    expect(taken(comparison, new Set())).toEqual({ added: 1, changed: 2, withdrawn: 2, total: 5, openTasks: 7 });
  });

  test('what is unticked stays as it is', () => {
    const left = toggled(toggled(new Set(), ['b', 'x', 'y'], false), ['x'], true);
    expect(amendBody(comparison, left)).toEqual({ rowKeys: ['a', 'c'], withdrawnIds: ['x'] });
    expect(taken(comparison, left)).toEqual({ added: 1, changed: 1, withdrawn: 1, total: 3, openTasks: 3 });
  });

  test('all of a kind unticked is an empty list, not everything', () => {
    expect(amendBody(comparison, toggled(new Set(), ['x', 'y'], false))).toEqual({ withdrawnIds: [] });
  });

  test('of a document in which most of the plan is not found again, nothing is withdrawn unless it is ticked', () => {
    const unlike = { ...comparison, same: 1, isUnlike: true, withdrawn: [...comparison.withdrawn, { activityId: 'z', openTasks: 0 }, { activityId: 'w', openTasks: 0 }] } as ImportComparison;
    expect(foundAgain(unlike)).toEqual({ found: 3, total: 7 });
    expect([...leftAtFirst(comparison)]).toEqual([]);
    const left = leftAtFirst(unlike);
    expect(taken(unlike, left)).toMatchObject({ added: 1, changed: 2, withdrawn: 0, openTasks: 0 });
    expect(amendBody(unlike, left)).toEqual({ withdrawnIds: [] });
    // All of them ticked is said as well: it is not the default here.
    expect(amendBody(unlike, toggled(left, ['x', 'y', 'z', 'w'], true))).toEqual({ withdrawnIds: ['x', 'y', 'z', 'w'] });
  });
});

test.each([
  ['ke-hoach.docx', 10, null],
  ['BANG.XLSX', 10, null],
  ['cu.doc', 10, 'planImport.start.oldType'],
  ['macro.xlsm', 10, 'planImport.start.macroType'],
  ['anh.png', 10, 'planImport.start.badType'],
  ['rong.txt', 0, 'planImport.start.emptyFile'],
  ['to.pdf', 30 * 1_048_576, 'planImport.start.tooLarge'],
])('%s of %d bytes', (name, size, key) => expect(sourceRefusal({ name, size }, PLAN_SOURCES)?.key ?? null).toBe(key));

  test.each([
    ['danh sách.xlsx', 8_388_608, null],
    ['danh sách.xlsx', 8_388_609, 'listImport.tooLarge'],
    ['danh sách.pdf', 1_000, 'listImport.badType'],
  ])('a list: %s of %d bytes', (name, size, key) => expect(sourceRefusal({ name, size }, LIST_SOURCES)?.key ?? null).toBe(key));

test('the rows of a column of a matrix are one indicator of the catalogue, as saving makes it (RULES.md I2)', () => {
  const line = (title: string, part: object = {}) => row(title, { indicators: [{ title, columnKey: null, isTitleComposed: false, measureUnit: '%', targets: [], indicatorId: null, ...part }] as never });
  const ofColumn = { columnKey: 'c3', isTitleComposed: true };
  expect(freshIndicators([line('Số hóa hồ sơ: UBND xã A', ofColumn), line('Số hóa hồ sơ: UBND xã B', ofColumn), line('Hồ sơ trực tuyến: UBND xã A', ofColumn)])).toBe(2);
  expect(freshIndicators([line('Tỷ lệ: đúng hạn'), line('tỷ lệ: Đúng hạn'), line('Tỷ lệ: trước hạn')])).toBe(2);
  expect(freshIndicators([line('Hồ sơ', { measureUnit: 'hồ sơ' }), line('Hồ sơ'), line('Đã có', { indicatorId: 'i1' })])).toBe(2);
});

test.each([
  ['bảng 2, dòng 14, cột 3', 'table 2, row 14, column 3'],
  ['cột 1, đoạn 92; cột 1, đoạn 94', 'column 1, line 92; column 1, line 94'],
  ['dòng 92, cột 1; dòng 94', 'line 92, column 1; line 94'],
  ['trang tính "Bảng dòng", ô D7', 'worksheet "Bảng dòng", cell D7'],
  ['trang 3, bảng 1', 'page 3, table 1'],
])('the place “%s” is “%s” on an English screen, and stays on a Vietnamese one', (place, english) => {
  expect(placeIn(place, 'en')).toBe(english);
  expect(placeIn(place, 'vi')).toBe(place);
});

test.each([
  ['2024-02-25', '2024-02-26', { document: '9/QĐ-UBND, 25/02/2024', planDocument: '1/QĐ-UBND, 26/02/2024' }],
  ['2024-02-26', '2024-02-26', null],
  ['2024-02-27', '2024-02-26', null],
  [null, '2024-02-26', null],
  ['2024-02-25', null, null],
])('a document of %s for a plan of %s is too early: %j (RULES.md A3)', (day, planDay, said) => {
  expect(tooEarly({ label: '9/QĐ-UBND', issuedOn: day }, { label: '1/QĐ-UBND', issuedOn: planDay })).toEqual(said);
  expect(tooEarly(null, { label: '1/QĐ-UBND', issuedOn: planDay })).toBeNull();
});

test('the decision that an annex belongs to is told by number and day, or as printed', () => {
  const citation = { kind: 'decision', number: '486', symbol: 'QĐ-UBND', year: null, issuedOn: '2024-02-26', issuer: null, abstract: null, pinpoint: null, wording: 'Quyết định của UBND huyện' } as const;
  expect(citationLabel(citation)).toBe('486/QĐ-UBND, 26/02/2024');
  expect(citationLabel({ ...citation, year: 2024, issuedOn: null })).toBe('486/2024/QĐ-UBND');
  expect(citationLabel({ ...citation, number: null, symbol: null })).toBe('Quyết định của UBND huyện');
});

test('a file that the server refuses is named; what was pasted has no name, and other faults stay as they are', () => {
  const refused = (source: Parameters<typeof namingFile>[0], error: unknown) => {
    try {
      return namingFile(source)(error);
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };
  const problem = () => new ApiError(422, { code: 'sourceNoTable' }, 'vi');
  const words = problem().message;
  expect(refused({ file: { name: 'ke-hoach.docx' } as File }, problem())).toBe(`ke-hoach.docx: ${words}`);
  expect(refused({ text: 'a', isHtml: false }, problem())).toBe(words);
  expect(refused({ file: { name: 'ke-hoach.docx' } as File }, new DOMException('cancelled', 'AbortError'))).toBe('cancelled');
});

test('what was saved is shown where it stands: indicators without any work on the page of their annex', () => {
  expect(pathAfterSaving({ planId: 'p1', activities: 0, indicators: 22 })).toBe('/indicators/plans/p1?tab=sheets');
  expect(pathAfterSaving({ planId: 'p1', activities: 45, indicators: 11 })).toBe('/plans/p1/show');
  expect(pathAfterSaving({ planId: 'p1', activities: 0, indicators: 0 })).toBe('/plans/p1/show');
});
