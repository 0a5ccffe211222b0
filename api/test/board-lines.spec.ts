import { mergedTargets } from '../../admin/src/resources/indicators/scoreboard/mergedTargets';
import { countByStatus, scoreSections } from '../../admin/src/resources/indicators/scoreboard/scoreSections';
import { bareTitle, numbered } from '../../admin/src/resources/indicators/parts/numbered';
import { STATUS_LOOKS } from '../../admin/src/resources/indicators/parts/statuses';
import type { JudgedTarget, ScoreLine } from '../../admin/src/resources/indicators/indicatorTypes';

const target = (more: Partial<JudgedTarget>): JudgedTarget =>
  ({ targetId: 't', purpose: 'assigned', appliedComparator: 'gte', appliedValue: '45', value: '45', valueKind: 'absolute', measureUnit: '%', scope: { kind: 'all', unit: null, group: null, level: null }, periodKey: null, status: 'MET', gap: '1', isEachUnit: false, isImplied: false, isHeadline: false, isChosenByPerson: false, document: null, ...more }) as JudgedTarget;
const document = (id: string) => ({ id }) as JudgedTarget['document'];
const line = (more: Partial<ScoreLine>): ScoreLine =>
  ({ kind: 'assignment', key: 'k', sheetId: 's', sheetTitle: 'Biểu', section: null, status: 'MET', targets: [], indicator: { id: 'i', name: 'Chỉ tiêu' }, ...more }) as ScoreLine;

describe('lines of a scoreboard', () => {
  test('counts add up to the lines, whatever verdicts the targets of a line have (RULES.md I10)', () => {
    const lines = [line({ status: 'AMBIGUOUS', targets: [target({}), target({ status: 'NOT_MET' })] }), line({ status: 'MET', targets: [target({}), target({ status: 'NOT_MET', purpose: 'upstream' })] })];
    expect(countByStatus(lines)).toEqual([{ status: 'AMBIGUOUS', count: 1 }, { status: 'MET', count: 1 }]);
  });

  test('what several documents ask alike is one verdict under all of them; another figure is another (RULES.md I10)', () => {
    const merged = mergedTargets([target({ document: document('a') }), target({ document: document('b'), isHeadline: true }), target({ document: document('c'), value: '50', appliedValue: '50' })]);
    expect(merged.map(({ documents, target: { isHeadline } }) => [documents.map(({ id }) => id), isHeadline])).toEqual([[['a', 'b'], true], [['c'], false]]);
  });

  test('the columns of a matrix stand together, the whole of each first (RULES.md I17)', () => {
    const [one, other] = [{ id: '1', name: 'Một' }, { id: '2', name: 'Hai' }] as ScoreLine['indicator'][];
    const lines = [line({ key: 'a1', indicator: one }), line({ key: 'a2', indicator: other }), line({ key: 'b1', indicator: one }), line({ key: 'b2', indicator: other }), line({ key: 'w1', kind: 'whole', indicator: one }), line({ key: 'w2', kind: 'whole', indicator: other })];
    expect(scoreSections(lines).map(({ title, lines: own }) => [title, ...own.map(({ key }) => key)])).toEqual([['Một', 'w1', 'a1', 'b1'], ['Hai', 'w2', 'a2', 'b2']]);
  });

  test('headings come as printed', () => {
    const lines = [line({ key: 'a', section: 'I' }), line({ key: 'b', section: 'I' }), line({ key: 'c', section: 'II' })];
    expect(scoreSections(lines).map(({ title, lines: own }) => [title, own.length])).toEqual([['I', 2], ['II', 1]]);
  });

  test('a printed number is shown as printed, and none is invented (RULES.md A2)', () => {
    expect([numbered('6.1', 'Tỷ lệ'), numbered('-', '- 100% phòng'), numbered('', '- 100% phòng'), numbered('', 'Tỷ lệ')]).toEqual(['6.1. Tỷ lệ', '- 100% phòng', '- 100% phòng', 'Tỷ lệ']);
    expect([bareTitle('-', '- 100% phòng'), bareTitle('', '- 100% phòng')]).toEqual(['100% phòng', '- 100% phòng']);
  });

  test('no two results are drawn alike, also without colour (RULES.md I13)', () => {
    const drawings = Object.values(STATUS_LOOKS).map(({ path, isDashed, isFilled }) => `${path.replace(/[\d.]+/g, '0')}${isDashed}${isFilled}`);
    expect(new Set(drawings).size).toBe(drawings.length);
  });
});
