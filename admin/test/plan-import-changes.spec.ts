import { changedRowBody, rowDraft } from '../src/plan-import/edit/rowDraft';
import type { ImportDoubt, ImportParty, ImportRow, ImportTable, PlanImport } from '../src/plan-import/importTypes';
import { groupNames } from '../src/plan-import/names/groupNames';
import { isUntouched, type AskedChange } from '../src/plan-import/review/aboutChange';
import { partyOf } from '../src/plan-import/rowFacts';

const doubt = (part: Partial<ImportDoubt> = {}): ImportDoubt => ({ code: 'unitUnsure', field: null, params: {}, weight: 'ask', isSettled: false, place: null, ...part });
const party = (name: string, part: Partial<ImportParty> = {}): ImportParty => ({
  role: 'lead', name, wording: '', duty: null, nature: 'unit', kind: 'unit', unitId: 'u1', unitName: name, groupId: null, groupName: null, externalName: null, relative: null, candidates: [], memberIds: [], chosenBy: 'reading', ...part,
});
const activity = (parties: ImportParty[], part: object = {}): ImportRow['activity'] =>
  ({ content: 'Rà soát', expectedResults: '', deliverables: ['Báo cáo'], partyText: '', parties, scheduleText: '', rules: [], leftover: '', citations: [], figures: [], note: '', ...part });
const indicator = (parties: ImportParty[]) => ({ title: 'Tỷ lệ', parties, targets: [], baselines: [] }) as unknown as ImportRow['indicators'][number];
const row = (key: string, part: Partial<ImportRow> = {}): ImportRow => ({
  key, kind: 'item', parentKey: null, printedNumber: key, title: '', place: '', isLeftOut: false, isSeen: false, corrected: [], hasNewWords: false, cells: [], doubts: [], activity: null, indicators: [], ...part,
});
const table = (rows: ImportRow[]): ImportTable => ({ key: 't0', kind: 'activities', isIncluded: true, title: '', caption: '', note: '', place: '', hasHeading: true, isSeen: false, doubts: [], columns: [], rows });
const imported = (rows: ImportRow[], part: object = {}) => ({ state: 'open', header: { number: '1' }, areLeftoversSeen: false, comparesWithPlanId: null, tables: [table(rows)], ...part }) as unknown as PlanImport;

/** RULES.md X4: what somebody else decided of the same thing is not written over without asking. */
describe('somebody else changed the very same thing', () => {
  const before = imported([row('1'), row('2', { indicators: [indicator([party('Phòng Y tế')])] })]);
  const now = (part: Partial<ImportRow>) => imported([row('1'), row('2', { indicators: [indicator([party('Phòng Y tế')])], ...part })]);

  test.each<[string, AskedChange, PlanImport]>([
    ['left the row out', { path: '/rows', body: { rowKeys: ['2'], isSeen: true } }, now({ isLeftOut: true })],
    ['chose whom the name means in an indicator', { path: '/names', body: { name: 'phòng y tế' } }, now({ indicators: [indicator([party('Phòng Y tế', { unitId: 'u5' })])] })],
    ['corrected the head', { path: '', body: { header: { title: 'T' } } }, imported(before.tables[0]!.rows, { header: { number: '2' } })],
    ['compares it with another plan', { path: '', body: { comparesWithPlanId: 'p1' } }, imported(before.tables[0]!.rows, { comparesWithPlanId: 'p2' })],
  ])('%s', (_what, change, after) => {
    expect(isUntouched(change, before, before)).toBe(true);
    expect(isUntouched(change, before, after)).toBe(false);
  });

  test('rows that were not asked about do not matter', () => expect(isUntouched({ path: '/rows', body: { rowKeys: ['1'] } }, before, now({ isLeftOut: true }))).toBe(true));
});

describe('the names of a document', () => {
  const named = (...rows: ImportRow[]) => groupNames({ tables: [table(rows)] });

  test('a doubt that is settled leaves the name in no doubt', () => {
    const settled = row('1', { activity: activity([party('Phòng A')]), doubts: [doubt({ params: { name: 'Phòng A' }, isSettled: true })] });
    const open = row('2', { activity: activity([party('Phòng B')]), doubts: [doubt({ params: { name: 'Phòng B' } })] });
    expect(named(settled, open).map(({ name, isDoubtful }) => [name, isDoubtful])).toEqual([['Phòng B', true], ['Phòng A', false]]);
  });

  test('of those alike, the one that stands in the document most often comes first', () => {
    expect(named(row('1', { activity: activity([party('Phòng A'), party('Phòng B')]) }), row('2', { activity: activity([party('Phòng B')]) })).map(({ name }) => name)).toEqual(['Phòng B', 'Phòng A']);
  });
});

test('the party of a doubt about the second indicator of a row is one of that indicator', () => {
  const of = row('1', { indicators: [indicator([party('Phòng A')]), indicator([party('Phòng B')])] });
  expect(partyOf(doubt({ field: 'indicators.1.parties.0' }), of)?.name).toBe('Phòng B');
});

describe('what is sent of a corrected row', () => {
  const group = party('Các xã', { kind: 'group', nature: 'openGroup', unitId: null, groupId: 'g1', groupName: 'Các xã', memberIds: ['m1', 'm2'] });
  const figure = { quote: '50%', comparator: 'gte', value: '50', measureUnit: '%', indicatorId: 'i1' };
  const read = row('1', { activity: activity([group], { figures: [figure] }) });

  test('the members that were picked go with their group', () => {
    const draft = rowDraft(read);
    const parties = [{ ...draft.parties[0]!, role: 'coordinating' as const }];
    expect(changedRowBody({ ...draft, parties }, rowDraft(read)).parties).toMatchObject([{ groupId: 'g1', memberIds: ['m1', 'm2'] }]);
  });

  test('a figure without a value has none, and an emptied result is no result', () => {
    const draft = rowDraft(read);
    const body = changedRowBody({ ...draft, figures: [{ ...draft.figures[0]!, value: '' }], deliverables: [{ text: 'Báo cáo' }, { text: ' ' }, { text: 'Biên bản' }] }, rowDraft(read));
    expect(body).toMatchObject({ figures: [{ value: null }], deliverables: ['Báo cáo', 'Biên bản'] });
  });
});
